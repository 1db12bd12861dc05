"""The app in a real terminal, with the bundled model."""

import signal
import sys

import pytest

from numina_tui.core.run import fold
from numina_tui.library.store import Library
from tests.end_to_end.terminal import Terminal


@pytest.fixture
def start(tmp_path):
    terminals = []

    def start(*arguments, **options):
        command = [sys.executable, "-m", "numina_tui", "--library", str(tmp_path / "library")]
        terminal = Terminal(*command, *arguments, env={"HOME": str(tmp_path)}, **options)
        terminals.append(terminal)
        return terminal

    yield start
    for terminal in terminals:
        terminal.close()


def pose(terminal, problem):
    terminal.wait_for("Problem")
    terminal.type(problem)
    terminal.type("\x13")  # ctrl+s


def ended(run):
    return run.ended is not None and all(lane.verdict for lane in run.trajectories)


def test_a_problem_is_posed_watched_and_found_again(start, tmp_path):
    app = start("-n", "16", "--seed", "1")
    pose(app, "What is the remainder when 7^100 is divided by 13?")
    app.wait_for("16 trajectories")
    app.wait_for("Vote · 9")
    app.wait_for(lambda text: "⟳" not in text)
    seen = app.text
    app.type("0")
    app.wait_for("step 1 of")
    app.type("l")
    app.wait_for("step 2 of")
    app.type("$q")
    assert app.wait_for_exit() == 0
    assert app.is_clean

    library = Library(tmp_path / "library")
    run = fold(library.events(1))
    library.close()
    assert ended(run)
    assert run.answer == "9"

    again = start()
    again.wait_for("Vote · 9")
    again.wait_for(lambda text: lanes(text) == lanes(seen))
    again.type("q")
    assert again.wait_for_exit() == 0


def lanes(text):
    """The column of trajectories, as it is on the screen."""
    rows = [line.split("│") for line in text.splitlines() if line.startswith("│")]
    return [row[1].strip() for row in rows if len(row) > 2]


def test_escape_stops_a_run_and_keeps_it(start, tmp_path):
    app = start("-n", "256")
    pose(app, "How many divisors does 5040 have?")
    app.wait_for("✓")
    app.type("\x1b")
    app.wait_for("cancelled")
    app.wait_for(lambda text: "⟳" not in text)
    app.type("q")
    assert app.wait_for_exit() == 0
    library = Library(tmp_path / "library")
    run = fold(library.events(1))
    library.close()
    assert ended(run)
    assert run.ended.reason == "cancelled"
    assert {"voted", "cancelled"} <= {lane.verdict for lane in run.trajectories}


def test_a_small_terminal_is_enough(start):
    app = start("-n", "4", columns=80, lines=24)
    pose(app, "lcm of 48 and 180")
    app.wait_for("720")
    app.type("q")
    assert app.wait_for_exit() == 0
    assert app.is_clean


def test_ctrl_c_stops_the_run_then_leaves(start, tmp_path):
    app = start("-n", "256")
    pose(app, "How many divisors does 5040 have?")
    app.wait_for("✓")
    app.type("\x03")
    app.wait_for("cancelled")
    app.wait_for(lambda text: "⟳" not in text)
    app.type("\x03")
    assert app.wait_for_exit() == 0
    assert app.is_clean
    library = Library(tmp_path / "library")
    assert ended(fold(library.events(1)))
    library.close()


@pytest.mark.parametrize("blow", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_leaves_no_mess(start, blow):
    app = start()
    app.wait_for("Problem")
    app.signal(blow)
    app.wait_for_exit()
    assert app.is_clean
