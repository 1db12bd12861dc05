"""Spawned interpreters, as on macOS, but for what confines them there: see `seatbelt`."""

import asyncio
import os
import select
import shutil
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from numina_tui.core.execution import SandboxError
from numina_tui.sandbox import pool, python, spawner
from numina_tui.sandbox.confinement import seatbelt
from numina_tui.sandbox.pool import ConfinedSandbox
from numina_tui.sandbox.spawner import Spawner
from numina_tui.sandbox.worker import Worker
from tests.processes import descriptors, offspring

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(loop_scope="module")
async def sandbox(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[ConfinedSandbox]:
    async def spawned(*, confined: bool) -> Spawner:
        return Spawner(())

    monkeypatch.setattr(pool.Zygote, "start", spawned)
    monkeypatch.setattr(pool, "_SPARES_PER_CORE", 1)
    sandbox = await ConfinedSandbox.start(confined=False, cores=1)
    yield sandbox
    await sandbox.close()


async def test_it_is_a_notebook(sandbox: ConfinedSandbox) -> None:
    namespace = await sandbox.open(0, seconds=30)
    first = await namespace.execute("import sympy\nx = sympy.sqrt(8)\nprint('so far')\nx")
    assert first.output == "so far\n2*sqrt(2)\n"
    assert (await namespace.execute("1 / 0")).status == "exception"
    assert (await namespace.execute("x ** 2")).output == "8\n"


async def test_it_is_stopped_and_rebuilt(sandbox: ConfinedSandbox) -> None:
    namespace = await sandbox.open(0, seconds=1)
    await namespace.execute("x = 1")
    assert (await namespace.execute("while True: pass")).status == "timed out"
    assert (await namespace.execute("import os; os._exit(0)")).status == "killed"
    assert (await namespace.execute("x")).output == "1\n"


async def test_closing_leaves_nothing() -> None:
    before, held = offspring(os.getpid()), descriptors()
    source = Spawner(())
    for _ in range(2):
        await source.open()
    assert len(offspring(os.getpid()) - before) == 2
    await source.close()
    assert offspring(os.getpid()) <= before
    assert descriptors() <= held


async def test_memory_is_watched(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spawner, "_WATCH", 0.01)
    source = Spawner((), memory=1 << 20)
    process = await source.open()
    handle = os.pidfd_open(process.number)
    arrived = asyncio.Event()
    asyncio.get_running_loop().add_reader(handle, arrived.set)
    async with asyncio.timeout(30):
        await arrived.wait()
    asyncio.get_running_loop().remove_reader(handle)
    os.close(handle)
    process.signal(signal.SIGCONT)  # to nobody
    await source.close()


APP = """
import asyncio
from numina_tui.sandbox.spawner import Spawner
from numina_tui.sandbox.worker import Worker
async def main():
    source = Spawner(())
    workers = [await Worker.start(source, 1000) for _ in range(2)]
    print("ready", flush=True)
    await workers[0].run(b"n", b"while True: pass", 1000)
asyncio.run(main())
"""


async def test_nothing_outlives_the_app() -> None:
    path = {"PYTHONPATH": os.pathsep.join(sys.path)}
    app = subprocess.Popen(
        [sys.executable, "-c", APP], stdout=subprocess.PIPE, env=os.environ | path
    )
    assert app.stdout
    assert app.stdout.readline() == b"ready\n"
    handles = [os.pidfd_open(pid) for pid in offspring(app.pid)]
    assert len(handles) >= 2  # and perhaps `ps`
    app.kill()
    for handle in handles:
        assert select.select([handle], [], [], 30)[0]
        os.close(handle)
    app.wait()
    app.stdout.close()


async def test_the_wrapper_is_given_the_command(tmp_path: Path) -> None:
    wrapper = tmp_path / "sandbox-exec"
    wrapper.write_text('#!/bin/sh\nprintf "%s" "$2" > "$0.profile"\nshift 2\nexec "$@"\n')
    wrapper.chmod(0o755)
    source = Spawner((str(wrapper), "-p", seatbelt.profile(python.trees())))
    worker = await Worker.start(source, 1000)
    status, output = await worker.run(b"n", b"6 * 7", 30)
    assert (status, output.text()) == ("ok", "42\n")
    worker.kill()
    await source.close()
    assert Path(f"{wrapper}.profile").read_text().startswith("(version 1)\n(deny default)\n")


async def test_without_sandbox_exec_it_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    with pytest.raises(SandboxError, match="no sandbox-exec"):
        await Spawner.start(confined=True)


async def test_the_profile_allows_reading_libraries_only() -> None:
    profile = seatbelt.profile(["/opt/a b", '/opt/"quoted"\\'])
    assert '(subpath "/opt/a b")' in profile
    assert '(subpath "/opt/\\"quoted\\"\\\\")' in profile
    assert profile.count("(") == profile.count(")")
    assert "(deny default)" in profile
    for right in ("file-write", "network", "process-fork", "mach-lookup"):
        assert right not in profile


async def test_the_users_own_folders_are_not_among_what_is_read() -> None:
    trees = python.trees()
    assert os.getcwd() not in trees
    assert os.path.expanduser("~") not in trees
    assert os.path.realpath(sys.prefix) in trees
