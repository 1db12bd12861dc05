"""Which trajectories are listed, and in which order: a question in words, and a key to sort by."""

from collections.abc import Callable
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
    lanes = run.trajectories
    found = [index for index, lane in enumerate(lanes) if all(test(lane) for test in tests)]
    return tuple(sorted(found, key=lambda index: _key(run, lanes[index], order)))


def _test(run: Run, word: str) -> Callable[[Trajectory], bool]:
    if word in WORDS:
        return WORDS[word]
    if word.startswith("=") and len(word) > 1:
        return lambda lane: _gives(run, lane, word[1:])
    return lambda lane: word in f"{lane.text}\n{lane.verdict or lane.activity}".casefold()


def _gives(run: Run, lane: Trajectory, answer: str) -> bool:
    same = next((each for each in run.tallies_with_forks if lane.id in each.voters), None)
    given = {lane.answer, same.answer} if same else {lane.answer}
    return any(
        each is not None and (each.casefold() == answer or answers.plainly_equal(each, answer))
        for each in given
    )


def _key(run: Run, lane: Trajectory, order: Order) -> tuple[float, ...]:
    """Ascending; trajectories that have none of what is asked for come last."""
    match order:
        case "number":
            return ()
        case "answer":
            tallies = run.tallies_with_forks
            places = [place for place, each in enumerate(tallies) if lane.id in each.voters]
            return (places[0] if places else len(tallies),)
        case "first error":
            return (min(rounds.errors(lane), default=float("inf")),)
        case "steps":
            return (-len(lane.steps),)
        case "tokens":
            return (-lane.tokens,)
