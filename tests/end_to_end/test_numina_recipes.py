"""The recipes of NuminaMath-7B-TIR, run as they are published, on a model that fits into a test."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from safetensors.torch import load_file

from numina_tui.models import lineage
from quant import export
from training.data import build

RECIPES = Path(build.__file__).parents[1] / "recipes"
PROCESSES = 2


def smaller(name: str, folder: Path, **changes: str) -> Path:
    """One of the recipes, for three steps of four rows, in plain sight in `folder`."""
    recipe = yaml.safe_load((RECIPES / "numina-7b" / f"{name}.yaml").read_text())
    training = {**recipe["training"], "max_steps": 3, "learning_rate": 1e-3}
    path = folder / f"{name}.yaml"
    path.write_text(yaml.safe_dump({**recipe, "batch": 4, "training": training, **changes}))
    return path


def launch(recipe: Path) -> None:
    """By DeepSpeed ZeRO-3 in processes that share the model."""
    launcher = (sys.executable, "-m", "accelerate.commands.launch")
    where = ("--config_file", RECIPES / "accelerate" / "zero3.yaml", "--cpu")
    processes = ("--num_processes", str(PROCESSES), "--main_process_port", "0")
    scripts = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    done = subprocess.run(
        [*launcher, *where, *processes, "-m", "training.cli", "sft", recipe],
        env={**os.environ, "DS_ACCELERATOR": "cpu", "OMP_NUM_THREADS": "1", "PATH": scripts},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr[-5000:]


@pytest.fixture(scope="module")
def trained(made, tmp_path_factory):
    """A model of the toy's size, from random weights through both stages."""
    folder = tmp_path_factory.mktemp("numina-7b")
    data = made / "data"
    stage1 = {"data": str(data / build.COT), "parent": str(made / "stage1")}
    launch(smaller("stage1_cot", folder, **stage1, output=str(folder / "stage1")))
    stage2 = {"data": str(data / build.TIR), "parent": str(folder / "stage1")}
    launch(smaller("stage2_tir", folder, **stage2, output=str(folder / "stage2")))
    return folder


def test_each_stage_leaves_one_whole_checkpoint_that_has_learned(made, trained):
    before = load_file(made / "stage1" / "model.safetensors")
    for stage in ("stage1", "stage2"):
        (weights,) = (trained / stage).glob("*.safetensors")
        after = load_file(weights)
        assert {name: weight.shape for name, weight in after.items()} == {
            name: weight.shape for name, weight in before.items()
        }
        assert any(not after[name].float().equal(before[name].float()) for name in after)
        before = after
    made_by = lineage.read(trained / "stage2")
    assert made_by is not None
    assert [each.stage for each in made_by.chain()][:2] == ["stage 2 TIR", "stage 1 CoT"]


def test_the_app_solves_with_what_was_trained(trained, tmp_path):
    recipe = tmp_path / "export.yaml"
    recipe.write_text(
        yaml.safe_dump(
            {
                "stage": "ONNX fp32",
                "parent": str(trained / "stage2"),
                "output": str(tmp_path / "model"),
                "precision": "fp32",
                "execution_provider": "cpu",
                "session": {},
            }
        )
    )
    export.main(recipe)
    solve = (sys.executable, "-m", "numina_tui", "solve", "2 + 2?", "-n", "2", "--seed", "1")
    done = subprocess.run(
        [*solve, "--model", tmp_path / "model", "--json"],
        env={**os.environ, "XDG_DATA_HOME": str(tmp_path / "data")},
        capture_output=True,
        text=True,
    )
    assert done.returncode in (0, 1), done.stderr  # an answer, or nobody voted
    assert '"trajectories"' in done.stdout
