"""The command that serves a planned model by vLLM, and why each of its flags."""

import shlex

import msgspec

from numina_tui.models.planner.cards import Card, said
from numina_tui.models.planner.plan import ENOUGH, SHARE, Fit, Plan

BFLOAT16 = (8, 0)
"""The first compute capability with bfloat16: docs.nvidia.com/cuda/cuda-c-programming-guide."""

LEFT_OUT = "no --quantization"


class Choice(msgspec.Struct, frozen=True):
    what: str
    why: str


def flags(plan: Plan) -> list[Choice]:
    """Empty if nothing fits, or if there is no GPU."""
    fit, card = plan.chosen, plan.machine.card
    if fit is None or card.capability is None:
        return []
    return [
        *_number_format(card),
        *_quantization(fit),
        *_sharing(fit, plan.machine.count),
        Choice(f"--max-model-len {plan.context}", _context(plan)),
        Choice(
            f"--gpu-memory-utilization {SHARE:.2f}",
            "of the card, taken at the start; the rest is a margin.",
        ),
        Choice(f"--max-num-seqs {plan.width}", _places(fit)),
        Choice(
            "--enable-prefix-caching",
            "the prompt, and the rounds before a round, are computed once.",
        ),
    ]


def _number_format(card: Card) -> list[Choice]:
    assert card.capability is not None
    if card.capability >= BFLOAT16:
        return []
    why = f"compute capability {said(card.capability)} has no bfloat16, which comes with 8.0."
    return [Choice("--dtype half", why)]


def _quantization(fit: Fit) -> list[Choice]:
    if fit.bits == 16:
        return []
    why = "the checkpoint says GPTQ, and vLLM takes the card's fastest kernel."
    return [Choice(LEFT_OUT, why)]


def _sharing(fit: Fit, count: int) -> list[Choice]:
    if count == 1:
        return []
    why = "each card holds a part of every layer and of its cache."
    if fit.cards < count:
        why = f"heads and groups can be shared out evenly to {fit.cards} of the {count} cards."
    return [Choice(f"--tensor-parallel-size {fit.cards}", why)]


def _places(fit: Fit) -> str:
    if fit.at_once > fit.width:
        return f"the width; up to {fit.at_once:,} for several problems at a time."
    return "more would push one another out of the cache; so they wait."


def _context(plan: Plan) -> str:
    if plan.context == plan.model.shape.context:
        return "all that the model was made for, and the cache holds it."
    return f"the cache holds no more; the model was made for {plan.model.shape.context:,}."


def choices(plan: Plan) -> list[Choice]:
    """What is recommended apart from flags; nothing if nothing fits."""
    fit = plan.chosen
    if fit is None:
        return []
    return [
        Choice(f"{fit.bits} bit", _bits(plan, fit)),
        Choice(f"width {plan.width}", _width(plan, fit)),
        Choice(f"context {plan.context:,}", _context(plan)),
    ]


def _bits(plan: Plan, fit: Fit) -> str:
    if fit.bits == plan.model.bits:
        smaller = max(plan.fits, key=lambda each: each.at_once)
        if fit.at_once >= ENOUGH or smaller.at_once == fit.at_once:
            return "as the checkpoint is."
        more = f"{smaller.bits} bit would hold {smaller.at_once}, and err a little more"
        return f"as the checkpoint is; {more}."
    [kept] = [each for each in plan.fits if each.bits == plan.model.bits]
    holds = f"{kept.bits} bit holds {kept.at_once or 'none'}"
    return f"{holds}; numina-quant gptq makes it, with bits: {fit.bits} in the recipe."


def _width(plan: Plan, fit: Fit) -> str:
    if fit.at_once > fit.width:
        return f"NuminaMath's; {fit.at_once:,} would fit, for several problems at a time."
    return "as many as fit at once; more wait for a place, and are later, not worse."


def command(plan: Plan) -> str:
    """One line for a shell; empty if nothing fits."""
    given = flags(plan)
    if plan.chosen is None or not given:
        return ""
    parts = [flag.what for flag in given if flag.what != LEFT_OUT]
    served = plan.model.served_as if plan.chosen.bits == plan.model.bits else "FOLDER"
    return " ".join(["vllm serve", shlex.quote(served), *parts])
