"""ToRA's outputs, and Qwen2.5-Math's, which are written alike (microsoft/ToRA, src/outputs).

A line is a problem; `code` holds its solutions, fences and outputs included.
"""

import msgspec

from numina_tui.library.importers.foreign import Foreign


class Row(msgspec.Struct, frozen=True):
    question: str
    code: tuple[str, ...]
    gt: str = ""


def read(line: bytes) -> Foreign:
    """Raises msgspec.ValidationError if it is none of these."""
    row = msgspec.json.decode(line, type=Row)
    return Foreign(row.question, row.code, row.gt, "ToRA")
