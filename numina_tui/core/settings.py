"""How a problem is to be solved: the few numbers that decide a run."""

from typing import Literal, get_args

import msgspec

from numina_tui.core.dialects import DialectName

Strategy = Literal["sc-tir", "greedy-tir", "cot", "pot"]
"""How a problem is solved: self-consistency with tools, one trajectory without chance, reasoning
without tools, a single program."""

Domain = Literal["expression", "integer", "modulo 1000"]
"""What a ballot may be: anything, integers only, or integers modulo 1000 as in the AIMO contest."""

Stopping = Literal["never", "certain", "adaptive-consistency", "esc"]
"""`certain` ends a run when no remaining ballot can change the winner; the statistical rules end it
sooner and may be wrong (see `stopping`)."""

Interpreter = Literal["notebook", "fresh"]
"""What runs a trajectory's blocks: a notebook, in which variables live on, or a fresh interpreter
for each block, as when NuminaMath won the first AIMO Progress Prize."""


SECONDS_OF_CODE = 500
"""For all blocks of a trajectory: a little less processor time than its process may take."""


class Settings(msgspec.Struct, frozen=True):
    """The defaults are NuminaMath's, but for the width (theirs was 48), the interpreter (theirs was
    fresh) and the answer domain (theirs was modulo 1000).

    Raises ValueError with a sentence for the user if a value makes no sense.
    """

    strategy: Strategy = "sc-tir"
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
    token_budget: int | None = None
    """Tokens that all trajectories together may take before the run ends. None: no limit."""
    time_budget: float | None = None
    """Seconds until the run ends. None: no limit."""
    dialect: DialectName = "numinamath"
    """How the model wants the problem put, and how it marks its code."""
    seed: int | None = None
    """Reproduces a run on the same engine. None: drawn when the run starts, and recorded."""

    def __post_init__(self) -> None:
        _require(1 <= self.width <= 1024, f"The width must be 1 to 1024, not {self.width}.")
        _require(0 <= self.depth <= 64, f"The depth must be 0 to 64, not {self.depth}.")
        _require(
            0 <= self.temperature <= 2, f"The temperature must be 0 to 2, not {self.temperature}."
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
            self.block_seconds > 0,
            f"A block's time limit must be above 0 s, not {self.block_seconds}.",
        )
        _require(
            max(1, self.depth) * self.block_seconds <= SECONDS_OF_CODE,
            f"A trajectory's blocks may take at most {SECONDS_OF_CODE} s together, not"
            f" {max(1, self.depth)} of {self.block_seconds:g} s: lower time limit or depth.",
        )
        _require(
            self.token_budget is None or self.token_budget >= 1,
            f"The token budget must be a token or more, not {self.token_budget}.",
        )
        _require(
            self.time_budget is None or self.time_budget > 0,
            f"The time budget must be above 0 s, not {self.time_budget}.",
        )
        _require_choice("strategy", self.strategy, Strategy)
        _require_choice("interpreter", self.interpreter, Interpreter)
        _require_choice("answer domain", self.domain, Domain)
        _require_choice("stopping rule", self.stopping, Stopping)
        _require_choice("dialect", self.dialect, DialectName)
        _require(
            self.seed is None or 0 <= self.seed < 2**31,
            f"The seed must be 0 to 2147483647, not {self.seed}.",
        )


def _require(condition: bool, otherwise: str) -> None:
    if not condition:
        raise ValueError(otherwise)


def _require_choice(what: str, chosen: str, choices: object) -> None:
    known = get_args(choices)
    _require(chosen in known, f"The {what} must be one of {', '.join(known)}; not {chosen!r}.")
