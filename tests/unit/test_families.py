"""Every family: its programs print its answer, its slips raise, its texts carry its numbers."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from training.data import synonyms
from training.data.family import (
    Family,
    Numbers,
    cast,
    families,
    fields,
    is_held_out,
    render,
    vary,
)

SEEDS = range(8)

RUNNER = """
import contextlib, io, json, sys

def run(block, names):
    out = io.StringIO()
    try:
        with contextlib.redirect_stdout(out):
            exec(block, names)
    except Exception as error:
        return {"raised": type(error).__name__}
    return {"printed": out.getvalue().strip()}

def notebook(blocks):
    names = {}
    return [run(block, names) for block in blocks]

json.dump([notebook(blocks) for blocks in json.load(sys.stdin)], sys.stdout)
"""

Blocks = tuple[str, ...]


def draws(family: Family) -> list[Numbers]:
    return [family.draw(Random(seed)) for seed in SEEDS]


def notebooks(family: Family) -> Iterator[tuple[Blocks, str]]:
    """What one may run from top to bottom, and the answer that its end prints."""
    for numbers in draws(family):
        answer = str(family.answer(**numbers))
        programs = [render(program, numbers) for program in family.programs]
        yield from (((program,), answer) for program in programs)
        for slip in family.slips:
            yield (render(slip.program, numbers), programs[slip.fix]), answer


def named(name: str) -> Family:
    return next(family for family in families() if family.name == name)


def plain(wording: str) -> str:
    """Without what is no word, number or operator; of words that mean the same, the first."""
    return re.sub(r"\\[a-z]+|[^a-z0-9+*/^<>=-]", "", synonyms.plainest(wording))


def variations(template: str) -> set[str]:
    return {vary(template, Random(seed)) for seed in range(40)}


def texts(family: Family) -> Iterator[str]:
    yield from (*family.wordings, *family.unseen_wordings, *family.plans, *family.programs)
    yield from (*family.conclusions, *family.reasoning)
    yield from (text for slip in family.slips for text in (slip.program, slip.repair))


@pytest.fixture(scope="module")
def outcomes() -> dict[Blocks, list[dict[str, str]]]:
    """What every notebook of every family prints or raises, all run in one process."""
    every = sorted({blocks for family in families() for blocks, _ in notebooks(family)})
    runner = subprocess.run(
        [sys.executable, "-c", RUNNER],
        input=json.dumps(every),
        capture_output=True,
        text=True,
        check=True,
    )
    return dict(zip(every, json.loads(runner.stdout), strict=True))


every_family = pytest.mark.parametrize("family", families(), ids=lambda family: family.name)


@every_family
def test_programs_print_the_answer_and_slips_raise_before(family, outcomes) -> None:
    for blocks, answer in notebooks(family):
        *slips, program = outcomes[blocks]
        assert program == {"printed": answer}, blocks
        assert all("raised" in slip for slip in slips), blocks


@every_family
def test_one_can_fail_in_two_ways_and_solve_in_two(family: Family) -> None:
    assert len(set(family.slips)) >= 2
    assert len(set(family.plans)) >= 3
    assert len(set(family.conclusions)) >= 3
    assert len(set(family.reasoning)) >= 2


@every_family
def test_answers_are_exact(family: Family) -> None:
    """An integer, a fraction, or one of these times pi."""
    for numbers in draws(family):
        assert re.fullmatch(r"-?\d+(/\d+)?|(\d+\*)?pi(/\d+)?", str(family.answer(**numbers)))


@every_family
def test_no_field_is_left(family: Family) -> None:
    numbers = draws(family)[0]
    values = {**cast(Random(0)), **numbers, "answer": family.answer(**numbers)}
    for text in {varied for template in texts(family) for varied in variations(template)}:
        without_latex = re.sub(r"\\[a-z]+(\{\w+\})+|\{d[a-z]\}", "", render(text, values))
        assert not re.search(r"\{\+?[a-z]+\}", without_latex), text


@every_family
def test_solutions_do_not_speak_of_the_cast(family: Family) -> None:
    drawn = set(family.draw(Random(0)))
    for text in set(texts(family)) - {*family.wordings, *family.unseen_wordings}:
        assert not fields(text) & set(cast(Random(0))) - drawn, text


@every_family
def test_every_problem_carries_its_numbers(family: Family) -> None:
    """Whatever a program needs to know, every wording says."""
    numbers = family.draw(Random(0))
    quantities = {name for name, value in numbers.items() if isinstance(value, int)}
    needed = {name for program in family.programs for name in fields(program)} & quantities
    for wording in (*family.wordings, *family.unseen_wordings):
        for varied in variations(wording):
            assert needed <= fields(varied), varied


@every_family
def test_every_solution_ends_in_a_box(family: Family) -> None:
    for text in (*family.conclusions, *family.reasoning):
        assert text.count("\\boxed{{answer}}") == 1


@every_family
def test_unseen_wordings_are_unseen(family: Family) -> None:
    """Not even in related words, or with other marks between them."""
    seen = {plain(varied) for wording in family.wordings for varied in variations(wording)}
    unseen = {plain(varied) for wording in family.unseen_wordings for varied in variations(wording)}
    assert len(set(family.wordings)) >= 15
    assert len(set(family.unseen_wordings)) == len(family.unseen_wordings) >= 5
    assert not seen & unseen


@every_family
def test_numbers_are_held_out_whomever_they_are_told_of(family: Family) -> None:
    """What no program uses is either decoration, or follows from what a program uses."""
    random, told = Random(0), dict[str, Numbers]()
    computed = {name for program in family.programs for name in fields(program)}
    assert not computed & set(family.decoration)
    for _ in range(2000):
        numbers = family.draw(random)
        same = told.setdefault(
            repr([(it, numbers[it]) for it in numbers if it in computed]), numbers
        )
        assert {it for it in numbers if numbers[it] != same[it]} <= set(family.decoration)
        assert is_held_out(family, numbers) == is_held_out(family, same)


@every_family
def test_there_are_numbers_to_hold_out(family: Family) -> None:
    random = Random(0)
    held_out = {
        repr(numbers)
        for numbers in (family.draw(random) for _ in range(2000))
        if is_held_out(family, numbers)
    }
    assert len(held_out) >= 6


def test_families_are_found_by_name() -> None:
    names = [family.name for family in families()]
    assert names == sorted(set(names))
    assert len(names) >= 70


def test_latex_braces_survive() -> None:
    values = {"a": 12, "b": -5, "c": 1}
    assert render("\\frac{{a}}{{b}}", values) == "\\frac{12}{-5}"
    assert render("{c}x^2 {+b}x {+a}", values) == "x^2 - 5x + 12"
    assert render("$\\boxed{{answer}}$", values) == "$\\boxed{{answer}}$"


def test_one_alternative_of_each_choice_is_taken() -> None:
    assert variations("<Find|What is> <|the <value|size> of >{a}") == {
        f"{start} {of}{{a}}"
        for start in ("Find", "What is")
        for of in ("", "the value of ", "the size of ")
    }
    assert variations("$0 \\le x < |y|$ and x > 1") == {"$0 \\le x < |y|$ and x > 1"}


@given(st.dictionaries(st.sampled_from("abc"), st.integers(), min_size=1))
def test_held_out_numbers_do_not_depend_on_order(numbers: Numbers) -> None:
    backwards = dict(reversed(numbers.items()))
    assert is_held_out(named("gcd"), numbers) == is_held_out(named("gcd"), backwards)


def test_one_draw_in_twelve_is_held_out() -> None:
    gcd = named("gcd")
    held_out = sum(is_held_out(gcd, {"a": a, "b": b}) for a in range(100) for b in range(100))
    assert 700 < held_out < 970
