"""Measures a finished model and writes its card: nothing in it is typed by hand but the words."""

import asyncio
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec
from tqdm import tqdm

from numina_tui import places
from numina_tui.core.settings import Settings
from numina_tui.engines import by_name
from numina_tui.evaluate.measure import Outcome, Question, by_group, clustered, measure, share
from numina_tui.grading.grader import MathGrader
from numina_tui.models import lineage
from numina_tui.sandbox.pool import ConfinedSandbox
from numina_tui.solver.protocols import Tools
from training import questions, recipe

FILE_NAME = "README.md"

CARD = """\
# {name}

A Llama of {megabytes:.1f} MB, made from scratch by this repository and quantized to 8 bit by GPTQ.
It recognises {families} families of problems, copies their numbers into Python and lets the code
do the arithmetic. That is all it can do. It has no mathematics beyond these families, and does not
read wordings far from those it was taught. Of other problems it mostly says that it does not know
them; now and then it takes one for a problem that it knows, and answers wrongly.

## Measured

By the solver that users run: N = {width}, M = {depth}, T = {temperature}, seed {seed}; pass@1 is
greedy. Percentages have their 95 % intervals, which heed that questions of a family, ways of typing
a problem and trajectories of a run go right or wrong together. Known wordings were trained on, with
other numbers than these. Unseen wordings were written apart from the known ones and never trained
on. Freely typed are {typed} problems, each in {ways} ways, written before training without a look
at either.

| questions | number | pass@1 | maj@8 | maj@{width} | split votes |
|---|---|---|---|---|---|
{sets}

Before it was quantized, by the same questions and seeds:

| questions | number | pass@1 | maj@8 | maj@{width} | split votes |
|---|---|---|---|---|---|
{unquantized_sets}

Of its trajectories on these questions, {stumbled} began with a block of code that failed;
{recovered} of those voted for the right answer all the same.

On {foreign} problems outside all families (olympiad geometry, proofs, trivia, nonsense) it declined
in {declined} of its trajectories. In {confident} of the votes a wrong answer won with half
of the ballots or more.

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
    unquantized: Path
    """The model before it was quantized, exported for the same engine."""
    typed: Path
    """Freely typed problems, one JSON object a line: ways, answer."""
    out_of_scope: Path
    """Problems outside all families, one JSON object a line: problem, answer, or an empty one."""
    seed: int
    known: int
    """Questions a family with new numbers in wordings that were trained on."""
    unseen: int
    """Questions a family with new numbers in wordings that were never trained on."""
    width: int
    temperature: float


@dataclass(frozen=True)
class Figures:
    """One set of questions: answered once greedily, and by a vote."""

    name: str
    greedy: list[Outcome]
    voted: list[Outcome]


def main(recipe_path: Path) -> None:
    it = recipe.read(recipe_path, Recipe)
    sets = {
        "new numbers, known wordings": questions.draw("wordings", it.known, it.seed),
        "new numbers, unseen wordings": questions.draw("unseen_wordings", it.unseen, it.seed),
        "freely typed": questions.typed(it.typed),
        "outside all families": questions.out_of_scope(it.out_of_scope),
    }
    quantized, unquantized = asyncio.run(_measure_both(it, sets))
    text = write(it, quantized, unquantized)
    (it.model / FILE_NAME).write_text(text)
    print(text)


async def _measure_both(
    it: Recipe, sets: dict[str, list[Question]]
) -> tuple[list[Figures], list[Figures]]:
    """Side by side: each model's engine has a process of its own."""
    with tqdm(total=4 * sum(map(len, sets.values())), unit="run") as bar:
        measuring = [_measure(it, model, sets, bar.update) for model in (it.model, it.unquantized)]
        quantized, unquantized = await asyncio.gather(*measuring)
    return quantized, unquantized


async def _measure(
    it: Recipe, model: Path, sets: dict[str, list[Question]], done: Callable[[], object]
) -> list[Figures]:
    engine = by_name.engine("embedded", str(model), places.log_folder() / "engine.log")
    sandbox = await ConfinedSandbox.start()
    grader = MathGrader()
    tools = Tools(engine, sandbox, grader)
    alone = Settings(width=1, temperature=0.0, seed=it.seed)
    vote = Settings(width=it.width, temperature=it.temperature, seed=it.seed)
    try:
        return [
            Figures(
                name,
                await measure(asked, alone, tools, done=done),
                await measure(asked, vote, tools, done=done),
            )
            for name, asked in sets.items()
        ]
    finally:
        await engine.close()
        await sandbox.close()
        await grader.close()


def write(it: Recipe, quantized: Sequence[Figures], unquantized: Sequence[Figures]) -> str:
    """The card, as Markdown. The last figures are those on problems outside all families."""
    *inside, outside = quantized
    known, unseen, typed = (figures.voted for figures in inside)
    voted = [outcome for figures in inside for outcome in figures.voted]
    made = lineage.read(it.model)
    names = sorted({outcome.question.group for outcome in known})
    return CARD.format(
        name=it.model.name,
        megabytes=sum(file.stat().st_size for file in lineage.files(it.model)) / 1e6,
        families=len(names),
        seed=it.seed,
        width=it.width,
        depth=Settings().depth,
        temperature=it.temperature,
        typed=len({outcome.question.group for outcome in typed}),
        ways=len(typed) // len({outcome.question.group for outcome in typed}),
        sets="\n".join(_row(figures, it.width) for figures in inside),
        unquantized_sets="\n".join(_row(figures, it.width) for figures in unquantized[:-1]),
        stumbled=clustered((len(outcome.stumbled), it.width) for outcome in voted),
        recovered=clustered((outcome.recovered, len(outcome.stumbled)) for outcome in voted),
        foreign=len(outside.voted),
        declined=clustered((outcome.declined, it.width) for outcome in outside.voted),
        confident=share(outside.voted, Outcome.confidently_wrong),
        by_family="\n".join(
            f"| {name} | {_of_family(known, name)} | {_of_family(unseen, name)} |" for name in names
        ),
        stages="\n".join(f"- {each.stage}, {each.made:%Y-%m-%d}" for each in made.chain())
        if made
        else "It does not say.",
    )


def _row(figures: Figures, width: int) -> str:
    def cells() -> Iterator[object]:
        yield figures.name
        yield len(figures.voted)
        yield by_group(figures.greedy, Outcome.right)
        yield by_group(figures.voted, lambda outcome: outcome.right(8))
        yield by_group(figures.voted, lambda outcome: outcome.right(width))
        yield by_group(figures.voted, Outcome.split)

    return f"| {' | '.join(map(str, cells()))} |"


def _of_family(outcomes: Sequence[Outcome], name: str) -> str:
    right = [outcome.right() for outcome in outcomes if outcome.question.group == name]
    return f"{sum(right)} of {len(right)}"
