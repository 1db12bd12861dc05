import json

import pytest

from numina_tui.cli.batch import Batch
from numina_tui.core.errors import UsageError

DONE = b'{"id": 1, "problem": "1+1", "answer": "2"}\n'


@pytest.fixture
def problems(tmp_path):
    path = tmp_path / "problems.jsonl"
    path.write_text('{"problem": "1+1"}\n{"problem": "2+2"}\n')
    return path


@pytest.mark.parametrize("torn", [b"", b"{", b'{"id": 2, "problem": "2+', b'{"id": 2, "\xc3'])
def test_a_torn_last_line_is_dropped(problems, tmp_path, torn):
    output = tmp_path / "answers.jsonl"
    output.write_bytes(DONE + torn)
    batch = Batch.open(problems, output)
    assert output.read_bytes() == DONE
    assert [item.id for item in batch.remaining] == [2]


@pytest.mark.parametrize(
    "foreign",
    [
        b"a diary without a last newline",
        b'{"note": 1}',
        b"notes\n" + b'{"id": 2, "prob',
        DONE + b"dear diary",
        b'{"id": 1, "problem": "9+9", "answer": "18"}\n{"id": 2, "prob',
        b"\xff\xfe\n",
        b'{"id": 1, "problem": "\xff", "answer": "2"}\n',
        b'{"id": 1, "deep": ' + b"[" * 100_000 + b"\n",
    ],
)
def test_a_file_that_holds_no_answers_is_left_as_it_is(problems, tmp_path, foreign):
    output = tmp_path / "diary"
    output.write_bytes(foreign)
    with pytest.raises(UsageError, match="name another output"):
        Batch.open(problems, output)
    assert output.read_bytes() == foreign


def test_the_output_may_not_be_the_input(problems, tmp_path):
    problems.write_text('{"id": 1, "problem": "1+1", "answer": "2"}')
    link = tmp_path / "link"
    link.symlink_to(problems)
    before = problems.read_bytes()
    for output in (problems, link):
        with pytest.raises(UsageError, match="name another output"):
            Batch.open(problems, output)
    assert problems.read_bytes() == before


@pytest.mark.parametrize("name", ["missing/answers.jsonl", "x" * 300, ".", "problems.jsonl/x"])
def test_an_output_that_cannot_be_written_is_named_before_anything_is_solved(
    problems, tmp_path, name
):
    with pytest.raises(UsageError, match="cannot be"):
        Batch.open(problems, tmp_path / name)


@pytest.mark.parametrize("line", [b'{"problem": "\xff"}', b"[" * 100_000, b'{"problem": ""}'])
def test_a_line_that_is_no_problem_is_named(problems, tmp_path, line):
    problems.write_bytes(b'{"problem": "1+1"}\n' + line)
    with pytest.raises(UsageError, match="Line 2"):
        Batch.open(problems, tmp_path / "answers.jsonl")


def test_what_is_written_is_read_again(problems, tmp_path):
    output = tmp_path / "answers.jsonl"
    batch = Batch.open(problems, output)
    for item in batch.remaining:
        batch.write(item, {"problem": item.problem, "answer": "é\x9b\u202e"})
    assert output.read_bytes().isascii()
    assert json.loads(output.read_text().splitlines()[0])["answer"] == "é\x9b\u202e"
    assert Batch.open(problems, output).remaining == []
