"""What is revealed of a trajectory, and when."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numina_tui.core.errors import UsageError
from numina_tui.core.events import RunEnded
from numina_tui.core.execution import Execution
from numina_tui.core.run import Point, Run, Trajectory
from numina_tui.core.settings import Settings
from numina_tui.core.transcript import parse
from numina_tui.tutor.grading import guessed_right
from numina_tui.tutor.lesson import Lesson, before_the_answer, begin

ROUNDS = (
    "Think.\n",
    "```python\nprint(1)\n```\n```output\n1\n```\n",
    "```python\nprint(2)\n```\n",
    "So $\\boxed{1}$.\n",
)


@st.composite
def lessons(draw):
    """At the beginning of any trajectory, some of whose outputs may be invented."""
    steps = parse("".join(draw(st.lists(st.sampled_from(ROUNDS), max_size=8))))
    outputs = sum(step.kind == "output" for step in steps)
    run = draw(st.integers(0, outputs))
    lane = Trajectory(1, steps, (Execution("1\n", "ok", 0.1),) * run, verdict="no code")
    return Lesson(Run(trajectories=(lane,), ended=RunEnded(at=1.0, reason="complete")), 1)


@given(lessons())
def test_every_step_is_revealed_once_and_in_order(lesson):
    revealed = []
    while not lesson.at_end:
        revealed.append(lesson.upcoming)
        lesson = lesson.advanced()
    assert tuple(revealed) == lesson.lane.steps
    assert lesson.advanced() == lesson == lesson.finished()


@given(lessons(), st.lists(st.booleans(), max_size=40))
def test_a_hint_shows_no_code_no_output_and_no_answer(lesson, hints):
    for hint in hints:
        before = lesson
        if hint and lesson.hint_due:
            lesson = lesson.with_hint()
            assert before.upcoming.kind == "rationale"
            assert lesson.revealed - before.revealed == (not lesson.hinted)
            assert lesson.hinted == ("boxed" in before.upcoming.text)
            assert "boxed" not in before_the_answer(before.upcoming.text)
            assert lesson != before
        else:
            lesson = lesson.advanced()
            assert not lesson.hinted or lesson == before


@given(lessons())
def test_a_guess_is_due_before_every_output_that_was_run(lesson):
    due = []
    while not lesson.at_end:
        if lesson.guess_due is not None:
            assert lesson.lane.steps[lesson.guess_due].kind == "output"
            due.append(lesson.guess_due)
        lesson = lesson.advanced()
    assert len(due) == len(lesson.lane.executions)


@given(lessons())
def test_the_notebook_knows_what_has_run_in_sight_of_the_learner(lesson):
    assert lesson.point == Point(1, 0)
    while not lesson.at_end:
        guessed = lesson.guess_due is not None
        before, lesson = lesson, lesson.advanced()
        assert lesson.point.blocks - before.point.blocks == guessed
    assert lesson.point.blocks == len(lesson.lane.executions)


def run(*lanes, ended=True):
    end = RunEnded(at=1.0, reason="complete") if ended else None
    return Run(settings=Settings(width=len(lanes)), trajectories=lanes, ended=end)


def voter(number, answer, joins):
    steps = parse(f"It is $\\boxed{{{answer}}}$.")
    return Trajectory(number, steps, verdict="voted", answer=answer, joins=joins)


def test_the_winners_first_voter_is_studied_first():
    silent = Trajectory(1, parse("Hm."), verdict="no code")
    assert begin(run(silent, voter(2, "7", 2), voter(3, "8", 3), voter(4, "8", 3))).trajectory == 3
    empty = Trajectory(1, verdict="cancelled")
    assert begin(run(empty, Trajectory(2, parse("Hm."), verdict="no code"))).trajectory == 2


@pytest.mark.parametrize("none", [Run(), run(Trajectory(1), ended=False)])
def test_what_has_not_ended_cannot_be_studied(none):
    with pytest.raises(UsageError):
        begin(none)


def test_who_cannot_study_a_run_is_told_what_to_do():
    with pytest.raises(UsageError, match="pose its problem again"):
        begin(run(Trajectory(1), ended=False))


def test_another_trajectory_begins_at_its_beginning():
    lesson = begin(run(voter(1, "7", 1), voter(2, "7", 1))).finished()
    assert lesson.on(2) == Lesson(lesson.run, 2)
    for number in (0, 3):
        with pytest.raises(UsageError, match="1 to 2"):
            lesson.on(number)


@pytest.mark.parametrize(
    ("guess", "output", "right"),
    [
        ("42", "42\n", True),
        ("42.0", " 42", True),
        ("1/2", "0.5\n", True),
        ("[1,2, 3]", "[1, 2, 3]\n", True),
        ("{x:1}", "{x: 1}", True),
        ("1 2", "1\n2\n", True),
        ("12", "1 2", False),
        ("x+1", "1+x", False),
        ("", "1", False),
    ],
)
def test_a_guess_is_compared_by_value_or_as_it_is_written(guess, output, right):
    assert guessed_right(guess, output) is right
