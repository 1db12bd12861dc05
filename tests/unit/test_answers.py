from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numina_tui.core.answers import ballot, boxed, final_answer, number, plainly_equal, readable
from numina_tui.core.transcript import parse


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (r"So $\boxed{52}$.", "52"),
        (r"$\boxed{\frac{1}{2}}$", r"\frac{1}{2}"),
        (r"\boxed{1} or rather \boxed{2}", "2"),
        (r"\boxed{1} and \boxed{2", "1"),
        (r"\boxed{\{1, 2\}}", r"\{1, 2\}"),
        (r"\fbox {7}", "7"),
        (r"\boxed{\boxed{8}}", "8"),
        (r"} \boxed{9} {", "9"),
        ("nothing", None),
        (r"\boxed{", None),
    ],
)
def test_the_last_complete_box_is_read(text, answer):
    assert boxed(text) == answer


def test_a_box_is_found_in_linear_time():
    assert boxed("\\boxed{" * 100_000 + "1}") == "1"


@given(st.text())
def test_any_text_can_be_searched_for_a_box(text):
    boxed(text)
    boxed("\\boxed{" * 3 + text)


def test_only_the_closing_rationale_gives_the_answer():
    solved = "```python\nprint('\\boxed{1}')\n```\n```output\n\\boxed{1}\n```\n"
    assert final_answer(parse(solved)) is None
    assert final_answer(parse(solved + "So \\boxed{2}")) == "2"
    assert final_answer(()) is None


@pytest.mark.parametrize(
    ("answer", "value"),
    [
        ("52", 52),
        ("-3", -3),
        ("−3", -3),
        ("+7", 7),
        ("1,234,567", 1234567),
        ("0.25", Fraction(1, 4)),
        (".5", Fraction(1, 2)),
        ("12.", 12),
        (r"\frac{3}{4}", Fraction(3, 4)),
        (r"-\dfrac{3}{4}", Fraction(-3, 4)),
        ("6/4", Fraction(3, 2)),
        ("$10$", 10),
        (r"10\,000", 10000),
        (r"\$57,500", 57500),
        ("$17.00", 17),
        (r"10 \text{ liters}", 10),
        (r"90^\circ", 90),
        (r"\text{ten}", None),
        (r"50\%", 50),
        ("1/0", None),
        ("2, 100", None),
        ("-3, 125", None),
        ("2 1/2", None),
        ("12 34", None),
        ("1,2", None),
        ("x", None),
        ("2112_6", None),
        ("٣", None),
        ("9" * 5000, None),
        ("", None),
    ],
)
def test_plain_numbers_have_a_value(answer, value):
    assert number(answer) == value


@given(st.integers())
def test_integers_are_read_back(value):
    if len(str(value)) <= 400:
        assert number(str(value)) == value
        assert number(f"{value:,}") == value


@given(st.fractions())
def test_fractions_are_read_back(value):
    assert number(f"{value.numerator}/{value.denominator}") == value


@given(st.text())
def test_any_text_can_be_asked_for_its_number(text):
    number(text)


@pytest.mark.parametrize(
    ("answer", "domain", "put"),
    [
        ("x + 1", "expression", "x + 1"),
        ("x + 1", "integer", None),
        ("1,052", "integer", "1052"),
        ("0.5", "integer", None),
        ("52.0", "integer", "52"),
        ("1052", "modulo 1000", "52"),
        ("-1", "modulo 1000", "999"),
    ],
)
def test_the_domain_decides_what_is_put_to_the_vote(answer, domain, put):
    assert ballot(answer, domain) == put


def test_equality_is_decided_only_where_it_is_plain():
    assert plainly_equal("0.5", r"\frac12") is None
    assert plainly_equal("0.5", r"\frac{1}{2}") is True
    assert plainly_equal("1", "2") is False
    assert plainly_equal("x", "x") is True
    assert plainly_equal("x", "y") is None


def test_a_screenful_is_not_an_answer():
    assert readable("52")
    assert not readable("")
    assert not readable("...")
    assert not readable("1" * 401)


def test_a_division_by_zero_is_not_an_answer():
    assert not readable("-1/0")
    assert not readable(r"\frac{1}{0}")
    assert readable("1/05")
    assert readable("1/0.5")
    assert readable(r"\frac{0}{10}")
