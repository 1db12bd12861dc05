"""One deadline for a file of problems: how long may the next one take?

Every problem is promised the same share, which nobody else gets. What easy problems leave of theirs
is saved, and a problem that needs more than its share may have half of what is saved by then; the
last one may have all of it. Half, for nobody knows what comes: the order of a contest is random.
"""

from dataclasses import dataclass, replace
from typing import Self


@dataclass(frozen=True)
class Grant:
    """What a problem may take, in seconds."""

    share: float
    """What it was promised; less only where others before it have overrun what they were given."""
    lent: float
    """What it may have of the savings."""
    saved: float
    """The savings, before it began."""

    @property
    def seconds(self) -> float:
        return self.share + self.lent


@dataclass(frozen=True)
class Schedule:
    promised: float
    """Seconds for each problem."""
    left: float
    """Seconds until the deadline."""
    problems: int
    """How many are still to be done."""

    @classmethod
    def begin(cls, seconds: float, problems: int) -> Self:
        return cls(seconds / problems, seconds, problems)

    @property
    def over(self) -> bool:
        return self.left <= 0

    def grant(self) -> Grant:
        """For the next problem."""
        share = min(self.promised, self.left / self.problems)
        saved = max(0.0, self.left - share * self.problems)
        return Grant(share, saved if self.problems == 1 else saved / 2, saved)

    def after(self, seconds: float) -> "Schedule":
        """When the next problem has taken this long."""
        return replace(self, left=self.left - seconds, problems=self.problems - 1)
