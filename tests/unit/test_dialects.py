"""Every dialect keeps what the transcript promises; the sandbox and the grader are real."""

import asyncio
import json
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numina_tui.cli import main
from numina_tui.core.dialects import DIALECTS
from numina_tui.core.events import RunStarted, Sampled, decode, encode
from numina_tui.core.execution import Execution
from numina_tui.core.run import fold
from numina_tui.core.settings import Settings
from numina_tui.core.transcript import (
    answer_output,
    code_block,
    extend,
    output_block,
    parse,
    prompt,
    render,
)
from numina_tui.core.verdicts import judge
from numina_tui.grading.grader import MathGrader
from numina_tui.models.dialect import of_model
from numina_tui.sandbox.pool import ConfinedSandbox
from numina_tui.solver.protocols import Tools
from numina_tui.solver.solving import solve
from tests.unit.scripted import ScriptedEngine

dialects = st.sampled_from(list(DIALECTS.values()))
everyone = pytest.mark.parametrize("name", DIALECTS)
MARKS = sorted(
    {
        mark
        for each in DIALECTS.values()
        for mark in (*each.code, *each.output, *dict(each.fences), *dict(each.controls))
    }
)
texts = st.lists(
    st.sampled_from([*MARKS, "\n", "\n", " ", "\\boxed{4}", "x"]) | st.text(max_size=3), max_size=20
).map("".join)


@given(dialects, texts)
def test_every_text_survives_parsing_byte_for_byte(dialect, text):
    steps = parse(text, dialect)
    assert render(steps) == text
    assert parse(render(steps), dialect) == steps
    assert ("rationale", "rationale") not in list(pairwise(step.kind for step in steps))


@given(dialects, texts, st.data())
def test_steps_do_not_depend_on_how_the_text_is_cut(dialect, text, data):
    steps, whole = (), parse(text, dialect)
    while text:
        length = data.draw(st.integers(1, len(text)))
        steps, text = extend(steps, text[:length], dialect), text[length:]
    assert steps == whole


@given(dialects, texts, texts)
def test_an_output_cannot_forge_steps_or_control_tokens(dialect, output, after):
    steps = parse(code_block("print(x)", dialect), dialect)
    block = answer_output(steps, output)
    steps = extend(steps, block)
    assert [step.kind for step in steps] == ["code", "output"]
    assert steps[-1].closed
    assert not any(control in block for control, _ in dialect.controls)
    assert extend(steps, after)[:2] == steps


@given(dialects, st.text(st.characters(codec="ascii", exclude_characters="`<")), st.text())
def test_code_and_output_are_read_as_they_were_written(dialect, code, said):
    said = said.replace("`", "").replace("<", "")
    steps = parse(code_block(code, dialect) + output_block(said, dialect), dialect)
    assert [step.kind for step in steps] == ["code", "output"]
    assert steps[0].text == code.rstrip()
    assert steps[1].text == said.removesuffix("\n")


@given(dialects, texts)
def test_a_problem_is_put_once_and_stays_a_problem(dialect, problem):
    for method, template in dialect.prompts.items():
        put = prompt(problem, dialect, method)
        for control, _ in dialect.controls:
            assert put.count(control) == template.count(control)
        assert template.endswith(put[-8:])


@everyone
def test_sampling_pauses_where_a_block_has_closed_or_an_output_begins(name):
    dialect = DIALECTS[name]
    closing, opening = dialect.stops
    assert code_block("1", dialect).endswith(closing)
    assert output_block("1", dialect).startswith(opening)
    ok = (Execution("4\n", "ok", 0.1),)
    invented = parse(code_block("1", dialect) + output_block("4", dialect) + opening, dialect)
    assert judge(invented, ok, "expression") == "invented its own output"


def test_numinamath_is_asked_as_ever():
    assert prompt("What is {x}?") == "### Problem: What is {x}?\n### Solution: "


