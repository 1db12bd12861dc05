"""The families' own teacher: fills in their templates, and makes their mistakes on purpose."""

from collections.abc import Mapping
from dataclasses import dataclass
from random import Random

from numina_tui.core.transcript import Steps, code_block
from training.data.demonstrate import Dropped, Teacher
from training.data.family import Family, render, vary


@dataclass(frozen=True)
class Mistakes:
    """How often a solution begins with a block that fails, and how often with two of them."""

    once: float
    twice: float


def teacher(
    family: Family, values: Mapping[str, object], random: Random, mistakes: Mistakes
) -> Teacher:
    """A way to solve one problem; `values` are its numbers and its answer."""

    def write(*templates: str) -> str:
        return render(vary(random.choice(templates), random), values)

    chance = random.random()
    number = 2 if chance < mistakes.twice else 1 if chance < mistakes.twice + mistakes.once else 0
    slips = random.sample(family.slips, min(number, len(family.slips)))
    last = family.programs[slips[-1].fix] if slips else random.choice(family.programs)
    programs = [*(slip.program for slip in slips), last]
    before = [write(*family.plans), *(write(slip.repair) for slip in slips)]
    script = [
        f"{rationale}\n{code_block(write(program))}"
        for rationale, program in zip(before, programs, strict=True)
    ]

    async def proceed(steps: Steps) -> str:
        """Raises Dropped if a block did not come out as it was meant to."""
        outputs = [step.text for step in steps if step.kind == "output"]
        if len(outputs) < len(script):
            if outputs and "Error" not in outputs[-1]:
                raise Dropped(f"{family.name}: a slip came out right")
            return script[len(outputs)]
        if outputs[-1].strip() != str(values["answer"]):
            raise Dropped(f"{family.name}: not the answer")
        return write(*family.conclusions)

    return proceed
