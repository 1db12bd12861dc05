"""What each stopping rule would have saved in runs that went to their ends, and at what price.

    numina-tui solve --input problems.jsonl --output answers.jsonl --library runs.sqlite
    python -m benchmarks.stopping runs.sqlite

A rule stops a recorded run at the ballot at which it would have stopped it then: what trajectories
have written by that moment counts, whether they were through or not.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from numina_tui.core.events import Concluded, Event
from numina_tui.core.run import Run, apply, fold
from numina_tui.core.settings import Stopping
from numina_tui.core.stopping import RULES
from numina_tui.evaluate.measure import Share
from numina_tui.library.store import Library


class Replayed(NamedTuple):
    tokens: int
    answer: str | None
    seconds: float


def replay(events: Sequence[Event], rule: Stopping) -> Replayed:
    """A run, up to where the rule would have ended it."""
    run = Run()
    for event in events:
        run = apply(run, event)
        stops = isinstance(event, Concluded) and run.running
        if stops and RULES[rule](run.tallies, run.running):
            break
    return Replayed(run.tokens, run.answer, run.elapsed)


def complete(library: Library) -> list[list[Event]]:
    """The runs that nothing has ended early."""
    found = []
    for summary in library.runs(limit=1_000_000):
        events = library.events(summary.id)
        ended = fold(events).ended
        if ended is not None and ended.reason == "complete":
            found.append(events)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("library", type=Path)
    library = Library(parser.parse_args().library)
    runs = complete(library)
    whole = [replay(events, "never") for events in runs]
    tokens, seconds = sum(each.tokens for each in whole), sum(each.seconds for each in whole)
    print(f"{len(runs)} runs, {tokens:,} tokens, {seconds:,.0f} s")
    for rule in RULES:
        early = [replay(events, rule) for events in runs]
        changed = sum(
            stopped.answer != ended.answer for stopped, ended in zip(early, whole, strict=True)
        )
        saved = 1 - sum(each.tokens for each in early) / max(1, tokens)
        sooner = 1 - sum(each.seconds for each in early) / max(1e-9, seconds)
        print(
            f"{rule:22} tokens saved {saved:6.1%}   seconds {sooner:6.1%}"
            f"   another answer {Share(changed, len(runs), len(runs))}"
        )
    library.close()


if __name__ == "__main__":
    main()
