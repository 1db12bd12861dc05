"""The events of one run: complete, or still arriving."""

import asyncio
from bisect import bisect_left, bisect_right
from collections.abc import AsyncIterator, Iterable

from numina_tui.core.errors import NuminaError
from numina_tui.core.events import Concluded, Event, Executed, RunStarted
from numina_tui.core.history import Count, counts
from numina_tui.core.run import Run, apply

KEPT_EVERY = 128
"""Events between two states that are kept, so that any moment is near one of them."""


class Recording:
    """A live run grows here whether or not a screen shows it. It can be asked for any moment.

    `begun` is what is known of the run before its first event.
    """

    def __init__(
        self,
        begun: Run | None = None,
        events: Iterable[Event] = (),
        *,
        live: bool = False,
        damage: str = "",
        number: int | None = None,
    ) -> None:
        self.begun = begun or Run()
        self.events: list[Event] = []
        self.live = live
        self.number = number
        """The run's in the library; None while it has none."""
        self.stop = asyncio.Event()
        self.damage = damage
        """One sentence, if no run or not all of it can be read. Nothing can follow it."""
        self.trouble = ""
        """One sentence, if what was last to happen could not."""
        self._head = self.begun
        self._kept = [self.begun]
        self._times: list[float] = []
        self._moments: list[float] = [0.0]
        self._decisive: list[Event] = []
        self._history: tuple[Count, ...] | None = ()
        for event in events:
            self.append(event)

    @property
    def head(self) -> Run:
        """The run after all its events."""
        return self._head

    @property
    def end(self) -> float:
        return self._times[-1] if self._times else 0.0

    @property
    def history(self) -> tuple[Count, ...]:
        """The vote over time."""
        if self._history is None:
            self._history = counts(self._decisive)
        return self._history

    def append(self, event: Event) -> None:
        """What cannot follow ends the recording where it is, and is its damage."""
        if self.damage:
            return
        try:
            self._head = apply(self._head, event)
        except ValueError as error:
            self.damage = f"This recording is damaged: {error}"
            return
        self.events.append(event)
        self._times.append(max(event.at, self.end))
        if len(self.events) % KEPT_EVERY == 0:
            self._kept.append(self._head)
        if isinstance(event, RunStarted | Concluded):
            self._decisive.append(event)
            self._history = None
        if isinstance(event, Executed | Concluded) and self.end > self._moments[-1]:
            self._moments.append(self.end)

    def at(self, seconds: float) -> Run:
        """The run as it was then."""
        length = bisect_right(self._times, seconds)
        run = self._kept[length // KEPT_EVERY]
        for event in self.events[length // KEPT_EVERY * KEPT_EVERY : length]:
            run = apply(run, event)
        return run

    def moment(self, seconds: float, by: int) -> float:
        """The time of the next moment, or of the last one, at which code had run or a trajectory
        ended; the beginning and the last such moment are the furthest."""
        moments = self._moments
        index = bisect_right(moments, seconds) if by > 0 else bisect_left(moments, seconds) - 1
        return moments[max(0, min(index, len(moments) - 1))]

    async def follow(self, stream: AsyncIterator[Event]) -> None:
        """Take everything in until the stream ends by itself."""
        try:
            async for event in stream:
                self.append(event)
        except NuminaError as error:
            self.trouble = str(error)
        finally:
            self.live = False

    def go_on(self) -> None:
        """More events are to come, after a run that had ended."""
        self.live, self.trouble, self.stop = True, "", asyncio.Event()

    def number_as(self, number: int) -> None:
        self.number = number
