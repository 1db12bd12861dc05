"""A run as it stands after some events: `fold(events[:k])` is the run as it was after k of them.

States are immutable and share what did not change, so every moment of a run can be kept.
"""

from collections.abc import Iterable
from functools import reduce
from math import exp
from typing import Literal, NamedTuple

import msgspec

from numina_tui.core import answers, vote
from numina_tui.core.dialects import DIALECTS
from numina_tui.core.events import (
    Answered,
    Computed,
    Concluded,
    Event,
    Executed,
    Forked,
    Guessed,
    Hinted,
    RunEnded,
    RunStarted,
    Sampled,
    Studied,
    Told,
)
from numina_tui.core.execution import Execution
from numina_tui.core.settings import Settings
from numina_tui.core.transcript import (
    Steps,
    answer_output,
    code_block,
    extend,
    parse,
    render,
    shorten,
    truncate,
)
from numina_tui.core.verdicts import Verdict

Activity = Literal["waiting", "thinking", "writing code", "running code", "done"]


class Trajectory(msgspec.Struct, frozen=True):
    """One solution so far: sampled, or gone on with from a block that a person changed."""

    id: int
    steps: Steps = ()
    executions: tuple[Execution, ...] = ()
    tokens: int = 0
    logprob: float | None = 0.0
    """Of all its tokens together; None if the engine did not say."""
    verdict: Verdict | None = None
    answer: str | None = None
    joins: int | None = None
    origin: int | None = None
    """The trajectory that a fork was made from; None if this one was sampled from its beginning."""
    model: str = ""
    """What went on in a fork, where it is known to be another model than the run's."""

    @property
    def text(self) -> str:
        return render(self.steps)

    @property
    def certainty(self) -> float | None:
        """The geometric mean of its tokens' probabilities, from 0 to 1."""
        return None if self.logprob is None or not self.tokens else exp(self.logprob / self.tokens)

    @property
    def activity(self) -> Activity:
        if self.verdict is not None:
            return "done"
        if not self.steps:
            return "waiting"
        last = self.steps[-1]
        if last.kind == "code":
            return "running code" if last.closed else "writing code"
        return "thinking"

    def execution(self, index: int) -> Execution | None:
        """What the step at `index` came from; None if it is no output, or an invented one."""
        if index >= len(self.steps) or self.steps[index].kind != "output":
            return None
        before = sum(step.kind == "output" for step in self.steps[:index])
        return self.executions[before] if before < len(self.executions) else None


class Point(NamedTuple):
    """A place to go on from: a trajectory after its first `blocks` blocks of code."""

    trajectory: int
    blocks: int


class Run(msgspec.Struct, frozen=True):
    """One problem and its trajectories, numbered from 1."""

    problem: str = ""
    settings: Settings = Settings()
    model: str = ""
    trajectories: tuple[Trajectory, ...] = ()
    elapsed: float = 0.0
    ended: RunEnded | None = None
    known: str = ""
    """The right answer, if whoever posed the problem knew it."""
    grades: dict[str, bool] = {}
    """Of the answers that were compared with the known one: whether they are the same."""
    studied: tuple[Studied, ...] = ()
    """What a learner did with this run, in order."""

    @property
    def sampled(self) -> tuple[Trajectory, ...]:
        """The trajectories that vote: all but those that a person has made from others."""
        return tuple(lane for lane in self.trajectories if lane.origin is None)

    def root(self, trajectory: int) -> int:
        """The sampled trajectory that this one was forked from, over however many forks."""
        origin = self.trajectories[trajectory - 1].origin
        return trajectory if origin is None else self.root(origin)

    @property
    def ballots(self) -> tuple[vote.Ballot, ...]:
        return self._ballots(self.sampled)

    @property
    def tallies(self) -> tuple[vote.Tally, ...]:
        """The vote as it stands, the winner first."""
        return vote.tally(self.ballots)

    @property
    def tallies_with_forks(self) -> tuple[vote.Tally, ...]:
        """The vote as it would stand if forks voted too."""
        return vote.tally(self._ballots(self.trajectories))

    @property
    def answer(self) -> str | None:
        tallies = self.tallies
        return tallies[0].answer if tallies else None

    @property
    def share(self) -> float:
        return vote.share(self.tallies)

    @property
    def tokens(self) -> int:
        return sum(lane.tokens for lane in self.trajectories)

    @property
    def running(self) -> tuple[int, ...]:
        """The trajectories that have no verdict yet."""
        return tuple(lane.id for lane in self.trajectories if lane.verdict is None)

    def _ballots(self, lanes: Iterable[Trajectory]) -> tuple[vote.Ballot, ...]:
        ballots = []
        for lane in lanes:
            if lane.verdict == "voted" and lane.answer is not None and lane.joins is not None:
                put = answers.ballot(lane.answer, self.settings.domain) or lane.answer
                ballots.append(vote.Ballot(lane.id, put, lane.joins))
        return tuple(ballots)


