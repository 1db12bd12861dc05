"""Our run screen, and a run streaming into it: `streaming.py RESULT LANES RATE SECONDS`."""

import sys
from pathlib import Path

from benchmarks.interface import solutions
from benchmarks.interface.feed import Meter, Streamed, live
from numina_tui.core.events import Event
from numina_tui.core.run import fold
from numina_tui.core.transcript import Step
from numina_tui.library.store import RunSummary
from numina_tui.tui import shell
from numina_tui.tui.recording import Recording
from numina_tui.tui.screens.run import RunScreen
from numina_tui.tui.shell import Shell
from numina_tui.tui.widgets.code import Code
from numina_tui.tui.widgets.pane import Pane


class NoRuns:
    """A library with nothing in it."""

    def runs(self) -> list[RunSummary]:
        return []

    def events(self, run: int) -> list[Event]:
        return []


class Streaming(Shell):
    CSS_PATH = str(Path(shell.__file__).with_name("numina.tcss"))

    def __init__(self, events: list[Event], result: Path) -> None:
        super().__init__(NoRuns())
        self._events = events
        self._result = result

    def on_mount(self) -> None:
        self._recording = Recording(live=True)
        self.show(self._recording)
        self.run_worker(self._stream())

    async def _stream(self) -> None:
        recording = self._recording
        meter = Meter()
        await recording.follow(live(self._events))
        cores = meter.cores
        recording.live = False
        screen = self.screen
        assert isinstance(screen, RunScreen)
        screen.drain()
        Streamed(cores, self._unseen(screen)).save(self._result)

    def _unseen(self, screen: RunScreen) -> str:
        """What was streamed and is not shown, of the focused trajectory and of all in the fold."""
        if screen.view.run != fold(self._events):
            return "The screen's fold is not that of all events."
        lane = screen.view.trajectory
        assert lane is not None
        screen.action_raw()
        for index, step in enumerate(lane.steps):
            screen.look(screen.view.on_step(index))
            if not any(_says(pane, step) for pane in screen.query(Pane)):
                return f"Step {index + 1} of trajectory {lane.id} is not shown whole."
        return ""


def _says(pane: Pane, step: Step) -> bool:
    """Whether the step's text is in the pane, once its code's line numbers are gone."""
    from textual.widgets import Static  # not before `numina_tui.tui`, which sets its frames

    for code in pane.query(Code):
        return code._code.strip() == step.text.strip()
    return str(pane.query_one(Static).content).strip() == step.text.strip()


def main() -> None:
    result, *size = sys.argv[1:]
    Streaming(solutions.stretch(*size), Path(result)).run()


if __name__ == "__main__":
    main()
