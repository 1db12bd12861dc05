"""A block of code, changed and run where it ran."""

import pytest
from textual.widgets import TextArea

from numina_tui.core.settings import Settings
from numina_tui.tui.screens.edit import EditScreen
from tests.app.driving import NARROW, WIDE, drawn, run_screen, running
from tests.app.scripted import ScriptedSession, sixteen, whole


@pytest.fixture
def seen():
    return ScriptedSession(past=[whole(sixteen(), Settings())])


@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_the_new_output_stands_beside_the_old_one(seen, size):
    async with running(seen, size) as pilot:
        await pilot.press("right_square_bracket")
        before = run_screen(pilot).view.run
        await pilot.press("e")
        await pilot.pause()
        assert isinstance(pilot.app.screen, EditScreen)
        assert "IndexError" in drawn(pilot)
        editor = pilot.app.screen.query_one(TextArea)
        assert "symbols('x k l'" in editor.text
        editor.text = "print(1)"
        await pilot.press("ctrl+s")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert seen.executed == (3, 0, "print(1)")
        assert "8 characters" in drawn(pilot)
        assert "IndexError" in drawn(pilot)
        await pilot.press("escape")
        assert run_screen(pilot).view.run == before


async def test_a_later_block_runs_after_those_before_it(seen):
    async with running(seen) as pilot:
        await pilot.press("j", "j", "$", "e")
        await pilot.pause()
        await pilot.press("ctrl+s")
        await pilot.app.workers.wait_for_complete()
        assert seen.executed[:2] == (3, 1)


async def test_where_there_is_no_code_there_is_nothing_to_edit(seen):
    async with running(seen) as pilot:
        await pilot.press(*["j"] * 11, "e")
        await pilot.pause()
        run_screen(pilot)
