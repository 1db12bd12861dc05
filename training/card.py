"""Measures a finished model and writes its card: nothing in it is typed by hand but the words."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

import msgspec
from tqdm import tqdm

from numina_tui import places
from numina_tui.core.settings import Settings
from numina_tui.engines.embedded import EmbeddedEngine
from numina_tui.evaluate.measure import Outcome, Question, Share, measure, share
from numina_tui.grading.grader import MathGrader
from numina_tui.models import lineage
from numina_tui.sandbox.pool import ConfinedSandbox
from numina_tui.solver.sc_tir import Tools
from training import recipe
from training.data.family import Family, families, is_held_out, render

FILE_NAME = "README.md"
DRAWS = 2000
"""From a family, in search of questions: enough to meet the few numbers that are held out."""

CARD = """\
# {name}

A Llama of {megabytes:.1f} MB, made from scratch by `make {name}` and quantized to 8 bit by GPTQ.
It recognises {families} families of problems, copies their numbers into Python and lets the code do
the arithmetic. That is all it can do: asked for anything else, it answers confidently and wrongly.

## Measured

By the solver that users run, with seed {seed}; percentages with their 95 % intervals.

| questions | number | pass@1, greedy | maj@{width}, T = {temperature} | split votes |
|---|---|---|---|---|
{sets}

In {stumbled} of the sampled trajectories the first block of code failed; {recovered} of those
voted for the right answer all the same.

## By family

Right answers by maj@{width}, of the questions asked.

| family | known wordings | unseen wordings |
|---|---|---|
{by_family}

## Where it comes from

{stages}

`numina-tui models {name}` prints the whole chain, hashes included.
"""


class Recipe(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    model: Path
    typed: Path
    """Freely typed problems, one JSON object a line: problem, answer."""
    seed: int
    known: int
    """Questions a family with new numbers in wordings that were trained on."""
    unseen: int
    """Questions a family with new numbers in wordings that were never trained on."""
    width: int
    temperature: float


class Typed(msgspec.Struct, frozen=True):
    problem: str
    answer: str


@dataclass(frozen=True)
class Figures:
    """One set of questions: answered once greedily, and by a vote."""

    name: str
    greedy: list[Outcome]
    voted: list[Outcome]


def main(recipe_path: Path) -> None:
    it = recipe.read(recipe_path, Recipe)
    sets = {
        "new numbers, known wordings": draw(it, "wordings", it.known),
        "new numbers, unseen wordings": draw(it, "unseen_wordings", it.unseen),
        "freely typed": read_typed(it.typed),
    }
    figures = asyncio.run(measure_all(it, sets))
    text = write(it, figures, lineage.read(it.model))
    (it.model / FILE_NAME).write_text(text)
    print(text)


def draw(it: Recipe, wordings: str, count: int) -> list[Question]:
    """Up to `count` questions of every family, with numbers held out from training."""
    return [
        question
        for family in families()
        for question in _draw(family, getattr(family, wordings), count, it.seed)
    ]


def _draw(family: Family, wordings: Sequence[str], count: int, seed: int) -> list[Question]:
    """No question twice; fewer than `count` where a family has too few numbers held out."""
    random = Random(f"{seed} {family.name} {wordings[0]}")
    questions: dict[str, Question] = {}
    for _ in range(DRAWS):
        numbers = family.draw(random)
        if len(questions) < count and is_held_out(family.name, numbers):
            problem = render(random.choice(wordings), numbers)
            questions[problem] = Question(problem, str(family.answer(**numbers)), family.name)
    return list(questions.values())


def read_typed(path: Path) -> list[Question]:
    rows = [msgspec.json.decode(line, type=Typed) for line in path.read_bytes().splitlines()]
    return [Question(row.problem, row.answer, "typed") for row in rows]


async def measure_all(it: Recipe, sets: dict[str, list[Question]]) -> list[Figures]:
    engine = EmbeddedEngine(it.model, places.log_folder() / "engine.log")
    sandbox = await ConfinedSandbox.start()
    grader = MathGrader()
    tools = Tools(engine, sandbox, grader)
    alone = Settings(width=1, temperature=0.0, seed=it.seed)
    vote = Settings(width=it.width, temperature=it.temperature, seed=it.seed)
    try:
        with tqdm(total=2 * sum(map(len, sets.values())), unit="run") as bar:
            return [
                Figures(
                    name,
                    await measure(questions, alone, tools, done=bar.update),
                    await measure(questions, vote, tools, done=bar.update),
                )
                for name, questions in sets.items()
            ]
    finally:
        await engine.close()
        await sandbox.close()
        await grader.close()


def write(it: Recipe, figures: Sequence[Figures], made: lineage.Lineage | None) -> str:
    """The card, as Markdown."""
    voted = [outcome for each in figures for outcome in each.voted]
    stumbled = sum(outcome.stumbled for outcome in voted)
    known, unseen = figures[0].voted, figures[1].voted
    names = sorted({outcome.question.group for outcome in known})
    return CARD.format(
        name=it.model.name,
        megabytes=sum(file.stat().st_size for file in lineage.files(it.model)) / 1e6,
        families=len(names),
        seed=it.seed,
        width=it.width,
        temperature=it.temperature,
        sets="\n".join(map(_set_row, figures)),
        stumbled=Share(stumbled, it.width * len(voted)),
        recovered=Share(sum(outcome.recovered for outcome in voted), stumbled),
        by_family="\n".join(
            f"| {name} | {_of_family(known, name)} | {_of_family(unseen, name)} |" for name in names
        ),
        stages="\n".join(f"- {each.stage}, {each.made:%Y-%m-%d}" for each in made.chain())
        if made
        else "It does not say.",
    )


def _set_row(figures: Figures) -> str:
    cells = (
        figures.name,
        len(figures.greedy),
        share(figures.greedy, lambda outcome: outcome.right),
        share(figures.voted, lambda outcome: outcome.right),
        share(figures.voted, lambda outcome: outcome.split),
    )
    return f"| {' | '.join(map(str, cells))} |"


def _of_family(outcomes: Sequence[Outcome], name: str) -> str:
    right = [outcome.right for outcome in outcomes if outcome.question.group == name]
    return f"{sum(right)} of {len(right)}"
