"""How families of models want a problem put, and how they write a solution down: data, no branches.

A model runs by what it was trained on. Another family is another entry here.
"""

from dataclasses import dataclass
from typing import Literal, NamedTuple

DialectName = Literal["numinamath", "qwen2.5-math", "deepseekmath", "openmath"]

Method = Literal["tir", "cot"]
"""Whether a model is asked for reasoning with programs, or for reasoning alone."""


class Fence(NamedTuple):
    """The lines before and after a block."""

    opening: str
    closing: str


@dataclass(frozen=True, eq=False, repr=False)
class Dialect:
    prompts: dict[Method, str]
    """`{problem}` stands for the problem; the model goes on at the end."""
    code: Fence
    output: Fence
    fences: tuple[tuple[str, str], ...]
    """What could close an output or open a block, and what an output gets in its place."""
    controls: tuple[tuple[str, str], ...] = ()
    """What the tokenizer takes for more than text, and what problems and outputs get instead."""
    template_marks: tuple[str, ...] = ()
    """What is found in the chat templates of this family, and of no other."""

    @property
    def stops(self) -> tuple[str, ...]:
        """Where sampling pauses: a block has closed, or the model starts to invent an output."""
        return f"\n{self.code.closing}\n", self.output.opening


_BACKTICKS = (("```", "'''"),)
_PYTHON, _OUTPUT = Fence("```python", "```"), Fence("```output", "```")

NUMINAMATH = Dialect(
    prompts=dict.fromkeys(("tir", "cot"), "### Problem: {problem}\n### Solution: "),
    code=_PYTHON,
    output=_OUTPUT,
    fences=_BACKTICKS,
)

_PROGRAMS = (
    "Please integrate natural language reasoning with programs to solve the problem above,"
    " and put your final answer within \\boxed{}."
)
_STEP_BY_STEP = "Please reason step by step, and put your final answer within \\boxed{}."


def _chatml(system: str) -> str:
    return (
        f"<|im_start|>system\n{system}<|im_end|>\n"
        "<|im_start|>user\n{problem}<|im_end|>\n<|im_start|>assistant\n"
    )


QWEN25_MATH = Dialect(
    prompts={"tir": _chatml(_PROGRAMS), "cot": _chatml(_STEP_BY_STEP)},
    code=_PYTHON,
    output=_OUTPUT,
    fences=_BACKTICKS,
    controls=(("<|", "< |"),),
    template_marks=("<|im_start|>",),
)
"""Qwen2.5-Math-Instruct: its chat template, and the system prompts of its model card."""

DEEPSEEKMATH = Dialect(
    prompts={
        "tir": f"User: {{problem}}\n{_PROGRAMS}\n\nAssistant:",
        "cot": f"User: {{problem}}\n{_STEP_BY_STEP}\n\nAssistant:",
    },
    code=_PYTHON,
    output=_OUTPUT,
    fences=_BACKTICKS,
    controls=(("<｜", "< ｜"),),
    template_marks=("User: ", "Assistant:"),
)
"""DeepSeekMath-Instruct and -RL, as their makers evaluate them."""

_OPENMATH = (
    "System:\nYou're an expert Python programmer and mathematician. Help the user to solve this"
    " problem using code when necessary. Make sure to put the answer (and only answer) inside"
    " \\boxed{}.\n\nUser:\n{problem}\n\nAssistant:\n"
)
OPENMATH = Dialect(
    prompts=dict.fromkeys(("tir", "cot"), _OPENMATH),
    code=Fence("<llm-code>", "</llm-code>"),
    output=Fence("<llm-code-output>", "</llm-code-output>"),
    fences=(("<llm-code", "< llm-code"), ("</llm-code", "< /llm-code")),
    controls=(("<s>", "< s>"), ("</s>", "< /s>")),
)
"""The models that were tuned on OpenMathInstruct-1."""

DIALECTS: dict[DialectName, Dialect] = {
    "numinamath": NUMINAMATH,
    "qwen2.5-math": QWEN25_MATH,
    "deepseekmath": DEEPSEEKMATH,
    "openmath": OPENMATH,
}


def of_template(chat_template: str) -> DialectName:
    """The dialect of a model with this chat template; NuminaMath's, which has none, if unknown."""
    for name, dialect in DIALECTS.items():
        marks = dialect.template_marks
        if marks and all(mark in chat_template for mark in marks):
            return name
    return "numinamath"
