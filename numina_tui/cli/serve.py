"""`numina-tui serve`: the app in a browser on this machine."""

import argparse
import asyncio
import ipaddress
import os
import signal
import socket
import sys
from typing import TYPE_CHECKING

import msgspec

from numina_tui.core.errors import UsageError
from numina_tui.core.settings import Settings
from numina_tui.library.store import Library
from numina_tui.models import lookup

if TYPE_CHECKING:
    from numina_tui.browser.server import BrowserServer

DRIVER = "numina_tui.tui.browser_driver:BrowserDriver"


def main(arguments: argparse.Namespace, settings: Settings) -> int:
    """Raises NuminaError."""
    try:
        from numina_tui.browser.server import BrowserServer
    except ModuleNotFoundError as error:
        raise UsageError(
            f"The package {error.name} is missing: install textual-serve to use the app in a"
            " browser, for example by `pip install textual-serve`."
        ) from error
    lookup.choose(arguments.model, arguments.engine)  # said here rather than on every page
    Library(arguments.library).close()
    with listen(arguments.host, arguments.port) as listener:
        asyncio.run(serve(BrowserServer(app_command(arguments, settings), listener)))
    return 0


async def serve(server: "BrowserServer") -> None:
    """Until SIGINT or SIGTERM."""
    told_to_end = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, told_to_end.set)
    async with server.serving():
        print(f"Open {server.address} in a browser. ctrl+c ends it.", flush=True)
        await told_to_end.wait()


def listen(host: str, port: int) -> socket.socket:
    """On loopback only: whoever reaches the page runs our program. Raises UsageError."""
    address = loopback(host)
    if not 0 <= port <= 65535:
        raise UsageError(f"A port is 0 to 65535, not {port}.")
    family = socket.AF_INET6 if address.version == 6 else socket.AF_INET
    try:
        return socket.create_server((str(address), port), family=family)
    except OSError as error:
        raise UsageError(
            f"Cannot serve at {address}, port {port} ({os.strerror(error.errno or 0)}): choose"
            " another with --port, or any free one with --port 0."
        ) from error


def loopback(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address:
    """Raises UsageError."""
    try:
        address = ipaddress.ip_address("127.0.0.1" if host == "localhost" else host)
    except ValueError:
        address = None
    if address is None or not address.is_loopback:
        raise UsageError(
            f"{host} is not a loopback address, and whoever reached the page could run programs"
            " here: use 127.0.0.1, and ssh -L to come from another machine."
        )
    return address


def app_command(arguments: argparse.Namespace, settings: Settings) -> list[str]:
    """Runs the app as `arguments` and `settings` say."""
    values = msgspec.structs.asdict(settings)
    values |= {name: getattr(arguments, name) for name in ("model", "engine", "library")}
    options = [
        f"--{name.replace('_', '-')}={value}" for name, value in values.items() if value is not None
    ]
    unsafe = ["--unsafe"] if arguments.unsafe else []
    return [
        "env",
        f"TEXTUAL_DRIVER={DRIVER}",
        sys.executable,
        "-m",
        "numina_tui",
        *options,
        *unsafe,
    ]
