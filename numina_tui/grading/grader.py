"""Asks the grading process, and kills it when a question takes too long."""

import asyncio
import os
import sys

import msgspec

from numina_tui.core import answers
from numina_tui.grading.worker import Question

SECONDS = 3.0
"""For one question, once the process is up: no honest pair of answers takes this long."""
SECONDS_TO_START = 30.0


class MathGrader:
    """Decides equality; implements the solver's `Grader`.

    What cannot be shown equal in time is not equal: two ballots then stay two answers.
    """

    def __init__(self) -> None:
        self._process: asyncio.subprocess.Process | None = None
        self._asking = asyncio.Lock()

    async def equal(self, left: str, right: str) -> bool:
        plainly = answers.plainly_equal(left, right)
        if plainly is not None:
            return plainly
        async with self._asking:
            try:
                await self._start()
                return await asyncio.wait_for(self._ask(left, right), SECONDS)
            except (TimeoutError, ConnectionError, msgspec.DecodeError):
                await self._kill()
                return False
            except asyncio.CancelledError:
                await self._kill()  # its answer would be taken for the next question's
                raise

    async def close(self) -> None:
        await self._kill()

    async def _start(self) -> None:
        if self._process is not None and self._process.returncode is None:
            return
        self._process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "numina_tui.grading.worker",
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},
            start_new_session=True,
        )
        await asyncio.wait_for(self._ask("x", "x"), SECONDS_TO_START)

    async def _ask(self, left: str, right: str) -> bool:
        assert self._process is not None
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(msgspec.json.encode(Question(left, right)) + b"\n")
        await self._process.stdin.drain()
        return msgspec.json.decode(await self._process.stdout.readline(), type=bool)

    async def _kill(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        if process.returncode is None:
            process.kill()
        await process.wait()
