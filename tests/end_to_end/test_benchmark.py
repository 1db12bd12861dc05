"""That the interface's benchmark runs, in small: it says nothing about speed."""

import pytest

from benchmarks import tui
from benchmarks.interface import solutions
from benchmarks.interface.terminal import Frame
from numina_tui.core.run import fold


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
