"""The solver against the winning notebook's lock-step loop, N = 48, M = 4, on 20 problems.

Same model, engine and seeds, one problem after another. Figures, in one run:

- wall_seconds: all problems; theirs runs its code in a new interpreter for each block
- scheduling_only: the same, with our sandbox on both sides
- same_winners: of how many problems the winner is the notebook's (`baseline`: of how many)
- tokens_certain: what is sampled with `certain` stopping, against running every trajectory out
- overhead: tokens a second through the solver, no code being run, against the engine by itself,
  which continues the same texts by as many tokens
- simulated_wall, simulated_scheduling: what `benchmarks/simulation.py` says of the first two, from
  how long this machine takes for a token and a block, measured by themselves beside each problem,
  for a machine that others use is not always as quick

    python -m benchmarks.solver --engine vllm --model FOLDER --json
"""

import argparse
import asyncio
import sys
import tempfile
import time
from collections.abc import Awaitable, Sequence
from dataclasses import replace
from itertools import zip_longest
from pathlib import Path
from typing import NamedTuple, TypeVar

import msgspec

from benchmarks import calibration, lockstep, report, simulation
from benchmarks.stopping import replay
from numina_tui.core import transcript
from numina_tui.core.events import Event, Executed, Sampled
from numina_tui.core.execution import Execution
from numina_tui.core.run import Run, apply, fold
from numina_tui.core.settings import Settings
from numina_tui.engines import by_name
from numina_tui.grading.grader import MathGrader
from numina_tui.models import lookup
from numina_tui.sandbox.pool import ConfinedSandbox
from numina_tui.solver import solving
from numina_tui.solver.lane import lane_seed
from numina_tui.solver.protocols import Engine, Tools

T = TypeVar("T")

PROBLEMS = Path(__file__).with_name("problems.txt")
SETTINGS = Settings(width=48, depth=4, seed=2026, block_seconds=60.0)
"""With so much time for a block that a busy machine changes no answer."""
FRESH_BLOCKS = 12
"""Enough to see how long one takes in a new interpreter."""


class NoExecution:
    """Has a result for any block, at once."""

    async def open(self, seed: int, *, seconds: float = 5.0) -> "NoExecution":
        return self

    async def execute(self, code: str) -> Execution:
        return Execution("42\n", "ok", 0.0)

    async def close(self) -> None:
        pass


class Stretch(NamedTuple):
    """What one trajectory sampled at a stretch."""

    trajectory: int
    prompt: str
    tokens: int


class Measured(NamedTuple):
    """One problem. Seconds, unless it says tokens."""

    ours: float
    notebook: float
    lock_step: float
    same_winner: bool
    tokens: int
    tokens_certain: int
    solver_rate: float
    """Tokens a second."""
    engine_rate: float
    lanes: Sequence[simulation.Lane]
    sampled_alone: Sequence[simulation.Lane]
    """What the engine sampled by itself, with blocks that take no time."""
    alone: float
    """Seconds for that."""
    block: float
    """Seconds of a core for a block that does nothing."""
    block_in_notebook: float


def main() -> None:
    options = _arguments()
    report.show(asyncio.run(measure(options)), as_json=options.json)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="print one JSON object, nothing else")
    parser.add_argument("--engine", choices=["embedded", "transformers", "vllm"])
    parser.add_argument("--model", default=lookup.BUNDLED)
    parser.add_argument("--width", type=int, default=SETTINGS.width)
    parser.add_argument("--problems", type=int, default=20, help="how many")
    return parser.parse_args()


async def measure(options: argparse.Namespace) -> dict[str, report.Figure]:
    settings = msgspec.structs.replace(SETTINGS, width=options.width)
    problems = PROBLEMS.read_text().splitlines()[: options.problems]
    model = lookup.find(options.model, options.engine)
    with tempfile.TemporaryDirectory() as folder:
        engine = by_name.engine(model.engine, model.place, Path(folder, "engine.log"))
        sandbox, grader = await ConfinedSandbox.start(), MathGrader()
        fresh = lockstep.FreshInterpreters()
        bench = Bench(settings, engine, sandbox, fresh, grader)
        try:
            await bench.measure(problems[0])  # what is loaded at first use is loaded now
            machine = await calibration.calibrate(model.engine, engine)
            measured = [await bench.measure(problem) for problem in problems]
        finally:
            await engine.close()
            await sandbox.close()
            await fresh.close()
            await grader.close()
    return figures(measured, machine)


