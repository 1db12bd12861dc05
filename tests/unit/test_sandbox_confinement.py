"""The sandbox as a jail: what hostile code cannot do, and what it cannot leave behind."""

import asyncio
import os
import select
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path
from typing import get_args

import pytest
import pytest_asyncio

from numina_tui.core.execution import Execution, SandboxError, Status
from numina_tui.sandbox import launcher
from numina_tui.sandbox.pool import ConfinedSandbox

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
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


def state(pid: int) -> tuple[str, int]:
    """What a process is doing, and its parent. Raises OSError."""
    stat = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return stat[0], int(stat[1])


def offspring(ancestor: int) -> set[int]:
    """Every living or unburied process below `ancestor`."""
    parents = {}
    for pid in filter(str.isdigit, os.listdir("/proc")):
        with suppress(OSError):
            parents[int(pid)] = state(int(pid))[1]
    found = {ancestor}
    while more := {child for child, parent in parents.items() if parent in found} - found:
        found |= more
    return found - {ancestor}


FORBIDDEN = {
    "read a file": "open('/etc/passwd').read()",
    "list a directory": "os.listdir('/')",
    "read about processes": "open('/proc/self/environ').read()",
    "read its own source": f"open({launcher.__file__!r}).read()",
    "write a file": "open('/tmp/numina-was-here', 'w')",
    "write to a library": "import sympy; open(sympy.__file__, 'a')",
    "make a directory": "os.mkdir('/tmp/numina-was-here')",
    "remove a file": "os.unlink(os.__file__)",
    "rename a file": "os.rename(os.__file__, os.__file__ + '.old')",
    "link a file": "os.symlink('/etc', '/tmp/numina-was-here')",
    "change a mode": "os.chmod(os.__file__, 0o777)",
    "change a time": "os.utime(os.__file__)",
    "open a socket": "import socket; socket.socket(socket.AF_INET)",
    "open a datagram socket": "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM)",
    "open a Unix socket": "import socket; socket.socketpair()",
    "fork": "os.fork()",
    "start a program": "import subprocess; subprocess.run(['true'])",
    "become a program": "os.execv('/bin/true', ['true'])",
    "spawn": "os.posix_spawn('/bin/true', ['true'], {})",
    "signal its parent": "os.kill(os.getppid(), 9)",
    "signal everyone": "os.kill(-1, 9)",
    "signal by descriptor": "import fcntl; fcntl.fcntl(0, fcntl.F_SETOWN, os.getppid())",
    "become someone else": "os.setuid(1)",
    "change root": "os.chroot('/')",
    "limit its parent": "import resource as r; r.prlimit(os.getppid(), r.RLIMIT_CPU)",
    "be nicer to none": "os.setpriority(os.PRIO_PROCESS, 0, -5)",
    "lead a session": "os.setsid()",
    "keep memory files": "os.memfd_create('x')",
}


@pytest.mark.parametrize("deed", FORBIDDEN)
async def test_confined_code_cannot(sandbox: ConfinedSandbox, deed: str) -> None:
    first, second = await run(sandbox, f"import os\nx = 1\n{FORBIDDEN[deed]}", "x")
    assert "PermissionError: " in first.output
    assert second.output == "1\n"


RAW = {
    "ptrace": (101, 16, 1),
    "mount": (165, 0, 0, 0, 0, 0),
    "bpf": (321, 0, 0, 0),
    "unshare": (272, 0x10000000),
    "clone into a namespace": (56, 0x10000000 | 17, 0, 0, 0, 0),
    "vfork": (58,),
    "perf_event_open": (298, 0, 0, -1, -1, 0),
    "keyctl": (250, 0, 0),
    "io_uring_setup": (425, 1, 0),
    "process_vm_readv": (310, 1, 0, 0, 0, 0, 0),
    "pidfd_open": (434, 1, 0),
    "userfaultfd": (323, 0),
    "prctl": (157, 1, 0, 0, 0, 0),
    "tgkill": (234, 1, 1, 9),
    "x32 fork": (0x40000000 | 57,),
}


