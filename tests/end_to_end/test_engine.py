"""The embedded engine with the bundled model: what every engine owes the solver."""

import asyncio
import signal
from math import log

import pytest

from numina_tui.core.sampling import EngineError, PromptTooLong
from numina_tui.core.transcript import STOPS, prompt
from numina_tui.engines.embedded import EmbeddedEngine
from numina_tui.models import lookup

PROBLEM = prompt("What is the remainder when 7^100 is divided by 13?")


@pytest.fixture
async def engine(tmp_path):
    engine = EmbeddedEngine(lookup.find().folder, tmp_path / "engine.log")
    yield engine
    await engine.close()


async def sample(context, text, temperature=0.0, max_tokens=200, stop=STOPS):
    pieces = [
        piece
        async for piece in context.sample(
            text, temperature=temperature, max_tokens=max_tokens, stop=stop
        )
    ]
    assert [piece.ending for piece in pieces[:-1]] == [None] * (len(pieces) - 1)
    written = "".join(piece.text for piece in pieces)
    return written, sum(piece.tokens for piece in pieces), pieces[-1].ending


async def test_sampling_pauses_where_a_code_block_closes(engine):
    text, tokens, ending = await sample(await engine.open(1), PROBLEM)
    assert ending == "stop"
    assert text.endswith("\n```\n")
    assert "```python\n" in text
    assert tokens > 10


async def test_a_continued_context_says_what_a_fresh_one_says(engine):
    context = await engine.open(1)
    text = PROBLEM + (await sample(context, PROBLEM))[0] + "```output\n9\n```\n"
    continued = await sample(context, text)
    assert continued == await sample(await engine.open(2), text)
    assert continued[2] == "end"
    assert "\\boxed{9}" in continued[0]

    # An edit, as a branch from an earlier point: the cache is cut back to what both share.
    edited = text.replace("```output\n9\n", "```output\n4\n")
    assert await sample(context, edited) == await sample(await engine.open(3), edited)


async def test_stop_strings_are_found_wherever_tokens_end(engine):
    whole, _, _ = await sample(await engine.open(1), PROBLEM)
    for start in range(0, 20, 3):
        stop = whole[start : start + 5]
        text, _, ending = await sample(await engine.open(1), PROBLEM, stop=(stop,))
        assert ending == "stop"
        assert text == whole[: whole.index(stop) + len(stop)]


async def test_a_seed_reproduces_and_seeds_differ(engine):
    async def draw(seed):
        return await sample(await engine.open(seed), PROBLEM, temperature=1.0)

    first, again, *others = await asyncio.gather(*map(draw, [1, 1, *range(2, 12)]))
    assert first == again
    assert len({text for text, _, _ in others}) > 3


async def test_the_probability_of_what_is_sampled_is_told(engine):
    async def logprobs(temperature):
        context = await engine.open(1)
        pieces = context.sample(PROBLEM, temperature=temperature, max_tokens=60, stop=STOPS)
        return [(piece.logprob, piece.tokens) async for piece in pieces]

    def mean(pieces):
        return sum(logprob for logprob, _ in pieces) / sum(tokens for _, tokens in pieces)

    greedy, hot = await logprobs(0.0), await logprobs(3.0)
    assert all(logprob <= 0 for logprob, _ in greedy + hot)
    assert mean(greedy) > log(0.5)
    assert mean(hot) < mean(greedy) - 1


async def test_neighbours_do_not_disturb_each_other(engine):
    alone = await sample(await engine.open(5), PROBLEM, temperature=1.0)
    contexts = [await engine.open(seed) for seed in range(10)]
    together = await asyncio.gather(*(sample(each, PROBLEM, 1.0) for each in contexts))
    assert together[5] == alone


async def test_tokens_are_budgeted(engine):
    _, tokens, ending = await sample(await engine.open(1), PROBLEM, max_tokens=5)
    assert (tokens, ending) == (5, "length")


