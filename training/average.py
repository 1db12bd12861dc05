"""Averages of models that came from one another: often better than each (Wortsman et al. 2022).

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
    others: dict[Path, float]
    """Models of the same shape, among the ancestors of `parent`, whose lineage tells of them, and
    the share that each has in the average. The parent has the rest."""
    output: Path


def main(recipe_path: Path) -> None:
    it, digest = recipe.read(recipe_path, Recipe), lineage.sha256(recipe_path)
    average(it.parent, it.others).save_pretrained(it.output)
    AutoTokenizer.from_pretrained(it.parent).save_pretrained(it.output)
    lineage.write(it.output, it.stage, recipe=digest, parent=it.parent, tools=TOOLS)


@torch.no_grad()
def average(parent: Path, others: dict[Path, float]) -> PreTrainedModel:
    """Raises UsageError if they differ in more than their weights, or leave the parent no share."""
    rest = 1 - sum(others.values())
    if rest <= 0 or min(others.values(), default=1) <= 0:
        raise UsageError("The shares of `others` must be above 0, and their sum below 1.")
    first = AutoModelForCausalLM.from_pretrained(parent)
    shapes = _shapes(first)
    for weight in first.parameters():
        weight.mul_(rest)
    for folder, share in others.items():
        other = AutoModelForCausalLM.from_pretrained(folder)
        if _shapes(other) != shapes:
            raise UsageError(f"{folder} is of another shape than {parent}: leave it out.")
        for ours, theirs in zip(first.parameters(), other.parameters(), strict=True):
            ours.add_(theirs, alpha=share)
    return first


def _shapes(model: PreTrainedModel) -> list[tuple[str, torch.Size]]:
    return [(name, weight.shape) for name, weight in model.named_parameters()]
