"""SC-TIR: self-consistency with tool-integrated reasoning.

The method with which NuminaMath 7B TIR won the first AIMO Progress Prize (Beeching et al. 2024,
https://huggingface.co/blog/winning-aimo-progress-prize), with one difference: here every trajectory
runs at its own pace. It samples until a code block closes, has it run, reads the output, traceback
included, and goes on; nobody waits for the slowest lane.
"""

import asyncio
import contextlib
import hashlib
import logging
import secrets
import time
from collections.abc import AsyncGenerator
from dataclasses import dataclass

import msgspec

from numina_tui.core import answers, transcript, verdicts, vote
from numina_tui.core.errors import NuminaError
from numina_tui.core.events import (
    Concluded,
    Event,
    Executed,
    Forked,
    Reason,
    RunEnded,
    RunStarted,
    Sampled,
)
from numina_tui.core.run import Run, Trajectory, apply
from numina_tui.core.sampling import PromptTooLong, Sample
from numina_tui.core.settings import Settings
from numina_tui.core.verdicts import Verdict
from numina_tui.solver.protocols import Context, Engine, Grader, Namespace, Sandbox

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Tools:
    """What a run needs from the outside. Shared by all runs; whoever opened them closes them."""

    engine: Engine
    sandbox: Sandbox
    grader: Grader


async def solve(
    problem: str, settings: Settings, tools: Tools, *, model: str, stop: asyncio.Event
) -> AsyncGenerator[Event, None]:
    """The events of one run, as they happen; the last one is RunEnded, whatever goes wrong.

    Set `stop` to end the run early: its unfinished trajectories are cancelled in the engine and in
    the sandbox too, and the stream then ends by itself.
    """
    solving = _Solving(settings, tools)
    solving.emit(RunStarted(at=0.0, problem=problem, settings=solving.settings, model=model))
    working = asyncio.create_task(solving.work(stop))
    try:
        while True:
            event = await solving.events.get()
            yield event
            if isinstance(event, RunEnded):
                break
    finally:
        working.cancel()
        await asyncio.gather(working, return_exceptions=True)


async def fork(
    run: Run, *, origin: int, blocks: int, code: str, tools: Tools, stop: asyncio.Event
) -> AsyncGenerator[Event, None]:
    """What happens when the model goes on from `code`, in the place of the block of trajectory
    `origin` that follows its first `blocks`. The last event is Concluded, whatever goes wrong.

    `tools.sandbox` opens notebooks in the state that those first blocks leave behind. Set `stop` to
    cancel. Raises NuminaError after the last event if the engine or the sandbox has failed.
    """
    number = len(run.trajectories) + 1
    solving = _Solving(run.settings, tools, run)
    solving.emit(Forked(at=run.elapsed, trajectory=number, origin=origin, blocks=blocks, code=code))
    working = asyncio.create_task(solving.work_on_fork(number, stop))
    try:
        while number in solving.run.running or not solving.events.empty():
            yield await solving.events.get()
        await working
    finally:
        working.cancel()
        await asyncio.gather(working, return_exceptions=True)


