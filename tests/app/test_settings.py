"""All settings of a run, in a screen of their own."""

import asyncio

import msgspec
import pytest
from textual.widgets import Input, Select

from numina_tui.core.settings import Settings
from numina_tui.library.store import Library
from numina_tui.models import lookup
from numina_tui.session import Session
from numina_tui.tui.screens.settings import MEANINGS, SettingsScreen
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
from tests.app.scripted import ScriptedSession, SlowlyLoading

CHATML = "{{ '<|im_start|>' + message.content }}"


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


async def test_escape_closes_an_open_list_first_and_then_the_screen():
    async with running(ScriptedSession()) as pilot:
        await pilot.press("f3")
        await pilot.pause()
        screen = pilot.app.screen
        width, strategy = screen.query_one("#width", Input), screen.query_one("#strategy", Select)
        width.value = "5"
        strategy.focus()
        await pilot.press("enter")
        assert strategy.expanded
        await pilot.press("escape")
        await pilot.pause()
        assert not strategy.expanded
        assert pilot.app.screen is screen
        assert width.value == "5"
        width.focus()
        await pilot.press("escape")
        await pilot.pause()
        assert pilot.app.screen is not screen


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


@pytest.fixture
def qwen(tmp_path):
    (tmp_path / "chat_template.jinja").write_text(CHATML)
    return str(tmp_path)


async def choose(pilot, model, **selects):
    await pilot.press("f3")
    await pilot.pause()
    screen = pilot.app.screen
    screen.query_one("#model", Input).value = model
    for name, value in selects.items():
        screen.query_one(f"#{name}", Select).value = value
    await pilot.press("ctrl+s")
    await pilot.pause()


def dialect(session):
    return session.posed[-1][1].dialect


async def test_another_model_is_asked_as_it_was_trained(qwen):
    session = ScriptedSession()
    async with running(session) as pilot:
        await choose(pilot, qwen)
        await ended(pilot)
        await pose(pilot, "1 + 1")
        assert dialect(session) == "qwen2.5-math"
        await pilot.press("n")
        await choose(pilot, "pocket")
        await ended(pilot)
        await pose(pilot, "1 + 1")
        assert dialect(session) == "numinamath"


async def test_a_dialect_that_was_chosen_with_the_model_is_its_dialect(qwen):
    session = ScriptedSession()
    async with running(session) as pilot:
        await choose(pilot, qwen, dialect="openmath")
        await ended(pilot)
        await pose(pilot, "1 + 1")
        assert dialect(session) == "openmath"


async def test_the_same_model_on_another_engine_is_asked_as_before():
    session = ScriptedSession()
    async with running(session, settings=Settings(dialect="openmath")) as pilot:
        await choose(pilot, "pocket", engine="vllm")
        await ended(pilot)
        assert session.choice.engine == "vllm"
        await pose(pilot, "1 + 1")
        assert dialect(session) == "openmath"


async def test_the_dialect_of_a_model_that_is_not_there_changes_nothing():
    session = ScriptedSession()
    async with running(session) as pilot:
        await choose(pilot, "nowhere", dialect="openmath")
        await ended(pilot)
        await pose(pilot, "1 + 1")
        assert dialect(session) == "numinamath"


async def test_a_problem_posed_meanwhile_is_put_to_the_new_model_as_it_was_trained(qwen):
    session = SlowlyLoading()
    async with running(session) as pilot:
        await choose(pilot, qwen)
        await pose(pilot, "1 + 1")
        assert session.posed == []
        session.go_on.set()
        await ended(pilot)
        assert dialect(session) == "qwen2.5-math"
        assert run_screen(pilot).recording.head.model == session.model


async def test_that_a_model_is_being_loaded_stands_there_until_it_is():
    session = SlowlyLoading()
    async with running(session) as pilot:
        await choose(pilot, "another")
        assert notice(pilot) == "Loading the model …"
        await pilot.press("ctrl+s")
        assert "Write a problem first" in notice(pilot)
        await pilot.press("f3", "escape")
        assert notice(pilot) == "Loading the model …"
        session.go_on.set()
        await ended(pilot)
        assert notice(pilot) == ""


async def test_that_a_model_cannot_be_loaded_is_said_wherever_one_looks():
    session = SlowlyLoading()
    async with running(session) as pilot:
        await choose(pilot, "nowhere")
        await pose(pilot, "1 + 1")
        session.go_on.set()
        await ended(pilot)
        assert "There is no model nowhere" in notified(pilot)[-1]
        assert run_screen(pilot).recording.head.model == session.model


async def test_a_model_chosen_while_another_loads_is_the_one_that_is_waited_for():
    session = SlowlyLoading()
    async with running(session) as pilot:
        await choose(pilot, "first")
        await choose(pilot, "second")
        assert notice(pilot) == "Loading the model …"
        session.go_on.set()
        await asyncio.wait_for(ended(pilot), 10)
        assert session.choice.name == "second"
