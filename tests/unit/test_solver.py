"""SC-TIR with scripted engines, a real sandbox and a real grader."""

import asyncio
from functools import reduce

import pytest

from numina_tui.core.events import Concluded, Executed, Forked, RunEnded, RunStarted
from numina_tui.core.run import Run, apply, fold
from numina_tui.core.sampling import EngineError, PromptTooLong
from numina_tui.core.settings import Settings
from numina_tui.sandbox.pool import ConfinedSandbox
from numina_tui.solver.lane import lane_seed
from numina_tui.solver.protocols import Tools
from numina_tui.solver.solving import fork, solve
from tests.unit.scripted import CODE, ScriptedEngine

FOUR = (CODE.format("print(2 + 2)"), "So $\\boxed{4}$.")
FIVE = (CODE.format("print(2 + 3)"), "So $\\boxed{5}$.")


@pytest.fixture
async def sandbox():
    sandbox = await ConfinedSandbox.start()
    yield sandbox
    await sandbox.close()


@pytest.fixture
def tools(sandbox, grader):
    return lambda *scripts: Tools(ScriptedEngine(*scripts), sandbox, grader)


async def run_to_its_end(tools, stop=None, **settings):
    """All events, after checking what every run must keep."""
    width = len(tools.engine.scripts)
    events = [
        event
        async for event in solve(
            "2 + 2?",
            Settings(width=width, **settings),
            tools,
            model="scripted",
            stop=stop or asyncio.Event(),
        )
    ]
    assert isinstance(events[0], RunStarted)
    assert isinstance(events[-1], RunEnded)
    concluded = [event.trajectory for event in events if isinstance(event, Concluded)]
    assert sorted(concluded) == list(range(1, width + 1))
    assert [event.at for event in events] == sorted(event.at for event in events)
    assert tools.engine.open_contexts == 0
    return events


async def test_trajectories_think_run_code_and_vote(tools):
    run = fold(await run_to_its_end(tools(FOUR, FIVE, FOUR)))
    assert run.answer == "4"
    assert [(tally.answer, tally.voters) for tally in run.tallies] == [("4", (1, 3)), ("5", (2,))]
    lane = run.trajectories[0]
    assert [step.kind for step in lane.steps] == ["code", "output", "rationale"]
    assert lane.steps[1].text == "4"
    assert run.ended.reason == "complete"


async def test_a_traceback_is_fed_back_and_variables_live_on(tools):
    script = (CODE.format("x = 2\nprint(y)"), CODE.format("print(x * 2)"), "$\\boxed{4}$")
    it = tools(script)
    run = fold(await run_to_its_end(it))
    assert "NameError: name 'y' is not defined" in it.engine.prompts[1]
    assert it.engine.prompts[2].endswith("```output\n4\n```\n")
    assert [execution.status for execution in run.trajectories[0].executions] == ["exception", "ok"]
    assert run.answer == "4"


async def test_the_model_reads_at_most_the_output_limit(tools):
    it = tools((CODE.format("print('x' * 1000)"), "\\boxed{1}"))
    events = await run_to_its_end(it, output_limit=50)
    assert it.engine.prompts[1].endswith("x" * 50 + " ... (951 more characters)\n```\n")
    [executed] = [event for event in events if isinstance(event, Executed)]
    assert executed.execution.output == "x" * 1000 + "\n"


async def test_depth_ends_a_trajectory(tools):
    again = CODE.format("print(1)")
    run = fold(await run_to_its_end(tools((again,) * 5), depth=2))
    assert run.trajectories[0].verdict == "depth exhausted"
    assert len(run.trajectories[0].executions) == 2


async def test_every_way_to_fail_is_told(tools):
    run = fold(
        await run_to_its_end(
            tools(
                ("It is \\boxed{4}.",),
                ("```python\nprint(",),
                ("Let me see:\n```output\n4\n```\n",),
                (CODE.format("print(4)"), "So it is 4."),
                (CODE.format("print(4)"), "\\boxed{x}"),
                (CODE.format("while True: pass"), "I do not know."),
            ),
            domain="integer",
            block_seconds=0.3,
        )
    )
    assert [lane.verdict for lane in run.trajectories] == [
        "no code",
        "unfinished code block",
        "invented its own output",
        "no boxed answer",
        "outside the answer domain",
        "code timed out",
    ]
    assert run.answer is None


async def test_a_bare_fence_in_the_rationale_does_not_end_the_round(tools):
    run = fold(await run_to_its_end(tools(("See\n```\nx = 1\n```\nand\n" + FOUR[0], FOUR[1]))))
    assert run.answer == "4"


async def test_a_round_has_a_budget_of_tokens(tools):
    run = fold(await run_to_its_end(tools(("word " * 100,)), tokens_per_round=10))
    assert run.tokens == 10
    assert run.trajectories[0].verdict == "no code"


async def test_equal_answers_written_differently_are_one(tools):
    half = CODE.format("print(1)")
    run = fold(
        await run_to_its_end(
            tools((half, r"\boxed{\sqrt{8}}"), (half, r"\boxed{2\sqrt{2}}"), (half, r"\boxed{3}"))
        )
    )
    assert [len(tally.voters) for tally in run.tallies] == [2, 1]


