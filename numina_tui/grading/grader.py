"""Asks the grading process, and kills it when a question takes too long."""

import asyncio
import os
import sys

import msgspec

from numina_tui.core import answers
from numina_tui.core.errors import NuminaError
from numina_tui.grading.worker import Question

SECONDS = 2.0
"""For one question, once the process is up: no honest pair of answers takes this long."""
SECONDS_TO_START = 60.0


class GraderError(NuminaError):
    """Answers cannot be compared at all."""


class MathGrader:
    """Decides equality; implements the solver's `Grader`.

    What cannot be shown equal in time is not equal: two ballots then stay two answers.
    """

    def __init__(self) -> None:
        self._process: asyncio.subprocess.Process | None = None
        self._asking = asyncio.Lock()
        self._bearable: dict[str, bool] = {}
        """Whether an answer can be compared with itself in time: a hostile one is tried once."""

    async def equal(self, left: str, right: str) -> bool:
        """Raises GraderError."""
        plainly = answers.plainly_equal(left, right)
        if plainly is not None:
            return plainly
        async with self._asking:
            for answer in (left, right):
                if answer not in self._bearable:
                    self._bearable[answer] = await self._ask(answer, answer) is not None
                if not self._bearable[answer]:
                    return False
            return bool(await self._ask(left, right))

    async def close(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        if process.returncode is None:
            process.kill()
        await process.wait()

    async def _ask(self, left: str, right: str) -> bool | None:
        """None if there is no answer in time; the process is then gone. Raises GraderError."""
        try:
            process = await self._running()
            async with asyncio.timeout(SECONDS):
                return await _put(process, left, right)
        except (TimeoutError, ConnectionError, msgspec.DecodeError):
            await self.close()
            return None
        except asyncio.CancelledError:
            await self.close()  # its answer would be taken for the next question's
            raise

    async def _running(self) -> asyncio.subprocess.Process:
        if self._process is not None and self._process.returncode is None:
            return self._process
        try:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-P",  # else a sympy.py in the user's folder would take the place of the library
                "-m",
                "numina_tui.grading.worker",
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.DEVNULL,
                env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},
                start_new_session=True,
            )
        except OSError as error:
            raise GraderError(
                f"Answers cannot be compared, since no process can be started ({error.strerror}):"
                " close other programs."
            ) from error
        try:
            async with asyncio.timeout(SECONDS_TO_START):
                await _put(self._process, "x", "x")
        except (TimeoutError, ConnectionError, msgspec.DecodeError) as error:
            await self.close()
            raise GraderError(
                "Answers cannot be compared, since math-verify does not start: is it installed?"
            ) from error
        return self._process


async def _put(process: asyncio.subprocess.Process, left: str, right: str) -> bool:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(msgspec.json.encode(Question(left, right)) + b"\n")
    await process.stdin.drain()
    return msgspec.json.decode(await process.stdout.readline(), type=bool)
