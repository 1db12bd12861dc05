"""A learner among runs: poses problems, opens what was solved before, studies one at a time."""

import asyncio
import re
from collections.abc import AsyncIterator, Callable, Sequence
from datetime import datetime
from functools import partial
from typing import Protocol

from numina_tui.core.errors import NuminaError, UsageError
from numina_tui.core.events import Concluded, Event
from numina_tui.core.run import Run, apply, fold
from numina_tui.core.settings import Settings
from numina_tui.core.text import one_line, plural
from numina_tui.tutor.commands import ALWAYS, AMONG_RUNS, ON_A_RUN, Said, listing, parse
from numina_tui.tutor.conversation import Conversation, Tools
from numina_tui.tutor.lesson import begin
from numina_tui.tutor.pieces import Piece, quoted

_SENTENCE = re.compile(
    r"[A-Z][a-z]|(?i:what|how|which|who|when|find|compute|calculate|determine|if|let|an?) \w"
)
"""A problem that needs no `solve` before it, and might be misread with it."""

LATEST = 15
"""Runs that are listed."""


class Summary(Protocol):
    @property
    def id(self) -> int: ...

    @property
    def begun(self) -> datetime: ...

    @property
    def problem(self) -> str: ...


class Library(Protocol):
    """All of it may raise NuminaError."""

    def runs(self) -> Sequence[Summary]: ...

    def events(self, run: int) -> list[Event]: ...


class Solving(Tools, Protocol):
    """What a session is to a tutor."""

    @property
    def library(self) -> Library: ...

    def note(self, number: int, event: Event) -> None:
        """Add to the record of a run. Raises NuminaError."""
        ...

    def solve(
        self,
        problem: str,
        settings: Settings,
        stop: asyncio.Event,
        begun: Callable[[int], None],
    ) -> AsyncIterator[Event]: ...


