"""Saying what the right answer is."""

import pytest

from numina_tui.core.run import fold
from numina_tui.core.settings import Settings
from tests.app.driving import NARROW, WIDE, drawn, notice, run_screen, running
from tests.app.scripted import ScriptedSession, sixteen, whole


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