def test_qwen_is_asked_by_its_chat_template():
    put = prompt("1 + 1?", DIALECTS["qwen2.5-math"])
    system = (
        "Please integrate natural language reasoning with programs to solve the problem above,"
        " and put your final answer within \\boxed{}."
    )
    assert put == (
        f"<|im_start|>system\n{system}<|im_end|>\n"
        "<|im_start|>user\n1 + 1?<|im_end|>\n<|im_start|>assistant\n"
    )
    assert "step by step" in prompt("1 + 1?", DIALECTS["qwen2.5-math"], "cot")


def test_deepseekmath_is_asked_by_its_chat_template():
    put = prompt("1 + 1?", DIALECTS["deepseekmath"], "cot")
    assert put == (
        "User: 1 + 1?\nPlease reason step by step, and put your final answer within \\boxed{}."
        "\n\nAssistant:"
    )
    assert "with programs" in prompt("1 + 1?", DIALECTS["deepseekmath"])


@everyone
def test_a_run_records_its_dialect_and_is_read_by_it(name):
    dialect = DIALECTS[name]
    settings = Settings(width=1, dialect=name)
    events = [
        RunStarted(at=0.0, problem="p", settings=settings, model="m"),
        Sampled(at=0.1, trajectory=1, text="So:\n" + code_block("1", dialect), tokens=9),
    ]
    run = fold(map(decode, map(encode, events)))
    assert run.settings.dialect == name
    assert [step.kind for step in run.trajectories[0].steps] == ["rationale", "code"]


def test_a_record_from_before_there_were_dialects_is_read():
    old = b'{"event":"run started","at":0,"problem":"p","settings":{"width":3},"model":"m"}'
    assert decode(old).settings == Settings(width=3)
    assert (decode(old).settings.dialect, decode(old).settings.strategy) == ("numinamath", "sc-tir")


async def test_a_model_with_other_tags_runs_code_and_votes():
    dialect = DIALECTS["openmath"]
    sandbox, grader = await ConfinedSandbox.start(), MathGrader()
    engine = ScriptedEngine((code_block("print(2 + 2)", dialect), "So $\\boxed{4}$."))
    try:
        events = solve(
            "2 + 2?",
            Settings(width=1, dialect="openmath"),
            Tools(engine, sandbox, grader),
            model="scripted",
            stop=asyncio.Event(),
        )
        run = fold([event async for event in events])
    finally:
        await sandbox.close()
        await grader.close()
    assert run.answer == "4"
    assert engine.prompts[0] == prompt("2 + 2?", dialect)
    assert engine.prompts[1].endswith("<llm-code-output>\n4\n</llm-code-output>\n")


CHATML = "{% for m in messages %}{{'<|im_start|>' + m['role'] + '\n' + m['content']}}{% endfor %}"
DEEPSEEK = "{% if m.role == 'user' %}{{ 'User: ' + m['content'] + '\n\n' }}{% endif %}Assistant:"


@pytest.mark.parametrize(
    ("template", "name"),
    [(CHATML, "qwen2.5-math"), (DEEPSEEK, "deepseekmath"), ("{{ x }}", "numinamath")],
)
def test_a_models_chat_template_tells_its_dialect(tmp_path, template, name):
    assert of_model(str(tmp_path)) == "numinamath"
    (tmp_path / "tokenizer_config.json").write_text(json.dumps({"chat_template": template}))
    assert of_model(str(tmp_path)) == name
    (tmp_path / "tokenizer_config.json").write_text("{")
    assert of_model(str(tmp_path)) == "numinamath"
    (tmp_path / "chat_template.jinja").write_text(template)
    assert of_model(str(tmp_path)) == name


def test_a_dialect_may_be_chosen_and_is_the_models_otherwise(tmp_path):
    (tmp_path / "chat_template.jinja").write_text(CHATML)

    def chosen(*words):
        return main.settings(main.build_parser().parse_args(words, namespace=main.defaults()))

    assert chosen().dialect == "numinamath"
    assert chosen("--model", str(tmp_path)).dialect == "qwen2.5-math"
    assert chosen("--model", str(tmp_path), "--dialect", "openmath").dialect == "openmath"
