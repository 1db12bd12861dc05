"""Export to ONNX: what the app runs, without torch, is what was trained."""

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import msgspec

from numina_tui.models import lineage
from training import recipe

TOOLS = ("onnxruntime-genai", "onnx", "onnx-ir", "torch", "transformers")
CONFIG = "genai_config.json"


class Recipe(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    stage: str
    parent: Path
    output: Path
    precision: str
    execution_provider: str
    session: dict[str, Any]
    """ONNX Runtime's session options, which travel with the model."""


def main(recipe_path: Path) -> None:
    it, digest = recipe.read(recipe_path, Recipe), lineage.sha256(recipe_path)
    (it.output / lineage.FILE_NAME).unlink(missing_ok=True)  # it tells of the weights replaced now
    with TemporaryDirectory() as cache:
        builder = (sys.executable, "-m", "onnxruntime_genai.models.builder")
        where = ("-i", it.parent, "-o", it.output, "-c", cache)
        what = ("-p", it.precision, "-e", it.execution_provider)
        subprocess.run([*builder, *where, *what], check=True)
    _set_options(it.output / CONFIG, it.session)
    lineage.write(it.output, it.stage, recipe=digest, parent=it.parent, tools=TOOLS)


def _set_options(path: Path, session: dict[str, Any]) -> None:
    config = msgspec.json.decode(path.read_bytes())
    config["model"]["decoder"]["session_options"].update(session)
    path.write_bytes(msgspec.json.format(msgspec.json.encode(config), indent=4) + b"\n")
