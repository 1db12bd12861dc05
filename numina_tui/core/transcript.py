"""How a solution is written down and read back, by the templates and fences of a dialect.

A model is served exactly what it was trained on, so training, inference and display all do it here.
The format is NuminaMath-7B-TIR's: rationale, a ```python block, an ```output block with what it
printed, and so on; or another family's (see `dialects`). `answers` reads what is boxed.
"""

import re
from collections.abc import Iterable
from functools import cache
from typing import Literal

import msgspec

from numina_tui.core.dialects import NUMINAMATH, Dialect, Fence, Method

Kind = Literal["rationale", "code", "output"]

CODE_FENCE = NUMINAMATH.code.opening
OUTPUT_FENCE = NUMINAMATH.output.opening
FENCE = NUMINAMATH.code.closing
STOPS = NUMINAMATH.stops


class Step(msgspec.Struct, frozen=True):
    """One stretch of a solution. `source` is its exact text, fences included."""

    kind: Kind
    source: str
    dialect: Dialect = NUMINAMATH

    @property
    def text(self) -> str:
        """What the step says, without its fences."""
        if self.kind == "rationale":
            return self.source
        body = self.source[self.source.index("\n") + 1 :]
        closing = _closing(self._fence).search(body)
        return (body[: closing.start()] if closing else body).removesuffix("\n")

    @property
    def closed(self) -> bool:
        """Whether a block's closing fence has been written. Rationale is never closed."""
        if self.kind == "rationale":
            return False
        return _closing(self._fence).search(self.source, self.source.index("\n") + 1) is not None

    @property
    def _fence(self) -> Fence:
        return self.dialect.code if self.kind == "code" else self.dialect.output


Steps = tuple[Step, ...]


def prompt(problem: str, dialect: Dialect = NUMINAMATH, method: Method = "tir") -> str:
    return dialect.prompts[method].replace("{problem}", _defused(problem, dialect.controls))


def render(steps: Steps) -> str:
    """The text that `parse` made `steps` from."""
    return "".join(step.source for step in steps)


def parse(text: str, dialect: Dialect = NUMINAMATH) -> Steps:
    """Split a solution into steps. A fence counts only at the start of a line, alone on it."""
    steps: list[Step] = []
    position = 0
    while position < len(text):
        opening = _opening(dialect).search(text, position)
        start = opening.start() if opening else len(text)
        if start > position:
            steps.append(Step("rationale", text[position:start], dialect))
        if not opening:
            break
        kind: Kind = "code" if opening[1] == dialect.code.opening else "output"
        fence = dialect.code if kind == "code" else dialect.output
        closing = _closing(fence).search(text, opening.end())
        position = closing.end() if closing else len(text)
        steps.append(Step(kind, text[start:position], dialect))
    return tuple(steps)


def extend(steps: Steps, text: str, dialect: Dialect = NUMINAMATH) -> Steps:
    """`parse(render(steps) + text)`, at the cost of the last step only."""
    if not steps:
        return parse(text, dialect)
    return steps[:-1] + parse(steps[-1].source + text, steps[-1].dialect)


def code_block(code: str, dialect: Dialect = NUMINAMATH) -> str:
    return f"{dialect.code.opening}\n{code.rstrip()}\n{dialect.code.closing}\n"


def output_block(output: str, dialect: Dialect = NUMINAMATH) -> str:
    """An output as the model reads it. Fences within it are defused: output cannot forge steps."""
    body = _defused(output, (*dialect.fences, *dialect.controls)).removesuffix("\n")
    return f"{dialect.output.opening}\n{body}\n{dialect.output.closing}\n"


def answer_output(steps: Steps, output: str) -> str:
    """The text to append when the code block that ends `steps` has printed `output`."""
    line_end = "" if steps[-1].source.endswith("\n") else "\n"
    return line_end + output_block(output, steps[-1].dialect)


def shorten(output: str, limit: int) -> str:
    """At most `limit` characters of an output, with a mark that says how much was cut."""
    if len(output) <= limit:
        return output
    return f"{output[:limit]} ... ({len(output) - limit} more characters)"


def truncate(output: str, limit: int) -> str:
    """`shorten`, with the mark that NuminaMath's models got to read in the contest."""
    if len(output) <= limit:
        return output
    return f"{output[:limit]} ... (output truncated)"


def _defused(text: str, replacements: Iterable[tuple[str, str]]) -> str:
    for dangerous, harmless in replacements:
        text = text.replace(dangerous, harmless)
    return text


@cache
def _opening(dialect: Dialect) -> re.Pattern[str]:
    fences = "|".join(re.escape(each.opening) for each in (dialect.code, dialect.output))
    return re.compile(rf"^({fences})[ \t]*\n", re.MULTILINE)


@cache
def _closing(fence: Fence) -> re.Pattern[str]:
    return re.compile(rf"^{re.escape(fence.closing)}[ \t]*(?:\n|\Z)", re.MULTILINE)
