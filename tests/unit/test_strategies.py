"""Every strategy with a scripted engine, a real sandbox and a real grader."""

import asyncio

import pytest
import pytest_asyncio

from numina_tui.core.events import RunStarted
from numina_tui.core.run import fold
from numina_tui.core.settings import Settings
from numina_tui.grading.grader import MathGrader
from numina_tui.sandbox.pool import ConfinedSandbox
from numina_tui.solver.protocols import Tools
from numina_tui.solver.solving import fork, solve
from tests.unit.scripted import CODE, ScriptedEngine

pytestmark = pytest.mark.asyncio(loop_scope="module")

FOUR = (CODE.format("print(2 + 2)"), "So $\\boxed{4}$.")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def edges():
    sandbox, grader = await ConfinedSandbox.start(), MathGrader()
    yield sandbox, grader
    await sandbox.close()
    await grader.close()


@pytest.fixture
def tools(edges):
    return lambda *scripts: Tools(ScriptedEngine(*scripts), *edges)


async def events_of(tools, **settings):
    chosen = Settings(**{"width": len(tools.engine.scripts), **settings})
    stop = asyncio.Event()
    events = [event async for event in solve("2 + 2?", chosen, tools, model="scripted", stop=stop)]
    assert tools.engine.open_contexts == 0
    return events


async def run_of(tools, **settings):
    return fold(await events_of(tools, **settings))


async def test_greedy_tir_is_one_trajectory_without_chance(tools):
    it = tools(FOUR)
    started, *_ = events = await events_of(it, strategy="greedy-tir", width=8, temperature=0.8)
    assert isinstance(started, RunStarted)
    assert (started.settings.width, started.settings.temperature) == (1, 0.0)
    assert it.engine.temperatures == {0.0}
    run = fold(events)
    assert [step.kind for step in run.trajectories[0].steps] == ["code", "output", "rationale"]
    assert run.answer == "4"


async def test_cot_votes_without_code(tools):
    run = await run_of(
        tools(("It is $\\boxed{4}$.",), ("Thus \\boxed{4}",), ("So \\boxed{5}",)), strategy="cot"
    )
    assert [(tally.answer, tally.voters) for tally in run.tallies] == [("4", (1, 2)), ("5", (3,))]
    assert run.ended.reason == "complete"


async def test_cot_runs_no_code_and_does_not_wait_for_it(tools):
    script = (CODE.format("raise SystemExit") + "By hand: $\\boxed{4}$.",)
    it = tools(script)
    run = await run_of(it, strategy="cot")
    assert run.trajectories[0].executions == ()
    assert run.answer == "4"
    assert len(it.engine.prompts) == 1


async def test_every_way_to_fail_in_cot_is_told(tools):
    run = await run_of(
        tools(
            ("It is 4.",),
            (CODE.format("print(4)") + "```output\n4\n```\nSo \\boxed{4}.",),
            ("\\boxed{x}",),
            ("\\boxed{}",),
        ),
        strategy="cot",
        domain="integer",
    )
    assert [lane.verdict for lane in run.trajectories] == [
        "no boxed answer",
        "invented its own output",
        "outside the answer domain",
        "unreadable answer",
    ]
    assert run.answer is None


async def test_pot_takes_the_last_line_that_its_one_program_prints(tools):
    more = CODE.format("print(5)")
    it = tools(
        ("Add.\n" + CODE.format("print('adding')\nprint(2 + 2)\nprint()"), more),
        (CODE.format("from fractions import Fraction\nprint(Fraction(8, 2))"), more),
        (CODE.format("print(2 + 3)"),),
    )
    run = await run_of(it, strategy="pot", depth=4)
    assert [(tally.answer, tally.voters) for tally in run.tallies] == [("4", (1, 2)), ("5", (3,))]
    assert all(len(lane.executions) == 1 for lane in run.trajectories)
    assert len(it.engine.prompts) == 3
    assert run.settings.depth == 1


async def test_every_way_to_fail_in_pot_is_told(tools):
    run = await run_of(
        tools(
            ("It is \\boxed{4}.",),
            (CODE.format("1 / 0"),),
            (CODE.format("x = 4"),),
            ("```python\nprint(",),
            ("```output\n4\n```\n",),
            (CODE.format("print('x')"),),
        ),
        strategy="pot",
        domain="integer",
        block_seconds=60.0,
    )
    assert [lane.verdict for lane in run.trajectories] == [
        "no code",
        "code failed",
        "nothing printed",
        "unfinished code block",
        "invented its own output",
        "outside the answer domain",
    ]
    assert run.answer is None


async def test_a_program_that_takes_too_long_is_told(tools):
    run = await run_of(tools((CODE.format("while True: pass"),)), strategy="pot", block_seconds=0.3)
    assert run.trajectories[0].verdict == "code timed out"


async def test_a_fork_goes_on_by_the_runs_own_strategy(tools):
    run = await run_of(tools((CODE.format("print(2 + 2)"),)), strategy="pot")
    stop = asyncio.Event()
    made = fork(run, origin=1, blocks=0, code="print(6)", tools=tools(()), model="m", stop=stop)
    [*_, concluded] = [event async for event in made]
    assert (concluded.verdict, concluded.answer) == ("voted", "6")


@pytest.mark.parametrize("rule", ["adaptive-consistency", "esc"])
async def test_a_statistical_rule_ends_a_run_and_says_so(tools, rule):
    quick = ("It is $\\boxed{4}$.",)
    it = tools(*[quick] * 5, *[(...,)] * 11)
    run = await run_of(it, strategy="cot", stopping=rule)
    assert (run.ended.reason, run.answer) == ("decided", "4")
    assert rule in run.ended.message


async def test_a_budget_of_tokens_ends_a_run(tools):
    short, endless = ("It is $\\boxed{4}$.",), ("word " * 400,)
    run = await run_of(tools(short, endless, (...,)), strategy="cot", token_budget=60)
    assert run.ended.reason == "budget"
    assert run.ended.message == "The budget of 60 tokens is spent."
    assert [lane.verdict for lane in run.trajectories] == ["voted", "cancelled", "cancelled"]
    assert 60 <= run.tokens < 120
    assert run.answer == "4"


async def test_a_budget_that_suffices_changes_nothing(tools):
    run = await run_of(tools(FOUR, FOUR), token_budget=1000, time_budget=600)
    assert (run.ended.reason, run.ended.message) == ("complete", "")


async def test_a_budget_of_seconds_ends_a_run(tools):
    it = tools(("It is $\\boxed{4}$.",), (...,))
    run = await run_of(it, strategy="cot", time_budget=0.5)
    assert (run.ended.reason, run.ended.message) == ("budget", "The budget of 0.5 s is spent.")
    assert [lane.verdict for lane in run.trajectories][1:] == ["cancelled"]
    assert it.engine.cancelled == 1
