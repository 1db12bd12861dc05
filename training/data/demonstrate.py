"""Has a teacher solve a problem by tool-integrated reasoning, and keeps only what is right.

As the NuminaMath authors did (https://huggingface.co/blog/winning-aimo-progress-prize): every block
of code is executed, the teacher reads what it printed, and a solution is kept if its boxed answer
matches the known one; up to three attempts.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeAlias

from numina_tui.core import answers, transcript
from numina_tui.core.execution import Execution
from numina_tui.core.settings import Settings
from numina_tui.core.transcript import Steps
from numina_tui.solver.protocols import Grader, Sandbox

ATTEMPTS = 3
SERVED = Settings()
"""As when the model is served: the same limits on rounds, on outputs and on time."""

Teacher: TypeAlias = Callable[[Steps], Awaitable[str]]
"""Continues the solution so far to the end of its next block of code, or to its own end."""


class Dropped(Exception):
    """A solution that must not be learned; the message says why."""


@dataclass(frozen=True)
class Demonstration:
    steps: Steps
    executions: tuple[Execution, ...]

    @property
    def failures(self) -> tuple[int, ...]:
        """The blocks of code that failed, as indices of steps."""
        code = (index for index, step in enumerate(self.steps) if step.kind == "code")
        executed = zip(code, self.executions, strict=True)
        return tuple(index for index, execution in executed if execution.status != "ok")


async def demonstrate(
    answer: str, new_teacher: Callable[[], Teacher], sandbox: Sandbox, grader: Grader
) -> Demonstration:
    """The first right one of three attempts, each by a new teacher. Raises the last Dropped."""
    for attempt in range(1, ATTEMPTS + 1):
        try:
            return await _attempt(answer, new_teacher(), sandbox, grader)
        except Dropped:
            if attempt == ATTEMPTS:
                raise
    raise AssertionError


async def _attempt(
    answer: str, teacher: Teacher, sandbox: Sandbox, grader: Grader
) -> Demonstration:
    """Raises Dropped unless the solution has code, and boxes the answer."""
    namespace = await sandbox.open(seed=0, seconds=SERVED.block_seconds)
    steps: Steps = ()
    executions: list[Execution] = []
    try:
        while True:
            steps = transcript.extend(steps, await teacher(steps))
            if steps[-1].kind != "code" or len(executions) == SERVED.depth:
                break
            executions.append(await namespace.execute(steps[-1].text))
            output = transcript.shorten(executions[-1].output, SERVED.output_limit)
            steps = transcript.extend(steps, transcript.answer_output(steps, output))
    finally:
        await namespace.close()
    boxed = answers.final_answer(steps)
    if not executions:
        raise Dropped("no code")
    if boxed is None or not await grader.equal(boxed, answer):
        raise Dropped("not the answer")
    if len(executions) < sum(step.kind == "code" for step in steps):
        raise Dropped("a block that was not run")
    return Demonstration(steps, tuple(executions))
