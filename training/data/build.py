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

from numina_tui.core.execution import Execution
from numina_tui.core.settings import Settings
from numina_tui.core.transcript import code_block, output_block, shorten
from numina_tui.models import lineage
from numina_tui.sandbox.pool import ConfinedSandbox
from numina_tui.solver.protocols import Namespace, Sandbox
from training import recipe
from training.data.family import Family, families, is_held_out, render
from training.data.noise import noisy
from training.rows import Row

COT, TIR = "cot.jsonl", "tir.jsonl"

_AT_ONCE = 16
_SERVED = Settings()
"""As when the model is served: the same limits on outputs and on time."""


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
    it, digest = recipe.read(recipe_path, Recipe), lineage.sha256(recipe_path)
    it.output.mkdir(parents=True, exist_ok=True)
    with (it.output / COT).open("wb") as file:
        for index in range(it.cot_rows):
            file.write(_line(reason(draw(f"{it.seed} {COT} {index}", index, it.noise))))
    dropped = asyncio.run(_write_tir(it))
    print(f"{it.tir_rows - dropped.total()} rows with code; dropped: {dict(dropped) or 'none'}")
    lineage.write(it.output, "data", recipe=digest, tools=("sympy", "numpy"))


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


async def solve(problem: Problem, it: Recipe, sandbox: Sandbox, notebook: Namespace) -> Row:
    """A solution with code, run as the model's own code will be. Raises Dropped.

    Programs that are right share a notebook, to save time; a slip gets a fresh one, since it may
    fail for a name that the notebook knows by now.
    """
    family, random = problem.family, problem.random
    plan = problem.write(*family.plans) + "\n"
    if not family.slips or random.random() >= it.slips:
        program = problem.write(*family.programs)
        return Row(problem.text, plan + await _succeed(problem, program, notebook))

    slip = random.choice(family.slips)
    failing, repair = problem.write(slip.program), problem.write(slip.repair) + "\n"
    fresh = await sandbox.open(seed=0, seconds=_SERVED.block_seconds)
    try:
        failure = await fresh.execute(failing)
        if failure.status != "exception":
            raise Dropped(f"{family.name}: a slip came out {failure.status}")
        success = await _succeed(problem, problem.write(family.programs[slip.fix]), fresh)
    finally:
        await fresh.close()
    unlearned = () if random.random() < it.imitated_slips else (1,)
    return Row(problem.text, plan + _executed(failing, failure) + repair + success, unlearned)


async def _succeed(problem: Problem, program: str, namespace: Namespace) -> str:
    """The program, its output and the conclusion."""
    execution = await namespace.execute(program)
    if execution.output.strip() != str(problem.values["answer"]):
        raise Dropped(f"{problem.family.name}: {execution.status}, but not the answer")
    return _executed(program, execution) + problem.write(*problem.family.conclusions)


def _executed(program: str, execution: Execution) -> str:
    return code_block(program) + output_block(shorten(execution.output, _SERVED.output_limit))


async def _write_tir(it: Recipe) -> Counter[str]:
    """Write the stage 2 rows, in order, and say how many were dropped for which reason."""
    dropped: Counter[str] = Counter()
    sandbox = await ConfinedSandbox.start()
    notebooks = [await sandbox.open(seed=0, seconds=_SERVED.block_seconds) for _ in range(_AT_ONCE)]
    try:
        with (it.output / TIR).open("wb") as file:
            for first in trange(0, it.tir_rows, _AT_ONCE):
                indices = range(first, min(first + _AT_ONCE, it.tir_rows))
                problems = [draw(f"{it.seed} {TIR} {index}", index, it.noise) for index in indices]
                solutions = [
                    solve(problem, it, sandbox, notebook)
                    for problem, notebook in zip(problems, notebooks, strict=False)
                ]
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
