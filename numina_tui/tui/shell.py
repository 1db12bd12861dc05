"""What our apps have in common: runs on the screen, help, a terminal left as it was found."""

import asyncio
import gc
import signal
from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from textual import on
from textual.app import App, SystemCommand
from textual.screen import Screen

from numina_tui.core.errors import NuminaError
from numina_tui.core.events import Event
from numina_tui.core.text import one_line
from numina_tui.library.exporters.markdown import export
from numina_tui.tui import actions
from numina_tui.tui.recording import Recording
from numina_tui.tui.screens.help import help_screen
from numina_tui.tui.screens.past import PastScreen
from numina_tui.tui.screens.run import RunScreen
from numina_tui.tui.theme import LIGHT, NUMINA, chosen

if TYPE_CHECKING:
    from numina_tui.library.store import RunSummary


class Runs(Protocol):
    """Where runs are read from. Both methods may raise NuminaError."""

    def runs(self) -> "Sequence[RunSummary]": ...

    def events(self, run: int) -> list[Event]: ...


class Shell(App[None]):
    """An app that shows runs; whoever extends it says whose."""

    TITLE = "numina"
    CSS_PATH = "numina.tcss"
    BINDINGS = actions.APP
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (112, "-wide"), (160, "-vast")]  # noqa: RUF012
    VERTICAL_BREAKPOINTS = [(0, "-short"), (32, "-tall")]  # noqa: RUF012

    def __init__(self, library: Runs) -> None:
        super().__init__()
        for theme in (NUMINA, LIGHT):
            self.register_theme(theme)
        self.theme = chosen(self.available_themes)
        self.library = library

    def on_load(self) -> None:
        for number in (signal.SIGTERM, signal.SIGHUP):  # Textual would leave the terminal as it is
            leave = partial(self.exit, return_code=128 + number)
            asyncio.get_running_loop().add_signal_handler(number, leave)

    def on_ready(self) -> None:
        gc.freeze()  # what an app is made of stays; to look through it for garbage takes two frames

    @on(PastScreen.Opened)
    def _open(self, event: PastScreen.Opened) -> None:
        self.show(self.recording(event.run_id))

    def show(self, recording: Recording) -> None:
        """Close whatever lies over the run, and put this run in its place."""
        while len(self.screen_stack) > 1 and not isinstance(self.screen, RunScreen):
            self.pop_screen()
        screen = RunScreen(recording)
        if isinstance(self.screen, RunScreen):
            self.switch_screen(screen)
        else:
            self.push_screen(screen)

    def recording(self, run_id: int) -> Recording:
        try:
            return Recording(events=self.library.events(run_id), number=run_id)
        except NuminaError as error:
            return Recording(damage=str(error))

    def past(self) -> "Sequence[RunSummary]":
        """All runs; none, and a sentence, if they cannot be read."""
        try:
            return self.library.runs()
        except NuminaError as error:
            self.notify(one_line(str(error)), severity="error", markup=False)
            return []

    def action_past(self) -> None:
        self.push_screen(PastScreen(self.past(), None))

    def action_help_quit(self) -> None:
        """Ctrl-C, where no text is marked: it leaves, as it does elsewhere in a terminal."""
        self.call_later(self.action_quit)

    def action_export(self) -> None:
        """Write the run that is looked at into a new file."""
        if not isinstance(self.screen, RunScreen):
            return
        try:
            path = export(self.screen.view.run, Path.cwd())
        except OSError as error:
            said = f"The run cannot be written into this folder: {error.strerror}."
            self.notify(one_line(said), severity="error", markup=False)
        else:
            self.notify(f"Written: {path.name}", markup=False)

    def action_help(self) -> None:
        self.push_screen(help_screen(self, self.screen))

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """What the keys do, under its name, and what Textual brings along."""
        offered = set()
        for node, binding, enabled, _ in screen.active_bindings.values():
            if enabled and binding.tooltip and binding.action not in offered:
                offered.add(binding.action)
                run = partial(self.run_action, binding.action, node)
                yield SystemCommand(binding.description.capitalize(), binding.tooltip, run)
        for command in super().get_system_commands(screen):
            if command.title in {"Theme", "Screenshot"}:
                yield command
