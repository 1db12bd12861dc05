"""What the solver needs from the edges: tokens, execution, and a judge of equality.

Engines, sandboxes and graders implement these without knowing the solver or each other.
"""

from collections.abc import AsyncGenerator
from dataclasses import dataclass
from typing import Protocol

from numina_tui.core.execution import Execution
from numina_tui.core.sampling import Sample


class Context(Protocol):
    """One trajectory's place in an engine; whatever the engine caches for it lives here."""

    def sample(
        self, prompt: str, *, temperature: float, max_tokens: int, stop: tuple[str, ...]
    ) -> AsyncGenerator[Sample, None]:
        """Continue `prompt`, the whole text so far. Text that this context has seen is not
        computed again. Stop strings are included in the text. Closing the iterator early cancels.

        Raises EngineError if the engine fails, PromptTooLong if the prompt leaves no room.
        """
        ...

    async def close(self) -> None:
        """Free whatever the engine holds for this trajectory."""
        ...


class Engine(Protocol):
    """Where tokens come from."""

    async def open(self, seed: int) -> Context: ...

    async def close(self) -> None: ...


class Namespace(Protocol):
    """One trajectory's confined interpreter; variables live on between its blocks."""

    async def execute(self, code: str) -> Execution: ...

    async def close(self) -> None: ...


class Sandbox(Protocol):
    """Where code runs."""

    async def open(self, seed: int, *, seconds: float) -> Namespace:
        """`seconds` is the wall-clock limit for each block."""
        ...

    async def close(self) -> None: ...


class Grader(Protocol):
    """Decides whether two answers, as the models wrote them, are the same mathematical object."""

    async def equal(self, left: str, right: str) -> bool: ...

    async def close(self) -> None: ...


@dataclass(frozen=True)
class Tools:
    """What a run needs from the outside. Shared by all runs; whoever opened them closes them."""

    engine: Engine
    sandbox: Sandbox
    grader: Grader
