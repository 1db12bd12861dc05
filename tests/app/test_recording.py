from hypothesis import given
from hypothesis import strategies as st

from numina_tui.core.events import Concluded, Executed
from numina_tui.core.history import counts
from numina_tui.core.run import fold
from numina_tui.core.settings import Settings
from numina_tui.tui.playhead import Playhead
from numina_tui.tui.recording import Recording
from tests.app.scripted import sixteen, whole

EVENTS = whole(sixteen(chunk=7), Settings())
EVENTS.sort(key=lambda event: event.at)
EVENTS = [event for event in EVENTS if event.at <= EVENTS[-1].at]
RECORDING = Recording(events=EVENTS)


@given(st.floats(-1, RECORDING.end + 1))
def test_any_moment_is_the_fold_of_what_had_happened_by_then(seconds):
    assert RECORDING.at(seconds) == fold(event for event in EVENTS if event.at <= seconds)


def test_the_head_is_the_fold_of_everything():
    assert RECORDING.head == fold(EVENTS) == RECORDING.at(RECORDING.end)
    assert RECORDING.history == counts(EVENTS)


def test_moments_are_walked_in_both_directions():
    expected = sorted({e.at for e in EVENTS if isinstance(e, Executed | Concluded)})
    at, walked = 0.0, []
    while (following := RECORDING.moment(at, 1)) > at:
        walked.append(following)
        at = following
    assert walked == expected
    back = [RECORDING.moment(at, -1) for at in reversed(walked)]
    assert back == [*reversed(walked[:-1]), 0.0]
    assert RECORDING.moment(0.0, -1) == 0.0


def test_what_cannot_follow_is_the_recordings_damage():
    lane = Concluded(at=1.0, trajectory=99, verdict="no code")
    damaged = Recording(events=[*EVENTS[:50], lane, *EVENTS[50:]])
    assert "damaged" in damaged.damage
    assert damaged.head == fold(EVENTS[:50])
    assert damaged.events == EVENTS[:50]


def test_the_playhead_moves_with_the_users_time_at_its_pace():
    playhead = Playhead().toggled(end=10.0)
    assert (playhead.at, playhead.playing) == (0.0, True)
    playhead = playhead.advanced(2.0, 10.0).faster(2).advanced(1.0, 10.0)
    assert (playhead.at, playhead.pace) == (6.0, 4)
    assert playhead.toggled(10.0).advanced(1.0, 10.0).at == 6.0
    done = playhead.advanced(1.0, 10.0)
    assert (done.at, done.playing) == (None, False)
    assert done.toggled(10.0).at == 0.0


@given(st.lists(st.sampled_from([-1, 1]), max_size=20))
def test_the_pace_stays_between_one_and_its_limit(steps):
    playhead = Playhead()
    for step in steps:
        playhead = playhead.faster(step)
        assert playhead.pace in (1, 2, 4, 8, 16, 32)
