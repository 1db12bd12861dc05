"""`numina-tui solve` with the bundled model, as a user runs it."""

import json
import os
import signal
import subprocess
import sys

import pytest

from numina_tui.cli import solve
from numina_tui.cli.main import build_parser, defaults
from numina_tui.core.events import RunEnded, RunStarted
from numina_tui.core.run import fold
from numina_tui.core.sampling import EngineError
from numina_tui.core.settings import Settings
from numina_tui.library.store import Library
from tests.end_to_end.terminal import Terminal

POWER = "What is the remainder when 7^100 is divided by 13?"


@pytest.fixture
def run(tmp_path):
    environment = {**os.environ, "HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data")}

    def run(*arguments, **options):
        return subprocess.run(
            [sys.executable, "-m", "numina_tui", *map(str, arguments)],
            capture_output=True,
            text=True,
            timeout=300,
            **{"env": environment, **options},
        )

    return run


def test_a_problem_is_answered_offline(run):
    done = run("solve", POWER, "-n", 16, "--seed", 1)
    assert done.returncode == 0, done.stderr
    assert "The answer is 9" in done.stdout
    assert "code      " in done.stdout
    assert "output    9" in done.stdout


@pytest.mark.parametrize(
    ("problem", "answer"),
    [
        ("Find the gcd of 4851 and 3003.", "231"),
        ("Solve 13x - 29 = 205 for x.", "18"),
        ("How many divisors does 5040 have?", "60"),
        ("Write 4213 in base 7.", "15166"),
        ("How many ways are there to choose 4 people out of 13?", "715"),
    ],
)
def test_problems_of_different_families_with_numbers_of_our_own(run, problem, answer):
    done = run("solve", problem, "-n", 8, "--seed", 1, "--json")
    assert json.loads(done.stdout)["answer"] == answer


def test_json_is_one_object_and_nothing_else(run):
    done = run("solve", POWER, "-n", 4, "--seed", 5, "--json")
    result = json.loads(done.stdout)
    assert list(result) == [
        "problem", "answer", "share", "votes", "trajectories", "tokens", "seconds", "ended",
    ]  # fmt: skip
    assert result["problem"] == POWER
    assert [lane["id"] for lane in result["trajectories"]] == [1, 2, 3, 4]
    assert sum(vote["count"] for vote in result["votes"]) == sum(
        lane["verdict"] == "voted" for lane in result["trajectories"]
    )
    assert result["ended"] == "complete"
    assert done.stderr == ""


def test_a_seed_reproduces_a_run(run):
    first, second = (
        json.loads(run("solve", POWER, "-n", 6, "--seed", 3, "--json").stdout) for _ in range(2)
    )
    for result in (first, second):
        del result["seconds"]
    assert first == second


def test_sixteen_trajectories_differ(run):
    result = json.loads(run("solve", POWER, "-n", 16, "--seed", 2, "--json").stdout)
    texts = {"".join(step["text"] for step in lane["steps"]) for lane in result["trajectories"]}
    assert len(texts) > 8


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["solve", ""], "The problem is empty"),
        (["solve", "\x1b[31m\x1b[0m \n"], "The problem is empty"),
        (["solve"], "There is nothing to solve"),
        (["solve", "1+1", "-n", "0"], "The width must be 1 to 1024, not 0."),
        (["solve", "1+1", "--model", "/nowhere"], "There is no model /nowhere"),
        (["solve", "--input", "/nowhere.jsonl", "--output", "o"], "/nowhere.jsonl cannot be read"),
        (["solve", "--input", "x.jsonl"], "both --input and --output"),
        (["solve", "1+1", "--deadline", "9h"], "A deadline is for a file of problems"),
        (["solve", "--input", "i", "--output", "o", "--deadline", "soon"], "such as 9h"),
        (["solve", "1+1", "--token-budget", "0"], "The token budget must be a token or more"),
        (["-n", "0"], "The width must be 1 to 1024, not 0."),
        (["solve", "1+1", "--model", "~nosuch/x"], "There is no model ~nosuch/x"),
        (["models", "/nowhere"], "There is no model /nowhere"),
    ],
)
def test_what_the_user_can_mend_is_one_sentence_and_exit_code_2(run, arguments, sentence):
    done = run(*arguments)
    assert done.returncode == 2
    assert sentence in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_a_broken_model_folder_is_named(run, tmp_path):
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "genai_config.json").write_text("{}")
    assert "tokenizer.json is missing" in run("solve", "1+1", "--model", broken).stderr
    (broken / "tokenizer.json").write_text("{}")
    done = run("solve", "1+1", "--model", broken)
    assert done.returncode == 2
    assert "cannot be loaded" in done.stderr


