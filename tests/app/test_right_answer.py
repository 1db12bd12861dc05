"""Saying what the right answer is."""

import pytest

from numina_tui.core.run import fold
from numina_tui.core.settings import Settings
from tests.app.driving import (
    NARROW,
    WIDE,
    drawn,
    ended,
    notice,
    notified,
    pose,
    run_screen,
    running,
)
from tests.app.scripted import PROBLEM, ScriptedSession, sixteen, whole


@pytest.fixture
def seen():
    return ScriptedSession(past=[whole(sixteen(), Settings())])


@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_one_sees_who_was_right_now_and_when_one_comes_back(seen, size):
    async with running(seen, size) as pilot:
        assert "right" not in drawn(pilot, "Lanes")
        await pilot.press("a", *"26", "enter")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert notice(pilot).startswith("A minority was right: 26 had 3 votes")
        assert "26 right" in drawn(pilot, "Lanes")
        assert "52 wrong" in drawn(pilot, "Lanes")
    assert fold(seen.library.records[0]).known == "26"
    async with running(seen, size) as pilot:
        assert notice(pilot).startswith("A minority was right")
        await pilot.press("a")
        await pilot.pause()
        assert "26" in drawn(pilot, "TellScreen Input")


async def test_to_change_one_s_mind_changes_nothing(seen):
    async with running(seen) as pilot:
        await pilot.press("a", *"26", "escape")
        assert run_screen(pilot).view.run.known == ""
        await pilot.press("a", "enter")
        assert run_screen(pilot).view.run.known == ""


class SlowlyGrading(ScriptedSession):
    """Says whether answers are equal when it may `go_on`."""

    async def equal(self, left, right):
        await self.go_on.wait()
        return await super().equal(left, right)


async def test_an_answer_is_kept_though_one_has_left_the_run_meanwhile():
    past = [whole(sixteen(), Settings()), whole(sixteen(), Settings(), "Another?")]
    session = SlowlyGrading(past=past)
    async with running(session) as pilot:
        await pilot.press("a", *"26", "enter", "o", "j", "enter")
        await pilot.pause()
        session.go_on.set()
        await ended(pilot)
        assert run_screen(pilot).recording.number == 0
        assert run_screen(pilot).recording.head.known == ""
    assert [fold(record).known for record in session.library.records] == ["", "26"]


async def test_an_answer_is_kept_and_seen_though_a_fork_has_begun_meanwhile():
    session = SlowlyGrading(past=[whole(sixteen(), Settings())])
    async with running(session) as pilot:
        await pilot.press("a", *"26", "enter", "f")
        await pilot.pause()
        session.go_on.set()
        await ended(pilot)
        head = run_screen(pilot).recording.head
        assert "26 right" in drawn(pilot, "Lanes")
        assert head.trajectories[16].verdict == "voted"
        assert head == fold(session.library.records[0])


async def test_while_a_run_goes_on_nobody_types_an_answer_in_vain():
    session = ScriptedSession([*sixteen()[:40], None])
    async with running(session) as pilot:
        await pose(pilot, PROBLEM)
        await pilot.press("a")
        await pilot.pause()
        assert notified(pilot) == ["Say so when the run has ended."]
        run_screen(pilot)
        session.go_on.set()
