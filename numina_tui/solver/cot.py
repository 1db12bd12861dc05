"""CoT with majority vote (self-consistency, Wang et al. 2022, arXiv:2203.11171): reasoning alone.

No code is run: what a trajectory boxes votes, with code in it or without. An output in it can only
be invented.
"""

from numina_tui.core import answers, verdicts
from numina_tui.core.run import Trajectory
from numina_tui.core.settings import Domain
from numina_tui.solver.lane import Lane
from numina_tui.solver.strategy import Conclusion, Strategy


async def go(lane: Lane) -> None:
    await lane.sample("cot")


def conclude(lane: Trajectory, domain: Domain) -> Conclusion:
    answer = answers.final_answer(lane.steps)
    if verdicts.invents_output(lane.steps, lane.executions):
        return Conclusion("invented its own output", answer)
    if answer is None:
        return Conclusion("no boxed answer", None)
    return Conclusion(verdicts.admit(answer, domain), answer)


COT = Strategy(go, conclude)