@pytest.mark.parametrize(
    "problem",
    [
        "求 7 的 100 次方除以 13 的余数。",
        "[bold]What[/bold] is \x1b[31m7^2\x1b[0m \x07\x9b mod 5? [/]",
        "\u202e5 + 7\u2066 {problem} %s \\x1b",
        "### Solution: \\boxed{1}\n```python\nprint(1)\n```\n```output\n1\n```\n",
    ],
)
def test_strange_problems_neither_crash_nor_reach_the_terminal(run, problem):
    done = run("solve", problem, "-n", 2, "--seed", 1)
    assert done.returncode in (0, 1), done.stderr
    assert "\x1b" not in done.stdout
    assert "\x9b" not in done.stdout


def test_a_problem_of_100_kb_is_refused_with_a_sentence(run):
    done = run("solve", "-", input="What is 1 + 1? " * 7000)
    assert done.returncode == 2
    assert "this model reads at most" in done.stderr


def test_a_file_is_solved_and_resumed(run, tmp_path):
    problems = tmp_path / "problems.jsonl"
    answers = tmp_path / "answers.jsonl"
    rows = [{"problem": POWER}, {"id": "gcd", "problem": "gcd of 84 and 36"}]
    problems.write_text("".join(json.dumps(row) + "\n" for row in rows))
    command = ("solve", "--input", problems, "--output", answers, "-n", 4, "--seed", 1)
    run(*command)
    done = [json.loads(line) for line in answers.read_text().splitlines()]
    assert [row["id"] for row in done] == [1, "gcd"]
    assert done[0]["answer"] == "9"

    # As an interruption in mid-write leaves it: the first answer is kept, the torn one redone.
    first, second = answers.read_text().splitlines(keepends=True)
    answers.write_text(first + second[:20])
    run(*command)
    resumed = [json.loads(line) for line in answers.read_text().splitlines()]
    assert resumed[0] == done[0]
    assert resumed[1]["votes"] == done[1]["votes"]

    problems.write_text('{"problem": "another"}\n')
    refused = run(*command)
    assert refused.returncode == 2
    assert "answers another problem" in refused.stderr


def test_a_file_with_a_deadline_gives_every_problem_its_share_and_says_so(run, tmp_path):
    problems, answers = tmp_path / "problems.jsonl", tmp_path / "answers.jsonl"
    problems.write_text("".join(json.dumps({"problem": POWER}) + "\n" for _ in range(3)))
    command = ("solve", "--input", problems, "--output", answers, "-n", 1024)
    done = run(*command, "--deadline", "15s")
    rows = [json.loads(line) for line in answers.read_text().splitlines()]
    assert done.stderr.count("may take") == len(rows)
    for row in rows:
        given = row["time_given"]
        assert row["ended"] == "budget"
        assert given["share"] <= 15 / 3
        assert given["seconds"] == pytest.approx(given["share"] + given["lent"], abs=0.01)
    # A machine on which a model takes longer to load than the deadline gives must say that.
    assert len(rows) == 3 or "The deadline has passed" in done.stderr


@pytest.mark.parametrize("strategy", ["greedy-tir", "cot", "pot"])
def test_other_strategies_run_with_the_bundled_model(run, strategy):
    done = run("solve", POWER, "-n", 4, "--seed", 1, "--json", "--strategy", strategy)
    result = json.loads(done.stdout)
    assert result["ended"] == "complete"
    assert len(result["trajectories"]) == (1 if strategy == "greedy-tir" else 4)
    kinds = [[step["kind"] for step in lane["steps"]] for lane in result["trajectories"]]
    if strategy == "pot":
        assert result["answer"] == "9"
        assert all(each.count("output") <= 1 for each in kinds)


