"""`numina-tui repl` with the bundled model, as a user runs it."""

import os
import re
import subprocess
import sys

import pytest

from numina_tui.core.events import Answered, Computed, Guessed
from numina_tui.core.run import fold
from numina_tui.library.store import Library
from tests.end_to_end.terminal import Terminal
from tests.processes import offspring

PERCENT = "What is 12% of 350?"


@pytest.fixture
def command(tmp_path):
    return [sys.executable, "-m", "numina_tui", "repl", "--library", str(tmp_path / "library")]


@pytest.fixture
def recorded(tmp_path):
    """A run as the library has it afterwards."""

    def recorded(number):
        library = Library(tmp_path / "library")
        run = fold(library.events(number))
        library.close()
        return run

    return recorded


@pytest.fixture
def piped(command, tmp_path):
    def piped(*lines, options=("-n", "4", "--seed", "1"), **environment):
        return subprocess.run(
            [*command, *options],
            input="".join(line + "\n" for line in lines).encode("utf-8", "surrogateescape"),
            capture_output=True,
            timeout=300,
            env={**os.environ, "HOME": str(tmp_path), **environment},
        )

    return piped


@pytest.fixture
def terminal(command, tmp_path):
    terminals = []

    def start(*options, **surroundings):
        environment = {"HOME": str(tmp_path), "INPUTRC": os.devnull, **surroundings}
        terminals.append(Terminal(*command, *options, env=environment))
        return terminals[-1]

    yield start
    for each in terminals:
        each.close()


def test_a_lesson_by_a_pipe(piped, recorded):
    done = piped(PERCENT, "", "", "guess 42", "py 6 * 7", "answer 84/2", "", "vote")
    said = done.stdout.decode()
    assert (done.returncode, done.stderr) == (0, b"")
    assert "\nStep 1 of 4: rationale\n  " in said
    assert "\nStep 3 of 4: output\n  42\nRight: you guessed it.\n" in said
    assert "\nYour output\n  42\n" in said
    assert "It is the answer that won the vote, 4 of 4" in said
    assert re.search(r"\n  .*⟦42⟧", said)
    assert "\n42: 4 votes" in said
    assert "\x1b" not in said
    assert "\r" not in said
    run = recorded(1)
    assert [type(event) for event in run.studied] == [Guessed, Computed, Answered]
    assert all(event.right for event in (run.studied[0], run.studied[2]))


def test_the_end_of_the_input_is_the_end(piped):
    assert piped().returncode == 0
    done = piped(PERCENT, "", "py", "print(6 * 9)")
    assert done.returncode == 0
    assert "Your output\n  54" in done.stdout.decode()
    assert piped("quit", PERCENT).stdout.decode().endswith("quit\n")


def test_strange_input_forges_no_line_and_reaches_no_terminal(piped):
    done = piped(PERCENT, "\x1b[31mvote\udcff\x07", "py print('\\x1b[2J\\nRight.')", TERM="xterm")
    said = done.stdout.decode()
    assert (done.returncode, done.stderr) == (0, b"")
    assert "\x1b" not in said
    assert "\nRight." not in said


def test_what_the_user_can_mend_is_one_sentence(piped):
    done = piped(options=("--model", "/nowhere"))
    assert done.returncode == 2
    assert done.stderr.decode().startswith("numina-tui: There is no model /nowhere")


def test_a_lesson_in_a_terminal(terminal, recorded):
    repl = terminal("-n", "4", "--seed", "1")
    repl.wait_for("[a problem]")
    repl.type(PERCENT + "\r")
    repl.wait_for("[0/4, next rationale]")
    repl.type("some words that are not meant\x03")
    repl.wait_for(lambda text: text.count("[0/4, next rationale]") == 2)
    repl.type("\r\r")
    repl.wait_for("[2/4, next output: guess?]")
    repl.type("py\rfor i in range(2):\r    print(i + 700)\r")
    repl.type("\r")
    repl.wait_for("  701")
    repl.type("\x1b[A\x1b[A")  # the lines before: editing is the terminal's own
    repl.wait_for("] for i in range(2):")
    repl.type("\x15")
    children = offspring(repl.pid)
    assert children
    repl.type("\x04")
    assert repl.wait_for_exit() == 0
    assert repl.is_clean
    assert b"\x1b[?1049h" not in repl.raw
    assert not {pid for pid in children if os.path.exists(f"/proc/{pid}")}
    assert len(recorded(1).studied) == 1


def test_ctrl_c_stops_a_run_and_keeps_it(terminal, recorded):
    repl = terminal("-n", "512", NO_COLOR="1", TERM="dumb")
    repl.wait_for("[a problem]")
    repl.type("How many divisors does 5040 have?\r")
    repl.wait_for("of 512 ended")
    repl.type("\x03")
    repl.wait_for("Stopped; the run is kept.")
    repl.wait_for("[0/")
    repl.type("py while True: pass\r")
    repl.type("\x03")
    repl.wait_for(lambda text: text.rstrip().endswith("]"))
    repl.type("where\r")
    repl.wait_for(lambda text: text.count("Problem of run 1") == 2)
    repl.type("quit\r")
    assert repl.wait_for_exit() == 0
    assert b"\x1b" not in repl.raw
    assert recorded(1).ended.reason == "cancelled"
