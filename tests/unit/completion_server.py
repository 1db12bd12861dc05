"""A server of completions that says, byte for byte, what a test tells it to."""

import asyncio
import contextlib
import json

HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"


class CompletionServer:
    """Answers each request for a completion with the next of `replies`, a function of the request's
    JSON and the stream to write to."""

    def __init__(self, *replies, models=("m",), owner=None):
        self.replies = list(replies)
        self.models = models
        self.owner = owner
        self.ready = True
        self.asked = []
        self.headers = []
        self.left = asyncio.Queue()
        """One entry for each client that has closed its connection."""

    async def __aenter__(self):
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.address = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    async def __aexit__(self, *_):
        self._server.close()

    async def _serve(self, reader, writer):
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        self.headers.append(head)
        if not self.ready:
            await body(503, {"error": {"message": "loading"}})({}, writer)
        elif head.startswith("GET /v1/models "):
            await self._list_models(writer)
        else:
            assert head.startswith("POST /v1/completions ")
            size = int(head.lower().partition("content-length:")[2].split()[0])
            asked = json.loads(await reader.readexactly(size))
            self.asked.append(asked)
            with contextlib.suppress(ConnectionError):
                await self.replies.pop(0)(asked, writer)
            if not writer.is_closing():
                await reader.read()
        self.left.put_nowait(None)
        writer.close()

    async def _list_models(self, writer):
        if self.models is None:
            await body(404, {"detail": "Not Found"})({}, writer)
        else:
            data = [{"id": name, "owned_by": self.owner} for name in self.models]
            await body(200, {"data": data})({}, writer)


def chunk(text, finish=None, **more):
    choice = {"index": 0, "text": text, "finish_reason": finish, "logprobs": None, **more}
    return f"data: {json.dumps({'id': 'x', 'choices': [choice]})}\n\n"


def raw(data, *, head=HEAD, cuts=(), close=True):
    """These bytes, cut at these places."""

    async def reply(_, writer):
        rest = (head + data).encode()
        for start, end in zip([0, *cuts], [*cuts, len(rest)], strict=True):
            writer.write(rest[start:end])
            await writer.drain()
            await asyncio.sleep(0)
        if close:
            writer.close()

    return reply


def says(*pieces, finish="stop", **how):
    """A completion in these pieces."""
    return raw("".join(map(chunk, pieces)) + chunk("", finish) + "data: [DONE]\n\n", **how)


def body(status, value):
    """A reply that is no stream."""
    said = json.dumps(value) if not isinstance(value, str) else value
    kind = "text/html" if isinstance(value, str) else "application/json"
    head = (
        f"HTTP/1.1 {status} Because\r\nContent-Type: {kind}\r\n"
        f"Content-Length: {len(said.encode())}\r\nConnection: close\r\n\r\n"
    )
    return raw(said, head=head)
