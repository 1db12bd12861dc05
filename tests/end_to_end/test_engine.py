"""What every engine owes the solver, asked of each with the bundled model."""

import asyncio
from math import log

import pytest
import pytest_asyncio

from numina_tui.core.sampling import EngineError, PromptTooLong
from numina_tui.core.transcript import STOPS, prompt
from tests.end_to_end import engines

PROBLEM = prompt("What is the remainder when 7^100 is divided by 13?")
BEGUN = (
    PROBLEM + "We raise 7 to the power 100 modulo 13.\n```python\nprint(pow(",
    prompt("Find the gcd of 4851 and 3003.") + "```python\nfrom math import gcd\nprint(gcd(",
    prompt("How many ways are there to choose 4 people out of 13?")
    + "```python\nfrom math import comb\nprint(comb(",
)
"""Solutions of which only numbers are left to write: other words may be as good as one another."""

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module", params=engines.NAMES)
async def kind(request, tmp_path_factory):
    kind = engines.kinds(tmp_path_factory.mktemp("engine"))[request.param]
    if kind.lacking:
        pytest.skip(kind.lacking)
    await kind.start()
    yield kind
    await kind.stop()


@pytest.fixture
def engine(kind):
    return kind.engine


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


async def once(engine, seed, *what, **how):
    context = await engine.open(seed)
    try:
        return await sample(context, *what, **how)
    finally:
        await context.close()


async def test_sampling_pauses_where_a_code_block_closes(engine):
    text, tokens, ending = await once(engine, 1, PROBLEM)
    assert ending == "stop"
    assert text.endswith("\n```\n")
    assert "```python\n" in text
    assert tokens > 10


async def test_it_says_what_the_embedded_engine_says(kind, engine, tmp_path):
    """Greedily, where the model is sure of itself."""
    embedded = engines.kinds(tmp_path)["embedded"]
    await embedded.start()
    for text in BEGUN if kind.keeps_weights else BEGUN[:1]:
        expected, _, _ = await once(embedded.engine, 1, text)
        assert (await once(engine, 1, text))[0] == expected
    await embedded.stop()


async def test_text_arrives_while_it_is_written(engine):
    """A text so long that no engine can have it all at once."""
    most = 0
    for seed in range(5):
        context = await engine.open(seed)
        pieces = context.sample(PROBLEM, temperature=2.0, max_tokens=600, stop=())
        most = max(most, len([piece.text async for piece in pieces if piece.text]))
        await context.close()
    assert most > 1


async def test_a_continued_context_says_what_a_fresh_one_says(engine):
    context = await engine.open(1)
    text = PROBLEM + (await sample(context, PROBLEM))[0] + "```output\n9\n```\n"
    continued = await sample(context, text)
    assert continued == await once(engine, 2, text)
    assert continued[2] == "end"
    assert "\\boxed{9}" in continued[0]

    # An edit, as a branch from an earlier point.
    edited = text.replace("```output\n9\n", "```output\n4\n")
    assert await sample(context, edited) == await once(engine, 3, edited)
    await context.close()


async def test_a_context_goes_on_after_an_end_as_if_it_had_been_stopped_there(engine):
    """As where a model ends right behind its code, which is run."""
    text = PROBLEM + (await once(engine, 1, PROBLEM))[0] + "```output\n9\n```\n"
    ended, stopped = await engine.open(1), await engine.open(1)
    written, _, ending = await sample(ended, text)
    assert ending == "end"
    assert (await sample(stopped, text, stop=(written,)))[::2] == (written, "stop")
    text += f"{written} The"
    assert await sample(ended, text) == await sample(stopped, text)
    await ended.close()
    await stopped.close()


async def test_forty_eight_trajectories_begin_at_once(engine):
    """More prompts than an engine reads in one go."""
    problems = [prompt(f"Add {', '.join(str(7 * n + i) for i in range(60))}.") for n in range(48)]
    texts = await asyncio.gather(
        *(once(engine, n, it, temperature=0.8, max_tokens=8) for n, it in enumerate(problems))
    )
    assert all(text for text, _, _ in texts)


async def test_stop_strings_are_found_wherever_tokens_end(engine):
    whole, _, _ = await once(engine, 1, PROBLEM)
    for start in range(0, 20, 6):
        stop = whole[start : start + 5]
        text, _, ending = await once(engine, 1, PROBLEM, stop=(stop,))
        assert ending == "stop"
        assert text == whole[: whole.index(stop) + len(stop)]


