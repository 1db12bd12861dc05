from hypothesis import given
from hypothesis import strategies as st

from numina_tui.sandbox.output import Output

pieces = st.lists(
    st.binary(max_size=30) | st.text(max_size=20).map(lambda t: t.encode("utf-8", "replace"))
)


def output(limit: int, *data: bytes) -> Output:
    output = Output(limit)
    for each in data:
        output.add(each)
    return output


@given(pieces, st.integers(1, 99))
def test_it_does_not_matter_how_it_arrives(data: list[bytes], limit: int) -> None:
    assert output(limit, *data).text() == output(limit, b"".join(data)).text()
    assert output(limit, *data).printed == len(b"".join(data))


@given(pieces, st.integers(8, 99))
def test_little_is_whole_and_much_is_cut(data: list[bytes], limit: int) -> None:
    whole = b"".join(data)
    text = output(limit, *data).text()
    if len(whole) <= limit:
        assert "bytes cut" not in text
    else:
        assert f"\n[... {len(whole) - limit:,} bytes cut ...]\n" in text


@given(st.text("aπ€𝜋\n", min_size=100, max_size=200), st.integers(8, 99))
def test_characters_are_not_cut_in_two(text: str, limit: int) -> None:
    beginning, end = output(limit, text.encode()).text().split("bytes cut ...]\n")
    assert text.startswith(beginning.rpartition("\n[... ")[0])
    assert text.endswith(end)
    assert len(end.encode()) > limit // 4 - 4


@given(st.integers(1, 99))
def test_what_is_kept_is_bounded(limit: int) -> None:
    much = output(limit, *[b"x" * 70] * 99)
    assert len(much._head) + len(much._tail) < 4 * limit + 70
    assert much.printed == 70 * 99
