"""One trajectory in progress: what a strategy can do with it."""

import contextlib
import hashlib
from collections.abc import AsyncGenerator, AsyncIterator

from numina_tui.core import transcript, verdicts
from numina_tui.core.dialects import DIALECTS, Dialect, Method
from numina_tui.core.events import Executed, Sampled
from numina_tui.core.run import Trajectory
from numina_tui.core.sampling import PromptTooLong, Sample
from numina_tui.core.settings import Settings
from numina_tui.solver.journal import Journal
from numina_tui.solver.protocols import Context, Namespace, Tools


class Lane:
    """Its state is what the journal says of its trajectory."""

    def __init__(
        self,
        number: int,
        journal: Journal,
        settings: Settings,
        tools: Tools,
        opened: contextlib.AsyncExitStack,
        context: Context,
    ) -> None:
        self.number = number
        self.settings = settings
        self._journal = journal
        self._tools = tools
        self._opened = opened
        self._context = context
        self._namespace: Namespace | None = None

    @classmethod
    @contextlib.asynccontextmanager
    async def opened(
        cls, number: int, journal: Journal, settings: Settings, tools: Tools
    ) -> AsyncIterator["Lane"]:
        async with contextlib.AsyncExitStack() as opened:
            context = await tools.engine.open(lane_seed(settings.seed or 0, number))
            opened.push_async_callback(context.close)
            yield cls(number, journal, settings, tools, opened, context)

    @property
    def trajectory(self) -> Trajectory:
        return self._journal.run.trajectories[self.number - 1]

    @property
    def awaits_execution(self) -> bool:
        """A block of code has closed, and the depth allows to run it."""
        lane = self.trajectory
        return lane.activity == "running code" and len(lane.executions) < self.settings.depth

    async def execute(self) -> None:
        """Run the block that has just closed."""
        if self._namespace is None:
            self._namespace = await self._tools.sandbox.open(
                lane_seed(self.settings.seed or 0, self.number), seconds=self.settings.block_seconds
            )
            self._opened.push_async_callback(self._namespace.close)
        execution = await self._namespace.execute(self.trajectory.steps[-1].text)
        self._journal.emit(
            Executed(at=self._journal.now, trajectory=self.number, execution=execution)
        )

    async def sample(self, method: Method = "tir") -> None:
        """Let the model write until it closes a code block, ends, or has used the round's tokens.
        Asked for reasoning alone, it does not pause for code.

        A stop string may also turn up within the rationale; then sampling goes on. A trajectory
        that has filled the context ends there; a problem that does so alone raises PromptTooLong.
        """
        left = self.settings.tokens_per_round
        while left > 0:
            before, ending = left, None
            try:
                async for sample in self._continue(method, left):
                    left -= sample.tokens
                    ending = sample.ending
            except PromptTooLong:
                if not self.trajectory.steps:
                    raise
                return
            lane = self.trajectory
            in_rationale = bool(lane.steps) and lane.steps[-1].kind == "rationale"
            if ending != "stop" or not in_rationale or left == before:
                return
            if verdicts.invents_output(lane.steps, lane.executions):
                return

    async def _continue(self, method: Method, max_tokens: int) -> AsyncGenerator[Sample, None]:
        dialect = DIALECTS[self.settings.dialect]
        samples = self._context.sample(
            transcript.prompt(self._journal.run.problem, dialect, method) + self.trajectory.text,
            temperature=self.settings.temperature,
            max_tokens=max_tokens,
            stop=_stops(dialect, method),
        )
        async with contextlib.aclosing(samples):
            async for sample in samples:
                self._journal.emit(
                    Sampled(
                        at=self._journal.now,
                        trajectory=self.number,
                        text=sample.text,
                        tokens=sample.tokens,
                        logprob=sample.logprob,
                    )
                )
                yield sample


def _stops(dialect: Dialect, method: Method) -> tuple[str, ...]:
    return dialect.stops if method == "tir" else (dialect.output.opening,)


def lane_seed(seed: int, number: int) -> int:
    """The seed of trajectory `number` in a run of `seed`: far apart for neighbours, 31 bits."""
    digest = hashlib.sha256(f"{seed}/{number}".encode()).digest()
    return int.from_bytes(digest[:4]) >> 1
