"""Sandboxes for the tests of a module, started once; a grader for each test."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from numina_tui.grading.grader import MathGrader
from numina_tui.sandbox import worker
from numina_tui.sandbox.pool import ConfinedSandbox


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def sandbox() -> AsyncIterator[ConfinedSandbox]:
    sandbox = await ConfinedSandbox.start()
    yield sandbox
    await sandbox.close()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def terse() -> AsyncIterator[ConfinedSandbox]:
    sandbox = await ConfinedSandbox.start(output_limit=1000)
    yield sandbox
    await sandbox.close()


@pytest.fixture
async def grader() -> AsyncIterator[MathGrader]:
    grader = MathGrader()
    yield grader
    await grader.close()


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """However busy the machine is, an interrupt comes through before the process is killed."""
    monkeypatch.setattr(worker, "_GRACE", 10.0)
