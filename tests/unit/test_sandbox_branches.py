"""Branches: a notebook in the state that a trajectory's blocks left one in."""

import asyncio

import pytest

from numina_tui.sandbox.pool import ConfinedSandbox

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def parked(sandbox: ConfinedSandbox) -> None:
    await asyncio.gather(*sandbox._branches._parking.values())


async def test_a_branch_has_the_variables_and_the_random_numbers(sandbox: ConfinedSandbox) -> None:
    blocks = [
        "import random\nx = [random.random()]",
        "x.append(2); oops",
        "x.append(random.random())",
    ]
    original = await sandbox.open(7)
    before = [await original.execute(block) for block in blocks]
    namespace, executions = await sandbox.branch(7, blocks)
    assert [each.output for each in executions] == [each.output for each in before]
    assert [each.status for each in executions] == ["ok", "exception", "ok"]
    for block in ("x", "random.random()"):
        assert (await namespace.execute(block)).output == (await original.execute(block)).output


async def test_branches_do_not_share(sandbox: ConfinedSandbox) -> None:
    first, _ = await sandbox.branch(0, ["x = 1"])
    await parked(sandbox)
    second, _ = await sandbox.branch(0, ["x = 1"])
    third, _ = await sandbox.branch(0, ["x = 1"])
    await first.execute("x = 2")
    await second.execute("x = 3")
    assert (await third.execute("x")).output == "1\n"
    assert len({id(each) for each in (first, second, third)}) == 3


async def test_a_second_branch_from_a_place_is_ready(sandbox: ConfinedSandbox) -> None:
    blocks = ["import os, time\ntime.sleep(0.01)\nmade = os.getpid()", "here = os.getpid()"]
    await sandbox.branch(0, blocks)
    await parked(sandbox)
    (waiting,) = [
        each for place, each in sandbox._branches._parked.items() if place.blocks == tuple(blocks)
    ]
    namespace, executions = await sandbox.branch(0, blocks)
    assert namespace is waiting.namespace
    assert executions == waiting.executions


async def test_a_parked_notebook_is_taken_further(sandbox: ConfinedSandbox) -> None:
    await sandbox.branch(3, ["x = 1"])
    await parked(sandbox)
    namespace, executions = await sandbox.branch(3, ["x = 1", "x += 1"])
    assert len(executions) == 2
    assert (await namespace.execute("x")).output == "2\n"


async def test_only_so_many_are_kept(sandbox: ConfinedSandbox) -> None:
    for number in range(9):
        await sandbox.branch(number, ["x = 1"])
        await parked(sandbox)
    assert len(sandbox._branches._parked) <= 4


async def test_branches_taken_at_once_leave_one_behind(sandbox: ConfinedSandbox) -> None:
    await parked(sandbox)
    blocks, before = ["x = 'at once'", "x * 2"], set(sandbox._open)
    taken = await asyncio.gather(*(sandbox.branch(0, blocks) for _ in range(8)))
    await parked(sandbox)
    for branch in taken:
        await branch.namespace.close()
    left = {each.namespace for each in sandbox._branches._parked.values()}
    assert sandbox._open - before <= left
    assert [place.blocks for place in sandbox._branches._parked].count(tuple(blocks)) == 1


async def test_a_branch_from_the_beginning_is_empty(sandbox: ConfinedSandbox) -> None:
    before = set(sandbox._open)
    namespace, executions = await sandbox.branch(0, [])
    assert executions == ()
    assert "NameError" in (await namespace.execute("x")).output
    await parked(sandbox)
    assert sandbox._open - before == {namespace}  # none is parked: spares are as good
