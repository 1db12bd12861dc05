"""The one definition of how a solution is written down.

A model is served exactly what it was trained on, so the prompt template, the fences and `\\boxed{}`
live here and nowhere else. The format is NuminaMath-7B-TIR's: rationale, a ```python block, an
```output block with what it printed, and so on.
"""

import re
from typing import Literal

import msgspec

Kind = Literal["rationale", "code", "output"]

PROMPT = "### Problem: {problem}\n### Solution: "
CODE_FENCE = "```python"
OUTPUT_FENCE = "```output"
FENCE = "```"

STOPS = (f"\n{FENCE}\n", OUTPUT_FENCE)
"""Where sampling pauses: a block has closed, or the model starts to invent an output."""

_OPENING = re.compile(r"^```(python|output)[ \t]*\n", re.MULTILINE)
_CLOSING = re.compile(r"^```[ \t]*(?:\n|\Z)", re.MULTILINE)


class Step(msgspec.Struct, frozen=True):
    """One stretch of a solution. `source` is its exact text, fences included."""

    kind: Kind
    source: str

    @property
    def text(self) -> str:
        """What the step says, without its fences."""
        if self.kind == "rationale":
            return self.source
        body = self.source[self.source.index("\n") + 1 :]
        closing = _CLOSING.search(body)
        return (body[: closing.start()] if closing else body).removesuffix("\n")

    @property
    def closed(self) -> bool:
        """Whether a block's closing fence has been written. Rationale is never closed."""
        if self.kind == "rationale":
            return False
        return _CLOSING.search(self.source, self.source.index("\n") + 1) is not None


Steps = tuple[Step, ...]


def prompt(problem: str) -> str:
    return PROMPT.format(problem=problem)


def render(steps: Steps) -> str:
    """The text that `parse` made `steps` from."""
    return "".join(step.source for step in steps)


def parse(text: str) -> Steps:
    """Split a solution into steps. A fence counts only at the start of a line, alone on it."""
    steps: list[Step] = []
    position = 0
    while position < len(text):
        opening = _OPENING.search(text, position)
        start = opening.start() if opening else len(text)
        if start > position:
            steps.append(Step("rationale", text[position:start]))
        if not opening:
            break
        closing = _CLOSING.search(text, opening.end())
        position = closing.end() if closing else len(text)
        kind: Kind = "code" if opening[1] == "python" else "output"
        steps.append(Step(kind, text[start:position]))
    return tuple(steps)


def extend(steps: Steps, text: str) -> Steps:
    """`parse(render(steps) + text)`, at the cost of the last step only."""
    if not steps:
        return parse(text)
    return steps[:-1] + parse(steps[-1].source + text)


def code_block(code: str) -> str:
    return f"{CODE_FENCE}\n{code.rstrip()}\n{FENCE}\n"


def output_block(output: str) -> str:
    """An output as the model reads it. Fences within it are defused: output cannot forge steps."""
    body = output.replace(FENCE, "'''").removesuffix("\n")
    return f"{OUTPUT_FENCE}\n{body}\n{FENCE}\n"


def answer_output(steps: Steps, output: str) -> str:
    """The text to append when the code block that ends `steps` has printed `output`."""
    line_end = "" if steps[-1].source.endswith("\n") else "\n"
    return line_end + output_block(output)


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