async def test_stopping_keeps_what_there_is(tools):
    stop = asyncio.Event()
    it = tools(FOUR, (...,), ("```python\nwhile True: pass\n```\n",))
    run = Run()
    async for event in solve("p", Settings(width=3), it, model="m", stop=stop):
        run = apply(run, event)
        if run.trajectories and run.trajectories[0].verdict == "voted":
            stop.set()
    assert run.ended.reason == "cancelled"
    assert [lane.verdict for lane in run.trajectories] == ["voted", "cancelled", "cancelled"]
    assert run.answer == "4"
    assert it.engine.cancelled == 1
    assert it.engine.open_contexts == 0


async def test_a_certain_vote_ends_the_run_with_the_same_answer(tools):
    run = fold(await run_to_its_end(tools(FOUR, FOUR, FOUR, (...,), (...,)), stopping="certain"))
    assert run.ended.reason == "decided"
    assert run.answer == "4"
    assert run.trajectories[4].verdict == "cancelled"


async def test_an_engine_that_dies_ends_the_run_with_what_it_has(tools):
    dying = (CODE.format("print(1)"), EngineError("The engine stopped."))
    run = fold(await run_to_its_end(tools(dying, (...,))))
    assert (run.ended.reason, run.ended.message) == ("failed", "The engine stopped.")
    assert {lane.verdict for lane in run.trajectories} == {"failed"}
    assert run.trajectories[0].executions


async def test_a_problem_that_is_too_long_is_refused(tools):
    run = fold(await run_to_its_end(tools((PromptTooLong("Too long."),))))
    assert (run.ended.reason, run.ended.message) == ("refused", "Too long.")


async def test_a_trajectory_that_fills_the_context_is_judged_as_it_stands(tools):
    script = (CODE.format("print(1)"), PromptTooLong("Too long."))
    run = fold(await run_to_its_end(tools(script, FOUR)))
    assert run.trajectories[0].verdict == "no boxed answer"
    assert run.answer == "4"


async def test_our_own_mistakes_keep_the_run(tools):
    run = fold(await run_to_its_end(tools((ZeroDivisionError("ours"),))))
    assert run.ended.reason == "failed"
    assert "ZeroDivisionError" in run.ended.message


async def test_leaving_the_stream_cancels_everything(tools):
    it = tools(FOUR, (...,))
    events = solve("p", Settings(width=2), it, model="m", stop=asyncio.Event())
    async for event in events:
        if isinstance(event, Concluded):
            break
    await events.aclose()
    assert it.engine.open_contexts == 0


async def test_a_seed_that_was_drawn_is_recorded(tools):
    events = await run_to_its_end(tools(FOUR))
    assert events[0].settings.seed is not None
    assert (await run_to_its_end(tools(FOUR), seed=7))[0].settings.seed == 7


async def forked(run, tools, code="print(x + 3)", stop=None):
    events = fork(
        run,
        origin=1,
        blocks=1,
        code=code,
        tools=tools,
        model="another",
        stop=stop or asyncio.Event(),
    )
    return [event async for event in events]


class Opens:
    """A sandbox whose notebooks know that x is 2."""

    def __init__(self, sandbox):
        self.sandbox = sandbox

    async def open(self, seed, *, seconds):
        return (await self.sandbox.branch(seed, ["x = 2"], seconds=seconds)).namespace


async def test_a_fork_goes_on_from_another_block_and_does_not_vote(tools, sandbox, grader):
    script = (CODE.format("x = 2"), CODE.format("print(x + 2)"), "\\boxed{4}")
    run = fold(await run_to_its_end(tools(script)))
    it = Tools(ScriptedEngine(("So \\boxed{5}.",)), Opens(sandbox), grader)
    events = await forked(run, it)
    assert isinstance(events[0], Forked)
    assert isinstance(events[-1], Concluded)
    assert [event.at for event in events] == sorted(event.at for event in events)
    after = run
    for event in events:
        after = apply(after, event)
    assert after.trajectories[0] == run.trajectories[0]
    made = after.trajectories[1]
    assert [step.text for step in made.steps] == [
        "x = 2",
        "",
        "print(x + 3)",
        "5",
        "So \\boxed{5}.",
    ]
    assert (made.verdict, made.answer, made.origin) == ("voted", "5", 1)
    assert made.model == "another"
    assert after.tallies == run.tallies
    assert [tally.answer for tally in after.tallies_with_forks] == ["4", "5"]
    assert it.engine.open_contexts == 0


async def test_a_fork_can_be_stopped(tools):
    run = fold(await run_to_its_end(tools((CODE.format("x = 2"), *FOUR))))
    stop = asyncio.Event()
    stop.set()
    events = await forked(run, tools((...,)), stop=stop)
    assert events[-1].verdict == "cancelled"


async def test_a_fork_that_breaks_is_told_and_kept(tools):
    run = fold(await run_to_its_end(tools((CODE.format("x = 2"), *FOUR))))
    events = fork(
        run,
        origin=1,
        blocks=1,
        code="print(1)",
        tools=tools((EngineError("The engine stopped."),)),
        model="m",
        stop=asyncio.Event(),
    )
    seen = []

    async def take():
        async for event in events:
            seen.append(event)

    with pytest.raises(EngineError, match="stopped"):
        await take()
    made = reduce(apply, seen, run).trajectories[1]
    assert made.verdict == "failed"
    assert made.executions[1].output == "1\n"


def test_lanes_draw_from_seeds_of_their_own():
    seeds = {lane_seed(seed, number) for seed in range(20) for number in range(1, 49)}
    assert len(seeds) == 20 * 48
    assert all(0 <= seed < 2**31 for seed in seeds)
