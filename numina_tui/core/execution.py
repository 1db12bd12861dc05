"""What running one block of code came to. What goes wrong is data, never an exception."""

from typing import Literal

import msgspec

from numina_tui.core.errors import NuminaError

Status = Literal[
    "ok", "exception", "timed out", "out of memory", "killed", "output limit", "refused"
]


class Execution(msgspec.Struct, frozen=True):
    """The outcome of one block: what it printed (traceback included), how it ended, seconds run."""

    output: str
    status: Status
    seconds: float


class SandboxError(NuminaError):
    """The sandbox cannot run code at all."""
