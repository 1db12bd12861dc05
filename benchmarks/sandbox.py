"""The sandbox against the winning notebook's way: a temporary file and a new interpreter per block.

What is measured is the executor, so the block is as small as can be; `first_block_sympy` shows a
block that itself takes a few milliseconds. Figures, in one run, on the same machine:

- first_block: a trajectory's first block, from asking for a notebook to its output, a spare at hand
- first_block_cold: the same, with no spare left
- first_block_sympy: the first block of a trajectory that solves an equation
- next_block: every later one
- block_of_48: 48 trajectories run a block at once: until the last output is there
- memory: what a trajectory takes by itself, beyond what all share (its private memory)
"""

import asyncio
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from benchmarks import notebook, report
from numina_tui.sandbox.namespace import ConfinedNamespace
from numina_tui.sandbox.pool import ConfinedSandbox

BLOCK = "print(2 ** 10)"
SHOWN = "1024"
EQUATION = "x = sp.symbols('x')\nprint(sp.solve(x**2 - {}*x + 6, x))"
OURS, BASELINE, AT_ONCE = 200, 15, 48
_WARMING = 0.05
_MEMORY = (
    "import sympy, numpy\nx = sympy.symbols('x')\n"
    "print(sympy.solve(x**2 - 5*x + 6, x), numpy.arange(3))"
)


def main() -> None:
    options = report.arguments(__doc__)
    report.show(asyncio.run(measure()), as_json=options.json)


async def measure() -> dict[str, report.Figure]:
    theirs = [milliseconds(lambda: check(notebook.execute(BLOCK)[1])) for _ in range(BASELINE)]
    equation = EQUATION.format(5)
    theirs_sympy = [milliseconds(lambda: notebook.execute(equation)) for _ in range(5)]
    sandbox = await ConfinedSandbox.start()
    try:
        first, following = await one_after_another(sandbox, BLOCK)
        equations, _ = await one_after_another(sandbox, "import sympy as sp\n" + equation)
        cold = [await without_spares() for _ in range(5)]
        together = [await all_at_once(sandbox) for _ in range(5)]
        memory = [await private_memory(sandbox) for _ in range(5)]
    finally:
        await sandbox.close()
    small = report.smaller_is_better
    return {
        "first_block": small(first, theirs, "ms"),
        "first_block_cold": small(cold, theirs, "ms"),
        "first_block_sympy": small(equations, theirs_sympy, "ms"),
        "next_block": small(following, theirs, "ms"),
        "block_of_48": small(together, [all_at_once_theirs() for _ in range(2)], "ms"),
        "memory": small(memory, [private_memory_theirs() for _ in range(3)], "MiB"),
    }


async def one_after_another(
    sandbox: ConfinedSandbox, block: str
) -> tuple[list[float], list[float]]:
    """Milliseconds of trajectories' first and later blocks."""
    first, following = [], []
    for seed in range(OURS):
        await spares(sandbox)
        begun = time.perf_counter()
        namespace = await sandbox.open(seed)
        await namespace.execute(block)
        first.append(1000 * (time.perf_counter() - begun))
        for _ in range(3):
            following.append(await timed(namespace.execute, block))
        await namespace.close()
    return first, following


async def without_spares() -> float:
    sandbox = await ConfinedSandbox.start()
    try:
        await spares(sandbox)
        sandbox._spares._count = 0
        while worker := sandbox._spares._pop():
            worker.kill()
        begun = time.perf_counter()
        await (await sandbox.open(0)).execute(BLOCK)
        return 1000 * (time.perf_counter() - begun)
    finally:
        await sandbox.close()


async def spares(sandbox: ConfinedSandbox) -> None:
    """Wait until the spares are ready and warm, as they are by when a model has written a block."""
    if sandbox._spares._filling:
        await sandbox._spares._filling
    await asyncio.sleep(_WARMING)


async def all_at_once(sandbox: ConfinedSandbox) -> float:
    await spares(sandbox)

    async def trajectory(seed: int) -> ConfinedNamespace:
        namespace = await sandbox.open(seed)
        check((await namespace.execute(BLOCK)).output)
        return namespace

    begun = time.perf_counter()
    namespaces = await asyncio.gather(*map(trajectory, range(AT_ONCE)))
    took = 1000 * (time.perf_counter() - begun)
    for namespace in namespaces:
        await namespace.close()
    return took


def all_at_once_theirs() -> float:
    """The notebook handed its blocks to one thread per trajectory."""
    with ThreadPoolExecutor(AT_ONCE) as threads:
        return milliseconds(
            lambda: list(threads.map(lambda _: notebook.execute(BLOCK, 600), range(AT_ONCE)))
        )


async def private_memory(sandbox: ConfinedSandbox) -> float:
    """MiB of a trajectory that has used sympy and numpy, and waits for its next block."""
    namespace = await sandbox.open(0)
    await namespace.execute(_MEMORY)
    number = int((await namespace.execute("import os\nos.getpid()")).output)
    taken = private(number)
    await namespace.close()
    return taken


def private_memory_theirs() -> float:
    waiting = f"{notebook.program(_MEMORY)}\nprint(flush=True); input()"
    with subprocess.Popen(
        [sys.executable, "-c", waiting], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout
        for line in process.stdout:
            if not line.strip():
                break
        taken = private(process.pid)
        process.kill()
    return taken


def private(process: int) -> float:
    rows = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    return sum(int(row.split()[1]) for row in rows if row.startswith("Private_")) / 1024


async def timed(run: Callable[[str], Awaitable[object]], block: str) -> float:
    begun = time.perf_counter()
    await run(block)
    return 1000 * (time.perf_counter() - begun)


def milliseconds(run: Callable[[], object]) -> float:
    begun = time.perf_counter()
    run()
    return 1000 * (time.perf_counter() - begun)


def check(output: str) -> None:
    if output.strip() != SHOWN:
        raise RuntimeError(f"A block came out wrong: {output}")


if __name__ == "__main__":
    main()
