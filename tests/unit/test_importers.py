import gzip
import json
import os
from pathlib import Path

import pytest

from numina_tui.core.run import fold
from numina_tui.library.foreign_file import ForeignFile
from numina_tui.library.store import LibraryError

SOLVED = "We add.\n```python\nprint(1 + 1)\n```\n```output\n2\n```\nIt is $\\boxed{2}$."
FAILED = (
    "```python\nprint(x)\n```\n```output\nTraceback (most recent call last):\n"
    "NameError: name 'x' is not defined\n```\nNo idea."
)


def write(path, *rows):
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


def runs(path):
    file = ForeignFile(path)
    return [fold(file.events(summary.id)) for summary in file.runs()]


def flat(trajectory, problem="1 + 1?", **more):
    return {"problem": problem, "trajectory": trajectory, **more}


def test_toras_lines_hold_all_solutions_of_a_problem(tmp_path):
    row = {"idx": 0, "question": "1 + 1?", "gt": "2", "code": [SOLVED, FAILED, SOLVED], "pred": []}
    (run,) = runs(write(tmp_path / "tora.jsonl", row))
    assert run.problem == "1 + 1?"
    assert run.answer == "2"
    assert run.tallies[0].voters == (1, 3)
    assert [lane.verdict for lane in run.trajectories] == ["voted", "no boxed answer", "voted"]
    assert [lane.text for lane in run.trajectories] == [SOLVED, FAILED, SOLVED]
    assert run.trajectories[1].executions[0].status == "exception"


def test_mathcoders_lines_are_chats(tmp_path):
    turns = [
        ("system", "Solve."),
        ("user", "1 + 1?"),
        ("text", "We add."),
        ("code", "print(1 + 1)"),
        ("execution", "2"),
        ("text", "It is $\\boxed{2}$."),
    ]
    row = {
        "id": "1",
        "ground_truth": {"answer": "2"},
        "debug_result": [{"role": role, "content": content} for role, content in turns],
    }
    (run,) = runs(write(tmp_path / "mathcoder.jsonl", row))
    assert run.problem == "1 + 1?"
    assert [step.kind for step in run.trajectories[0].steps] == [
        "rationale",
        "code",
        "output",
        "rationale",
    ]
    assert run.answer == "2"


def test_solutions_of_one_problem_on_several_lines_vote_together(tmp_path):
    rows = flat(SOLVED, model="a"), flat(FAILED, "other?"), flat(SOLVED, model="b")
    first, second = runs(write(tmp_path / "flat.jsonl", *rows))
    assert first.tallies[0].count == 2
    assert first.model == "a, b"
    assert second.problem == "other?"


def test_equal_numbers_are_one_answer(tmp_path):
    rows = [flat(SOLVED.replace("{2}", f"{{{form}}}")) for form in ("0.5", "1/2", "x", "x", "y")]
    (run,) = runs(write(tmp_path / "flat.jsonl", *rows))
    assert [tally.voters for tally in run.tallies] == [(1, 2), (3, 4), (5,)]


def test_the_vote_grows_while_the_run_is_replayed(tmp_path):
    (tmp_path / "flat.jsonl").write_text(json.dumps(flat(SOLVED)) + "\n" + json.dumps(flat(FAILED)))
    events = ForeignFile(tmp_path / "flat.jsonl").events(0)
    times = [event.at for event in events]
    assert times == sorted(times)
    assert len({event.at for event in events}) == 5


def test_a_packed_file_is_unpacked(tmp_path):
    plain = write(tmp_path / "flat.jsonl", flat(SOLVED))
    packed = tmp_path / "flat.jsonl.gz"
    packed.write_bytes(gzip.compress(plain.read_bytes()))
    assert runs(packed) == runs(plain)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b'{"question": 7}\n', "line 1 is neither"),
        (b'{"deep": ' + b"[" * 100_000, "line 1 is not JSON"),
        (b"\x1f\x8b broken", "cannot be read"),
        (b"\n" + b"\xff\xfe", "line 2 is not JSON"),
    ],
    ids=["unknown", "too deep", "broken archive", "binary"],
)
def test_what_cannot_be_read_is_said_in_a_sentence(content, why, tmp_path):
    path = tmp_path / "file"
    path.write_bytes(content)
    with pytest.raises(LibraryError, match=why):
        ForeignFile(path)


@pytest.mark.parametrize("rows", [(), ({"question": "1 + 1?", "code": []},)])
def test_a_file_without_trajectories_is_said_in_a_sentence(rows, tmp_path):
    with pytest.raises(LibraryError, match="holds no trajectory"):
        ForeignFile(write(tmp_path / "empty", *rows))


def test_more_solutions_than_a_run_can_have_are_said_in_a_sentence(tmp_path):
    row = {"question": "1 + 1?", "code": ["2"] * 1025}
    file = ForeignFile(write(tmp_path / "wide", row))
    with pytest.raises(LibraryError, match="cannot be shown"):
        file.events(0)


def test_a_missing_file_is_said_in_a_sentence(tmp_path):
    with pytest.raises(LibraryError, match="cannot be read"):
        ForeignFile(tmp_path / "nothing")


@pytest.mark.skipif("NUMINA_TEST_DATA" not in os.environ, reason="real data is not here")
@pytest.mark.parametrize(
    "name",
    [
        "tir/tora_gsm8k_test.jsonl.gz",
        "tir/mathcoder_wrong.jsonl.gz",
        "samples/tora/tora-70b-v1.0_gsm8k_first10.jsonl",
        "samples/qwen25_math/math_cot_100_first2.jsonl",
        "samples/mathcoder/MathCoder-L-70b__GSM8K__GSM8K_test_result-20230918-2042-wrong_first5.jsonl",
    ],
)
def test_real_files_are_read_byte_for_byte(name):
    file = ForeignFile(Path(os.environ["NUMINA_TEST_DATA"]) / name)
    summaries = file.runs()
    assert summaries
    for summary in summaries[:300]:
        run = fold(file.events(summary.id))
        assert run.problem == summary.problem
        assert all(lane.verdict is not None for lane in run.trajectories)
