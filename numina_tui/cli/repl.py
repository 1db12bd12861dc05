"""`numina-tui repl`: the tutor at a plain prompt.

Every line is written once and never changed, so that screen readers, logs and the simplest
terminals can follow. What a model or a program wrote is indented: only our own lines begin at the
margin.
"""

import argparse
import asyncio
import contextlib
import io
import os
import signal
import sys
import textwrap
from collections.abc import Iterator

from numina_tui.cli.background import Background
from numina_tui.core.settings import Settings
from numina_tui.core.text import printable
from numina_tui.library.store import Library
from numina_tui.models import lookup
from numina_tui.session import Session
from numina_tui.tui.mathematics import readable
from numina_tui.tutor.commands import leaves
from numina_tui.tutor.desk import Desk
from numina_tui.tutor.pieces import Kind, Piece

OURS: set[Kind] = {"note", "grade", "error"}
"""What we say ourselves."""
WITH_FORMULAS: set[Kind] = {"problem", "rationale"}
BOLD, PLAIN = "\x1b[1m", "\x1b[0m"


def main(arguments: argparse.Namespace, settings: Settings) -> int:
    """The exit code. Raises NuminaError."""
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(errors="replace")
    signal.signal(signal.SIGINT, lambda *_: None)
    with Background() as background, _session(background, arguments) as session:
        print(f"numina-tui, {session.model}. Type a problem, or help.", flush=True)
        desk = Desk(session, settings)
        try:
            while (line := _read(desk)) is not None and (desk.in_block or not leaves(line)):
                background.call(_answer(desk, line), desk.stop)
            if desk.in_block:  # the input ended there
                background.call(_answer(desk, ""))
        finally:
            background.call(desk.close(), interrupt=lambda: True)
    return 0


@contextlib.contextmanager
def _session(background: Background, arguments: argparse.Namespace) -> Iterator[Session]:
    """A session that starts while the learner types. Raises NuminaError."""

    async def open_() -> tuple[Session, asyncio.Task[None]]:
        model = lookup.choose(arguments.model, arguments.engine)
        session = Session(model, Library(arguments.library), confined=not arguments.unsafe)
        return session, asyncio.create_task(session.start())

    async def close(session: Session, starting: asyncio.Task[None]) -> None:
        starting.cancel()
        await asyncio.gather(starting, return_exceptions=True)  # whoever solves is told
        await session.close()
        session.library.close()

    if (opened := background.call(open_())) is None:
        raise KeyboardInterrupt
    try:
        yield opened[0]
    finally:
        background.call(close(*opened), interrupt=lambda: True)


def _read(desk: Desk) -> str | None:
    """The next line; None at the end of the input. Ctrl-C at a terminal clears the line."""
    while True:
        prompt = "... " if desk.in_block else f"[{desk.invitation}] "
        try:
            with _interruptible():
                return _line(prompt)
        except EOFError:
            return None
        except KeyboardInterrupt:
            if not sys.stdin.isatty():
                raise
            print()
            desk.drop_block()


@contextlib.contextmanager
def _interruptible() -> Iterator[None]:
    """Elsewhere Ctrl-C is for the work that is going on, or for nothing."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _line(prompt: str) -> str:
    """Raises EOFError, and KeyboardInterrupt on Ctrl-C."""
    if sys.stdin.isatty():
        with contextlib.suppress(ImportError):
            import readline  # noqa: F401  editing and history
        try:
            return input(prompt)
        except EOFError:
            print()
            raise
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    line = line.rstrip("\n")
    print(prompt + printable(line), flush=True)  # a log shows what was asked
    return line


async def _answer(desk: Desk, line: str) -> None:
    async for piece in desk.say(line):
        print(told(piece, styled=_styled()), flush=True)


def told(piece: Piece, *, styled: bool = False) -> str:
    text = printable(piece.text)
    if piece.kind in WITH_FORMULAS:
        text = readable(text)
    if piece.kind not in OURS:
        text = textwrap.indent(text, "  ", lambda line: True)
    elif styled and piece.kind != "note":
        text = f"{BOLD}{text}{PLAIN}"
    title = f"{BOLD}{piece.title}{PLAIN}" if styled else piece.title
    return f"{title}\n{text}" if piece.title else text


def _styled() -> bool:
    dumb = os.environ.get("TERM") in (None, "dumb")
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and not dumb
