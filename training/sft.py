"""Supervised fine-tuning, from scratch or from a parent, as the recipe says.

On several GPUs: `accelerate launch --config_file CONFIG -m training.cli sft RECIPE`.
"""

from functools import partial
from pathlib import Path
from typing import Any

import msgspec
from datasets import Dataset
from transformers import (
    AutoConfig,
    AutoModelForCausalLM,
    AutoTokenizer,
    PreTrainedModel,
    PreTrainedTokenizerBase,
)
from transformers.trainer_utils import get_last_checkpoint
from trl import SFTConfig, SFTTrainer

from numina_tui.models import lineage
from training import recipe, rows
from training.optimizers import MuonWithAdamW

TOOLS = ("torch", "transformers", "trl", "accelerate", "datasets")


class Recipe(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    stage: str
    data: Path
    output: Path
    parent: Path
    """The model to go on from; for a model from scratch, the folder of its tokenizer."""
    training: dict[str, Any]
    """The arguments of TRL's SFTConfig."""
    model: dict[str, Any] | None = None
    """From scratch: its architecture (`model_type`) and sizes."""
    muon: dict[str, Any] | None = None
    """If given, matrices learn by Muon with these arguments, all else by AdamW with `adamw`."""
    adamw: dict[str, Any] = {}


def main(recipe_path: Path) -> None:
    it = recipe.read(recipe_path, Recipe)
    arguments = SFTConfig(output_dir=str(it.output), **it.training)
    tokenizer = AutoTokenizer.from_pretrained(it.parent)
    if it.model:
        model = new_model(it.model, tokenizer)
    else:
        model = AutoModelForCausalLM.from_pretrained(it.parent)
    optimizer = MuonWithAdamW(model, muon=it.muon, adamw=it.adamw) if it.muon else None

    trainer = SFTTrainer(
        model=model,
        args=arguments,
        processing_class=tokenizer,
        train_dataset=load(it.data, tokenizer),
        optimizers=(optimizer, None),
    )
    trainer.train(resume_from_checkpoint=last_checkpoint(it.output))
    trainer.save_model()
    lineage.write(
        it.output, it.stage, recipe=recipe_path, data=it.data, parent=it.parent, tools=TOOLS
    )


def new_model(sizes: dict[str, Any], tokenizer: PreTrainedTokenizerBase) -> PreTrainedModel:
    config = AutoConfig.for_model(
        **sizes,
        vocab_size=len(tokenizer),
        max_position_embeddings=tokenizer.model_max_length,
        bos_token_id=tokenizer.bos_token_id,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
    )
    return AutoModelForCausalLM.from_config(config)


def load(data: Path, tokenizer: PreTrainedTokenizerBase) -> Dataset:
    encode = partial(
        rows.encode,
        encode_prompt=tokenizer.encode,
        encode_step=partial(tokenizer.encode, add_special_tokens=False),
        end=tokenizer.eos_token_id,
    )
    return Dataset.from_list([encode(row) for row in rows.read(data)])


def last_checkpoint(output: Path) -> str | None:
    return get_last_checkpoint(str(output)) if output.exists() else None
