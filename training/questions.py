"""Questions to measure a model by: none of them was trained on."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

import msgspec

from numina_tui.evaluate.measure import Question
from training.data.family import Family, cast, families, is_held_out, render, vary

DRAWS = 2000
"""From a family, in search of questions: enough to meet the few numbers that are held out."""


class Typed(msgspec.Struct, frozen=True):
    """One problem as several people typed it."""

    ways: tuple[str, ...]
    answer: str
    topic: str


class OutOfScope(msgspec.Struct, frozen=True):
    problem: str
    answer: str
    kind: str


def draw(wordings: str, count: int, seed: int) -> list[Question]:
    """Up to `count` questions of every family, with numbers held out from training.

    `wordings` is the family's attribute that they are worded by; every wording is taken in turn.
    """
    return [
        question
        for family in families()
        for question in _draw(family, getattr(family, wordings), count, seed)
    ]


def _draw(family: Family, wordings: Sequence[str], count: int, seed: int) -> Iterator[Question]:
    """No numbers twice; fewer than `count` where a family has too few of them held out."""
    random = Random(f"{seed} {family.name} {wordings[0]}")
    turns = random.sample(wordings, len(wordings)) * count
    asked: set[str] = set()
    for _ in range(DRAWS):
        numbers = family.draw(random)
        if len(asked) == count:
            return
        if is_held_out(family, numbers) and repr(numbers) not in asked:
            wording = vary(turns[len(asked)], random)
            asked.add(repr(numbers))
            problem = render(wording, cast(random) | numbers)
            yield Question(problem, str(family.answer(**numbers)), family.name)


def typed(path: Path) -> list[Question]:
    rows = [msgspec.json.decode(line, type=Typed) for line in path.read_bytes().splitlines()]
    return [Question(way, row.answer, row.topic) for row in rows for way in row.ways]


def out_of_scope(path: Path) -> list[Question]:
    rows = [msgspec.json.decode(line, type=OutOfScope) for line in path.read_bytes().splitlines()]
    return [Question(row.problem, row.answer, row.kind) for row in rows]
