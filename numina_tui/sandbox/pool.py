"""Where model-written code runs: any number of notebooks, as many at work as there are cores."""

import asyncio
import os
from typing import Self
from weakref import WeakSet

from numina_tui.sandbox.launcher import Zygote
from numina_tui.sandbox.namespace import ConfinedNamespace


class ConfinedSandbox:
    """A sandbox for hostile code, held by Landlock, seccomp and resource limits.

    It does not protect from holes in the kernel, nor hide which files exist. Unconfined, only
    the limits on resources are left, and programs that the code starts may outlive it.
    """

    def __init__(self, zygote: Zygote, *, output_limit: int, cores: int | None) -> None:
        self._zygote = zygote
        self._output_limit = output_limit
        self._cores = asyncio.Semaphore(cores or len(os.sched_getaffinity(0)))
        self._open: WeakSet[ConfinedNamespace] = WeakSet()

    @classmethod
    async def start(
        cls,
        *,
        output_limit: int = 1 << 16,
        cores: int | None = None,
        confined: bool = True,
    ) -> Self:
        """Blocks may print `output_limit` bytes; as many as there are `cores` run at once.

        Raises SandboxError if this system cannot confine them.
        """
        zygote = await Zygote.start(confined=confined)
        return cls(zygote, output_limit=output_limit, cores=cores)

    @property
    def alive(self) -> bool:
        """Whether notebooks can be opened here: not after its process was killed."""
        return self._zygote.alive

    async def open(self, seed: int, *, seconds: float = 5.0) -> ConfinedNamespace:
        """A fresh notebook, its random numbers drawn from `seed`; each block may run for `seconds`.

        Raises SandboxError.
        """
        namespace = ConfinedNamespace(
            self._zygote,
            self._cores,
            seed=seed,
            seconds=seconds,
            output_limit=self._output_limit,
        )
        self._open.add(namespace)
        await namespace.start()
        return namespace

    async def close(self) -> None:
        """End everything that runs here; when this returns, no process is left."""
        for namespace in tuple(self._open):
            await namespace.close()
        await self._zygote.close()
