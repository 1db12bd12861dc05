"""What happens in a run. Everything anyone sees is a fold of these (see `run`).

Events cross processes and disks as JSON, and are checked on the way in: they may come from a file
that somebody else wrote.
"""

from typing import Literal

import msgspec

from numina_tui.core.execution import Execution
from numina_tui.core.settings import Settings
from numina_tui.core.verdicts import Verdict

Reason = Literal["complete", "decided", "budget", "cancelled", "refused", "failed"]
"""Why a run ended: every lane came to its end; the vote was certain, or likely enough; its tokens
or seconds were spent; the user stopped it; the engine cannot take this problem; something broke."""


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
    """The model wrote `text`, in `tokens` tokens of this log-probability together, if known."""

    trajectory: int
    text: str
    tokens: int
    logprob: float | None = None


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


class Forked(_Event, frozen=True, tag="forked"):
    """A person changed a block of `origin`, a trajectory of this run, and let the model go on from
    there: the new trajectory shares `origin`'s first `blocks` blocks, and then runs `code`."""

    trajectory: int
    origin: int
    blocks: int
    code: str
    model: str = ""
    """Which one went on; empty in records from before this was kept."""


class Told(_Event, frozen=True, tag="told"):
    """A person said what the right answer is. `grades` tells which of the answers that had votes
    by then are the same; it is recorded, since to find out may take algebra."""

    answer: str
    grades: dict[str, bool]


class Guessed(_Event, frozen=True, tag="guessed"):
    """A learner said what the output at `step` would be, before seeing it."""

    trajectory: int
    step: int
    guess: str
    right: bool


class Hinted(_Event, frozen=True, tag="hinted"):
    """A learner asked for the rationale at `step`, and saw nothing of what follows it."""

    trajectory: int
    step: int


class Computed(_Event, frozen=True, tag="computed"):
    """A learner ran code in the state that a trajectory had before `step`."""

    trajectory: int
    step: int
    code: str
    execution: Execution


class Answered(_Event, frozen=True, tag="answered"):
    """A learner gave an answer. It was compared with the known one, or else with the vote's."""

    trajectory: int
    answer: str
    right: bool


Studied = Guessed | Hinted | Computed | Answered
"""What a learner did with a run. `at` is the moment at which the run had come to stand."""

Event = RunStarted | Sampled | Executed | Concluded | RunEnded | Forked | Told | Studied

_encoder = msgspec.json.Encoder()
_decoder: msgspec.json.Decoder[Event] = msgspec.json.Decoder(Event)


def encode(event: Event) -> bytes:
    return _encoder.encode(event)


def decode(data: bytes | str) -> Event:
    """Raises ValueError (msgspec.ValidationError) if `data` is not an event."""
    return _decoder.decode(data)
