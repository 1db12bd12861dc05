"""GPTQ: round a model's weights so that its outputs on calibration data change least."""

import os
from pathlib import Path
from typing import Any

os.environ.setdefault("GPTQMODEL_CPU_WORKERS", "2")  # with one worker it fails to start

import msgspec
from gptqmodel import GPTQModel, QuantizeConfig
from transformers import AutoTokenizer

from numina_tui.models import lineage
from training import recipe, rows

TOOLS = ("gptqmodel", "torch", "transformers")


class Recipe(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    stage: str
    parent: Path
    output: Path
    data: Path
    """What the model was trained on."""
    samples: int
    """Rows of it for calibration, evenly spaced, since families lie in order."""
    batch_size: int
    device: str
    quantization: dict[str, Any]
    """The arguments of GPTQModel's QuantizeConfig."""


def main(recipe_path: Path) -> None:
    it, digest = recipe.read(recipe_path, Recipe), lineage.sha256(recipe_path)
    tokenizer = AutoTokenizer.from_pretrained(it.parent)
    model = GPTQModel.load(str(it.parent), QuantizeConfig(**it.quantization), device=it.device)
    model.quantize(calibration(it, tokenizer), batch_size=it.batch_size)
    model.save(str(it.output))
    tokenizer.save_pretrained(it.output)
    lineage.write(it.output, it.stage, recipe=digest, data=it.data, parent=it.parent, tools=TOOLS)


def calibration(it: Recipe, tokenizer: rows.Tokenizer) -> list[dict[str, list[int]]]:
    read = list(rows.read(it.data))
    spaced = (read[index * len(read) // it.samples] for index in range(it.samples))
    samples = [rows.encode(row, tokenizer)["input_ids"] for row in spaced]
    return [{"input_ids": ids, "attention_mask": [1] * len(ids)} for ids in samples]
