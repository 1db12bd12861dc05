"""The arithmetic of what fits where."""

import json
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as some
from msgspec.structs import replace

from numina_tui.core.errors import UsageError
from numina_tui.models import lookup
from numina_tui.models.planner import cards, find, published
from numina_tui.models.planner.cards import CARDS, GIB, Card, Machine
from numina_tui.models.planner.flags import choices, command, flags
from numina_tui.models.planner.plan import (
    ALL_BITS,
    BLOCK,
    LENGTH,
    OVERHEAD,
    PROMPT,
    SHARE,
    WIDEST,
    Fit,
    plan,
)  # fmt: skip
from numina_tui.models.planner.shapes import Model, Shape

NUMINA = published.find("NuminaMath-7B-TIR-GPTQ")
assert NUMINA

# TheBloke/Llama-2-7b-Chat-GPTQ says how large its files are: bits, group, GB
LLAMA_2_7B = Shape(
    hidden=4096, intermediate=11008, layers=32, heads=32, kv_heads=32, head=128,
    vocabulary=32_000, context=4096, tied=False,
)  # fmt: skip
PUBLISHED_SIZES = [(4, 128, 3.90), (4, 64, 4.02), (4, 32, 4.28)]


@some.composite
def shapes(draw):
    kv_heads = draw(some.integers(1, 16))
    return Shape(
        hidden=128 * draw(some.integers(1, 64)),
        intermediate=128 * draw(some.integers(1, 160)),
        layers=draw(some.integers(1, 80)),
        heads=kv_heads * draw(some.integers(1, 8)),
        kv_heads=kv_heads,
        head=draw(some.sampled_from([32, 64, 128])),
        vocabulary=draw(some.integers(256, 200_000)),
        context=draw(some.sampled_from([1024, 4096, 32_768])),
        tied=draw(some.booleans()),
    )


models = some.builds(Model, some.just("m"), some.just("m"), shapes(), some.sampled_from(ALL_BITS))
lengths = some.integers(PROMPT + 1, 1024)


@some.composite
def machines(draw):
    usable = draw(some.floats(0.5, 200))
    bandwidth = draw(some.none() | some.integers(100, 8000))
    card = Card("card", "", usable + 0.5, usable, (8, 0), bandwidth)
    return Machine(card, draw(some.integers(1, 8)))


def at(fits: tuple[Fit, ...], bits: int) -> Fit:
    [fit] = [each for each in fits if each.bits == bits]
    return fit


def numina_on(name: str) -> tuple[Fit, ...]:
    return plan(NUMINA, cards.find(name)).fits


@pytest.mark.parametrize(("bits", "gigabytes"), [(16, 13.8), (8, 7.9), (4, 4.8)])
def test_numina_s_weights(bits, gigabytes):
    assert round(NUMINA.weights(bits) / 1e9, 1) == gigabytes


@pytest.mark.parametrize(("bits", "group", "gigabytes"), PUBLISHED_SIZES)
def test_weights_are_as_large_as_published_files(bits, group, gigabytes):
    assert LLAMA_2_7B.weights(bits, group) == pytest.approx(gigabytes * 1e9, rel=0.005)


def test_weights_are_as_large_as_the_bundled_checkpoint():
    file = lookup.find().folder / "gptq" / "model.safetensors"
    model = find.model(lookup.BUNDLED)
    assert model.bits == 8
    assert model.weights(8) == pytest.approx(file.stat().st_size, rel=0.05)


def test_numina_s_cache_takes_half_a_mebibyte_a_token():
    assert round(NUMINA.shape.cache() / (1 << 20), 2) == 0.47


def test_grouped_queries_share_their_cache():
    alone = replace(LLAMA_2_7B, kv_heads=8)
    assert LLAMA_2_7B.cache() == 4 * alone.cache()


def test_what_a_t4_holds_of_numina():
    fits = numina_on("t4")
    assert at(fits, 16).at_once == 0
    assert 0 < at(fits, 16).lacking < 2 * GIB
    assert at(fits, 8).tokens == pytest.approx(10_000, rel=0.05)
    assert at(fits, 4).tokens == pytest.approx(16_400, rel=0.05)
    assert at(fits, 8).tokens < 48 * 800


def test_one_trajectory_reads_all_weights_for_each_token():
    [card] = [each for each in CARDS if each.name == "t4"]
    fit = at(numina_on("t4"), 8)
    assert fit.alone < card.bandwidth * 1e9 / (NUMINA.weights(8) - NUMINA.shape.embeddings)
    assert fit.alone < fit.together < fit.at_once * fit.alone


