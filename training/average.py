"""The average of models that came from one another: often better than each (Wortsman et al. 2022).

Training ends somewhere on the rim of a valley; between two such places its floor is lower.
"""

from pathlib import Path

import msgspec
import torch
from transformers import AutoModelForCausalLM, AutoTokenizer, PreTrainedModel

from numina_tui.core.errors import UsageError
from numina_tui.models import lineage
from training import recipe

TOOLS = ("torch", "transformers")


class Recipe(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    stage: str
    parent: Path
    others: list[Path]
    """Models of the same shape, among the ancestors of `parent`: its lineage tells of them."""
    output: Path


def main(recipe_path: Path) -> None:
    it, digest = recipe.read(recipe_path, Recipe), lineage.sha256(recipe_path)
    average([it.parent, *it.others]).save_pretrained(it.output)
    AutoTokenizer.from_pretrained(it.parent).save_pretrained(it.output)
    lineage.write(it.output, it.stage, recipe=digest, parent=it.parent, tools=TOOLS)


@torch.no_grad()
def average(folders: list[Path]) -> PreTrainedModel:
    """Raises UsageError if they differ in more than their weights."""
    first, *others = (AutoModelForCausalLM.from_pretrained(folder) for folder in folders)
    for folder, other in zip(folders[1:], others, strict=True):
        if _shapes(other) != _shapes(first):
            raise UsageError(f"{folder} is of another shape than {folders[0]}: leave it out.")
    for ours, *theirs in zip(*(model.parameters() for model in (first, *others)), strict=True):
        ours.copy_(torch.stack([ours, *theirs]).mean(0))
    return first


def _shapes(model: PreTrainedModel) -> list[tuple[str, torch.Size]]:
    return [(name, weight.shape) for name, weight in model.named_parameters()]
