"""The sandbox's processes: how they start, and that nothing of them is left behind."""

import asyncio
import os
import select
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import suppress

import pytest
import pytest_asyncio

from numina_tui.core.execution import Execution, SandboxError
from numina_tui.sandbox import launcher, proof
from numina_tui.sandbox.pool import ConfinedSandbox
from tests.processes import descriptors, few_descriptors, offspring, state

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(loop_scope="module")
async def sandbox() -> AsyncIterator[ConfinedSandbox]:
    sandbox = await ConfinedSandbox.start()
    yield sandbox
    await sandbox.close()


async def run(sandbox: ConfinedSandbox, *blocks: str) -> list[Execution]:
    namespace = await sandbox.open(0, seconds=10)
    try:
        return [await namespace.execute(block) for block in blocks]
    finally:
        await namespace.close()


async def test_confined_code_sees_nothing_of_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("API_KEY", "secret")
    sandbox = await ConfinedSandbox.start()
    try:
        (execution,) = await run(sandbox, "import os\nsorted(os.environ)")
        assert "API_KEY" not in execution.output
    finally:
        await sandbox.close()


async def test_nothing_runs_between_blocks(sandbox: ConfinedSandbox) -> None:
    namespace = await sandbox.open(0, seconds=10)
    (execution,) = [await namespace.execute("import os\nos.getpid()")]
    child = int(execution.output)
    spin = (
        "import threading\ndef spin():\n    while True: pass\nthreading.Thread(target=spin).start()"
    )
    await namespace.execute(spin)
    async with asyncio.timeout(30):
        while state(child)[0] != "T":
            await asyncio.sleep(0)
    await namespace.close()


async def test_closing_leaves_no_process_and_no_descriptor() -> None:
    before, held = offspring(os.getpid()), descriptors()
    sandbox = await ConfinedSandbox.start()
    namespaces = [await sandbox.open(seed) for seed in range(5)]
    hanging = asyncio.create_task(namespaces[0].execute("while True: pass"))
    await namespaces[1].execute("1")
    await namespaces[2].close()
    fresh = await sandbox.open_fresh(5, seconds=1000)
    running = asyncio.create_task(fresh.execute("while True: pass"))
    await sandbox.branch(0, ["x = 1"])
    assert len(offspring(os.getpid()) - before) >= 6
    await sandbox.close()
    assert offspring(os.getpid()) <= before
    for task in (hanging, running):
        task.cancel()
        with suppress(SandboxError, asyncio.CancelledError):
            await task
    assert descriptors() <= held


APP = """
import asyncio, os
from numina_tui.sandbox.pool import ConfinedSandbox
from tests.processes import descriptors, offspring, state
async def main():
    sandbox = await ConfinedSandbox.start()
    for seed in range(3):
        namespace = await sandbox.open(seed, seconds=1000)
    print("ready", flush=True)
    await namespace.execute("while True: pass")
asyncio.run(main())
"""


@pytest.mark.parametrize("victim", ["app", "zygote"])
async def test_nothing_outlives_a_kill(victim: str) -> None:
    path = {"PYTHONPATH": os.pathsep.join(sys.path)}
    app = subprocess.Popen(
        [sys.executable, "-c", APP], stdout=subprocess.PIPE, env=os.environ | path
    )
    assert app.stdout
    assert app.stdout.readline() == b"ready\n"
    handles = {pid: os.pidfd_open(pid) for pid in offspring(app.pid)}
    assert len(handles) >= 4
    (zygote,) = (pid for pid in handles if state(pid)[1] == app.pid)
    os.kill(app.pid if victim == "app" else zygote, signal.SIGKILL)
    for handle in handles.values():
        assert select.select([handle], [], [], 30)[0]
        os.close(handle)
    app.kill()
    app.wait()
    app.stdout.close()


async def open_many(sandbox: ConfinedSandbox) -> None:
    for seed in range(100):
        await sandbox.open(seed)


async def test_a_dead_zygote_is_one_sentence() -> None:
    sandbox = await ConfinedSandbox.start()
    zygote = sandbox._source._process.pid
    handle = os.pidfd_open(zygote)
    os.kill(zygote, signal.SIGKILL)
    select.select([handle], [], [])
    os.close(handle)
    with pytest.raises(SandboxError, match="killed"):
        await open_many(sandbox)  # the spares go first, should the news not have come yet
    await sandbox.close()