@given(shapes())
def test_fewer_bits_never_need_more(shape):
    assert shape.weights(4) < shape.weights(8) < shape.weights(16)


@given(models, machines(), lengths, some.floats(0, 100))
def test_more_memory_never_holds_fewer(model, machine, length, more):
    larger = replace(machine, card=replace(machine.card, usable=machine.card.usable + more))
    less, most = plan(model, machine, length), plan(model, larger, length)
    for before, after in zip(less.fits, most.fits, strict=True):
        assert before.at_once <= after.at_once
        assert before.lacking >= after.lacking


@given(models, machines(), lengths)
def test_more_cards_never_hold_fewer(model, machine, length):
    more = replace(machine, count=machine.count + 1)
    fewer, most = plan(model, machine, length), plan(model, more, length)
    assert all(a.at_once <= b.at_once for a, b in zip(fewer.fits, most.fits, strict=True))


@given(models, machines(), lengths)
def test_fewer_bits_never_hold_fewer_on_as_many_cards(model, machine, length):
    for more, fewer in pairwise(plan(model, machine, length).fits):
        assert more.cards != fewer.cards or more.at_once <= fewer.at_once


@given(models, machines(), lengths)
def test_longer_trajectories_never_fit_more_often(model, machine, length):
    long, short = plan(model, machine, length), plan(model, machine, PROMPT + 1)
    assert all(a.at_once <= b.at_once for a, b in zip(long.fits, short.fits, strict=True))


@given(models, machines(), lengths)
def test_the_parts_fit_into_the_card(model, machine, length):
    budget = int(machine.card.usable * SHARE * GIB)
    for fit in plan(model, machine, length).fits:
        held = fit.at_once * length * fit.token
        assert held <= fit.tokens * fit.token <= fit.cache
        assert not fit.cache or fit.weights + OVERHEAD + fit.cache == budget
        assert (fit.at_once == 0) == (fit.lacking > 0)
        assert fit.cards * fit.weights >= model.weights(fit.bits)
        assert fit.cards * fit.token >= model.shape.cache()


