"""A text and the tokens that it was sampled as, or encoded into."""

from bisect import bisect_right
from collections.abc import Callable

Encode = Callable[[str, bool], list[int]]
"""A text into tokens; True for the beginning of a text, where special tokens may stand."""


class Spelling:
    """What a model has read and written so far. Sampled tokens are kept as they were sampled.

    `_ends[k]` is how long the text must be to contain what token k stands for; tokens that share
    an end (a prompt's, or the parts of one character) are kept together or not at all.
    """

    def __init__(self, encode: Encode) -> None:
        self._encode = encode
        self._text = ""
        self._ends: list[int] = []
        self.tokens: list[int] = []

    def become(self, text: str) -> None:
        """Keep the tokens of the common prefix with `text`, and encode the rest."""
        kept = bisect_right(self._ends, common_prefix(self._text, text))
        spelled = self._ends[kept - 1] if kept else 0
        rest = self._encode(text[spelled:], not kept) if spelled < len(text) else []
        self.tokens = self.tokens[:kept] + rest
        self._ends = self._ends[:kept] + [len(text)] * len(rest)
        self._text = text

    def append(self, tokens: list[int], text: str, *, whole: bool) -> None:
        """Sampled tokens, and what they add to the text: not `whole` if there is more to them than
        that, because the text is cut within them or their bytes are no character yet.

        An end of text is none of them: should the text go on, it did not end.
        """
        self._text += text
        self._ends += [len(self._text) + (not whole)] * len(tokens)
        self.tokens += tokens


def common_prefix(left: str, right: str) -> int:
    """Its length."""
    if right.startswith(left):
        return len(left)
    pairs = enumerate(zip(left, right, strict=False))
    return next((i for i, (one, other) in pairs if one != other), min(len(left), len(right)))
