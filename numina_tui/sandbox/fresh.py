"""Blocks as the winning notebook ran them: each by itself, in an interpreter of its own."""

import asyncio
import time
from collections.abc import Callable

from numina_tui.core.execution import Execution, SandboxError
from numina_tui.sandbox import protocol
from numina_tui.sandbox.spares import Spares
from numina_tui.sandbox.worker import Worker


class FreshNamespace:
    """Forgets everything between two blocks. See `child.script` for what becomes of a block."""

    def __init__(
        self,
        spares: Spares,
        cores: asyncio.Semaphore,
        *,
        seed: int,
        seconds: float,
        closed: Callable[["FreshNamespace"], None],
    ) -> None:
        """`closed` is told when nothing is left of it."""
        self._spares = spares
        self._cores = cores
        self._seed = seed
        self._seconds = seconds
        self._workers: set[Worker] = set()
        self._closed = False
        self._on_close = closed

    async def execute(self, code: str) -> Execution:
        """Run one block. Time spent waiting for a core does not count. Raises SandboxError."""
        block = code.encode("utf-8", "replace")
        if len(block) > protocol.LONGEST:
            return Execution("", "refused", 0.0)
        async with self._cores:
            worker = await self._take()
            begun = time.monotonic()
            try:
                status, output = await worker.run(protocol.SCRIPT, block, self._seconds)
            finally:
                worker.kill()
                self._workers.discard(worker)
        seconds = time.monotonic() - begun
        if status == "timed out":
            return Execution(f"Timed out after {self._seconds:g} seconds.", status, seconds)
        return Execution(output.text(), status, seconds)

    async def close(self) -> None:
        """End the process, if one is running."""
        self._closed = True
        for worker in self._workers:
            worker.kill()
        self._on_close(self)

    async def _take(self) -> Worker:
        worker = await self._spares.take()
        if self._closed:
            worker.kill()
            raise SandboxError("This notebook is closed.")
        self._workers.add(worker)
        worker.seed(self._seed)
        return worker
