"""How much time each problem of a file gets, said on stderr and in the output."""

import re
import sys
import time
from typing import Any

import msgspec

from numina_tui.core.errors import UsageError
from numina_tui.core.settings import Settings
from numina_tui.solver.budget import Grant, Schedule

_AMOUNT = r"(\d+(?:\.\d+)?)"
_DURATION = re.compile(rf"(?:{_AMOUNT}h)?(?:{_AMOUNT}m)?(?:{_AMOUNT}s?)?")


class Unhurried:
    """No deadline. The other pace is this one, with a clock."""

    @property
    def over(self) -> bool:
        return False

    def begin(self, settings: Settings) -> Settings:
        """The settings for the next problem."""
        return settings

    def end(self) -> dict[str, Any]:
        """What the output says of the time that the problem was given."""
        return {}


class Deadline(Unhurried):
    """Gives every problem its share of the time until the deadline, and hard ones more."""

    def __init__(self, seconds: float, problems: int) -> None:
        self._schedule = Schedule.begin(seconds, problems)
        self._problems = problems
        self._counted = time.monotonic()
        self._grant = Grant(0.0, 0.0, 0.0)

    @property
    def over(self) -> bool:
        return self._schedule.over

    def begin(self, settings: Settings) -> Settings:
        self._grant = self._schedule.grant()
        seconds = self._grant.seconds
        if settings.time_budget is not None:
            seconds = min(seconds, settings.time_budget)
        number = self._problems - self._schedule.problems + 1
        said = (
            f"Problem {number} of {self._problems} may take {seconds:.1f} s: its share is"
            f" {self._grant.share:.1f} s; of {self._grant.saved:.1f} s saved it may use"
            f" {self._grant.lent:.1f} s."
        )
        print(said, file=sys.stderr, flush=True)
        return msgspec.structs.replace(settings, time_budget=seconds)

    def end(self) -> dict[str, Any]:
        now = time.monotonic()
        self._schedule = self._schedule.after(now - self._counted)
        self._counted = now
        given = {
            "seconds": self._grant.seconds,
            "share": self._grant.share,
            "lent": self._grant.lent,
            "saved_before": self._grant.saved,
        }
        return {"time_given": {name: round(value, 3) for name, value in given.items()}}


def seconds(duration: str) -> float:
    """Of a duration such as `9h`, `1h30m` or `90`. Raises UsageError."""
    match = _DURATION.fullmatch(duration.replace(" ", ""))
    hours, minutes, rest = (float(each or 0) for each in match.groups()) if match else (0, 0, 0)
    total = hours * 3600 + minutes * 60 + rest
    if total <= 0:
        raise UsageError(f"A deadline is a duration such as 9h, 1h30m or 90s, not {duration!r}.")
    return total
