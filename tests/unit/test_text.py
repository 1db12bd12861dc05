import pytest
from hypothesis import given
from hypothesis import strategies as st

from numina_tui.core.text import one_line, printable


@pytest.mark.parametrize(
    ("hostile", "harmless"),
    [
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x1b]0;title\x07text", "text"),
        ("\x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\", "link"),
        ("\x9b31mred", "red"),
        ("\x1bPpayload\x1b\\after", "after"),
        ("nul\x00 bell\x07", "nul bell"),
        ("a\u202eb\u2066c\u200fd", "abcd"),
        ("\ud800", ""),
        ("a\u061cb\u2060c\u2064d\u206ae\u206ff\U000e0041g\U000e007fh", "abcdefgh"),
        ("👩\u200d💻 می\u200cخواهم", "👩\u200d💻 می\u200cخواهم"),
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("tab\tand [bold]markup[/]", "tab\tand [bold]markup[/]"),
        ("日本語 é 😀", "日本語 é 😀"),
    ],
)
def test_what_could_move_or_colour_a_terminal_is_gone(hostile, harmless):
    assert printable(hostile) == harmless


def test_one_line_is_one_line():
    assert one_line(" 9\n\x1b[31m  2 ✓\u2028 9\t") == "9 2 ✓ 9"


@given(st.text(st.characters() | st.sampled_from("\x1b[]\x9b\x07\\m0;")))
def test_nothing_but_newlines_and_tabs_controls_anything(text):
    clean = printable(text)
    assert all(ord(character) >= 32 or character in "\n\t" for character in clean)
    assert not any(0x7F <= ord(character) < 0xA0 for character in clean)
    assert printable(clean) == clean
    clean.encode()
