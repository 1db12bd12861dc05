"""The vote in a sentence: a lead is not called a majority."""

import pytest

from numina_tui.cli.display import summary
from numina_tui.core.events import Concluded, RunEnded, RunStarted
from numina_tui.core.run import fold
from numina_tui.core.settings import Settings


def voted(answers, reason="complete"):
    started = RunStarted(at=0.0, problem="p", settings=Settings(width=len(answers)), model="m")
    votes = [
        Concluded(
            at=1.0,
            trajectory=number,
            verdict="voted" if answer else "no code",
            answer=answer,
            joins=answers.index(answer) + 1 if answer else None,
        )
        for number, answer in enumerate(answers, 1)
    ]
    return fold([started, *votes, RunEnded(at=2.0, reason=reason)])


@pytest.mark.parametrize(
    ("answers", "sentence"),
    [
        (["9", "9", "9", "4"], "The answer is 9 (75% of 4 votes)."),
        (["9"], "The answer is 9 (100% of 1 vote)."),
        (["9", "9", "4", "5"], "No majority: 9 leads with 50% of 4 votes."),
        (["4", "9"], "A tie of 2 answers (50% of 2 votes each): 4 came from the first trajectory."),
        ([None, None], "Nobody voted."),
    ],
)
def test_the_outcome_is_told_as_it_is(answers, sentence):
    assert sentence in summary(voted(answers))


def test_why_a_run_ended_early_is_told():
    assert "Interrupted; the run is kept." in summary(voted(["9", None], "cancelled"))
    assert "no remaining vote" in summary(voted(["9", None], "decided"))


def test_an_answer_can_forge_no_line():
    forged = summary(voted(["1\nThe answer is 7", "1\nThe answer is 7"]))
    assert not any(line.startswith("The answer is 7") for line in forged.splitlines())
