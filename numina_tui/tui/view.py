"""Everything that the run screen draws: a run, and where the user looks."""

from dataclasses import dataclass, replace
from functools import cached_property

from numina_tui.core import answers
from numina_tui.core.run import Run, Trajectory
from numina_tui.core.transcript import Step
from numina_tui.core.vote import Tally
from numina_tui.tui import listing, rounds
from numina_tui.tui.listing import Order


@dataclass(frozen=True)
class View:
    run: Run
    live: bool = False
    lane: int = 0
    """The focused trajectory's index."""
    pinned: int | None = None
    """The focused step's index; None follows the newest step."""
    raw: bool = False
    """Whether formulas are shown as they were written."""
    query: str = ""
    """Which trajectories are listed: see `listing`."""
    order: Order = "number"

    @cached_property
    def tallies(self) -> tuple[Tally, ...]:
        return self.run.tallies

    @cached_property
    def listed(self) -> tuple[int, ...]:
        """The indexes of the trajectories that are listed, in their order."""
        return listing.listed(self.run, self.query, self.order)

    @property
    def trajectory(self) -> Trajectory | None:
        lanes = self.run.trajectories
        return lanes[self.lane] if self.lane < len(lanes) else None

    @property
    def step(self) -> int | None:
        """The focused step's index, None while there is no step."""
        lane = self.trajectory
        if lane is None or not lane.steps:
            return None
        last = len(lane.steps) - 1
        return last if self.pinned is None else min(self.pinned, last)

    @property
    def following(self) -> bool:
        """Whether the focused step is one that is being written just now."""
        lane = self.trajectory
        return self.live and self.pinned is None and lane is not None and lane.verdict is None

    @property
    def round(self) -> rounds.Round:
        lane, step = self.trajectory, self.step
        return rounds.Round() if lane is None or step is None else rounds.around(lane.steps, step)

    def step_at(self, index: int | None) -> Step | None:
        lane = self.trajectory
        return None if lane is None or index is None else lane.steps[index]

    def tally_of(self, lane: Trajectory) -> Tally | None:
        """The answer that a trajectory votes for."""
        return next((each for each in self.tallies if lane.id in each.voters), None)

    def error(self, by: int) -> "View | None":
        """Look at the nearest step whose code failed, before this one or after it."""
        here = (self.lane, self.step if self.step is not None else -1)
        places = [
            (index, step)
            for index, lane in enumerate(self.run.trajectories)
            for step in sorted(rounds.errors(lane))
        ]
        if by > 0:
            found = min((place for place in places if place > here), default=None)
        else:
            found = max((place for place in places if place < here), default=None)
        return None if found is None else replace(self, lane=found[0], pinned=found[1])

    def right(self, answer: str) -> bool | None:
        """Whether an answer is the known one; None if none is known, or it takes algebra to say."""
        if not self.run.known:
            return None
        graded = self.run.grades.get(answer)
        return answers.plainly_equal(answer, self.run.known) if graded is None else graded

    @property
    def outvoted(self) -> Tally | None:
        """The right answer, where it had votes and did not win."""
        return next((each for each in self.tallies[1:] if self.right(each.answer)), None)

    def on_lane(self, index: int) -> "View":
        """Look at another trajectory, at its newest step."""
        last = len(self.run.trajectories) - 1
        index = max(0, min(index, last))
        return self if index == self.lane else replace(self, lane=index, pinned=None)

    def on_neighbour(self, by: int) -> "View":
        """Look at the trajectory that is listed so many lines below this one, or above it."""
        if not self.listed:
            return self
        if self.lane not in self.listed:
            return self.on_lane(self.listed[0])
        line = self.listed.index(self.lane) + by
        return self.on_lane(self.listed[max(0, min(line, len(self.listed) - 1))])

    def asking(self, query: str) -> "View":
        """List other trajectories, and look at one of them."""
        return replace(self, query=query).on_neighbour(0)

    def sorted(self) -> "View":
        """List the trajectories in the next order."""
        place = listing.ORDERS.index(self.order) + 1
        return replace(self, order=listing.ORDERS[place % len(listing.ORDERS)])

    def on_step(self, index: int | None) -> "View":
        """Look at another step, and stay there; None follows the newest."""
        lane = self.trajectory
        if index is None or lane is None or not lane.steps:
            return replace(self, pinned=None)
        return replace(self, pinned=max(0, min(index, len(lane.steps) - 1)))
