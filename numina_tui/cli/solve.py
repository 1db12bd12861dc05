"""`numina-tui solve`: one problem from the command line, or a file of them."""

import argparse
import asyncio
import contextlib
import json
import signal
import sys
import time
from collections.abc import AsyncIterator

from numina_tui.cli import batch, pace
from numina_tui.cli.display import LiveDisplay, PlainDisplay, Silence, summary
from numina_tui.cli.result import result
from numina_tui.core.errors import UsageError
from numina_tui.core.run import Run, apply
from numina_tui.core.sampling import EngineError
from numina_tui.core.settings import Settings
from numina_tui.core.text import one_line
from numina_tui.library.store import Library
from numina_tui.models import lookup
from numina_tui.session import Session, read_problem

ANSWERED, NOBODY_VOTED, INTERRUPTED = 0, 1, 130


def main(arguments: argparse.Namespace, settings: Settings) -> int:
    """The exit code. Raises NuminaError."""
    if arguments.problem and (arguments.input or arguments.output):
        raise UsageError("Give either a problem or --input and --output, not both.")
    if (arguments.input is None) != (arguments.output is None):
        raise UsageError("A file of problems needs both --input and --output.")
    if arguments.input is None and arguments.deadline is not None:
        raise UsageError("A deadline is for a file of problems: for one, give --time-budget.")
    if arguments.input is not None:
        if arguments.json:
            raise UsageError("--json is for one problem: --output is JSON lines anyway.")
        return asyncio.run(solve_file(arguments, settings))
    problem = read_problem(_problem_text(arguments.problem))
    return asyncio.run(solve_one(problem, arguments, settings))


async def solve_one(problem: str, arguments: argparse.Namespace, settings: Settings) -> int:
    if arguments.json:
        display: Silence = Silence()
    else:
        display = LiveDisplay() if sys.stdout.isatty() else PlainDisplay()
    async with _stop_on_interrupt() as stop, _session(arguments, stop) as session:
        with display:
            run = Run()
            async for event in session.solve(problem, settings, stop):
                run = apply(run, event)
                display.show(run, event)
    assert run.ended is not None
    if run.ended.reason == "refused":
        raise UsageError(run.ended.message)
    print(json.dumps(result(run)) if arguments.json else summary(run))
    if run.ended.message:
        print(f"numina-tui: {one_line(run.ended.message)}", file=sys.stderr)
    if run.ended.reason == "cancelled":
        return INTERRUPTED
    return ANSWERED if run.answer is not None else NOBODY_VOTED


async def solve_file(arguments: argparse.Namespace, settings: Settings) -> int:
    begun = time.monotonic()
    deadline = None if arguments.deadline is None else pace.seconds(arguments.deadline)
    work = batch.Batch.open(arguments.input, arguments.output)
    unanswered = work.unanswered
    if not work.remaining:
        print(f"{arguments.output} has answers to all {len(work.items)} already.", file=sys.stderr)
        return NOBODY_VOTED if unanswered else ANSWERED
    async with _stop_on_interrupt() as stop, _session(arguments, stop) as session:
        remaining, paced = work.remaining, pace.Unhurried()
        if deadline is not None:
            paced = pace.Deadline(deadline - (time.monotonic() - begun), len(remaining))
        with work.progress() as advance:
            for done, item in enumerate(remaining):
                if paced.over:
                    left = len(remaining) - done
                    print(
                        f"The deadline has passed with {left} of {len(work.items)} problems left:"
                        " run the same command to go on.",
                        file=sys.stderr,
                    )
                    return NOBODY_VOTED
                run = Run()
                async for event in session.solve(item.problem, paced.begin(settings), stop):
                    run = apply(run, event)
                if stop.is_set():
                    print("Interrupted: run the same command to resume.", file=sys.stderr)
                    return INTERRUPTED
                if run.ended is not None and run.ended.reason == "failed":
                    raise EngineError(run.ended.message)
                work.write(item, result(run) | paced.end())
                unanswered += run.answer is None
                advance(run)
    return NOBODY_VOTED if unanswered else ANSWERED


def _problem_text(words: list[str]) -> str:
    """The problem, quoted or not."""
    if not words:
        raise UsageError("There is nothing to solve: give a problem, - for stdin, or --input.")
    if words == ["-"]:
        return sys.stdin.buffer.read().decode("utf-8", "replace")
    return " ".join(words)


@contextlib.asynccontextmanager
async def _session(arguments: argparse.Namespace, stop: asyncio.Event) -> AsyncIterator[Session]:
    """Raises KeyboardInterrupt if `stop` is set while it starts, and NuminaError."""
    model = lookup.choose(arguments.model, arguments.engine)
    library = Library(arguments.library)
    session = Session(model, library, confined=not arguments.unsafe)
    try:
        try:
            await session.start()
        except Exception:  # Ctrl-C also reaches processes that are still starting
            if not stop.is_set():
                raise
        if stop.is_set():
            raise KeyboardInterrupt
        yield session
    finally:
        await session.close()
        library.close()


@contextlib.asynccontextmanager
async def _stop_on_interrupt() -> AsyncIterator[asyncio.Event]:
    """An event that Ctrl-C sets: the run ends in good order and is kept. A second one kills."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()

    def interrupt() -> None:
        stop.set()
        loop.remove_signal_handler(signal.SIGINT)

    loop.add_signal_handler(signal.SIGINT, interrupt)
    try:
        yield stop
    finally:
        loop.remove_signal_handler(signal.SIGINT)
