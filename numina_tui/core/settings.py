"""How a problem is to be solved: the few numbers that decide a run."""

from typing import Literal, get_args

import msgspec

Domain = Literal["expression", "integer", "modulo 1000"]
"""What a ballot may be: anything, integers only, or integers modulo 1000 as in the AIMO contest."""

Stopping = Literal["never", "certain"]
"""`certain` ends a run when no remaining ballot can change the winner."""

Interpreter = Literal["notebook", "fresh"]
"""What runs a trajectory's blocks: a notebook, in which variables live on, or a fresh interpreter
for each block, as when NuminaMath won the first AIMO Progress Prize."""


class Settings(msgspec.Struct, frozen=True):
    """The defaults are NuminaMath's, but for the width (theirs was 48) and the answer domain.

    Raises ValueError with a sentence for the user if a value makes no sense.
    """

    width: int = 16
    """N: trajectories sampled."""
    depth: int = 4
    """M: rounds of code execution a trajectory may use."""
    temperature: float = 0.8
    tokens_per_round: int = 2048
    output_limit: int = 200
    """Characters of an output that the model gets to read."""
    block_seconds: float = 5.0
    """Wall-clock limit for one block of code."""
    interpreter: Interpreter = "notebook"
    domain: Domain = "expression"
    stopping: Stopping = "never"
    seed: int | None = None
    """Reproduces a run on the same engine. None: drawn when the run starts, and recorded."""

    def __post_init__(self) -> None:
        _require(1 <= self.width <= 1024, f"The width must be 1 to 1024, not {self.width}.")
        _require(0 <= self.depth <= 64, f"The depth must be 0 to 64, not {self.depth}.")
        _require(
            0 <= self.temperature <= 5, f"The temperature must be 0 to 5, not {self.temperature}."
        )
        _require(
            self.tokens_per_round >= 1,
            f"A round needs a token or more, not {self.tokens_per_round}.",
        )
        _require(
            self.output_limit >= 1,
            f"The output limit must be a character or more, not {self.output_limit}.",
        )
        _require(
            0 < self.block_seconds <= 3600,
            f"A block's time limit must be above 0 and at most 3600 s, not {self.block_seconds}.",
        )
        _require(
            self.interpreter in get_args(Interpreter),
            f"The interpreter must be one of {', '.join(get_args(Interpreter))};"
            f" not {self.interpreter!r}.",
        )
        _require(
            self.domain in get_args(Domain),
            f"The answer domain must be one of {', '.join(get_args(Domain))}; not {self.domain!r}.",
        )
        _require(
            self.stopping in get_args(Stopping),
            f"Stopping must be one of {', '.join(get_args(Stopping))}; not {self.stopping!r}.",
        )
        _require(
            self.seed is None or 0 <= self.seed < 2**31,
            f"The seed must be 0 to 2147483647, not {self.seed}.",
        )


def _require(condition: bool, otherwise: str) -> None:
    if not condition:
        raise ValueError(otherwise)