class _Solving:
    """One run in progress. Its state is the fold of what it has emitted."""

    def __init__(self, settings: Settings, tools: Tools, run: Run | None = None) -> None:
        self.seed = secrets.randbits(31) if settings.seed is None else settings.seed
        self.settings = msgspec.structs.replace(settings, seed=self.seed)
        self.tools = tools
        self.run = run or Run()
        self.events: asyncio.Queue[Event] = asyncio.Queue()
        self._begun = time.monotonic() - self.run.elapsed
        self._certain = asyncio.Event()
        self._voting = asyncio.Lock()

    def emit(self, event: Event) -> None:
        self.run = apply(self.run, event)
        self.events.put_nowait(event)

    async def work(self, stop: asyncio.Event) -> None:
        """Run all lanes until they end, or until something ends them."""
        lanes = asyncio.ensure_future(self._all_lanes())
        waits = [asyncio.ensure_future(event.wait()) for event in (stop, self._certain)]
        try:
            await asyncio.wait([lanes, *waits], return_when=asyncio.FIRST_COMPLETED)
            reason, message = self._ending(lanes, stop)
        finally:
            for task in (lanes, *waits):
                task.cancel()
            await asyncio.gather(lanes, *waits, return_exceptions=True)
        remainder: Verdict = "failed" if reason == "failed" else "cancelled"
        for number in self.run.running:
            self.emit(Concluded(at=self._now(), trajectory=number, verdict=remainder))
        self.emit(RunEnded(at=self._now(), reason=reason, message=message))

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
            if number in self.run.running:
                failed = isinstance(outcome, Exception)
                verdict: Verdict = "failed" if failed else "cancelled"
                self.emit(Concluded(at=self._now(), trajectory=number, verdict=verdict))
        if isinstance(outcome, Exception):
            raise outcome

    def _ending(self, lanes: "asyncio.Future[None]", stop: asyncio.Event) -> tuple[Reason, str]:
        if not lanes.done():
            return ("cancelled" if stop.is_set() else "decided"), ""
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
        seed = lane_seed(self.seed, number)
        namespace: Namespace | None = None
        async with contextlib.AsyncExitStack() as opened:
            context = await self.tools.engine.open(seed)
            opened.push_async_callback(context.close)
            if self._trajectory(number).activity != "running code":  # as a fork is when it begins
                await self._sample_round(number, context)
            while self._awaits_execution(number):
                if namespace is None:
                    namespace = await self.tools.sandbox.open(
                        seed, seconds=self.settings.block_seconds
                    )
                    opened.push_async_callback(namespace.close)
                execution = await namespace.execute(self._trajectory(number).steps[-1].text)
                self.emit(Executed(at=self._now(), trajectory=number, execution=execution))
                await self._sample_round(number, context)
            await self._conclude(number)

    async def _sample_round(self, number: int, context: Context) -> None:
        """Let the model write until it closes a code block, ends, or has used the round's tokens.

        A stop string may also turn up within the rationale; then sampling goes on. A trajectory
        that has filled the context ends there; a problem that does so alone raises PromptTooLong.
        """
        left = self.settings.tokens_per_round
        while left > 0:
            before, ending = left, None
            try:
                async for sample in self._continue(number, context, left):
                    left -= sample.tokens
                    ending = sample.ending
            except PromptTooLong:
                if not self._trajectory(number).steps:
                    raise
                return
            lane = self._trajectory(number)
            in_rationale = bool(lane.steps) and lane.steps[-1].kind == "rationale"
            if ending != "stop" or not in_rationale or left == before:
                return
            if verdicts.invents_output(lane.steps, lane.executions):
                return

    async def _continue(
        self, number: int, context: Context, max_tokens: int
    ) -> AsyncGenerator[Sample, None]:
        samples = context.sample(
            transcript.prompt(self.run.problem) + self._trajectory(number).text,
            temperature=self.settings.temperature,
            max_tokens=max_tokens,
            stop=transcript.STOPS,
        )
        async with contextlib.aclosing(samples):
            async for sample in samples:
                self.emit(
                    Sampled(
                        at=self._now(),
                        trajectory=number,
                        text=sample.text,
                        tokens=sample.tokens,
                        logprob=sample.logprob,
                    )
                )
                yield sample

    def _awaits_execution(self, number: int) -> bool:
        lane = self._trajectory(number)
        return lane.activity == "running code" and len(lane.executions) < self.settings.depth

    async def _conclude(self, number: int) -> None:
        lane = self._trajectory(number)
        verdict = verdicts.judge(lane.steps, lane.executions, self.settings.domain)
        answer = answers.final_answer(lane.steps)
        async with self._voting:  # else two lanes could each found the same answer
            joins = None
            if verdict == "voted" and answer is not None:
                joins = await self._find_equal(number, answer)
            self.emit(
                Concluded(
                    at=self._now(), trajectory=number, verdict=verdict, answer=answer, joins=joins
                )
            )
        if self.settings.stopping == "certain" and self._is_certain():
            self._certain.set()

    def _is_certain(self) -> bool:
        running = self.run.running
        return bool(running) and vote.is_certain(self.run.tallies, running)

    async def _find_equal(self, number: int, answer: str) -> int | None:
        mine = answers.ballot(answer, self.settings.domain) or answer
        for tally in self.run.tallies_with_forks:
            if await self.tools.grader.equal(mine, tally.answer):
                return self._trajectory(tally.voters[0]).joins
        return number

    def _trajectory(self, number: int) -> Trajectory:
        return self.run.trajectories[number - 1]

    def _now(self) -> float:
        return time.monotonic() - self._begun


def lane_seed(seed: int, number: int) -> int:
    """The seed of trajectory `number` in a run of `seed`: far apart for neighbours, 31 bits."""
    digest = hashlib.sha256(f"{seed}/{number}".encode()).digest()
    return int.from_bytes(digest[:4]) >> 1
