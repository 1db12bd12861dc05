"""A recipe: one YAML file that names everything a stage does."""

from pathlib import Path
from typing import Any, TypeVar

import msgspec

T = TypeVar("T", bound=msgspec.Struct)


def read(path: Path, kind: type[T]) -> T:
    """The recipe at `path`. Raises msgspec.ValidationError where it says something unknown."""
    return msgspec.yaml.decode(path.read_bytes(), type=kind, dec_hook=_path)


def _path(kind: type[Any], value: str) -> Path:
    return Path(value)
