"""Finding a model: the bundled one by its name, any other by its folder."""

from pathlib import Path

import msgspec

from numina_tui.core.errors import NuminaError
from numina_tui.core.text import one_line, printable
from numina_tui.models import lineage

BUNDLED = "pocket"
_BUNDLED_FOLDER = Path(__file__).parent / BUNDLED
CARD = "README.md"
_NEEDED = ("genai_config.json", "tokenizer.json")


class ModelError(NuminaError):
    """No usable model was found."""


class Model(msgspec.Struct, frozen=True):
    name: str
    folder: Path
    lineage: lineage.Lineage | None

    @property
    def label(self) -> str:
        """What a screen says of it, such as `pocket · GPTQ 8-bit · cpu`."""
        stages = [stage.stage for stage in self.lineage.chain()] if self.lineage else []
        quantized = [stage for stage in stages if stage.startswith("GPTQ")]
        return one_line(" · ".join([self.name, *quantized[:1], "cpu"]))

    @property
    def card(self) -> str:
        """What the model's makers say it can do, as Markdown; empty if they say nothing."""
        path = self.folder / CARD
        return printable(path.read_text(errors="replace")) if path.is_file() else ""


def find(name: str = BUNDLED) -> Model:
    """The model called `name`, or in the folder `name`. Raises ModelError."""
    try:
        folder = _BUNDLED_FOLDER if name == BUNDLED else Path(name).expanduser()
        found = folder.is_dir()
        missing = [needed for needed in _NEEDED if not (folder / needed).is_file()]
    except (OSError, RuntimeError):  # a name too long, a folder closed to us, an unknown ~user
        found = False
    if not found:
        raise ModelError(f"There is no model {name}: name a folder, or {BUNDLED}, the bundled one.")
    if missing:
        raise ModelError(
            f"The folder {folder} holds no model for the embedded engine ({missing[0]} is missing):"
            " export one into it with numina-quant."
        )
    try:
        return Model(folder.resolve().name, folder, lineage.read(folder))
    except (ValueError, RecursionError, OSError) as error:
        raise ModelError(
            f"The {lineage.FILE_NAME} in {folder} is damaged ({error}): restore or delete it."
        ) from error
