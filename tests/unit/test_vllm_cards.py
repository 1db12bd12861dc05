import json

import pytest

from numina_tui.engines.vllm_cards import cards_for
from numina_tui.models.planner import find
from numina_tui.models.planner.cards import CARDS, Machine
from numina_tui.models.planner.plan import fit

NUMINA = {
    "model_type": "llama",
    "hidden_size": 4096,
    "intermediate_size": 11008,
    "num_hidden_layers": 30,
    "num_attention_heads": 32,
    "vocab_size": 102_400,
    "max_position_embeddings": 4096,
}
GPTQ = NUMINA | {"quantization_config": {"quant_method": "gptq", "bits": 8, "group_size": 128}}
QWEN = {
    "model_type": "qwen2",
    "hidden_size": 3584,
    "intermediate_size": 18944,
    "num_hidden_layers": 28,
    "num_attention_heads": 28,
    "num_key_value_heads": 4,
    "vocab_size": 152_064,
    "max_position_embeddings": 4096,
}


@pytest.fixture
def folder_of(tmp_path):
    def write(config):
        (tmp_path / "config.json").write_text(json.dumps(config))
        return tmp_path

    return write


@pytest.mark.parametrize(
    ("config", "there", "expected"),
    [
        (NUMINA, 0, 1),
        (NUMINA, 8, 8),
        (GPTQ, 4, 2),
        (QWEN, 8, 4),  # 7 would share its heads, but not their keys
        (NUMINA | {"quantization_config": {"quant_method": "fp8"}}, 4, 2),
        (NUMINA | {"quantization_config": {"group_size": -1}}, 4, 2),
        ({"model_type": "mamba"}, 4, 1),
        ({"num_attention_heads": 12}, 8, 6),
    ],
)
def test_cards_share_what_can_be_shared_evenly(folder_of, config, there, expected):
    assert cards_for(folder_of(config), there) == expected


@pytest.mark.parametrize("there", range(1, 9))
@pytest.mark.parametrize("config", [NUMINA, GPTQ, QWEN])
def test_it_takes_the_cards_that_the_planner_plans_with(folder_of, config, there):
    folder = folder_of(config)
    model = find.model(str(folder))
    assert cards_for(folder, there) == fit(model, Machine(CARDS[0], there), model.bits).cards
