"""A block of code, changed and run where it ran."""

import asyncio

import pytest
from textual.widgets import TextArea

from numina_tui.core.events import Forked
from numina_tui.core.execution import Execution
from numina_tui.core.run import Point, fold
from numina_tui.core.settings import Settings
from numina_tui.tui import wording
from numina_tui.tui.screens.edit import EditScreen
from tests.app.driving import (
    NARROW,
    WIDE,
    caught_up,
    drawn,
    ended,
    notice,
    notified,
    pose,
    run_screen,
    running,
)
from tests.app.scripted import PROBLEM, Pen, ScriptedSession, ending, right, sixteen, whole, writing


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


class SlowSession(ScriptedSession):
    """Its engine has to start again for a fork, which takes its time to stop."""

    def __init__(self, **script) -> None:
        super().__init__(**script)
        self.engine = asyncio.Event()

    async def fork(self, number, run, point, code, stop):
        await self.engine.wait()
        async for event in super().fork(number, run, point, code, stop):
            yield event
            if isinstance(event, Forked):
                await stop.wait()
                await self.go_on.wait()


async def test_a_fork_is_waited_for_and_stopped_like_a_run_and_the_run_keeps_its_end():
    begun = whole([], Settings(width=2))[:1]
    stopped = [*begun, *right(1, joins=1)]
    session = SlowSession(past=[[*stopped, *ending(stopped, cancelled=True)]])
    async with running(session) as pilot:
        before, at = notice(pilot), wording.duration(run_screen(pilot).view.run.ended.at)
        assert before == f"You stopped this run at {at}; it is kept."
        await pilot.press("f")
        await caught_up(pilot)
        assert notice(pilot) == "Starting the model and the sandbox…"
        await pilot.press("comma")
        assert "Starting" not in notice(pilot)
        await pilot.press("g")
        session.engine.set()
        await caught_up(pilot)
        assert run_screen(pilot).view.trajectory.origin == 1
        assert notice(pilot) == ""
        await pilot.press("escape")
        assert notice(pilot) == "Stopping…"
        session.go_on.set()
        await ended(pilot)
        assert notice(pilot) == before
        assert f"stopped · {at}" in drawn(pilot, "Vote")


async def test_nothing_is_forked_while_a_run_goes_on():
    session = ScriptedSession([*sixteen()[:40], None])
    async with running(session) as pilot:
        await pose(pilot, PROBLEM)
        await pilot.pause(0.1)
        await pilot.press("right_square_bracket", "f")
        await pilot.pause(0.1)
        assert len(run_screen(pilot).recording.head.trajectories) == 16
        session.go_on.set()


async def test_code_that_is_still_being_written_is_not_edited_yet():
    session = ScriptedSession([*writing(1), None, *Pen(1).write("\n```\n")])
    async with running(session) as pilot:
        await pose(pilot, PROBLEM)
        for key in ("e", "f"):
            await pilot.press(key)
            await pilot.pause()
            run_screen(pilot)
            assert "still being written" in notified(pilot)[-1]
        session.go_on.set()
        await ended(pilot)
        await pilot.press("e")
        await pilot.pause()
        assert isinstance(pilot.app.screen, EditScreen)


async def test_code_that_nobody_writes_to_its_end_any_more_can_be_mended(seen):
    async with running(seen) as pilot:
        await pilot.press(*"jjjjjjjj", "e")
        await pilot.pause()
        assert isinstance(pilot.app.screen, EditScreen)


async def test_to_look_at_code_is_not_to_edit_it():
    code = "print('left\u200eright')"  # a mark that the editor does not show
    pen = Pen(1)
    script = [*pen.run(code, Execution("leftright\n", "ok", 0.1)), pen.conclude("no boxed answer")]
    session = ScriptedSession(past=[whole(script, Settings(width=1))])
    async with running(session) as pilot:
        await pilot.press("e")
        await pilot.pause()
        await pilot.press("escape", "f")
        await ended(pilot)
        assert run_screen(pilot).recording.head.trajectories[1].steps[0].text == code
