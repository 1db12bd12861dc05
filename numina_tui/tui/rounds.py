"""Where a step stands in its trajectory: its round, what came of running it, the first error."""

from typing import NamedTuple

from numina_tui.core.run import Trajectory
from numina_tui.core.transcript import Kind, Steps

_ORDER: dict[Kind, int] = {"rationale": 0, "code": 1, "output": 2}


class Round(NamedTuple):
    """The indexes of a rationale, its code and their output; any of them may be missing."""

    rationale: int | None = None
    code: int | None = None
    output: int | None = None


def split(steps: Steps) -> list[Round]:
    """A round begins wherever a step's kind does not come after its predecessor's."""
    rounds: list[Round] = []
    before = len(_ORDER)
    for index, step in enumerate(steps):
        if _ORDER[step.kind] <= before:
            rounds.append(Round())
        rounds[-1] = rounds[-1]._replace(**{step.kind: index})
        before = _ORDER[step.kind]
    return rounds


def around(steps: Steps, index: int) -> Round:
    """The round that step `index` belongs to. A rationale that no code follows, or none yet, is
    about the round before it, and is shown with that round's code and output."""
    before = Round()
    for each in split(steps):
        if index in each:
            alone = each.code is None and each.output is None
            return before._replace(rationale=index) if alone else each
        before = each
    return Round()


def errors(lane: Trajectory) -> frozenset[int]:
    """The indexes of the outputs whose code did not end well."""
    outputs = (index for index, step in enumerate(lane.steps) if step.kind == "output")
    return frozenset(
        index
        for index, outcome in zip(outputs, lane.executions, strict=False)
        if outcome.status != "ok"
    )
