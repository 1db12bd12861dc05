"""Which engine runs a model, and what is said where it cannot."""

import pytest

from numina_tui.core.errors import UsageError
from numina_tui.engines import by_name
from numina_tui.models import lookup


@pytest.fixture
def checkpoint(tmp_path):
    for name in ("config.json", "tokenizer.json", "model-00001-of-00002.safetensors"):
        (tmp_path / name).write_text("{}")
    return tmp_path


def test_a_folder_s_engine_is_the_one_that_suits_it(checkpoint):
    assert lookup.choose(None, None).engine == "embedded"
    assert lookup.choose(str(checkpoint), None).engine == "transformers"
    assert lookup.choose(str(checkpoint), "vllm").engine == "vllm"
    assert lookup.choose("http://127.0.0.1:8000", None).engine == "openai"


def test_the_bundled_model_has_a_checkpoint_for_the_other_engines():
    model = lookup.choose("pocket", "transformers")
    assert model.place == str(lookup.find().folder / "gptq")
    assert model.label == "pocket · GPTQ 8-bit · transformers"


@pytest.mark.parametrize(
    ("name", "engine", "said"),
    [
        ("http://127.0.0.1:8000", "transformers", "only the engine openai"),
        ("pocket", "openai", "give its address"),
        (None, "openai", "give its address"),
    ],
)
def test_an_engine_that_cannot_run_a_model_says_so(name, engine, said):
    with pytest.raises(lookup.ModelError, match=said):
        lookup.choose(name, engine)


def test_what_is_missing_in_a_folder_is_named(checkpoint):
    with pytest.raises(lookup.ModelError, match=r"engine embedded \(genai_config\.json is missing"):
        lookup.find(str(checkpoint), "embedded")
    (checkpoint / "model-00001-of-00002.safetensors").unlink()
    with pytest.raises(lookup.ModelError, match=r"\(\*\.safetensors is missing\)"):
        lookup.find(str(checkpoint), "transformers")


def test_a_label_has_no_password():
    model = lookup.choose("http://me:secret@a:1,https://b\x1b[31m", None)
    assert model.label == "http://a:1,https://b"


@pytest.mark.parametrize("name", ["vllm", "transformers", "openai"])
def test_a_missing_package_is_a_sentence(name, monkeypatch, tmp_path):
    monkeypatch.delenv(by_name.VLLM_PYTHON, raising=False)
    monkeypatch.setattr(by_name, "find_spec", lambda package: None)
    with pytest.raises(UsageError, match=rf"pip install 'numina-tui\[{name}\]'"):
        by_name.engine(name, str(tmp_path), tmp_path / "log")


def test_an_interpreter_that_is_not_there_is_named(monkeypatch):
    monkeypatch.setenv(by_name.VLLM_PYTHON, "/nowhere/python")
    assert "/nowhere/python" in (by_name.lacking("vllm") or "")
