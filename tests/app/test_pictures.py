import pytest
from textual.pilot import Pilot

from numina_tui.core.settings import Settings
from numina_tui.tui.app import NuminaApp
from numina_tui.tui.screens.run import RunScreen
from numina_tui.tui.theme import VARIABLE
from tests.app.driving import NARROW, VAST, WIDE
from tests.app.scripted import PROBLEM, ScriptedSession, sixteen, whole

pytestmark = [
    pytest.mark.parametrize("size", [NARROW, WIDE, VAST], ids=["80x24", "120x40", "200x60"]),
    pytest.mark.parametrize("theme", ["numina", "ansi-dark"]),
]


@pytest.fixture(autouse=True)
def _theme(monkeypatch, theme):
    monkeypatch.setenv(VARIABLE, theme)


def app(**session: object) -> NuminaApp:
    return NuminaApp(ScriptedSession(**session), Settings())


def past() -> list[object]:
    return [whole(sixteen(), Settings())]


def test_first_start(snap_compare, size, theme):
    assert snap_compare(app(), terminal_size=size)


def test_problem(snap_compare, size, theme):
    assert snap_compare(app(past=past()), press=["n", *"2+2?"], terminal_size=size)


def test_live(snap_compare, size, theme):
    async def watch(pilot: Pilot[None]) -> None:
        pilot.app.screen.query_one("#editor").text = PROBLEM
        await pilot.press("ctrl+s")
        await pilot.pause()
        assert isinstance(pilot.app.screen, RunScreen)
        pilot.app.screen.drain()
        await pilot.press(*"jjjjjjjj")

    assert snap_compare(app(script=[*sixteen(), None]), run_before=watch, terminal_size=size)


def test_error(snap_compare, size, theme):
    assert snap_compare(app(past=past()), press=[*"jjjjjj0ll"], terminal_size=size)


def test_past_runs(snap_compare, size, theme):
    assert snap_compare(app(past=past() * 3), press=["o"], terminal_size=size)


def test_help(snap_compare, size, theme):
    assert snap_compare(app(past=past()), press=["question_mark"], terminal_size=size)


def test_settings(snap_compare, size, theme):
    assert snap_compare(app(), press=["f3"], terminal_size=size)


def test_an_edit(snap_compare, size, theme):
    press = ["right_square_bracket", "e", "ctrl+s"]
    assert snap_compare(app(past=past()), press=press, terminal_size=size)


def test_a_fork_and_a_filter(snap_compare, size, theme):
    press = ["right_square_bracket", "f", "slash", *"error", "enter", "s"]
    assert snap_compare(app(past=past()), press=press, terminal_size=size)


def test_what_if(snap_compare, size, theme):
    assert snap_compare(app(past=past()), press=["v"], terminal_size=size)
