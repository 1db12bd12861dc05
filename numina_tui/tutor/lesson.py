"""What a learner has seen of a trajectory, and what may be done next."""

import re

import msgspec

from numina_tui.core import answers
from numina_tui.core.errors import UsageError
from numina_tui.core.run import Point, Run, Trajectory
from numina_tui.core.transcript import Step

_BOX = re.compile(r"[$\s]*\\f?boxed.*", re.DOTALL)


class Lesson(msgspec.Struct, frozen=True):
    """A run, the trajectory studied, and how many of its steps are revealed."""

    run: Run
    trajectory: int
    revealed: int = 0
    hinted: bool = False
    """Whether the next step, a rationale that gives an answer, was shown up to that answer."""

    @property
    def lane(self) -> Trajectory:
        return self.run.trajectories[self.trajectory - 1]

    @property
    def upcoming(self) -> Step | None:
        """The step that is revealed next."""
        steps = self.lane.steps
        return steps[self.revealed] if self.revealed < len(steps) else None

    @property
    def at_end(self) -> bool:
        return self.upcoming is None

    @property
    def guess_due(self) -> int | None:
        """The output that may be guessed now: what was run, not what the model invented."""
        return None if self.lane.execution(self.revealed) is None else self.revealed

    @property
    def hint_due(self) -> bool:
        upcoming = self.upcoming
        return upcoming is not None and upcoming.kind == "rationale" and not self.hinted

    @property
    def answer_due(self) -> bool:
        """Whether the next step gives the trajectory's answer away."""
        is_last = self.revealed == len(self.lane.steps) - 1
        return is_last and answers.final_answer(self.lane.steps) is not None

    @property
    def point(self) -> Point:
        """Where the trajectory's notebook stands: after the blocks whose output is revealed."""
        outputs = sum(step.kind == "output" for step in self.lane.steps[: self.revealed])
        return Point(self.trajectory, min(outputs, len(self.lane.executions)))

    def advanced(self) -> "Lesson":
        """One step further; at the end, this lesson."""
        return self if self.at_end else Lesson(self.run, self.trajectory, self.revealed + 1)

    def finished(self) -> "Lesson":
        """With every step revealed."""
        return Lesson(self.run, self.trajectory, len(self.lane.steps))

    def with_hint(self) -> "Lesson":
        """With the next rationale shown, but for the answer, if it gives one."""
        assert self.upcoming is not None
        if _BOX.search(self.upcoming.text):
            return Lesson(self.run, self.trajectory, self.revealed, hinted=True)
        return self.advanced()

    def on(self, trajectory: int) -> "Lesson":
        """Another trajectory, from its beginning. Raises UsageError if there is none."""
        if not 1 <= trajectory <= len(self.run.trajectories):
            raise UsageError(f"The trajectories are 1 to {len(self.run.trajectories)}.")
        return Lesson(self.run, trajectory)


def begin(run: Run) -> Lesson:
    """The winner's first voter, or else the first trajectory that says anything.

    Raises UsageError if the run cannot be studied.
    """
    if not run.trajectories:
        raise UsageError("This run has no trajectories to study.")
    if run.ended is None or run.running:
        raise UsageError(
            "This run, or a fork of it, has not ended: wait if it goes on elsewhere,"
            " or pose its problem again if it broke off."
        )
    if tallies := run.tallies:
        return Lesson(run, tallies[0].voters[0])
    return Lesson(run, next((lane.id for lane in run.trajectories if lane.steps), 1))


def before_the_answer(rationale: str) -> str:
    """A rationale as a hint: it ends where its answer would begin."""
    return _BOX.sub(" …", rationale)
