"""A model that fits into a test, made by the recipes that pocket is made by."""

from pathlib import Path

import pytest
import yaml

from training.data import build

RECIPES = Path(build.__file__).parents[1] / "recipes" / "pocket"

TOY = {
    "data": {"cot_rows": 40, "tir_solutions": 80},
    "tokenizer": {"vocabulary": 512},
    "stage1": {
        "batch": 16,
        "model": {
            "hidden_size": 128,
            "num_hidden_layers": 1,
            "num_attention_heads": 2,
            "num_key_value_heads": 2,
            "initializer_range": 0.1,  # so large that the layer decides what is said
        },
        "training": {
            "max_steps": 3,
            "save_steps": 2,
            "lr_scheduler_kwargs": {"num_decay_steps": 1},
        },
    },
    "stage2": {
        "batch": 16,
        "training": {
            "max_steps": 3,
            "save_steps": 2,
            "lr_scheduler_kwargs": {"num_decay_steps": 1},
        },
    },
    "gptq": {"samples": 8},
    "export": {},
    "further/dequantize": {},
}


def _toy(stage: str, folder: Path) -> Path:
    """The recipe of a stage at toy size, with all its files in `folder`."""
    recipe = yaml.safe_load((RECIPES / f"{stage}.yaml").read_text())
    for key, change in TOY[stage].items():
        recipe[key] = {**recipe[key], **change} if isinstance(change, dict) else change
    for key in {"data", "parent", "output"} & recipe.keys():
        recipe[key] = _inside(folder, recipe[key])
    path = folder / f"{stage}.yaml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(yaml.safe_dump(recipe))
    return path


def _inside(folder: Path, path: str) -> str:
    shipped = {"numina_tui/models/pocket": "onnx", "numina_tui/models/pocket/gptq": "gptq"}
    return str(folder / shipped.get(path, path.removeprefix("runs/").removeprefix("pocket/")))


@pytest.fixture(scope="session")
def toy():
    return _toy


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    """The folder in which every stage has left its output."""
    from quant import export, gptq
    from training import sft, tokenizer

    folder = tmp_path_factory.mktemp("pocket")
    build.main(_toy("data", folder))
    tokenizer.main(_toy("tokenizer", folder))
    sft.main(_toy("stage1", folder))
    sft.main(_toy("stage2", folder))
    gptq.main(_toy("gptq", folder))
    export.main(_toy("export", folder))
    return folder
