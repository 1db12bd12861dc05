"""An event loop in a thread of its own, so that it goes on while the main thread waits for a line.

The main thread is where Python reads lines and where Ctrl-C arrives.
"""

import asyncio
import signal
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import CancelledError
from types import FrameType, TracebackType
from typing import Any, Self, TypeVar

T = TypeVar("T")


class Background:
    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="loop", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def call(
        self, work: Coroutine[Any, Any, T], interrupt: Callable[[], bool] = lambda: False
    ) -> T | None:
        """What `work` comes to, run in the loop. Ctrl-C calls `interrupt` there; if that is False,
        the work is cancelled, and the result None."""
        running: list[asyncio.Task[Any]] = []

        async def tracked() -> T:
            task = asyncio.current_task()
            assert task is not None
            running.append(task)
            return await work

        def stop() -> None:
            if not interrupt():
                for task in running:
                    task.cancel()

        def interrupted(number: int, frame: FrameType | None) -> None:
            self._loop.call_soon_threadsafe(stop)

        future = asyncio.run_coroutine_threadsafe(tracked(), self._loop)
        before = signal.signal(signal.SIGINT, interrupted)
        try:
            return future.result()
        except CancelledError:
            return None
        finally:
            signal.signal(signal.SIGINT, before)
