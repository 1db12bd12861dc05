"""A learner's own code and answers, with a real sandbox and a real grader."""

import msgspec
import pytest
import pytest_asyncio

from numina_tui.core.run import fold
from numina_tui.core.settings import Settings
from numina_tui.core.transcript import parse
from numina_tui.grading.grader import MathGrader
from numina_tui.tutor.conversation import Conversation
from numina_tui.tutor.lesson import begin
from tests.app.scripted import sixteen, whole

pytestmark = pytest.mark.asyncio(loop_scope="module")

RUN = fold(whole(sixteen(), Settings()))


def shared(run, code, answer):
    """`run`, with another first block in trajectory 1 and another answer of the vote."""
    lane = run.trajectories[0]
    written = lane.text.replace(lane.steps[1].text, code)
    lane = msgspec.structs.replace(lane, steps=parse(written), answer=answer)
    return msgspec.structs.replace(run, trajectories=(lane, *run.trajectories[1:]))


class Tools:
    """The sandbox and the grader of the tests, as a session gives them out."""

    def __init__(self, sandbox, grader):
        self.sandbox, self.equal = sandbox, grader.equal
        self.opened = []

    async def open_at(self, run, point):
        steps = run.trajectories[point.trajectory - 1].steps
        blocks = [step.text for step in steps if step.kind == "code"][: point.blocks]
        self.opened.append(point)
        return (await self.sandbox.branch(0, blocks, seconds=20)).namespace


@pytest_asyncio.fixture(loop_scope="module")
async def talk(sandbox):
    grader = MathGrader()
    run = shared(RUN, "x = 52\nprint(x)", "2\\sqrt{2}")
    kept = []
    talk = Conversation(begin(run), 7, Tools(sandbox, grader), kept.append)
    talk.kept = kept
    yield talk
    await talk.close()
    await grader.close()


async def says(talk, *lines):
    """The kinds and texts of what is said to the last line."""
    for line in lines:
        said = await talk.say(line)
    return [(piece.kind, piece.text) for piece in said]


async def test_own_code_runs_in_the_trajectorys_state(talk):
    ((kind, text),) = await says(talk, "py x")
    assert kind == "failure"
    assert "NameError" in text
    said = await says(talk, "py y = 1", "", "py y", "", "py y", "", "py x + 1")
    assert said == [("output", "53")]
    assert [event.step for event in talk.kept] == [0, 0, 1, 2, 3]


async def test_variables_live_on_until_the_trajectory_goes_on(talk):
    assert await says(talk, "py y = 1", "hint", "", "py y") == [("output", "1")]
    said = await says(talk, "")
    assert said[-1] == ("note", "The trajectory went on; your own variables are gone.")
    assert (await says(talk, "py y"))[0][0] == "failure"


async def test_a_block_takes_lines_up_to_an_empty_one(talk):
    assert await says(talk, "py for i in range(2):", "    print(i)") == []
    assert talk.in_block
    assert await says(talk, "") == [("output", "0\n1")]
    assert await says(talk, "py", "help") == []
    assert (await says(talk, ""))[0][1] != "help"
    await says(talk, "py", "1/0")
    talk.drop_block()
    assert (await says(talk, ""))[0][0] == "rationale"


async def test_an_answer_is_graded_by_equivalence(talk):
    said = await says(talk, "answer \\sqrt{8}")
    assert said[0][0] == "grade"
    assert said[0][1].startswith("It is the answer that won the vote, 9 of 16;")
    assert (await says(talk, "answer 3"))[0][1].startswith("It is not the answer")
    assert [event.right for event in talk.kept] == [True, False]


async def test_where_the_right_answer_is_known_that_counts(talk):
    known = msgspec.structs.replace(talk.lesson.run, known="x+1")
    talk.lesson = begin(known)
    assert await says(talk, "answer 1+x") == [("grade", "Right.")]
    assert await says(talk, "answer \\sqrt{8}") == [("grade", "Not right.")]
