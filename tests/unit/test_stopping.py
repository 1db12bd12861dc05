"""When a vote ends early, what that saves, and how often its winner is another one than at the end.

Measured over 2000 votes of each kind, drawn from a seed by `measured`; what differs is how likely
the answers are. Saved: trajectories, in %. Wrong: votes, in %, whose winner is not the one that all
N would have chosen. `certain` was wrong in none, as the property below says it must be.

                             N = 16                          N = 48
    answers                  certain   adaptive-c.  esc      certain   adaptive-c.  esc
    0.9, 0.1         saved   43.6      65.5         56.1     44.2      88.4         82.5
                     wrong    0         0.1          0        0         0            0
    0.6, 0.25, 0.15  saved   21.8      29.7         24.3     24.1      60.6         39.4
                     wrong    0         0.4          0.1      0         0.7          0.3
    0.4, 0.35, 0.25  saved   10.7      13.6         11.5      8.0      20.8         13.3
                     wrong    0         0.4          0.1      0         2.6          2.2

Here no answer is quicker than another. Where one is, it has more of the first ballots than of all,
and a rule that looks at the first ballots risks more than this.
"""

from random import Random
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numina_tui.core.settings import Stopping
from numina_tui.core.stopping import (
    RULES,
    adaptive_consistency,
    certain,
    confidence,
    esc,
    never,
)
from numina_tui.core.vote import Ballot, Tally, tally

CLEAR, LIKELY, SPLIT = (0.9, 0.1), (0.6, 0.25, 0.15), (0.4, 0.35, 0.25)
ABSENT = -1


def ballots(answers: dict[int, int]) -> list[Ballot]:
    return [
        Ballot(number, str(answer), answer)
        for number, answer in answers.items()
        if answer != ABSENT
    ]


class Stopped(NamedTuple):
    answer: str | None
    ended: int
    """How many trajectories had ended by then."""


def stopped(rule: Stopping, answers: dict[int, int]) -> Stopped:
    """A vote whose trajectories end in the order of `answers`, under a rule."""
    so_far: dict[int, int] = {}
    for number, answer in answers.items():
        so_far[number] = answer
        tallies = tally(ballots(so_far))
        running = answers.keys() - so_far.keys()
        if running and RULES[rule](tallies, running):
            break
    return Stopped(tallies[0].answer if tallies else None, len(so_far))


orders = st.integers(1, 24).flatmap(
    lambda width: st.tuples(
        st.permutations(range(1, width + 1)),
        st.lists(st.integers(ABSENT, 3), min_size=width, max_size=width),
    ).map(lambda drawn: dict(zip(*drawn, strict=True)))
)


@given(orders)
def test_certain_saves_trajectories_and_never_changes_the_winner(answers):
    whole, early = stopped("never", answers), stopped("certain", answers)
    assert whole.ended == len(answers)
    assert early.ended <= whole.ended
    assert early.answer == whole.answer


@given(orders, st.sampled_from(list(RULES)))
def test_every_rule_ends_with_an_answer_or_not_at_all(answers, rule):
    early = stopped(rule, answers)
    assert early.ended == len(answers) or early.answer is not None


@given(st.integers(0, 40), st.integers(0, 40))
def test_confidence_is_a_probability_and_fair(one, other):
    assert 0 < confidence(one, other) < 1
    assert confidence(one, other) + confidence(other, one) == pytest.approx(1)
    assert confidence(one + 1, other) > confidence(one, other)


def test_adaptive_consistency_waits_for_its_threshold():
    """The exact integral: four votes against none are 31/32."""
    assert confidence(4, 0) == 31 / 32
    four, three = (Tally("9", tuple(range(1, votes + 1))) for votes in (4, 3))
    many = range(20, 40)
    assert adaptive_consistency((four,), many)
    assert not adaptive_consistency((three,), many)
    assert not adaptive_consistency((four, Tally("8", (5,))), many)
    assert adaptive_consistency((three,), many, threshold=0.9)
    assert not adaptive_consistency((), many)


def test_esc_waits_for_a_window_that_agrees():
    many = range(20, 40)
    assert esc((Tally("9", (6, 7, 8, 9, 10)),), many)
    assert not esc((Tally("9", (2, 3, 4, 5, 6)),), many)  # of two windows
    assert not esc((Tally("9", (1, 2, 3, 5)),), many)  # 4 did not vote
    assert esc((Tally("9", (1, 2, 3)), Tally("8", (4,))), many, window=3)
    assert not esc((), [1])


def test_never_is_never():
    assert not never((Tally("9", (1, 2)),), [])
    assert not certain((), [])


class Measured(NamedTuple):
    saved: float
    wrong: float


def measured(rule: Stopping, shares: tuple[float, ...], width: int, votes: int) -> Measured:
    random, ended, wrong = Random(f"{shares}/{width}"), 0, 0
    for _ in range(votes):
        drawn = random.choices(range(len(shares)), shares, k=width)
        answers = dict(enumerate(drawn, 1))
        early = stopped(rule, answers)
        ended += early.ended
        wrong += early.answer != tally(ballots(answers))[0].answer
    return Measured(1 - ended / (votes * width), wrong / votes)


@pytest.mark.parametrize("shares", [CLEAR, LIKELY, SPLIT])
def test_statistical_rules_save_more_and_are_seldom_wrong(shares):
    """The table above, with fewer votes."""
    exact, *statistical = (
        measured(rule, shares, 16, votes=200) for rule in ("certain", "adaptive-consistency", "esc")
    )
    assert exact.wrong == 0
    for each in statistical:
        assert each.saved >= exact.saved > 0
        assert each.wrong <= 0.03
