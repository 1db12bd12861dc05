"""What is said to a learner about one run, and what is kept of it."""

import msgspec
import pytest

from numina_tui.core.errors import NuminaError
from numina_tui.core.events import Guessed, Hinted
from numina_tui.core.run import fold
from numina_tui.core.settings import Settings
from numina_tui.tutor.conversation import Conversation
from numina_tui.tutor.lesson import begin
from tests.app.scripted import sixteen, whole

RUN = fold(whole(sixteen(), Settings()))


async def says(talk, *lines):
    """The kinds and texts of what is said to the last line."""
    for line in lines:
        said = await talk.say(line)
    return [(piece.kind, piece.text) for piece in said]


async def never(*_):
    raise NuminaError("It is\nbroken.")


class Broken:
    open_at = equal = staticmethod(never)


@pytest.fixture
def dry():
    """Without sandbox and grader."""
    kept = []
    talk = Conversation(begin(RUN), 7, Broken(), kept.append)
    talk.kept = kept
    return talk


async def test_what_is_revealed_is_what_is_said(dry):
    kinds = [(await says(dry, ""))[0][0] for _ in range(4)]
    assert kinds == ["rationale", "code", "output", "rationale"]
    assert await says(dry, "next") == [("note", "Every step is revealed.")]
    assert dry.invitation == "4/4, the end"


async def test_a_guess_reveals_the_output_and_is_kept(dry):
    assert (await says(dry, "guess 5"))[0][0] == "error"
    said = await says(dry, "", "", "guess 52.0")
    assert said == [("output", "52"), ("grade", "Right: you guessed it.")]
    guessed = Guessed(at=RUN.elapsed, trajectory=1, step=2, guess="52.0", right=True)
    assert dry.kept == [guessed]
    assert (await says(dry, "guess 5"))[0][0] == "error"


async def test_an_output_that_is_not_guessed_is_simply_revealed(dry):
    assert await says(dry, "", "", "") == [("output", "52")]
    assert dry.kept == []


async def test_a_hint_at_the_end_keeps_the_answer_back(dry):
    said = await says(dry, "", "", "", "hint")
    assert said == [("rationale", "So the sum is …")]
    assert dry.kept == [Hinted(at=RUN.elapsed, trajectory=1, step=3)]
    assert "no further hint" in (await says(dry, "hint"))[0][1]
    assert "\\boxed{52}" in (await says(dry, ""))[0][1]


async def test_the_vote_is_told_after_a_warning(dry):
    assert "52" not in (await says(dry, "vote"))[0][1]
    assert "52: 9 votes" in (await says(dry, "vote"))[0][1]


async def test_another_trajectory_is_chosen(dry):
    assert "Trajectory 5 of 16" in (await says(dry, "lane 5"))[0][1]
    assert (await says(dry, "finish"))[-1][1] == "The end: it did not vote (code timed out)."
    assert (await says(dry, "lane 17"))[0][0] == "error"
    assert (await says(dry, "lane x"))[0][0] == "error"


async def test_what_cannot_be_is_one_sentence(dry):
    assert await says(dry, "py 1") == [("error", "It is broken.")]
    for line in ("xyz", "answer", "guess", "open 3", "solve x", "answer " + "word " * 9, "\x1b[2J"):
        ((kind, text),) = await says(dry, line)
        assert kind in ("error", "rationale")
        assert "\x1b" not in text
    assert dry.kept == []


async def test_a_run_without_votes_grades_nothing():
    nobody = msgspec.structs.replace(RUN, trajectories=RUN.trajectories[4:5])
    talk = Conversation(begin(nobody), 7, Broken(), [].append)
    assert "Nobody voted" in (await says(talk, "answer 5"))[0][1]
