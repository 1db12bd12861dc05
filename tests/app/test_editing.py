"""A block of code, changed and run where it ran."""

import pytest
from textual.widgets import TextArea

from numina_tui.core.run import Point, fold
from numina_tui.core.settings import Settings
from numina_tui.tui.screens.edit import EditScreen
from tests.app.driving import NARROW, WIDE, drawn, pose, run_screen, running
from tests.app.scripted import PROBLEM, ScriptedSession, sixteen, whole


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
        assert seen.opened_at == Point(3, 0)
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
        assert seen.opened_at == Point(3, 1)


async def test_where_there_is_no_code_there_is_nothing_to_edit(seen):
    async with running(seen) as pilot:
        await pilot.press(*["j"] * 11, "e")
        await pilot.pause()
        run_screen(pilot)


async def test_the_model_goes_on_from_an_edit_in_a_fork(seen):
    async with running(seen, WIDE) as pilot:
        await pilot.press("right_square_bracket", "e")
        await pilot.pause()
        pilot.app.screen.query_one(TextArea).text = "print(52)"
        before = fold(seen.library.records[0])
        await pilot.press("f6")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause(0.1)
        view = run_screen(pilot).view
        fork = view.trajectory
        assert (fork.id, fork.origin, fork.answer) == (17, 3, "52")
        assert [step.text for step in fork.steps if step.kind == "code"] == ["print(52)"]
        assert view.run.trajectories[:16] == before.trajectories
        assert view.run.tallies == before.tallies
        assert "↳3" in drawn(pilot)
        assert "with forks: 52, 10 of 13" in drawn(pilot)
        assert fold(seen.library.records[0]) == view.run


async def test_an_edit_is_there_when_one_comes_back_and_is_what_a_fork_runs(seen):
    async with running(seen) as pilot:
        await pilot.press("right_square_bracket", "e")
        await pilot.pause()
        pilot.app.screen.query_one(TextArea).text = "print(7)"
        await pilot.press("escape", "e")
        await pilot.pause()
        assert pilot.app.screen.query_one(TextArea).text == "print(7)"
        await pilot.press("escape", "f")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause(0.1)
        code = run_screen(pilot).view.run.trajectories[-1].steps[-3]
        assert code.text == "print(7)"


async def test_nothing_is_forked_while_a_run_goes_on():
    session = ScriptedSession([*sixteen()[:40], None])
    async with running(session) as pilot:
        await pose(pilot, PROBLEM)
        await pilot.pause(0.1)
        await pilot.press("right_square_bracket", "f")
        await pilot.pause(0.1)
        assert len(run_screen(pilot).recording.head.trajectories) == 16
        session.go_on.set()
