"""Supervised fine-tuning, from scratch or from a parent, as the recipe says.

In several processes: `accelerate launch --config_file CONFIG -m training.cli sft RECIPE`.
"""

from pathlib import Path
from shutil import rmtree
from typing import Any

import msgspec
import transformers
from datasets import Dataset
from transformers import (
    AutoConfig,
    AutoModelForCausalLM,
    AutoTokenizer,
    PreTrainedModel,
    PreTrainedTokenizerBase,
    set_seed,
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
    model: dict[str, Any] = {}
    """From scratch: its `model_type` and sizes. Otherwise: how to load the parent."""
    muon: dict[str, Any] | None = None
    """If given, matrices learn by Muon with these arguments, all else by AdamW with `adamw`."""
    adamw: dict[str, Any] = {}


def main(recipe_path: Path) -> None:
    it, digest = recipe.read(recipe_path, Recipe), lineage.sha256(recipe_path)
    trainer = train(it)
    trainer.save_model()
    if trainer.is_world_process_zero():
        for checkpoint in it.output.glob("checkpoint-*"):
            rmtree(checkpoint)
        lineage.write(
            it.output, it.stage, recipe=digest, data=it.data, parent=it.parent, tools=TOOLS
        )


def train(it: Recipe) -> "Trainer":
    """Train to the end, from the last checkpoint if there is one."""
    arguments = SFTConfig(output_dir=str(it.output), **it.training)
    tokenizer = AutoTokenizer.from_pretrained(it.parent)
    model = make_model(it, tokenizer)
    trainer = Trainer(
        model=model,
        args=arguments,
        processing_class=tokenizer,
        train_dataset=load(it.data, tokenizer),
        optimizers=(make_optimizer(it, model), None),
    )
    it.output.mkdir(parents=True, exist_ok=True)
    trainer.train(resume_from_checkpoint=get_last_checkpoint(it.output))
    return trainer


class Trainer(SFTTrainer):
    def compute_loss(self, *args: Any, **kwargs: Any) -> Any:
        """On a CPU the model's own loss: TRL's, made for large vocabularies, is slow there."""
        if self.args.use_cpu:
            return transformers.Trainer.compute_loss(self, *args, **kwargs)
        return super().compute_loss(*args, **kwargs)


def make_model(it: Recipe, tokenizer: PreTrainedTokenizerBase) -> PreTrainedModel:
    if "model_type" not in it.model:
        return AutoModelForCausalLM.from_pretrained(it.parent, **it.model)
    set_seed(it.training["seed"])
    config = AutoConfig.for_model(
        **it.model,
        vocab_size=len(tokenizer),
        max_position_embeddings=tokenizer.model_max_length,
        bos_token_id=tokenizer.bos_token_id,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
    )
    return AutoModelForCausalLM.from_config(config)


def make_optimizer(it: Recipe, model: PreTrainedModel) -> MuonWithAdamW | None:
    """None leaves the choice to `training`."""
    return MuonWithAdamW(model, muon=it.muon, adamw=it.adamw) if it.muon else None


def load(data: Path, tokenizer: PreTrainedTokenizerBase) -> Dataset:
    return Dataset.from_list([rows.encode(row, tokenizer) for row in rows.read(data)])
