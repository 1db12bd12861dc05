"""Blocks that run too long, print too much, or die; and many of them at once."""

import asyncio
import re

import pytest

from numina_tui.core.execution import SandboxError
from numina_tui.sandbox import worker
from numina_tui.sandbox.pool import ConfinedSandbox
from tests.unit.notebooks import output, run

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest.mark.usefixtures("patient")
async def test_a_time_out_keeps_output_and_variables(terse: ConfinedSandbox) -> None:
    first, second = await run(terse, "x = 5\nprint('so far')\nwhile True: pass", "x", seconds=0.5)
    assert first.status == "timed out"
    assert first.output == "so far\nTimeoutError: the block ran longer than 0.5 s\n"
    assert second.output == "5\n"


@pytest.mark.usefixtures("patient")
@pytest.mark.parametrize("hang", ["10**10**9", "import re; re.match('(a+)+$', 'a' * 50 + 'b')"])
async def test_hangs_in_c_are_interrupted(terse: ConfinedSandbox, hang: str) -> None:
    first, second = await run(terse, f"x = 5\n{hang}", "x", seconds=0.5)
    assert (first.status, second.output) == ("timed out", "5\n")


CRASH = "import ctypes\nctypes.string_at(0)"
UNDONE = "InterpreterError: what interrupted blocks did to the variables is undone\n"
HALFWAY = "x.append(2)\nwhile True: pass"
STUBBORN = "import signal\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\nwhile True: pass"


async def test_after_a_kill_the_blocks_are_run_again(terse: ConfinedSandbox) -> None:
    _, failed, killed, after = await run(
        terse, "x = [1]", "x.append(2); oops", STUBBORN, "x", seconds=0.5
    )
    assert (failed.status, killed.status) == ("exception", "timed out")
    assert killed.output == "TimeoutError: the block ran longer than 0.5 s\n"
    assert after.output == "[1, 2]\n"


@pytest.mark.usefixtures("patient")
async def test_what_an_interrupted_block_did_is_reported_lost_once(terse: ConfinedSandbox) -> None:
    _, _, kept, killed, after, again = await run(
        terse, "x = [1]", HALFWAY, "x", CRASH, "x", CRASH, seconds=0.5
    )
    assert kept.output == "[1, 2]\n"
    assert killed.output == "InterpreterError: the interpreter died\n" + UNDONE
    assert after.output == "[1]\n"
    assert again.output == "InterpreterError: the interpreter died\n"


@pytest.mark.usefixtures("patient")
async def test_a_loss_is_reported_though_the_next_block_is_cancelled(
    terse: ConfinedSandbox,
) -> None:
    namespace = await terse.open(0, seconds=0.5)
    for block in ("x = [1]", HALFWAY):
        await namespace.execute(block)
    for _ in range(2):
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(namespace.execute("while True: pass"), 0.1)
    after = await namespace.execute("x")
    await namespace.close()
    assert after.output == "[1]\n" + UNDONE


@pytest.mark.usefixtures("patient")
async def test_blocks_that_built_on_an_interrupted_one_are_gone(terse: ConfinedSandbox) -> None:
    _, _, killed, after = await run(
        terse, "x = 5\nwhile True: pass", "y = x", CRASH, "y", seconds=0.5
    )
    assert killed.output.endswith(
        "died\nInterpreterError: the variables of earlier blocks are gone\n"
    )
    assert "NameError" in after.output


async def test_variables_that_cannot_be_had_again_are_reported(sandbox: ConfinedSandbox) -> None:
    toss = "import os\nx = 1\nassert os.urandom(1)[0] < 128"  # forty of them never fall alike
    *tosses, killed, after = await run(sandbox, *[toss] * 40, CRASH, "x")
    assert {execution.status for execution in tosses} == {"ok", "exception"}
    assert "the variables of earlier blocks are gone" in killed.output
    assert "NameError" in after.output


async def test_a_crash_is_survived(sandbox: ConfinedSandbox) -> None:
    _, crash, after = await run(sandbox, "x = 1", CRASH, "x")
    assert crash.status == "killed"
    assert crash.output == "InterpreterError: the interpreter died\n"
    assert after.output == "1\n"


