"""This machine, as a planner sees it; GPUs as a program says that stands in for nvidia-smi."""

import json

import pytest

from numina_tui.core.errors import UsageError
from numina_tui.models import lookup
from numina_tui.models.planner import advice, cards, probe
from numina_tui.models.planner.cards import DRIVER

GB = 10**9


@pytest.fixture
def reporting(tmp_path):
    """What a machine is on which nvidia-smi prints these lines and ends with this status."""

    def machine(*lines: str, status: int = 0):
        program = tmp_path / "nvidia-smi"
        printed = "\n".join(lines)
        program.write_text(f"#!/bin/sh\ncat <<'END'\n{printed}\nEND\nexit {status}\n")
        program.chmod(0o700)
        return probe.machine(str(program))

    return machine


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Tesla T4, 15360, 7.5", "t4"),
        ("NVIDIA L4, 23034, 8.9", "l4"),
        ("NVIDIA A10G, 23028, 8.6", "a10g"),
        ("NVIDIA GeForce RTX 3060, 12288, 8.6", "rtx3060"),
        ("NVIDIA GeForce RTX 4090, 24564, 8.9", "rtx4090"),
        ("NVIDIA A100-SXM4-40GB, 40960, 8.0", "a100-40"),
        ("NVIDIA A100 80GB PCIe, 81920, 8.0", "a100-80"),
        ("NVIDIA H100 80GB HBM3, 81559, 9.0", "h100"),
    ],
)
def test_a_card_of_the_table_is_recognised(reporting, line, name):
    assert reporting(line) == cards.find(name)
    assert reporting(line, line) == cards.find(f"2x{name}")


def test_another_card_is_taken_at_its_word(reporting):
    card = reporting("NVIDIA GeForce RTX 3060 Ti, 8192, 8.6").card
    assert card.name == "NVIDIA GeForce RTX 3060 Ti"
    assert (card.memory, card.usable) == (8, 8 - DRIVER)
    assert card.capability == (8, 6)
    assert card.bandwidth is None


def test_of_different_cards_the_most_count(reporting):
    machine = reporting("Tesla T4, 15360, 7.5", "NVIDIA L4, 23034, 8.9", "NVIDIA L4, 23034, 8.9")
    assert machine == cards.find("2xl4")


def test_what_vllm_is_too_new_for_is_a_sentence(reporting):
    with pytest.raises(UsageError, match=r"has compute capability 6\.1, but vLLM needs 7\.0"):
        reporting("NVIDIA GeForce GTX 1080, 8192, 6.1")


@pytest.mark.parametrize(
    "lines", [(), ("No devices were found",), ("GPU, [N/A], 9.0",), ("a, 1, b",)]
)
def test_without_a_gpu_there_is_the_processor(reporting, lines):
    machine = reporting(*lines)
    assert machine.card.capability is None
    assert machine.count == 1
    assert 0 < machine.card.usable <= machine.card.memory
    assert machine.card.name == f"{probe.cores()} cores, no GPU"


def test_a_driver_that_fails_is_no_gpu(reporting):
    assert reporting("NVIDIA-SMI has failed", status=9).card.capability is None
    assert probe.machine("/nowhere/nvidia-smi").card.capability is None


def test_the_bundled_model_fits_easily_into_any_machine_that_runs_tests():
    said = advice.advice(lookup.find().folder)
    assert said == "16 at once fit easily; the processor is the limit."


@pytest.mark.parametrize(
    ("weights", "trajectory", "free", "said"),
    [
        (1, 1, 100, "16 at once fit easily; the processor is the limit."),
        (4, 1, 25, "16 at once fit, in 20.0 GB of the 25.0 GB that are free."),
        (4, 1, 20, "16 at once fit, in 20.0 GB of the 20.0 GB that are free."),
        (4, 1, 19, "Only 15 at once fit into the 19.0 GB that are free: lower the width."),
        (4, 1, 5, "Only 1 at once fit into the 5.0 GB that are free: lower the width."),
        (4, 1, 4, "It does not fit: it takes 5.0 GB, 4.0 GB are free."),
        (4, 1, 0, "It does not fit: it takes 5.0 GB, 0.0 GB are free."),
    ],
)
def test_the_advice_names_what_is_scarce(weights, trajectory, free, said):
    assert advice.judge(weights * GB, trajectory * GB, free * GB) == said


def test_a_folder_that_says_nothing_gets_no_advice(tmp_path):
    assert advice.advice(tmp_path / "nowhere") == ""
    for damage in ("{", "[" * 100_000, json.dumps({"model": {"context_length": 1}})):
        (tmp_path / "genai_config.json").write_text(damage)
        assert advice.advice(tmp_path) == ""
