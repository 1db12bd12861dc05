"""When a vote may end before every trajectory has: pure rules over the vote as it stands.

`certain` never changes an answer. The statistical rules save more, and each says what it risks;
tests/unit/test_stopping.py measures it. They too end a vote that is certain.
"""

from collections.abc import Callable, Collection
from math import comb

from numina_tui.core import vote
from numina_tui.core.settings import Stopping
from numina_tui.core.vote import Tally

THRESHOLD = 0.95
"""Adaptive-Consistency's, for all the tasks in its paper."""
WINDOW = 5
"""ESC's for MATH."""

Tallies = tuple[Tally, ...]


def never(tallies: Tallies, running: Collection[int]) -> bool:
    return False


def certain(tallies: Tallies, running: Collection[int]) -> bool:
    """Whatever the trajectories still `running` vote, the winner stays. Risks nothing."""
    return vote.is_certain(tallies, running)


def adaptive_consistency(
    tallies: Tallies, running: Collection[int], threshold: float = THRESHOLD
) -> bool:
    """The leading answer is the likelier one of the first two, with probability `threshold`.

    The beta rule of Adaptive-Consistency (Aggarwal et al. 2023, arXiv:2305.11860). It risks that a
    rival which is about as likely comes from behind, and that answers quick to give lead unduly:
    the ballots that it waits for are the first to arrive.
    """
    likely = bool(tallies) and confidence(*_first_two(tallies)) >= threshold
    return likely or certain(tallies, running)


def esc(tallies: Tallies, running: Collection[int], window: int = WINDOW) -> bool:
    """A whole window of trajectories, by their numbers, has given one and the same answer.

    Early-stopping self-consistency (Li et al. 2024, arXiv:2401.10480). It risks that a window
    agrees by chance on what most would not say; one that did not vote breaks its window.
    """
    agrees = any(
        set(range(first, first + window)) <= set(tally.voters)
        for tally in tallies
        for first in tally.voters
        if (first - 1) % window == 0
    )
    return agrees or certain(tallies, running)


def confidence(leader: int, rival: int) -> float:
    """The probability that an answer with `leader` votes is likelier than one with `rival`, when
    nothing was known of the two before: how much of Beta(leader + 1, rival + 1) is above a half."""
    ballots = leader + rival + 1
    ways: int = sum(comb(ballots, votes) for votes in range(leader + 1))
    return ways / (1 << ballots)


def _first_two(tallies: Tallies) -> tuple[int, int]:
    return tallies[0].count, tallies[1].count if len(tallies) > 1 else 0


RULES: dict[Stopping, Callable[[Tallies, Collection[int]], bool]] = {
    "never": never,
    "certain": certain,
    "adaptive-consistency": adaptive_consistency,
    "esc": esc,
}

RISKS: dict[Stopping, str] = {
    "adaptive-consistency": "Ended early by adaptive-consistency: of the first two answers, the"
    f" winner is the likelier one with {THRESHOLD:.0%} confidence.",
    "esc": f"Ended early by esc: {WINDOW} trajectories in a row agreed.",
}
"""What is said of a run that ended by a rule that may be wrong."""
