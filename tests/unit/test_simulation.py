"""The simulation of trajectories that share an engine and some cores."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.simulation import Machine, Round, continuous, lock_step

MACHINE = Machine(
    step=lambda size: 1.0,
    places=64,
    opening=0.0,
    resuming=0.0,
    cores=4,
    engine_cores=0,
    starting=0.0,
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


def test_an_engine_and_blocks_on_the_same_cores_slow_one_another():
    one = replace(MACHINE, cores=1, engine_cores=1)
    lanes = [[Round(10, 10.0), Round(1, None)], [Round(30, None)]]
    # 10 s alone, 20 s in which the block and ten tokens share the core, 10 tokens more.
    assert continuous(lanes, one) == pytest.approx(10.0 + 20.0 + 10.0)
    assert lock_step(lanes, one) == pytest.approx(30.0 + 10.0 + 1.0)
    assert continuous(lanes, replace(one, cores=2)) == pytest.approx(30.0)


@given(LANES, st.integers(1, 8), st.integers(1, 4), st.integers(0, 4))
def test_no_schedule_is_quicker_than_its_longest_lane_or_its_work(
    lanes, places, cores, engine_cores
):
    engine_cores = min(engine_cores, cores)
    machine = replace(MACHINE, places=places, cores=cores, engine_cores=engine_cores)
    longest = max(sum(it.tokens + (it.seconds or 0.0) for it in lane) for lane in lanes)
    tokens = sum(it.tokens for lane in lanes for it in lane)
    blocks = sum(it.seconds or 0.0 for lane in lanes for it in lane)
    together = (tokens / places * engine_cores + blocks) / cores
    least = max(longest, tokens / places, blocks / cores, together)
    for schedule in (continuous, lock_step):
        assert schedule(lanes, machine) >= least * (1 - 1e-9)


@given(LANES)
def test_a_lane_by_itself_takes_the_same_in_both(lanes):
    for lane in lanes:
        assert continuous([lane], MACHINE) == pytest.approx(lock_step([lane], MACHINE))
