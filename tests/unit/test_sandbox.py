"""The sandbox as a notebook: what blocks see of each other, and what is seen of them."""

import asyncio
import re
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from numina_tui.core.execution import Execution, SandboxError
from numina_tui.sandbox import worker
from numina_tui.sandbox.pool import ConfinedSandbox

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def sandbox() -> AsyncIterator[ConfinedSandbox]:
    sandbox = await ConfinedSandbox.start()
    yield sandbox
    await sandbox.close()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def terse() -> AsyncIterator[ConfinedSandbox]:
    sandbox = await ConfinedSandbox.start(output_limit=1000)
    yield sandbox
    await sandbox.close()


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """However busy the machine is, an interrupt comes through before the process is killed."""
    monkeypatch.setattr(worker, "_GRACE", 10.0)


async def run(
    sandbox: ConfinedSandbox, *blocks: str, seed: int = 0, seconds: float = 10
) -> list[Execution]:
    namespace = await sandbox.open(seed, seconds=seconds)
    try:
        return [await namespace.execute(block) for block in blocks]
    finally:
        await namespace.close()


async def output(sandbox: ConfinedSandbox, block: str, seed: int = 0) -> str:
    return (await run(sandbox, block, seed=seed))[0].output


async def test_variables_outlive_their_block(sandbox: ConfinedSandbox) -> None:
    _, second = await run(sandbox, "def double(n):\n    return 2 * n", "print(double(21))")
    assert (second.output, second.status) == ("42\n", "ok")


async def test_namespaces_do_not_share_variables(sandbox: ConfinedSandbox) -> None:
    await run(sandbox, "secret = 1")
    assert "NameError" in await output(sandbox, "secret")


@pytest.mark.parametrize(
    ("block", "shown"),
    [
        ("1 + 1", "2\n"),
        ("'text'", "'text'\n"),
        ("print('only once')", "only once\n"),
        ("x = 3", ""),
        ("1; 2; 3", "3\n"),
        ("", ""),
        ("# nothing", ""),
        ("import sympy\nsympy.sqrt(8)", "2*sqrt(2)\n"),
        ("__name__", "'__main__'\n"),
    ],
)
async def test_the_last_expression_is_shown(
    sandbox: ConfinedSandbox, block: str, shown: str
) -> None:
    assert await output(sandbox, block) == shown


async def test_standard_error_keeps_its_place(sandbox: ConfinedSandbox) -> None:
    block = "import sys\nprint(1)\nprint(2, file=sys.stderr)\nprint(3)\nprint(4, file=sys.stderr)"
    assert await output(sandbox, block) == "1\n2\n3\n4\n"


async def test_a_block_cannot_spoil_standard_output_for_the_next(sandbox: ConfinedSandbox) -> None:
    first, second, third = await run(
        sandbox, "import sys\nsys.stdout = None", "print(1)\nsys.stdout.close()", "print(2)"
    )
    assert [first.status, second.output, third.output] == ["ok", "1\n", "2\n"]


async def test_tracebacks_are_pythons_own(sandbox: ConfinedSandbox) -> None:
    (execution,) = await run(sandbox, "a = 1\nprint(a + x)")
    assert execution.status == "exception"
    assert execution.output == (
        "Traceback (most recent call last):\n"
        '  File "<block>", line 2, in <module>\n'
        "    print(a + x)\n"
        "NameError: name 'x' is not defined\n"
    )


async def test_tracebacks_leave_out_the_libraries(sandbox: ConfinedSandbox) -> None:
    assert await output(sandbox, "import sympy\nsympy.Matrix([[1, 2]]).inv()") == (
        "Traceback (most recent call last):\n"
        '  File "<block>", line 2, in <module>\n'
        "    sympy.Matrix([[1, 2]]).inv()\n"
        "sympy.matrices.exceptions.NonSquareMatrixError: A Matrix must be square to invert.\n"
    )


