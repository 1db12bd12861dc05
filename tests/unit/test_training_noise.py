import re
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from training.data.family import families, render
from training.data.noise import noisy, spelt
from training.data.synonyms import reworded

WORDINGS = [wording for family in families() for wording in family.wordings]
FIELD = re.compile(r"\{\+?\w+\}")

wordings = st.sampled_from(WORDINGS)
randoms = st.integers(0, 2**32).map(Random)


@given(wordings, randoms)
def test_noise_never_changes_a_number_or_a_field(wording, random):
    disturbed = noisy(wording, random)
    assert re.findall(r"\d", disturbed) == re.findall(r"\d", wording)
    assert FIELD.findall(disturbed) == FIELD.findall(wording)


@given(wordings, randoms)
def test_synonyms_leave_numbers_fields_and_commands_alone(wording, random):
    other = reworded(wording, random)
    for kept in (FIELD, re.compile(r"\d"), re.compile(r"\\\w+"), re.compile(r"\$\w\$")):
        assert kept.findall(other) == kept.findall(wording)


def test_synonyms_replace_every_mention_and_never_make_two_things_one():
    wording = "Find the divisors of {n}. Which divisors are apples, which are pears?"
    others = {reworded(wording, Random(seed)) for seed in range(200)}
    assert "Compute the factors of {n}. Which factors are apples, which are pears?" in others
    assert all("apples, which are pears" in other for other in others)


@given(st.sampled_from(families()), randoms)
def test_noise_never_changes_a_drawn_quantity(family, random):
    marks = {name: f"⟦{name}⟧" for name in family.draw(random)}
    wording = random.choice(family.wordings)
    plain, disturbed = render(wording, marks), render(noisy(wording, random), marks)
    assert re.findall(r"⟦\w+⟧", disturbed) == re.findall(r"⟦\w+⟧", plain)


@given(randoms)
def test_a_variable_or_an_operator_is_left_alone(random):
    assert "x + y <= z" in noisy("x + y <= z", random)


@pytest.mark.parametrize("wording", ["What is {a}^{b}?", "Find the value of ${a} + {b}$."])
def test_much_noise_is_visible(wording):
    assert len({noisy(wording, Random(seed)) for seed in range(50)}) > 5


def test_small_numbers_among_words_are_spelt():
    wording = "{a} dice show {s}, {b} of them; $x = {a}$, {a}x and {a} + {b}"
    spelt_out = {spelt(wording, {"a": 2, "b": 12, "s": 7}, Random(seed)) for seed in range(50)}
    assert "two dice show {s}, twelve of them; $x = {a}$, {a}x and {a} + {b}" in spelt_out
    assert wording in spelt_out
    assert len(spelt_out) == 4
