"""The app: it owns the session and the run being solved, and decides which screen shows what."""

import asyncio
from functools import partial
from typing import TYPE_CHECKING

from textual import on
from textual.worker import Worker

from numina_tui.core.errors import NuminaError
from numina_tui.core.run import Run
from numina_tui.core.settings import Settings
from numina_tui.core.text import one_line, printable
from numina_tui.tui.recording import Recording
from numina_tui.tui.screens.card import CardScreen
from numina_tui.tui.screens.edit import EditScreen
from numina_tui.tui.screens.past import PastScreen
from numina_tui.tui.screens.problem import ProblemScreen
from numina_tui.tui.screens.run import RunScreen
from numina_tui.tui.shell import Shell

if TYPE_CHECKING:
    from numina_tui.session import Session

PATIENCE = 5.0
"""Seconds that a stopped run gets to end by itself when the user leaves."""


class NuminaApp(Shell):
    """Solves problems, and shows this and all past runs."""

    def __init__(self, session: "Session", settings: Settings) -> None:
        super().__init__(session.library)
        self._session = session
        self._opened = asyncio.Event()
        self._live: Recording | None = None
        self._solving: Worker[None] | None = None
        self._problem = ProblemScreen(session.model, settings)

    async def on_mount(self) -> None:
        self.install_screen(self._problem, "problem")
        self.run_worker(self._open_session())
        past = self.library.runs()
        if past:
            self.show(self.recording(past[0].id))
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
        self.show(self._live)

    @on(ProblemScreen.Left)
    def _leave_problem(self) -> None:
        if any(isinstance(screen, RunScreen) for screen in self.screen_stack):
            self.pop_screen()

    def recording(self, run_id: int) -> Recording:
        """The run that is being solved goes on where it is."""
        if self._live is not None and run_id == self._live_id():
            return self._live
        return super().recording(run_id)

    def _live_id(self) -> int | None:
        """Under which number the library keeps the run that is being solved."""
        live = self._live
        if live is None or not live.live or not live.events:
            return None
        past = self.library.runs()
        return next((run.id for run in past if run.problem == live.begun.problem), None)

    async def action_new(self) -> None:
        if self.screen is not self._problem:
            await self.push_screen(self._problem)
        self._problem.show(self.library.runs(), self._live_id())

    def action_past(self) -> None:
        self.push_screen(PastScreen(self.library.runs(), self._live_id()))

    def action_edit(self) -> None:
        """Of the round that is looked at, if it has code."""
        if not isinstance(self.screen, RunScreen):
            return
        view = self.screen.view
        lane, code = view.trajectory, view.step_at(view.round.code)
        if lane is None or code is None:
            self.notify("This round has no code to edit.", markup=False)
            return
        blocks = sum(step.kind == "code" for step in lane.steps[: view.round.code])
        before = lane.executions[blocks] if blocks < len(lane.executions) else None
        execute = partial(self._session.execute_instead, view.run, lane.id, blocks)
        self.push_screen(EditScreen(printable(code.text), before, execute))

    def action_card(self) -> None:
        self.push_screen(CardScreen(self._session.model, self._session.card))

    async def action_quit(self) -> None:
        """A run that is still going is stopped, and recorded to its end."""
        if self._live is not None and self._solving is not None and self._live.live:
            self._live.stop.set()
            await asyncio.wait([asyncio.ensure_future(self._solving.wait())], timeout=PATIENCE)
        self.exit()
