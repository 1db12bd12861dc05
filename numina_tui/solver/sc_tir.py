"""SC-TIR: self-consistency with tool-integrated reasoning.

The method with which NuminaMath 7B TIR won the first AIMO Progress Prize (Beeching et al. 2024,
https://huggingface.co/blog/winning-aimo-progress-prize), with one difference: here every trajectory
runs at its own pace. It samples until a code block closes, has it run, reads the output, traceback
included, and goes on; nobody waits for the slowest lane.
"""

from numina_tui.core import answers, verdicts
from numina_tui.core.run import Trajectory
from numina_tui.core.settings import Domain
from numina_tui.solver.lane import Lane
from numina_tui.solver.strategy import Conclusion, Strategy


async def go(lane: Lane) -> None:
    if lane.trajectory.activity != "running code":
        await lane.sample()
    while lane.awaits_execution:
        await lane.execute()
        await lane.sample()


def conclude(lane: Trajectory, domain: Domain) -> Conclusion:
    verdict = verdicts.judge(lane.steps, lane.executions, domain)
    return Conclusion(verdict, answers.final_answer(lane.steps))


SC_TIR = Strategy(go, conclude)
