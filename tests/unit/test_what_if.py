from math import log

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from numina_tui.core import what_if
from numina_tui.core.execution import Execution
from numina_tui.core.run import Run, Trajectory
from numina_tui.core.settings import Settings

OK, FAILED = Execution("", "ok", 0.0), Execution("", "exception", 0.0)


def run(*answers, domain="expression", failed=()):
    """Trajectories by their answers; None did not vote. Equal texts are equal answers."""
    lanes = tuple(
        Trajectory(
            number,
            executions=(FAILED if number in failed else OK,),
            verdict="voted" if answer is not None else "no code",
            answer=answer,
            joins=None if answer is None else answers.index(answer) + 1,
        )
        for number, answer in enumerate(answers, 1)
    )
    return Run(settings=Settings(width=len(lanes), domain=domain), trajectories=lanes)


def winner(outcome):
    return outcome.answer, round(outcome.share * outcome.ballots)


@given(st.lists(st.sampled_from(["1", "2", "x", None]), min_size=1, max_size=20))
def test_by_the_same_rules_the_count_is_the_same(answers):
    same = run(*answers)
    assert what_if.recount(same) == same.tallies


def test_fewer_trajectories_can_decide_otherwise():
    asked = what_if.questions(run("1", "1", *["2"] * 10))
    assert winner(asked["N = 8"]) == ("2", 6)
    assert "N = 16" not in asked


def test_who_met_an_error_can_be_left_out():
    asked = what_if.questions(run("1", "1", "2", failed=(1, 2)))
    assert winner(asked["without trajectories that met an error"]) == ("2", 1)
    assert "without trajectories that met an error" not in what_if.questions(run("1"))


def test_another_domain_joins_and_drops_answers():
    asked = what_if.questions(run("1001", "1", "2.5", "2.5", "2.5"))
    assert winner(asked["answers: modulo 1000"]) == ("1", 2)
    assert winner(asked["answers: integer"]) == ("1001", 1)
    assert "answers: expression" not in asked


def test_a_wider_domain_lets_in_what_was_outside():
    lanes = run("7").trajectories + tuple(
        Trajectory(number, verdict="outside the answer domain", answer=answer)
        for number, answer in ((2, "1/2"), (3, "0.5"))
    )
    narrow = Run(settings=Settings(width=3, domain="integer"), trajectories=lanes)
    assert winner(what_if.questions(narrow)["answers: expression"]) == ("1/2", 2)


def certain(*ballots):
    """Trajectories by answer and the mean probability of their tokens."""
    lanes = run(*(answer for answer, _ in ballots)).trajectories
    return Run(
        settings=Settings(width=len(lanes)),
        trajectories=tuple(
            msgspec.structs.replace(lane, tokens=10, logprob=10 * log(certainty))
            for lane, (_, certainty) in zip(lanes, ballots, strict=True)
        ),
    )


def test_certain_trajectories_can_outweigh_many():
    doubtful = certain(("1", 0.2), ("1", 0.2), ("2", 0.9))
    assert doubtful.answer == "1"
    outcome = what_if.questions(doubtful)["weighted by certainty"]
    assert outcome.answer == "2"
    assert round(outcome.share, 6) == round(0.9 / 1.3, 6)


@given(st.lists(st.sampled_from("123"), min_size=1, max_size=12))
def test_where_all_are_as_certain_the_vote_is_the_same(answers):
    alike = certain(*((answer, 0.5) for answer in answers))
    assert what_if.weighted_by_certainty(alike).answer == alike.answer


def test_without_probabilities_nothing_is_weighted():
    lanes = (msgspec.structs.replace(certain(("1", 0.5)).trajectories[0], logprob=None),)
    assert "weighted by certainty" not in what_if.questions(Run(trajectories=lanes))