async def test_a_seed_reproduces_and_seeds_differ(kind, engine):
    first, again, *others = [
        await once(engine, seed, PROBLEM, temperature=1.5, max_tokens=40)
        for seed in (1, 1, 2, 3, 4, 5)
    ]
    assert first == again or not kind.heeds_seeds
    assert len({text for text, _, _ in others}) > 1


async def test_neighbours_do_not_disturb_each_other(kind, engine):
    if not kind.keeps_lanes_apart:
        pytest.skip("This server has one generator for all.")
    alone = await once(engine, 5, PROBLEM, 1.0)
    together = await asyncio.gather(*(once(engine, seed, PROBLEM, 1.0) for seed in range(10)))
    assert together[5] == alone


async def test_the_probability_of_what_is_sampled_is_told_or_not(kind, engine):
    async def logprobs(temperature):
        context = await engine.open(1)
        pieces = context.sample(PROBLEM, temperature=temperature, max_tokens=60, stop=())
        found = [(piece.logprob, piece.tokens) async for piece in pieces if piece.tokens]
        await context.close()
        return found

    def mean(pieces):
        return sum(logprob for logprob, _ in pieces) / sum(tokens for _, tokens in pieces)

    greedy = await logprobs(0.0)
    if not kind.tells_probabilities:
        assert {logprob for logprob, _ in greedy} == {None}
        return
    hot = await logprobs(2.0)
    assert all(logprob <= 0 for logprob, _ in greedy + hot)
    assert mean(greedy) > log(0.5)
    assert mean(hot) < mean(greedy) - 1  # at temperature 1, not at the one it was sampled at


async def test_tokens_are_budgeted(engine):
    _, tokens, ending = await once(engine, 1, PROBLEM, max_tokens=5)
    assert (tokens, ending) == (5, "length")


async def test_a_context_is_filled_to_its_end(kind, engine):
    if not kind.knows_its_context:
        pytest.skip("This server does not look at its model's context.")
    text = prompt("the gcd of " + ", ".join(["12"] * 240))
    _, tokens, ending = await once(engine, 1, text, 2.0, 2000, stop=())
    assert ending in ("length", "end")
    assert tokens < 1024


async def test_a_prompt_beyond_the_context_is_refused(kind, engine):
    if not kind.knows_its_context:
        pytest.skip("This server does not look at its model's context.")
    with pytest.raises(PromptTooLong, match=r"1,?024"):
        await once(engine, 1, prompt("x " * 5000))


async def test_leaving_early_frees_the_context_for_another_use(engine):
    context = await engine.open(1)
    stream = context.sample(PROBLEM, temperature=0.0, max_tokens=500, stop=())
    async for _ in stream:
        break
    await stream.aclose()
    assert await sample(context, PROBLEM) == await once(engine, 1, PROBLEM)
    await context.close()


async def test_cancelled_trajectories_leave_their_places_to_others(engine):
    contexts = [await engine.open(seed) for seed in range(20)]
    streams = [each.sample(PROBLEM, temperature=1.0, max_tokens=900, stop=()) for each in contexts]
    waiting = [asyncio.ensure_future(anext(stream)) for stream in streams]
    await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
    for each in waiting:
        each.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)
    for stream, context in zip(streams, contexts, strict=True):
        await stream.aclose()
        await context.close()
    assert (await once(engine, 1, PROBLEM))[2] == "stop"


async def test_a_crash_is_an_error_in_every_context_and_the_next_one_works(kind, engine):
    contexts = [await engine.open(seed) for seed in range(3)]
    kind.freeze()  # so that none is done before the crash
    waiting = [asyncio.create_task(sample(each, PROBLEM)) for each in contexts]
    await asyncio.sleep(0)
    kind.kill()
    for each in await asyncio.gather(*waiting, return_exceptions=True):
        assert isinstance(each, EngineError)
    await kind.revive()
    assert (await once(engine, 1, PROBLEM))[2] == "stop"


async def test_closing_tells_those_who_wait(engine):
    contexts = [await engine.open(seed) for seed in range(8)]
    streams = [each.sample(PROBLEM, temperature=2.0, max_tokens=900, stop=()) for each in contexts]
    await anext(streams[0])
    waiting = [asyncio.create_task(sample_rest(stream)) for stream in streams]
    await asyncio.sleep(0)
    await engine.close()
    told = await asyncio.gather(*waiting, return_exceptions=True)
    waited = [each for each in told if each is not None]  # some are soon done
    assert {type(each) for each in waited} == {EngineError}
    assert (await once(engine, 1, PROBLEM))[2] == "stop"


async def sample_rest(stream):
    async for _ in stream:
        pass
