"""One trajectory's notebook: its variables outlive its blocks and, if possible, its process."""

import asyncio
import time
from collections.abc import Callable

from numina_tui.core.execution import Execution, SandboxError, Status
from numina_tui.sandbox import protocol
from numina_tui.sandbox.spares import Spares
from numina_tui.sandbox.worker import Worker

_REMARKS: dict[Status, str] = {
    "timed out": "TimeoutError: the block ran longer than {seconds:g} s\n",
    "output limit": "OutputLimitError: the block was stopped after printing {printed:,} bytes\n",
    "killed": "InterpreterError: the interpreter died\n",
    "refused": "ValueError: the block is longer than {longest:,} bytes\n",
}
_LOST = "InterpreterError: the variables of earlier blocks are gone\n"
_UNDONE = "InterpreterError: what interrupted blocks did to the variables is undone\n"
# What a block that ended so did to the variables, it does again when it is run again.
_REPEATABLE: tuple[Status, ...] = ("ok", "exception")


class ConfinedNamespace:
    """Runs blocks in a worker.

    A worker that had to be killed is replaced, and the blocks that came to an end of their own are
    run again, out of sight. Where one then ends differently, or all together take longer than a
    block may, or other blocks had left their mark, the output says what is lost.
    """

    def __init__(
        self,
        spares: Spares,
        cores: asyncio.Semaphore,
        *,
        seed: int,
        seconds: float,
        closed: Callable[["ConfinedNamespace"], None],
    ) -> None:
        """`closed` is told when nothing is left of it."""
        self._spares = spares
        self._cores = cores
        self._seed = seed
        self._seconds = seconds
        self._worker: Worker | None = None
        self._history: list[tuple[bytes, Status]] = []
        self._unrepeatable = False  # the variables hold more than the history gives back
        self._loss = ""  # what there is still to be said about a revival
        self._turn = asyncio.Lock()
        self._closed = False
        self._on_close = closed

    async def start(self) -> None:
        """Raises SandboxError."""
        await self._spawn()

    async def execute(self, code: str) -> Execution:
        """Run one block. Time spent waiting for a core does not count. Raises SandboxError."""
        block = code.encode("utf-8", "replace")
        if len(block) > protocol.LONGEST:
            return Execution(self._remark("refused"), "refused", 0.0)
        async with self._turn, self._cores:
            worker = await self._revive()
            begun = time.monotonic()
            status, printed = await worker.run(protocol.NOTEBOOK, block, self._seconds)
            seconds = time.monotonic() - begun
            if worker.alive and status in _REPEATABLE:
                self._history.append((block, status))
            elif worker.alive:
                self._unrepeatable = True
            if not (worker.alive or self._closed):
                await self._revive()
            remarks = self._remark(status, printed.printed) + self._loss
            self._loss = ""
        output = printed.text()
        if remarks and output and not output.endswith("\n"):
            output += "\n"
        return Execution(output + remarks, status, seconds)

    async def close(self) -> None:
        """End the process."""
        self._closed = True
        if self._worker:
            self._worker.kill()
        self._on_close(self)

    async def _revive(self) -> Worker:
        """A live worker, with the variables of earlier blocks where they can be had again."""
        if self._worker and self._worker.alive:
            return self._worker
        worker = await self._spawn()
        deadline = time.monotonic() + self._seconds
        for block, before in self._history:
            left = deadline - time.monotonic()
            status, _ = await worker.run(protocol.NOTEBOOK, block, left)
            if status != before or not worker.alive:
                worker.kill()
                self._history.clear()
                self._unrepeatable = False
                self._loss = _LOST
                return await self._spawn()
        if self._unrepeatable:
            self._unrepeatable = False
            self._loss = self._loss or _UNDONE
        return worker

    async def _spawn(self) -> Worker:
        if not self._closed:
            worker = await self._spares.take()
            if not self._closed:
                worker.seed(self._seed)
                self._worker = worker
                return worker
            worker.kill()
        raise SandboxError("This notebook is closed.")

    def _remark(self, status: Status, printed: int = 0) -> str:
        return _REMARKS.get(status, "").format(
            seconds=self._seconds, printed=printed, longest=protocol.LONGEST
        )