@given(models, machines(), lengths)
def test_trajectories_take_whole_blocks(model, machine, length):
    for fit in plan(model, machine, length).fits:
        assert fit.tokens % BLOCK == 0
        assert fit.at_once * -(-length // BLOCK) * BLOCK <= fit.tokens


@given(models, machines(), lengths)
def test_cards_share_a_model_evenly(model, machine, length):
    shape = model.shape
    for fit in plan(model, machine, length).fits:
        assert 1 <= fit.cards <= machine.count
        assert shape.heads % fit.cards == 0
        assert shape.kv_heads % fit.cards == 0 or fit.cards % shape.kv_heads == 0
        assert fit.bits == 16 or shape.intermediate % (128 * fit.cards) == 0 or fit.cards == 1


@given(models, machines(), lengths)
def test_what_is_recommended_fits(model, machine, length):
    it = plan(model, machine, length)
    possible = any(each.at_once for each in it.fits if each.bits <= model.bits)
    assert (it.chosen is not None) == possible
    assert bool(choices(it)) == bool(command(it)) == bool(flags(it)) == (it.chosen is not None)
    if it.chosen:
        assert it.chosen.bits <= model.bits
        assert 1 <= it.width <= min(WIDEST, it.chosen.at_once)
        assert it.width * length <= it.chosen.tokens
        assert length <= it.context <= min(model.shape.context, it.chosen.tokens)
        assert all(each.why.endswith(".") for each in (*choices(it), *flags(it)))


def test_a_checkpoint_keeps_its_bits():
    assert plan(NUMINA, cards.find("t4")).chosen.bits == 8


def test_an_unquantized_model_takes_what_holds_enough():
    model = published.find("Qwen2.5-Math-7B-Instruct")
    assert plan(model, cards.find("t4")).chosen.bits == 8
    assert plan(model, cards.find("h100")).chosen.bits == 16
    assert plan(replace(NUMINA, bits=16), cards.find("t4")).chosen.bits == 4


@pytest.mark.parametrize(
    ("gpu", "there", "absent"),
    [
        ("t4", "--dtype half", "--tensor-parallel-size"),
        ("2xt4", "--tensor-parallel-size 2", "bfloat16"),
        ("4xt4", "--tensor-parallel-size 2", "--tensor-parallel-size 4"),  # groups of 128 do not
        ("l4", "--max-model-len 4096", "--dtype"),
        ("l4", "--enable-prefix-caching", "--quantization"),
        ("l4", "--gpu-memory-utilization 0.90 --max-num-seqs 24", "FOLDER"),
    ],
)
def test_the_command(gpu, there, absent):
    said = command(plan(NUMINA, cards.find(gpu)))
    assert said.startswith("vllm serve AI-MO/NuminaMath-7B-TIR-GPTQ ")
    assert there in said
    assert absent not in said


def test_a_small_cache_takes_a_shorter_context():
    it = plan(NUMINA, Machine(Card("small", "", 11, 11, (8, 6), None)))
    assert LENGTH < it.context < NUMINA.shape.context
    assert f"--max-model-len {it.context}" in command(it)


@pytest.mark.parametrize("length", [-1, 0, PROMPT, 4097])
def test_no_trajectory_is_longer_than_the_context(length):
    with pytest.raises(UsageError, match="at most its context of 4,096"):
        plan(NUMINA, cards.find("t4"), length)


@pytest.mark.parametrize("name", ["T4", " t4", "1xt4"])
def test_a_card_is_found(name):
    assert cards.find(name) == cards.find("t4")


@pytest.mark.parametrize("name", ["", "x", "0xt4", "99xt4", "2x", "2x2xt4", "t4\n\x1b[1m", "-1xt4"])
def test_an_unknown_card_is_a_sentence_with_the_names(name):
    with pytest.raises(UsageError, match=r"name one of t4, l4, .*h100.* or here"):
        cards.find(name)


def test_a_driver_keeps_something_of_every_card():
    assert all(0 < card.memory - card.usable <= cards.DRIVER < 1 for card in CARDS)
    assert len({card.name for card in CARDS}) == len(CARDS)


@pytest.mark.parametrize(
    "name", ["NuminaMath-7B-TIR-GPTQ", "AI-MO/NuminaMath-7B-TIR-GPTQ", "numinamath-7b-tir-gptq"]
)
def test_a_known_model_is_found_by_its_names(name):
    assert find.model(name) == NUMINA


def test_the_bundled_model_is_planned_by_its_checkpoint():
    model = find.model(lookup.BUNDLED)
    assert model.name == "pocket"
    assert model.served_as == str(lookup.find().folder / "gptq")
    assert find.model(str(lookup.find().folder)) == model


CONFIG = {
    "model_type": "llama",
    "hidden_size": 4096,
    "intermediate_size": 11008,
    "num_hidden_layers": 30,
    "num_attention_heads": 32,
    "vocab_size": 102_400,
    "max_position_embeddings": 4096,
}


def test_a_folder_s_config_is_read(tmp_path):
    """What it leaves out is what transformers takes it to be."""
    (tmp_path / "config.json").write_text(json.dumps(CONFIG))
    model = find.model(str(tmp_path))
    assert (model.shape, model.bits) == (NUMINA.shape, 16)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"model_type": "mixtral"}, "is a mixtral, but only models built like llama"),
        ({"hidden_size": "many"}, "says nothing that can be planned with"),
        ({"num_attention_heads": 0}, "says nothing that can be planned with"),
        ({"num_key_value_heads": -4}, "says nothing that can be planned with"),
        ({"quantization_config": {"quant_method": "awq", "bits": 4}}, "is quantized by awq"),
        ({"quantization_config": {"quant_method": "gptq", "bits": 3}}, "by gptq to 3 bit"),
    ],
)
def test_what_cannot_be_planned_for_is_a_sentence(tmp_path, change, sentence):
    (tmp_path / "config.json").write_text(json.dumps({**CONFIG, **change}))
    with pytest.raises(UsageError, match=sentence):
        find.model(str(tmp_path))


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b'{"a": "\xff"}', b"[" * 100_000])
def test_a_damaged_config_is_a_sentence(tmp_path, damage):
    (tmp_path / "config.json").write_bytes(damage)
    with pytest.raises(UsageError, match="says nothing that can be planned with"):
        find.model(str(tmp_path))


@pytest.mark.parametrize("name", ["~nosuch/x", "x" * 300, "a\0b", "", "/nowhere"])
def test_no_name_of_a_model_is_a_traceback(name):
    with pytest.raises(UsageError, match="There is no model"):
        find.model(name)
