"""A run, from its problem to its last event, by whichever strategy its settings name.

Each trajectory is a task of its own; what is shared are the vote, the stop, and what ends a run
early: a vote that is settled, or a budget that is spent.
"""

import asyncio
import logging
import secrets
from collections.abc import AsyncGenerator

import msgspec

from numina_tui.core import answers, stopping
from numina_tui.core.errors import NuminaError
from numina_tui.core.events import Concluded, Event, Forked, Reason, RunEnded, RunStarted
from numina_tui.core.run import Run, Trajectory
from numina_tui.core.sampling import PromptTooLong
from numina_tui.core.settings import Settings
from numina_tui.core.verdicts import Verdict
from numina_tui.solver.journal import Journal
from numina_tui.solver.lane import Lane
from numina_tui.solver.protocols import Tools
from numina_tui.solver.strategies import STRATEGIES

log = logging.getLogger(__name__)


async def solve(
    problem: str, settings: Settings, tools: Tools, *, model: str, stop: asyncio.Event
) -> AsyncGenerator[Event, None]:
    """The events of one run, as they happen; the last one is RunEnded, whatever goes wrong.

    Set `stop` to end the run early: its unfinished trajectories are cancelled in the engine and in
    the sandbox too, and the stream then ends by itself.
    """
    solving = _Solving(_settled(settings), tools, Run())
    solving.emit(RunStarted(at=0.0, problem=problem, settings=solving.settings, model=model))
    working = asyncio.create_task(solving.work(stop))
    try:
        while True:
            event = await solving.journal.events.get()
            yield event
            if isinstance(event, RunEnded):
                break
    finally:
        working.cancel()
        await asyncio.gather(working, return_exceptions=True)


async def fork(
    run: Run,
    *,
    origin: int,
    blocks: int,
    code: str,
    tools: Tools,
    model: str,
    stop: asyncio.Event,
) -> AsyncGenerator[Event, None]:
    """What happens when the model goes on from `code`, in the place of the block of trajectory
    `origin` that follows its first `blocks`. The last event is Concluded, whatever goes wrong.

    `tools.sandbox` opens notebooks in the state that those first blocks leave behind. Set `stop` to
    cancel. Raises NuminaError after the last event if the engine or the sandbox has failed.
    """
    number = len(run.trajectories) + 1
    solving = _Solving(run.settings, tools, run)
    solving.emit(
        Forked(
            at=run.elapsed,
            trajectory=number,
            origin=origin,
            blocks=blocks,
            code=code,
            model=model,
        )
    )
    working = asyncio.create_task(solving.work_on_fork(number, stop))
    journal = solving.journal
    try:
        while number in journal.run.running or not journal.events.empty():
            yield await journal.events.get()
        await working
    finally:
        working.cancel()
        await asyncio.gather(working, return_exceptions=True)


def _settled(settings: Settings) -> Settings:
    """What the strategy makes of the settings, with a seed."""
    seed = secrets.randbits(31) if settings.seed is None else settings.seed
    adapted = STRATEGIES[settings.strategy].adapt(settings)
    return msgspec.structs.replace(adapted, seed=seed)


