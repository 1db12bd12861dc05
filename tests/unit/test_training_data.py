from pathlib import Path

import pytest

from numina_tui.core import transcript
from numina_tui.core.errors import UsageError
from numina_tui.sandbox.pool import ConfinedSandbox
from training import recipe
from training.data.build import Dropped, Problem, Recipe, draw, reason, solve
from training.data.family import Family, Slip, families, is_held_out


@pytest.fixture
async def sandbox():
    sandbox = await ConfinedSandbox.start()
    yield sandbox
    await sandbox.close()


@pytest.fixture
async def notebook(sandbox):
    return await sandbox.open(seed=0, seconds=5.0)


def family(program="print({a} + {b})", slip='print({a} + "{b}")'):
    return Family(
        name="sum",
        draw=lambda random: {"a": random.randint(1, 99), "b": random.randint(1, 99)},
        answer=lambda a, b: a + b,
        wordings=("What is {a} + {b}?",),
        unseen_wordings=("{b} and {a}?",),
        plans=("We add {a} and {b}.",),
        programs=(program,),
        slips=(Slip(slip, "`{b}` is a number."),),
        conclusions=("It is $\\boxed{{answer}}$.",),
        reasoning=("Adding gives $\\boxed{{answer}}$.",),
    )


def problem(of):
    from random import Random

    numbers = of.draw(Random(1))
    values = {**numbers, "answer": of.answer(**numbers)}
    return Problem(of, "What?", values, Random(2))


def settings(**changes):
    values = {
        "output": Path(),
        "seed": 1,
        "cot_rows": 1,
        "tir_rows": 1,
        "noise": 0.5,
        "slips": 0.0,
        "imitated_slips": 0.0,
    }
    return Recipe(**{**values, **changes})


def test_a_seed_draws_the_same_problem_again():
    for index in range(50):
        first, second = draw("seed", index, 0.5), draw("seed", index, 0.5)
        assert first.text == second.text
        assert reason(first) == reason(second)


def test_held_out_numbers_are_never_drawn():
    for index in range(500):
        drawn = draw(f"seed {index}", index, 0.0)
        numbers = {name: value for name, value in drawn.values.items() if name != "answer"}
        assert not is_held_out(drawn.family.name, numbers)


def test_all_families_are_drawn_alike():
    names = [draw("seed", index, 0.0).family.name for index in range(len(families()))]
    assert len(set(names)) == len(families())


async def test_a_solution_shows_what_its_program_printed(sandbox, notebook):
    row = await solve(problem(family()), settings(), sandbox, notebook)
    steps = transcript.parse(row.solution)
    assert [step.kind for step in steps] == ["rationale", "code", "output", "rationale"]
    assert f"\\boxed{{{steps[2].text}}}" in steps[3].text
    assert row.unlearned == ()


async def test_a_slip_shows_its_traceback_and_is_then_repaired(sandbox, notebook):
    row = await solve(problem(family()), settings(slips=1.0), sandbox, notebook)
    steps = transcript.parse(row.solution)
    kinds = [step.kind for step in steps]
    assert kinds == ["rationale", *("code", "output", "rationale") * 2]
    assert "Traceback" in steps[2].text
    assert "TypeError" in steps[2].text
    assert row.unlearned == (1,)


async def test_a_wrong_program_is_dropped(sandbox, notebook):
    with pytest.raises(Dropped, match="sum: ok, but not the answer"):
        await solve(problem(family("print({a} - {b})")), settings(), sandbox, notebook)


async def test_a_slip_that_does_not_raise_is_dropped(sandbox, notebook):
    fine = family(slip="print({a})")
    with pytest.raises(Dropped, match="sum: a slip came out ok"):
        await solve(problem(fine), settings(slips=1.0), sandbox, notebook)


def test_a_recipe_with_an_unknown_word_is_refused(tmp_path):
    path = tmp_path / "data.yaml"
    path.write_text("output: here\nseeds: 4\n")
    with pytest.raises(UsageError, match="seeds"):
        recipe.read(path, Recipe)
