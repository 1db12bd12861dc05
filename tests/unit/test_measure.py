import pytest
from hypothesis import given
from hypothesis import strategies as st

from numina_tui.core.vote import Ballot
from numina_tui.evaluate.measure import Outcome, Question, Share, clustered


def outcome(answers, correct="", **changes):
    """One ballot a letter, in the order of trajectories; `.` does not vote."""
    ballots = tuple(
        Ballot(number, letter, answers.index(letter) + 1)
        for number, letter in enumerate(answers, 1)
        if letter != "."
    )
    joins = frozenset(ballot.joins for ballot in ballots if ballot.answer in correct)
    values = {"stumbled": (), "declined": 0, "tokens": 0, **changes}
    return Outcome(Question("?", "", "group"), ballots, joins, **values)


def test_the_first_trajectories_can_decide_otherwise_than_all():
    votes = outcome("baba" + "aaaa", correct="a")
    assert votes.right()
    assert not votes.right(4)  # a tie goes to the first
    assert not votes.right(1)
    assert outcome("....", correct="a").right() is False


def test_several_forms_of_an_answer_can_be_right():
    assert outcome("abab", correct="ab").right()


def test_a_vote_is_split_if_two_answers_were_given():
    assert outcome("aab").split()
    assert not outcome("aa..").split()
    assert not outcome("....").split()


def test_confidence_is_half_of_the_ballots():
    assert outcome("bbac", correct="a").confidently_wrong()
    assert not outcome("bbaacd", correct="a").confidently_wrong()
    assert not outcome("aab", correct="a").confidently_wrong()
    assert not outcome("....").confidently_wrong()
    assert outcome("b...").confidently_wrong()  # of the ballots, not of the trajectories


def test_who_stumbled_and_was_right_has_recovered():
    assert outcome("abca", correct="a", stumbled=(2, 4)).recovered == 1


def test_an_interval_holds_its_share():
    low, high = Share(45, 50, 50).interval
    assert 0.78 < low < 0.9 < high < 0.97
    assert str(clustered([])) == str(clustered([(0, 0)])) == "–"


@given(st.lists(st.sampled_from([0, 1, 2, 3]), min_size=2))
def test_trials_that_all_go_like_their_cluster_count_once(rights):
    """Three ways of typing a problem that fall together say as much as one."""
    thrice = clustered((3 * (right > 1), 3) for right in rights)
    once = clustered((right > 1, 1) for right in rights)
    assert thrice.interval == pytest.approx(once.interval, abs=0.05)


@given(st.lists(st.booleans(), min_size=1))
def test_clusters_of_one_are_independent_but_for_the_sample_they_are(rights):
    alone = clustered((right, 1) for right in rights)
    assert (alone.count, alone.total) == (sum(rights), len(rights))
    assert len(rights) - 1.001 < alone.independent <= len(rights)


def test_trajectories_of_a_run_that_agree_are_no_independent_trials():
    declined = clustered([(16, 16)] * 48 + [(0, 16)] * 2)
    assert declined.independent < 50
    low, high = declined.interval
    assert low < 0.9 < 0.96 < high
