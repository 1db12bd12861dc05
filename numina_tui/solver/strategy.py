"""What one way to solve problems says; everything else is shared by all of them."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import NamedTuple

from numina_tui.core.run import Trajectory
from numina_tui.core.settings import Domain, Settings
from numina_tui.core.verdicts import Verdict
from numina_tui.solver.lane import Lane


class Conclusion(NamedTuple):
    """What came of a trajectory."""

    verdict: Verdict
    answer: str | None


def as_chosen(settings: Settings) -> Settings:
    return settings


@dataclass(frozen=True)
class Strategy:
    go: Callable[[Lane], Awaitable[None]]
    """Takes one trajectory from its beginning to its end; a fork begins with a block to run."""
    conclude: Callable[[Trajectory, Domain], Conclusion]
    adapt: Callable[[Settings], Settings] = as_chosen
    """The settings that a run then has, and is recorded with."""
