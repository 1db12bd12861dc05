"""GPTQ (Frantar et al. 2022, arXiv:2210.17323) by GPTQModel, calibrated on what the model learned.

Writes the checkpoint format that transformers and vLLM read.
"""

from itertools import islice
from pathlib import Path

import msgspec
from gptqmodel import GPTQModel, QuantizeConfig

from numina_tui.core import transcript
from numina_tui.models import lineage
from training import recipe, rows

TOOLS = ("gptqmodel", "torch", "transformers")


class Recipe(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    parent: Path
    output: Path
    data: Path
    """Training rows; calibration takes the first `samples` of them."""
    samples: int
    bits: int
    group_size: int
    desc_act: bool
    """Quantize columns by falling activation: better at 4 bit, refused by some kernels."""
    batch_size: int
    device: str


def main(recipe_path: Path) -> None:
    it = recipe.read(recipe_path, Recipe)
    config = QuantizeConfig(
        bits=it.bits, group_size=it.group_size, desc_act=it.desc_act, sym=True
    )
    model = GPTQModel.load(str(it.parent), config, device=it.device)
    model.quantize(calibration(it), batch_size=it.batch_size)
    model.save(str(it.output))
    lineage.write(
        it.output,
        f"gptq {it.bits}-bit",
        recipe=recipe_path,
        data=it.data,
        parent=it.parent,
        tools=TOOLS,
    )


def calibration(it: Recipe) -> list[str]:
    """Whole transcripts, as the model meets them."""
    taken = islice(rows.read(it.data), it.samples)
    return [transcript.prompt(row.problem) + row.solution for row in taken]
