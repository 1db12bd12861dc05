"""The openai engine against servers of every manner; the real one is in tests/end_to_end."""

import asyncio
import contextlib
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from numina_tui.core.sampling import EngineError, PromptTooLong
from numina_tui.engines.openai import OpenAIEngine
from tests.unit.completion_server import HEAD, CompletionServer, body, chunk, raw, says

STOPS = ("\n```\n", "```output")
NOW = (0.0, 0.0)


@contextlib.asynccontextmanager
async def serving(*replies, **how):
    async with CompletionServer(*replies, **how) as server:
        engine = OpenAIEngine(server.address, patience=NOW)
        try:
            yield server, engine
        finally:
            await engine.close()


async def sample(engine, prompt="P", max_tokens=100, stop=STOPS):
    context = await engine.open(7)
    pieces = [
        piece
        async for piece in context.sample(prompt, temperature=0.5, max_tokens=max_tokens, stop=stop)
    ]
    await context.close()
    assert [piece.ending for piece in pieces[:-1]] == [None] * (len(pieces) - 1)
    return pieces


def told(pieces):
    return "".join(piece.text for piece in pieces), pieces[-1].ending


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_the_text_is_the_same_however_it_is_cut(data):
    text = "Größe ∑\n```python\nprint(1)\n```\nthis is beyond the stop string"
    pieces, rest = [], text
    while rest:
        length = data.draw(st.integers(1, len(rest)))
        pieces.append(rest[:length])
        rest = rest[length:]
    longest = sum(len(chunk(piece).encode()) for piece in pieces)
    cuts = sorted(data.draw(st.sets(st.integers(1, longest), max_size=8)))

    async def run():
        async with serving(says(*pieces, cuts=cuts)) as (_, engine):
            return await sample(engine)

    assert told(asyncio.run(run())) == (text[: text.index("this")], "stop")


async def test_what_is_asked_for():
    async with serving(says("a"), says("b"), models=("some/model",)) as (server, engine):
        context = await engine.open(7)
        for _ in range(2):
            async for _ in context.sample("P", temperature=0.5, max_tokens=9, stop=STOPS):
                pass
    first, second = server.asked
    assert first["model"] == "some/model"
    assert (first["prompt"], first["temperature"], first["max_tokens"]) == ("P", 0.5, 9)
    assert "stop" not in first  # servers differ in whether they leave it out
    assert first["seed"] != second["seed"]


async def test_the_end_and_the_length_are_told():
    async with serving(says("a", "b"), says("a", "b", finish="length")) as (_, engine):
        assert told(await sample(engine)) == ("ab", "end")
        assert told(await sample(engine)) == ("ab", "length")


async def test_no_more_tokens_than_asked_for():
    async with serving(says(*"abcdefgh")) as (_, engine):
        pieces = await sample(engine, max_tokens=3)
    assert told(pieces) == ("abc", "length")


async def test_tokens_without_a_text_are_counted_where_the_server_says():
    usage = 'data: {"choices": [], "usage": {"completion_tokens": 5}}\n\n'
    stream = chunk("a") + chunk("b") + chunk("", "stop") + usage + "data: [DONE]\n\n"
    async with serving(raw(stream)) as (_, engine):
        assert sum(piece.tokens for piece in await sample(engine)) == 5


@pytest.mark.parametrize(
    "logprobs",
    [
        {"tokens": ["a", "b"], "token_logprobs": [-0.5, -0.25], "top_logprobs": [{}, {}]},
        {"content": [{"token": "a", "logprob": -0.5}, {"token": "b", "logprob": -0.25}]},
    ],
)
async def test_probabilities_where_the_server_says(logprobs):
    stream = chunk("ab", logprobs=logprobs) + chunk("", "stop") + "data: [DONE]\n\n"
    async with serving(raw(stream), says("ab")) as (_, engine):
        (first, last) = await sample(engine)
        assert (first.tokens, first.logprob, last.logprob) == (2, -0.75, 0.0)
        (first, _) = await sample(engine)
        assert (first.tokens, first.logprob) == (1, None)


async def test_a_broken_connection_is_taken_up_where_it_broke():
    broken = raw(chunk("a") + chunk("b"))
    nothing = raw("", head="")
    async with serving(nothing, broken, nothing, says("c\n``", "`\nd")) as (server, engine):
        assert told(await sample(engine)) == ("abc\n```\n", "stop")
    assert [asked["prompt"] for asked in server.asked] == ["P", "P", "Pab", "Pab"]
    assert server.asked[-1]["max_tokens"] == 98


async def test_patience_ends():
    async with serving(*[raw("", head="")] * 3) as (_, engine):
        with pytest.raises(EngineError, match=r"The server at .* cannot be reached .*: start it"):
            await sample(engine)


