"""Model, sandbox, grader and library together."""

import asyncio
import os
import signal
from functools import reduce

import msgspec
import pytest

from numina_tui.core import transcript
from numina_tui.core.run import Point, Run, Trajectory, apply, fold
from numina_tui.core.settings import Settings
from numina_tui.library.store import Library
from numina_tui.models import lookup
from numina_tui.models.lookup import Choice
from numina_tui.session import Session

POWER = "What is the remainder when 7^100 is divided by 13?"


@pytest.fixture
async def session(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    session = Session(lookup.find(), Library(tmp_path / "library.sqlite"))
    yield session
    await session.close()
    session.library.close()


async def solve(session, problem=POWER, **settings):
    events = session.solve(problem, Settings(**{"width": 4, "seed": 1} | settings), asyncio.Event())
    return [event async for event in events]


async def test_what_was_seen_live_is_what_is_read_again(session, tmp_path):
    live = Run()
    states = []
    for event in await solve(session, width=16):
        live = apply(live, event)
        states.append(live)
    reopened = Library(tmp_path / "library.sqlite")
    recorded = reopened.events(1)
    reopened.close()
    assert fold(recorded) == live
    for k in range(0, len(recorded), 25):
        assert fold(recorded[: k + 1]) == states[k]


async def test_blocks_can_be_run_as_in_the_contest(session):
    run = fold(await solve(session, interpreter="fresh"))
    assert run.answer == "9"
    assert run.settings.interpreter == "fresh"
    assert all(execution.status == "ok" for execution in run.trajectories[0].executions)


async def test_a_run_can_be_split(session):
    """Some problem divides the lanes: otherwise there would be nothing to watch."""
    problems = [
        "How many integers from 1 to 730 are divisible by 6 or 14?",
        "Two trains start 420 km apart and meet; one does 60, the other 80 km/h. When?",
        "Solve 3x^2 - 17x + 10 = 0 and give the product of its roots plus their sum.",
        "A number leaves remainder 2 mod 5 and 3 mod 7. What is the smallest such number?",
    ]
    runs = [fold(await solve(session, problem, width=16)) for problem in problems]
    assert any(len(run.tallies) > 1 for run in runs)


@pytest.mark.parametrize("victim", ["embedded_worker", "sandbox"])
async def test_after_a_process_was_killed_the_next_run_has_a_new_one(session, victim):
    assert fold(await solve(session)).answer == "9"
    for pid in children(os.getpid()):
        if victim in command_line(pid):
            os.kill(pid, signal.SIGKILL)
    await solve(session)  # may still meet the dying process, and say so
    assert fold(await solve(session)).answer == "9"


async def test_another_engine_goes_on_and_a_model_that_is_not_there_changes_nothing(session):
    pytest.importorskip("transformers")
    before = fold(await solve(session, temperature=0.0))
    with pytest.raises(lookup.ModelError):
        await session.load(Choice("nowhere", "embedded"))
    assert fold(await solve(session, temperature=0.0)).answer == before.answer

    await session.load(Choice(lookup.BUNDLED, "transformers"))
    after = fold(await solve(session, temperature=0.0))
    assert (after.answer, after.model) == (before.answer, session.model)
    assert after.model != before.model
    assert not [pid for pid in children(os.getpid()) if "embedded_worker" in command_line(pid)]


async def test_closing_leaves_no_process(session):
    await solve(session, r"What is \frac{1}{2} + \frac{1}{3}?")
    await session.close()
    assert not children(os.getpid())


def children(pid):
    """The processes of ours that `pid` has started and not yet waited for."""
    with open(f"/proc/{pid}/task/{pid}/children") as file:
        return [int(child) for child in file.read().split() if "numina_tui" in command_line(child)]


def command_line(pid):
    with open(f"/proc/{pid}/cmdline") as file:
        return file.read()


async def test_an_edited_block_runs_in_the_state_its_trajectory_was_in(session):
    code = transcript.code_block
    text = code("x = 20") + code("y = x + 1") + code("print(z)")
    run = Run("?", Settings(width=1, seed=1), "", (Trajectory(1, transcript.parse(text)),))
    assert await output(session, run, Point(1, 2), "print(x + y)") == "41\n"
    assert "NameError" in await output(session, run, Point(1, 1), "print(y)")
    fresh = msgspec.structs.replace(run, settings=Settings(width=1, interpreter="fresh"))
    assert "NameError" in await output(session, fresh, Point(1, 2), "print(x)")


async def output(session, run, point, code):
    namespace = await session.open_at(run, point)
    execution = await namespace.execute(code)
    await namespace.close()
    return execution.output


async def test_a_fork_is_solved_by_the_model_and_kept_with_its_run(session):
    run = fold(await solve(session))
    point, stop = Point(1, 0), asyncio.Event()
    code = "print((7**100 + 1) % 13)"
    events = [event async for event in session.fork(1, run, point, code, stop)]
    after = fold(session.library.events(1))
    assert after == reduce(apply, events, run)
    fork = after.trajectories[4]
    assert (fork.origin, fork.executions[0].output, fork.answer) == (1, "10\n", "10")
    assert after.answer == "9"
