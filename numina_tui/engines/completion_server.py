"""One server of OpenAI's completions protocol, over HTTP."""

import contextlib
import os
import re
from collections.abc import AsyncGenerator, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from numina_tui.core.errors import NuminaError
from numina_tui.core.sampling import EngineError, Sample
from numina_tui.engines import completions

if TYPE_CHECKING:
    import httpx2

KEY_VARIABLE = "NUMINA_API_KEY"

_CONNECT_SECONDS, _SILENT_SECONDS = 10.0, 600.0
_LONGEST_BODY, _LONGEST_EVENT = 8 << 20, 64 << 10  # some offer hundreds of models
_BUSY = (429, 502, 503, 504)
_LOOPBACK = ("all://localhost", "all://127.0.0.1", "all://[::1]")
_OR_ANOTHER = "or name another address"


class Dropped(NuminaError):
    """The server is gone or overwhelmed; it may be worthwhile to try again."""


class Overflow(NuminaError):
    """Prompt and answer do not fit into the model's context."""


def client() -> "httpx2.AsyncClient":
    """Raises EngineError if the key cannot be sent."""
    import httpx2

    key = _key()
    return httpx2.AsyncClient(
        headers={"Accept-Encoding": "identity"}
        | ({"Authorization": f"Bearer {key}"} if key else {}),
        timeout=httpx2.Timeout(_SILENT_SECONDS, connect=_CONNECT_SECONDS, pool=None),
        limits=httpx2.Limits(max_connections=None),
        mounts=dict.fromkeys(_LOOPBACK),  # these go through no proxy
    )


def _key() -> str:
    key = os.environ.get(KEY_VARIABLE, "").strip()
    if not (key.isascii() and key.isprintable()):
        raise EngineError(
            f"The key in the environment's {KEY_VARIABLE} has characters that no key has: set it"
            " again."
        )
    return key


class Server:
    def __init__(self, address: str) -> None:
        """`http://host:port`, with `/v1` or not, with `#` and a model's name or not."""
        base, _, self._model = address.partition("#")
        self._base = base.rstrip("/").removesuffix("/v1") + "/v1"
        self._shown = re.sub(r"//[^/@]*@", "//", self._base)  # without a password
        self._sampling: dict[str, float] | None = None
        """What it has to be told besides; None until it has said what it offers."""
        self.contexts = 0
        self.failures = 0
        """In a row."""

    async def find_model(self, client: "httpx2.AsyncClient") -> None:
        """Unless it was named: then any answer will do, but that it is busy.

        Raises EngineError or Dropped.
        """
        with self._failing():
            # One that fails here ends the connection, maybe while the next request is on its way.
            alone = {"Connection": "close"}
            async with client.stream("GET", f"{self._base}/models", headers=alone) as response:
                body = await _read(response)
        if not self._model or response.status_code in _BUSY:
            self._check(response.status_code, body)
        if self._model:
            with contextlib.suppress(completions.Garbage):
                self._know(completions.models(body))
            return
        with self._failing():
            offered = completions.models(body)
        if len(offered) != 1:
            names = completions.shortened(", ".join(each.id for each in offered))
            raise EngineError(
                f"The server at {self._shown} offers {len(offered)} models ({names}): name one"
                f" behind the address, as in {self._shown}#NAME."
            )
        self._model = offered[0].id
        self._know(offered)

    def _know(self, offered: Sequence[completions.Offered]) -> None:
        """Whose program it is, and so what it has to be told."""
        self._sampling = {}
        for owner in {each.owned_by for each in offered}:
            self._sampling |= completions.WHOLE_DISTRIBUTION.get(owner, {})

    async def complete(
        self, client: "httpx2.AsyncClient", *, max_tokens: int, **what: Any
    ) -> AsyncGenerator[Sample, None]:
        """What follows a prompt; only the last sample has an ending, `length` or `end`.

        Raises Dropped, Overflow or EngineError.
        """
        import httpx2

        if self._sampling is None:  # it was not ready when the engine started
            await self.find_model(client)
        asked = {
            "model": self._model,
            "max_tokens": max_tokens,
            "top_p": 1.0,
            **(self._sampling or {}),
            "logprobs": 1,
            "stream": True,
            "stream_options": {"include_usage": True},
            **what,
        }
        reply = completions.Reply(max_tokens)
        with self._failing():
            async with client.stream("POST", f"{self._base}/completions", json=asked) as response:
                if response.status_code != 200:
                    self._check(response.status_code, await _read(response))
                async for event in httpx2.EventSource(response, max_event_size=_LONGEST_EVENT):
                    sample = reply.read(event.data)
                    self.failures = 0
                    if sample is not None:
                        yield sample
                    if reply.refusal is not None:
                        self._check(500, reply.refusal)
                    if reply.complete:
                        break
        if reply.ending is None:
            self.failures += 1
            raise Dropped(
                f"The server at {self._shown} broke off in the middle of an answer: restart it,"
                f" {_OR_ANOTHER}."
            )
        yield reply.last()

    def _check(self, status: int, body: bytes) -> None:
        if status == 200:
            return
        said = completions.saying(body) or f"status {status}"
        if completions.is_overflow(body):
            raise Overflow(f"The server at {self._shown} says: {said}")
        if status in _BUSY:
            self.failures += 1
            raise Dropped(f"The server at {self._shown} is too busy ({said}): wait, {_OR_ANOTHER}.")
        if status in (401, 403):
            said = f"{said}; the key in the environment's {KEY_VARIABLE} is what it was given"
        raise EngineError(f"The server at {self._shown} refuses: {said}")

    @contextlib.contextmanager
    def _failing(self) -> Iterator[None]:
        """Errors of the connection and of the protocol, as ours."""
        import httpx2

        try:
            yield
        except (httpx2.UnsupportedProtocol, httpx2.InvalidURL) as error:
            raise EngineError(
                f"{self._shown} is no address of a server: give one like http://127.0.0.1:8000."
            ) from error
        except (httpx2.SSEError, httpx2.DecodingError, completions.Garbage) as error:
            raise EngineError(
                f"The server at {self._shown} does not speak OpenAI's completions protocol"
                f" ({completions.shortened(str(error))}): is this the right address?"
            ) from error
        except httpx2.TransportError as error:
            self.failures += 1
            reason = completions.shortened(str(error) or type(error).__name__)
            raise Dropped(
                f"The server at {self._shown} cannot be reached ({reason}): start it,"
                f" {_OR_ANOTHER}."
            ) from error


async def _read(response: "httpx2.Response") -> bytes:
    """The body, or as much of it as anyone would read."""
    body = bytearray()
    async for piece in response.aiter_bytes():
        body += piece
        if len(body) > _LONGEST_BODY:
            break
    return bytes(body[:_LONGEST_BODY])
