"""The app's end of an engine in a process of its own: `engines/worker.py` is the other end.

If that process dies, every waiting trajectory gets an EngineError, and the next one to open starts
a new process.
"""

import asyncio
import contextlib
import logging
import os
import signal
import sys
from collections.abc import AsyncGenerator, Iterator
from itertools import count
from pathlib import Path
from typing import IO, Any, Self

import msgspec

from numina_tui.core.sampling import EngineError, PromptTooLong, Sample
from numina_tui.engines.messages import (
    Broken,
    Close,
    Continue,
    Open,
    Pause,
    Piece,
    Ready,
    Reply,
    Request,
    TooLong,
)

log = logging.getLogger(__name__)

_LONGEST_LINE = 64 << 20


class ProcessEngine:
    """Implements the solver's `Engine`."""

    def __init__(
        self, worker: str, model: Path, log_file: Path, python: str = sys.executable
    ) -> None:
        """`worker` is a module, run by the interpreter `python` on the folder `model`; `log_file`
        receives what its libraries have to say."""
        # -P: else a queue.py in the user's folder would take the place of Python's.
        self._command = (python, "-P", "-m", worker)
        self._model = model
        self._log_file = log_file
        self._process: _Process | None = None
        self._starting = asyncio.Lock()

    async def start(self) -> "_Process":
        """Load the model, unless it is loaded. Raises EngineError if that fails."""
        async with self._starting:
            if self._process is None or not self._process.alive:
                await self.close()
                self._process = await _Process.launch(self._command, self._model, self._log_file)
            return self._process

    async def open(self, seed: int) -> "ProcessContext":
        process = await self.start()
        return ProcessContext(process, process.open(seed))

    async def close(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            await process.close()


class ProcessContext:
    """Implements the solver's `Context`."""

    def __init__(self, process: "_Process", number: int) -> None:
        self._process = process
        self._number = number

    def sample(
        self, prompt: str, *, temperature: float, max_tokens: int, stop: tuple[str, ...]
    ) -> AsyncGenerator[Sample, None]:
        return self._process.sample(
            self._number,
            prompt=prompt,
            temperature=temperature,
            max_tokens=max_tokens,
            stop=stop,
        )

    async def close(self) -> None:
        self._process.tell(Close(self._number))


class _Process:
    """One life of the engine's process, from a loaded model to its end."""

    def __init__(self, process: asyncio.subprocess.Process, log_file: Path) -> None:
        self._process = process
        self._log_file = log_file
        self._numbers = count()
        self._inboxes: dict[int, asyncio.Queue[Reply]] = {}
        self._delivering: asyncio.Task[None] | None = None

    @classmethod
    async def launch(cls, command: tuple[str, ...], model: Path, log_file: Path) -> Self:
        """Raises EngineError if the model cannot be loaded."""
        try:
            with _opened(log_file) as output:
                process = await asyncio.create_subprocess_exec(
                    *command,
                    str(model),
                    stdin=asyncio.subprocess.PIPE,
                    stdout=asyncio.subprocess.PIPE,
                    stderr=output,
                    limit=_LONGEST_LINE,
                    start_new_session=True,  # Ctrl-C is for the app; the engine ends with its pipe
                )
        except OSError as error:
            raise EngineError(f"{command[0]} cannot be started: {error.strerror}.") from error
        it = cls(process, log_file)
        try:
            match await it._read():
                case [Ready()]:
                    it._delivering = asyncio.create_task(it._deliver())
                    return it
                case [Broken(message)]:
                    raise EngineError(
                        f"The model in {model} cannot be loaded (the log is {log_file}): {message}"
                    )
                case _:
                    raise EngineError(f"The engine did not start; its log is {log_file}.")
        except ValueError as error:
            await it.close()
            raise EngineError(
                f"The engine did not start, since {command[0]} prints where only replies belong:"
                f" have it print nothing; its log is {log_file}."
            ) from error
        except BaseException:
            await it.close()
            raise

    @property
    def alive(self) -> bool:
        return self._delivering is not None and not self._delivering.done()

    def open(self, seed: int) -> int:
        """A new context's number."""
        number = next(self._numbers)
        self.tell(Open(number, seed))
        return number

    async def sample(self, context: int, **what: Any) -> AsyncGenerator[Sample, None]:
        """See the solver's `Context.sample`."""
        if not self.alive:
            raise EngineError(self._obituary())
        number = next(self._numbers)
        inbox = self._inboxes[number] = asyncio.Queue()
        self.tell(Continue(context, number, **what))
        ended = False
        try:
            while not ended:
                match await inbox.get():
                    case Piece(_, text, tokens, logprob, ending):
                        ended = ending is not None
                        yield Sample(text, tokens, ending, logprob)
                    case TooLong(_, tokens, limit):
                        ended = True
                        raise PromptTooLong(
                            f"The problem takes {tokens:,} tokens, but this model reads at most"
                            f" {limit:,}: shorten it."
                        )
                    case Broken(message):
                        ended = True
                        raise EngineError(message)
        finally:
            del self._inboxes[number]
            if not ended:
                self.tell(Pause(context))

    def tell(self, request: Request) -> None:
        """Never waits and never fails: an end of the process is found out by who awaits replies."""
        if self._process.stdin is not None and self._process.returncode is None:
            self._process.stdin.write(msgspec.json.encode(request) + b"\n")

    async def close(self) -> None:
        self._kill()
        await self._process.wait()
        if self._delivering is not None:
            await asyncio.wait([self._delivering])

    async def _deliver(self) -> None:
        """Hand out replies until the process ends; then tell everybody who waits."""
        try:
            while replies := await self._read():
                for reply in replies:
                    if isinstance(reply, Piece | TooLong) and reply.request in self._inboxes:
                        self._inboxes[reply.request].put_nowait(reply)
            await self._process.wait()
        except ValueError:  # not JSON, or a line beyond all bounds
            log.exception("The engine's process sent what is no reply.")
            self._kill()
        finally:
            for inbox in self._inboxes.values():
                inbox.put_nowait(Broken(self._obituary()))

    def _kill(self) -> None:
        """With what it has started: its session is its own."""
        if self._process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)

    async def _read(self) -> list[Reply]:
        """The next replies; none if the process has ended. Raises ValueError."""
        assert self._process.stdout is not None
        line = await self._process.stdout.readline()
        return msgspec.json.decode(line, type=list[Reply]) if line else []

    def _obituary(self) -> str:
        code = self._process.returncode
        status = "" if code is None else f" with status {code}"
        return f"The engine stopped unexpectedly{status}; its log is {self._log_file}."


@contextlib.contextmanager
def _opened(log_file: Path) -> Iterator[IO[bytes] | int]:
    """The log, or, where none can be written, nowhere."""
    try:
        log_file.parent.mkdir(parents=True, exist_ok=True)
        file = log_file.open("ab")
    except OSError:
        yield asyncio.subprocess.DEVNULL
    else:
        with file:
            yield file
