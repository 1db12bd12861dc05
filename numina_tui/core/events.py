"""What happens in a run. Everything anyone sees is a fold of these (see `run`).

Events cross processes and disks as JSON, and are checked on the way in: they may come from a file
that somebody else wrote.
"""

from typing import Literal

import msgspec

from numina_tui.core.execution import Execution
from numina_tui.core.settings import Settings
from numina_tui.core.verdicts import Verdict

Reason = Literal["complete", "decided", "cancelled", "refused", "failed"]
"""Why a run ended: every lane came to its end; the vote was certain; the user stopped it; the
engine cannot take this problem; something broke."""


class _Event(msgspec.Struct, frozen=True, tag_field="event", kw_only=True):
    at: float
    """Seconds since the run began."""


class RunStarted(_Event, frozen=True, tag="run started"):
    problem: str
    settings: Settings
    model: str
    known: str = ""
    """The right answer, if whoever posed the problem knew it. The solver never looks at it."""


class Sampled(_Event, frozen=True, tag="sampled"):
    """The model wrote `text`, in `tokens` tokens."""

    trajectory: int
    text: str
    tokens: int


class Executed(_Event, frozen=True, tag="executed"):
    """The code block that the trajectory had just closed was run."""

    trajectory: int
    execution: Execution


class Concluded(_Event, frozen=True, tag="concluded"):
    """A trajectory ended. A voter's `joins` is the first trajectory found to have voted for the
    same answer: its own number if there was none."""

    trajectory: int
    verdict: Verdict
    answer: str | None = None
    joins: int | None = None


class RunEnded(_Event, frozen=True, tag="run ended"):
    reason: Reason
    message: str = ""


Event = RunStarted | Sampled | Executed | Concluded | RunEnded

_encoder = msgspec.json.Encoder()
_decoder: msgspec.json.Decoder[Event] = msgspec.json.Decoder(Event)


def encode(event: Event) -> bytes:
    return _encoder.encode(event)


def decode(data: bytes | str) -> Event:
    """Raises ValueError (msgspec.ValidationError) if `data` is not an event."""
    return _decoder.decode(data)
