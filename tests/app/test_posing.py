import pytest
from textual.widgets import Input, OptionList, TextArea

from numina_tui.core.execution import SandboxError
from numina_tui.core.run import fold
from numina_tui.core.sampling import EngineError
from numina_tui.core.settings import Settings
from numina_tui.library.store import Library
from numina_tui.tui.screens.past import PastScreen
from numina_tui.tui.screens.problem import ProblemScreen
from tests.app.driving import caught_up, drawn, ended, notice, pose, run_screen, running
from tests.app.scripted import PROBLEM, ScriptedSession, sixteen, whole, writing


async def test_first_start_asks_for_a_problem():
    async with running(ScriptedSession()) as pilot:
        assert isinstance(pilot.app.screen, ProblemScreen)
        assert "Problems to begin with" in drawn(pilot)
        assert "Recent runs" not in drawn(pilot)


@pytest.mark.parametrize("key", ["ctrl+s", "f5", "ctrl+enter"])
async def test_a_typed_problem_is_posed_as_written(key: str):
    session = ScriptedSession()
    async with running(session) as pilot:
        await pilot.press(*"1+[b]", "enter", *"x?", key)
        await ended(pilot)
        assert session.posed == [("1+[b]\nx?", Settings())]
        assert run_screen(pilot).view.run.ended.reason == "complete"


async def test_settings_are_edited_in_place():
    session = ScriptedSession()
    async with running(session) as pilot:
        screen = pilot.app.screen
        for field, value in {"width": "3", "depth": "2", "temperature": "0", "seed": "7"}.items():
            screen.query_one(f"#{field}", Input).value = value
        await pose(pilot, "1 + 1")
        expected = Settings(width=3, depth=2, temperature=0.0, seed=7)
        assert session.posed == [("1 + 1", expected)]


async def test_tab_leads_from_the_editor_to_the_width():
    session = ScriptedSession()
    async with running(session) as pilot:
        await pilot.press("tab", "end", "backspace", "ctrl+s")
        assert "Write a problem first" in notice(pilot)
        await pose(pilot, "1 + 1")
        assert session.posed[0][1].width == 1


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("width", "many", "The width must be a whole number."),
        ("width", "0", "The width must be 1 to 1024, not 0."),
        ("temperature", "hot", "The temperature must be a number."),
        ("temperature", "nan", "The temperature must be 0 to 2, not nan."),
    ],
)
async def test_impossible_settings_give_a_sentence(field: str, value: str, sentence: str):
    session = ScriptedSession()
    async with running(session) as pilot:
        pilot.app.screen.query_one(f"#{field}", Input).value = value
        await pose(pilot, "1 + 1")
        assert sentence in notice(pilot)
        assert session.posed == []


@pytest.mark.parametrize("nothing", ["", " \n\t ", "\u202e\x00"])
async def test_no_problem_gives_a_sentence_and_poses_nothing(nothing: str):
    session = ScriptedSession()
    async with running(session) as pilot:
        await pose(pilot, nothing)
        assert "Write a problem first" in notice(pilot)
        assert session.posed == []


async def test_an_example_fills_the_editor():
    async with running(ScriptedSession()) as pilot:
        pilot.app.screen.query_one(OptionList).focus()
        await pilot.press("home", "enter")
        assert pilot.app.screen.query_one(TextArea).text.startswith("What is the sum")


async def test_a_recent_run_opens(seen: ScriptedSession):
    async with running(seen) as pilot:
        await pilot.press("n")
        await pilot.pause()
        pilot.app.screen.query_one(OptionList).focus()
        await pilot.press("end", "enter")
        await caught_up(pilot)
        assert run_screen(pilot).view.run == fold(seen.library.events(0))


async def test_escape_leads_back_and_keeps_what_was_typed(seen: ScriptedSession):
    async with running(seen) as pilot:
        await pilot.press("n", *"abc", "escape")
        run_screen(pilot)
        await pilot.press("n")
        assert pilot.app.screen.query_one(TextArea).text == "abc"


async def test_a_damaged_library_is_a_sentence_wherever_it_is_listed(tmp_path):
    session = ScriptedSession()
    session.library = library = Library(tmp_path / "library")
    library.begin("1 + 1")
    library._connection.execute("UPDATE runs SET begun = x'00'")
    async with running(session) as pilot:
        assert isinstance(pilot.app.screen, ProblemScreen)
        await pilot.press("ctrl+o")
        await pilot.pause()
        assert isinstance(pilot.app.screen, PastScreen)
        await pilot.press("escape")
        await pilot.app.run_action("app.new")
        said = [each.message for each in pilot.app._notifications]
        assert said
        assert all("is damaged" in each for each in said)
    library.close()


async def test_one_run_at_a_time():
    session = ScriptedSession([*writing(1), None])
    async with running(session) as pilot:
        await pose(pilot, "first")
        await pilot.press("n")
        await pose(pilot, "second")
        assert "still going" in notice(pilot)
        assert [problem for problem, _ in session.posed] == ["first"]


async def test_a_run_goes_on_and_is_recorded_while_the_user_looks_elsewhere(seen: ScriptedSession):
    seen.script = [*sixteen()[:40], None, *sixteen()[40:]]
    async with running(seen) as pilot:
        await pilot.press("n")
        await pose(pilot, PROBLEM + "!")
        await pilot.press("o", "j", "enter")
        await caught_up(pilot)
        assert run_screen(pilot).view.run == fold(seen.library.events(0))
        seen.go_on.set()
        await ended(pilot)
        await pilot.press("o", "enter")
        await caught_up(pilot)
        assert run_screen(pilot).view.run == fold(whole(sixteen(), Settings(), PROBLEM + "!"))


async def test_the_running_run_is_marked_in_the_list_and_opens_live():
    session = ScriptedSession([*writing(1), None])
    async with running(session) as pilot:
        await pose(pilot, PROBLEM)
        live = run_screen(pilot).recording
        await pilot.press("o")
        await pilot.pause()
        assert isinstance(pilot.app.screen, PastScreen)
        assert "running now" in drawn(pilot)
        await pilot.press("enter")
        await caught_up(pilot)
        assert run_screen(pilot).recording is live


@pytest.mark.parametrize("fault", [EngineError, SandboxError])
async def test_a_session_that_cannot_start_gives_a_sentence(fault: type[Exception]):
    session = ScriptedSession(broken=fault("There is no model file."))
    async with running(session) as pilot:
        await pose(pilot, "1 + 1")
        await ended(pilot)
        assert "There is no model file." in notice(pilot)
        assert not run_screen(pilot).view.live
        await pilot.press("n")
        assert pilot.app.screen.query_one(TextArea).text == "1 + 1"


async def test_an_engine_that_fails_midway_gives_a_sentence_and_keeps_what_came():
    session = ScriptedSession(writing(1), breaks=EngineError("The engine [red]died."))
    async with running(session) as pilot:
        await pose(pilot, "1 + 1")
        await ended(pilot)
        assert "The engine [red]died." in notice(pilot)
        assert "cut short" in drawn(pilot, "Lanes")
        assert "sympy" in drawn(pilot, "CodePane")
