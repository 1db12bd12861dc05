"""Serves a Textual program to a browser on this machine: a process of its own for each page."""

import asyncio
import secrets
import shlex
import socket
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp_jinja2
import jinja2
from aiohttp import web
from textual_serve.server import Server

from numina_tui.browser import guard

PAGE = Path(__file__).parent / "page"
PATIENCE = 15.0
"""Seconds that the programs get to end by themselves."""


class BrowserServer:
    """Puts a program behind an address that only whoever is told it can know.

    Other people's programs on this machine can reach the port too; hence the secret in the path.
    """

    def __init__(self, command: Sequence[str], listener: socket.socket) -> None:
        self._listener = listener
        self._origin = f"http://{_authority(listener)}"
        self._root = f"/{secrets.token_urlsafe(16)}"
        self._textual = Server(
            f"exec {shlex.join(command)}",
            title="numina-tui",
            public_url=self._origin,
            templates_path=PAGE,
        )
        self._visits: set[asyncio.Task[web.WebSocketResponse]] = set()

    @property
    def address(self) -> str:
        return f"{self._origin}{self._root}/"

    @asynccontextmanager
    async def serving(self) -> AsyncIterator[None]:
        """Whoever leaves this has ended all programs."""
        runner = web.AppRunner(self._application(), access_log=None)
        await runner.setup()
        try:
            await web.SockSite(runner, self._listener).start()
            yield
        finally:
            await runner.cleanup()

    def _application(self) -> web.Application:
        application = web.Application(middlewares=[guard.only_from(self._origin)])
        aiohttp_jinja2.setup(application, loader=jinja2.FileSystemLoader(PAGE))
        textual, root = self._textual, self._root
        application.add_routes(
            [
                web.get(f"{root}/", textual.handle_index),
                web.get(f"{root}/ws", self._visit, name="websocket"),
                web.static(f"{root}/static", textual.statics_path, name="static"),
                web.static(f"{root}/page", PAGE, name="page"),
                web.get("/download/{key}", textual.handle_download),  # the key is a secret itself
            ]
        )
        application.on_response_prepare.append(self._add_headers)
        application.on_shutdown.append(self._end_visits)
        return application

    async def _visit(self, request: web.Request) -> web.WebSocketResponse:
        """From the opening of a page to its closing, or to the end of its program."""
        visit = asyncio.create_task(self._textual.handle_websocket(request))
        self._visits.add(visit)
        visit.add_done_callback(self._visits.discard)
        return await visit

    async def _end_visits(self, _: web.Application) -> None:
        for visit in self._visits:
            visit.cancel()  # which tells the program to quit and waits for it
        if self._visits:
            await asyncio.wait(self._visits, timeout=PATIENCE)

    async def _add_headers(self, _: web.Request, response: web.StreamResponse) -> None:
        response.headers.update(guard.headers(self._origin))


def _authority(listener: socket.socket) -> str:
    """Host and port as a browser writes them."""
    host, port = listener.getsockname()[:2]
    name = f"[{host}]" if listener.family == socket.AF_INET6 else host
    return name if port == 80 else f"{name}:{port}"
