"""Supervised fine-tuning, from scratch or from a parent, as the recipe says.

On one device: `numina-train sft RECIPE`. In several processes: `torchrun` or `accelerate launch`,
with arguments of their own, then `-m training.cli sft RECIPE`. The same recipe makes the same steps
on a CPU and on any number of GPUs: what a device cannot take at once, it takes in turns, and what
it cannot compute in bfloat16, it computes in float32.
"""

import os
from math import isfinite
from pathlib import Path
from shutil import rmtree
from typing import Any

import msgspec
import torch
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
from trl import SFTConfig, SFTTrainer

from numina_tui.core.errors import UsageError
from numina_tui.models import lineage
from training import recipe, rows
from training.optimizers import MuonWithAdamW, computes_bfloat16

TOOLS = ("torch", "transformers", "trl", "accelerate", "datasets")
ORIGIN = "origin"
"""The file beside the checkpoints that tells what they were trained from."""


class Recipe(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    stage: str
    data: Path
    output: Path
    parent: Path
    """The model to go on from; for a model from scratch, the folder of its tokenizer."""
    batch: int
    """Rows a step, of all processes together."""
    at_once: dict[str, int]
    """Rows that one process takes at once, by type of device: `cpu`, `cuda`."""
    training: dict[str, Any]
    """The arguments of TRL's SFTConfig."""
    model: dict[str, Any] = {}
    """From scratch: its `model_type` and sizes. Otherwise: how to load the parent."""
    muon: dict[str, Any] | None = None
    """If given, matrices learn by Muon with these arguments, all else by AdamW with `adamw`."""
    adamw: dict[str, Any] = {}


def main(recipe_path: Path) -> None:
    it, digest = recipe.read(recipe_path, Recipe), lineage.sha256(recipe_path)
    trainer = train(it, digest)
    trainer.model.config.use_cache = True  # the trainer has turned it off, and generating needs it
    trainer.save_model()
    if trainer.is_world_process_zero():
        lineage.write(
            it.output, it.stage, recipe=digest, data=it.data, parent=it.parent, tools=TOOLS
        )
        forget(it.output)


def train(it: Recipe, digest: str) -> "Trainer":
    """Train to the end, from the last checkpoint made from the same recipe, data and parent.

    `digest` is the recipe's sha256.
    """
    arguments = SFTConfig(output_dir=str(it.output), **{**it.training, **_on_this_device(it)})
    tokenizer = AutoTokenizer.from_pretrained(it.parent)
    model = make_model(it, tokenizer)
    trainer = Trainer(
        model=model,
        args=arguments,
        processing_class=tokenizer,
        train_dataset=load(it.data, tokenizer),
        optimizers=(make_optimizer(it, model), None),
    )
    if trainer.is_world_process_zero():
        keep_only(it.output, [digest, lineage.sha256(it.data), lineage.fingerprint(it.parent)])
    trainer.accelerator.wait_for_everyone()
    trainer.train(resume_from_checkpoint=last_checkpoint(it.output))
    return trainer


def keep_only(output: Path, origin: list[str]) -> None:
    """Forget the checkpoints in `output` that come from elsewhere than `origin`."""
    path = output / ORIGIN
    if not path.exists() or path.read_text().splitlines() != origin:
        forget(output)
        output.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(origin) + "\n")


def forget(output: Path) -> None:
    """Remove all checkpoints, the origin first: without it no half removed one is resumed."""
    (output / ORIGIN).unlink(missing_ok=True)
    for checkpoint in output.glob("checkpoint-*"):
        rmtree(checkpoint)


def last_checkpoint(output: Path) -> str | None:
    """The furthest whole one: what a save writes last is trainer_state.json."""
    whole = [str(state.parent) for state in output.glob("checkpoint-*/trainer_state.json")]
    return max(whole, key=lambda path: int(path.rpartition("-")[2]), default=None)


class Diverged(UsageError):
    """Training has left the numbers, and goes nowhere."""


class Trainer(SFTTrainer):
    def log(self, logs: dict[str, float], *args: Any, **kwargs: Any) -> None:
        """Raises Diverged, rather than train on for hours; the last checkpoint stays."""
        super().log(logs, *args, **kwargs)
        if not isfinite(float(logs.get("grad_norm", 0.0))):
            raise Diverged(
                f"The gradient at step {self.state.global_step} is not a number: give the recipe"
                " a lower learning rate, another seed or another shape of model."
            )

    def compute_loss(self, *args: Any, **kwargs: Any) -> Any:
        """The model's own loss. TRL's watches more than it, which slows small models down."""
        return transformers.Trainer.compute_loss(self, *args, **kwargs)


def _device() -> str:
    return "cuda" if torch.cuda.is_available() else "cpu"


def _on_this_device(it: Recipe) -> dict[str, Any]:
    at_once, processes = it.at_once[_device()], int(os.environ.get("WORLD_SIZE", "1"))
    turns, rest = divmod(it.batch, at_once * processes)
    if rest or not turns:
        raise UsageError(
            f"{processes} processes of {at_once} rows cannot make up a step of {it.batch}:"
            " change `batch` or `at_once` in the recipe, or the number of processes."
        )
    return {
        "per_device_train_batch_size": at_once,
        "gradient_accumulation_steps": turns,
        "use_cpu": _device() == "cpu",
        "bf16": it.training.get("bf16", False) and computes_bfloat16(),
        "dataset_num_proc": os.cpu_count(),
    }


def make_model(it: Recipe, tokenizer: PreTrainedTokenizerBase) -> PreTrainedModel:
    if "model_type" not in it.model:
        return AutoModelForCausalLM.from_pretrained(it.parent, **_attention(), **it.model)
    set_seed(it.training["seed"])
    config = AutoConfig.for_model(
        **it.model,
        vocab_size=len(tokenizer),
        max_position_embeddings=tokenizer.model_max_length,
        bos_token_id=tokenizer.bos_token_id,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
    )
    return AutoModelForCausalLM.from_config(config, **_attention())


def _attention() -> dict[str, str]:
    """In bfloat16, a CPU computes plain attention of so short texts faster than fused attention."""
    plain = _device() == "cpu" and computes_bfloat16()
    return {"attn_implementation": "eager" if plain else "sdpa"}


def make_optimizer(it: Recipe, model: PreTrainedModel) -> MuonWithAdamW | None:
    """None leaves the choice to `training`."""
    return MuonWithAdamW(model, muon=it.muon, adamw=it.adamw) if it.muon else None


def load(data: Path, tokenizer: PreTrainedTokenizerBase) -> Dataset:
    texts = Dataset.from_list([msgspec.structs.asdict(row) for row in rows.read(data)])

    def encode(row: dict[str, Any]) -> dict[str, list[int]]:
        return rows.encode(rows.Row(**row), tokenizer)

    return texts.map(encode, remove_columns=texts.column_names, num_proc=os.cpu_count())
