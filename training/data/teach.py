"""Has a teacher behind an endpoint solve problems with known answers, as rows of training data.

A line is written when its problem has been dealt with, so an interrupted lesson goes on.
"""

import asyncio
import os
from collections import Counter
from pathlib import Path

import msgspec
from tqdm import tqdm

from numina_tui.core import transcript
from numina_tui.grading.grader import MathGrader
from numina_tui.models import lineage
from numina_tui.sandbox.pool import ConfinedSandbox
from training import recipe
from training.data.demonstrate import Dropped, demonstrate
from training.data.teachers.endpoint import Endpoint, teacher
from training.rows import Row

TAUGHT, DROPPED = "taught.jsonl", "dropped.log"


class Recipe(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    problems: Path
    """One JSON object a line: problem, answer."""
    output: Path
    endpoint: Endpoint
    key_variable: str
    """The environment variable with the endpoint's key; unset if it wants none."""
    at_once: int


class Problem(msgspec.Struct, frozen=True):
    problem: str
    answer: str


def main(recipe_path: Path) -> None:
    it, digest = recipe.read(recipe_path, Recipe), lineage.sha256(recipe_path)
    it.output.mkdir(parents=True, exist_ok=True)
    done = sum(asyncio.run(_teach(it)).values())
    print(f"{done} problems; what was right is in {it.output / TAUGHT}")
    lineage.write(it.output, f"taught by {it.endpoint.model}", recipe=digest, data=it.problems)


async def _teach(it: Recipe) -> Counter[str]:
    lines = it.problems.read_bytes().splitlines()
    problems = [msgspec.json.decode(line, type=Problem) for line in lines]
    taught, dropped = it.output / TAUGHT, it.output / DROPPED
    known = {problem for path in (taught, dropped) for problem in _problems(path)}
    places, counts = asyncio.Semaphore(it.at_once), Counter(before=len(known))
    key = os.environ.get(it.key_variable, "")
    sandbox, grader = await ConfinedSandbox.start(), MathGrader()

    async def solve(problem: Problem) -> None:
        async with places:
            try:
                solution = await demonstrate(
                    problem.answer,
                    lambda: teacher(problem.problem, it.endpoint, key),
                    sandbox,
                    grader,
                )
            except Dropped as reason:
                counts[str(reason)] += 1
                _append(dropped, {"problem": problem.problem, "reason": str(reason)})
                return
        counts["right"] += 1
        text = transcript.render(solution.steps)
        _append(taught, Row(problem.problem, text, solution.failures))

    try:
        waiting = [solve(problem) for problem in problems if problem.problem not in known]
        for solved in tqdm(asyncio.as_completed(waiting), total=len(waiting)):
            await solved
    finally:
        await sandbox.close()
        await grader.close()
    return counts


def _problems(path: Path) -> list[str]:
    if not path.exists():
        return []
    return [msgspec.json.decode(line)["problem"] for line in path.read_bytes().splitlines()]


def _append(path: Path, row: object) -> None:
    with path.open("ab") as file:
        file.write(msgspec.json.encode(row) + b"\n")
