"""The embedded engine: a small model on ONNX Runtime GenAI, in a process of its own.

If that process dies, every waiting trajectory gets an EngineError, and the next one to open starts
a new process.
"""

import asyncio
import contextlib
import sys
from collections.abc import AsyncIterator
from itertools import count
from pathlib import Path
from typing import Any

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

_LONGEST_LINE = 64 << 20


class EmbeddedEngine:
    """Implements the solver's `Engine` for a model folder that quant/ exported."""

    def __init__(self, model: Path, log: Path) -> None:
        """`log` receives what the engine's libraries have to say."""
        self._model = model
        self._log = log
        self._numbers = count()
        self._process: asyncio.subprocess.Process | None = None
        self._reading: asyncio.Task[None] | None = None
        self._starting = asyncio.Lock()
        self._inboxes: dict[int, asyncio.Queue[Reply]] = {}

    async def start(self) -> None:
        """Load the model, unless it is loaded. Raises EngineError if that fails."""
        async with self._starting:
            if self._process is not None and self._process.returncode is None:
                return
            self._log.parent.mkdir(parents=True, exist_ok=True)
            with self._log.open("ab") as log:
                process = await asyncio.create_subprocess_exec(
                    sys.executable,
                    "-m",
                    "numina_tui.engines.embedded_worker",
                    str(self._model),
                    stdin=asyncio.subprocess.PIPE,
                    stdout=asyncio.subprocess.PIPE,
                    stderr=log,
                    limit=_LONGEST_LINE,
                    start_new_session=True,  # Ctrl-C is for the app; the engine ends with its pipe
                )
            self._process = process
            match await self._read(process):
                case [Ready()]:
                    self._reading = asyncio.create_task(self._deliver(process))
                case [Broken(message)]:
                    await self.close()
                    raise EngineError(f"The model in {self._model} cannot be loaded: {message}")
                case _:
                    await self.close()
                    raise EngineError(f"The engine did not start; see {self._log}.")

    async def open(self, seed: int) -> "EmbeddedContext":
        await self.start()
        number = next(self._numbers)
        await self._send(Open(number, seed))
        return EmbeddedContext(self, number)

    async def close(self) -> None:
        process, self._process = self._process, None
        reading, self._reading = self._reading, None
        if reading is not None:
            reading.cancel()
        if process is None:
            return
        if process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
        await process.wait()

    async def sample(self, context: int, **what: Any) -> AsyncIterator[Sample]:
        """See `Context.sample`."""
        number = next(self._numbers)
        inbox = self._inboxes[number] = asyncio.Queue()
        ended = False
        try:
            await self._send(Continue(context, number, **what))
            while not ended:
                match await inbox.get():
                    case Piece(_, text, tokens, ending):
                        ended = ending is not None
                        yield Sample(text, tokens, ending)
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
                await self._send(Pause(context))

    async def release(self, context: int) -> None:
        with contextlib.suppress(EngineError):
            await self._send(Close(context))

    async def _send(self, request: Request) -> None:
        """Raises EngineError if the process is gone."""
        if self._process is None or self._process.stdin is None:
            raise EngineError("The engine has been closed.")
        try:
            self._process.stdin.write(msgspec.json.encode(request) + b"\n")
            await self._process.stdin.drain()
        except ConnectionError as error:
            raise EngineError(self._obituary(self._process.returncode)) from error

    async def _deliver(self, process: asyncio.subprocess.Process) -> None:
        while replies := await self._read(process):
            for reply in replies:
                if isinstance(reply, Piece | TooLong) and reply.request in self._inboxes:
                    self._inboxes[reply.request].put_nowait(reply)
        broken = Broken(self._obituary(await process.wait()))
        for inbox in self._inboxes.values():
            inbox.put_nowait(broken)

    async def _read(self, process: asyncio.subprocess.Process) -> list[Reply]:
        """The next replies; none if the process has ended."""
        assert process.stdout is not None
        line = await process.stdout.readline()
        return msgspec.json.decode(line, type=list[Reply]) if line else []

    def _obituary(self, code: int | None) -> str:
        status = "" if code is None else f" with status {code}"
        return f"The engine stopped unexpectedly{status}; its log is {self._log}."


class EmbeddedContext:
    """Implements the solver's `Context`."""

    def __init__(self, engine: EmbeddedEngine, number: int) -> None:
        self._engine = engine
        self._number = number

    def sample(
        self, prompt: str, *, temperature: float, max_tokens: int, stop: tuple[str, ...]
    ) -> AsyncIterator[Sample]:
        return self._engine.sample(
            self._number,
            prompt=prompt,
            temperature=temperature,
            max_tokens=max_tokens,
            stop=stop,
        )

    async def close(self) -> None:
        await self._engine.release(self._number)
