"""A model, a sandbox, a grader and the library, opened together: all that a front end needs."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable

from numina_tui import places
from numina_tui.core.errors import UsageError
from numina_tui.core.events import Event
from numina_tui.core.run import Point, Run
from numina_tui.core.settings import Settings
from numina_tui.core.text import printable
from numina_tui.engines import by_name
from numina_tui.grading.grader import MathGrader
from numina_tui.library.store import Library
from numina_tui.models import lookup
from numina_tui.models.lookup import Choice, Model, ServedModel
from numina_tui.models.planner.advice import advice
from numina_tui.sandbox.pool import ConfinedSandbox, FreshSandbox
from numina_tui.solver import solving
from numina_tui.solver.lane import lane_seed
from numina_tui.solver.protocols import Namespace, Sandbox, Tools


class Session:
    """Solves problems, one run after another or several at once, and records each."""

    def __init__(
        self, model: Model | ServedModel, library: Library, *, confined: bool = True
    ) -> None:
        """Raises UsageError if the model's engine is not installed."""
        self.library = library
        self._confined = confined
        self._engine = _engine(model)
        self._describe(model)
        self._grader = MathGrader()
        self._sandbox: ConfinedSandbox | None = None
        self._starting = asyncio.Lock()

    async def start(self) -> None:
        """Start the processes of engine and sandbox, or whichever is gone.

        Raises EngineError or SandboxError.
        """
        async with self._starting:
            starting = (self._engine.start(), self._start_sandbox())
            for outcome in await asyncio.gather(*starting, return_exceptions=True):
                if isinstance(outcome, BaseException):
                    raise outcome

    async def load(self, choice: Choice) -> None:
        """Go on with another model, or with the same one on another engine.

        Raises UsageError, ModelError or EngineError, and then all stays as it was.
        """
        model = lookup.choose(*choice)
        engine = _engine(model)
        async with self._starting:
            await self._engine.close()  # two may not fit; it starts again when it is needed
            try:
                await engine.start()
            except BaseException:
                await engine.close()
                raise
            self._engine = engine
            self._describe(model)

    def _describe(self, model: Model | ServedModel) -> None:
        self.model = model.label
        self.choice = model.choice
        self.card = model.card
        self.advice = advice(model.folder) if isinstance(model, Model) else ""

    async def _start_sandbox(self) -> None:
        if self._sandbox is None or not self._sandbox.alive:
            self._sandbox = await ConfinedSandbox.start(confined=self._confined)

    async def solve(
        self,
        problem: str,
        settings: Settings,
        stop: asyncio.Event,
        begun: Callable[[int], None] = lambda run: None,
    ) -> AsyncIterator[Event]:
        """A run's events, each in the library by the time it is seen. Set `stop` to end the run.

        `begun` is told the run's number in the library. Raises UsageError if there is no problem,
        and what `start` raises.
        """
        problem = read_problem(problem)
        await self.start()
        tools = Tools(self._engine, self._interpreter(settings), self._grader)
        record = self.library.begin(problem)
        begun(record.run)
        run = solving.solve(problem, settings, tools, model=self.model, stop=stop)
        async with contextlib.aclosing(run) as events:
            async for event in events:
                record.append(event)
                yield event

    async def fork(
        self, number: int, run: Run, point: Point, code: str, stop: asyncio.Event
    ) -> AsyncIterator[Event]:
        """The events of a new trajectory that runs `code` at this point of an old one and goes on,
        each in the record of the run, `number`, by the time it is seen. Set `stop` to end it.

        Raises what `start` raises, and NuminaError after the last event if something has failed.
        """
        await self.start()
        tools = Tools(self._engine, _OpensAt(self, run, point), self._grader)
        record = self.library.resume(number)
        fork = solving.fork(
            run,
            origin=point.trajectory,
            blocks=point.blocks,
            code=code,
            tools=tools,
            model=self.model,
            stop=stop,
        )
        async with contextlib.aclosing(fork) as events:
            async for event in events:
                record.append(event)
                yield event

    async def open_at(self, run: Run, point: Point) -> Namespace:
        """A notebook in the state in which the trajectory's was at this point. The trajectory does
        not notice what is done there. Whoever opens it closes it.

        Raises what `start` raises, and SandboxError.
        """
        await self.start()
        assert self._sandbox is not None
        settings = run.settings
        seed = lane_seed(settings.seed or 0, run.root(point.trajectory))
        if settings.interpreter == "fresh":
            return await self._sandbox.open_fresh(seed, seconds=settings.block_seconds)
        steps = run.trajectories[point.trajectory - 1].steps
        blocks = [step.text for step in steps if step.kind == "code"][: point.blocks]
        return (await self._sandbox.branch(seed, blocks, seconds=settings.block_seconds)).namespace

    def note(self, number: int, event: Event) -> None:
        """Add to the record of a run what a person did with it. Raises LibraryError."""
        self.library.resume(number).append(event)

    async def equal(self, left: str, right: str) -> bool:
        """Whether two answers are the same mathematical object."""
        return await self._grader.equal(left, right)

    def _interpreter(self, settings: Settings) -> Sandbox:
        assert self._sandbox is not None
        return FreshSandbox(self._sandbox) if settings.interpreter == "fresh" else self._sandbox

    async def close(self) -> None:
        await self._engine.close()
        await self._grader.close()
        if self._sandbox is not None:
            await self._sandbox.close()


def _engine(model: Model | ServedModel) -> by_name.AnyEngine:
    return by_name.engine(model.engine, model.place, places.log_folder() / "engine.log")


class _OpensAt:
    """A sandbox all of whose notebooks begin where a trajectory's was."""

    def __init__(self, session: Session, run: Run, point: Point) -> None:
        self._session, self._run, self._point = session, run, point

    async def open(self, seed: int, *, seconds: float) -> Namespace:
        """The run's own seed and limit, whatever is asked for: the state must be the same."""
        return await self._session.open_at(self._run, self._point)

    async def close(self) -> None:
        """Whoever opened the session closes it."""


def read_problem(text: str) -> str:
    """A problem as it is posed, without control characters. Raises UsageError if none is left."""
    problem = printable(text).strip()
    if not problem:
        raise UsageError("The problem is empty: type one, or give it as an argument.")
    return problem
