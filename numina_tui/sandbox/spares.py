"""Interpreters that stand ready before anybody asks for one."""

import asyncio
from collections import deque
from contextlib import suppress

from numina_tui.core.execution import SandboxError
from numina_tui.sandbox.source import Source
from numina_tui.sandbox.worker import Worker

_LULL = 0.05  # seconds: whoever has just taken one runs its first block undisturbed


class Spares:
    """Keeps `count` interpreters ready, and hands them out fresh, each once."""

    def __init__(self, source: Source, count: int, output_limit: int) -> None:
        self._source = source
        self._count = count
        self._output_limit = output_limit
        self._ready: deque[Worker] = deque()
        self._filling: asyncio.Task[None] | None = None
        self._taken = True  # since the pool was last looked at
        self._closed = False
        self._fill()

    async def take(self) -> Worker:
        """One that has never run anything. Raises SandboxError."""
        worker = next((w for w in iter(self._pop, None) if w.alive), None)
        if worker is None:
            worker = await Worker.start(self._source, self._output_limit)
        self._taken = True
        self._fill()
        return worker

    async def close(self) -> None:
        self._closed = True
        if self._filling:
            self._filling.cancel()
            await asyncio.gather(self._filling, return_exceptions=True)
        while worker := self._pop():
            worker.kill()

    def _pop(self) -> Worker | None:
        return self._ready.popleft() if self._ready else None

    def _fill(self) -> None:
        if not self._closed and (self._filling is None or self._filling.done()):
            self._filling = asyncio.create_task(self._refill())

    async def _refill(self) -> None:
        """Where one is taken after the other, none gets warm: that takes longer than most blocks,
        on cores that are needed."""
        cold: list[Worker] = []
        while self._taken:
            self._taken = False
            await asyncio.sleep(_LULL)
            cold += await self._start_missing()
        for worker in self._ready:
            if worker in cold:
                worker.warm()

    async def _start_missing(self) -> list[Worker]:
        started: list[Worker] = []
        with suppress(SandboxError):  # whoever needs one will try, and tell
            while len(self._ready) < self._count:
                started.append(await Worker.start(self._source, self._output_limit))
                self._ready.append(started[-1])
        return started
