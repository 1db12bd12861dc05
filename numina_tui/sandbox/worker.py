"""The app's end of one interpreter: keeps the time, counts the output, believes nothing."""

import asyncio
import fcntl
import secrets
import signal
import struct
import termios
from contextlib import suppress
from typing import Self

from numina_tui.core.execution import SandboxError, Status
from numina_tui.sandbox import protocol
from numina_tui.sandbox.output import Output
from numina_tui.sandbox.source import Process, Source

_GRACE = 0.5
_PATIENCE = 60.0
_CHUNK = 1 << 16
_FULL = (
    "No interpreter could be started, since the system is full or the sandbox's process was killed:"
    " close other programs, and try again."
)
_ENDINGS: dict[bytes, Status] = {
    protocol.OK: "ok",
    protocol.EXCEPTION: "exception",
    protocol.OUT_OF_MEMORY: "out of memory",
    protocol.SPENT: "out of memory",
    protocol.INTERRUPTED: "timed out",
}


class Worker:
    """One process that runs blocks. Once dead it stays dead."""

    def __init__(self, process: Process, output_limit: int) -> None:
        self._process = process
        self._output_limit = output_limit
        self._loop = asyncio.get_running_loop()
        self._loop.add_reader(process.control, self._receive)
        self._loop.add_reader(process.output, self._read)
        self.alive = True
        self._begin()
        self._token = protocol.READY

    @classmethod
    async def start(cls, source: Source, output_limit: int) -> Self:
        """A worker that is ready for its first block. Raises SandboxError."""
        try:
            async with asyncio.timeout(_PATIENCE):
                process = await source.open()
        except (OSError, TimeoutError) as error:
            raise SandboxError(_FULL) from error
        worker = cls(process, output_limit)
        try:
            await _wait(worker._ended, _PATIENCE)
            if worker._ending != "ok":
                raise SandboxError(_FULL)
        except BaseException:
            worker.kill()
            raise
        return worker

    def warm(self) -> None:
        """Have it get warm, since nobody needs it yet."""
        self._send(protocol.WARM, b"")

    def seed(self, seed: int) -> None:
        """Draw random numbers from `seed`, from the next block on."""
        self._send(protocol.SEED, b"%d" % seed)

    async def run(self, kind: bytes, block: bytes, seconds: float) -> tuple[Status, Output]:
        """How a block ended and what it printed. Cancelling kills the worker."""
        if self.alive:
            self._printed()  # by threads, since the last block: forgotten
        self._begin()
        try:
            status = await self._run(kind, block, seconds)
        except BaseException:
            self.kill()
            raise
        # Threads that the block left behind are not to run on the user's processor.
        self._signal(signal.SIGSTOP)
        return status, self._output

    def kill(self) -> None:
        """End the process, whatever it is doing."""
        if self.alive:
            self.alive = False
            self._loop.remove_reader(self._process.control)
            self._loop.remove_reader(self._process.output)
            self._process.end()
            self._end(self._ending or "killed")

    async def _run(self, kind: bytes, block: bytes, seconds: float) -> Status:
        self._signal(signal.SIGCONT)
        if not self._send(kind, block):
            return "killed"
        await _wait(self._settled, seconds)
        ending = self._ending or "timed out"
        if not self._ending:
            self._signal(signal.SIGINT)
            await _wait(self._ended, _GRACE)
            if not self._ending:
                self.kill()
        return "output limit" if self._output.printed > self._output.flood else ending

    def _send(self, kind: bytes, payload: bytes) -> bool:
        if not self.alive:
            return False
        message = protocol.HEADER.pack(kind, self._token, len(payload)) + payload
        with suppress(OSError):
            if self._process.control.send(message) == len(message):
                return True
        self.kill()  # full or closed: nobody reads at the other end
        return False

    def _signal(self, number: int) -> None:
        if self.alive:
            self._process.signal(number)

    def _begin(self) -> None:
        self._output = Output(self._output_limit)
        self._ending: Status | None = None
        self._token = secrets.token_bytes(protocol.TOKEN)
        self._ended = asyncio.Event()
        self._settled = asyncio.Event()  # ended, or to be ended: it printed too much

    def _end(self, ending: Status) -> None:
        self._ending = ending
        self._ended.set()
        self._settled.set()

    def _receive(self) -> None:
        try:
            message = self._process.control.recv(_CHUNK)
        except BlockingIOError:
            return
        except OSError:
            message = b""
        ending, token = _ENDINGS.get(message[:1]), message[1:]
        if ending and token == self._token and not self._ending:
            self._drain()
            self._end(ending)
            if message.startswith(protocol.SPENT):
                self.kill()
        else:  # closed, or forged
            self._drain()
            self.kill()

    def _read(self) -> None:
        try:
            data = self._process.output.recv(_CHUNK)
        except OSError:
            return
        if not data:  # nobody has the other end open any more
            self._loop.remove_reader(self._process.output)
        elif not self._ending:  # else from a thread that had not been stopped yet
            self._output.add(data)
            if self._output.printed > self._output.flood:
                self._settled.set()

    def _drain(self) -> None:
        """Take what the block printed before it ended, which came another way."""
        if not self._ending:
            self._output.add(self._printed())

    def _printed(self) -> bytes:
        """What has been printed and not yet read, at this moment: threads may go on printing."""
        try:
            count = fcntl.ioctl(self._process.output, termios.FIONREAD, bytes(4))
            return self._process.output.recv(*struct.unpack("i", count))
        except OSError:
            return b""


async def _wait(event: asyncio.Event, seconds: float) -> None:
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):  # wait_for of Python 3.11 may swallow a cancellation
            await event.wait()