def apply(run: Run, event: Event) -> Run:
    """The run after one more event.

    Raises ValueError if the event cannot follow, which only a damaged or foreign record contains.
    """
    match event:
        case RunStarted():
            if run.trajectories:
                raise ValueError("This run has already started.")
            lanes = tuple(Trajectory(number + 1) for number in range(event.settings.width))
            return Run(
                event.problem, event.settings, event.model, lanes, event.at, known=event.known
            )
        case RunEnded():
            return msgspec.structs.replace(run, ended=event, elapsed=event.at)
        case Forked():
            lanes = (*run.trajectories, _fork(run, event))
            return msgspec.structs.replace(run, trajectories=lanes, elapsed=event.at)
        case Told():
            return msgspec.structs.replace(run, known=event.answer, grades=event.grades)
        case Guessed() | Hinted() | Computed() | Answered():
            return msgspec.structs.replace(run, studied=(*run.studied, event))
        case _:
            return _apply_to_trajectory(run, event)


def fold(events: Iterable[Event]) -> Run:
    return reduce(apply, events, Run())


def _apply_to_trajectory(run: Run, event: Sampled | Executed | Concluded) -> Run:
    index = event.trajectory - 1
    if not 0 <= index < len(run.trajectories):
        raise ValueError(f"There is no trajectory {event.trajectory} in this run.")
    before = run.trajectories[index]
    if before.verdict is not None:
        raise ValueError(f"Trajectory {before.id} has already ended.")
    match event:
        case Sampled():
            after = msgspec.structs.replace(
                before,
                steps=extend(before.steps, event.text, DIALECTS[run.settings.dialect]),
                tokens=before.tokens + event.tokens,
                logprob=_sum(before.logprob, event.logprob),
            )
        case Executed():
            after = _with_output(before, event.execution, run.settings)
        case Concluded():
            after = msgspec.structs.replace(
                before, verdict=event.verdict, answer=event.answer, joins=event.joins
            )
    lanes = (*run.trajectories[:index], after, *run.trajectories[index + 1 :])
    return msgspec.structs.replace(run, trajectories=lanes, elapsed=event.at)


def _sum(left: float | None, right: float | None) -> float | None:
    return None if left is None or right is None else left + right


def _fork(run: Run, event: Forked) -> Trajectory:
    if event.trajectory != len(run.trajectories) + 1:
        raise ValueError(f"A fork cannot be trajectory {event.trajectory} of this run.")
    if not 1 <= event.origin < event.trajectory:
        raise ValueError(f"There is no trajectory {event.origin} in this run.")
    origin = run.trajectories[event.origin - 1]
    places = [place for place, step in enumerate(origin.steps) if step.kind == "code"]
    if not 0 <= event.blocks < len(places):
        raise ValueError(f"Trajectory {origin.id} has no block {event.blocks + 1}.")
    dialect = DIALECTS[run.settings.dialect]
    kept = render(origin.steps[: places[event.blocks]])
    return Trajectory(
        event.trajectory,
        steps=parse(kept + code_block(event.code, dialect), dialect),
        executions=origin.executions[: event.blocks],
        origin=origin.id,
        model="" if event.model == run.model else event.model,
    )


def _with_output(before: Trajectory, execution: Execution, settings: Settings) -> Trajectory:
    if not before.steps or before.steps[-1].kind != "code":
        raise ValueError(f"Trajectory {before.id} has no code that could have been run.")
    cut = truncate if settings.interpreter == "fresh" else shorten
    output = answer_output(before.steps, cut(execution.output, settings.output_limit))
    return msgspec.structs.replace(
        before,
        steps=extend(before.steps, output),
        executions=(*before.executions, execution),
    )