async def test_a_server_that_stays_busy_is_a_sentence():
    busy = body(503, {"error": {"message": "loading"}})
    async with serving(*[busy] * 3) as (_, engine):
        with pytest.raises(EngineError, match=r"is too busy \(loading\): wait"):
            await sample(engine)


async def test_a_server_that_is_not_there(unused_tcp_port):
    engine = OpenAIEngine(f"http://127.0.0.1:{unused_tcp_port}", patience=NOW)
    with pytest.raises(EngineError, match=r"cannot be reached .*: start it"):
        await engine.open(1)


async def test_a_busy_server_is_asked_again():
    busy = body(503, {"error": {"message": "loading"}})
    async with serving(busy, busy, says("a")) as (_, engine):
        assert told(await sample(engine)) == ("a", "end")


def limited(limit):
    """A model of one character a token, which reads this many."""

    async def reply(asked, writer):
        room = limit - len(asked["prompt"])
        if asked["max_tokens"] > room:
            message = f"This model's maximum context length is {limit} tokens. However, …"
            await body(400, {"error": {"message": message, "code": 400}})(asked, writer)
        else:
            await says(*"x" * asked["max_tokens"], finish="length")(asked, writer)

    return reply


def shortening(limit):
    """As vLLM has it: what is asked for is cut down to what fits, were it nothing."""

    async def reply(asked, writer):
        given = min(asked["max_tokens"], limit - len(asked["prompt"]))
        if given == 0:
            message = "max_tokens must be at least 1, got 0. (parameter=max_tokens, value=0)"
            await body(400, {"error": {"message": message, "code": 400}})(asked, writer)
        elif asked["max_tokens"] > limit:
            await limited(limit)(asked, writer)
        else:
            await says(*"x" * given, finish="length")(asked, writer)

    return reply


@pytest.mark.parametrize("server", [limited, shortening])
async def test_a_context_is_filled_to_its_end(server):
    async with serving(*[server(20)] * 30) as (_, engine):
        pieces = await sample(engine, prompt="P" * 7)
        assert told(pieces) == ("x" * 13, "length")
        assert sum(piece.tokens for piece in pieces) == 13


async def test_a_prompt_beyond_the_context_is_refused():
    async with serving(*[limited(20)] * 30) as (_, engine):
        with pytest.raises(PromptTooLong, match="maximum context length is 20 tokens"):
            await sample(engine, prompt="P" * 20)


HOSTILE = "\x1b[31mred\x1b[0m\n  2 ✓ forged" + "x" * 10_000


@pytest.mark.parametrize(
    "reply",
    [
        body(400, {"error": {"message": HOSTILE}}),
        body(404, {"detail": HOSTILE}),
        body(500, HOSTILE),
        body(401, {"error": HOSTILE}),
        body(200, "<html>" + HOSTILE),
        body(302, ""),
        raw(f"data: {json.dumps({'error': {'message': HOSTILE}})}\n\n"),
        raw("data: {nonsense}\n\n"),
        raw('data: {"choices": [{"text": 7}]}\n\n'),
        raw('data: {"choices": {"a": 1}}\n\n'),
        raw('data: {"choices": ' + "[" * 60_000 + "\n\n"),
        raw("data: " + "x" * (1 << 20)),
        raw("data: {}\n" * (1 << 16)),
        raw(chunk("a", logprobs={"token_logprobs": [1e999]})),
    ],
)
async def test_what_no_server_should_say_is_a_sentence(reply):
    async with serving(reply) as (_, engine):
        with pytest.raises(EngineError) as raised:
            await sample(engine)
    said = str(raised.value)
    assert said.startswith("The server at http://127.0.0.1:")
    assert len(said) < 600
    assert said.isprintable()


async def test_cancelling_closes_the_connection():
    async def endless(_, writer):
        writer.write(HEAD.encode())
        while True:
            writer.write(chunk("a").encode())
            await writer.drain()
            await asyncio.sleep(0)

    async with serving(endless) as (server, engine):
        context = await engine.open(1)
        await server.left.get()  # the question for its models
        stream = context.sample("P", temperature=1.0, max_tokens=10_000, stop=())
        async for _ in stream:
            break
        await stream.aclose()
        await server.left.get()


async def test_closing_tells_those_who_wait():
    async with serving(*[raw(chunk("a"), close=False)] * 3) as (_, engine):
        context = await engine.open(1)
        stream = context.sample("P", temperature=1.0, max_tokens=100, stop=())
        assert (await anext(stream)).text == "a"
        waiting = asyncio.create_task(anext(stream))
        await asyncio.sleep(0)
        await engine.close()
        with pytest.raises(EngineError):
            await waiting


