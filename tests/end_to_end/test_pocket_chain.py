"""All that `make pocket` does, by the recipes it does it by, on a model that fits into a test."""

import subprocess
from itertools import islice

import msgspec
import pytest
import yaml

from numina_tui.core import transcript
from numina_tui.core.errors import UsageError
from numina_tui.models import lineage
from training import rows
from training.data import build


def test_the_small_model_says_what_the_trained_model_would(made):
    import onnxruntime_genai as og
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer

    small = og.Model(str(made / "onnx"))
    trained = AutoModelForCausalLM.from_pretrained(made / "stage2")
    tokenizer = AutoTokenizer.from_pretrained(made / "stage2")
    for row in islice(rows.read(made / "data" / build.TIR), 8):
        prompt = tokenizer.encode(transcript.prompt(row.problem))
        settings = og.GeneratorParams(small)
        settings.set_search_options(max_length=len(prompt) + 1)
        generator = og.Generator(small, settings)
        generator.append_tokens(prompt)
        said = torch.tensor(generator.get_logits())
        assert said.shape == (1, 1, len(tokenizer))

        with torch.no_grad():
            expected = trained(torch.tensor([prompt])).logits[0, -1]
        assert (said[0, 0] - expected).abs().mean() < 0.1 * expected.std()


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
    assert not list(made.glob("stage*/checkpoint-*")) + list(made.glob("stage*/origin"))
    assert last.parent is not None
    assert last.parent.data == lineage.describe(made / "data" / build.TIR)


def test_training_goes_on_from_its_last_checkpoint(made, toy, tmp_path, monkeypatch):
    from training import recipe, sft

    steps = []
    step = sft.Trainer.training_step
    monkeypatch.setattr(
        sft.Trainer, "training_step", lambda *args, **kw: steps.append(1) or step(*args, **kw)
    )

    def train(output, until, digest="a recipe's"):
        """The losses up to step `until`, and how many steps this took."""
        it = recipe.read(toy("stage2", made), sft.Recipe)
        training = {**it.training, "max_steps": until, "logging_steps": 1, "warmup_steps": 4}
        it = msgspec.structs.replace(it, output=tmp_path / output, training=training)
        steps.clear()
        history = sft.train(it, digest).state.log_history
        return [entry["loss"] for entry in history if "loss" in entry], len(steps)

    whole, taken = train("whole", 4)
    assert taken == len(whole) == 4
    assert train("interrupted", 2)[1] == 2
    resumed, taken = train("interrupted", 4)
    assert taken == 2
    assert resumed[2:] == pytest.approx(whole[2:])
    assert train("interrupted", 4, "another recipe's") == (pytest.approx(whole), 4)


def test_training_can_go_on_from_what_ships(made, toy):
    from quant import dequantize

    dequantize.main(toy("further/dequantize", made))
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer

    base = made / "further" / "base"
    plain = AutoModelForCausalLM.from_pretrained(base)
    quantized = AutoModelForCausalLM.from_pretrained(made / "gptq", dtype=torch.float32)
    tokenizer = AutoTokenizer.from_pretrained(base)
    row = next(iter(rows.read(made / "data" / build.TIR)))
    tokens = torch.tensor([rows.encode(row, tokenizer)["input_ids"]])
    with torch.no_grad(), torch.compiler.set_stance("force_eager"):
        said, meant = (model(tokens).logits for model in (plain, quantized))
    assert (said - meant).abs().mean() < 0.01 * meant.std()
    assert all(weight.dtype == torch.float32 for weight in plain.parameters())
    assert all(model.generation_config.use_cache for model in (plain, quantized))
    assert all(model.config.use_cache for model in (plain, quantized))
    came = lineage.read(base)
    assert came is not None
    assert came.parent == lineage.read(made / "gptq")


def test_an_average_lies_between_its_models(made, tmp_path):
    import torch
    from transformers import AutoModelForCausalLM

    from training import average

    end, start, output = str(made / "stage2"), str(made / "stage1"), tmp_path / "average"
    it = {"stage": "average", "parent": end, "others": {start: 0.25}, "output": str(output)}
    path = tmp_path / "average.yaml"
    path.write_text(yaml.safe_dump(it))
    average.main(path)
    last, first, middle = (
        dict(AutoModelForCausalLM.from_pretrained(folder).named_parameters())
        for folder in (end, start, output)
    )
    for name, weight in middle.items():
        torch.testing.assert_close(weight, 0.75 * last[name] + 0.25 * first[name])
    came = lineage.read(output)
    assert came is not None
    assert came.parent == lineage.read(made / "stage2")


def test_models_of_different_shapes_have_no_average(made, tmp_path):
    from transformers import AutoConfig, AutoModelForCausalLM

    from training import average

    config = AutoConfig.from_pretrained(made / "stage2")
    config.num_hidden_layers += 1
    deeper = tmp_path
    AutoModelForCausalLM.from_config(config).save_pretrained(deeper)
    for parent, other in ((made / "stage2", deeper), (deeper, made / "stage2")):
        with pytest.raises(UsageError, match="another shape"):
            average.average(parent, {other: 0.5})


@pytest.mark.parametrize("shares", [(1.0,), (0.5, 0.5), (-0.25,), (0.0,)])
def test_an_average_has_something_of_each_of_its_models(made, shares):
    from training import average

    others = dict(zip((made / "stage1", made / "stage2"), shares, strict=False))
    with pytest.raises(UsageError, match="shares"):
        average.average(made / "stage2", others)


def test_a_failed_export_leaves_no_lineage_of_other_weights(made, toy, tmp_path, monkeypatch):
    from quant import export

    it = yaml.safe_load(toy("export", made).read_text())
    path = tmp_path / "export.yaml"
    path.write_text(yaml.safe_dump({**it, "output": str(tmp_path)}))
    (tmp_path / lineage.FILE_NAME).touch()
    monkeypatch.setattr(export.sys, "executable", "false")
    with pytest.raises(subprocess.CalledProcessError):
        export.main(path)
    assert not (tmp_path / lineage.FILE_NAME).exists()


def test_training_that_diverges_says_so(made, toy, tmp_path):
    from training import recipe, sft

    it = recipe.read(toy("stage2", made), sft.Recipe)
    hopeless = {**it.training, "logging_steps": 1, "warmup_steps": 0, "max_steps": 20}
    it = msgspec.structs.replace(
        it, output=tmp_path, training=hopeless, muon={"lr": 1e30}, adamw={"lr": 1e30}
    )
    with pytest.raises(sft.Diverged, match="not a number"):
        sft.train(it, "a recipe's")
