"""The simulation of trajectories that share an engine and some cores."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.simulation import Machine, Round, continuous, lock_step

MACHINE = Machine(
    step=lambda size: 1.0, places=64, opening=0.0, resuming=0.0, cores=4, starting=0.0
)
ROUNDS = st.lists(st.tuples(st.integers(1, 50), st.floats(0.0, 20.0)), max_size=4)
LANES = st.lists(
    st.builds(
        lambda blocks, last: [*(Round(*it) for it in blocks), Round(last, None)],
        ROUNDS,
        st.integers(1, 50),
    ),
    min_size=1,
    max_size=12,
)


def test_nobody_waits_for_the_slowest():
    lanes = [[Round(10, 5.0), Round(10, None)], [Round(100, None)]]
    assert continuous(lanes, MACHINE) == 100.0
    assert lock_step(lanes, MACHINE) == 100.0 + 5.0 + 10.0


def test_blocks_wait_for_a_core_and_trajectories_for_a_place():
    lanes = [[Round(1, 4.0), Round(1, None)]] * 8
    assert continuous(lanes, replace(MACHINE, cores=2)) == 1.0 + 4 * 4.0 + 1.0
    assert lock_step(lanes, replace(MACHINE, cores=2)) == 1.0 + 4 * 4.0 + 1.0
    alone = replace(MACHINE, places=1)
    assert continuous([[Round(10, None)]] * 8, alone) == 80.0


def test_what_is_read_and_what_is_started_takes_its_time():
    slow = replace(MACHINE, opening=2.0, resuming=3.0, starting=7.0)
    lane = [Round(10, 1.0), Round(5, None)]
    assert continuous([lane], slow) == 2.0 + 10.0 + 7.0 + 1.0 + 3.0 + 5.0
    assert lock_step([lane], slow) == 2.0 + 10.0 + 7.0 + 1.0 + 3.0 + 5.0


@given(LANES, st.integers(1, 8), st.integers(1, 4))
def test_no_schedule_is_quicker_than_its_longest_lane_or_its_work(lanes, places, cores):
    machine = replace(MACHINE, places=places, cores=cores)
    longest = max(sum(it.tokens + (it.seconds or 0.0) for it in lane) for lane in lanes)
    tokens = sum(it.tokens for lane in lanes for it in lane)
    blocks = sum(it.seconds or 0.0 for lane in lanes for it in lane)
    least = max(longest, tokens / places, blocks / cores)
    for schedule in (continuous, lock_step):
        assert schedule(lanes, machine) >= least * (1 - 1e-9)


@given(LANES)
def test_a_lane_by_itself_takes_the_same_in_both(lanes):
    for lane in lanes:
        # A token is whole: a block ends between two steps only where somebody else is sampled.
        assert continuous([lane], MACHINE) == pytest.approx(lock_step([lane], MACHINE))
