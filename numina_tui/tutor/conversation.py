"""A learner and one run: what is typed, what is said, what goes into the run's record."""

from collections.abc import Callable
from typing import Protocol

from numina_tui.core import answers
from numina_tui.core.errors import NuminaError
from numina_tui.core.events import Answered, Computed, Guessed, Hinted, Studied
from numina_tui.core.run import Run
from numina_tui.core.text import one_line, printable
from numina_tui.tutor import pieces
from numina_tui.tutor.commands import ALWAYS, AMONG_RUNS, ON_A_RUN, Said, listing, parse
from numina_tui.tutor.grading import guessed_right
from numina_tui.tutor.lesson import Lesson
from numina_tui.tutor.pieces import Piece, quoted
from numina_tui.tutor.workbench import Notebooks, Workbench

WORDS = 8
"""Of an answer; what has more is taken for something else."""


class Tools(Notebooks, Protocol):
    async def equal(self, left: str, right: str) -> bool:
        """Whether two answers are the same mathematical object. Raises NuminaError."""
        ...


class Conversation:
    """About one run, which `number` is the library's. Whoever opens it closes it."""

    def __init__(
        self, lesson: Lesson, number: int, tools: Tools, record: Callable[[Studied], None]
    ) -> None:
        """`record` keeps an event in the run's record; it may raise NuminaError."""
        self.lesson = lesson
        self.number = number
        self._tools = tools
        self._record = record
        self._workbench = Workbench(tools)
        self._block: list[str] | None = None
        self._may_see_vote = False

    @property
    def in_block(self) -> bool:
        """Whether the lines typed are Python that is not complete yet."""
        return self._block is not None

    @property
    def invitation(self) -> str:
        """Where the learner is, and what comes next, in a few words."""
        lesson = self.lesson
        if self.in_block:
            return "python, an empty line runs it"
        place = f"{lesson.revealed}/{len(lesson.lane.steps)}"
        if lesson.upcoming is None:
            return f"{place}, the end"
        if lesson.answer_due:
            return f"{place}, next the answer: yours first?"
        if lesson.guess_due is not None:
            return f"{place}, next output: guess?"
        return f"{place}, next {lesson.upcoming.kind}"

    def opening(self) -> list[Piece]:
        return pieces.opening(self.lesson, self.number)

    async def say(self, line: str) -> list[Piece]:
        """What there is to say to a line."""
        line = printable(line)
        try:
            if self._block is not None:
                return await self._extend_block(line)
            said = parse(line, (*ON_A_RUN, *ALWAYS))
            return await self._do(said) if said else [self._unclear(line)]
        except NuminaError as error:
            return [Piece("error", one_line(str(error)))]

    def drop_block(self) -> None:
        """Forget the Python that is not complete yet."""
        self._block = None

    async def close(self) -> None:
        await self._workbench.leave()

    async def _do(self, said: Said) -> list[Piece]:
        match said.name:
            case "next":
                return await self._move(self.lesson.advanced())
            case "finish":
                return await self._move(self.lesson.finished())
            case "guess":
                return await self._guess(said.argument)
            case "hint":
                return await self._hint()
            case "py":
                return await self._begin_block(said.argument)
            case "answer":
                return await self._answer(said.argument)
            case "vote":
                return [self._vote()]
            case "lane":
                return await self._change_lane(said.argument)
            case "where":
                return self.opening()
            case _:
                return [Piece("note", listing((*ON_A_RUN, *ALWAYS)))]

    async def _move(self, lesson: Lesson) -> list[Piece]:
        before, self.lesson = self.lesson, lesson
        if before.at_end:
            return [Piece("note", "Every step is revealed.")]
        steps = range(before.revealed, lesson.revealed)
        said = [pieces.step(lesson, index) for index in steps]
        if lesson.at_end:
            said.append(pieces.ending(lesson))
        if await self._workbench.leave(lesson.point):
            said.append(Piece("note", "The trajectory went on; your own variables are gone."))
        return said

    async def _guess(self, guess: str) -> list[Piece]:
        step = self.lesson.guess_due
        if step is None:
            return [Piece("error", "There is no output to guess now: it comes after code.")]
        if not guess:
            return [Piece("error", "Say what the output will be: guess 42.")]
        execution = self.lesson.lane.execution(step)
        assert execution is not None
        right = guessed_right(guess, execution.output)
        self._record(
            Guessed(at=self._at, trajectory=self._lane, step=step, guess=guess, right=right)
        )
        grade = "Right: you guessed it." if right else f"Not so: you guessed {quoted(guess)}."
        output, *rest = await self._move(self.lesson.advanced())
        return [output, Piece("grade", grade), *rest]

    async def _hint(self) -> list[Piece]:
        lesson = self.lesson
        if not lesson.hint_due:
            return [Piece("error", _no_hint(lesson))]
        said = pieces.hint(lesson)
        self._record(Hinted(at=self._at, trajectory=self._lane, step=lesson.revealed))
        self.lesson = lesson.with_hint()
        return [said]

    async def _answer(self, written: str) -> list[Piece]:
        answer = answers.boxed(written) or written
        if not answer:
            return [Piece("error", "Give your answer after the word: answer 42.")]
        if len(answer.split()) > WORDS:
            return [Piece("error", f"{quoted(written)} is long for an answer; nothing was graded.")]
        run = self.lesson.run
        measure = run.known or run.answer
        if measure is None:
            return [Piece("error", "Nobody voted: there is nothing to compare your answer with.")]
        mine = answers.ballot(answer, run.settings.domain) or answer
        right = await self._tools.equal(mine, measure)
        self._record(Answered(at=self._at, trajectory=self._lane, answer=answer, right=right))
        self._may_see_vote = True
        return [Piece("grade", _grade(run, right))]

    def _vote(self) -> Piece:
        if self._may_see_vote or self.lesson.at_end:
            return pieces.vote(self.lesson.run)
        self._may_see_vote = True
        return Piece("note", "The vote gives the answer away: type vote again to see it.")

    async def _change_lane(self, number: str) -> list[Piece]:
        if not number.isdecimal():
            lanes = len(self.lesson.run.trajectories)
            return [Piece("error", f"Say which of the {lanes} trajectories: lane 2.")]
        self.lesson = self.lesson.on(int(number))
        await self._workbench.leave()
        return self.opening()[1:2]

    async def _begin_block(self, code: str) -> list[Piece]:
        if code and not code.endswith(":"):
            return await self._compute(code)
        self._block = [code] if code else []
        return []

    async def _extend_block(self, line: str) -> list[Piece]:
        assert self._block is not None
        if line.strip():
            self._block.append(line)
            return []
        lines, self._block = self._block, None
        return await self._compute("\n".join(lines)) if lines else []

    async def _compute(self, code: str) -> list[Piece]:
        lesson = self.lesson
        execution = await self._workbench.run(lesson.run, lesson.point, code)
        self._record(
            Computed(
                at=self._at,
                trajectory=self._lane,
                step=lesson.revealed,
                code=code,
                execution=execution,
            )
        )
        return [pieces.output(execution.output, execution.status, "Your output")]

    def _unclear(self, line: str) -> Piece:
        if parse(line, AMONG_RUNS):
            return Piece("error", "This is about one run: leave it to pose or open another.")
        return Piece("error", f"{quoted(line)} is no command: type help for what there is.")

    @property
    def _at(self) -> float:
        return self.lesson.run.elapsed

    @property
    def _lane(self) -> int:
        return self.lesson.trajectory


def _no_hint(lesson: Lesson) -> str:
    if lesson.upcoming is None:
        return "There is no hint left: every step is revealed."
    if lesson.hinted:
        return "There is no further hint: what comes next is the answer."
    return f"A hint is a rationale, but next comes {lesson.upcoming.kind}."


def _grade(run: Run, right: bool) -> str:
    """In a sentence that does not tell the answer."""
    if run.known:
        return "Right." if right else "Not right."
    winner = run.tallies[0]
    compared = (
        f"the answer that won the vote, {winner.count} of {len(run.sampled)};"
        " whether that is right, nobody has said"
    )
    return f"It is {'' if right else 'not '}{compared}."
