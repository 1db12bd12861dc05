"""Who may talk to the server: the page that it served itself, and nobody else's page.

A browser lets any site open a WebSocket to this machine, and a site can have its own name resolve
to this machine. The first shows in `Origin`, the second in `Host`.
"""

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware


def only_from(address: str) -> Middleware:
    """Refuses what is not addressed to `address`, or comes from a page of another."""

    @web.middleware
    async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
        hosts = request.headers.getall("Host", [])
        origins = request.headers.getall("Origin", [])
        if [f"http://{host}" for host in hosts] != [address] or set(origins) - {address}:
            raise web.HTTPForbidden(text=f"This server answers to {address} only.\n")
        return await handler(request)

    return guard


def headers(address: str) -> dict[str, str]:
    """What the browser must hold the page to: nothing from elsewhere, in nobody's frame."""
    socket = address.replace("http://", "ws://")
    return {
        "Content-Security-Policy": "default-src 'none'; script-src 'self'; font-src 'self';"
        " style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
        f" connect-src {socket}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
    }
