"""Put questions with known answers to a model, and say how it did."""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import sqrt

from numina_tui.core.errors import NuminaError
from numina_tui.core.run import Run, apply
from numina_tui.core.settings import Settings
from numina_tui.solver.protocols import Grader
from numina_tui.solver.sc_tir import Tools, solve


@dataclass(frozen=True)
class Question:
    problem: str
    answer: str
    group: str
    """What to count it under: a family, a subject, a level."""


@dataclass(frozen=True)
class Outcome:
    """How a run on a question went. Trajectories are counted, not kept."""

    question: Question
    right: bool
    """The vote's winner is the known answer."""
    split: bool
    """More than one answer got votes."""
    stumbled: int
    """Trajectories whose first block of code failed."""
    recovered: int
    """Those of them that voted for the known answer all the same."""
    tokens: int


@dataclass(frozen=True)
class Share:
    """`count` of `total`, as a percentage with its 95 % Wilson interval."""

    count: int
    total: int

    def __str__(self) -> str:
        if not self.total:
            return "–"
        low, high = self.interval
        return f"{100 * self.count / self.total:.1f} % ({100 * low:.0f}–{100 * high:.0f})"

    @property
    def interval(self) -> tuple[float, float]:
        z, n = 1.96, self.total
        p = self.count / n
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
    counted = [of(outcome) for outcome in outcomes]
    return Share(sum(counted), len(counted))


async def _outcome(question: Question, run: Run, grader: Grader) -> Outcome:
    right = run.answer is not None and await grader.equal(run.answer, question.answer)
    stumbled = [
        lane for lane in run.trajectories if lane.executions and lane.executions[0].status != "ok"
    ]
    winners = run.tallies[0].voters if right else ()
    return Outcome(
        question,
        right=right,
        split=len(run.tallies) > 1,
        stumbled=len(stumbled),
        recovered=sum(lane.id in winners for lane in stumbled),
        tokens=run.tokens,
    )