@pytest.mark.skipif(os.uname().machine != "x86_64", reason="the numbers are x86-64's")
@pytest.mark.parametrize("call", RAW)
async def test_confined_code_cannot_call(sandbox: ConfinedSandbox, call: str) -> None:
    (execution,) = await run(
        sandbox,
        "import ctypes\nlibc = ctypes.CDLL(None, use_errno=True)\n"
        f"libc.syscall(*map(ctypes.c_long, {RAW[call]})), ctypes.get_errno()",
    )
    assert execution.output == "(-1, 1)\n"


RAISE = "import resource as r\nr.setrlimit(r.RLIMIT_{0}, (r.RLIM_INFINITY, r.RLIM_INFINITY))"


@pytest.mark.parametrize("limit", ["AS", "CPU", "FSIZE", "NOFILE", "CORE"])
async def test_confined_code_cannot_raise_its_limits(sandbox: ConfinedSandbox, limit: str) -> None:
    (execution,) = await run(sandbox, RAISE.format(limit))
    assert execution.output.endswith("ValueError: not allowed to raise maximum limit\n")


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


@pytest.mark.parametrize("block", ["x = [0] * 10**12", "import numpy\nx = numpy.ones(10**12)"])
async def test_asking_for_too_much_memory(sandbox: ConfinedSandbox, block: str) -> None:
    first, second = await run(sandbox, f"y = 1\n{block}", "y")
    assert first.status == "out of memory"
    assert "MemoryError" in first.output
    assert second.output == "1\n"


@pytest.mark.parametrize("grow", ["x.append(bytearray(1 << 24))", "x.append([x] * 10**6)"])
async def test_using_up_the_memory(sandbox: ConfinedSandbox, grow: str) -> None:
    greed = f"def f():\n    x = []\n    while True: {grow}\nf()"
    _, full, after = await run(sandbox, "y = 1", greed, "y")
    assert full.status == "out of memory"
    assert full.output.endswith("MemoryError\n")
    assert after.output == "1\n"


async def test_memory_that_stays_used_up_does_not_spoil_the_next_block(
    sandbox: ConfinedSandbox,
) -> None:
    greed = "x = []\nwhile True: x.append([0] * 10**5)"
    _, full, after = await run(sandbox, "y = 1", greed, "y")
    assert (full.status, after.output) == ("out of memory", "1\n")


@pytest.mark.parametrize(
    "frame", ["b'junk'", "b''", "b'k'", "b'i'", "b'k' * 70000", "b'>' + b'x' * 70000", "b'>hello'"]
)
async def test_forged_frames_on_every_descriptor(sandbox: ConfinedSandbox, frame: str) -> None:
    forgery = (
        "import os\nfor descriptor in range(64):\n"
        f"    try: os.write(descriptor, {frame})\n    except OSError: pass"
    )
    namespace = await sandbox.open(0, seconds=10)
    for block in (forgery, "x = 1"):
        assert (await namespace.execute(block)).status in get_args(Status)
    await namespace.close()
    assert (await run(sandbox, "1"))[0].output == "1\n"


async def test_closing_and_reading_the_channel(sandbox: ConfinedSandbox) -> None:
    block = "import os\nos.closerange(0, 64)\nprint(1)"
    _, first, second = await run(sandbox, "x = 1", block, "x")
    assert (first.status, second.output) == ("killed", "1\n")


async def test_threads_left_behind_do_no_harm(sandbox: ConfinedSandbox) -> None:
    threads = (
        "import threading\n"
        "def chatter():\n    while True: print('chatter')\n"
        "x = 1\nthreading.Thread(target=chatter).start()"
    )
    first, *later = await run(sandbox, threads, "x", "x")
    assert first.status in {"ok", "output limit"}
    assert all(execution.status in {"ok", "output limit"} for execution in later)


async def test_nothing_runs_between_blocks(sandbox: ConfinedSandbox) -> None:
    before = offspring(os.getpid())
    namespace = await sandbox.open(0, seconds=10)
    (child,) = offspring(os.getpid()) - before
    spin = (
        "import threading\ndef spin():\n    while True: pass\nthreading.Thread(target=spin).start()"
    )
    await namespace.execute(spin)
    await (await sandbox.open(0, seconds=10)).close()  # the zygote takes its orders in turn
    async with asyncio.timeout(30):
        while state(child)[0] != "T":
            await asyncio.sleep(0)
    await namespace.close()


