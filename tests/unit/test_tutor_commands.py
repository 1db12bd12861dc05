"""What is meant by a line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numina_tui.tutor.commands import ALWAYS, AMONG_RUNS, ON_A_RUN, Said, parse

ALL = (*ON_A_RUN, *AMONG_RUNS, *ALWAYS)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("", Said("next")),
        ("  \t", Said("next")),
        ("N", Said("next")),
        ("Next", Said("next")),
        ("next term of 1, 2, 4?", None),
        ("GUESS 5", Said("guess", "5")),
        ("g  [1, 2]", Said("guess", "[1, 2]")),
        ("py if x:\n    y", Said("py", "if x:\n    y")),
        (">>> x", Said("py", "x")),
        ("a x + 1", Said("answer", "x + 1")),
        ("A 5", Said("answer", "5")),
        ("A triangle has sides 3, 4 and 5.", None),
        ("?", Said("help")),
        ("help me", None),
        ("l 3", Said("lane", "3")),
        ("solve 2x = 4", Said("solve", "2x = 4")),
        ("What is 2 + 2?", None),
    ],
)
def test_a_line_is_understood(line, said):
    assert parse(line, ALL) == said


def test_every_command_has_a_letter_of_its_own():
    letters = [command.letter for command in ALL]
    assert len(set(letters)) == len(letters)


@given(st.text(max_size=30))
def test_whatever_is_typed_is_a_command_or_not(line):
    assert parse(line, ALL) is None or parse(line, ALL).name
