"""A learner among runs: problems posed, old runs opened, one studied."""

import asyncio

import pytest

from numina_tui.core.errors import NuminaError
from numina_tui.core.events import Answered, Guessed
from numina_tui.core.run import fold
from numina_tui.core.settings import Settings
from numina_tui.library.store import Library
from numina_tui.tutor.desk import Desk
from tests.app.scripted import ScriptedSession, sixteen, whole


@pytest.fixture
async def desk():
    session = ScriptedSession(sixteen(), past=[whole(sixteen(), Settings())])
    desk = Desk(session, Settings())
    desk.session = session
    yield desk
    await desk.close()


async def told(desk, *lines):
    said = []
    for line in lines:
        said = [(piece.kind, piece.text) async for piece in desk.say(line)]
    return said


async def test_a_problem_is_solved_and_then_studied(desk):
    said = await told(desk, "A triangle has sides 3, 4 and 5: what is its area?")
    assert desk.session.posed[0][0] == "A triangle has sides 3, 4 and 5: what is its area?"
    endings = [text for kind, text in said if text.startswith("Trajectory") and "ended" in text]
    assert len(endings) == 15
    assert not any("52" in text for _, text in said)
    assert said[-2][0] == "problem"
    assert (await told(desk, ""))[0][0] == "rationale"
    await told(desk, "", "guess 52", "answer 52")
    studied = fold(desk.session.library.records[1]).studied
    assert [type(event) for event in studied] == [Guessed, Answered]


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("Solve 3x + 5 = 20 for x.", "Solve 3x + 5 = 20 for x."),
        ("solve What is 2 + 2?", "What is 2 + 2?"),
        ("solve A square has area 9. What is its side?", "A square has area 9. What is its side?"),
        ("solve what is 2 + 2?", "what is 2 + 2?"),
        ("Solve the equation 2x = 4.", "Solve the equation 2x = 4."),
        ("solve A = 2 for A", "solve A = 2 for A"),
        ("s how many?", "how many?"),
        ("Answer me this: what is 2 + 2?", "Answer me this: what is 2 + 2?"),
        ("a + b = 3 and a = 1, find b", "a + b = 3 and a = 1, find b"),
        ("open boxes are numbered 1 to 9", "open boxes are numbered 1 to 9"),
        ("p + q = 7", "p + q = 7"),
    ],
)
async def test_without_a_run_everything_else_is_a_problem(desk, line, problem):
    await told(desk, line)
    assert [posed for posed, _ in desk.session.posed] == [problem]


async def test_without_a_run_commands_that_take_one_say_so(desk):
    for line in ("vote", "guess 5", "py print(1)", "answer 5", ""):
        ((kind, text),) = await told(desk, line)
        assert (kind, "No run is open" in text) == ("error", True)
    assert desk.session.posed == []


async def test_old_runs_are_listed_and_opened(desk):
    assert "0: “Let $k" in (await told(desk, "runs"))[0][1]
    assert (await told(desk, "open 0"))[0][0] == "problem"
    ((_, text),) = await told(desk, "What is 2 + 2?")
    assert "solve before a problem" in text
    assert "solve PROBLEM" in (await told(desk, "help"))[0][1]
    await told(desk, "hint")
    assert "1 hint" in (await told(desk, "open 0"))[-1][1]


async def test_a_damaged_record_is_a_sentence(desk):
    desk.session.library.records.append(whole(sixteen(), Settings()) * 2)
    ((kind, text),) = await told(desk, "open 1")
    assert (kind, "damaged" in text) == ("error", True)
    desk.session.library.records.append([])
    assert "no run 2" in (await told(desk, "open 2"))[0][1]


async def test_a_number_too_large_for_a_run_is_a_sentence(desk, tmp_path):
    desk.session.library = Library(tmp_path / "library")
    ((kind, _),) = await told(desk, f"open {'9' * 20}")
    assert kind == "error"
    desk.session.library.close()


async def test_a_stopped_run_is_kept_and_studied(desk):
    desk.session.script = [*sixteen()[:60], None]
    assert not desk.stop()
    said = []

    async def pose():
        said.extend(await told(desk, "What is 2 + 2?"))

    posing = asyncio.create_task(pose())
    while not desk.stop():
        await asyncio.sleep(0)
    await posing
    assert ("note", "Stopped; the run is kept.") in said
    assert fold(desk.session.library.records[1]).ended.reason == "cancelled"


async def test_an_engine_that_cannot_start_is_a_sentence():
    desk = Desk(ScriptedSession(broken=NuminaError("No engine.")), Settings())
    assert (await told(desk, "What is 2 + 2?"))[-1] == ("error", "No engine.")
    assert desk.invitation == "a problem"
