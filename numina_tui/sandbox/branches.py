"""Notebooks in the state in which a trajectory was left: made by running its blocks again.

A confined process cannot be forked, and its memory cannot be trusted to be copied. So a branch is a
replay: same seed, same blocks, same variables. It is cached: once somebody has branched from a
place, another notebook is brought there in the background and waits for the next. For the beginning
the spares do that.
"""

import asyncio
from collections.abc import Awaitable, Callable
from typing import NamedTuple

from numina_tui.core.execution import Execution, SandboxError
from numina_tui.sandbox.namespace import ConfinedNamespace

_KEPT = 4


class Place(NamedTuple):
    """Where a branch begins: after `blocks`, in a notebook of this seed and time limit."""

    seed: int
    seconds: float
    blocks: tuple[str, ...]


class Branch(NamedTuple):
    """A notebook, and what its blocks did this time: compare it with what they did before."""

    namespace: ConfinedNamespace
    executions: tuple[Execution, ...]


class Branches:
    """Makes branches, and keeps the last few places warm."""

    def __init__(self, open_: Callable[[Place], Awaitable[ConfinedNamespace]]) -> None:
        """`open_` opens an empty notebook."""
        self._open = open_
        self._parked: dict[Place, Branch] = {}
        self._parking: dict[Place, asyncio.Task[None]] = {}

    async def take(self, place: Place) -> Branch:
        """Raises SandboxError."""
        branch = await self._bring(place, self._nearest(place))
        if place.blocks and place not in self._parked and place not in self._parking:
            self._parking[place] = asyncio.create_task(self._park(place))
        return branch

    async def close(self) -> None:
        parking = tuple(self._parking.values())
        for task in parking:
            task.cancel()
        await asyncio.gather(*parking, return_exceptions=True)
        for branch in self._parked.values():
            await branch.namespace.close()

    def _nearest(self, place: Place) -> Branch | None:
        """The parked notebook that has the fewest blocks still to run."""
        for length in range(len(place.blocks), 0, -1):
            before = place._replace(blocks=place.blocks[:length])
            if branch := self._parked.pop(before, None):
                return branch
        return None

    async def _bring(self, place: Place, nearest: Branch | None) -> Branch:
        namespace, executions = nearest or (await self._open(place), ())
        try:
            for block in place.blocks[len(executions) :]:
                executions = (*executions, await namespace.execute(block))
        except BaseException:
            await namespace.close()
            raise
        return Branch(namespace, executions)

    async def _park(self, place: Place) -> None:
        try:
            self._parked[place] = await self._bring(place, None)
        except SandboxError:
            return  # whoever comes next will try, and tell
        finally:
            del self._parking[place]
        while len(self._parked) > _KEPT:
            oldest = next(iter(self._parked))
            await self._parked.pop(oldest).namespace.close()