async def test_tracebacks_tell_earlier_blocks_apart(sandbox: ConfinedSandbox) -> None:
    _, second = await run(sandbox, "def invert(n):\n    return 1 / n", "invert(0)")
    assert second.output == (
        "Traceback (most recent call last):\n"
        '  File "<block>", line 1, in <module>\n'
        "    invert(0)\n"
        '  File "<block 1>", line 2, in invert\n'
        "    return 1 / n\n"
        "ZeroDivisionError: division by zero\n"
    )


async def test_syntax_errors_point_at_the_place(sandbox: ConfinedSandbox) -> None:
    assert await output(sandbox, "x = 1\ny = = 2") == (
        '  File "<block>", line 2\n    y = = 2\n        ^\nSyntaxError: invalid syntax\n'
    )


async def test_causes_are_shown(sandbox: ConfinedSandbox) -> None:
    block = "try:\n    {}[1]\nexcept KeyError as e:\n    raise ValueError(e) from e"
    shown = await output(sandbox, block)
    assert shown.count("Traceback") == 2
    assert "direct cause" in shown


@pytest.mark.parametrize(
    ("block", "last_line"),
    [
        ("input()", "EOFError: EOF when reading a line"),
        (
            "def f(n):\n    return f(n + 1)\nf(0)",
            "RecursionError: maximum recursion depth exceeded",
        ),
        ("raise KeyboardInterrupt", "KeyboardInterrupt"),
    ],
)
async def test_what_goes_wrong_is_data(
    sandbox: ConfinedSandbox, block: str, last_line: str
) -> None:
    (execution,) = await run(sandbox, block)
    assert execution.status == "exception"
    assert execution.output.splitlines()[-1].startswith(last_line)


@pytest.mark.parametrize(
    "unreadable",
    [
        "e = None\nfor i in range(3000):\n    try: raise ValueError(i) from e\n"
        "    except ValueError as x: e = x\nraise e",
        "e = ValueError(1)\nfor _ in range(3000): e = ExceptionGroup('', [e])\nraise e",
        "raise SyntaxError('x', ('f', 'a', 'c', 'd'))",
        "e = SyntaxError('x'); e.text = 5; e.lineno = 1; e.filename = 'a'\nraise e",
    ],
)
async def test_errors_that_cannot_be_shown_do_no_harm(
    sandbox: ConfinedSandbox, unreadable: str
) -> None:
    _, failed, after = await run(sandbox, "kept = [1]", unreadable, "kept.append(2); kept")
    assert failed.status == "exception"
    assert "Error" in failed.output or "ExceptionGroup" in failed.output
    assert after.output == "[1, 2]\n"
    fresh = await sandbox.open_fresh(0, seconds=10)
    assert (await fresh.execute(f"{unreadable}\nprint()")).status == "exception"
    await fresh.close()


async def test_tracebacks_quote_the_line_that_failed(sandbox: ConfinedSandbox) -> None:
    shown = await output(sandbox, "x = '\x85\u2028\f'\r\n1 / 0")
    assert "line 2, in <module>\n    1 / 0\n" in shown


async def test_an_alarm_left_behind_does_no_harm(sandbox: ConfinedSandbox) -> None:
    alarm = (
        "import signal\nclass Late(Exception): pass\ndef late(*_): raise Late\n"
        "signal.signal(signal.SIGALRM, late); signal.setitimer(signal.ITIMER_REAL, 0.02)\nx = 1"
    )
    namespace = await sandbox.open(0, seconds=10)
    await namespace.execute(alarm)
    await run(sandbox, "import time; time.sleep(0.05)")
    used = "signal.setitimer(signal.ITIMER_REAL, 0.02)\nwhile True: pass"
    kept, again = await namespace.execute("x"), await namespace.execute(used)
    await namespace.close()
    assert kept.output == "1\n"
    assert again.output.endswith("Late\n")  # the handler is still the block's own


@pytest.mark.usefixtures("patient")
async def test_a_signal_mask_does_not_outlive_its_block(terse: ConfinedSandbox) -> None:
    mask = "import signal\nkept = [1]\n_ = signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 65))"
    _, _, after = await run(terse, mask, "kept.append(2)\nwhile True: pass", "kept", seconds=0.5)
    assert after.output == "[1, 2]\n"


