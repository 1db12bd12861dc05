"""The events of one run: complete, or still arriving."""

import asyncio
from collections.abc import AsyncIterator, Iterable

from numina_tui.core.errors import NuminaError
from numina_tui.core.events import Event
from numina_tui.core.run import Run


class Recording:
    """A live run grows here whether or not a screen shows it; screens fold what they have not seen.

    `begun` is what is known of the run before its first event.
    """

    def __init__(
        self,
        begun: Run | None = None,
        events: Iterable[Event] = (),
        *,
        live: bool = False,
        trouble: str = "",
    ) -> None:
        self.begun = begun or Run()
        self.events: list[Event] = list(events)
        self.live = live
        self.stop = asyncio.Event()
        self.trouble = trouble
        """One sentence, if no run or not all of it could be had."""

    async def follow(self, stream: AsyncIterator[Event]) -> None:
        """Take everything in until the stream ends by itself."""
        try:
            async for event in stream:
                self.events.append(event)
        except NuminaError as error:
            self.trouble = str(error)
