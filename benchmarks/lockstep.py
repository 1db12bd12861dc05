"""The baseline: the winning notebook's loop. Our own writing of its algorithm.

All trajectories are sampled until the last one pauses, then all blocks of code are run until the
last one is through, then those that have ended are filtered out, and so on
(https://huggingface.co/blog/winning-aimo-progress-prize). What is sampled, run and judged, and with
which seeds, is the solver's: only the schedule differs. One thing is as here and not as there: of
M rounds of code the output of the last may be read, too.
"""

import asyncio
import contextlib
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

from benchmarks import notebook
from numina_tui.core.events import RunStarted
from numina_tui.core.execution import Execution
from numina_tui.core.run import Run
from numina_tui.core.settings import Settings
from numina_tui.solver.journal import Journal
from numina_tui.solver.lane import Lane
from numina_tui.solver.protocols import Tools
from numina_tui.solver.sc_tir import SC_TIR

AT_ONCE = 4


async def solve(problem: str, settings: Settings, tools: Tools) -> str | None:
    """The answer that most trajectories gave."""
    journal = Journal(Run())
    journal.emit(RunStarted(at=0.0, problem=problem, settings=settings, model="lock step"))
    async with contextlib.AsyncExitStack() as opened:
        opening = [
            opened.enter_async_context(Lane.opened(number + 1, journal, settings, tools))
            for number in range(settings.width)
        ]
        lanes = [await lane for lane in opening]
        pending = lanes
        while pending:
            await asyncio.gather(*(lane.sample() for lane in pending))
            pending = [lane for lane in pending if lane.awaits_execution]
            await asyncio.gather(*(lane.execute() for lane in pending))
    outcomes = [SC_TIR.conclude(lane.trajectory, settings.domain) for lane in lanes]
    votes = Counter(answer for verdict, answer in outcomes if verdict == "voted")
    return votes.most_common(1)[0][0] if votes else None


class FreshInterpreters:
    """The notebook's executor: a new interpreter for each block, four at a time."""

    def __init__(self) -> None:
        self._threads = ThreadPoolExecutor(AT_ONCE)

    async def open(self, seed: int, *, seconds: float = 5.0) -> "_Fresh":
        return _Fresh(self._threads, seconds)

    async def close(self) -> None:
        self._threads.shutdown()


class _Fresh:
    def __init__(self, threads: ThreadPoolExecutor, seconds: float) -> None:
        self._threads = threads
        self._seconds = seconds

    async def execute(self, code: str) -> Execution:
        running = asyncio.get_running_loop().run_in_executor(
            self._threads, notebook.execute, code, self._seconds
        )
        well, output = await running
        return Execution(output + "\n", "ok" if well else "exception", 0.0)

    async def close(self) -> None:
        pass
