"""GPTQ at 4 bit, as numina-quant makes it, in vLLM, as a user runs it: with compilation."""

import json
import os
import platform
import subprocess
import sys
from pathlib import Path

import pytest

from tests.end_to_end import checkpoints, engines


def test_vllm_solves_with_a_model_at_4_bit(tmp_path):
    if reason := engines.lacking_vllm():
        pytest.skip(reason)
    if platform.machine() == "x86_64" and " avx512f " not in Path("/proc/cpuinfo").read_text():
        pytest.skip("vLLM's build for processors without AVX-512 has no kernel for 4 bits")
    problem = "What is the remainder when 7^100 is divided by 13?"
    run = ("solve", problem, "--engine", "vllm", "-n", "8", "--seed", "1", "--json")
    environment = {name: os.environ[name] for name in os.environ.keys() - engines.UNCOMPILED}
    homes = ("XDG_DATA_HOME", "XDG_STATE_HOME")
    done = subprocess.run(
        [sys.executable, "-m", "numina_tui", *run, "--model", checkpoints.four_bit()],
        capture_output=True,
        text=True,
        env={**environment, **dict.fromkeys(homes, str(tmp_path))},
    )
    said = "".join(log.read_text() for log in tmp_path.rglob("engine.log"))
    assert done.returncode == 0, done.stderr + said
    assert json.loads(done.stdout)["answer"] == "9"
    assert "GPTQLinearMethod" in said  # so its weights are computed with as they are, packed
