"""The openai engine: any server that completes text by OpenAI's protocol, or several.

vLLM, llama-server, Ollama, LM Studio, `transformers serve`. Stop strings are found here: servers
differ in what they make of them. A round ends there, and a trajectory is cancelled, by closing the
connection, which all of them notice.
"""

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Sequence
from typing import TYPE_CHECKING

from numina_tui.core.sampling import EngineError, PromptTooLong, Sample
from numina_tui.engines.completion_server import Dropped, Overflow, Server, client
from numina_tui.engines.stops import StopSearch

if TYPE_CHECKING:
    import httpx2

PATIENCE = (0.25, 0.5, 1.0, 2.0, 4.0)
"""Seconds to wait after a first failure, a second in a row, … before the one that is told."""

_SEEDS = 1 << 31


class OpenAIEngine:
    """Implements the solver's `Engine`."""

    def __init__(self, addresses: str, patience: Sequence[float] = PATIENCE) -> None:
        """`addresses` are separated by commas; a model's name may follow each, behind a #."""
        self.patience = patience
        self._servers = [Server(address.strip()) for address in addresses.split(",")]
        self._client: httpx2.AsyncClient | None = None
        self._starting = asyncio.Lock()

    @property
    def client(self) -> "httpx2.AsyncClient":
        """Raises EngineError."""
        if self._client is None:
            raise EngineError("The engine was closed.")
        return self._client

    async def start(self) -> None:
        """Ask the servers what they offer; one that is not ready is asked when it is needed. Raises
        EngineError if none is ready, or if it is not clear which model is meant."""
        async with self._starting:
            if self._client is None:
                async with contextlib.AsyncExitStack() as opened:
                    found = await opened.enter_async_context(client())
                    await self._find_models(found)
                    opened.pop_all()
                self._client = found

    async def open(self, seed: int) -> "OpenAIContext":
        await self.start()
        return OpenAIContext(self, seed)

    async def close(self) -> None:
        open_, self._client = self._client, None
        if open_ is not None:
            await open_.aclose()

    def least_busy(self) -> Server:
        return min(self._servers, key=lambda server: (server.failures, server.contexts))

    async def _find_models(self, found: "httpx2.AsyncClient") -> None:
        unready = []
        for server in self._servers:
            try:
                await server.find_model(found)
            except Dropped as dropped:
                unready.append(dropped)
        if len(unready) == len(self._servers):
            raise EngineError(str(unready[0])) from unready[0]


class OpenAIContext:
    """Implements the solver's `Context`. It stays with one server, whose cache knows its text."""

    def __init__(self, engine: OpenAIEngine, seed: int) -> None:
        self._engine = engine
        self._seed = seed
        self._server: Server | None = None

    async def sample(
        self, prompt: str, *, temperature: float, max_tokens: int, stop: tuple[str, ...]
    ) -> AsyncGenerator[Sample, None]:
        """Where a connection fails, go on from the text so far, perhaps with another server."""
        search = StopSearch(stop)
        left = room = max_tokens
        failures = 0
        while True:
            asked, given = min(left, room), prompt
            shortened = asked < left
            try:
                async with contextlib.aclosing(self._ask(prompt, temperature, asked)) as samples:
                    async for sample in samples:
                        failures = 0
                        text, stopped = search.cut(sample.text)
                        prompt, left = prompt + text, left - sample.tokens
                        ending = "stop" if stopped else sample.ending
                        if ending is None and left <= 0:
                            ending = "length"
                        elif ending == "length" and shortened and prompt != given:
                            ending = None  # there may be room for more
                        yield Sample(text, sample.tokens, ending, sample.logprob)
                        if ending is not None:
                            return
            except Overflow as overflow:
                if asked > 1:
                    room = asked // 2
                elif left < max_tokens:
                    yield Sample("", 0, "length")
                    return
                else:
                    raise PromptTooLong(f"{overflow}: shorten the problem.") from overflow
            except Dropped as dropped:
                self._leave()
                if failures == len(self._engine.patience):
                    raise EngineError(str(dropped)) from dropped
                await asyncio.sleep(self._engine.patience[failures])
                failures += 1

    async def close(self) -> None:
        self._leave()

    def _ask(
        self, prompt: str, temperature: float, max_tokens: int
    ) -> AsyncGenerator[Sample, None]:
        if self._server is None:
            self._server = self._engine.least_busy()
            self._server.contexts += 1
        self._seed = (self._seed + 1) % _SEEDS  # or each round would draw the same
        return self._server.complete(
            self._engine.client,
            prompt=prompt,
            temperature=temperature,
            max_tokens=max_tokens,
            seed=self._seed,
        )

    def _leave(self) -> None:
        if self._server is not None:
            self._server.contexts -= 1
            self._server = None
