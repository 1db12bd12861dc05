"""All settings of a run, in a screen of their own."""

import msgspec
import pytest
from textual.widgets import Input, Select

from numina_tui.core.settings import Settings
from numina_tui.library.store import Library
from numina_tui.models import lookup
from numina_tui.session import Session
from numina_tui.tui.screens.settings import MEANINGS, SettingsScreen
from tests.app.driving import NARROW, WIDE, drawn, ended, pose, running
from tests.app.scripted import ScriptedSession


def test_every_setting_is_explained():
    assert list(MEANINGS) == [field.name for field in msgspec.structs.fields(Settings)]


@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_what_is_kept_is_what_the_next_run_uses(size):
    session = ScriptedSession()
    async with running(session, size) as pilot:
        await pilot.press("f3")
        await pilot.pause()
        screen = pilot.app.screen
        assert isinstance(screen, SettingsScreen)
        for meaning in MEANINGS.values():
            assert meaning in drawn(pilot)
        screen.query_one("#width", Input).value = "5"
        screen.query_one("#block_seconds", Input).value = "0.5"
        screen.query_one("#seed", Input).value = "9"
        screen.query_one("#stopping", Select).value = "certain"
        await pilot.press("ctrl+s")
        await pose(pilot, "1 + 1")
        expected = Settings(width=5, block_seconds=0.5, seed=9, stopping="certain")
        assert session.posed == [("1 + 1", expected)]


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("output_limit", "many", "The output limit must be a whole number."),
        ("seed", "x", "The seed must be a whole number."),
        ("block_seconds", "", "The block seconds must be a number."),
        ("width", "0", "The width must be 1 to 1024, not 0."),
    ],
)
async def test_what_makes_no_sense_stays_with_a_sentence(field, value, sentence):
    session = ScriptedSession()
    async with running(session) as pilot:
        await pilot.press("f3")
        await pilot.pause()
        pilot.app.screen.query_one(f"#{field}", Input).value = value
        await pilot.press("ctrl+s")
        assert sentence in drawn(pilot)
        await pilot.press("escape")
        await pose(pilot, "1 + 1")
        assert session.posed == [("1 + 1", Settings())]


@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_a_line_says_what_limits_the_model_here(size):
    session = ScriptedSession()
    async with running(session, size) as pilot:
        await pilot.press("f3")
        await pilot.pause()
        assert session.advice in drawn(pilot)


async def test_where_nothing_is_known_of_the_model_there_is_no_such_line():
    session = ScriptedSession()
    session.advice = ""
    async with running(session) as pilot:
        await pilot.press("f3")
        await pilot.pause()
        assert not pilot.app.screen.query("#advice")


async def test_another_model_and_engine_are_chosen_there():
    session = ScriptedSession()
    async with running(session) as pilot:
        await pilot.press("f3")
        await pilot.pause()
        screen = pilot.app.screen
        screen.query_one("#model", Input).value = "~/models/seven"
        screen.query_one("#engine", Select).value = "vllm"
        await pilot.press("ctrl+s")
        await ended(pilot)
        assert session.choice == ("~/models/seven", "vllm")
        assert "numina · ~/models/seven · vllm" in drawn(pilot)
        await pilot.press("f3")
        await pilot.pause()
        assert pilot.app.screen.query_one("#model", Input).value == "~/models/seven"
        await pilot.press("escape")
        await pose(pilot, "1 + 1")
        assert len(session.posed) == 1


async def test_a_model_that_is_not_there_changes_nothing():
    session = ScriptedSession()
    async with running(session) as pilot:
        await pilot.press("f3")
        await pilot.pause()
        pilot.app.screen.query_one("#model", Input).value = "nowhere"
        await pilot.press("ctrl+s")
        await ended(pilot)
        assert "There is no model nowhere" in drawn(pilot)
        assert f"numina · {session.model}" in drawn(pilot)
        await pose(pilot, "1 + 1")
        assert len(session.posed) == 1


async def test_no_other_model_while_a_run_is_going():
    session = ScriptedSession([None])
    async with running(session) as pilot:
        await pose(pilot, "1 + 1")
        await pilot.press("n")
        await pilot.press("f3")
        await pilot.pause()
        pilot.app.screen.query_one("#model", Input).value = "another"
        await pilot.press("ctrl+s")
        await pilot.pause()
        assert "then choose another model." in drawn(pilot)
        assert session.choice.name == "pocket"


async def test_a_session_advises_on_its_own_model(tmp_path):
    session = Session(lookup.find(), Library(tmp_path / "library.db"))
    assert session.advice.endswith("the processor is the limit.")
    await session.close()
