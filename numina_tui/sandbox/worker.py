"""The app's end of one interpreter: keeps the time, counts the output, believes nothing."""

import asyncio
import signal
from contextlib import suppress
from typing import Self

from numina_tui.core.execution import SandboxError, Status
from numina_tui.sandbox import interpreter
from numina_tui.sandbox.launcher import Zygote

_GRACE = 0.5
_PATIENCE = 60.0
_FULL = "No interpreter could be started: the system is full, or the sandbox's process was killed."
_ENDINGS: dict[bytes, Status] = {
    interpreter.OK: "ok",
    interpreter.EXCEPTION: "exception",
    interpreter.OUT_OF_MEMORY: "out of memory",
    interpreter.INTERRUPTED: "timed out",
}


class Worker:
    """One process that runs blocks. Once dead it stays dead."""

    def __init__(self, zygote: Zygote, seed: int, output_limit: int) -> None:
        """Raises OSError."""
        self._zygote = zygote
        self._key, self._socket = zygote.open(seed)
        self._socket.setblocking(False)
        self._output_limit = output_limit
        self._loop = asyncio.get_running_loop()
        self._loop.add_reader(self._socket, self._receive)
        self.alive = True
        self._begin()

    @classmethod
    async def start(cls, zygote: Zygote, seed: int, output_limit: int) -> Self:
        """A worker that is ready for its first block. Raises SandboxError."""
        try:
            worker = cls(zygote, seed, output_limit)
        except OSError as error:
            raise SandboxError(_FULL) from error
        try:
            await _wait(worker._ended, _PATIENCE)
            if worker._ending != "ok":
                raise SandboxError(_FULL)
        except BaseException:
            worker.kill()
            raise
        return worker

    async def run(self, block: bytes, seconds: float) -> tuple[Status, bytes]:
        """How a block ended and what it printed. Cancelling kills the worker."""
        self._begin()
        try:
            status = await self._run(block, seconds)
        except BaseException:
            self.kill()
            raise
        # Threads that the block left behind are not to run on the user's processor.
        self._zygote.signal(self._key, signal.SIGSTOP)
        return status, bytes(self._output)

    def kill(self) -> None:
        """End the process, whatever it is doing."""
        if self.alive:
            self.alive = False
            self._loop.remove_reader(self._socket)
            self._socket.close()
            self._zygote.kill(self._key)
            self._end(self._ending or "killed")

    async def _run(self, block: bytes, seconds: float) -> Status:
        self._zygote.signal(self._key, signal.SIGCONT)
        try:
            self._socket.send(block)
        except OSError:  # full or closed: nobody reads at the other end
            self.kill()
            return "killed"
        await _wait(self._settled, seconds)
        ending = self._ending or "timed out"
        if not self._ending:
            self._zygote.signal(self._key, signal.SIGINT)
            await _wait(self._ended, _GRACE)
            if not self._ending:
                self.kill()
        return "output limit" if self._flooded else ending

    def _begin(self) -> None:
        self._output = bytearray()
        self._flooded = False
        self._ending: Status | None = None
        self._ended = asyncio.Event()
        self._settled = asyncio.Event()  # ended, or to be ended: it printed too much

    def _end(self, ending: Status) -> None:
        self._ending = ending
        self._ended.set()
        self._settled.set()

    def _receive(self) -> None:
        try:
            packet = self._socket.recv(interpreter.PACKET + 2)
        except BlockingIOError:
            return
        except OSError:
            packet = b""
        if packet.startswith(interpreter.OUTPUT) and len(packet) <= interpreter.PACKET + 1:
            self._print(packet[1:])
        elif packet == interpreter.SPENT and not self._ending:
            self._end("out of memory")
            self.kill()
        elif (ending := _ENDINGS.get(packet)) and not self._ending:
            self._end(ending)
        else:  # closed, or forged
            self.kill()

    def _print(self, data: bytes) -> None:
        if self._ending:
            return  # from a thread that had not been stopped yet
        room = self._output_limit - len(self._output)
        self._output += data[:room]
        if len(data) > room:
            self._flooded = True
            self._settled.set()


async def _wait(event: asyncio.Event, seconds: float) -> None:
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):  # wait_for of Python 3.11 may swallow a cancellation
            await event.wait()
