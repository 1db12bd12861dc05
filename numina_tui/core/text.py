"""Text from models, programs and files is hostile: make it safe to show."""

import re

_ESCAPES = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]"  # CSI: colours, cursor movement
    r"|\x1b[\]PX^_].*?(?:\x07|\x1b\\|\Z)"  # OSC, DCS, SOS, PM, APC with their payload
    r"|\x1b[ -/]*[0-~]?"  # every other escape
    r"|\x9b[0-?]*[ -/]*[@-~]",  # CSI as a single C1 character
    re.DOTALL,
)
_UNSEEN = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f"  # controls, but for tab and newline
    r"\u061c\u200e\u200f\u202a-\u202e"  # bidirectional marks and overrides
    r"\u2060-\u206f\U000e0000-\U000e01ef"  # more of them, invisible operators, tags, variants
    r"\u2028\u2029\ufeff\ud800-\udfff]"  # separators, byte-order mark, lone surrogates
)


def printable(text: str) -> str:
    """`text` without escape sequences, control characters and bidirectional overrides.

    Newlines and tabs stay, and the joiners that scripts and emoji need; Windows and old Mac line
    ends become newlines.
    """
    text = _ESCAPES.sub("", text).replace("\r\n", "\n").replace("\r", "\n")
    return _UNSEEN.sub("", text)


def one_line(text: str) -> str:
    """`text` made printable where a newline could forge a line."""
    return " ".join(printable(text).split())


def plural(count: int, one: str, many: str | None = None) -> str:
    return f"{count:,} {one if count == 1 else many or one + 's'}"
