"""The app: it owns the session and the run being solved, and decides which screen shows what."""

import asyncio
from collections.abc import AsyncIterator
from functools import partial
from typing import TYPE_CHECKING

import msgspec
from textual import on
from textual.worker import Worker

from numina_tui.core.dialects import DialectName
from numina_tui.core.errors import NuminaError
from numina_tui.core.events import Event, Studied, Told
from numina_tui.core.execution import Execution
from numina_tui.core.run import Point, Run
from numina_tui.core.settings import Settings
from numina_tui.core.text import one_line, printable
from numina_tui.models.lookup import Choice
from numina_tui.tui.blocks import Block, block
from numina_tui.tui.recording import Recording
from numina_tui.tui.screens.card import CardScreen
from numina_tui.tui.screens.edit import Edit, EditScreen
from numina_tui.tui.screens.past import PastScreen
from numina_tui.tui.screens.problem import ProblemScreen
from numina_tui.tui.screens.run import RunScreen
from numina_tui.tui.screens.tell import TellScreen
from numina_tui.tui.screens.tutor import TutorScreen
from numina_tui.tui.shell import Shell
from numina_tui.tutor.conversation import Conversation
from numina_tui.tutor.lesson import begin

if TYPE_CHECKING:
    from numina_tui.session import Session

BUSY = "A run is still going: stop it first, with esc on its screen"
WRITING = "This code is still being written: it can be changed once its block has closed."
LOADING = "A model is still being loaded: fork when it is there."
DAMAGED = "This recording is damaged: it can be looked at, but nothing can be added to it."
UNKEPT = "Nothing of this run was kept: pose its problem again."

LOAD = "load"
"""The workers that load a model."""

PATIENCE = 5.0
"""Seconds that a stopped run gets to end by itself when the user leaves."""


