"""Writes docs/hardware.md, what fits where, by the planner behind `numina-tui doctor --gpu`."""

from pathlib import Path

from numina_tui.models.planner import cards, published
from numina_tui.models.planner.cards import GIB, Machine
from numina_tui.models.planner.plan import BLOCK, LENGTH, OVERHEAD, PROMPT, ROUND, SHARE, Fit, plan
from numina_tui.models.planner.shapes import Model

MACHINES = ("t4", "2xt4", *(card.name for card in cards.CARDS if card.name != "t4"))
SMALL = 1 << 20

ROUNDS = (LENGTH - PROMPT) // ROUND

BEGIN = f"""# What fits where

Made by `python docs/hardware.py` from `numina_tui/models/planner/`, by arithmetic: nothing here was
measured on these cards. The bundled model needs no GPU. For your own case, ask; you need not have
the card:

    numina-tui doctor --model NuminaMath-7B-TIR-GPTQ --gpu t4
    numina-tui doctor --model FOLDER --gpu here --length 2000

A cell says how many trajectories of {LENGTH:,} tokens fit at once (a prompt of {PROMPT},
and {ROUNDS} rounds of {ROUND}), or what is missing for a single one; vLLM gives its cache away in
blocks of {BLOCK} tokens. More can be sampled all the same: they wait for a place. A prompt is
counted for every trajectory, although prefix caching keeps it once, so a few more fit. Weights at
8 and 4 bit are GPTQ's, group 128, with scales and zeros; embeddings and head stay at 16 bit, and so
does the cache. On pocket, and on a processor, weights and cache are what vLLM itself counts
(`tests/end_to_end/test_planner_and_vllm.py`).

Assumed: vLLM is given {SHARE * 100:.0f} % of what a program sees of the card's memory, and takes
{OVERHEAD / GIB:.1f} GiB of that for what is neither weights nor cache. Each card's figures have
their source in `cards.py`, each model's in `published.py`.
`2xt4` are two cards that share one model.
"""


def page() -> str:
    shapes = {model.shape: model for model in reversed(published.MODELS)}
    return "".join([BEGIN, *(_section(model) for model in reversed(shapes.values()))])


def _section(model: Model) -> str:
    alike = [each.name for each in published.MODELS if each.shape == model.shape]
    weights = ", ".join(f"{model.weights(bits) / GIB:.1f} at {bits} bit" for bits in (16, 8, 4))
    rows = [_row(model, cards.find(name)) for name in MACHINES]
    return (
        f"\n## {', '.join(alike)}\n\n"
        f"Weights: {weights}, in GiB."
        f" A token's keys and values: {model.shape.cache() / SMALL:.2f} MiB.\n\n"
        "| GPU | usable | 16 bit | 8 bit | 4 bit |\n|---|---|---|---|---|\n" + "".join(rows)
    )  # fmt: skip


def _row(model: Model, machine: Machine) -> str:
    usable = f"{machine.count} × " if machine.count > 1 else ""
    cells = [machine.name, f"{usable}{machine.card.usable:.1f} GiB"]
    cells += [_cell(fit) for fit in plan(model, machine).fits]
    return f"| {' | '.join(cells)} |\n"


def _cell(fit: Fit) -> str:
    return f"{fit.at_once:,}" if fit.at_once else f"lacks {fit.lacking / GIB:.1f} GiB"


if __name__ == "__main__":
    Path(__file__).with_suffix(".md").write_text(page(), encoding="utf-8")
