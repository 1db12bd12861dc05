"""One deadline for many problems: what the schedule promises, with simulated problems."""

from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numina_tui.cli.pace import Deadline, seconds
from numina_tui.core.errors import UsageError
from numina_tui.core.settings import Settings
from numina_tui.solver.budget import Grant, Schedule

CONTEST = 9 * 3600.0
FIFTY = 50


class Done(NamedTuple):
    grant: Grant
    used: float


def simulated(total: float, needs: list[float], overrun: float = 0.0) -> list[Done]:
    """Problems that take what they need, or else what they are given and a bit more."""
    schedule, done = Schedule.begin(total, len(needs)), []
    for need in needs:
        if schedule.over:
            break
        grant = schedule.grant()
        used = need if need <= grant.seconds else grant.seconds + overrun
        done.append(Done(grant, used))
        schedule = schedule.after(used)
    return done


needs = st.lists(st.floats(0, 5000), min_size=1, max_size=60)
totals = st.floats(1, 40_000)


@given(totals, needs)
def test_no_problem_is_starved(total, needs):
    done = simulated(total, needs)
    assert len(done) == len(needs)
    for each in done:
        assert each.grant.seconds >= total / len(needs) * (1 - 1e-9) > 0


@given(totals, needs)
def test_the_deadline_is_kept(total, needs):
    assert sum(each.used for each in simulated(total, needs)) <= total * (1 + 1e-9)


@given(totals, needs)
def test_what_a_problem_leaves_of_its_share_is_saved_for_the_others(total, needs):
    done = simulated(total, needs)
    saved = 0.0
    for each in done:
        assert each.grant.saved == pytest.approx(saved, abs=1e-6 * total)
        saved += each.grant.share - each.used
        assert saved >= -1e-6 * total


@given(totals, needs)
def test_the_last_problem_may_use_all_that_is_left(total, needs):
    *before, last = simulated(total, needs)
    left = total - sum(each.used for each in before)
    assert last.grant.seconds == pytest.approx(left, abs=1e-6 * total)


@given(totals, needs, st.floats(0, 2))
def test_overruns_cost_the_later_ones_no_more_than_they_took(total, needs, overrun):
    done = simulated(total, needs, overrun)
    for each in done:
        assert each.grant.share > 0
        assert each.grant.lent >= 0
    assert sum(each.used for each in done) <= total + overrun + 1e-6 * total


def test_a_hard_problem_gets_what_the_easy_ones_before_it_have_saved():
    """48 easy problems of 10 s, then two that would never end, in the contest's nine hours."""
    *easy, first, second = simulated(CONTEST, [10.0] * 48 + [1e9] * 2)
    assert {each.used for each in easy} == {10.0}
    assert first.grant.share == second.grant.share == 648.0
    assert first.used == pytest.approx(648 + 48 * 638 / 2)
    assert second.used == pytest.approx(648 + 48 * 638 / 2)


def test_hard_problems_that_come_first_take_nothing_from_the_easy_ones():
    hard, *easy = simulated(CONTEST, [1e9] * 25 + [10.0] * 25)
    assert hard.used == 648.0
    assert all(each.grant.seconds >= 648.0 for each in easy)


def test_a_problem_is_told_what_it_may_take_and_so_is_the_output(capsys):
    pace = Deadline(100.0, 4)
    chosen = pace.begin(Settings())
    assert chosen.time_budget == 25.0
    said = capsys.readouterr().err
    assert said == (
        "Problem 1 of 4 may take 25.0 s: its share is 25.0 s; of 0.0 s saved it may use 0.0 s.\n"
    )
    given = pace.end()["time_given"]
    assert given == {"seconds": 25.0, "share": 25.0, "lent": 0.0, "saved_before": 0.0}
    assert 25.0 < pace.begin(Settings()).time_budget <= 37.5
    assert pace.begin(Settings(time_budget=3.0)).time_budget == 3.0


@pytest.mark.parametrize(
    ("text", "expected"),
    [("9h", 32400), ("1h30m", 5400), ("90s", 90), ("90", 90), ("1.5m", 90), ("1h 5s", 3605)],
)
def test_durations_are_read(text, expected):
    assert seconds(text) == expected


@pytest.mark.parametrize("text", ["", "soon", "0s", "-1h", "9 hours", "1m1h", "nan"])
def test_what_is_no_duration_is_said_to_be_none(text):
    with pytest.raises(UsageError, match="duration such as 9h"):
        seconds(text)
