"""A trajectory ends with exactly one verdict: it voted, or one reason why it did not."""

from typing import Literal

from numina_tui.core import answers
from numina_tui.core.execution import Execution
from numina_tui.core.settings import Domain
from numina_tui.core.transcript import Steps

Verdict = Literal[
    "voted",
    "no code",
    "code timed out",
    "code failed",
    "nothing printed",
    "unfinished code block",
    "invented its own output",
    "depth exhausted",
    "no boxed answer",
    "unreadable answer",
    "outside the answer domain",
    "cancelled",
    "failed",
]
"""The user, a settled vote or a budget cancels trajectories; `failed` ones met a fault of ours."""


def judge(steps: Steps, executions: tuple[Execution, ...], domain: Domain) -> Verdict:
    """The verdict on a trajectory of reasoning with tools that came to its own end."""
    kinds = [step.kind for step in steps]
    if invents_output(steps, executions):
        return "invented its own output"
    if "code" not in kinds:
        return "no code"
    answer = answers.final_answer(steps)
    if answer is None:
        return _why_no_answer(steps, executions)
    return admit(answer, domain)


def admit(answer: str, domain: Domain) -> Verdict:
    """The verdict on an answer, however the trajectory came to it."""
    if not answers.readable(answer):
        return "unreadable answer"
    if answers.ballot(answer, domain) is None:
        return "outside the answer domain"
    return "voted"


def invents_output(steps: Steps, executions: tuple[Execution, ...]) -> bool:
    """Whether the model has begun an output block itself. Sampling stops within the fence, before
    the line is complete, so the last rationale may end in it."""
    outputs = sum(step.kind == "output" for step in steps)
    if outputs > len(executions):
        return True
    if not steps:
        return False
    return steps[-1].text.rpartition("\n")[2] == steps[-1].dialect.output.opening


def _why_no_answer(steps: Steps, executions: tuple[Execution, ...]) -> Verdict:
    last = steps[-1]
    if last.kind == "code" and not last.closed:
        return "unfinished code block"
    if last.kind == "code":
        return "depth exhausted"
    if executions and executions[-1].status == "timed out":
        return "code timed out"
    return "no boxed answer"
