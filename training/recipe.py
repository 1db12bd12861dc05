"""A recipe: one YAML file that names everything a stage does."""

from pathlib import Path
from typing import Any, TypeVar

import msgspec

from numina_tui.core.errors import UsageError

T = TypeVar("T", bound=msgspec.Struct)


def read(path: Path, kind: type[T]) -> T:
    """The recipe at `path`. Raises UsageError if there is none, or it says something unknown."""
    try:
        return msgspec.yaml.decode(path.read_bytes(), type=kind, dec_hook=_path)
    except (OSError, ValueError) as error:
        raise UsageError(f"{path} is not a recipe for this: {error}") from error


def _path(kind: type[Any], value: str) -> Path:
    return Path(value)
