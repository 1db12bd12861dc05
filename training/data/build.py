"""Draws problems from the families and writes their solutions down, as rows of training data.

Every program is run, and what it printed is what the model learns to read. A solution is kept only
if its program prints the family's own answer and its slip, if it has one, raises.
"""

import asyncio
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from random import Random

import msgspec
from tqdm import trange

from numina_tui.core.settings import Settings
from numina_tui.core.transcript import code_block, output_block, shorten
from numina_tui.models import lineage
from numina_tui.sandbox.pool import ConfinedSandbox
from numina_tui.solver.protocols import Sandbox
from training import recipe
from training.data.family import Family, families, is_held_out, render
from training.data.noise import noisy
from training.rows import Row

COT, TIR = "cot.jsonl", "tir.jsonl"

_AT_ONCE = 32


class Recipe(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    output: Path
    seed: int
    cot_rows: int
    """Stage 1: solutions without code."""
    tir_rows: int
    """Stage 2: solutions with code."""
    noise: float
    """The share of problems with noise."""
    slips: float
    """The share of stage 2 solutions that begin with a failing block."""
    imitated_slips: float
    """The share of failing blocks that the model learns to write; it learns to read them all."""


@dataclass(frozen=True)
class Problem:
    """A problem drawn from a family, and the random choices that are left for its solution."""

    family: Family
    text: str
    values: dict[str, object]
    """The drawn numbers and the answer."""
    random: Random

    def write(self, *templates: str) -> str:
        """One of the templates, filled in."""
        return render(self.random.choice(templates), self.values)


class Dropped(Exception):
    """A solution that must not be learned; the message says why."""


def main(recipe_path: Path) -> None:
    it = recipe.read(recipe_path, Recipe)
    it.output.mkdir(parents=True, exist_ok=True)
    with (it.output / COT).open("wb") as file:
        for index in range(it.cot_rows):
            file.write(_line(reason(draw(f"{it.seed} {COT} {index}", index, it.noise))))
    dropped = asyncio.run(_write_tir(it))
    print(f"{it.tir_rows - dropped.total()} rows with code; dropped: {dict(dropped) or 'none'}")
    lineage.write(it.output, "data", recipe=recipe_path, tools=("sympy", "numpy"))


def draw(seed: str, index: int, noise: float) -> Problem:
    """A problem of the `index`th family, never one that is held out for evaluation."""
    random = Random(seed)
    family = families()[index % len(families())]
    while is_held_out(family.name, numbers := family.draw(random)):
        pass
    wording = random.choice(family.wordings)
    if random.random() < noise:
        wording = noisy(wording, random)
    values = {**numbers, "answer": family.answer(**numbers)}
    return Problem(family, render(wording, values), values, random)


def reason(problem: Problem) -> Row:
    """A solution without code."""
    return Row(problem.text, problem.write(*problem.family.reasoning))


async def solve(problem: Problem, it: Recipe, sandbox: Sandbox) -> Row:
    """A solution with code, run as the model's own code will be. Raises Dropped."""
    family, random = problem.family, problem.random
    solution = problem.write(*family.plans) + "\n"
    program = random.choice(family.programs)
    unlearned: tuple[int, ...] = ()
    namespace = await sandbox.open(seed=0)
    try:
        if family.slips and random.random() < it.slips:
            slip = random.choice(family.slips)
            program = family.programs[slip.fix]
            failing = problem.write(slip.program)
            failure = await namespace.execute(failing)
            if failure.status != "exception":
                raise Dropped(f"{family.name}: slip {failure.status}")
            solution += _executed(failing, failure.output) + problem.write(slip.repair) + "\n"
            unlearned = () if random.random() < it.imitated_slips else (1,)
        working = problem.write(program)
        success = await namespace.execute(working)
    finally:
        await namespace.close()
    if success.output.strip() != str(problem.values["answer"]):
        raise Dropped(f"{family.name}: wrong output")
    solution += _executed(working, success.output) + problem.write(*family.conclusions)
    return Row(problem.text, solution, unlearned)


def _executed(code: str, output: str) -> str:
    return code_block(code) + output_block(shorten(output, Settings().output_limit))


async def _write_tir(it: Recipe) -> Counter[str]:
    """Write the stage 2 rows and say how many were dropped for which reason."""
    dropped: Counter[str] = Counter()
    sandbox = await ConfinedSandbox.start(seconds=Settings().block_seconds)
    try:
        with (it.output / TIR).open("wb") as file:
            for first in trange(0, it.tir_rows, _AT_ONCE):
                indices = range(first, min(first + _AT_ONCE, it.tir_rows))
                problems = [draw(f"{it.seed} {TIR} {index}", index, it.noise) for index in indices]
                solutions = [solve(problem, it, sandbox) for problem in problems]
                for row in await asyncio.gather(*solutions, return_exceptions=True):
                    if isinstance(row, Dropped):
                        dropped[str(row)] += 1
                    elif isinstance(row, BaseException):
                        raise row
                    else:
                        file.write(_line(row))
    finally:
        await sandbox.close()
    return dropped


def _line(row: Row) -> bytes:
    return msgspec.json.encode(row) + b"\n"
