from hypothesis import given
from hypothesis import strategies as st

from numina_tui.engines.stops import StopSearch

TEXTS = st.text("ab`\n", max_size=40)
STOPS = st.lists(st.text("ab`\n", min_size=1, max_size=4), max_size=3).map(tuple)


def passed(stops, pieces):
    search, text = StopSearch(stops), ""
    for piece in pieces:
        kept, stopped = search.cut(piece)
        text += kept
        if stopped:
            return text, True
    return text, False


@given(st.lists(TEXTS), STOPS)
def test_where_a_text_stops_does_not_depend_on_its_pieces(pieces, stops):
    text = "".join(pieces)
    ends = [text.index(stop) + len(stop) for stop in stops if stop in text]
    expected = (text[: min(ends)], True) if ends else (text, False)
    assert passed(stops, pieces) == expected
    assert passed(stops, list(text)) == expected
