"""How many trajectories fit beside a model's weights, at each number of bits."""

from typing import get_args

import msgspec

from numina_tui.core.errors import UsageError
from numina_tui.core.settings import Settings
from numina_tui.core.sharing import sharing
from numina_tui.models.planner.cards import GIB, Machine
from numina_tui.models.planner.shapes import Bits, Model

ALL_BITS: tuple[Bits, ...] = get_args(Bits)

PROMPT, ROUND = 300, 175
"""Tokens of a problem in its template, and of a round: a plan, a block of code, 200 characters of
output. Assumed; NuminaMath's second stage was trained on 1,024 tokens a solution."""
LENGTH = PROMPT + Settings().depth * ROUND

SHARE = 0.9
"""The part of the usable memory that vLLM is given."""
OVERHEAD = round(1.1 * GIB)
"""A card's memory for neither weights nor cache. Assumed, from vLLM's logs: 0.2 GiB outside PyTorch
and 0.4 GiB for activations (github.com/vllm-project/vllm/pull/14447), 0.5 GiB for CUDA graphs
(discuss.vllm.ai/t/1542)."""

BLOCK, PROCESSORS_BLOCK = 16, 128
"""Tokens of a block, by the whole of which vLLM gives its cache away, on a card and without one."""

ENOUGH = Settings().width
"""Trajectories at once for which fewer bits are worth it."""
WIDEST = 48
"""NuminaMath's width when it won: more is hardly better, and every one of them takes time."""


class Fit(msgspec.Struct, frozen=True):
    """The model at some number of bits on a machine. Bytes are those of one card."""

    bits: Bits
    cards: int
    """How many of the machine's cards can share the model."""
    weights: int
    token: int
    """What a token's keys and values take."""
    cache: int
    """What is left for keys and values."""
    lacking: int
    """What is missing for a single trajectory."""
    tokens: int
    """That the caches of all cards hold together."""
    at_once: int
    """Trajectories."""
    alone: float | None
    """Tokens a second of one trajectory, at most: memory cannot be read faster. Half of what it
    will hold is taken to be in its cache."""
    together: float | None
    """Tokens a second of as many as fit and are worth it, at most."""

    @property
    def width(self) -> int:
        """Trajectories to sample at once."""
        return min(self.at_once, WIDEST)


class Plan(msgspec.Struct, frozen=True):
    model: Model
    machine: Machine
    length: int
    """Tokens of a trajectory."""
    fits: tuple[Fit, ...]
    """At 16, 8 and 4 bit."""
    chosen: Fit | None
    """What is recommended; None if nothing fits."""

    @property
    def width(self) -> int:
        return self.chosen.width if self.chosen else 0

    @property
    def context(self) -> int:
        """Tokens that a trajectory may take: vLLM wants the cache to hold one of that length."""
        return min(self.model.shape.context, self.chosen.tokens) if self.chosen else 0


def plan(model: Model, machine: Machine, length: int = LENGTH) -> Plan:
    """Raises UsageError if no trajectory can be that long."""
    if not PROMPT < length <= model.shape.context:
        raise UsageError(
            f"A trajectory of {model.name} takes more than a prompt of {PROMPT} tokens and at most"
            f" its context of {model.shape.context:,}, not {length:,}: change the length."
        )
    fits = tuple(fit(model, machine, bits, length) for bits in ALL_BITS)
    return Plan(model, machine, length, fits, _choose(model, fits))


def _choose(model: Model, fits: tuple[Fit, ...]) -> Fit | None:
    """A quantized checkpoint stays as it is, if it fits. Else the most bits that hold enough, or
    that hold the most."""
    possible = [each for each in fits if each.at_once and each.bits <= model.bits]
    if not possible:
        return None
    if model.bits < 16 and possible[0].bits == model.bits:
        return possible[0]
    enough = (each for each in possible if each.at_once >= ENOUGH)
    return next(enough, max(possible, key=lambda each: each.at_once))


def fit(model: Model, machine: Machine, bits: Bits, length: int = LENGTH) -> Fit:
    shape, card = model.shape, machine.card
    cards = sharing(
        machine.count,
        heads=shape.heads,
        kv_heads=shape.kv_heads,
        inputs=(shape.intermediate, shape.heads * shape.head),
        unit=1 if bits == 16 else model.group,
    )
    budget = int(card.usable * SHARE * GIB) - OVERHEAD
    weights = -(-model.weights(bits) // cards)
    # below one head of keys for each card, the cards hold the same ones
    token = -(-shape.cache() // min(cards, shape.kv_heads))
    cache = max(0, budget - weights)
    block = BLOCK if card.capability else PROCESSORS_BLOCK
    blocks, needed = cache // (block * token), -(-length // block)
    at_once = blocks // needed
    width = min(at_once, WIDEST)
    read, held = shape.read_for_a_token(bits, model.group), shape.cache() * length // 2
    bytes_a_second = card.bandwidth and card.bandwidth * 1e9 * cards
    return Fit(
        bits=bits,
        cards=cards,
        weights=weights,
        token=token,
        cache=cache,
        lacking=max(0, weights + needed * block * token - budget),
        tokens=blocks * block,
        at_once=at_once,
        alone=bytes_a_second and bytes_a_second / (read + held),
        together=bytes_a_second and width * bytes_a_second / (read + width * held),
    )
