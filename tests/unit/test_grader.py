import asyncio

import pytest

from numina_tui.grading.grader import GraderError, MathGrader
from tests.processes import descriptors, few_descriptors


async def test_equality_is_mathematical(grader):
    assert await grader.equal(r"\sqrt{8}", r"2\sqrt{2}")
    assert await grader.equal("x+1", "1+x")
    assert await grader.equal(r"\frac12", "0.5")
    assert not await grader.equal("x+1", "x+2")
    assert not await grader.equal("(1,2)", "(2,1)")


async def test_hostile_answers_are_unequal_and_the_next_question_is_answered(grader):
    tower = "9^{9^{9^{9^{9}}}}"
    assert not await grader.equal(f"{tower}!", f"{tower}!+1")
    assert not await grader.equal("}{$$\\boxed{", "\\\\\x00\ud800"[:3])
    assert not await grader.equal("__import__('os')", r"\sqrt{x")
    assert await grader.equal("2x", "x+x")


async def test_a_dead_grading_process_is_replaced(grader):
    assert await grader.equal("2x", "x+x")
    grader._process.kill()
    await grader._process.wait()
    assert await grader.equal("2x", "x+x")


async def test_after_a_start_that_was_cancelled_different_answers_stay_apart(
    grader: MathGrader,
) -> None:
    starting = asyncio.create_task(grader.equal("x+1", "x+2"))
    while grader._process is None:
        await asyncio.sleep(0)
    starting.cancel()
    await asyncio.gather(starting, return_exceptions=True)
    assert not await grader.equal("x+1", "x+2")
    assert await grader.equal("2x", "x+x")


async def test_where_no_process_can_be_started_it_is_a_sentence(grader: MathGrader) -> None:
    held = descriptors()
    with few_descriptors(2), pytest.raises(GraderError, match="Too many open files"):
        await grader.equal("2x", "x+x")
    assert descriptors() <= held
    assert await grader.equal("2x", "x+x")
