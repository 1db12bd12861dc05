"""Where a model comes from: each stage of its making leaves a `lineage.json` beside its output.

A lineage holds that of its parent, so the last folder alone tells the whole chain.
"""

import hashlib
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

import msgspec

FILE_NAME = "lineage.json"
_DECISIVE = (
    "*.safetensors", "*.onnx", "*.onnx.data", "config.json", "genai_config.json", "tokenizer.json",
    "*.jsonl",
)  # fmt: skip


class Data(msgspec.Struct, frozen=True):
    """The file a stage learned from or was calibrated on."""

    name: str
    sha256: str
    rows: int
    lineage: "Lineage | None" = None
    """How the file was made, if a stage of ours made it."""


class Lineage(msgspec.Struct, frozen=True):
    """How one stage made its output."""

    stage: str
    made: datetime
    output: str
    """The sha256 of what it made, see `fingerprint`."""
    recipe: str
    """The recipe's sha256."""
    data: Data | None
    parent: "Lineage | None"
    tools: dict[str, str]
    """Versions of the packages that did the work."""

    def chain(self) -> "Iterator[Lineage]":
        """This stage, its parent, its parent's parent, ..."""
        stage: Lineage | None = self
        while stage:
            yield stage
            stage = stage.parent


def write(
    folder: Path,
    stage: str,
    *,
    recipe: str,
    data: Path | None = None,
    parent: Path | None = None,
    tools: tuple[str, ...] = (),
) -> Lineage:
    """Record in `folder` that `stage` has made it now. The data has a row per line.

    `recipe` is the recipe's sha256, taken when the stage began: it may have been edited since.
    """
    lineage = Lineage(
        stage=stage,
        made=datetime.now(UTC).replace(microsecond=0),
        output=fingerprint(folder),
        recipe=recipe,
        data=describe(data) if data else None,
        parent=read(parent) if parent else None,
        tools={name: version(name) for name in tools},
    )
    folder.mkdir(parents=True, exist_ok=True)
    text = msgspec.json.format(msgspec.json.encode(lineage))
    (folder / FILE_NAME).write_bytes(text + b"\n")
    return lineage


def read(folder: Path) -> Lineage | None:
    """The lineage of the model in `folder`, if it has one. Raises msgspec.DecodeError."""
    path = folder / FILE_NAME
    return msgspec.json.decode(path.read_bytes(), type=Lineage) if path.exists() else None


def files(folder: Path) -> list[Path]:
    """What a stage made: the files that decide what a model says, or the rows of data."""
    return sorted({file for pattern in _DECISIVE for file in folder.glob(pattern)})


def fingerprint(folder: Path) -> str:
    """One sha256 for all of `files`."""
    listing = "".join(f"{sha256(file)}  {file.name}\n" for file in files(folder))
    return hashlib.sha256(listing.encode()).hexdigest()


def describe(data: Path) -> Data:
    with data.open("rb") as file:
        rows = sum(1 for _ in file)
    return Data(data.name, sha256(data), rows, read(data.parent))


def sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
