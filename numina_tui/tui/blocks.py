"""The block of code that the user looks at, and where in its trajectory it stands."""

from typing import NamedTuple

from numina_tui.core.execution import Execution
from numina_tui.core.run import Point, Run
from numina_tui.tui.view import View


class Block(NamedTuple):
    """A block of code in a trajectory."""

    run: Run
    point: Point
    """Before the block."""
    code: str
    execution: Execution | None
    """None if it was never run."""
    growing: bool
    """Whether it is still being written."""


def block(view: View) -> Block | None:
    """The block of the round that is looked at, if it has one."""
    lane, place = view.trajectory, view.round.code
    step = view.step_at(place)
    if lane is None or step is None:
        return None
    before = sum(each.kind == "code" for each in lane.steps[:place])
    execution = lane.executions[before] if before < len(lane.executions) else None
    growing = view.live and lane.verdict is None and not step.closed
    return Block(view.run, Point(lane.id, before), step.text, execution, growing)
