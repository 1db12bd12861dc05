"""Listing some of the trajectories, in another order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numina_tui.core.run import Run, fold
from numina_tui.core.settings import Settings
from numina_tui.tui.listing import ORDERS, WORDS, listed
from numina_tui.tui.widgets.lanes import Lanes
from tests.app.driving import NARROW, WIDE, drawn, run_screen, running
from tests.app.scripted import ScriptedSession, sixteen, whole

RUN = fold(whole(sixteen(), Settings()))


def numbers(query: str, order="number") -> list[int]:
    return [RUN.trajectories[index].id for index in listed(RUN, query, order)]


@pytest.fixture
def seen():
    return ScriptedSession(past=[whole(sixteen(), Settings())])


def test_words_have_a_meaning():
    assert numbers("voted") == [lane.id for lane in RUN.trajectories if lane.verdict == "voted"]
    assert numbers("silent") == [5, 9, 12, 14]
    assert numbers("error") == [3, 5, 7, 10]
    assert numbers("error voted") == [3, 7, 10]
    assert numbers("=26") == [3, 7, 10]
    assert numbers("timed out") == [5]
    assert numbers("SYMBOLS('X K L'")
    assert numbers("no such words") == []


def test_orders():
    assert numbers("error silent", "first error") == [5]
    assert numbers("", "answer")[9:12] == [3, 7, 10]
    steps = [len(RUN.trajectories[number - 1].steps) for number in numbers("", "steps")]
    assert steps == sorted(steps, reverse=True)


@given(st.lists(st.sampled_from([*WORDS, "=52", "k", "=", "zzz"])), st.sampled_from(ORDERS))
def test_another_word_never_lists_more(words, order):
    every = set(listed(RUN, "", order))
    assert every == set(range(16))
    for length in range(len(words)):
        fewer = listed(RUN, " ".join(words[: length + 1]), order)
        assert len(fewer) == len(set(fewer))
        assert set(fewer) <= every
        every = set(fewer)
    assert listed(Run(), " ".join(words), order) == ()


@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_a_filter_is_typed_and_cleared(seen, size):
    async with running(seen, size) as pilot:
        await pilot.press("slash", *"error", "enter")
        view = run_screen(pilot).view
        assert view.trajectory.id == 3
        assert "4 of 16" in drawn(pilot)
        await pilot.press("j", "j", "j", "j")
        assert run_screen(pilot).view.trajectory.id == 10
        await pilot.press("k")
        assert run_screen(pilot).view.trajectory.id == 7
        await pilot.press("slash", "escape")
        assert "of 16" not in drawn(pilot, "Lanes").splitlines()[0]
        assert run_screen(pilot).view.trajectory.id == 7


async def test_a_filter_that_nothing_meets_says_so(seen):
    async with running(seen) as pilot:
        await pilot.press("slash", *"zebra")
        assert "No trajectory is like that." in drawn(pilot)
        await pilot.press("enter", "j", "l", "right_square_bracket")


async def test_lanes_are_sorted_at_a_key(seen):
    async with running(seen) as pilot:
        await pilot.press("s")
        assert "by answer" in drawn(pilot)
        await pilot.press(*["k"] * 16, *["j"] * 9)
        assert run_screen(pilot).view.trajectory.id == 3
        await pilot.click(Lanes, offset=(5, 1))
        assert run_screen(pilot).view.trajectory.id == 1
        await pilot.press(*["s"] * (len(ORDERS) - 1))
        assert " by " not in drawn(pilot, "Lanes")
