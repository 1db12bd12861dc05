"""The plain float32 model that a GPTQ checkpoint stands for: what training can go on from."""

from pathlib import Path

import gptqmodel  # noqa: F401  transformers loads such checkpoints with it
import msgspec
import torch
from transformers import AutoConfig, AutoModelForCausalLM, AutoTokenizer, PreTrainedModel

from numina_tui.models import lineage
from training import recipe

TOOLS = ("gptqmodel", "torch", "transformers")


class Recipe(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    stage: str
    parent: Path
    output: Path


def main(recipe_path: Path) -> None:
    it, digest = recipe.read(recipe_path, Recipe), lineage.sha256(recipe_path)
    plain(it.parent).save_pretrained(it.output)
    AutoTokenizer.from_pretrained(it.parent).save_pretrained(it.output)
    lineage.write(it.output, it.stage, recipe=digest, parent=it.parent, tools=TOOLS)


@torch.no_grad()
def plain(checkpoint: Path) -> PreTrainedModel:
    """Each quantized layer's matrix is what the layer makes of the identity."""
    quantized = AutoModelForCausalLM.from_pretrained(checkpoint)
    config = AutoConfig.from_pretrained(checkpoint)
    del config.quantization_config
    config.use_cache = True
    model = AutoModelForCausalLM.from_config(config, dtype=torch.float32)
    kept, layers = quantized.state_dict(), dict(quantized.named_modules())
    for name, weight in model.named_parameters():
        if name in kept:
            weight.copy_(kept[name])
        else:
            identity = torch.eye(weight.shape[1], dtype=quantized.dtype)
            with torch.compiler.set_stance("force_eager"):
                weight.copy_(layers[name.removesuffix(".weight")](identity).T)
    return model
