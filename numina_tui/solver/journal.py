"""What has happened in a run so far, as those who make it happen see it."""

import asyncio
import time

from numina_tui.core.events import Event, Sampled
from numina_tui.core.run import Run, apply


class Journal:
    """A run in progress: the fold of all that was emitted, which is the only state there is."""

    def __init__(self, run: Run, token_budget: int | None = None) -> None:
        self.run = run
        self.events: asyncio.Queue[Event] = asyncio.Queue()
        self.spent = asyncio.Event()
        """Set when the budget of tokens is."""
        self._left = token_budget
        self._begun = time.monotonic() - run.elapsed

    def emit(self, event: Event) -> None:
        self.run = apply(self.run, event)
        self.events.put_nowait(event)
        if self._left is not None and isinstance(event, Sampled):
            self._left -= event.tokens
            if self._left <= 0:
                self.spent.set()

    @property
    def now(self) -> float:
        """Seconds since the run began."""
        return time.monotonic() - self._begun