async def test_a_forged_ending_does_not_shift_what_follows(sandbox: ConfinedSandbox) -> None:
    forgery = (
        "import os, sys\nframe = sys._getframe()\nwhile 'token' not in frame.f_locals:\n"
        "    frame = frame.f_back\nos.write(3, b'k' + frame.f_locals['token'])\n"
        "import time; time.sleep(0.1)"
    )
    forged, *later = await run(sandbox, forgery, *(repr(letter) for letter in "abcde"))
    assert forged.status == "ok"  # it could have said so itself
    for letter, execution in zip("abcde", later, strict=True):
        assert execution.status == "killed" or execution.output == f"{letter!r}\n"


async def test_threads_report_their_own_frames_only(sandbox: ConfinedSandbox) -> None:
    block = "import threading\nt = threading.Thread(target=lambda: 1 / 0)\nt.start(); t.join()"
    assert await output(sandbox, block) == (
        "Traceback (most recent call last):\n"
        '  File "<block>", line 2, in <lambda>\n'
        "    t = threading.Thread(target=lambda: 1 / 0)\n"
        "ZeroDivisionError: division by zero\n"
    )


@pytest.mark.parametrize(
    ("block", "shown"), [("exit()", ""), ("import sys\nsys.exit('why')", "why\n")]
)
async def test_exit_ends_the_block_only(sandbox: ConfinedSandbox, block: str, shown: str) -> None:
    first, second = await run(sandbox, f"x = 1\n{block}", "x")
    assert (first.status, first.output, second.output) == ("ok", shown, "1\n")


@pytest.mark.parametrize(
    "spoil", ["sys.stdout.close()", "sys.stdout = None", "sys.stdout.detach()"]
)
@pytest.mark.parametrize(
    ("end", "shown"),
    [("1/0", "ZeroDivisionError: division by zero\n"), ("sys.exit('why')", "why\n")],
)
async def test_the_end_is_shown_without_standard_output(
    sandbox: ConfinedSandbox, spoil: str, end: str, shown: str
) -> None:
    block = f"import sys\nx = 1\nprint(0)\n{spoil}\n{end}"
    first, second = await run(sandbox, block, "x")
    assert first.status in {"ok", "exception"}
    assert first.output.startswith("0\n")
    assert first.output.endswith(shown)
    assert second.output == "1\n"


async def test_an_exit_message_may_fail(sandbox: ConfinedSandbox) -> None:
    block = "class Odd:\n    def __str__(self): return 1/0\nx = 1\nraise SystemExit(Odd())"
    first, second = await run(sandbox, block, "x")
    assert first.output.endswith("ZeroDivisionError: division by zero\n")
    assert second.output == "1\n"


async def test_long_integers_are_printed(sandbox: ConfinedSandbox) -> None:
    assert await output(sandbox, "len(str(2**20000))") == "6021\n"


async def test_escape_sequences_are_stripped(sandbox: ConfinedSandbox) -> None:
    block = r"print('\x1b[31mred\x1b[0m \x1b]0;title\x07\u202egood\a')"
    assert await output(sandbox, block) == "red good\n"


async def test_bytes_that_are_no_text_are_replaced(sandbox: ConfinedSandbox) -> None:
    block = r"import sys; n = sys.stdout.buffer.write(b'a\xffb\n'); print('\ud800')"
    assert await output(sandbox, block) == "a\ufffdb\n\\ud800\n"


async def test_a_seed_reproduces(sandbox: ConfinedSandbox, terse: ConfinedSandbox) -> None:
    block = (
        "import random, numpy, sympy\n"
        "(random.random(), numpy.random.rand(), sympy.core.random.random(), hash('x'))"
    )
    first = await output(sandbox, block, seed=7)
    assert first == await output(terse, block, seed=7)
    assert first != await output(sandbox, block, seed=8)


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
