import pytest

from numina_tui.core import transcript
from numina_tui.sandbox.pool import ConfinedSandbox
from training.data.demonstrate import Dropped, demonstrate


@pytest.fixture
async def sandbox():
    sandbox = await ConfinedSandbox.start()
    yield sandbox
    await sandbox.close()


def teacher(*texts):
    """Says one text after the other; it has read what its code printed by then."""
    left = list(texts)

    async def proceed(steps):
        return left.pop(0)

    return proceed


def code(program):
    return "We compute.\n" + transcript.code_block(program)


async def test_a_solution_is_kept_with_what_its_code_printed(sandbox, grader):
    solution = await demonstrate(
        "1/2", lambda: teacher(code("print(2 / 4)"), "\\boxed{0.5}"), sandbox, grader
    )
    assert [step.kind for step in solution.steps] == ["rationale", "code", "output", "rationale"]
    assert solution.steps[2].text == "0.5"
    assert solution.failures == ()


async def test_a_failing_block_is_named(sandbox, grader):
    texts = code("print(x)"), code("print(3)"), "\\boxed{3}"
    solution = await demonstrate("3", lambda: teacher(*texts), sandbox, grader)
    assert solution.failures == (1,)
    assert "NameError" in solution.steps[2].text


async def test_there_are_three_attempts(sandbox, grader):
    answers = iter("567")
    solution = await demonstrate(
        "7",
        lambda: teacher(code("print(1)"), f"\\boxed{{{next(answers)}}}"),
        sandbox,
        grader,
    )
    assert "\\boxed{7}" in solution.steps[-1].text


@pytest.mark.parametrize(
    ("texts", "reason"),
    [
        ((code("print(1)"), "\\boxed{1}"), "not the answer"),
        ((code("print(1)"), "It is one."), "not the answer"),
        ((code("print(2)"), code("print(3)") + "\\boxed{2}"), "a block that was not run"),
        (("\\boxed{2}",), "no code"),
        ([code("print(2)")] * 5, "not the answer"),
    ],
    ids=["wrong", "no box", "not run", "no code", "too many rounds"],
)
async def test_what_is_not_right_is_dropped(texts, reason, sandbox, grader):
    with pytest.raises(Dropped, match=reason):
        await demonstrate("2", lambda: teacher(*texts), sandbox, grader)
