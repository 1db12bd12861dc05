"""PoT: a single program, the last line of whose output is the answer.

Program of Thoughts (Chen et al. 2022, arXiv:2211.12588), with a majority vote where the width is
above 1. The model does not read what its program printed.
"""

import msgspec

from numina_tui.core import answers, verdicts
from numina_tui.core.run import Trajectory
from numina_tui.core.settings import Domain, Settings
from numina_tui.core.verdicts import Verdict
from numina_tui.solver.lane import Lane
from numina_tui.solver.strategy import Conclusion, Strategy


async def go(lane: Lane) -> None:
    if lane.trajectory.activity != "running code":
        await lane.sample()
    if lane.awaits_execution:
        await lane.execute()


def conclude(lane: Trajectory, domain: Domain) -> Conclusion:
    if verdict := _why_nothing_ran(lane):
        return Conclusion(verdict, None)
    execution = lane.executions[-1]
    if execution.status != "ok":
        late = execution.status == "timed out"
        return Conclusion("code timed out" if late else "code failed", None)
    answer = answers.printed(execution.output)
    if answer is None:
        return Conclusion("nothing printed", None)
    return Conclusion(verdicts.admit(answer, domain), answer)


def _why_nothing_ran(lane: Trajectory) -> Verdict | None:
    if verdicts.invents_output(lane.steps, lane.executions):
        return "invented its own output"
    if not any(step.kind == "code" for step in lane.steps):
        return "no code"
    return None if lane.executions else "unfinished code block"


def adapt(settings: Settings) -> Settings:
    return msgspec.structs.replace(settings, depth=1)


POT = Strategy(go, conclude, adapt)