class NuminaApp(Shell):
    """Solves problems, and shows this and all past runs."""

    def __init__(self, session: "Session", settings: Settings) -> None:
        super().__init__(session.library)
        self._session = session
        self._changing = asyncio.Lock()
        """Held while the session starts, or changes its model: problems posed then wait for it."""
        self._live: Recording | None = None
        self._edits: dict[tuple[int | None, Point], str] = {}
        self._solving: Worker[None] | None = None
        self._problem = ProblemScreen(settings)

    async def on_mount(self) -> None:
        self.install_screen(self._problem, "problem")
        if past := self.past():
            self.show(self.recording(past[0].id))
        else:
            await self.action_new()
        self.call_after_refresh(self.run_worker, self._open_session)

    async def on_unmount(self) -> None:
        await self._session.close()

    async def _open_session(self) -> None:
        async with self._changing:
            try:
                await self._session.start()
            except NuminaError as error:
                self._warn(error)

    @on(ProblemScreen.Chosen)
    def _choose(self, event: ProblemScreen.Chosen) -> None:
        if self._busy:
            self._problem.say(f"{BUSY}, then choose another model.")
        else:
            loading = self._load(event.choice, event.dialect)
            self.run_worker(loading, group=LOAD, exclusive=True)

    async def _load(self, choice: Choice, dialect: DialectName) -> None:
        self._problem.say_meanwhile("Loading the model …")  # an address may hold a password
        trouble: NuminaError | None = None
        async with self._changing:
            try:
                await self._session.load(choice)
                self._problem.dialect = dialect
            except NuminaError as error:
                trouble = error
        self._problem.say_meanwhile("")
        self._introduce()
        if trouble is not None:
            self._problem.say(str(trouble))
            if self.screen is not self._problem:
                self._warn(trouble)

    @property
    def _loading(self) -> bool:
        return any(each.group == LOAD and not each.is_finished for each in self.workers)

    def _introduce(self) -> None:
        session = self._session
        self._problem.introduce(session.model, session.choice, session.advice)

    async def _solve(self, recording: Recording) -> None:
        """Takes in a run to its end, whichever screen is shown meanwhile."""
        begun = recording.begun
        async with self._changing:
            settings = msgspec.structs.replace(begun.settings, dialect=self._problem.dialect)
        await self._follow(
            recording,
            self._session.solve(begun.problem, settings, recording.stop, recording.number_as),
        )

    async def _follow(self, recording: Recording, events: AsyncIterator[Event]) -> None:
        await recording.follow(events)
        self._drain()

    def _drain(self) -> None:
        for screen in self.screen_stack:
            if isinstance(screen, RunScreen):
                screen.drain()

    @on(ProblemScreen.Posed)
    def _pose(self, event: ProblemScreen.Posed) -> None:
        if self._busy:
            self._problem.say(f"{BUSY}.")
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

    @property
    def _busy(self) -> bool:
        return self._live is not None and self._live.live

    def _live_id(self) -> int | None:
        """Under which number the library keeps the run that is being solved."""
        return self._live.number if self._live is not None and self._live.live else None

    async def action_new(self) -> None:
        if self.screen is not self._problem:
            await self.push_screen(self._problem)
            self._introduce()
        self._problem.show(self.past(), self._live_id())

    def action_past(self) -> None:
        self.push_screen(PastScreen(self.past(), self._live_id()))

    def action_edit(self) -> None:
        """Of the round that is looked at, if it has code."""
        if (looked_at := self._block()) is None:
            return
        recording, block = looked_at
        place, as_written = (recording.number, block.point), printable(block.code)

        def close(edit: Edit | None) -> None:
            if edit is None:
                return
            if edit.code == as_written:
                self._edits.pop(place, None)
            else:
                self._edits[place] = edit.code
            if edit.go_on:
                self._fork(recording, block.point, self._edits.get(place, block.code))

        execute = partial(self._execute, block.run, block.point)
        code = self._edits.get(place, as_written)
        self.push_screen(EditScreen(code, block.execution, execute), close)

    def action_fork(self) -> None:
        """From the round that is looked at, with its code as it was last edited."""
        if (looked_at := self._block()) is not None:
            recording, block = looked_at
            code = self._edits.get((recording.number, block.point), block.code)
            self._fork(recording, block.point, code)

    def _block(self) -> tuple[Recording, Block] | None:
        if not isinstance(self.screen, RunScreen):
            return None
        found = block(self.screen.view)
        if found is None:
            self.notify("This round has no code to go on from.", markup=False)
            return None
        if found.growing:
            self.notify(WRITING, markup=False)
            return None
        return self.screen.recording, found

    async def _execute(self, run: Run, point: Point, code: str) -> Execution:
        """What `code` would have done at this point of the run."""
        namespace = await self._session.open_at(run, point)
        try:
            return await namespace.execute(code)
        finally:
            await namespace.close()

    def _fork(self, recording: Recording, point: Point, code: str) -> None:
        if self._busy or self._loading:
            self.notify(f"{BUSY}, then fork." if self._busy else LOADING, markup=False)
            return
        if (number := self._record_of(recording)) is None:
            return
        written, asked = recording.head.settings.dialect, self._problem.dialect
        if written != asked:
            self.notify(otherwise_asked(written, asked), markup=False)
            return
        self._live = recording
        recording.go_on()
        events = self._session.fork(number, recording.head, point, code, recording.stop)
        self._solving = self.run_worker(self._follow(recording, events))
        if isinstance(self.screen, RunScreen):
            self.screen.follow_newest()

    def _record_of(self, recording: Recording) -> int | None:
        """Under which number more can be kept of a run that has ended; or a sentence why not."""
        if recording.damage:
            self.notify(DAMAGED, markup=False)
            return None
        if recording.number is None:
            self.notify(UNKEPT, markup=False)
        return recording.number

    def action_tell(self) -> None:
        """Ask for the right answer to the problem of the run that is looked at."""
        if not isinstance(self.screen, RunScreen):
            return
        recording = self.screen.recording
        if recording.live:
            self.notify("Say so when the run has ended.", markup=False)
            return
        if (number := self._record_of(recording)) is None:
            return

        def told(answer: str | None) -> None:
            if answer:
                self.run_worker(self._tell(recording, number, answer))

        self.push_screen(TellScreen(printable(recording.head.known)), told)

    async def _tell(self, recording: Recording, number: int, answer: str) -> None:
        """It takes a while, in which the user may have gone elsewhere, or begun a fork."""
        grades = {}
        try:
            for tally in recording.head.tallies_with_forks:
                grades[tally.answer] = await self._session.equal(tally.answer, answer)
            event = Told(at=recording.head.elapsed, answer=answer, grades=grades)
            self._session.note(number, event)
        except NuminaError as error:
            self._warn(error)
            return
        recording.append(event)
        self._drain()

    def action_study(self) -> None:
        """The run that is looked at, with the tutor."""
        if not isinstance(self.screen, RunScreen):
            return
        recording = self.screen.recording
        if recording.live:
            self.notify("This run can be studied once it has ended.", markup=False)
            return
        if (number := self._record_of(recording)) is None:
            return

        def record(event: Studied) -> None:
            self._session.note(number, event)
            recording.append(event)

        try:
            lesson = begin(recording.head)
        except NuminaError as error:
            self._warn(error)
        else:
            self.push_screen(TutorScreen(Conversation(lesson, number, self._session, record)))

    def _warn(self, error: NuminaError) -> None:
        self.notify(one_line(str(error)), severity="error", markup=False)

    def action_card(self) -> None:
        self.push_screen(CardScreen(self._session.model, self._session.card))

    def action_help_quit(self) -> None:
        """Ctrl-C stops a run that is still going, and leaves when there is none."""
        if self._busy and self._live is not None and not self._live.stop.is_set():
            self._live.stop.set()
            self.notify("The run stops; press ctrl+c again to leave.", markup=False)
        else:
            super().action_help_quit()

    async def action_quit(self) -> None:
        """A run that is still going is stopped, and recorded to its end."""
        if self._live is not None and self._solving is not None and self._live.live:
            self._live.stop.set()
            await asyncio.wait([asyncio.ensure_future(self._solving.wait())], timeout=PATIENCE)
        self.exit()


def otherwise_asked(written: DialectName, asked: DialectName) -> str:
    return (
        f"This run was written in the dialect {written}, and the model is asked in {asked}:"
        " to fork it, choose a model or a dialect that fits, with n and then f3."
    )
