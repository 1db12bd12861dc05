"""The fold: any prefix of a run's events is a run."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from numina_tui.core import answers, verdicts
from numina_tui.core.events import (
    Answered,
    Computed,
    Concluded,
    Executed,
    Forked,
    Guessed,
    Hinted,
    RunEnded,
    RunStarted,
    Sampled,
    Told,
    decode,
    encode,
)
from numina_tui.core.execution import Execution
from numina_tui.core.run import Run, apply, fold
from numina_tui.core.settings import Settings
from numina_tui.core.transcript import parse, render

SCRIPTS = (
    ["Add.\n```python\nprint(4)\n```\n", "So $\\boxed{4}$."],
    ["```python\n1/0\n```\n", "Again.\n```python\nprint(5)\n```\n", "$\\boxed{5}$"],
    ["It is \\boxed{4}."],
    ["Hm.\n```python\nprint("],
    ["Look:\n```output\n4\n```\n\\boxed{4}"],
    [""],
)
OUTPUTS = st.sampled_from(["4\n", "", "```python\nx\n```", "é" * 300, "Traceback …"])

STUDIED = st.sampled_from(
    [
        Guessed(at=9.0, trajectory=1, step=1, guess="4", right=True),
        Hinted(at=9.0, trajectory=1, step=2),
        Computed(at=9.0, trajectory=1, step=0, code="1", execution=Execution("", "ok", 0.1)),
        Answered(at=9.0, trajectory=1, answer="5", right=False),
        Told(at=9.0, answer="5", grades={"4": False}),
    ]
)


@st.composite
def runs(draw):
    """The events of a run: scripted trajectories, cut anywhere, interleaved anyhow."""
    scripts = draw(st.lists(st.sampled_from(SCRIPTS), min_size=1, max_size=5))
    settings = Settings(width=len(scripts), domain=draw(st.sampled_from(["expression", "integer"])))
    lanes = [lane_events(draw, number, script) for number, script in enumerate(scripts, 1)]
    state = Run()
    events = [RunStarted(at=0.0, problem="2 + 2?", settings=settings, model="m")]
    state = apply(state, events[0])
    while any(lanes):
        number = draw(st.sampled_from([i for i, lane in enumerate(lanes) if lane]))
        make = lanes[number].pop(0)
        event = make(state, float(len(events)))
        events.append(event)
        state = apply(state, event)
    if draw(st.booleans()):
        events.append(RunEnded(at=float(len(events)), reason="complete"))
        events.extend(draw(st.lists(STUDIED, max_size=3)))
        if points := list(blocks(state)):
            lane, block = draw(st.sampled_from(points))
            number = len(state.trajectories) + 1
            fork = {"trajectory": number, "origin": lane, "blocks": block, "code": "print(2)"}
            events.append(Forked(at=float(len(events)), **fork))
    return events


def blocks(state):
    for lane in state.trajectories:
        for number in range(sum(step.kind == "code" for step in lane.steps)):
            yield lane.id, number


def lane_events(draw, number, script):
    makers = []
    for part, text in enumerate(script):
        if part:
            execution = Execution(draw(OUTPUTS), "ok", 0.1)
            makers.append(
                lambda _, at, execution=execution: Executed(
                    at=at, trajectory=number, execution=execution
                )
            )
        while text:
            length = draw(st.integers(1, len(text)))
            piece, text = text[:length], text[length:]
            makers.append(
                lambda _, at, piece=piece: Sampled(
                    at=at, trajectory=number, text=piece, tokens=len(piece)
                )
            )
    makers.append(lambda state, at: conclude(state, number, at))
    return makers


def conclude(state, number, at):
    lane = state.trajectories[number - 1]
    verdict = verdicts.judge(lane.steps, lane.executions, state.settings.domain)
    answer = answers.final_answer(lane.steps)
    same = [t for t in state.tallies if t.answer == answer]
    joins = state.trajectories[same[0].voters[0] - 1].joins if same else number
    return Concluded(
        at=at,
        trajectory=number,
        verdict=verdict,
        answer=answer,
        joins=joins if verdict == "voted" else None,
    )


@given(runs())
def test_every_prefix_of_the_events_folds_to_a_valid_run(events):
    state = Run()
    for k in range(len(events) + 1):
        assert fold(events[:k]) == state
        check(state)
        if k < len(events):
            state = apply(state, events[k])


def check(run):
    assert [lane.id for lane in run.trajectories] == list(range(1, len(run.trajectories) + 1))
    for lane in run.trajectories:
        assert parse(lane.text) == lane.steps
        assert render(lane.steps) == lane.text
        assert (lane.activity == "done") == (lane.verdict is not None)
        assert (lane.joins is not None) == (lane.verdict == "voted")
    voters = [voter for tally in run.tallies for voter in tally.voters]
    assert len(voters) == len(set(voters)) == sum(t.verdict == "voted" for t in run.trajectories)
    assert 0 <= run.share <= 1
    assert (run.answer is None) == (not voters)
    assert set(voters).isdisjoint(run.running)


@given(runs())
def test_events_survive_being_written_down(events):
    assert [decode(encode(event)) for event in events] == events
    assert fold(map(decode, map(encode, events))) == fold(events)


@pytest.mark.parametrize(
    "record",
    [
        b"{}",
        b"[]",
        b"\xff",
        b'{"event": "exec", "at": 0}',
        b'{"event": "sampled", "at": 0, "trajectory": "1", "text": "", "tokens": 1}',
        b'{"event": "run started", "at": 0, "problem": "", "model": "",'
        b' "settings": {"width": 1000000000}}',
    ],
)
def test_what_is_not_an_event_is_refused(record):
    with pytest.raises(msgspec.DecodeError):
        decode(record)


def test_an_event_that_cannot_follow_is_refused():
    started = RunStarted(at=0.0, problem="p", settings=Settings(width=1), model="m")
    with pytest.raises(ValueError, match="no trajectory 2"):
        fold([started, Sampled(at=0.0, trajectory=2, text="x", tokens=1)])
    ended = Concluded(at=0.0, trajectory=1, verdict="cancelled")
    with pytest.raises(ValueError, match="already ended"):
        fold([started, ended, ended])
    with pytest.raises(ValueError, match="already started"):
        fold([started, started])
    with pytest.raises(ValueError, match="no block 1"):
        fold([started, Forked(at=0.0, trajectory=2, origin=1, blocks=0, code="1")])
    with pytest.raises(ValueError, match="cannot be trajectory 5"):
        fold([started, Forked(at=0.0, trajectory=5, origin=1, blocks=0, code="1")])
    with pytest.raises(ValueError, match="no code"):
        fold([started, Executed(at=0.0, trajectory=1, execution=Execution("", "ok", 0.0))])


def test_a_fork_tells_its_model_where_that_is_known_to_be_another():
    started = RunStarted(at=0.0, problem="p", settings=Settings(width=1), model="m")
    wrote = Sampled(at=0.0, trajectory=1, text="```python\n1\n```\n", tokens=1)
    forks = [
        b'{"event":"forked","at":0,"trajectory":2,"origin":1,"blocks":0,"code":"2","model":"m"}',
        b'{"event":"forked","at":0,"trajectory":3,"origin":1,"blocks":0,"code":"2","model":"n"}',
        b'{"event":"forked","at":0,"trajectory":4,"origin":3,"blocks":0,"code":"2"}',
    ]
    run = fold([started, wrote, *map(decode, forks)])
    assert [lane.model for lane in run.trajectories] == ["", "", "n", ""]


def test_equal_answers_are_one_tally_whatever_they_look_like():
    started = RunStarted(at=0.0, problem="p", settings=Settings(width=3), model="m")
    votes = [
        Concluded(at=1.0, trajectory=3, verdict="voted", answer="1/2", joins=3),
        Concluded(at=2.0, trajectory=1, verdict="voted", answer="0.5", joins=3),
        Concluded(at=3.0, trajectory=2, verdict="voted", answer="2", joins=2),
    ]
    run = fold([started, *votes])
    assert [(tally.answer, tally.voters) for tally in run.tallies] == [("0.5", (1, 3)), ("2", (2,))]


def test_the_interpreter_decides_how_a_long_output_is_marked():
    said = {}
    for interpreter in ("notebook", "fresh"):
        settings = Settings(width=1, output_limit=3, interpreter=interpreter)
        run = fold(
            [
                RunStarted(at=0.0, problem="p", settings=settings, model="m"),
                Sampled(at=0.0, trajectory=1, text="```python\nx\n```\n", tokens=1),
                Executed(at=0.0, trajectory=1, execution=Execution("12345", "ok", 0.0)),
            ]
        )
        said[interpreter] = run.trajectories[0].steps[-1].text
    assert said == {
        "notebook": "123 ... (2 more characters)",
        "fresh": "123 ... (output truncated)",
    }
