from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from numina_tui.core.events import Concluded, RunStarted
from numina_tui.core.history import counts, decided
from numina_tui.core.run import fold
from numina_tui.core.settings import Settings
from numina_tui.core.vote import share

letters = st.lists(st.sampled_from("abc."), min_size=1, max_size=12)


def run_of(voted):
    """A run in which trajectory after trajectory ends; `.` does not vote."""
    begun = RunStarted(at=0.0, problem="?", settings=Settings(width=len(voted)), model="")
    ends = [
        Concluded(at=float(number), trajectory=number, verdict="no code")
        if letter == "."
        else Concluded(
            at=float(number),
            trajectory=number,
            verdict="voted",
            answer=letter,
            joins=voted.index(letter) + 1,
        )
        for number, letter in enumerate(voted, 1)
    ]
    return [begun, *ends]


@given(letters)
def test_the_history_is_what_the_fold_would_say_at_every_moment(voted):
    events = run_of(voted)
    history = counts(events)
    assert len(history) == len(voted)
    for number, count in enumerate(history, 1):
        run = fold(events[: number + 1])
        assert (count.answer, count.share) == (run.answer, share(run.tallies))
        assert count.cast == sum(tally.count for tally in run.tallies)


@given(letters)
def test_what_is_certain_stays_the_winner(voted):
    history = counts(run_of(voted))
    for before, after in pairwise(history):
        if before.certain:
            assert after.certain
            assert after.answer == before.answer


def test_a_vote_is_decided_before_it_ends():
    count = decided(counts(run_of("aabaa")))
    assert count is not None
    assert (count.answer, count.cast, count.at) == ("a", 4, 4.0)


def test_a_run_in_which_nobody_votes_is_never_decided():
    assert decided(counts(run_of("...."))) is None
