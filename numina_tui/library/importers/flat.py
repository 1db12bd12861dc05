"""One solution a line, as plain as it gets: problem, trajectory, and what else is known of it."""

import msgspec

from numina_tui.library.importers.foreign import Foreign


class Row(msgspec.Struct, frozen=True):
    problem: str
    trajectory: str
    answer: str | None = None
    model: str = ""


def read(line: bytes) -> Foreign:
    """Raises msgspec.ValidationError if it is none of these."""
    row = msgspec.json.decode(line, type=Row)
    return Foreign(row.problem, (row.trajectory,), row.answer or "", row.model)
