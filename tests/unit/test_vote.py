from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from numina_tui.core.vote import Ballot, is_certain, share, tally


def ballots(choices: dict[int, int]) -> list[Ballot]:
    """Trajectory → answer; every group joins its lowest trajectory."""
    first = {answer: min(t for t in choices if choices[t] == answer) for answer in choices.values()}
    return [Ballot(t, str(answer), first[answer]) for t, answer in choices.items()]


votes = st.dictionaries(st.integers(1, 9), st.integers(1, 4), max_size=9)


def test_the_majority_wins():
    tallies = tally(ballots({1: 26, 2: 52, 3: 52}))
    assert [(each.answer, each.voters) for each in tallies] == [("52", (2, 3)), ("26", (1,))]
    assert share(tallies) == 2 / 3


def test_nobody_voted():
    assert tally([]) == ()
    assert share(()) == 0
    assert not is_certain((), [])


@given(votes, st.randoms())
def test_the_order_of_arrival_does_not_matter(choices, random):
    cast = ballots(choices)
    shuffled = cast.copy()
    random.shuffle(shuffled)
    assert tally(cast) == tally(shuffled)


@given(votes)
def test_every_ballot_is_counted_once(choices):
    voters = [voter for each in tally(ballots(choices)) for voter in each.voters]
    assert sorted(voters) == sorted(choices)


def test_a_tie_goes_to_the_lowest_trajectory():
    assert tally(ballots({4: 1, 2: 2, 3: 1, 5: 2}))[0].answer == "2"


@settings(max_examples=150)
@given(st.dictionaries(st.integers(1, 8), st.integers(1, 3), max_size=6), st.data())
def test_certain_means_that_no_outcome_of_the_rest_changes_the_winner(choices, data):
    free = [number for number in range(1, 9) if number not in choices]
    running = data.draw(st.lists(st.sampled_from(free), max_size=4, unique=True)) if free else []
    tallies = tally(ballots(choices))
    abstains = 0
    newcomer = 99
    outcomes = set()
    for rest in product([abstains, 1, 2, 3, newcomer], repeat=len(running)):
        late = {t: answer for t, answer in zip(running, rest, strict=True) if answer != abstains}
        final = tally(ballots(choices | late))
        outcomes.add(final[0].answer if final else None)
    assert is_certain(tallies, running) == (bool(tallies) and len(outcomes) == 1)
