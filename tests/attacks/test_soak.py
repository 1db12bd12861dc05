"""Two thousand blocks, one in twenty hostile: nothing is left behind."""

import asyncio
import os
import tempfile
from itertools import cycle
from pathlib import Path

import pytest

from numina_tui.sandbox.pool import ConfinedSandbox
from tests.attacks.attack import KEPT, attacks
from tests.attacks.world import World
from tests.processes import descriptors, offspring, state

BLOCKS, PER_NOTEBOOK, AT_ONCE = 2000, 20, 8
KINDS = ("processor", "memory", "protocol", "threads", "output", "processes", "files", "kernel")


async def test_nothing_is_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with World() as world:
        before, held = offspring(os.getpid()), descriptors()
        shared, temporary = os.listdir("/dev/shm"), os.listdir(tmp_path)
        sandbox = await ConfinedSandbox.start()
        in_turn = zip(*(attacks(kind) for kind in KINDS), strict=False)
        blocks = cycle([world.preamble + attack.block for some in in_turn for attack in some])
        place = asyncio.Semaphore(AT_ONCE)

        async def notebook(seed: int) -> int:
            async with place:
                namespace = await sandbox.open(seed, seconds=2.0)
                for number in range(PER_NOTEBOOK - 1):
                    execution = await namespace.execute(f"x = {number}\nx + 1")
                    assert (execution.output, execution.status) == (f"{number + 1}\n", "ok")
                execution = await namespace.execute(next(blocks))
                assert len(execution.output.encode()) < KEPT + 1000
                await namespace.close()
                return PER_NOTEBOOK

        ran = await asyncio.gather(*map(notebook, range(BLOCKS // PER_NOTEBOOK)))
        assert sum(ran) == BLOCKS
        assert world.damage() == []
        await settle(before, sandbox)
        await sandbox.close()
        assert offspring(os.getpid()) <= before
        assert descriptors() <= held
        assert os.listdir("/dev/shm") == shared
        assert os.listdir(tmp_path) == temporary


async def settle(before: set[int], sandbox: ConfinedSandbox) -> None:
    """Closed notebooks' processes are gone, and buried, while the sandbox goes on."""
    async with asyncio.timeout(30):
        while True:
            await asyncio.sleep(0)
            left = offspring(os.getpid()) - before
            ready = len(sandbox._spares._ready)
            if len(left) == 1 + ready and not any(state(pid)[0] == "Z" for pid in left):
                return
