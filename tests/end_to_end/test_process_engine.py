"""An engine in a process of its own, when that process dies, hangs or is started in odd places."""

import asyncio
import signal
import sys

import pytest

from numina_tui.core.sampling import EngineError
from numina_tui.core.transcript import STOPS
from numina_tui.engines import by_name
from numina_tui.engines.process import ProcessEngine
from numina_tui.models import lookup
from tests.end_to_end.test_engine import PROBLEM, sample


@pytest.fixture
async def engine(tmp_path):
    engine = by_name.engine("embedded", lookup.find().place, tmp_path / "engine.log")
    yield engine
    await engine.close()


async def test_a_crash_names_the_log(engine):
    context = await engine.open(1)
    engine._process._process.send_signal(signal.SIGSTOP)  # so that it is not done before the crash
    waiting = asyncio.create_task(sample(context, PROBLEM))
    await asyncio.sleep(0)
    engine._process._process.kill()
    with pytest.raises(EngineError, match=r"engine\.log"):
        await waiting


async def test_an_interpreter_that_is_not_there_is_named(tmp_path):
    worker = "numina_tui.engines.embedded_worker"
    engine = ProcessEngine(worker, tmp_path, tmp_path / "engine.log", python="/nowhere/python")
    with pytest.raises(EngineError, match="/nowhere/python cannot be started"):
        await engine.open(1)


async def test_a_folder_without_a_model_is_named(tmp_path):
    (tmp_path / "genai_config.json").write_text("{}")
    engine = by_name.engine("embedded", str(tmp_path), tmp_path / "engine.log")
    with pytest.raises(EngineError, match=rf"{tmp_path} cannot be loaded .*engine\.log\): \w"):
        await engine.open(1)
    await engine.close()


def started_by(command, folder):
    """An engine of the bundled model, whose interpreter is this shell command."""
    python = folder / "python"
    python.write_text(f"#!/bin/sh\n{command}\n")
    python.chmod(0o755)
    worker, log = "numina_tui.engines.embedded_worker", folder / "engine.log"
    return ProcessEngine(worker, lookup.find().folder, log, str(python))


async def test_an_error_without_words_is_named(tmp_path):
    program = "from numina_tui.engines import worker\ndef load(*_): assert 0\nworker.run(load)"
    engine = started_by(f"exec {sys.executable} -c '{program}' \"$4\"", tmp_path)
    with pytest.raises(EngineError, match=r"engine\.log\): AssertionError$"):
        await engine.open(1)


@pytest.mark.parametrize("noise", ["Welcome!", "{}", "[[]]", "[1, 2]"])
async def test_what_prints_before_a_worker_can_speak_is_a_sentence(tmp_path, noise):
    engine = started_by(f"echo '{noise}'; exec {sys.executable} \"$@\"", tmp_path)
    with pytest.raises(EngineError, match=r"prints .*engine\.log"):
        await engine.open(1)


async def test_modules_in_the_users_folder_are_not_ours(engine, tmp_path, monkeypatch):
    (tmp_path / "queue.py").write_text("raise SystemExit('not the real queue')")
    monkeypatch.chdir(tmp_path)
    assert (await sample(await engine.open(1), PROBLEM))[2] == "stop"


async def test_closing_tells_those_who_wait(engine):
    context = await engine.open(1)
    waiting = asyncio.create_task(sample(context, PROBLEM, max_tokens=900, stop=()))
    while not engine._process._inboxes:
        await asyncio.sleep(0)
    await engine.close()
    with pytest.raises(EngineError):
        await waiting


async def test_a_start_that_was_cancelled_can_be_made_again(engine):
    for patience in range(0, 40, 5):
        starting = asyncio.create_task(engine.start())
        for _ in range(patience):
            await asyncio.sleep(0)
        starting.cancel()
        await asyncio.gather(starting, return_exceptions=True)
    assert (await sample(await engine.open(1), PROBLEM))[2] == "stop"


async def test_a_context_of_a_dead_process_stays_dead_and_harms_nobody(engine):
    old = await engine.open(1)
    await engine.close()
    new = await engine.open(1)
    with pytest.raises(EngineError):
        await sample(old, PROBLEM)
    assert (await sample(new, PROBLEM))[2] == "stop"


async def test_a_process_that_hangs_does_not_hang_its_cancellation(engine):
    contexts = [await engine.open(seed) for seed in range(20)]
    engine._process._process.send_signal(signal.SIGSTOP)
    waiting = [asyncio.create_task(sample(each, PROBLEM + "x" * 9000)) for each in contexts]
    await asyncio.sleep(0)
    for each in waiting:
        each.cancel()
    assert all(
        isinstance(each, asyncio.CancelledError)
        for each in await asyncio.gather(*waiting, return_exceptions=True)
    )


async def test_of_stop_strings_within_a_token_the_first_in_the_text_ends_it(engine):
    whole, _, _ = await sample(await engine.open(1), PROBLEM)
    for end in range(10, 20):
        early, late = whole[:end], whole[: end + 1]
        for stop in ((early, late), (late, early)):
            assert (await sample(await engine.open(1), PROBLEM, stop=stop))[0] == early


async def test_of_many_contexts_the_first_end_before_the_last_begin(engine):
    seen = []

    async def follow(number):
        context = await engine.open(number)
        pieces = context.sample(PROBLEM, temperature=0.0, max_tokens=200, stop=STOPS)
        async for piece in pieces:
            seen.append((number, piece.ending))

    await asyncio.gather(*map(follow, range(60)))
    first_end = seen.index((0, "stop"))
    assert 59 not in [number for number, _ in seen[: first_end + 1]]
    assert sum(ending == "stop" for _, ending in seen) == 60