class Desk:
    """Whoever opens it closes it."""

    def __init__(self, session: Solving, settings: Settings) -> None:
        self._session = session
        self._settings = settings
        self._talk: Conversation | None = None
        self._stop: asyncio.Event | None = None
        """Set while a problem is being solved."""

    @property
    def in_block(self) -> bool:
        return self._talk is not None and self._talk.in_block

    @property
    def invitation(self) -> str:
        """What the learner may type now, in a few words."""
        return self._talk.invitation if self._talk else "a problem"

    async def say(self, line: str) -> AsyncIterator[Piece]:
        """What there is to say to a line, as it comes."""
        try:
            async for piece in self._say(line):
                yield piece
        except NuminaError as error:
            yield Piece("error", one_line(str(error)))

    def stop(self) -> bool:
        """Have the run that is being solved end; False if there is none, or it ends already."""
        if self._stop is None or self._stop.is_set():
            return False
        self._stop.set()
        return True

    def drop_block(self) -> None:
        if self._talk is not None:
            self._talk.drop_block()

    async def close(self) -> None:
        if self._talk is not None:
            await self._talk.close()
            self._talk = None

    async def _say(self, line: str) -> AsyncIterator[Piece]:
        talk = self._talk
        if talk is not None and talk.in_block:
            for piece in await talk.say(line):
                yield piece
            return
        if (problem := self._problem(line)) is not None:
            async for piece in self._solve(problem):
                yield piece
            return
        for piece in await self._reply(line):
            yield piece

    def _problem(self, line: str) -> str | None:
        """What is to be solved, if that is what a line says. Raises UsageError."""
        said = _among_runs(line)
        if said is not None and said.name == "solve":
            if not said.argument:
                raise UsageError("Put the problem after the word: solve 2x + 3 = 11.")
            return problem_of(line, said)
        if self._talk is None and said is None and not _on_a_run(line):
            return line
        return None

    async def _reply(self, line: str) -> list[Piece]:
        match _among_runs(line):
            case Said("open", number):
                return await self._open(number)
            case Said("runs"):
                return [self._runs()]
            case Said("help"):
                commands = (*(ON_A_RUN if self._talk else ()), *AMONG_RUNS, *ALWAYS)
                other = "" if self._talk else "\nAnything else is a problem to be solved."
                return [Piece("note", listing(commands) + other)]
            case _:
                return await self._talk_about(line)

    async def _talk_about(self, line: str) -> list[Piece]:
        if self._talk is None:
            return [Piece("error", "No run is open yet: type a problem, or open an old run.")]
        if parse(line, (*ON_A_RUN, *ALWAYS)) is None:
            trouble = f"{quoted(line)} is no command: help lists them, and solve before a problem"
            return [Piece("error", f"{trouble} poses it.")]
        return await self._talk.say(line)

    async def _solve(self, problem: str) -> AsyncIterator[Piece]:
        self._stop = stop = asyncio.Event()
        numbers: list[int] = []
        run = Run()
        width = self._settings.width
        yield Piece(
            "note", f"Solving in {plural(width, 'trajectory', 'trajectories')}; ctrl+c stops."
        )
        try:
            events = self._session.solve(problem, self._settings, stop, numbers.append)
            async for event in events:
                run = apply(run, event)
                if isinstance(event, Concluded) and event.verdict != "cancelled":
                    yield Piece("note", _progress(run, event))
        finally:
            self._stop = None
        assert run.ended is not None
        if run.ended.reason == "cancelled":
            yield Piece("note", "Stopped; the run is kept.")
        if run.ended.message:
            amiss = run.ended.reason in ("refused", "failed")
            yield Piece("error" if amiss else "note", one_line(run.ended.message))
        if run.ended.reason != "refused":
            for piece in await self._study(run, *numbers):
                yield piece

    async def _open(self, number: str) -> list[Piece]:
        if not number:
            raise UsageError("Say which run: open 12, of those that runs lists.")
        try:
            run = fold(self._session.library.events(int(number)))
        except ValueError as error:
            raise UsageError(f"The record of run {number} is damaged: {error}") from error
        if not run.trajectories:
            raise UsageError(f"There is no run {number}: runs lists those that there are.")
        return await self._study(run, int(number))

    async def _study(self, run: Run, number: int) -> list[Piece]:
        lesson = begin(run)
        await self.close()
        record = partial(self._session.note, number)
        self._talk = Conversation(lesson, number, self._session, record)
        return self._talk.opening()

    def _runs(self) -> Piece:
        lines = [
            f"{run.id}: {quoted(run.problem, 60)}, {run.begun.astimezone():%Y-%m-%d %H:%M}"
            for run in self._session.library.runs()[:LATEST]
        ]
        return Piece("note", "\n".join(lines) or "There are no runs yet: type a problem.")


def problem_of(line: str, said: Said) -> str:
    """The problem in `solve PROBLEM`; where the problem itself begins so, all of the line."""
    spelt_out = line.split()[0].lower() == "solve"
    return line.strip() if spelt_out and not _SENTENCE.match(said.argument) else said.argument


def _among_runs(line: str) -> Said | None:
    """A problem may begin with the word `open`."""
    said = parse(line, (*AMONG_RUNS, *ALWAYS)) if line.strip() else None
    is_open = said is not None and said.name == "open"
    return None if is_open and said and said.argument and not said.argument.isdecimal() else said


def _on_a_run(line: str) -> bool:
    """Whether a line without a run is a command that takes one, rather than a problem."""
    words = line.split()
    spelt_out = len(words) <= 2 or words[0].lower() == "py"
    return spelt_out and parse(line, ON_A_RUN) is not None


def _progress(run: Run, event: Concluded) -> str:
    """How a trajectory ended and how the vote stands, without what was voted for."""
    ended = len(run.trajectories) - len(run.running)
    said = (
        f"Trajectory {event.trajectory}: {event.verdict}. {ended} of {len(run.trajectories)} ended"
    )
    if not run.tallies:
        return f"{said}."
    cast = sum(tally.count for tally in run.tallies)
    return f"{said}; {run.tallies[0].count} of {cast} votes agree."