@pytest.mark.usefixtures("patient")
@pytest.mark.parametrize("flood", ["print('ü' * 50)", "print('x' * 10**6)", "print()"])
async def test_floods_are_stopped(terse: ConfinedSandbox, flood: str) -> None:
    first, second = await run(terse, f"x = 1\nwhile True: {flood}", "x", seconds=5)
    assert first.status == "output limit"
    assert re.search(
        r"\n\[\.\.\. [\d,]+ bytes cut \.\.\.\]\n"
        r"(?s:.*)\nOutputLimitError: the block was stopped after printing [\d,]+ bytes\n$",
        first.output,
    )
    assert len(first.output.encode()) < 1200
    assert second.output == "1\n"


async def test_long_output_keeps_its_end_and_says_what_was_cut(terse: ConfinedSandbox) -> None:
    (execution,) = await run(terse, "for n in range(1000): print(n)\noops")
    assert execution.status == "exception"
    assert execution.output.startswith("0\n1\n2\n")
    assert execution.output.endswith("NameError: name 'oops' is not defined\n")
    whole = "".join(f"{n}\n" for n in range(1000))
    printed = len(whole) + len(execution.output[execution.output.index("Traceback") :])
    assert f"\n[... {printed - 1000:,} bytes cut ...]\n" in execution.output


async def test_output_of_exactly_the_limit_is_whole(terse: ConfinedSandbox) -> None:
    (execution,) = await run(terse, "print('x' * 999)")
    assert (execution.status, execution.output) == ("ok", "x" * 999 + "\n")


async def test_what_c_prints_is_output(sandbox: ConfinedSandbox) -> None:
    block = "import os\nprint(1)\nn = os.write(1, b'2\\n') + os.write(2, b'3\\n')\nprint(4)"
    assert await output(sandbox, block) == "1\n2\n3\n4\n"


async def test_a_block_too_long_is_refused(sandbox: ConfinedSandbox) -> None:
    long, longest = await run(sandbox, "#" * (1 << 16) + "#", "#" * (1 << 16))
    assert (long.status, longest.status) == ("refused", "ok")


async def test_many_namespaces_at_once(sandbox: ConfinedSandbox) -> None:
    outputs = await asyncio.gather(*(output(sandbox, f"{n} ** 2") for n in range(20)))
    assert outputs == [f"{n**2}\n" for n in range(20)]


async def test_a_burst_of_first_blocks(sandbox: ConfinedSandbox) -> None:
    for _ in range(4):
        outputs = await asyncio.gather(*(output(sandbox, f"{n} ** 2") for n in range(64)))
        assert outputs == [f"{n**2}\n" for n in range(64)]


async def test_waiting_for_a_core_does_not_count() -> None:
    sandbox = await ConfinedSandbox.start(cores=1)
    nap = "import time\ntime.sleep(0.4)"
    try:
        executions = await asyncio.gather(*(run(sandbox, nap, seconds=1) for _ in range(4)))
        assert {execution.status for (execution,) in executions} == {"ok"}
    finally:
        await sandbox.close()


async def test_a_cancelled_block_leaves_a_usable_namespace(sandbox: ConfinedSandbox) -> None:
    namespace = await sandbox.open(0)
    await namespace.execute("x = 1")
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(namespace.execute("while True: pass"), 0.1)
    assert (await namespace.execute("x")).output == "1\n"
    await namespace.close()


async def test_a_closed_namespace_says_so(sandbox: ConfinedSandbox) -> None:
    namespace = await sandbox.open(0)
    await namespace.close()
    with pytest.raises(SandboxError, match="closed"):
        await namespace.execute("1")


async def test_closing_ends_a_worker_that_is_just_starting(sandbox: ConfinedSandbox) -> None:
    namespace = await sandbox.open(0)
    await namespace.execute("x = 1\n1/0")
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(namespace.execute("while True: pass"), 0.1)
    task = asyncio.create_task(namespace.execute("1"))
    await asyncio.sleep(0)
    await namespace.close()
    with pytest.raises(SandboxError, match="closed"):
        await task


async def test_waiting_does_not_swallow_a_cancellation() -> None:
    event = asyncio.Event()
    task = asyncio.create_task(worker._wait(event, 10))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    event.set()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
