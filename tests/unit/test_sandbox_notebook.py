"""The sandbox as a notebook: what blocks see of each other, and what is seen of them."""

import pytest

from numina_tui.sandbox.pool import ConfinedSandbox
from tests.unit.notebooks import output, run

pytestmark = pytest.mark.asyncio(loop_scope="module")


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
