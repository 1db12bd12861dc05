"""The app: it owns the session and the run being solved, and decides which screen shows what."""

import asyncio
import signal
from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from textual import on
from textual.app import App, SystemCommand
from textual.screen import Screen
from textual.worker import Worker

from numina_tui.core.errors import NuminaError
from numina_tui.core.run import Run
from numina_tui.core.settings import Settings
from numina_tui.core.text import one_line
from numina_tui.tui import actions
from numina_tui.tui.recording import Recording
from numina_tui.tui.screens.card import CardScreen
from numina_tui.tui.screens.help import help_screen
from numina_tui.tui.screens.past import PastScreen
from numina_tui.tui.screens.problem import ProblemScreen
from numina_tui.tui.screens.run import RunScreen
from numina_tui.tui.theme import NUMINA

if TYPE_CHECKING:
    from numina_tui.session import Session

PATIENCE = 5.0
"""Seconds that a stopped run gets to end by itself when the user leaves."""


class NuminaApp(App[None]):
    TITLE = "numina"
    CSS_PATH = "numina.tcss"
    BINDINGS = actions.APP
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (112, "-wide"), (160, "-vast")]  # noqa: RUF012
    VERTICAL_BREAKPOINTS = [(0, "-short"), (32, "-tall")]  # noqa: RUF012

    def __init__(self, session: "Session", settings: Settings) -> None:
        super().__init__()
        self.register_theme(NUMINA)
        self.theme = NUMINA.name
        self._session = session
        self._opened = asyncio.Event()
        self._live: Recording | None = None
        self._solving: Worker[None] | None = None
        self._problem = ProblemScreen(session.model, settings)

    async def on_mount(self) -> None:
        for number in (signal.SIGTERM, signal.SIGHUP):  # Textual would leave the terminal as it is
            leave = partial(self.exit, return_code=128 + number)
            asyncio.get_running_loop().add_signal_handler(number, leave)
        self.install_screen(self._problem, "problem")
        self.run_worker(self._open_session())
        past = self._session.library.runs()
        if past:
            self._show(self._past(past[0].id))
        else:
            await self.action_new()

    async def on_unmount(self) -> None:
        await self._session.close()

    async def _open_session(self) -> None:
        try:
            await self._session.start()
        except NuminaError as error:
            self.notify(one_line(str(error)), severity="error", markup=False)
        self._opened.set()

    async def _solve(self, recording: Recording) -> None:
        """Takes in a run to its end, whichever screen is shown meanwhile."""
        begun = recording.begun
        await self._opened.wait()
        try:
            await recording.follow(
                self._session.solve(begun.problem, begun.settings, recording.stop)
            )
        finally:
            recording.live = False
        for screen in self.screen_stack:
            if isinstance(screen, RunScreen):
                screen.drain()

    @on(ProblemScreen.Posed)
    def _pose(self, event: ProblemScreen.Posed) -> None:
        if self._live is not None and self._live.live:
            self._problem.say("A run is still going: stop it first, with esc on its screen.")
            return
        begun = Run(event.problem, event.settings, self._session.model)
        self._live = Recording(begun, live=True)
        self._solving = self.run_worker(self._solve(self._live))
        self._show(self._live)

    @on(PastScreen.Opened)
    def _open(self, event: PastScreen.Opened) -> None:
        self._show(self._past(event.run_id))

    @on(ProblemScreen.Left)
    def _leave_problem(self) -> None:
        if any(isinstance(screen, RunScreen) for screen in self.screen_stack):
            self.pop_screen()

    def _show(self, recording: Recording) -> None:
        """Close whatever lies over the run, and put this run in its place."""
        while len(self.screen_stack) > 1 and not isinstance(self.screen, RunScreen):
            self.pop_screen()
        screen = RunScreen(recording)
        if isinstance(self.screen, RunScreen):
            self.switch_screen(screen)
        else:
            self.push_screen(screen)

    def _past(self, run_id: int) -> Recording:
        if self._live is not None and run_id == self._live_id():
            return self._live
        try:
            return Recording(events=self._session.library.events(run_id))
        except NuminaError as error:
            return Recording(trouble=str(error))

    def _live_id(self) -> int | None:
        """Under which number the library keeps the run that is being solved."""
        live = self._live
        if live is None or not live.live or not live.events:
            return None
        past = self._session.library.runs()
        return next((run.id for run in past if run.problem == live.begun.problem), None)

    async def action_new(self) -> None:
        if self.screen is not self._problem:
            await self.push_screen(self._problem)
        self._problem.show(self._session.library.runs(), self._live_id())

    def action_past(self) -> None:
        self.push_screen(PastScreen(self._session.library.runs(), self._live_id()))

    def action_help(self) -> None:
        self.push_screen(help_screen(self, self.screen))

    def action_card(self) -> None:
        self.push_screen(CardScreen(self._session.model, self._session.card))

    async def action_quit(self) -> None:
        """A run that is still going is stopped, and recorded to its end."""
        if self._live is not None and self._solving is not None and self._live.live:
            self._live.stop.set()
            await asyncio.wait([asyncio.ensure_future(self._solving.wait())], timeout=PATIENCE)
        self.exit()

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
