"""A fork: which model goes on with a run, and what is left when it cannot."""

import pytest
from textual.widgets import Input

from numina_tui.core.events import Concluded
from numina_tui.core.run import fold
from numina_tui.core.sampling import EngineError
from numina_tui.core.settings import Settings
from tests.app.driving import NARROW, WIDE, drawn, ended, notice, notified, run_screen, running
from tests.app.scripted import ScriptedSession, SlowlyLoading, sixteen, whole


def lanes(pilot):
    return run_screen(pilot).recording.head.trajectories


@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_a_fork_by_another_model_says_whose_it_is(seen, size):
    async with running(seen, size) as pilot:
        await pilot.press("right_square_bracket", "f")
        await ended(pilot)
        assert f"↳3 ✓ 52 {seen.model[:3]}" not in drawn(pilot, "Lanes")
        seen.model = "seven · vllm"
        await pilot.press("f")
        await ended(pilot)
        assert "↳17 ✓ 52 seven" in drawn(pilot, "Lanes")
        assert "seven · vllm" in drawn(pilot, "Timeline")


async def test_a_fork_is_refused_to_a_model_that_is_asked_otherwise():
    settings = Settings(dialect="qwen2.5-math")
    session = ScriptedSession(past=[whole(sixteen(), settings)])
    async with running(session) as pilot:
        await pilot.press("f")
        await ended(pilot)
        (sentence,) = notified(pilot)
        assert "qwen2.5-math" in sentence
        assert "numinamath" in sentence
        assert len(lanes(pilot)) == 16
    async with running(session, settings=settings) as pilot:
        await pilot.press("f")
        await ended(pilot)
        assert len(lanes(pilot)) == 17


async def test_nothing_is_forked_while_it_is_open_which_model_would_go_on(seen):
    session = SlowlyLoading(past=seen.library.records)
    async with running(session) as pilot:
        await pilot.press("n", "f3")
        await pilot.pause()
        pilot.app.screen.query_one("#model", Input).value = "another"
        await pilot.press("ctrl+s", "escape", "f")
        await pilot.pause()
        assert len(notified(pilot)) == 1
        assert len(lanes(pilot)) == 16
        session.go_on.set()
        await ended(pilot)
        await pilot.press("f")
        await ended(pilot)
        assert lanes(pilot)[16].model == session.model


class DyingEngine(ScriptedSession):
    """Its engine dies in the first fork."""

    def forks(self, run, point, code, lane):
        forked, executed, *rest = super().forks(run, point, code, lane)
        yield from (forked, executed)
        if lane == 17:
            yield Concluded(at=executed.at, trajectory=lane, verdict="failed")
            raise EngineError("The engine died.")
        yield from rest


async def test_after_a_fork_that_failed_all_goes_on(seen):
    session = DyingEngine(past=seen.library.records)
    async with running(session) as pilot:
        await pilot.press("f")
        await ended(pilot)
        assert "The engine died." in notice(pilot)
        await pilot.press("a", *"26", "enter")
        await ended(pilot)
        assert "26 right" in drawn(pilot, "Lanes")
        await pilot.press("k", "f")
        await ended(pilot)
        assert "The engine died." not in notice(pilot)
        assert lanes(pilot)[17].answer == "52"
        assert run_screen(pilot).recording.head == fold(session.library.records[0])


@pytest.mark.parametrize("key", ["f", "a", "t"])
async def test_nothing_is_added_behind_what_is_damaged(seen, key):
    record = seen.library.records[0]
    record.append(Concluded(at=99.0, trajectory=99, verdict="no code"))
    length = len(record)
    async with running(seen) as pilot:
        await pilot.press(key)
        await ended(pilot)
        (sentence,) = notified(pilot)
        assert "nothing can be added" in sentence
        assert "damaged" in notice(pilot)
        run_screen(pilot)
        assert len(record) == length
