"""Keys that do what another key does, or what no other test is about."""

from numina_tui.core.settings import Settings
from numina_tui.tui.screens.past import PastScreen
from numina_tui.tui.screens.reading import ReadingScreen
from tests.app.driving import drawn, run_screen, running
from tests.app.scripted import ScriptedSession, sixteen, whole


async def test_f1_is_help_wherever_one_types(seen):
    async with running(seen) as pilot:
        for before in ((), ("n",)):
            await pilot.press(*before, "f1")
            await pilot.pause()
            assert isinstance(pilot.app.screen, ReadingScreen)
            assert "Keys and signs" in drawn(pilot)
            await pilot.press("escape")


async def test_past_runs_are_opened_from_a_new_problem(seen):
    async with running(seen) as pilot:
        await pilot.press("n", "ctrl+o")
        await pilot.pause()
        assert isinstance(pilot.app.screen, PastScreen)


async def test_a_replay_is_slowed_down_again(seen):
    async with running(seen) as pilot:
        paces = []
        for key in ("greater_than_sign", "greater_than_sign", "less_than_sign"):
            await pilot.press(key)
            paces.append(run_screen(pilot).playhead.pace)
        assert paces[1] == 2 * paces[0] == 2 * paces[2]


async def test_ctrl_q_leaves_and_closes_the_session():
    session = ScriptedSession(past=[whole(sixteen(), Settings())])
    async with running(session) as pilot:
        await pilot.press("n", "ctrl+q")
        await pilot.pause()
        assert not pilot.app.is_running
    assert session.closed
