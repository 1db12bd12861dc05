from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from numina_tui.core.transcript import (
    Step,
    answer_output,
    code_block,
    extend,
    output_block,
    parse,
    prompt,
    render,
    shorten,
    truncate,
)

SOLUTION = "Add.\n```python\nprint(2 + 2)\n```\n```output\n4\n```\nIt is $\\boxed{4}$."

FRAGMENTS = st.sampled_from(
    ["```", "```python", "```output", "```py", "`", "\n", " ", "\t", "x", "\\boxed{4}", "é", "`\n"]
)
texts = st.lists(FRAGMENTS | st.text(max_size=3), max_size=20).map("".join)


def cut(text: str, data: st.DataObject) -> list[str]:
    pieces = []
    while text:
        length = data.draw(st.integers(1, len(text)))
        pieces.append(text[:length])
        text = text[length:]
    return pieces


def test_a_solution_is_split_at_its_fences():
    steps = parse(SOLUTION)
    assert [(step.kind, step.text) for step in steps] == [
        ("rationale", "Add.\n"),
        ("code", "print(2 + 2)"),
        ("output", "4"),
        ("rationale", "It is $\\boxed{4}$."),
    ]
    assert all(step.closed for step in steps[1:3])


@given(texts)
def test_every_text_survives_parsing_byte_for_byte(text):
    assert render(parse(text)) == text
    assert parse(render(parse(text))) == parse(text)


@given(texts, st.data())
def test_steps_do_not_depend_on_how_the_text_is_cut(text, data):
    steps = ()
    for piece in cut(text, data):
        steps = extend(steps, piece)
    assert steps == parse(text)


@given(texts)
def test_neighbouring_rationales_are_one(text):
    kinds = [step.kind for step in parse(text)]
    assert ("rationale", "rationale") not in list(pairwise(kinds))


def test_a_block_is_open_until_its_closing_fence_stands_alone_on_a_line():
    assert not parse("```python\nx = '```'\n")[0].closed
    assert not parse("```python\nx\n```y\n")[0].closed
    assert parse("```python\nx\n```")[0].closed
    assert parse("```python\n```\n")[0].text == ""


def test_fences_within_a_line_are_rationale():
    text = "Use ```python blocks``` and\n  ```python\n"
    assert parse(text) == (Step("rationale", text),)


@given(st.text())
def test_an_output_cannot_forge_steps(output):
    steps = parse("```python\nprint(x)\n```\n")
    steps = extend(steps, answer_output(steps, output))
    assert [step.kind for step in steps] == ["code", "output"]
    assert steps[-1].closed
    assert [step.kind for step in extend(steps, "So")] == ["code", "output", "rationale"]


def test_an_output_starts_on_a_line_of_its_own():
    steps = parse("```python\nprint(4)\n```")
    assert render(extend(steps, answer_output(steps, "4\n"))) == (
        code_block("print(4)") + output_block("4")
    )


def test_the_prompt_is_numinamaths():
    assert prompt("What is {x}?") == "### Problem: What is {x}?\n### Solution: "


def test_a_shortened_output_says_how_much_is_missing():
    assert shorten("short", 200) == "short"
    assert shorten("x" * 250, 200) == "x" * 200 + " ... (50 more characters)"


def test_a_truncated_output_is_marked_as_in_the_contest():
    assert truncate("short", 200) == "short"
    assert truncate("x" * 250, 200) == "x" * 200 + " ... (output truncated)"
