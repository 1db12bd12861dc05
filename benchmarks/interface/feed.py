"""Events at the moments at which they happened, and what feeding them to an app cost."""

import asyncio
import time
from collections.abc import AsyncIterator, Iterable
from pathlib import Path

import msgspec

from numina_tui.core.events import Event


class Streamed(msgspec.Struct):
    """What an app says after it has shown a stream."""

    cores: float
    """Processor seconds of its process in a second of the stream."""
    trouble: str = ""
    """What it has not shown, if so."""

    def save(self, path: Path) -> None:
        """At once: the file is whole when it is there."""
        begun = path.with_suffix(".part")
        begun.write_bytes(msgspec.json.encode(self))
        begun.rename(path)


def load(path: Path) -> Streamed:
    return msgspec.json.decode(path.read_bytes(), type=Streamed)


class Meter:
    def __init__(self) -> None:
        self._wall, self._processor = time.perf_counter(), time.process_time()

    @property
    def cores(self) -> float:
        spent = time.process_time() - self._processor
        return spent / (time.perf_counter() - self._wall)


async def live(events: Iterable[Event]) -> AsyncIterator[Event]:
    begun = time.perf_counter()
    for event in events:
        delay = begun + event.at - time.perf_counter()
        if delay > 0:
            await asyncio.sleep(delay)
        yield event
