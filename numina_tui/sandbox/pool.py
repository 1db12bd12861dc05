"""Where model-written code runs: any number of notebooks, as many at work as there are cores."""

import asyncio
import os
import sys
from collections.abc import Sequence
from typing import Self

from numina_tui.core.execution import SandboxError
from numina_tui.sandbox.branches import Branch, Branches, Place
from numina_tui.sandbox.fresh import FreshNamespace
from numina_tui.sandbox.launcher import Zygote
from numina_tui.sandbox.namespace import ConfinedNamespace
from numina_tui.sandbox.proof import Proof, missing, prove
from numina_tui.sandbox.source import Source
from numina_tui.sandbox.spares import Spares
from numina_tui.sandbox.spawner import Spawner

_SPARES_PER_CORE = 2


class ConfinedSandbox:
    """A sandbox for hostile code. `docs/threat-model.md` says what it covers, and what not."""

    def __init__(self, source: Source, *, output_limit: int, cores: int) -> None:
        self._source = source
        self._cores = asyncio.Semaphore(cores)
        self._spares = Spares(source, _SPARES_PER_CORE * cores, output_limit)
        self._open: set[ConfinedNamespace | FreshNamespace] = set()
        self._branches = Branches(lambda place: self.open(place.seed, seconds=place.seconds))
        self.proof: Proof = {}

    @classmethod
    async def start(
        cls,
        *,
        output_limit: int = 1 << 16,
        cores: int | None = None,
        confined: bool = True,
    ) -> Self:
        """Of what a block prints `output_limit` bytes are kept; as many as there are `cores` run
        at once.

        Raises SandboxError if this system cannot confine them.
        """
        source = await _source(confined)
        sandbox = cls(source, output_limit=output_limit, cores=cores or _cores())
        if confined:
            try:
                await sandbox._prove()
            except BaseException:
                await sandbox.close()
                raise
        return sandbox

    @property
    def alive(self) -> bool:
        """Whether notebooks can be opened here: not after its process was killed."""
        return self._source.alive

    @property
    def layers(self) -> tuple[str, ...]:
        """What code is confined by here, in words."""
        return self._source.layers

    async def open(self, seed: int, *, seconds: float = 5.0) -> ConfinedNamespace:
        """A fresh notebook, its random numbers drawn from `seed`; each block may run for `seconds`.

        Raises SandboxError.
        """
        namespace = ConfinedNamespace(
            self._spares, self._cores, seed=seed, seconds=seconds, closed=self._open.discard
        )
        self._open.add(namespace)
        await namespace.start()
        return namespace

    async def branch(self, seed: int, blocks: Sequence[str], *, seconds: float = 5.0) -> Branch:
        """A notebook in the state that `blocks` leave one of this seed in.

        Raises SandboxError.
        """
        return await self._branches.take(Place(seed, seconds, tuple(blocks)))

    async def open_fresh(self, seed: int, *, seconds: float = 5.0) -> FreshNamespace:
        """Runs blocks as the winning notebook did: nothing lives on between them."""
        namespace = FreshNamespace(
            self._spares, self._cores, seed=seed, seconds=seconds, closed=self._open.discard
        )
        self._open.add(namespace)
        return namespace

    async def close(self) -> None:
        """End everything that runs here; when this returns, no process is left."""
        await self._branches.close()
        for namespace in tuple(self._open):
            await namespace.close()
        await self._spares.close()
        await self._source.close()

    async def _prove(self) -> None:
        self.proof = await prove(self._spares)
        if deeds := missing(self.proof):
            raise SandboxError(
                f"This system cannot keep code written by the model from {' or '.join(deeds)} "
                "(on Linux that takes seccomp, on macOS sandbox-exec), "
                "and with --unsafe it would run with all of your rights."
            )


class FreshSandbox:
    """The same sandbox, for models that expect their code to be run as by the winning notebook."""

    def __init__(self, sandbox: ConfinedSandbox) -> None:
        self._sandbox = sandbox

    async def open(self, seed: int, *, seconds: float = 5.0) -> FreshNamespace:
        return await self._sandbox.open_fresh(seed, seconds=seconds)

    async def close(self) -> None:
        """Whoever opened the sandbox closes it."""


async def _source(confined: bool) -> Source:
    """Raises SandboxError."""
    if sys.platform == "linux":
        return await Zygote.start(confined=confined)
    if sys.platform == "darwin":
        return await Spawner.start(confined=confined)
    raise SandboxError("Running code written by the model takes Linux or macOS.")


def _cores() -> int:
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