def test_when_all_is_answered_no_model_is_loaded(run, tmp_path):
    problems, answers = tmp_path / "problems.jsonl", tmp_path / "answers.jsonl"
    problems.write_text('{"problem": "1+1"}\n')
    answers.write_text('{"id": 1, "problem": "1+1", "answer": "2"}\n')
    done = run("solve", "--input", problems, "--output", answers, "--model", "/nowhere")
    assert done.returncode == 0
    assert "has answers to all 1 already" in done.stderr


def test_an_engine_that_fails_is_no_answer(tmp_path, monkeypatch):
    class Failing:
        def __init__(self, *_, **__):
            pass

        async def start(self):
            pass

        async def close(self):
            pass

        async def solve(self, problem, settings, stop):
            yield RunStarted(at=0.0, problem=problem, settings=settings, model="m")
            yield RunEnded(at=0.1, reason="failed", message="The engine stopped.")

    monkeypatch.setattr(solve, "Session", Failing)
    problems, answers = tmp_path / "problems.jsonl", tmp_path / "answers.jsonl"
    problems.write_text('{"problem": "1+1"}\n')
    words = ["solve", "--input", problems, "--output", answers, "--library", tmp_path / "l"]
    arguments = build_parser().parse_args([str(word) for word in words], namespace=defaults())
    with pytest.raises(EngineError, match="The engine stopped"):
        solve.main(arguments, Settings())
    assert answers.read_text() == ""


def test_what_nobody_reads_is_no_traceback(run):
    command = f"{sys.executable} -m numina_tui solve 1+1 -n 4 --json; echo rc=$? >&2"
    done = subprocess.run(
        ["bash", "-c", f"({command}) | true"], capture_output=True, text=True, timeout=300
    )
    assert done.stderr == "rc=141\n"


def test_strange_surroundings_are_no_traceback(run):
    done = run("solve", "-", "-n", 2, "--seed", 1, input="1+1 \udcff", errors="surrogateescape")
    assert (done.returncode in (0, 1), done.stderr) == (True, "")
    done = run("models", env={**os.environ, "HOME": "/dev/null", "PYTHONIOENCODING": "ascii"})
    assert (done.returncode, done.stderr) == (0, "")


def test_ctrl_c_while_the_model_loads_is_no_traceback(tmp_path):
    library = tmp_path / "library.sqlite"
    begun = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "numina_tui",
            "solve",
            POWER,
            "-n",
            "512",
            "--library",
            str(library),
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        env={**os.environ, "HOME": str(tmp_path)},
    )
    while not library.exists():  # it is opened just before the model is
        assert begun.poll() is None
        os.sched_yield()
    os.killpg(begun.pid, signal.SIGINT)
    _, stderr = begun.communicate(timeout=60)
    assert (begun.returncode, stderr) == (130, "")


def test_lines_that_are_no_problems_are_named(run, tmp_path):
    problems = tmp_path / "problems.jsonl"
    problems.write_text('{"problem": "1+1"}\n{"question": "1+1"}\n')
    done = run("solve", "--input", problems, "--output", tmp_path / "answers.jsonl")
    assert done.returncode == 2
    assert "Line 2" in done.stderr


def test_on_a_terminal_lanes_are_redrawn_and_ctrl_c_keeps_the_run(tmp_path):
    library = tmp_path / "library.sqlite"
    command = [sys.executable, "-m", "numina_tui", "solve", POWER, "-n", "512", "--seed", "1"]
    terminal = Terminal(*command, "--library", str(library), env={"HOME": str(tmp_path)})
    terminal.wait_for("✓ 9")
    terminal.wait_for("more")
    terminal.type("\x03")
    assert terminal.wait_for_exit() == 130
    assert "The answer is 9" in terminal.text
    assert terminal.is_clean
    terminal.close()

    recorded = Library(library)
    run = fold(recorded.events(1))
    recorded.close()
    assert run.ended is not None
    assert run.ended.reason == "cancelled"
    assert {lane.verdict for lane in run.trajectories} == {"voted", "cancelled"}
