import re
from random import Random

import msgspec
import pytest

from numina_tui.core import answers, transcript
from numina_tui.core.errors import UsageError
from numina_tui.sandbox.pool import ConfinedSandbox
from training import recipe
from training.data import build
from training.data.build import Problem, Recipe, draw, reason, solve, turns
from training.data.demonstrate import Dropped
from training.data.family import Family, Slip, cast, families, is_held_out, render, vary
from training.data.refusals import foreign_problems, refusal


@pytest.fixture
async def sandbox():
    sandbox = await ConfinedSandbox.start()
    yield sandbox
    await sandbox.close()


def family(program="print({a} + {b})", slips=('print({a} + "{b}")', "print(add({a}, {b}))")):
    return Family(
        name="sum",
        draw=lambda random: {"a": random.randint(1, 99), "b": random.randint(1, 99)},
        answer=lambda a, b: a + b,
        wordings=("What is {a} + {b}?", "{person} adds {a} and {b}."),
        unseen_wordings=("{b} and {a}?",),
        plans=("We add {a} and {b}.",),
        programs=(program,),
        slips=tuple(Slip(slip, "`{b}` is a number.") for slip in slips),
        conclusions=("It is $\\boxed{{answer}}$.",),
        reasoning=("Adding gives $\\boxed{{answer}}$.",),
    )


def problem(of):
    numbers = of.draw(Random(1))
    return Problem(of, {**numbers, "answer": str(of.answer(**numbers))}, Random(2))


def settings(tmp_path, **changes):
    values = {
        "output": tmp_path,
        "seed": 1,
        "cot_rows": 1,
        "tir_solutions": 1,
        "wordings": 1,
        "noise": 0.5,
        "fail_once": 0.0,
        "fail_twice": 0.0,
        "imitated_failures": 0.0,
        "refusals": 0.0,
    }
    return Recipe(**{**values, **changes})


def test_a_seed_draws_the_same_problem_again():
    for family in families()[:50]:
        first, second = draw("seed", family), draw("seed", family)
        assert first.values == second.values
        assert reason(first, 0.5) == reason(second, 0.5)


def test_held_out_numbers_are_never_drawn():
    for index in range(500):
        drawn = draw(f"seed {index}", families()[index % len(families())])
        numbers = {name: value for name, value in drawn.values.items() if name != "answer"}
        assert not is_held_out(drawn.family, numbers)


def test_all_families_take_turns():
    assert turns({}) == families()


def test_families_that_need_it_take_more_turns():
    drawn = turns({"gcd": 3})
    assert len(drawn) == len(families()) + 2
    assert [family.name for family in drawn].count("gcd") == 3


def test_no_turn_for_a_family_that_does_not_exist():
    with pytest.raises(UsageError, match="greatest"):
        turns({"greatest": 2})


async def test_a_solution_shows_what_its_program_printed(sandbox, grader, tmp_path):
    (row,) = await solve(problem(family()), settings(tmp_path), sandbox, grader)
    steps = transcript.parse(row.solution)
    assert [step.kind for step in steps] == ["rationale", "code", "output", "rationale"]
    assert f"\\boxed{{{steps[2].text}}}" in steps[3].text
    assert row.unlearned == ()


async def test_a_solution_is_told_in_several_wordings(sandbox, grader, tmp_path):
    rows = await solve(problem(family()), settings(tmp_path, wordings=20), sandbox, grader)
    assert len(rows) == 20
    assert len({row.solution for row in rows}) == 1
    assert len({row.problem for row in rows}) > 10


async def test_a_slip_shows_its_traceback_and_is_then_repaired(sandbox, grader, tmp_path):
    (row,) = await solve(problem(family()), settings(tmp_path, fail_once=1.0), sandbox, grader)
    steps = transcript.parse(row.solution)
    kinds = [step.kind for step in steps]
    assert kinds == ["rationale", *("code", "output", "rationale") * 2]
    assert re.search("TypeError|NameError", steps[2].text)
    assert row.unlearned == (1,)


async def test_one_can_fail_twice(sandbox, grader, tmp_path):
    (row,) = await solve(problem(family()), settings(tmp_path, fail_twice=1.0), sandbox, grader)
    steps = transcript.parse(row.solution)
    assert [step.kind for step in steps] == ["rationale", *("code", "output", "rationale") * 3]
    assert {"TypeError", "NameError"} == {
        error for step in steps for error in re.findall("TypeError|NameError", step.text)
    }
    assert row.unlearned == (1, 4)


async def test_a_wrong_program_is_dropped(sandbox, grader, tmp_path):
    wrong = problem(family("print({a} - {b})"))
    with pytest.raises(Dropped, match="sum: not the answer"):
        await solve(wrong, settings(tmp_path), sandbox, grader)


async def test_a_slip_that_does_not_raise_is_dropped(sandbox, grader, tmp_path):
    fine = problem(family(slips=("print({a})", "print({b})")))
    with pytest.raises(Dropped, match="sum: a slip came out right"):
        await solve(fine, settings(tmp_path, fail_once=1.0), sandbox, grader)


def test_a_refusal_has_neither_code_nor_answer():
    for seed in range(200):
        row = refusal(Random(seed))
        (step,) = transcript.parse(row.solution)
        assert step.kind == "rationale"
        assert answers.boxed(row.solution) is None


def test_problems_outside_the_families_have_no_field_left():
    fields = cast(Random(1)) | dict.fromkeys("abcdefghjkmnpqrsuvw", 7)
    assert len(foreign_problems()) > 300
    for template in foreign_problems():
        for seed in range(5):
            text = render(vary(template, Random(seed)), fields)
            assert not re.search(r"\{(person|friend|things)\}|\|[^$|]*>", text), text


def test_a_share_of_the_rows_are_refusals(tmp_path):
    path = tmp_path / "data.yaml"
    it = settings(tmp_path, cot_rows=100, tir_solutions=20, wordings=2, refusals=0.5)
    path.write_bytes(msgspec.yaml.encode(msgspec.to_builtins(it, enc_hook=str)))
    build.main(path)
    for name, rows in ((build.COT, 100), (build.TIR, 40)):
        assert rows * 1.2 < len((tmp_path / name).read_text().splitlines()) < rows * 1.8


def test_a_recipe_with_an_unknown_word_is_refused(tmp_path):
    path = tmp_path / "data.yaml"
    path.write_text("output: here\nseeds: 4\n")
    with pytest.raises(UsageError, match="seeds"):
        recipe.read(path, Recipe)
