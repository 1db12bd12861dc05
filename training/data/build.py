"""Draws problems from the families and writes their solutions down, as rows of training data.

Every program is run, and what it printed is what the model learns to read.
"""

import asyncio
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from random import Random

import msgspec
from tqdm import tqdm

from numina_tui.core import transcript
from numina_tui.core.errors import UsageError
from numina_tui.grading.grader import MathGrader
from numina_tui.models import lineage
from numina_tui.sandbox.pool import ConfinedSandbox
from numina_tui.solver.protocols import Grader, Sandbox
from training import recipe
from training.data.demonstrate import Dropped, demonstrate
from training.data.family import Family, Numbers, cast, families, is_held_out, render, vary
from training.data.noise import noisy, spelt
from training.data.refusals import refusal
from training.data.synonyms import reworded
from training.data.teachers.families import Mistakes, teacher
from training.rows import Row

COT, TIR = "cot.jsonl", "tir.jsonl"

_AT_ONCE = 16


class Recipe(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    output: Path
    seed: int
    cot_rows: int
    """Stage 1: solutions without code."""
    tir_solutions: int
    """Stage 2: solutions with code."""
    wordings: int
    """Rows of each of these, the same problem in other words."""
    noise: float
    """The share of problems with noise, and of those with synonyms."""
    fail_once: float
    """The share of stage 2 solutions that begin with a failing block."""
    fail_twice: float
    """The share that begins with two."""
    imitated_failures: float
    """The share of failing blocks that the model learns to write; it learns to read them all."""
    refusals: float
    """The share of further rows, in both stages, with a problem that the model must not answer."""
    emphasis: dict[str, int] = {}
    """How often to draw from a family for each time that one draws from those not named here."""


@dataclass(frozen=True)
class Problem:
    """A problem drawn from a family, and the random choices that are left for its solution."""

    family: Family
    values: Numbers
    """The drawn numbers and the answer."""
    random: Random

    def ask(self, noise: float) -> str:
        """The problem in one of its wordings, in a share of cases in other words, with noise, and
        with numbers as words."""
        wording = vary(self.random.choice(self.family.wordings), self.random)
        if self.random.random() < noise:
            wording = reworded(wording, self.random)
        if self.random.random() < noise:
            wording = noisy(wording, self.random)
        if self.random.random() < noise / 2:
            wording = spelt(wording, self.values, self.random)
        return render(wording, cast(self.random) | self.values)


def main(recipe_path: Path) -> None:
    it, digest = recipe.read(recipe_path, Recipe), lineage.sha256(recipe_path)
    it.output.mkdir(parents=True, exist_ok=True)
    _write_cot(it)
    dropped = asyncio.run(_write_tir(it))
    print(f"{it.tir_solutions - dropped.total()} solutions with code; dropped: {dict(dropped)}")
    lineage.write(it.output, "data", recipe=digest, tools=("sympy", "numpy"))


def turns(emphasis: Mapping[str, int]) -> tuple[Family, ...]:
    """The families to draw from in turn. Raises UsageError if a name is no family's."""
    if unknown := emphasis.keys() - {family.name for family in families()}:
        raise UsageError(f"No family is called {min(unknown)}: see `emphasis` in the recipe.")
    return tuple(family for family in families() for _ in range(emphasis.get(family.name, 1)))


def draw(seed: str, family: Family) -> Problem:
    """A problem of the family, never one that is held out for evaluation."""
    random = Random(seed)
    while is_held_out(family, numbers := family.draw(random)):
        pass
    return Problem(family, {**numbers, "answer": str(family.answer(**numbers))}, random)


def reason(problem: Problem, noise: float) -> Row:
    """A solution without code."""
    text = vary(problem.random.choice(problem.family.reasoning), problem.random)
    return Row(problem.ask(noise), render(text, problem.values))


async def solve(problem: Problem, it: Recipe, sandbox: Sandbox, grader: Grader) -> list[Row]:
    """A solution with code, run as the model's own code will be. Raises Dropped."""
    family, values, random = problem.family, problem.values, problem.random
    mistakes = Mistakes(once=it.fail_once, twice=it.fail_twice)
    solution = await demonstrate(
        str(values["answer"]), lambda: teacher(family, values, random, mistakes), sandbox, grader
    )
    return [
        Row(
            problem.ask(it.noise),
            transcript.render(solution.steps),
            tuple(step for step in solution.failures if random.random() >= it.imitated_failures),
        )
        for _ in range(it.wordings)
    ]


def _write_cot(it: Recipe) -> None:
    order = turns(it.emphasis)
    with (it.output / COT).open("wb") as file:
        for index in tqdm(range(it.cot_rows), desc="without code"):
            name = f"{it.seed} {COT} {index}"
            problem = draw(name, order[index % len(order)])
            file.writelines(map(_line, (reason(problem, it.noise), *_refusals(name, it))))


async def _write_tir(it: Recipe) -> Counter[str]:
    """Write the stage 2 rows, in order, and count the dropped solutions by reason."""
    dropped: Counter[str] = Counter()
    order = turns(it.emphasis)
    sandbox, grader = await ConfinedSandbox.start(), MathGrader()
    try:
        with (it.output / TIR).open("wb") as file, tqdm(total=it.tir_solutions, desc="TIR") as bar:
            for first in range(0, it.tir_solutions, _AT_ONCE):
                names = {
                    index: f"{it.seed} {TIR} {index}"
                    for index in range(first, min(first + _AT_ONCE, it.tir_solutions))
                }
                solving = [
                    solve(draw(name, order[index % len(order)]), it, sandbox, grader)
                    for index, name in names.items()
                ]
                solutions = await asyncio.gather(*solving, return_exceptions=True)
                for name, rows in zip(names.values(), solutions, strict=True):
                    if isinstance(rows, Dropped):
                        dropped[str(rows)] += 1
                    elif isinstance(rows, BaseException):
                        raise rows
                    else:
                        for number, row in enumerate(rows):
                            again = _refusals(f"{name} {number}", it)
                            file.writelines(map(_line, (row, *again)))
                bar.update(len(names))
    finally:
        await sandbox.close()
        await grader.close()
    return dropped


def _refusals(name: str, it: Recipe) -> Iterator[Row]:
    """One, for a share of the names."""
    random = Random(f"{name} refusal")
    if random.random() < it.refusals:
        yield refusal(random)


def _line(row: Row) -> bytes:
    return msgspec.json.encode(row) + b"\n"
