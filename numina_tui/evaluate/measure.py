"""Put questions with known answers to a model, and say how it did."""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import sqrt

from numina_tui.core import vote
from numina_tui.core.errors import NuminaError
from numina_tui.core.run import Run, apply
from numina_tui.core.settings import Settings
from numina_tui.core.vote import Ballot, Tally
from numina_tui.solver.protocols import Grader, Tools
from numina_tui.solver.solving import solve


@dataclass(frozen=True)
class Question:
    problem: str
    answer: str
    """Empty if no answer is right, as for a request to prove something."""
    group: str
    """What to count it under: a family, a subject, a level."""


@dataclass(frozen=True)
class Outcome:
    """How a run on a question went. Trajectories are counted, not kept."""

    question: Question
    ballots: tuple[Ballot, ...]
    correct: frozenset[int]
    """The answers equal to the known one, by what their ballots join."""
    stumbled: tuple[int, ...]
    """Trajectories whose first block of code failed."""
    declined: int
    """Trajectories that ended without code and without an answer."""
    tokens: int

    def right(self, width: int | None = None) -> bool:
        """Whether the known answer wins, by the votes of the first `width` trajectories."""
        tallies = self._tallies(width)
        return bool(tallies) and self._joins(tallies[0].voters[0]) in self.correct

    def split(self) -> bool:
        """More than one answer got votes."""
        return len(self._tallies()) > 1

    def confidently_wrong(self) -> bool:
        """A wrong answer wins with half of the ballots or more."""
        tallies = self._tallies()
        return bool(tallies) and not self.right() and vote.share(tallies) >= 0.5

    @property
    def recovered(self) -> int:
        """How many of those that stumbled voted for the known answer all the same."""
        right = (each.trajectory for each in self.ballots if each.joins in self.correct)
        return len(set(self.stumbled).intersection(right))

    def _tallies(self, width: int | None = None) -> tuple[Tally, ...]:
        return vote.tally(
            ballot for ballot in self.ballots if width is None or ballot.trajectory <= width
        )

    def _joins(self, trajectory: int) -> int:
        return next(each.joins for each in self.ballots if each.trajectory == trajectory)


@dataclass(frozen=True)
class Share:
    """`count` of `total`, as a percentage with its 95 % Wilson interval."""

    count: int
    total: int
    independent: float
    """As many independent trials would vary as much."""

    def __str__(self) -> str:
        if not self.total:
            return "–"
        low, high = self.interval
        return f"{100 * self.count / self.total:.1f} % ({100 * low:.0f}–{100 * high:.0f})"

    @property
    def interval(self) -> tuple[float, float]:
        z, n = 1.96, self.independent
        p = self.count / self.total
        middle = (p + z * z / (2 * n)) / (1 + z * z / n)
        radius = z / (1 + z * z / n) * sqrt(p * (1 - p) / n + z * z / (4 * n * n))
        return max(0.0, middle - radius), min(1.0, middle + radius)


async def measure(
    questions: Sequence[Question],
    settings: Settings,
    tools: Tools,
    *,
    at_once: int = 4,
    done: Callable[[], object] = lambda: None,
) -> list[Outcome]:
    """One run for each question, some of them side by side; `done` is called after each.

    Raises NuminaError if a run fails by no fault of the model's.
    """
    places = asyncio.Semaphore(at_once)

    async def ask(question: Question) -> Outcome:
        async with places:
            run = Run()
            never = asyncio.Event()
            async for event in solve(question.problem, settings, tools, model="", stop=never):
                run = apply(run, event)
        if run.ended is not None and run.ended.reason == "failed":
            raise NuminaError(run.ended.message)  # it says nothing about the model
        outcome = await _outcome(question, run, tools.grader)
        done()
        return outcome

    return list(await asyncio.gather(*map(ask, questions)))


def share(outcomes: Iterable[Outcome], of: Callable[[Outcome], bool]) -> Share:
    """Of outcomes that have nothing to do with one another."""
    counted = [of(outcome) for outcome in outcomes]
    return Share(sum(counted), len(counted), len(counted))


def clustered(counts: Iterable[tuple[int, int]]) -> Share:
    """The share of trials that hang together in clusters: so many of so many in each.

    Its interval is a sample's of the size at which independent trials vary as much (Korn and
    Graubard, Survey Methodology 24, 1998).
    """
    clusters = [(count, total) for count, total in counts if total]
    count, total = (sum(each) for each in zip(*clusters, strict=True)) if clusters else (0, 0)
    if not 0 < count < total or len(clusters) == 1:
        return Share(count, total, len(clusters))
    p = count / total
    spread = sum((k - p * n) ** 2 for k, n in clusters) * len(clusters) / (len(clusters) - 1)
    alike = p * (1 - p) * total**2 / spread if spread else total
    return Share(count, total, min(alike, total))


def by_group(outcomes: Iterable[Outcome], of: Callable[[Outcome], bool]) -> Share:
    """Of outcomes that hang together by what their questions are counted under."""
    groups: dict[str, list[bool]] = {}
    for outcome in outcomes:
        groups.setdefault(outcome.question.group, []).append(of(outcome))
    return clustered((sum(group), len(group)) for group in groups.values())


async def _outcome(question: Question, run: Run, grader: Grader) -> Outcome:
    founders = {ballot.joins: ballot.answer for ballot in reversed(run.ballots)}
    return Outcome(
        question,
        ballots=run.ballots,
        correct=frozenset(
            [
                joins
                for joins, answer in founders.items()
                if question.answer and await grader.equal(answer, question.answer)
            ]
        ),
        stumbled=tuple(
            lane.id
            for lane in run.trajectories
            if lane.executions and lane.executions[0].status != "ok"
        ),
        declined=sum(
            lane.verdict == "no code" and lane.answer is None for lane in run.trajectories
        ),
        tokens=run.tokens,
    )
