"""That the benchmarks run, in small: it says nothing about speed."""

import argparse
import asyncio
import os
from pathlib import Path

import pytest

from benchmarks import calibration, solver, tui
from benchmarks.interface import solutions
from benchmarks.interface.terminal import Frame
from numina_tui.core.run import fold
from numina_tui.core.settings import Settings
from numina_tui.engines import by_name
from numina_tui.grading.grader import MathGrader
from numina_tui.models import lookup
from numina_tui.solver import solving
from numina_tui.solver.protocols import Tools


def test_made_up_runs_are_runs():
    events = solutions.run(8, tokens=100, seed=3)
    run = fold(events)
    assert events == solutions.run(8, tokens=100, seed=3)
    assert all(lane.tokens >= 100 and lane.verdict == "voted" for lane in run.trajectories)
    for lane in run.trajectories:
        assert {step.kind for step in lane.steps} == {"rationale", "code", "output"}
        assert str(solutions.number(lane.id)) in lane.text


def test_a_key_is_answered_by_the_frame_that_shows_where_it_leads():
    def frame(at: float, lane: int, step: int) -> Frame:
        title = f" {lane} ⟳ thinking · step {step} of 9 "
        return Frame(at, f"{title} n = {solutions.number(lane)}")

    typed = [(tui.Key(0.0, "j", 2, 0), 1.0), (tui.Key(0.0, "h", 2, -1), 2.0)]
    frames = [
        frame(0.5, 1, 3),
        frame(1.01, 1, 4),
        frame(1.02, 2, 5),
        frame(2.01, 2, 6),
        frame(2.03, 2, 4),
    ]
    assert tui.delays(typed, frames, tui.our_place) == pytest.approx([20.0, 30.0])


@pytest.mark.parametrize("app", [tui.OURS, tui.MARKDOWN], ids=["ours", "markdown"])
def test_a_stream_is_shown_to_its_end_and_measured(app, tmp_path):
    delays, cores = tui.stream(app, tmp_path, seed=0, lanes=4, rate=200, seconds=1.0)
    assert delays
    assert cores > 0


def test_recorded_runs_are_opened_and_starts_seen(tmp_path, monkeypatch):
    small = {"OPENINGS": 1, "STEPS": 1, "LANES": 4, "RECORDED_TOKENS": 100, "SILENCE": 0.5}
    for name, size in small.items():
        monkeypatch.setattr(tui, name, size)
    library = tmp_path / "library"
    tui.record(library)
    for opened, scrubbed in (
        tui.ours_recorded(library, tmp_path),
        tui.markdown_recorded(library, tmp_path),
    ):
        assert opened
        assert scrubbed
    assert tui.first_paint([*tui._PYTHON, "benchmarks.interface.bare"], tmp_path) > 0


async def test_the_solver_is_measured_against_the_lock_step_loop(monkeypatch):
    """In small: that both find the same answer, and that nothing of the work is lost."""
    monkeypatch.setattr(calibration, "SIZES", (1, 2))
    monkeypatch.setattr(calibration, "WIDTH", 2)
    options = argparse.Namespace(
        engine="embedded", model=lookup.BUNDLED, width=4, problems=1, json=True
    )
    figures = await solver.measure(options)
    assert figures["same_winners"]["ours"] == 1
    assert figures["tokens_certain"]["ours"] <= figures["tokens_certain"]["baseline"]
    assert all(it["ours"] > 0 and it["baseline"] > 0 for it in figures.values())


async def test_the_bare_engine_continues_what_the_solver_sampled():
    settings = Settings(width=3, seed=7)
    engine = by_name.engine("embedded", lookup.find().place, Path(os.devnull))
    grader = MathGrader()
    tools = Tools(engine, solver.NoExecution(), grader)
    problem = "What is the gcd of 84 and 36?"
    run = solving.solve(problem, settings, tools, model="", stop=asyncio.Event())
    events = [event async for event in run]
    stretches = solver.stretches(events)
    tokens = fold(events).tokens
    assert sum(it.tokens for mine in stretches for it in mine) == tokens
    assert sum(it.tokens for lane in solver.lanes(events) for it in lane) == tokens
    assert await solver.sample(engine, settings, stretches) == tokens
    await engine.close()
    await grader.close()
