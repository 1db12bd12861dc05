"""The obvious app: one of Textual's Markdown widgets for each trajectory, in a grid that scrolls.

It is written as Textual's documentation recommends: tokens go through `Markdown.get_stream`, panes
are anchored to their ends, what did not change is not updated. Time travel is ours (`Recording`),
so that what is compared is the drawing: `markdown.py stream RESULT LANES RATE SECONDS` or
`markdown.py open LIBRARY RUN`.
"""

import asyncio
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import ItemGrid, VerticalScroll
from textual.widgets import Footer, Label, Markdown

from benchmarks.interface import solutions
from benchmarks.interface.feed import Meter, Streamed, live
from numina_tui.core.events import Event, Executed, Sampled
from numina_tui.core.run import fold
from numina_tui.core.transcript import output_block
from numina_tui.library.store import Library
from numina_tui.tui.recording import Recording

COLUMNS = 3


class Lane(VerticalScroll):
    """A trajectory: its border says which, and whether it has the focus."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number
        self.border_title = f" {number} "
        self.markdown = Markdown()

    def compose(self) -> ComposeResult:
        yield self.markdown

    def on_mount(self) -> None:
        self.anchor()

    def on_focus(self) -> None:
        self.border_title = f"▌{self.number} "

    def on_blur(self) -> None:
        self.border_title = f" {self.number} "


class MarkdownApp(App[None]):
    CSS = """
    #lanes { grid-size: 3; grid-rows: 12; height: 1fr; overflow-y: auto; }
    Lane { height: 12; border: round $panel; }
    Lane:focus { border: round $primary; }
    #status { height: 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("h", "move(-1)", "left", priority=True),
        Binding("l", "move(1)", "right", priority=True),
        Binding("k", f"move(-{COLUMNS})", "up", priority=True),
        Binding("j", f"move({COLUMNS})", "down", priority=True),
    ]

    def compose(self) -> ComposeResult:
        yield Label("no run", id="status")
        yield ItemGrid(id="lanes")
        yield Footer()

    @property
    def lanes(self) -> Sequence[Lane]:
        return list(self.query(Lane))

    async def show_lanes(self, count: int) -> None:
        await self.query_one("#lanes").mount_all([Lane(number + 1) for number in range(count)])
        self.lanes[0].focus()

    def action_move(self, by: int) -> None:
        lanes = self.lanes
        if isinstance(self.focused, Lane):
            index = self.focused.number - 1 + by
            if 0 <= index < len(lanes):
                lanes[index].focus(scroll_visible=False)
                lanes[index].scroll_visible(animate=False)


class Streaming(MarkdownApp):
    def __init__(self, events: list[Event], result: Path) -> None:
        super().__init__()
        self._events = events
        self._result = result

    async def on_mount(self) -> None:
        self._run = fold(self._events)
        await self.show_lanes(len(self._run.trajectories))
        self.run_worker(self._stream())

    async def _stream(self) -> None:
        self.query_one("#status", Label).update("running")
        streams = [Markdown.get_stream(lane.markdown) for lane in self.lanes]
        meter = Meter()
        async for event in live(self._events):
            match event:
                case Sampled():
                    await streams[event.trajectory - 1].write(event.text)
                case Executed():
                    block = output_block(event.execution.output)
                    await streams[event.trajectory - 1].write(block)
                case _:
                    pass
        for stream in streams:
            await stream.stop()
        cores = meter.cores
        Streamed(cores, self._unseen()).save(self._result)

    def _unseen(self) -> str:
        for lane, trajectory in zip(self.lanes, self._run.trajectories, strict=True):
            if lane.markdown.source != trajectory.text:
                return f"Trajectory {lane.number} is not shown whole."
        return ""


class Opening(MarkdownApp):
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("o", "open", "open", priority=True),
        Binding("x", "close", "close", priority=True),
        Binding("comma", "scrub(-1)", "earlier", priority=True),
        Binding("full_stop", "scrub(1)", "later", priority=True),
    ]

    def __init__(self, library: Path, run: int) -> None:
        super().__init__()
        self._library = Library(library)
        self._number = run
        self._shown: list[str] = []
        self._at = 0.0

    async def action_open(self) -> None:
        self._recording = Recording(events=self._library.events(self._number))
        count = len(self._recording.head.trajectories)
        self._shown = [""] * count
        await self.show_lanes(count)
        await self._show(self._recording.end)

    async def action_close(self) -> None:
        await self.query(Lane).remove()
        self.query_one("#status", Label).update("no run")

    async def action_scrub(self, by: int) -> None:
        await self._show(self._recording.moment(self._at, by))

    async def _show(self, at: float) -> None:
        self._at = at
        texts = [lane.text for lane in self._recording.at(at).trajectories]
        await asyncio.gather(
            *(
                lane.markdown.update(text)
                for lane, text, before in zip(self.lanes, texts, self._shown, strict=True)
                if text != before
            )
        )
        self._shown = texts
        self.query_one("#status", Label).update(f"{at:.3f} s of {self._recording.end:.3f} s")


def main() -> None:
    match sys.argv[1:]:
        case ["stream", result, *size]:
            Streaming(solutions.stretch(*size), Path(result)).run()
        case ["open", library, run]:
            Opening(Path(library), int(run)).run()
        case _:
            raise SystemExit(__doc__)


if __name__ == "__main__":
    main()
