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

from training.data.family import Family, Numbers, families, is_held_out, render

SEEDS = range(8)

RUNNER = """
import contextlib, io, json, sys

def run(program):
    out = io.StringIO()
    try:
        with contextlib.redirect_stdout(out):
            exec(program, {})
    except Exception as error:
        return {"raised": type(error).__name__}
    return {"printed": out.getvalue().strip()}

json.dump([run(program) for program in json.load(sys.stdin)], sys.stdout)
"""


def draws(family: Family) -> list[Numbers]:
    return [family.draw(Random(seed)) for seed in SEEDS]


def fields(template: str) -> set[str]:
    return set(re.findall(r"\{\+?(\w+)\}", template))


def texts(family: Family) -> Iterator[str]:
    yield from (*family.wordings, *family.unseen_wordings, *family.plans, *family.programs)
    yield from (*family.conclusions, *family.reasoning)
    yield from (text for slip in family.slips for text in (slip.program, slip.repair))


@pytest.fixture(scope="module")
def outcomes() -> dict[str, dict[str, str]]:
    """What every program of every family does, run once, all in one process."""
    programs = sorted(
        {
            render(program, numbers)
            for family in families()
            for numbers in draws(family)
            for program in (*family.programs, *(slip.program for slip in family.slips))
        }
    )
    runner = subprocess.run(
        [sys.executable, "-c", RUNNER],
        input=json.dumps(programs),
        capture_output=True,
        text=True,
        check=True,
    )
    return dict(zip(programs, json.loads(runner.stdout), strict=True))


every_family = pytest.mark.parametrize("family", families(), ids=lambda family: family.name)


@every_family
def test_programs_print_the_answer(family: Family, outcomes: dict[str, dict[str, str]]) -> None:
    for numbers in draws(family):
        expected = {"printed": str(family.answer(**numbers))}
        for program in family.programs:
            rendered = render(program, numbers)
            assert outcomes[rendered] == expected, rendered


@every_family
def test_slips_raise(family: Family, outcomes: dict[str, dict[str, str]]) -> None:
    for numbers in draws(family):
        for slip in family.slips:
            rendered = render(slip.program, numbers)
            assert "raised" in outcomes[rendered], rendered
            assert slip.fix < len(family.programs)


@every_family
def test_answers_are_integers_or_fractions(family: Family) -> None:
    for numbers in draws(family):
        assert re.fullmatch(r"-?\d+(/\d+)?", str(family.answer(**numbers)))


@every_family
def test_no_field_is_left(family: Family) -> None:
    numbers = draws(family)[0]
    values = {**numbers, "answer": family.answer(**numbers)}
    for text in texts(family):
        without_latex = re.sub(r"\\[a-z]+\{\w+\}", "", render(text, values))
        assert not re.search(r"\{\+?[a-z]+\}", without_latex), text


@every_family
def test_every_problem_carries_its_numbers(family: Family) -> None:
    """Whatever a program needs to know, every wording says."""
    numbers = family.draw(Random(0))
    quantities = {name for name, value in numbers.items() if isinstance(value, int)}
    needed = {name for program in family.programs for name in fields(program)} & quantities
    for wording in (*family.wordings, *family.unseen_wordings):
        assert needed <= fields(wording), wording


@every_family
def test_every_solution_ends_in_a_box(family: Family) -> None:
    for text in (*family.conclusions, *family.reasoning):
        assert text.count("\\boxed{{answer}}") == 1


@every_family
def test_unseen_wordings_are_unseen(family: Family) -> None:
    assert len(set(family.wordings)) >= 12
    assert len(set(family.unseen_wordings)) == 3
    assert not set(family.wordings) & set(family.unseen_wordings)


def test_families_are_found_by_name() -> None:
    names = [family.name for family in families()]
    assert names == sorted(set(names))
    assert len(names) >= 30


def test_latex_braces_survive() -> None:
    values = {"a": 12, "b": -5, "c": 1}
    assert render("\\frac{{a}}{{b}}", values) == "\\frac{12}{-5}"
    assert render("{c}x^2 {+b}x {+a}", values) == "x^2 - 5x + 12"
    assert render("$\\boxed{{answer}}$", values) == "$\\boxed{{answer}}$"


@given(st.dictionaries(st.sampled_from("abc"), st.integers(), min_size=1))
def test_held_out_numbers_do_not_depend_on_order(numbers: Numbers) -> None:
    backwards = dict(reversed(numbers.items()))
    assert is_held_out("gcd", numbers) == is_held_out("gcd", backwards)


def test_one_draw_in_twelve_is_held_out() -> None:
    held_out = sum(is_held_out("gcd", {"a": a, "b": b}) for a in range(100) for b in range(100))
    assert 700 < held_out < 970
