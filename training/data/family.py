"""A family: one kind of problem, the many ways to ask it and a few good ways to solve it.

Every text of a family is a template. `render` replaces `{name}` by a value, and `{+name}` by a
value carrying its sign as a term of a sum does: `{a}x {+b}` becomes `3x - 5`. All other braces
are left alone, so LaTeX needs no escaping: `\\frac{{a}}{{b}}` becomes `\\frac{12}{5}`. Before that,
`vary` takes one alternative of each `<Find|Compute|Work out>`; it may be empty, as in `<|please >`.

A wording may also use `{person}`, `{friend}` and `{things}`, drawn from the cast. No solution
mentions these: the model learns that it does not matter who counts what.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib import import_module
from inspect import cleandoc
from pathlib import Path
from pkgutil import iter_modules
from random import Random
from typing import TypeAlias

import msgspec

Numbers: TypeAlias = dict[str, int | str]

_CHOICE = re.compile(r"<(?! )([^<>|]*(?:\|[^<>|]*)+)>")
_FIELD = re.compile(r"\{(\+?)(\w+)\}")

HELD_OUT_SHARE = 12
"""One draw in this many is kept out of training."""


@dataclass(frozen=True)
class Slip:
    """A realistic first attempt that raises, and the sentence with which one recovers from it."""

    program: str
    repair: str
    fix: int = 0
    """Which of the family's programs follows the repair."""


@dataclass(frozen=True)
class Family:
    name: str
    draw: Callable[[Random], Numbers]
    """The free quantities of one problem; every template may use them."""
    answer: Callable[..., object]
    """Called with the drawn numbers by name; computed independently of the programs."""
    wordings: tuple[str, ...]
    unseen_wordings: tuple[str, ...]
    """Never trained on: they measure how far the model reads beyond the wordings it knows."""
    plans: tuple[str, ...]
    """Rationales before the code. They name the quantities and leave all arithmetic to the code."""
    programs: tuple[str, ...]
    """Each prints exactly the answer."""
    slips: tuple[Slip, ...]
    conclusions: tuple[str, ...]
    """Rationales after the output, with `{answer}` in a box."""
    reasoning: tuple[str, ...]
    """Whole solutions without code (stage 1), with `{answer}` in a box."""
    decoration: tuple[str, ...] = ()
    """What is drawn and changes nothing: names, colours, spellings."""


def render(template: str, values: Mapping[str, object]) -> str:
    """Fill a template's fields; a coefficient of one before a variable is left out (`1x` → `x`)."""

    def value(field: re.Match[str]) -> str:
        signed, name = field.groups()
        if name not in values:
            return field[0]
        text = str(values[name])
        if not signed:
            return text
        return f"- {text[1:]}" if text.startswith("-") else f"+ {text}"

    filled = _FIELD.sub(value, template)
    return re.sub(r"\b1\*?(?=[xyn]\b)", "", filled)


def fields(template: str) -> set[str]:
    """The names of a template's fields."""
    return {name for _, name in _FIELD.findall(template)}


def vary(template: str, random: Random) -> str:
    """A template with one alternative taken of each `<a|b|c>`, inner ones first."""
    while varied := _CHOICE.search(template):
        chosen = random.choice(varied[1].split("|"))
        template = template[: varied.start()] + chosen + template[varied.end() :]
    return template


def cast(random: Random) -> Numbers:
    """Who and what a wording may speak of: the fields `person`, `friend` and `things`."""
    return {role: random.choice(names) for role, names in _cast().items()}


@cache
def _cast() -> dict[str, list[str]]:
    path = Path(__file__).with_name("cast.yaml")
    return msgspec.yaml.decode(path.read_bytes(), type=dict[str, list[str]])


def is_held_out(family: Family, numbers: Numbers) -> bool:
    """Whether these numbers are kept for evaluation: the same on every machine, forever.

    Of other people or in other colours, they are the same numbers.
    """
    computed = {name: numbers[name] for name in numbers.keys() - family.decoration}
    key = repr((family.name, sorted(computed.items())))
    return int(sha256(key.encode()).hexdigest(), 16) % HELD_OUT_SHARE == 0


def number(random: Random, low: int, high: int) -> int:
    """An integer as a person would type it: every magnitude alike, and now and then a round one."""
    drawn: int = round(low * (high / low) ** random.random())
    rounded = round(drawn, 1 - len(str(drawn)))
    return rounded if random.random() < 0.15 and low <= rounded <= high else drawn


def nonzero(random: Random, bound: int) -> int:
    """A coefficient: an integer from -bound to bound other than zero."""
    return random.choice((-1, 1)) * random.randint(1, bound)


def code(text: str) -> str:
    """A program written as an indented block."""
    return cleandoc(text)


@cache
def families() -> tuple[Family, ...]:
    """Every family, by name."""
    package = import_module("training.data.families")
    modules = sorted(module.name for module in iter_modules(package.__path__))
    return tuple(import_module(f"{package.__name__}.{name}").FAMILY for name in modules)
