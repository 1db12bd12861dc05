"""What a server says by OpenAI's completions protocol. It is a stranger's text: only what fits
these types is believed."""

import re
from typing import Any

import msgspec

from numina_tui.core.sampling import Ending, Sample
from numina_tui.core.text import one_line

_LONGEST_SAYING = 300
_OVERFLOW = re.compile(
    r"context_length_exceeded|exceed_context_size|max_model_len|maximum model length"
    r"|context (?:size|window|length|overflow)"
    r"|max_tokens must be at least 1, got 0",  # vLLM, where a prompt fills the context exactly
    re.IGNORECASE,
)


class Garbage(Exception):
    """This is not the protocol."""


class _TokenLogprob(msgspec.Struct):
    logprob: float


class _Logprobs(msgspec.Struct):
    token_logprobs: list[float | None] | None = None
    content: list[_TokenLogprob] | None = None
    """As llama-server has it."""

    @property
    def told(self) -> list[float | None] | None:
        if self.content is not None:
            return [each.logprob for each in self.content]
        return self.token_logprobs


class _Choice(msgspec.Struct):
    text: str = ""
    finish_reason: str | None = None
    logprobs: _Logprobs | None = None


class _Usage(msgspec.Struct):
    completion_tokens: int = 0


class _Chunk(msgspec.Struct):
    choices: list[_Choice] = []
    usage: _Usage | None = None
    error: msgspec.Raw | None = None


class Reply:
    """A streamed completion, read event by event."""

    def __init__(self, max_tokens: int) -> None:
        self.ending: Ending | None = None
        self.complete = False
        self.refusal: bytes | None = None
        self._left = max_tokens
        self._counted = 0
        self._used = 0

    def read(self, data: str) -> Sample | None:
        """The text in an event, if there is any. Raises Garbage."""
        if data.strip() == "[DONE]":
            self.ending, self.complete = self.ending or "end", True
            return None
        chunk: _Chunk = _decode(data.encode(errors="replace"), _Chunk)
        if chunk.error is not None:
            self.refusal = bytes(chunk.error)
            return None
        if chunk.usage is not None:
            self._used = chunk.usage.completion_tokens
        if not chunk.choices:
            return None
        choice = chunk.choices[0]
        if choice.finish_reason is not None:
            self.ending = "length" if choice.finish_reason == "length" else "end"
        return self._sample(choice.text, choice.logprobs.told if choice.logprobs else None)

    def last(self) -> Sample:
        """The tokens that were not seen as text, and the ending."""
        unseen = max(0, min(self._used - self._counted, self._left))
        return Sample("", unseen, self.ending, None if unseen else 0.0)

    def _sample(self, text: str, told: list[float | None] | None) -> Sample | None:
        if not text and not told:
            return None
        tokens = len(told) if told else 1  # one a chunk, where the server does not say
        self._counted += tokens
        self._left -= tokens
        known = [each for each in told or () if each is not None]
        return Sample(text, tokens, None, min(sum(known), 0.0) if len(known) == tokens else None)


class Offered(msgspec.Struct):
    """A model that a server has."""

    id: str
    owned_by: str | None = None
    """As most programs have it, their own name."""


class _Models(msgspec.Struct):
    data: list[Offered]


def models(body: bytes) -> list[Offered]:
    """Raises Garbage."""
    offered: _Models = _decode(body, _Models)
    return offered.data


WHOLE_DISTRIBUTION: dict[str | None, dict[str, float]] = {
    "llamacpp": {"top_k": 0, "min_p": 0.0},
    "vllm": {"top_k": 0, "min_p": 0.0, "repetition_penalty": 1.0},
}
"""What a request must say, by whose model it is, if any token may be drawn, by its probability:
llama-server leaves out all but the likely ones, vLLM does what generation_config.json says."""


def saying(body: bytes) -> str:
    """The sentence in an error's body, wherever the server puts it."""
    try:
        found = msgspec.json.decode(body)
    except (ValueError, RecursionError):
        found = body.decode(errors="replace")
    for key in ("error", "message", "detail"):
        if isinstance(found, dict) and key in found:
            found = found[key]
    return shortened(str(found))


def shortened(text: str) -> str:
    text = one_line(text)
    return text if len(text) <= _LONGEST_SAYING else f"{text[:_LONGEST_SAYING]}…"


def is_overflow(body: bytes) -> bool:
    """Whether an error says that prompt and answer do not fit into the model's context."""
    return _OVERFLOW.search(body.decode(errors="replace")) is not None


def _decode(data: bytes, kind: type[Any]) -> Any:
    try:
        return msgspec.json.decode(data, type=kind)
    except (ValueError, RecursionError) as error:
        raise Garbage(str(error)) from error
