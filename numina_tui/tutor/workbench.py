"""Where a learner's own code runs: a notebook in the state that the trajectory's is in."""

from typing import Protocol

from numina_tui.core.execution import Execution
from numina_tui.core.run import Point, Run
from numina_tui.solver.protocols import Namespace


class Notebooks(Protocol):
    async def open_at(self, run: Run, point: Point) -> Namespace:
        """Raises NuminaError."""
        ...


class Workbench:
    """One notebook at a time. A learner's variables live on until the trajectory goes on."""

    def __init__(self, notebooks: Notebooks) -> None:
        self._notebooks = notebooks
        self._notebook: Namespace | None = None
        self._point: Point | None = None

    async def run(self, run: Run, point: Point, code: str) -> Execution:
        """Raises NuminaError."""
        await self.leave(point)
        if self._notebook is None:
            self._notebook = await self._notebooks.open_at(run, point)
            self._point = point
        return await self._notebook.execute(code)

    async def leave(self, point: Point | None = None) -> bool:
        """Close the notebook, unless it stands at `point`; whether one was closed."""
        if self._notebook is None or self._point == point:
            return False
        notebook, self._notebook = self._notebook, None
        await notebook.close()
        return True
