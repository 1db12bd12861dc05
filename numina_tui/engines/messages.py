"""What an engine and its process say to each other: one JSON value a line."""

import msgspec

from numina_tui.core.sampling import Ending


class Open(msgspec.Struct, frozen=True, tag=True):
    context: int
    seed: int


class Continue(msgspec.Struct, frozen=True, tag=True):
    """Sample what follows `prompt`, the whole text so far. Replies carry this request's number."""

    context: int
    request: int
    prompt: str
    temperature: float
    max_tokens: int
    stop: tuple[str, ...]


class Pause(msgspec.Struct, frozen=True, tag=True):
    context: int


class Close(msgspec.Struct, frozen=True, tag=True):
    context: int


Request = Open | Continue | Pause | Close


class Ready(msgspec.Struct, frozen=True, tag=True):
    """The model is loaded."""


class Piece(msgspec.Struct, frozen=True, tag=True):
    request: int
    text: str
    tokens: int
    logprob: float | None
    ending: Ending | None


class TooLong(msgspec.Struct, frozen=True, tag=True):
    """The prompt leaves no room in the model's context."""

    request: int
    tokens: int
    limit: int


class Broken(msgspec.Struct, frozen=True, tag=True):
    """The engine cannot go on."""

    message: str


Reply = Ready | Piece | TooLong | Broken
"""Replies travel in lists: whatever has been sampled since the last one."""
