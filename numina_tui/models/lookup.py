"""Finding a model: the bundled one by its name, any other by its folder or a server's address."""

import re
from pathlib import Path
from typing import NamedTuple

import msgspec

from numina_tui.core.errors import NuminaError
from numina_tui.core.sampling import EngineName
from numina_tui.core.text import one_line, printable
from numina_tui.models import lineage

BUNDLED = "pocket"
_BUNDLED_FOLDER = Path(__file__).parent / BUNDLED
CARD = "README.md"
CHECKPOINT = "gptq"
"""Where a model for the embedded engine may keep the checkpoint that it was exported from."""

_CHECKPOINT = ("config.json", "tokenizer.json", "*.safetensors")
_NEEDED: dict[EngineName, tuple[str, ...]] = {
    "embedded": ("genai_config.json", "tokenizer.json"),
    "transformers": _CHECKPOINT,
    "vllm": _CHECKPOINT,
}
"""The first engine that finds what it needs runs a model, unless another is asked for."""


class ModelError(NuminaError):
    """No usable model was found."""


class Choice(NamedTuple):
    """What a person asks for."""

    name: str
    """The bundled model's, a folder's, or an address."""
    engine: EngineName


class Model(msgspec.Struct, frozen=True):
    name: str
    folder: Path
    lineage: lineage.Lineage | None
    engine: EngineName = "embedded"
    asked: str = BUNDLED
    """By which name or folder it was found."""

    @property
    def label(self) -> str:
        """What a screen says of it, such as `pocket · GPTQ 8-bit · cpu`."""
        stages = [stage.stage for stage in self.lineage.chain()] if self.lineage else []
        quantized = [stage for stage in stages if stage.startswith("GPTQ")]
        where = "cpu" if self.engine == "embedded" else self.engine
        return one_line(" · ".join([self.name, *quantized[:1], where]))

    @property
    def card(self) -> str:
        """What the model's makers say it can do, as Markdown; empty if they say nothing."""
        path = self.folder / CARD
        return printable(path.read_text(errors="replace")) if path.is_file() else ""

    @property
    def place(self) -> str:
        """What its engine needs to know."""
        return str(self.folder)

    @property
    def choice(self) -> Choice:
        """How to ask for it again."""
        return Choice(self.asked, self.engine)


class ServedModel(msgspec.Struct, frozen=True):
    """One that a server runs, or several servers, at addresses separated by commas."""

    place: str
    engine: EngineName = "openai"
    card: str = ""

    @property
    def label(self) -> str:
        return one_line(re.sub(r"//[^/@,]*@", "//", self.place))  # without a password

    @property
    def choice(self) -> Choice:
        """How to ask for it again."""
        return Choice(self.place, self.engine)


def choose(name: str | None, engine: EngineName | None) -> Model | ServedModel:
    """The model called `name`, in that folder or at that address, for `engine` or for the one that
    fits it. Raises ModelError."""
    name = name or BUNDLED
    served = re.match(r"https?://", name) is not None
    if served and engine in (None, "openai"):
        return ServedModel(name)
    if served:
        raise ModelError(f"{name} is an address: only the engine openai asks servers.")
    if engine == "openai":
        raise ModelError(
            "The engine openai asks a server: give its address with --model, for example"
            " http://127.0.0.1:8000."
        )
    return find(name, engine)


def find(name: str = BUNDLED, engine: EngineName | None = None) -> Model:
    """The model called `name`, or in the folder `name`. Raises ModelError."""
    try:
        folder = _BUNDLED_FOLDER if name == BUNDLED else Path(name).expanduser()
        found = folder.is_dir()
        suitable = engine or _suitable(folder)
        place, missing = _search(folder, suitable)
    except (OSError, RuntimeError):  # a name too long, a folder closed to us, an unknown ~user
        found = False
    if not found:
        raise ModelError(f"There is no model {name}: name a folder, or {BUNDLED}, the bundled one.")
    if missing:
        export = ": export one into it with numina-quant" if suitable == "embedded" else ""
        raise ModelError(
            f"The folder {folder} holds no model for the engine {suitable} ({missing[0]} is"
            f" missing){export}."
        )
    try:
        return Model(folder.resolve().name, place, lineage.read(place), suitable, name)
    except (ValueError, RecursionError, OSError) as error:
        raise ModelError(
            f"The {lineage.FILE_NAME} in {place} is damaged ({error}): restore or delete it."
        ) from error


def _suitable(folder: Path) -> EngineName:
    return next((engine for engine in _NEEDED if not _missing(folder, engine)), "embedded")


def _search(folder: Path, engine: EngineName) -> tuple[Path, list[str]]:
    """Where a model for this engine is in `folder`, and what is missing there."""
    below = folder / CHECKPOINT
    return (below, []) if not _missing(below, engine) else (folder, _missing(folder, engine))


def _missing(folder: Path, engine: EngineName) -> list[str]:
    return [needed for needed in _NEEDED[engine] if not any(folder.glob(needed))]