class _Solving:
    """One run in progress."""

    def __init__(self, settings: Settings, tools: Tools, run: Run) -> None:
        self.settings = settings
        self.tools = tools
        self.strategy = STRATEGIES[settings.strategy]
        self.journal = Journal(run, settings.token_budget)
        self.emit = self.journal.emit
        self._decided = asyncio.Event()
        self._voting = asyncio.Lock()

    async def work(self, stop: asyncio.Event) -> None:
        """Run all lanes until they end, or until something ends them."""
        lanes = asyncio.ensure_future(self._all_lanes())
        endings = (stop, self._decided, self.journal.spent)
        waits = [asyncio.ensure_future(event.wait()) for event in endings]
        try:
            await asyncio.wait(
                [lanes, *waits],
                timeout=self.settings.time_budget,
                return_when=asyncio.FIRST_COMPLETED,
            )
            reason, message = self._ending(lanes, stop)
        finally:
            for task in (lanes, *waits):
                task.cancel()
            await asyncio.gather(lanes, *waits, return_exceptions=True)
        remainder: Verdict = "failed" if reason == "failed" else "cancelled"
        for number in self.journal.run.running:
            self.emit(Concluded(at=self.journal.now, trajectory=number, verdict=remainder))
        self.emit(RunEnded(at=self.journal.now, reason=reason, message=message))

    async def work_on_fork(self, number: int, stop: asyncio.Event) -> None:
        """Run one lane until it ends or is stopped. Raises what ends it otherwise."""
        lane = asyncio.ensure_future(self._lane(number))
        stopped = asyncio.ensure_future(stop.wait())
        try:
            await asyncio.wait([lane, stopped], return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in (lane, stopped):
                task.cancel()
            (outcome, _) = await asyncio.gather(lane, stopped, return_exceptions=True)
            if number in self.journal.run.running:
                failed = isinstance(outcome, Exception)
                verdict: Verdict = "failed" if failed else "cancelled"
                self.emit(Concluded(at=self.journal.now, trajectory=number, verdict=verdict))
        if isinstance(outcome, Exception):
            raise outcome

    def _ending(self, lanes: "asyncio.Future[None]", stop: asyncio.Event) -> tuple[Reason, str]:
        if not lanes.done():
            return self._early_ending(stop)
        match lanes.exception():
            case None:
                return "complete", ""
            case PromptTooLong() as refusal:
                return "refused", str(refusal)
            case NuminaError() as failure:
                return "failed", str(failure)
            case unexpected:
                log.error("A run broke.", exc_info=unexpected)
                return "failed", f"Something broke that should not have: {unexpected!r}."

    def _early_ending(self, stop: asyncio.Event) -> tuple[Reason, str]:
        if stop.is_set():
            return "cancelled", ""
        if self._decided.is_set():
            return "decided", stopping.RISKS.get(self.settings.stopping, "")
        tokens, seconds = self.settings.token_budget, self.settings.time_budget
        spent = f"{tokens:,} tokens" if self.journal.spent.is_set() else f"{seconds:g} s"
        return "budget", f"The budget of {spent} is spent."

    async def _all_lanes(self) -> None:
        """Raises the first exception of any lane, after cancelling the others."""
        lanes = [
            asyncio.create_task(self._lane(number + 1)) for number in range(self.settings.width)
        ]
        try:
            await asyncio.gather(*lanes)
        finally:
            for lane in lanes:
                lane.cancel()
            await asyncio.gather(*lanes, return_exceptions=True)

    async def _lane(self, number: int) -> None:
        async with Lane.opened(number, self.journal, self.settings, self.tools) as lane:
            await self.strategy.go(lane)
            await self._conclude(number)

    async def _conclude(self, number: int) -> None:
        lane = self._trajectory(number)
        verdict, answer = self.strategy.conclude(lane, self.settings.domain)
        async with self._voting:  # else two lanes could each found the same answer
            joins = None
            if verdict == "voted" and answer is not None:
                joins = await self._find_equal(number, answer)
            self.emit(
                Concluded(
                    at=self.journal.now,
                    trajectory=number,
                    verdict=verdict,
                    answer=answer,
                    joins=joins,
                )
            )
        run = self.journal.run
        if run.running and stopping.RULES[self.settings.stopping](run.tallies, run.running):
            self._decided.set()

    async def _find_equal(self, number: int, answer: str) -> int | None:
        mine = answers.ballot(answer, self.settings.domain) or answer
        for tally in self.journal.run.tallies_with_forks:
            if await self.tools.grader.equal(mine, tally.answer):
                return self._trajectory(tally.voters[0]).joins
        return number

    def _trajectory(self, number: int) -> Trajectory:
        return self.journal.run.trajectories[number - 1]
