"""Which trajectories are listed, and in which order: a question in words, and a key to sort by."""

from collections.abc import Callable
from math import inf
from typing import Literal, get_args

from numina_tui.core import answers
from numina_tui.core.run import Run, Trajectory
from numina_tui.tui import rounds

Order = Literal["number", "answer", "first error", "steps", "tokens"]
ORDERS: tuple[Order, ...] = get_args(Order)

WORDS: dict[str, Callable[[Trajectory], bool]] = {
    "voted": lambda lane: lane.verdict == "voted",
    "silent": lambda lane: lane.verdict not in (None, "voted"),
    "error": lambda lane: bool(rounds.errors(lane)),
    "running": lambda lane: lane.verdict is None,
    "fork": lambda lane: lane.origin is not None,
}
"""Words with a meaning. `=52` asks for an answer; any other word is looked for in the text."""


def listed(run: Run, query: str, order: Order) -> tuple[int, ...]:
    """The indexes of the trajectories that all words of `query` hold for."""
    tests = [_test(run, word) for word in query.casefold().split()]
    key, lanes = _key(run, order), run.trajectories
    found = [index for index, lane in enumerate(lanes) if all(test(lane) for test in tests)]
    return tuple(sorted(found, key=lambda index: key(lanes[index])))


def _test(run: Run, word: str) -> Callable[[Trajectory], bool]:
    if word in WORDS:
        return WORDS[word]
    if word.startswith("=") and len(word) > 1:
        return _gives(run, word[1:])
    return lambda lane: word in f"{lane.text}\n{lane.verdict or lane.activity}".casefold()


def _gives(run: Run, answer: str) -> Callable[[Trajectory], bool]:
    """As the trajectory wrote it, or as the first of those who voted for the same did."""
    counted = {voter: each.answer for each in run.tallies_with_forks for voter in each.voters}
    return lambda lane: any(
        given is not None and (given.casefold() == answer or answers.plainly_equal(given, answer))
        for given in {lane.answer, counted.get(lane.id)}
    )


def _key(run: Run, order: Order) -> Callable[[Trajectory], float]:
    """Ascending; trajectories that have none of what is asked for come last."""
    match order:
        case "number":
            return lambda lane: lane.id
        case "answer":
            tallies = enumerate(run.tallies_with_forks)
            places = {voter: place for place, each in tallies for voter in each.voters}
            return lambda lane: places.get(lane.id, inf)
        case "first error":
            return lambda lane: min(rounds.errors(lane), default=inf)
        case "steps":
            return lambda lane: -len(lane.steps)
        case "tokens":
            return lambda lane: -lane.tokens
