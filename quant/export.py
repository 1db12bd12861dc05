"""Export of a checkpoint, quantized or not, for ONNX Runtime GenAI: the embedded engine's format."""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import msgspec

from numina_tui.models import lineage
from training import recipe

TOOLS = ("onnxruntime-genai", "onnx", "onnx-ir")
CONFIG = "genai_config.json"


class Recipe(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    parent: Path
    output: Path
    """Replaced as a whole."""
    precision: str
    threads: int
    """For one token of one trajectory; small models are quickest on one."""


def main(recipe_path: Path) -> None:
    it = recipe.read(recipe_path, Recipe)
    with tempfile.TemporaryDirectory() as scratch:
        made = Path(scratch) / "model"
        subprocess.run(
            [sys.executable, "-m", "onnxruntime_genai.models.builder"]
            + ["-i", str(it.parent), "-o", str(made), "-p", it.precision, "-e", "cpu"],
            check=True,
        )
        set_threads(made / CONFIG, it.threads)
        shutil.rmtree(it.output, ignore_errors=True)
        shutil.copytree(made, it.output)
    lineage.write(
        it.output, f"export {it.precision}", recipe=recipe_path, parent=it.parent, tools=TOOLS
    )


def set_threads(path: Path, threads: int) -> None:
    config = msgspec.json.decode(path.read_bytes())
    config["model"]["decoder"]["session_options"]["intra_op_num_threads"] = threads
    path.write_bytes(msgspec.json.format(msgspec.json.encode(config), indent=4) + b"\n")
