"""Reading answers: `\\boxed{}`, plain numbers, and what may be put to the vote.

Equality of plain numbers is decided here; everything else is a grader's work (see `grading`).
"""

import re
from fractions import Fraction

from numina_tui.core.settings import Domain
from numina_tui.core.transcript import Steps

LONGEST = 400
"""Characters; a longer answer is taken for a mishap, not for mathematics."""

_BOXED = re.compile(r"\\(?:boxed|fbox)\s*\{")
_BRACE = re.compile(r"(?<!\\)[{}]")
_NUMBER = re.compile(
    r"(?P<sign>[+-]?)(?:"
    r"\\[dt]?frac\{(?P<top>\d+)\}\{(?P<bottom>\d+)\}"
    r"|(?P<numerator>\d+)/(?P<denominator>\d+)"
    r"|(?P<decimal>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)"
    r")"
)
_CURRENCY = re.compile(r"^(?:\\?\$|[€£])\s*")
_UNIT = re.compile(r"\s*(?:\\(?:text|mathrm|mbox|textrm)\s*\{[^{}]*\}|\^\s*\{?\\circ\}?|\\?%)$")
_SEVERAL = re.compile(r"\d\s+[\d.]|,\s")  # two solutions, a mixed number: not one plain number
_DIVIDES_BY_ZERO = re.compile(r"/\s*0+(?![\d.])|\\[dt]?frac\s*\{[^{}]*\}\s*\{\s*0+\s*\}")
_SPACE = re.compile(r"\\[,;:! ]|\s")


def boxed(text: str) -> str | None:
    """What the last complete `\\boxed{...}` in `text` holds, as written; None if there is none."""
    boxes = {match.end() - 1 for match in _BOXED.finditer(text)}
    opened: list[int] = []
    start, end = -1, 0
    for brace in _BRACE.finditer(text):
        if brace[0] == "{":
            opened.append(brace.start())
        elif opened and (opening := opened.pop()) in boxes and opening > start:
            start, end = opening, brace.start()
    return text[start + 1 : end].strip() if start >= 0 else None


def final_answer(steps: Steps) -> str | None:
    """The boxed answer of a trajectory: only the rationale that ends it can give one."""
    if not steps or steps[-1].kind != "rationale":
        return None
    return boxed(steps[-1].text)


def printed(output: str) -> str | None:
    """The answer of a program: the last line that it printed."""
    lines = output.split("\n")
    return next((line.strip() for line in reversed(lines) if line.strip()), None)


def readable(answer: str) -> bool:
    """Whether `answer` can be taken for mathematics at all: not empty, not a screenful, not 1/0."""
    if len(answer) > LONGEST or _DIVIDES_BY_ZERO.search(answer):
        return False
    return any(character.isalnum() for character in answer)


def number(answer: str) -> Fraction | None:
    """The value of a plain number (integer, decimal, fraction, `\\frac`), else None.

    A unit, a currency's sign or a percent sign beside it does not matter: in a box they are
    decoration, as in the grading of MATH (Hendrycks et al. 2021).
    """
    if len(answer) > LONGEST:
        return None
    plain = _UNIT.sub("", _CURRENCY.sub("", answer.strip().removesuffix("$")))
    if _SEVERAL.search(plain):
        return None
    plain = _SPACE.sub("", plain).rstrip(".").replace("−", "-")
    match = _NUMBER.fullmatch(plain)
    if match is None or not plain.isascii():
        return None
    sign = -1 if match["sign"] == "-" else 1
    if match["decimal"]:
        return sign * Fraction(match["decimal"].replace(",", ""))
    top, bottom = match["top"] or match["numerator"], match["bottom"] or match["denominator"]
    return sign * Fraction(int(top), int(bottom)) if int(bottom) else None


def ballot(answer: str, domain: Domain) -> str | None:
    """What `answer` puts into the vote, or None if the domain does not admit it."""
    if domain == "expression":
        return answer
    value = number(answer)
    if value is None or value.denominator != 1:
        return None
    return str(value.numerator % 1000 if domain == "modulo 1000" else value.numerator)


def plainly_equal(left: str, right: str) -> bool | None:
    """Whether two answers are equal, where that needs no algebra; None where it does."""
    if left == right:
        return True
    first, second = number(left), number(right)
    if first is not None and second is not None:
        return first == second
    return None
