"""Going through a run's time, its errors and its vote."""

import re

import pytest

from numina_tui.core.events import RunStarted
from numina_tui.core.settings import Settings
from numina_tui.tui.screens.reading import ReadingScreen
from numina_tui.tui.widgets.scrubber import Scrubber
from tests.app.driving import NARROW, WIDE, drawn, pose, run_screen, running
from tests.app.scripted import PROBLEM, ScriptedSession, sixteen, whole, writing


@pytest.fixture
def seen():
    """A run in which things happened one after another."""
    record = sorted(whole(sixteen(chunk=40), Settings()), key=lambda event: event.at)
    return ScriptedSession(past=[record])


async def test_time_is_walked_by_moments_and_everything_moves_with_it(seen):
    async with running(seen) as pilot:
        screen = run_screen(pilot)
        assert not screen.query_one(Scrubber).display
        whole_vote = drawn(pilot, "Vote")
        await pilot.press(*["comma"] * 60)
        assert screen.playhead.at == 0.0
        assert not screen.view.run.tallies
        assert "‖ 0 ms of" in drawn(pilot, "Scrubber")
        assert "⟳" in drawn(pilot, "Lanes")
        await pilot.press("full_stop")
        assert screen.playhead.at > 0.0
        assert any(lane.verdict or lane.executions for lane in screen.view.run.trajectories)
        await pilot.press("g")
        assert screen.playhead.at is None
        assert drawn(pilot, "Vote") == whole_vote


async def test_after_the_last_moment_comes_the_run_as_it_is_now(seen):
    async with running(seen) as pilot:
        screen = run_screen(pilot)
        await pilot.press("comma", "comma", "full_stop")
        assert screen.playhead.at is not None
        assert "g now" in drawn(pilot, "Scrubber")
        await pilot.press(*["full_stop"] * 3)
        assert screen.playhead.at is None
        await pilot.press("full_stop")
        assert screen.playhead.at is None
        assert screen.view.run == screen.recording.head


async def test_where_nothing_has_been_run_yet_there_is_no_later_than_now():
    session = ScriptedSession([*writing(1), None])
    async with running(session) as pilot:
        await pose(pilot, PROBLEM)
        screen = run_screen(pilot)
        await pilot.press("full_stop")
        assert screen.playhead.at is None
        await pilot.press("comma")
        assert screen.playhead.at == 0.0
        await pilot.press("full_stop")
        assert screen.playhead.at is None
        session.go_on.set()


async def test_a_run_plays_to_its_end(seen):
    async with running(seen) as pilot:
        screen = run_screen(pilot)
        await pilot.press(*["comma"] * 60, *["greater_than_sign"] * 5)
        assert "×32" in drawn(pilot, "Scrubber")
        await pilot.press("space")
        while screen.playhead.playing:
            await pilot.pause(0.05)
        assert screen.view.run == screen.recording.head
        assert not screen.query_one(Scrubber).display


async def test_playing_can_be_paused(seen):
    async with running(seen) as pilot:
        screen = run_screen(pilot)
        await pilot.press("space", "space")
        at = screen.playhead.at
        assert at is not None
        screen.drain()
        assert screen.playhead.at == at
        assert "‖" in drawn(pilot, "Scrubber")


async def test_the_bar_takes_one_to_where_one_points(seen):
    async with running(seen) as pilot:
        screen = run_screen(pilot)
        await pilot.press("comma")
        await pilot.pause()
        await pilot.click(Scrubber, offset=(screen.query_one(Scrubber).size.width - 1, 0))
        assert screen.playhead.at == pytest.approx(screen.recording.end, rel=0.05)


@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_one_jumps_from_error_to_error(seen, size):
    async with running(seen, size) as pilot:
        screen = run_screen(pilot)
        places = []
        for _ in range(10):
            await pilot.press("right_square_bracket")
            places.append((screen.view.lane + 1, screen.view.step))
        found = list(dict.fromkeys(places))
        assert found == [(3, 2), (5, 2), (5, 5), (5, 8), (5, 11), (7, 2), (10, 2)]
        assert "IndexError" in drawn(pilot, "OutputPane")
        await pilot.press("left_square_bracket")
        assert (screen.view.lane + 1, screen.view.step) == (7, 2)


async def test_the_vote_tells_its_course(seen):
    async with running(seen) as pilot:
        assert re.search("share [▁-█]+", drawn(pilot, "Vote"))
        assert re.search(r"decided after \d+ of 16", drawn(pilot, "Vote"))


async def test_the_vote_can_be_counted_by_other_rules(seen):
    async with running(seen) as pilot:
        await pilot.press("v")
        await pilot.pause()
        assert isinstance(pilot.app.screen, ReadingScreen)
        text = drawn(pilot)
        for words in ("as it was", "N = 8", "answers: modulo 1000", "that met an error", "= 52"):
            assert words in text
        await pilot.press("escape")
        run_screen(pilot)


async def test_past_runs_are_found_by_words_of_their_problems():
    problems = ("the gcd of 12 and 18", "the LCM of 12 and 18", "primes below 30")
    session = ScriptedSession(past=[whole(sixteen(), Settings(), problem) for problem in problems])
    async with running(session) as pilot:
        await pilot.press("o", "slash", *"12 lc")
        await pilot.pause()
        assert "LCM" in drawn(pilot, "OptionList")
        assert "gcd" not in drawn(pilot, "OptionList")
        await pilot.press("enter")
        await pilot.pause()
        assert run_screen(pilot).view.run.problem == problems[1]


async def test_of_many_runs_some_are_listed_and_all_are_searched():
    problems = [f"problem number {number}" for number in range(1234)]
    records = [
        [RunStarted(at=0.0, problem=problem, settings=Settings(width=1), model="m")]
        for problem in problems
    ]
    async with running(ScriptedSession(past=records)) as pilot:
        await pilot.press("o")
        await pilot.pause()
        assert "the first 200 of 1,234" in drawn(pilot)
        assert pilot.app.screen.query_one("OptionList").option_count == 200
        await pilot.press("slash", *"number 7")
        await pilot.pause()
        assert "the first 200 of" in drawn(pilot)
        await pilot.press(*"77")
        await pilot.pause()
        assert "of 1,234" not in drawn(pilot)
        assert "the first" not in drawn(pilot)
        await pilot.press("enter")
        await pilot.pause()
        assert run_screen(pilot).view.run.problem == "problem number 777"


async def test_a_search_that_finds_nothing_opens_nothing():
    session = ScriptedSession(past=[whole(sixteen(), Settings(), "the gcd of 12 and 18")])
    async with running(session) as pilot:
        await pilot.press("o", "slash", *"xyz", "enter")
        await pilot.pause()
        assert pilot.app.screen.query_one("OptionList").option_count == 0
        await pilot.press("escape")
        run_screen(pilot)


async def test_formulas_are_shown_as_read_or_as_written(seen):
    async with running(seen) as pilot:
        await pilot.press("0")
        assert "line y = 4 meets" in drawn(pilot, "RationalePane")
        await pilot.press("r")
        assert "line $y = 4$ meets" in drawn(pilot, "RationalePane")
        assert "as written" in drawn(pilot, "RationalePane")
