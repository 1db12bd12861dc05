"""Problems outside all families, and what an honest small model says to them.

Some are written down in `out_of_scope.yaml`; the others are broken problems of the families: their
numbers lost, their words mixed, or the beginning of one and the end of another.
"""

import re
from functools import cache
from pathlib import Path
from random import Random

import msgspec

from training.data.family import Family, cast, families, number, render, vary
from training.rows import Row

REFUSALS = (
    "<I do not|I don't> <recognise|know> this kind of problem, so I will not guess.",
    "This is <outside|beyond> what I <know|have learned>. I <cannot|can't> solve it.",
    "I <cannot|can't> solve this: it is none of the kinds of problems that I know.",
    "<Sorry, this|This> is not a problem that I <can|know how to> solve, so I do not guess.",
)
_NUMBER = re.compile(r"\{\+?\w+\}")
LETTERS = "abcdefghjkmnpqrsuvw"


def refusal(random: Random) -> Row:
    """A problem that is none of the families', and no answer to it."""
    problem = random.choice((_foreign, _foreign, _foreign, _salad, _emptied, _spliced))(random)
    return Row(problem, vary(random.choice(REFUSALS), random))


@cache
def foreign_problems() -> tuple[str, ...]:
    """Templates, with fields a to w for numbers beside the cast's."""
    path = Path(__file__).with_name("out_of_scope.yaml")
    kinds = msgspec.yaml.decode(path.read_bytes(), type=dict[str, tuple[str, ...]])
    return tuple(template for templates in kinds.values() for template in templates)


def _foreign(random: Random) -> str:
    template = vary(random.choice(foreign_problems()), random)
    return render(template, cast(random) | {letter: number(random, 2, 300) for letter in LETTERS})


def _salad(random: Random) -> str:
    """Words of many families."""
    return " ".join(random.choice(_known(random).split()) for _ in range(random.randint(5, 20)))


def _emptied(random: Random) -> str:
    wording = render(_wording(random.choice(families()), random), cast(random))
    return _NUMBER.sub("", wording)


def _spliced(random: Random) -> str:
    """Of single sentences: the end of a longer problem may be a whole one."""
    beginning, end = (_sentence(family, random) for family in random.sample(families(), 2))
    return " ".join(beginning[: len(beginning) // 2] + end[len(end) // 2 :])


def _sentence(family: Family, random: Random) -> list[str]:
    while len(words := _wording(family, random).split()) < 4 or re.search(
        r"[.?!] ", " ".join(words)
    ):
        pass
    return render(" ".join(words), cast(random) | family.draw(random)).split()


def _known(random: Random) -> str:
    family = random.choice(families())
    return render(_wording(family, random), cast(random) | family.draw(random))


def _wording(family: Family, random: Random) -> str:
    return vary(random.choice(family.wordings), random)
