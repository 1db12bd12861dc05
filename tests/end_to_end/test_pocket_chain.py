"""All that `make pocket` does, by the recipes it does it by, on a model that fits into a test."""

from pathlib import Path

import msgspec
import pytest
import yaml

from numina_tui.core import transcript
from numina_tui.models import lineage
from training import rows
from training.data import build

RECIPES = Path(build.__file__).parents[1] / "recipes" / "pocket"

TOY = {
    "data": {"cot_rows": 40, "tir_rows": 200},
    "tokenizer": {"vocabulary": 512},
    "stage1": {
        "model": {
            "hidden_size": 128,
            "num_hidden_layers": 1,
            "num_attention_heads": 2,
            "num_key_value_heads": 2,
        },
        "training": {
            "max_steps": 3,
            "save_steps": 2,
            "lr_scheduler_kwargs": {"num_decay_steps": 1},
        },
    },
    "stage2": {
        "training": {"max_steps": 3, "save_steps": 2, "lr_scheduler_kwargs": {"num_decay_steps": 1}}
    },
    "gptq": {"samples": 8},
    "export": {},
}


def toy(stage: str, folder: Path) -> Path:
    """The recipe of a stage at toy size, with all its files in `folder`."""
    recipe = yaml.safe_load((RECIPES / f"{stage}.yaml").read_text())
    for key, change in TOY[stage].items():
        recipe[key] = {**recipe[key], **change} if isinstance(change, dict) else change
    for key in {"data", "parent", "output"} & recipe.keys():
        recipe[key] = recipe[key].replace("runs/pocket", str(folder))
    if stage == "export":
        recipe["output"] = str(folder / "onnx")
    path = folder / f"{stage}.yaml"
    path.write_text(yaml.safe_dump(recipe))
    return path


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The folder in which every stage has left its output."""
    from quant import export, gptq
    from training import sft, tokenizer

    folder = tmp_path_factory.mktemp("pocket")
    build.main(toy("data", folder))
    tokenizer.main(toy("tokenizer", folder))
    sft.main(toy("stage1", folder))
    sft.main(toy("stage2", folder))
    gptq.main(toy("gptq", folder))
    export.main(toy("export", folder))
    return folder


def test_the_small_model_writes_what_the_trained_model_would(made):
    """Greedy text may differ from the float model's where two tokens are as good as level."""
    import onnxruntime_genai as og
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer

    small, trained = (
        og.Model(str(made / "onnx")),
        AutoModelForCausalLM.from_pretrained(made / "stage2"),
    )
    text = transcript.prompt("What is the remainder when 7^100 is divided by 13?")
    start = AutoTokenizer.from_pretrained(made / "stage2").encode(text)
    assert list(og.Tokenizer(small).encode(text)) == start

    settings = og.GeneratorParams(small)
    settings.set_search_options(do_sample=False, max_length=len(start) + 20)
    generator = og.Generator(small, settings)
    generator.append_tokens(start)
    while not generator.is_done():
        generator.generate_next_token()
    written = torch.tensor(list(generator.get_sequence(0)))

    with torch.no_grad():
        logits = trained(written[None]).logits[0, len(start) - 1 : -1]
    chosen = logits.gather(1, written[len(start) :, None])[:, 0]
    assert torch.all(logits.max(dim=1).values - chosen < 0.1 * logits.std(dim=1))


def test_its_tokenizer_reads_the_training_data_as_training_did(made):
    import onnxruntime_genai as og
    from transformers import AutoTokenizer

    served = og.Tokenizer(og.Model(str(made / "onnx")))
    trained = AutoTokenizer.from_pretrained(made / "stage2")
    for row in rows.read(made / "data" / build.TIR):
        whole = "".join(text for text, _ in rows.pieces(row))
        for text in (whole, *(text for text, _ in rows.pieces(row))):
            assert list(served.encode(text)) == trained.encode(text)
            assert served.decode(served.encode(text)) == text


def test_its_lineage_names_every_stage(made):
    last = lineage.read(made / "onnx")
    assert last is not None
    stages = [stage.stage for stage in last.chain()]
    assert stages == ["ONNX int8", "GPTQ 8-bit", "stage 2 TIR", "stage 1 CoT", "tokenizer"]
    assert not list(made.glob("stage*/checkpoint-*"))
    assert last.parent is not None
    assert last.parent.data == lineage.describe(made / "data" / build.TIR)


def test_training_goes_on_from_its_last_checkpoint(made):
    from training import recipe, sft

    def train(steps):
        it = recipe.read(toy("stage2", made), sft.Recipe)
        training = {**it.training, "max_steps": steps, "logging_steps": 1}
        it = msgspec.structs.replace(it, output=made / "resumed", training=training)
        return [entry["loss"] for entry in sft.train(it).state.log_history if "loss" in entry]

    first = train(2)
    assert train(4)[:2] == first
