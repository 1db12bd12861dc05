from hypothesis import given
from hypothesis import strategies as st

from numina_tui.engines.spelling import Spelling

TEXTS = st.text("abc", max_size=12)


def pairs(text, beginning):
    """Two characters a token; 0 where a text begins."""
    codes = [int.from_bytes(text[i : i + 2].encode(), "big") for i in range(0, len(text), 2)]
    return [0, *codes] if beginning else codes


def read(tokens):
    return b"".join(token.to_bytes(2, "big").lstrip(b"\0") for token in tokens).decode()


@given(st.lists(TEXTS, min_size=1))
def test_the_tokens_always_stand_for_the_text(texts):
    spelling = Spelling(pairs)
    for text in texts:
        spelling.become(text)
        assert read(spelling.tokens) == text


def test_sampled_tokens_are_kept_as_they_were_sampled():
    spelling = Spelling(pairs)
    spelling.become("ab")
    for letter in "cde":
        spelling.append([ord(letter)], letter, whole=True)
    sampled = list(spelling.tokens)
    spelling.become("abcdeab")
    assert spelling.tokens == [*sampled, *pairs("ab", False)]
    spelling.become("abcdx")
    assert spelling.tokens == [*sampled[:-1], *pairs("x", False)]


def test_a_token_that_was_cut_is_not_kept():
    spelling = Spelling(pairs)
    spelling.become("ab")
    spelling.append([99], "c", whole=False)  # stood for more than "c"
    spelling.become("abcd")
    assert spelling.tokens == [*pairs("ab", True), *pairs("cd", False)]
