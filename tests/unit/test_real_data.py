"""The core on real problems and trajectories, where NUMINA_TEST_DATA names a folder of them."""

import gzip
import json
import os
import re
from pathlib import Path

import pytest

from numina_tui.core.answers import boxed, final_answer, number, plainly_equal
from numina_tui.core.execution import Execution
from numina_tui.core.text import printable
from numina_tui.core.transcript import extend, parse, render
from numina_tui.core.verdicts import judge

DATA = Path(os.environ.get("NUMINA_TEST_DATA", "/nowhere"))
pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason="NUMINA_TEST_DATA is not set")

TRAJECTORIES = [
    "mathcoder_correct_gsm8k_test.jsonl.gz",
    "mathcoder_correct_math_test.jsonl.gz",
    "mathcoder_wrong.jsonl.gz",
    "tora_gsm8k_test.jsonl.gz",
]


def rows(path):
    with (gzip.open if path.suffix == ".gz" else open)(path, "rt") as lines:
        return [json.loads(line) for line in lines]


@pytest.mark.parametrize("name", TRAJECTORIES)
def test_real_trajectories_survive_parsing(name):
    for row in rows(DATA / "tir" / name):
        text = row["trajectory"]
        steps = parse(text)
        assert render(steps) == text
        assert text.count("\n```python\n") + text.startswith("```python\n") == sum(
            step.kind == "code" for step in steps
        )
        printable(text)


def test_real_trajectories_are_split_alike_however_they_are_cut():
    for row in rows(DATA / "tir" / "mathcoder_wrong.jsonl.gz")[::200]:
        text = row["trajectory"]
        steps = ()
        for start in range(0, len(text), 7):
            steps = extend(steps, text[start : start + 7])
        assert steps == parse(text)


def test_the_answers_of_real_trajectories_are_found():
    found = total = 0
    for row in rows(DATA / "tir" / "mathcoder_correct_gsm8k_test.jsonl.gz"):
        answer = final_answer(parse(row["trajectory"]))
        total += 1
        predicted = re.sub(r"\{.*\}", "", str(row["predicted"]))  # units that lost their \\text
        found += answer is not None and plainly_equal(answer, predicted) is True
    assert found / total > 0.99


def test_every_failed_trajectory_has_a_verdict():
    for row in rows(DATA / "tir" / "mathcoder_wrong.jsonl.gz"):
        steps = parse(row["trajectory"])
        executions = tuple(
            Execution(step.text, "ok", 0.0) for step in steps if step.kind == "output"
        )
        assert judge(steps, executions, "expression")


@pytest.mark.parametrize("level", [4, 5])
def test_real_integer_answers_are_read_as_integers(level):
    for row in rows(DATA / "problems" / f"val_math_level{level}_int.jsonl"):
        if row.get("answer_int") is not None:
            assert number(str(row["answer"])) == row["answer_int"]
        if "solution" in row and (answer := boxed(row["solution"])) and row.get("answer_int"):
            assert number(answer) == row["answer_int"]
