"""What the schedule gains on a T4, by simulation: NuminaMath-7B-TIR, N = 48, M = 4.

    NUMINA_TEST_DATA=FOLDER python -m benchmarks.t4 --json

Assumed:

- Trajectories are those of MathCoder's models on MATH and on what they got wrong, with their rounds
  (`tir/mathcoder_*.jsonl.gz`); a token is 3.0 of their characters. A problem's N are drawn from the
  recorded ones at random: recorded ones are distinct problems', so they vary more than N of one.
- A token at 4 bit: 35 a second of one trajectory, and 430 a second where computation is the limit,
  as when a prompt is read (T4, 7B, AWQ: github.com/casper-hansen/AutoAWQ/pull/92). A step for b
  trajectories takes 1/35 + (b - 1)/430 s; at 8 bit the first part is longer, as its weights are.
- As many trajectories at once as our planner says; the others wait. A problem's text is read once
  for all of them, an output once (prefix caching).
- Four cores, as Kaggle's machines have. A block takes 0.2 s, and its executor 0.6 s for a new
  interpreter with sympy and numpy, 0.01 s for our sandbox (`python -m benchmarks.sandbox`).

Not in it: blocks that time out, and the notebook's retries.
"""

import gzip
import os
import random
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from benchmarks import report
from benchmarks.simulation import Lane, Machine, Round, continuous, lock_step
from numina_tui.core import transcript
from numina_tui.core.settings import Settings
from numina_tui.models.planner import cards, find, plan

if TYPE_CHECKING:
    from numina_tui.models.planner.shapes import Bits

FILES = ("mathcoder_correct_math_test.jsonl.gz", "mathcoder_wrong.jsonl.gz")
WIDTH, DEPTH, PROBLEMS = 48, 4, 50
CHARACTERS = 3.0
"""Of a token."""
ALONE, COMPUTING = 35.0, 430.0
"""Tokens a second at 4 bit, of one trajectory and at most."""
CORES = 4
BLOCK, FRESH, OURS = 0.2, 0.6, 0.01
"""Seconds of a core: a block by itself, a new interpreter, a notebook of our sandbox."""
PROMPT, OUTPUT = 150, 50
"""Tokens."""


class Recorded(msgspec.Struct):
    trajectory: str


def main() -> None:
    options = report.arguments(__doc__)
    folder = os.environ.get("NUMINA_TEST_DATA")
    if folder is None:
        sys.exit("NUMINA_TEST_DATA must name the folder of recorded trajectories.")
    report.show(simulate(list(read(Path(folder, "tir")))), as_json=options.json)


def read(folder: Path) -> Iterator[Lane]:
    """The recorded trajectories, as far as M rounds go."""
    decoder = msgspec.json.Decoder(Recorded)
    for name in FILES:
        with gzip.open(folder / name) as lines:
            for line in lines:
                if lane := rounds(decoder.decode(line).trajectory)[: DEPTH + 1]:
                    yield lane


def rounds(text: str) -> list[Round]:
    """At most as many tokens each as a round is given."""
    found, written = list[Round](), 0
    for step in transcript.parse(text):
        if step.kind == "output":
            continue
        written += len(step.source)
        if step.kind == "code":
            found.append(Round(tokens(written), BLOCK))
            written = 0
    return [*found, Round(tokens(written), None)] if written else found


def tokens(characters: int) -> int:
    return min(max(1, round(characters / CHARACTERS)), Settings().tokens_per_round)


def simulate(recorded: list[Lane]) -> dict[str, report.Figure]:
    """Seconds a problem, at 4 and at 8 bit, for one card and for two."""
    draw = random.Random(2026)
    problems = [draw.choices(recorded, k=WIDTH) for _ in range(PROBLEMS)]
    figures = {}
    for name in ("t4", "2xt4"):
        for bits in (4, 8):
            ours = machine(name, bits, OURS)
            figures[f"{name}_{bits}bit"] = report.smaller_is_better(
                [continuous(lanes, ours) for lanes in problems],
                [lock_step(lanes, replace(ours, starting=FRESH)) for lanes in problems],
                "s",
            )
            figures[f"{name}_{bits}bit_scheduling_only"] = report.smaller_is_better(
                [continuous(lanes, ours) for lanes in problems],
                [lock_step(lanes, ours) for lanes in problems],
                "s",
            )
    return figures


def machine(name: str, bits: "Bits", starting: float) -> Machine:
    """Cards that share a model read its weights side by side, and compute side by side."""
    it = cards.find(name)
    model = find.model("NuminaMath-7B-TIR-GPTQ")
    fit = plan.fit(model, it, bits)
    reading = model.weights(bits) / model.weights(4) / ALONE / fit.cards
    computing = 1 / COMPUTING / fit.cards
    return Machine(
        step=lambda size: reading + (size - 1) * computing,
        places=min(fit.at_once, WIDTH),
        opening=PROMPT * computing / WIDTH,
        resuming=OUTPUT * computing,
        cores=CORES,
        engine_cores=0,
        starting=starting,
    )


if __name__ == "__main__":
    main()
