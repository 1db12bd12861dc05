"""What the planner works out of a checkpoint's files is what vLLM, here on a processor, counts.

The memory that vLLM takes besides (`OVERHEAD`) is a GPU's and is not tested here: on a processor
vLLM is told how much its cache may take.
"""

import json
import os
import subprocess
from pathlib import Path

import msgspec
import pytest

from numina_tui.models.planner import find
from numina_tui.models.planner.cards import GIB, Card, Machine
from numina_tui.models.planner.plan import OVERHEAD, SHARE, fit, plan
from tests.end_to_end import checkpoints, engines


class Account(msgspec.Struct, forbid_unknown_fields=True):
    """See vllm_accounts.py."""

    quantization: str | None
    weights: int
    longest: int
    space: int
    taken: int
    block: int
    blocks: int
    tokens: int
    at_once: float


@pytest.fixture(scope="module")
def accounts(tmp_path_factory):
    """By the bits of pocket's weights."""
    if reason := engines.lacking_vllm():
        pytest.skip(reason)
    folders = {16: checkpoints.unquantized(), 4: checkpoints.four_bit()}
    log = tmp_path_factory.mktemp("accounts") / "vllm.log"
    with log.open("wb") as output:
        done = subprocess.run(
            [engines.vllm_python(), "-m", "tests.end_to_end.vllm_accounts", *folders.values()],
            cwd=Path(__file__).parents[2],
            stdout=subprocess.PIPE,
            stderr=output,
            env={**os.environ, "HF_HUB_OFFLINE": "1"},
        )
    assert done.returncode == 0, log.read_text()
    told = msgspec.json.decode(done.stdout, type=list[Account])
    return dict(zip(folders, zip(folders.values(), told, strict=True), strict=True))


@pytest.fixture(params=[16, 4])
def pocket(request, accounts):
    """The planner's model and vLLM's account of it."""
    folder, account = accounts[request.param]
    model = find.model(str(folder))
    assert model.bits == request.param
    return model, account


def processor(model, space):
    """A machine without a GPU, with that many bytes for the cache beside the model's weights."""
    usable = (space + OVERHEAD + model.weights(model.bits)) / SHARE / GIB
    return Machine(Card("processor", "", usable, usable, None, None))


def test_a_token_takes_as_many_bytes(pocket):
    model, account = pocket
    assert account.blocks * account.block * model.shape.cache() == account.taken


def test_the_cache_holds_as_many_tokens(pocket):
    """Exactly: both count whole blocks."""
    model, account = pocket
    assert fit(model, processor(model, account.space), model.bits).tokens == account.tokens


def test_as_many_trajectories_fit_at_once(pocket):
    """Exactly: vLLM says how many of the longest, with a fraction."""
    model, account = pocket
    assert model.shape.context == account.longest
    it = plan(model, processor(model, account.space), account.longest)
    [found] = [each for each in it.fits if each.bits == model.bits]
    assert found.at_once == int(account.at_once)


def test_weights_are_as_large_unquantized(accounts):
    """Exactly: vLLM, too, makes 16 bits of the checkpoint's 32."""
    folder, account = accounts[16]
    assert find.model(str(folder)).weights(16) == account.weights
    assert tensors(folder) == 2 * account.weights


def test_weights_are_as_large_at_4_bit(accounts):
    """Exactly: the planner counts the file, and vLLM, which recognises GPTQ, leaves the order of
    the inputs out, which `desc_act: false` does not need: 1.5 % of pocket, 0.1 % of 7B parameters.
    """
    folder, account = accounts[4]
    model = find.model(str(folder))
    order = 4 * model.shape.layers * sum(inputs for inputs, _ in model.shape.linears)
    assert "gptq" in account.quantization
    assert model.weights(4) == tensors(folder) == account.weights + order


def tensors(folder):
    """Bytes of a checkpoint's tensors, as the header of its file says."""
    with (folder / "model.safetensors").open("rb") as file:
        header = json.loads(file.read(int.from_bytes(file.read(8), "little")))
    ends = [each["data_offsets"][1] for name, each in header.items() if name != "__metadata__"]
    return max(ends)