async def test_closing_leaves_no_process_and_no_descriptor() -> None:
    before, descriptors = offspring(os.getpid()), set(os.listdir("/proc/self/fd"))
    sandbox = await ConfinedSandbox.start()
    namespaces = [await sandbox.open(seed) for seed in range(5)]
    hanging = asyncio.create_task(namespaces[0].execute("while True: pass"))
    await namespaces[1].execute("1")
    await namespaces[2].close()
    await sandbox.open(5)  # the zygote takes its orders in turn: it has seen to the closing
    assert len(offspring(os.getpid()) - before) >= 6
    await sandbox.close()
    assert offspring(os.getpid()) <= before
    hanging.cancel()
    with suppress(SandboxError, asyncio.CancelledError):
        await hanging
    assert set(os.listdir("/proc/self/fd")) <= descriptors


APP = """
import asyncio, os
from numina_tui.sandbox.pool import ConfinedSandbox
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
    assert len(handles) == 4
    (zygote,) = (pid for pid in handles if state(pid)[1] == app.pid)
    os.kill(app.pid if victim == "app" else zygote, signal.SIGKILL)
    for handle in handles.values():
        assert select.select([handle], [], [], 30)[0]
        os.close(handle)
    app.kill()
    app.wait()
    app.stdout.close()


async def test_a_dead_zygote_is_one_sentence() -> None:
    before = offspring(os.getpid())
    sandbox = await ConfinedSandbox.start()
    (zygote,) = offspring(os.getpid()) - before
    handle = os.pidfd_open(zygote)
    os.kill(zygote, signal.SIGKILL)
    select.select([handle], [], [])
    os.close(handle)
    with pytest.raises(SandboxError, match="killed"):
        await sandbox.open(0, seconds=10)
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
        zygote.signal(0, signal.SIGCONT)
    await zygote.close()
    assert zygote._process.returncode == -signal.SIGKILL


async def test_a_burst_of_orders_kills_no_one() -> None:
    zygote = await launcher.Zygote.start(confined=True)
    for _ in range(3000):
        zygote.signal(0, signal.SIGCONT)
    await zygote.close()
    assert zygote._process.returncode == 0


async def test_an_interpreter_inherits_its_channel_only(sandbox: ConfinedSandbox) -> None:
    count = (
        "import os\nheld = 0\nfor descriptor in range(4096):\n"
        "    try: os.fstat(descriptor); held += 1\n    except OSError: pass\nheld"
    )
    assert (await run(sandbox, count))[0].output == "4\n"


async def test_why_it_cannot_start_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(launcher, "_BOOTSTRAP", "import missing_library")
    with pytest.raises(SandboxError, match=r"No module named 'missing_library'\.$"):
        await ConfinedSandbox.start()


async def test_without_confinement_it_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    unable = (
        "from numina_tui.sandbox import confinement, zygote\n"
        "zygote.probe = lambda libraries: confinement.Confinement(False, True, True)\n"
    )
    monkeypatch.setattr(
        launcher, "_BOOTSTRAP", launcher._BOOTSTRAP.replace("zygote.main", unable + "zygote.main")
    )
    before = offspring(os.getpid())
    with pytest.raises(SandboxError) as refusal:
        await ConfinedSandbox.start()
    assert str(refusal.value) == (
        "This system cannot keep code written by the model from reading your files "
        "(that takes Landlock and seccomp, in Linux 5.13 or later), "
        "and with --unsafe it would run with all of your rights."
    )
    assert offspring(os.getpid()) <= before


async def test_unsafe_runs_without() -> None:
    sandbox = await ConfinedSandbox.start(confined=False)
    try:
        first, second = await run(sandbox, "open('/etc/passwd').readable()", "[0] * 10**12")
        assert (first.output, second.status) == ("True\n", "out of memory")
    finally:
        await sandbox.close()
