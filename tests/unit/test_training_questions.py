from pathlib import Path

import pytest

from training import questions
from training.data.family import families

PROBLEMS = Path(__file__).parents[1] / "problems"


@pytest.mark.parametrize("wordings", ["wordings", "unseen_wordings"])
def test_every_family_is_asked_about_as_often(wordings):
    asked = questions.draw(wordings, 4, seed=1)
    groups = [question.group for question in asked]
    assert {groups.count(family.name) for family in families()} == {4}
    assert len({question.problem for question in asked}) == len(asked)
    assert asked == questions.draw(wordings, 4, seed=1)
    assert asked != questions.draw(wordings, 4, seed=2)


def test_typed_problems_are_asked_in_every_way():
    typed = questions.typed(PROBLEMS / "typed.jsonl")
    assert len(typed) == 300
    assert len({question.problem for question in typed}) == 300
    assert len({question.group for question in typed}) == 100
    assert all(question.answer for question in typed)


def test_problems_outside_the_scope_may_have_no_answer():
    foreign = questions.out_of_scope(PROBLEMS / "out_of_scope.jsonl")
    assert len(foreign) == 50
    assert {"proof", "olympiad_geometry"} <= {question.group for question in foreign}
    assert not all(question.answer for question in foreign)
