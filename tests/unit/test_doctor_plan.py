"""`numina-tui doctor --gpu`: a plan for a card that nobody here has."""

import json

import pytest

from numina_tui.cli import main


@pytest.fixture
def told(capsys):
    def tell(*words: str) -> tuple[int, str, str]:
        parsed = main.build_parser().parse_args(["doctor", *words], namespace=main.defaults())
        return main.run_verb(parsed), *capsys.readouterr()

    return tell


def test_a_plan_says_what_fits_and_what_does_not(told):
    code, said, complaint = told("--model", "NuminaMath-7B-TIR-GPTQ", "--gpu", "t4")
    assert (code, complaint) == (0, "")
    lines = [" ".join(line.split()) for line in said.splitlines()]
    assert "16 bit 12.9 GiB lacks 1.3 GiB none" in lines
    assert "8 bit 7.4 GiB 10,144 tokens 10 44 for one, 336 for 10" in lines
    assert "4 bit 4.5 GiB 16,368 tokens 16 75 for one, 646 for 16" in lines
    assert any(line.startswith("--dtype half compute capability 7.5") for line in lines)
    assert any(line.startswith("no --quantization") for line in lines)
    assert "\x1b" not in said


def test_its_columns_are_aligned(told):
    _, said, _ = told("--model", "NuminaMath-7B-TIR-GPTQ", "--gpu", "t4")
    lines = said.splitlines()
    [head] = [line for line in lines if "at once  tokens a second" in line]
    end = head.index("at once") + len("at once")
    rows = [line for line in lines if line.lstrip().startswith(("16 bit ", "8 bit ", "4 bit "))][:3]
    assert [row[:end].split()[-1] for row in rows] == ["none", "10", "16"]
    assert all(row[end : end + 1] in ("", " ") for row in rows)


def test_the_length_is_a_parameter(told):
    _, said, _ = told("--model", "NuminaMath-7B-TIR-GPTQ", "--gpu", "t4", "--length", "2000")
    assert "a trajectory 2,000 tokens" in said
    assert "width 5" in said


@pytest.mark.parametrize("length", ["0", "-5", "5000"])
def test_an_impossible_length_is_a_sentence(told, length):
    code, said, complaint = told("--model", "NuminaMath-7B-TIR", "--gpu", "t4", "--length", length)
    assert (code, said) == (2, "")
    assert "change the length" in complaint


@pytest.mark.parametrize("gpu", ["x", "", "t5"])
def test_an_unknown_gpu_gets_the_names(told, gpu):
    code, said, complaint = told("--gpu", gpu)
    assert (code, said) == (2, "")
    assert len(complaint.splitlines()) == 1
    for name in ("t4", "l4", "a10g", "rtx3060", "rtx3090", "rtx4090", "a100-40", "a100-80", "h100"):
        assert name in complaint


def test_an_unknown_model_gets_the_names(told):
    code, _, complaint = told("--model", "/nowhere", "--gpu", "t4")
    assert code == 2
    assert "pocket, or one of NuminaMath-7B-TIR, " in complaint


def test_the_bundled_model_is_planned_by_default(told):
    code, said, _ = told("--gpu", "2xt4")
    assert code == 0
    assert said.startswith("pocket on 2xt4: each 14.6 GiB usable")
    assert "--tensor-parallel-size 2" in said


def test_this_machine_can_be_asked_about(told):
    code, said, _ = told("--gpu", "here")
    assert code == 0
    assert said.startswith("pocket on ")


def test_what_does_not_fit_at_all_is_exit_code_1(told, tmp_path):
    config = {
        "model_type": "qwen2", "hidden_size": 8192, "intermediate_size": 49152, "vocab_size": 9,
        "num_hidden_layers": 80, "num_attention_heads": 64, "max_position_embeddings": 4096,
    }  # fmt: skip
    (tmp_path / "config.json").write_text(json.dumps(config))
    code, said, _ = told("--model", str(tmp_path), "--gpu", "t4")
    assert code == 1
    assert "It does not fit: even at 4 bit, the weights and one trajectory take" in said
    assert "vllm serve" not in said


def test_a_folder_s_name_forges_no_line(told, tmp_path):
    folder = tmp_path / "a\n  8 bit\x1b[31m\u202e"
    folder.mkdir()
    config = {
        "model_type": "llama", "hidden_size": 256, "intermediate_size": 768, "vocab_size": 2048,
        "num_hidden_layers": 6, "num_attention_heads": 4, "max_position_embeddings": 1024,
    }  # fmt: skip
    (folder / "config.json").write_text(json.dumps(config))
    _, said, _ = told("--model", str(folder), "--gpu", "t4")
    assert "\x1b" not in said
    assert "\u202e" not in said
    assert said.startswith("a   8 bit on t4")