async def stuck_zygote() -> launcher.Zygote:
    zygote = await launcher.Zygote.start(confined=True)
    zygote._process.send_signal(signal.SIGSTOP)
    return zygote


async def test_a_stuck_zygote_is_killed_on_closing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(launcher, "_ENDING", 0.1)
    zygote = await stuck_zygote()
    await zygote.close()
    assert zygote._process.returncode == -signal.SIGKILL


async def test_a_zygote_that_does_not_read_is_killed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(launcher, "_READING", 0.1)
    zygote = await stuck_zygote()
    for _ in range(1000):
        zygote.forget(0)
    await zygote.close()
    assert zygote._process.returncode == -signal.SIGKILL


async def test_a_burst_of_orders_kills_no_one() -> None:
    zygote = await launcher.Zygote.start(confined=True)
    for _ in range(3000):
        zygote.forget(0)
    await zygote.close()
    assert zygote._process.returncode == 0


async def test_an_interpreter_inherits_its_channels_only(sandbox: ConfinedSandbox) -> None:
    count = (
        "import os\nheld = 0\nfor descriptor in range(4096):\n"
        "    try: os.fstat(descriptor); held += 1\n    except OSError: pass\nheld"
    )
    assert (await run(sandbox, count))[0].output == "5\n"


async def test_why_it_cannot_start_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(launcher, "_BOOTSTRAP", "import missing_library")
    with pytest.raises(SandboxError, match=r"No module named 'missing_library'\).*install"):
        await ConfinedSandbox.start()


@pytest.mark.parametrize("room", range(6))
async def test_where_no_process_can_be_started_it_is_a_sentence(room: int) -> None:
    held = descriptors()
    with (
        few_descriptors(room),
        pytest.raises(SandboxError, match=r"Too many open files.*close other programs"),
    ):
        await launcher.Zygote.start(confined=True)
    assert descriptors() <= held


async def test_without_confinement_it_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    unable = (
        "from numina_tui.sandbox.confinement import landlock, seccomp\n"
        "def refuse(*_): raise OSError\n"
        "landlock.restrict = landlock.isolate = seccomp.restrict = refuse\n"
    )
    monkeypatch.setattr(
        launcher, "_BOOTSTRAP", launcher._BOOTSTRAP.replace("zygote.main", unable + "zygote.main")
    )
    before = offspring(os.getpid())
    with pytest.raises(SandboxError) as refusal:
        await ConfinedSandbox.start()
    assert str(refusal.value).startswith(
        "This system cannot keep code written by the model from reaching the network or "
    )
    assert str(refusal.value).endswith("with --unsafe it would run with all of your rights.")
    assert offspring(os.getpid()) <= before


async def test_it_says_what_it_is_confined_by(sandbox: ConfinedSandbox) -> None:
    assert "seccomp" in sandbox.layers
    assert all(error for deed, error in sandbox.proof.items() if deed not in proof.TOLERATED)
    assert len(sandbox.proof) >= 6


async def test_it_starts_where_few_files_may_be_open() -> None:
    program = (
        "import asyncio, resource\nfrom numina_tui.sandbox.pool import ConfinedSandbox\n"
        "resource.setrlimit(resource.RLIMIT_NOFILE, (256, 256))\n"
        "async def main(): await (await ConfinedSandbox.start()).close()\nasyncio.run(main())"
    )
    path = {"PYTHONPATH": os.pathsep.join(sys.path)}
    subprocess.run([sys.executable, "-c", program], env=os.environ | path, check=True)


async def test_a_dropped_notebook_is_ended_with_the_sandbox() -> None:
    before, held = offspring(os.getpid()), descriptors()
    sandbox = await ConfinedSandbox.start()
    for seed in range(3):
        await sandbox.open(seed)
    await sandbox.close()
    assert offspring(os.getpid()) <= before
    assert descriptors() <= held


async def test_unsafe_runs_without() -> None:
    sandbox = await ConfinedSandbox.start(confined=False)
    try:
        first, second = await run(sandbox, "open('/etc/passwd').readable()", "[0] * 10**12")
        assert (first.output, second.status) == ("True\n", "out of memory")
    finally:
        await sandbox.close()
