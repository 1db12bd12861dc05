"""Export to ONNX: what the app runs, without torch, is what was trained."""

import subprocess
import sys
from pathlib import Path

import msgspec

from numina_tui.models import lineage
from training import recipe

TOOLS = ("onnxruntime-genai", "onnx", "onnx-ir", "torch", "transformers")


class Recipe(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    stage: str
    parent: Path
    output: Path
    precision: str
    execution_provider: str


def main(recipe_path: Path) -> None:
    it = recipe.read(recipe_path, Recipe)
    builder = (sys.executable, "-m", "onnxruntime_genai.models.builder")
    where = ("-i", it.parent, "-o", it.output, "-c", it.output / "cache")
    what = ("-p", it.precision, "-e", it.execution_provider)
    subprocess.run([*builder, *where, *what], check=True)
    lineage.write(it.output, it.stage, recipe=recipe_path, parent=it.parent, tools=TOOLS)
