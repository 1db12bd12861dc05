"""What an engine hands out: pieces of sampled text, and why sampling paused or failed."""

from typing import Literal

import msgspec

from numina_tui.core.errors import NuminaError

EngineName = Literal["embedded", "transformers", "vllm", "openai"]

Ending = Literal["stop", "end", "length"]
"""A stop string, the model's own end of text, or no room for more tokens."""


class Sample(msgspec.Struct, frozen=True):
    """A piece of sampled text, the number of tokens it took, and, on the last piece, its ending."""

    text: str
    tokens: int
    ending: Ending | None = None
    logprob: float | None = None
    """The natural logarithm of these tokens' probability, as the model itself has it (at
    temperature 1); None where the engine does not say."""


class EngineError(NuminaError):
    """The engine failed."""


class PromptTooLong(EngineError):
    """The prompt alone fills the model's context; the message says by how much."""
