"""A file of trajectories made elsewhere, to be read like a library and never written."""

import gzip
import zlib
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from numina_tui.core.events import Event
from numina_tui.library.importers import flat, mathcoder, tora
from numina_tui.library.importers.foreign import Foreign, events
from numina_tui.library.store import LibraryError, RunSummary

READERS: tuple[Callable[[bytes], Foreign], ...] = (tora.read, mathcoder.read, flat.read)
LARGEST = 1 << 30
"""Bytes, unpacked: a small file can be made to unpack into any size."""


class ForeignFile:
    """Each problem of the file is a run; all its solutions, whichever lines they are on, vote."""

    def __init__(self, path: Path) -> None:
        """Raises LibraryError if it cannot be read, or holds nothing that we know."""
        try:
            self._begun = datetime.fromtimestamp(path.stat().st_mtime, UTC)
            with path.open("rb") as file:
                packed = file.read(2) == b"\x1f\x8b"
            with gzip.open(path) if packed else path.open("rb") as file:
                found = list(_solutions(file))
        except (OSError, EOFError, zlib.error) as error:
            raise LibraryError(f"{path} cannot be read ({error}).") from error
        except ValueError as error:
            raise LibraryError(f"{path} cannot be shown: {error}.") from error
        self._problems = _by_problem([foreign for foreign in found if foreign.solutions])
        if not self._problems:
            raise LibraryError(f"{path} cannot be shown: it holds no trajectory.")

    def runs(self, limit: int | None = None) -> list[RunSummary]:
        """In the order of the file."""
        summaries = [
            RunSummary(number, self._begun, foreign.problem)
            for number, foreign in enumerate(self._problems)
        ]
        return summaries[:limit]

    def events(self, run: int) -> list[Event]:
        """Raises LibraryError if there are more solutions than a run can have."""
        try:
            return events(self._problems[run])
        except ValueError as error:
            raise LibraryError(f"This problem cannot be shown: {error}") from error


def _solutions(lines: Iterable[bytes]) -> Iterator[Foreign]:
    """Raises ValueError at the first line that no reader knows."""
    left = LARGEST
    for number, line in enumerate(lines, 1):
        left -= len(line)
        if left < 0:
            raise ValueError("it is larger than 1 GiB")
        if line.strip():
            yield _solution(line, number)


def _solution(line: bytes, number: int) -> Foreign:
    for read in READERS:
        try:
            return read(line)
        except msgspec.ValidationError:
            continue
        except (msgspec.DecodeError, RecursionError) as error:
            raise ValueError(f"line {number} is not JSON ({error})") from error
    raise ValueError(
        f"line {number} is neither ToRA's nor MathCoder's, nor has it a problem and a trajectory"
    )


def _by_problem(found: list[Foreign]) -> list[Foreign]:
    groups: dict[str, list[Foreign]] = {}
    for foreign in found:
        groups.setdefault(foreign.problem, []).append(foreign)
    return [_merged(group) for group in groups.values()]


def _merged(group: list[Foreign]) -> Foreign:
    first = group[0]
    models = dict.fromkeys(foreign.model for foreign in group if foreign.model)
    return Foreign(
        first.problem,
        tuple(solution for foreign in group for solution in foreign.solutions),
        first.known,
        ", ".join(models),
    )