async def test_a_prompt_beyond_the_context_is_refused(engine):
    with pytest.raises(PromptTooLong, match="reads at most 1,024"):
        await sample(await engine.open(1), prompt("x " * 5000))


async def test_leaving_early_frees_the_context_for_another_use(engine):
    context = await engine.open(1)
    stream = context.sample(PROBLEM, temperature=0.0, max_tokens=500, stop=())
    async for _ in stream:
        break
    await stream.aclose()
    assert await sample(context, PROBLEM) == await sample(await engine.open(1), PROBLEM)


async def test_a_crash_is_an_error_in_every_context_and_the_next_one_works(engine):
    contexts = [await engine.open(seed) for seed in range(3)]
    engine._process._process.send_signal(signal.SIGSTOP)  # so that none is done before the crash
    waiting = [asyncio.create_task(sample(each, PROBLEM)) for each in contexts]
    await asyncio.sleep(0)
    engine._process._process.kill()
    for each in await asyncio.gather(*waiting, return_exceptions=True):
        assert isinstance(each, EngineError)
        assert "engine.log" in str(each)
    assert (await sample(await engine.open(1), PROBLEM))[2] == "stop"


async def test_a_folder_without_a_model_is_named(tmp_path):
    (tmp_path / "genai_config.json").write_text("{}")
    engine = EmbeddedEngine(tmp_path, tmp_path / "engine.log")
    with pytest.raises(EngineError, match="cannot be loaded"):
        await engine.open(1)
    await engine.close()


async def test_modules_in_the_users_folder_are_not_ours(engine, tmp_path, monkeypatch):
    (tmp_path / "queue.py").write_text("raise SystemExit('not the real queue')")
    monkeypatch.chdir(tmp_path)
    assert (await sample(await engine.open(1), PROBLEM))[2] == "stop"


async def test_closing_tells_those_who_wait(engine):
    context = await engine.open(1)
    waiting = asyncio.create_task(sample(context, PROBLEM, max_tokens=900, stop=()))
    while not engine._process._inboxes:
        await asyncio.sleep(0)
    await engine.close()
    with pytest.raises(EngineError):
        await waiting


async def test_a_start_that_was_cancelled_can_be_made_again(engine):
    for patience in range(0, 40, 5):
        starting = asyncio.create_task(engine.start())
        for _ in range(patience):
            await asyncio.sleep(0)
        starting.cancel()
        await asyncio.gather(starting, return_exceptions=True)
    assert (await sample(await engine.open(1), PROBLEM))[2] == "stop"


async def test_a_context_of_a_dead_process_stays_dead_and_harms_nobody(engine):
    old = await engine.open(1)
    await engine.close()
    new = await engine.open(1)
    with pytest.raises(EngineError):
        await sample(old, PROBLEM)
    assert (await sample(new, PROBLEM))[2] == "stop"


async def test_a_process_that_hangs_does_not_hang_its_cancellation(engine):
    contexts = [await engine.open(seed) for seed in range(20)]
    engine._process._process.send_signal(signal.SIGSTOP)
    waiting = [asyncio.create_task(sample(each, PROBLEM + "x" * 9000)) for each in contexts]
    await asyncio.sleep(0)
    for each in waiting:
        each.cancel()
    assert all(
        isinstance(each, asyncio.CancelledError)
        for each in await asyncio.gather(*waiting, return_exceptions=True)
    )


async def test_of_many_contexts_the_first_end_before_the_last_begin(engine):
    seen = []

    async def follow(number):
        context = await engine.open(number)
        pieces = context.sample(PROBLEM, temperature=0.0, max_tokens=200, stop=STOPS)
        async for piece in pieces:
            seen.append((number, piece.ending))

    await asyncio.gather(*map(follow, range(60)))
    first_end = seen.index((0, "stop"))
    assert 59 not in [number for number, _ in seen[: first_end + 1]]
    assert sum(ending == "stop" for _, ending in seen) == 60
