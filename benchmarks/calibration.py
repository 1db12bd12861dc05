"""How long this machine takes for a token and for a block of code, measured by themselves."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import replace

import numpy as np

from benchmarks.simulation import Lane, Machine, continuous
from numina_tui.core import transcript
from numina_tui.core.sampling import EngineName
from numina_tui.models.planner import probe
from numina_tui.solver.protocols import Context, Engine, Sandbox

PROBLEM = transcript.prompt("How many positive divisors does 720 have?")
OUTPUT = "\n```\n```output\n30\n```\n"
BLOCK = "print(2 ** 10)"
TOKENS = 40
"""After a problem, so few that no trajectory ends."""
SIZES = (1, 4, 16, 48)
WIDTH = SIZES[-1]
PLACES: dict[EngineName, int] = {"embedded": 4}
"""Of engines that sample fewer trajectories at once than they are asked to."""


async def calibrate(name: EngineName, engine: Engine) -> Machine:
    """Blocks are timed by themselves."""
    steps = [await _seconds_of_a_step(engine, size) for size in SIZES]
    opening, resuming = await _seconds_of_entering(engine, steps[-1] / WIDTH)
    return Machine(
        step=lambda size: float(np.interp(size, SIZES, steps)),
        places=PLACES.get(name, WIDTH),
        opening=opening,
        resuming=resuming,
        cores=probe.cores(),
        engine_cores=_cores_of(name),
        starting=0.0,
    )


def as_quick_as(machine: Machine, seconds: float, lanes: Sequence[Lane]) -> Machine:
    """With the engine as it was when it took so long for `lanes`, no code being run."""
    factor = seconds / continuous(lanes, machine)
    return replace(
        machine,
        step=lambda size: machine.step(size) * factor,
        opening=machine.opening * factor,
        resuming=machine.resuming * factor,
    )


async def seconds_of_a_block(sandbox: Sandbox, count: int) -> float:
    """Of a core, with the notebook that is opened for it and closed after it; `count` at once."""

    async def trajectory(seed: int) -> None:
        namespace = await sandbox.open(seed, seconds=600.0)
        await namespace.execute(BLOCK)
        await namespace.close()

    return await _timed(lambda: _all(map(trajectory, range(count)))) * probe.cores() / count


def _cores_of(name: EngineName) -> int:
    """How many the engine keeps busy."""
    if name == "embedded":
        return 1  # pocket's session has one thread
    return probe.cores() if probe.machine().card.capability is None else 0


async def _seconds_of_a_step(engine: Engine, size: int) -> float:
    contexts = await _opened(engine, size)
    await asyncio.gather(*(_sample(it, PROBLEM, 1) for it in contexts))
    seconds = await _timed(lambda: _all(_sample(it, PROBLEM, TOKENS) for it in contexts))
    await _all(it.close() for it in contexts)
    return seconds / TOKENS


async def _seconds_of_entering(engine: Engine, token: float) -> tuple[float, float]:
    """With a problem, and with an output; `token` is a part of it that is no entering."""
    contexts = await _opened(engine, WIDTH)
    opening = await _timed(lambda: _all(_sample(it, PROBLEM, 1) for it in contexts))
    texts = await asyncio.gather(*(_sample(it, PROBLEM, TOKENS) for it in contexts))
    resuming = await _timed(
        lambda: _all(
            _sample(it, PROBLEM + text + OUTPUT, 1)
            for it, text in zip(contexts, texts, strict=True)
        )
    )
    await _all(it.close() for it in contexts)
    return max(0.0, opening / WIDTH - token), max(0.0, resuming / WIDTH - token)


async def _opened(engine: Engine, count: int) -> list[Context]:
    return [await engine.open(seed) for seed in range(count)]


async def _sample(context: Context, prompt: str, tokens: int) -> str:
    pieces = context.sample(prompt, temperature=0.8, max_tokens=tokens, stop=())
    return "".join([piece.text async for piece in pieces])


async def _all(work: Iterable[Awaitable[object]]) -> None:
    await asyncio.gather(*work)


async def _timed(work: Callable[[], Awaitable[None]]) -> float:
    begun = time.perf_counter()
    await work()
    return time.perf_counter() - begun
