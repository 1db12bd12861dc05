"""Blocks, run in a notebook of their own."""

from numina_tui.core.execution import Execution
from numina_tui.sandbox.pool import ConfinedSandbox


async def run(
    sandbox: ConfinedSandbox, *blocks: str, seed: int = 0, seconds: float = 10
) -> list[Execution]:
    namespace = await sandbox.open(seed, seconds=seconds)
    try:
        return [await namespace.execute(block) for block in blocks]
    finally:
        await namespace.close()


async def output(sandbox: ConfinedSandbox, block: str, seed: int = 0) -> str:
    return (await run(sandbox, block, seed=seed))[0].output
