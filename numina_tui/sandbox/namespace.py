"""One trajectory's notebook: its variables outlive its blocks and, if possible, its process."""

import asyncio
import time

from numina_tui.core.execution import Execution, SandboxError, Status
from numina_tui.core.text import printable
from numina_tui.sandbox import interpreter
from numina_tui.sandbox.launcher import Zygote
from numina_tui.sandbox.worker import Worker

_REMARKS: dict[Status, str] = {
    "timed out": "TimeoutError: the block ran longer than {seconds:g} s\n",
    "output limit": "OutputLimitError: the block printed more than {output_limit} bytes\n",
    "killed": "InterpreterError: the interpreter died\n",
    "refused": "ValueError: the block is longer than {block_limit} bytes\n",
}
_LOST = "InterpreterError: the variables of earlier blocks are gone\n"
_UNDONE = "InterpreterError: what failed blocks did to the variables is undone\n"


class ConfinedNamespace:
    """Runs blocks in a worker.

    A worker that had to be killed is replaced, and the blocks that went well are run again, out
    of sight. Where that fails, takes longer than a block may, or leaves out what other blocks did,
    the output says what is lost.
    """

    def __init__(
        self,
        zygote: Zygote,
        cores: asyncio.Semaphore,
        *,
        seed: int,
        seconds: float,
        output_limit: int,
    ) -> None:
        self._zygote = zygote
        self._cores = cores
        self._seed = seed
        self._seconds = seconds
        self._output_limit = output_limit
        self._worker: Worker | None = None
        self._history: list[bytes] = []
        self._unrepeatable = False  # the variables hold more than the history gives back
        self._loss = ""  # what there is still to be said about a revival
        self._turn = asyncio.Lock()
        self._closed = False

    async def start(self) -> None:
        """Raises SandboxError."""
        async with self._cores:
            await self._revive()

    async def execute(self, code: str) -> Execution:
        """Run one block. Time spent waiting for a core does not count. Raises SandboxError."""
        block = code.encode("utf-8", "replace") or b"\n"
        if len(block) > interpreter.BLOCK:
            return Execution(self._remark("refused"), "refused", 0.0)
        async with self._turn, self._cores:
            worker = await self._revive()
            begun = time.monotonic()
            status, printed = await worker.run(block, self._seconds)
            seconds = time.monotonic() - begun
            if status == "ok":
                self._history.append(block)
            elif worker.alive:
                self._unrepeatable = True
            if not (worker.alive or self._closed):
                await self._revive()
            remarks = self._remark(status) + self._loss
            self._loss = ""
        output = printable(printed.decode("utf-8", "replace"))
        if remarks and output and not output.endswith("\n"):
            output += "\n"
        return Execution(output + remarks, status, seconds)

    async def close(self) -> None:
        """End the process."""
        self._closed = True
        if self._worker:
            self._worker.kill()

    async def _revive(self) -> Worker:
        """A live worker, with the variables of earlier blocks where they can be had again."""
        if self._worker and self._worker.alive:
            return self._worker
        worker = await self._spawn()
        deadline = time.monotonic() + self._seconds
        for block in self._history:
            status, _ = await worker.run(block, deadline - time.monotonic())
            if status != "ok" or not worker.alive:
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
            worker = await Worker.start(self._zygote, self._seed, self._output_limit)
            if not self._closed:
                self._worker = worker
                return worker
            worker.kill()
        raise SandboxError("This notebook is closed.")

    def _remark(self, status: Status) -> str:
        return _REMARKS.get(status, "").format(
            seconds=self._seconds, output_limit=self._output_limit, block_limit=interpreter.BLOCK
        )