class Bench:
    def __init__(
        self,
        settings: Settings,
        engine: Engine,
        sandbox: ConfinedSandbox,
        fresh: lockstep.FreshInterpreters,
        grader: MathGrader,
    ) -> None:
        self._settings = settings
        self._engine = engine
        self._ours = Tools(engine, sandbox, grader)
        self._notebook = Tools(engine, fresh, grader)
        self._idle = Tools(engine, NoExecution(), grader)

    async def measure(self, problem: str) -> Measured:
        await self._solve(problem, self._ours)  # what the engine keeps of a text, it has for all
        sketch = await self._solve(problem, self._idle)
        ours, events = await timed(self._solve(problem, self._ours))
        theirs, winner = await timed(lockstep.solve(problem, self._settings, self._notebook))
        lock_step, _ = await timed(lockstep.solve(problem, self._settings, self._ours))
        idle, idle_events = await timed(self._solve(problem, self._idle))
        bare, tokens = await timed(sample(self._engine, self._settings, stretches(sketch)))
        run = fold(events)
        measured = Measured(
            ours,
            theirs,
            lock_step,
            await self._equal(run.answer, winner),
            run.tokens,
            replay(events, "certain").tokens,
            fold(idle_events).tokens / idle,
            tokens / bare,
            lanes(events),
            lanes(sketch),
            bare,
            await calibration.seconds_of_a_block(self._ours.sandbox, self._settings.width),
            await calibration.seconds_of_a_block(self._notebook.sandbox, FRESH_BLOCKS),
        )
        print(
            f"{ours:6.1f} s, notebook {theirs:6.1f} s, lock step {lock_step:6.1f} s,"
            f" {run.answer} and {winner}: {problem}",
            file=sys.stderr,
            flush=True,
        )
        return measured

    async def _solve(self, problem: str, tools: Tools) -> list[Event]:
        run = solving.solve(problem, self._settings, tools, model="", stop=asyncio.Event())
        return [event async for event in run]

    async def _equal(self, left: str | None, right: str | None) -> bool:
        if left is None or right is None:
            return left == right
        return await self._ours.grader.equal(left, right)


async def sample(engine: Engine, settings: Settings, stretches: list[list[Stretch]]) -> int:
    """All trajectories at once by the engine alone; how many tokens came."""

    async def go_on(mine: list[Stretch]) -> int:
        context, tokens = await engine.open(lane_seed(settings.seed or 0, mine[0].trajectory)), 0
        for it in mine:
            pieces = context.sample(
                it.prompt,
                temperature=settings.temperature,
                max_tokens=it.tokens,
                stop=transcript.STOPS,
            )
            tokens += sum([piece.tokens async for piece in pieces])
        await context.close()
        return tokens

    return sum(await asyncio.gather(*map(go_on, stretches)))


def stretches(events: Sequence[Event]) -> list[list[Stretch]]:
    """What each trajectory sampled, stretch by stretch."""
    run, found, going_on = Run(), dict[int, list[Stretch]](), set[int]()
    for event in events:
        if isinstance(event, Sampled):
            mine = found.setdefault(event.trajectory, [])
            if event.trajectory not in going_on:
                text = run.trajectories[event.trajectory - 1].text
                mine.append(Stretch(event.trajectory, transcript.prompt(run.problem) + text, 0))
                going_on.add(event.trajectory)
            mine[-1] = mine[-1]._replace(tokens=mine[-1].tokens + event.tokens)
        elif isinstance(event, Executed):
            going_on.discard(event.trajectory)
        run = apply(run, event)
    return list(found.values())


def lanes(events: Sequence[Event]) -> list[simulation.Lane]:
    """A run as the simulation knows it."""
    trajectories = fold(events).trajectories
    return [
        [
            simulation.Round(it.tokens, block.seconds if block else None)
            for it, block in zip_longest(mine, trajectories[mine[0].trajectory - 1].executions)
            if it
        ]
        for mine in stretches(events)
    ]


async def timed(work: Awaitable[T]) -> tuple[float, T]:
    begun = time.perf_counter()
    result = await work
    return time.perf_counter() - begun, result


def figures(measured: Sequence[Measured], machine: simulation.Machine) -> dict[str, report.Figure]:
    ours = [it.ours for it in measured]
    machines = [
        replace(calibration.as_quick_as(machine, it.alone, it.sampled_alone), starting=it.block)
        for it in measured
    ]
    notebooks = [
        replace(now, starting=it.block_in_notebook)
        for it, now in zip(measured, machines, strict=True)
    ]
    runs = [it.lanes for it in measured]
    simulated = list(map(simulation.continuous, runs, machines))
    winners = float(sum(it.same_winner for it in measured))
    return {
        "wall_seconds": report.smaller_sum_is_better(ours, [it.notebook for it in measured], "s"),
        "scheduling_only": report.smaller_sum_is_better(
            ours, [it.lock_step for it in measured], "s"
        ),
        "same_winners": report.larger_is_better([winners], [float(len(measured))], "problems"),
        "tokens_certain": report.smaller_sum_is_better(
            [it.tokens_certain for it in measured], [it.tokens for it in measured], "tokens"
        ),
        "overhead": report.larger_in_pairs_is_better(
            [it.solver_rate for it in measured], [it.engine_rate for it in measured], "tok/s"
        ),
        "simulated_wall": report.smaller_sum_is_better(
            simulated, list(map(simulation.lock_step, runs, notebooks)), "s"
        ),
        "simulated_scheduling": report.smaller_sum_is_better(
            simulated, list(map(simulation.lock_step, runs, machines)), "s"
        ),
    }


if __name__ == "__main__":
    main()
