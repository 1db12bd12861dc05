"""The tutor's screen: a run, revealed step by step."""

import pytest
from textual.widgets import Input

from numina_tui.core.events import Answered, Computed, Guessed, Hinted
from numina_tui.core.run import Point, fold
from numina_tui.core.settings import Settings
from numina_tui.tui.app import NuminaApp
from numina_tui.tui.screens.run import RunScreen
from numina_tui.tui.screens.tutor import TutorScreen
from tests.app.driving import NARROW, WIDE, drawn, pose, run_screen, running
from tests.app.scripted import PROBLEM, ScriptedSession, sixteen, whole

SIZES = pytest.mark.parametrize("size", [NARROW, WIDE], ids=["80x24", "120x40"])


async def study(pilot):
    await pilot.press("t")
    await pilot.pause()
    assert isinstance(pilot.app.screen, TutorScreen)


async def say(pilot, *lines):
    for line in lines:
        pilot.app.screen.query_one(Input).value = line
        await pilot.press("enter")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()


def typed(pilot):
    return pilot.app.screen.query_one(Input).value


@SIZES
async def test_steps_are_revealed_one_by_one(seen, size):
    async with running(seen, size) as pilot:
        await study(pilot)
        assert "Let us find" not in drawn(pilot)
        await say(pilot, "")
        assert "Let us find" in drawn(pilot)
        assert "symbols" not in drawn(pilot)
        await say(pilot, "")
        assert "symbols" in drawn(pilot)
        await say(pilot, "", "")
        assert "⟦52⟧" in drawn(pilot)
        assert "it voted for 52" in drawn(pilot)


async def test_what_was_guessed_and_asked_is_in_the_record(seen):
    async with running(seen) as pilot:
        await study(pilot)
        await say(pilot, "hint", "py 1 + 1", "", "guess 26", "answer 52")
        assert "Not so: you guessed “26”" in drawn(pilot)
        assert "the answer that won the vote, 9 of 16" in drawn(pilot)
        assert seen.opened_at == Point(1, 0)
        studied = fold(seen.library.records[0]).studied
        assert [type(event) for event in studied] == [Hinted, Computed, Guessed, Answered]
        await pilot.press("escape")
        assert run_screen(pilot).recording.head.studied == studied


async def test_a_block_of_python_is_indented_and_ends_with_an_empty_line(seen):
    async with running(seen) as pilot:
        await study(pilot)
        await say(pilot, "py", "for i in range(3):")
        assert typed(pilot) == "    "
        await say(pilot, "    print(i)")
        assert typed(pilot) == "    "
        await say(pilot, "")
        assert "Your output" in drawn(pilot)
        (computed,) = fold(seen.library.records[0]).studied
        assert computed.code == "for i in range(3):\n    print(i)"


async def test_escape_leaves_a_block_and_then_the_screen(seen):
    async with running(seen) as pilot:
        await study(pilot)
        await say(pilot, "py")
        await pilot.press("escape")
        await say(pilot, "")
        assert "Let us find" in drawn(pilot)
        await pilot.press("escape")
        assert isinstance(pilot.app.screen, RunScreen)


async def test_an_unclear_line_stays_to_be_mended_and_old_ones_come_back(seen):
    async with running(seen) as pilot:
        await study(pilot)
        await say(pilot, "hnit")
        assert typed(pilot) == "hnit"
        await say(pilot, "vote")
        await pilot.press("up")
        assert typed(pilot) == "vote"
        await pilot.press("up")
        assert typed(pilot) == "hnit"
        await pilot.press("down", "down")
        assert typed(pilot) == ""


async def test_a_click_does_what_is_offered(seen):
    async with running(seen) as pilot:
        await study(pilot)
        assert await pilot.click("#offers", offset=(3, 0))
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert "Let us find" in drawn(pilot)
        await say(pilot, "")
        assert await pilot.click("#offers", offset=(20, 0))
        await pilot.pause()
        assert typed(pilot) == "guess "


async def test_a_live_run_cannot_be_studied_yet():
    session = ScriptedSession([*sixteen()[:40], None])
    async with running(session) as pilot:
        await pose(pilot, PROBLEM)
        await pilot.press("t")
        await pilot.pause()
        (said,) = [each.message for each in pilot.app._notifications]
        assert said == "This run can be studied once it has ended."
        assert isinstance(pilot.app.screen, RunScreen)
        session.go_on.set()


async def test_quit_closes_the_tutor(seen):
    async with running(seen) as pilot:
        await study(pilot)
        await say(pilot, "quit")
        assert isinstance(pilot.app.screen, RunScreen)


async def test_markup_and_escapes_are_text(seen):
    seen.library.records[0] = whole(sixteen(), Settings(), "[bold]2[/] + \x1b[31m2?")
    async with running(seen) as pilot:
        await study(pilot)
        await say(pilot, "[red]what[/]")
        assert "[bold]2[/] + 2?" in drawn(pilot)
        assert "[red]what[/]" in drawn(pilot)


@SIZES
def test_a_lesson(snap_compare, size):
    async def learn(pilot):
        await study(pilot)
        await say(pilot, "hint", "py 1 + 1", "", "guess 26", "answer 52", "hnit")

    session = ScriptedSession(past=[whole(sixteen(), Settings())])
    app = NuminaApp(session, Settings())
    assert snap_compare(app, run_before=learn, terminal_size=size)


async def test_a_long_lesson_is_paged(seen):
    async with running(seen, NARROW) as pilot:
        await study(pilot)
        await say(pilot, "finish", "help")
        assert "quit, or q" in drawn(pilot)
        await pilot.press("pageup", "pageup", "pageup", "pageup")
        await pilot.pause()
        assert "Problem of run 0" in drawn(pilot)
