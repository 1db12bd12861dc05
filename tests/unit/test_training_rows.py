import pytest
from hypothesis import given
from hypothesis import strategies as st

from numina_tui.core.transcript import CODE_FENCE, OUTPUT_FENCE, code_block, output_block, prompt
from training import rows
from training.rows import IGNORED, Row

PLAN = "We compute 2 + 2.\n"
FAILING = code_block("print(two + 2)")
FAILURE = output_block("NameError: name 'two' is not defined")
REPAIR = "`two` is a number.\n"
WORKING = code_block("print(2 + 2)")
OUTPUT = output_block("4")
CONCLUSION = "The answer is $\\boxed{4}$."
SOLUTION = PLAN + FAILING + FAILURE + REPAIR + WORKING + OUTPUT + CONCLUSION


@pytest.fixture(scope="module")
def tokenizer():
    from transformers import PreTrainedTokenizerFast

    from training.tokenizer import BEGIN, END, PAD, train

    return PreTrainedTokenizerFast(
        tokenizer_object=train([SOLUTION] * 10, 320), bos_token=BEGIN, eos_token=END, pad_token=PAD
    )


def learned(row, tokenizer):
    encoded = rows.encode(row, tokenizer)
    assert len(encoded["input_ids"]) == len(encoded["labels"])
    pairs = zip(encoded["input_ids"], encoded["labels"], strict=True)
    assert all(label in (token, IGNORED) for token, label in pairs)
    return tokenizer.decode([label for label in encoded["labels"] if label != IGNORED])


def test_problem_and_outputs_are_not_learned(tokenizer):
    row = Row("What is 2 + 2?", SOLUTION)
    expected = PLAN + FAILING + REPAIR + WORKING + CONCLUSION + tokenizer.eos_token
    assert learned(row, tokenizer) == expected


def test_a_slip_may_be_read_and_not_learned(tokenizer):
    row = Row("What is 2 + 2?", SOLUTION, unlearned=(1,))
    expected = PLAN + REPAIR + WORKING + CONCLUSION + tokenizer.eos_token
    assert learned(row, tokenizer) == expected


def test_every_token_of_a_row_is_read(tokenizer):
    encoded = rows.encode(Row("What is 2 + 2?", SOLUTION, unlearned=(1,)), tokenizer)
    text = tokenizer.decode(encoded["input_ids"])
    assert text == prompt("What is 2 + 2?") + SOLUTION + tokenizer.eos_token


def test_fences_are_single_tokens_that_survive_decoding(tokenizer):
    for fence in (CODE_FENCE, OUTPUT_FENCE):
        assert len(tokenizer.encode(fence)) == 1
        assert tokenizer.decode(tokenizer.encode(fence), skip_special_tokens=True) == fence


def test_digits_stand_alone(tokenizer):
    assert len(tokenizer.encode("2026")) == 4


@given(text=st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_survives_the_tokenizer(tokenizer, text):
    assert tokenizer.decode(tokenizer.encode(text)) == text


def test_rows_are_read_as_written_and_other_columns_ignored(tmp_path):
    path = tmp_path / "rows.jsonl"
    path.write_text('{"problem": "p", "solution": "s", "source": "amc"}\n')
    assert list(rows.read(path)) == [Row("p", "s")]