async def test_the_least_busy_server_is_asked_and_another_if_it_fails():
    gone = raw("", head="")
    async with CompletionServer(says("a"), gone) as one, CompletionServer(says("b")) as other:
        engine = OpenAIEngine(f"{one.address}, {other.address}/v1/", patience=NOW)
        first, second = await engine.open(1), await engine.open(2)
        for context, expected in ((first, "a"), (second, "b")):
            pieces = context.sample("P", temperature=1.0, max_tokens=9, stop=())
            assert [piece.text async for piece in pieces] == [expected, ""]
        other.replies.append(says("c"))
        pieces = first.sample("Q", temperature=1.0, max_tokens=9, stop=())
        assert [piece.text async for piece in pieces] == ["c", ""]
        await engine.close()
    assert [asked["prompt"] for asked in other.asked] == ["P", "Q"]


@pytest.mark.parametrize(
    ("owner", "more"),
    [
        (None, set()),
        ("a stranger", set()),
        ("llamacpp", {"top_k", "min_p"}),
        ("vllm", {"top_k", "min_p", "repetition_penalty"}),
    ],
)
async def test_a_server_is_told_what_it_needs_to_be_told_and_knows(owner, more):
    """Of the real ones, the contract's tests see that it helps."""
    usual = {"model", "prompt", "temperature", "top_p", "max_tokens", "seed"}
    usual |= {"logprobs", "stream", "stream_options"}
    async with serving(says("x"), says("y"), owner=owner) as (server, engine):
        await sample(engine)
        named = OpenAIEngine(f"{server.address}#m", patience=NOW)
        await sample(named)
        await named.close()
        assert [set(asked) for asked in server.asked] == [usual | more] * 2


@pytest.mark.parametrize("name", ["", "#late"])
async def test_a_server_that_comes_up_later_is_asked_then_what_it_offers(name):
    gone = raw("", head="")
    there = CompletionServer(says("a"), gone, gone)
    late = CompletionServer(says("b"), models=("late",), owner="llamacpp")
    late.ready = False
    async with there, late:
        engine = OpenAIEngine(f"{there.address},{late.address}{name}", patience=NOW)
        assert told(await sample(engine)) == ("a", "end")
        late.ready = True
        assert told(await sample(engine)) == ("b", "end")
        await engine.close()
    assert late.asked[0]["model"] == "late"
    assert late.asked[0]["top_k"] == 0


async def test_a_named_model_needs_no_list_of_models():
    async with serving(says("x"), says("y"), models=None) as (server, _):
        engine = OpenAIEngine(f"{server.address}#m", patience=NOW)
        assert told(await sample(engine)) == ("x", "end")
        assert told(await sample(engine)) == ("y", "end")
        await engine.close()


@pytest.mark.parametrize("count", [2, 5000])
async def test_several_models_must_be_told_apart(count):
    names = [f"a-model-of-many-words-{number}" for number in range(count)]
    async with serving(models=names) as (_, engine):
        with pytest.raises(EngineError, match=rf"offers {count} models \(.*\): name one"):
            await engine.open(1)
    async with serving(models=("a", "b")) as (server, engine):
        with pytest.raises(EngineError, match=r"offers 2 models \(a, b\): name one"):
            await engine.open(1)
        engine = OpenAIEngine(f"{server.address}#b", patience=NOW)
        server.replies.append(says("x"))
        assert told(await sample(engine)) == ("x", "end")
        assert server.asked[0]["model"] == "b"
        await engine.close()


async def test_the_key_comes_from_the_environment(monkeypatch):
    monkeypatch.setenv("NUMINA_API_KEY", "secret")
    async with serving(says("x")) as (server, engine):
        await sample(engine)
    assert all("authorization: bearer secret" in head.lower() for head in server.headers)


@pytest.mark.parametrize("key", ["secret\r\n", " secret", "secret\n"])
async def test_what_surrounds_a_key_is_not_of_it(monkeypatch, key):
    monkeypatch.setenv("NUMINA_API_KEY", key)
    async with serving(says("x")) as (server, engine):
        await sample(engine)
    assert all("authorization: bearer secret\r\n" in head.lower() for head in server.headers)


@pytest.mark.parametrize(
    "key", ["gehe1m-ü", "gehe1m-\udcff", "gehe1m-\x1b[1m", "gehe1m-\r\nHost: x"]
)
async def test_no_key_is_shown(monkeypatch, key):
    monkeypatch.setenv("NUMINA_API_KEY", key)
    async with serving() as (_, engine):
        with pytest.raises(EngineError, match="NUMINA_API_KEY") as raised:
            await engine.open(1)
    assert "gehe1m" not in str(raised.value)


@pytest.mark.parametrize("address", ["ftp://x", "http://", "http://[", "http://x:port"])
async def test_no_address_is_a_traceback(address):
    with pytest.raises(EngineError):
        await OpenAIEngine(address, patience=NOW).open(1)
