import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from numina_tui.core.events import Forked
from numina_tui.core.run import apply, fold
from numina_tui.core.settings import Settings
from numina_tui.library.exporters.markdown import export, markdown
from tests.app.scripted import Pen, sixteen, whole


@pytest.fixture
def run():
    return fold(whole(sixteen(), Settings()))


def test_a_document_tells_the_vote_and_every_trajectory(run):
    forked = apply(run, Forked(at=30.0, trajectory=17, origin=3, blocks=0, code="print(1)"))
    text = markdown(forked)
    assert "| `52` | 9 | 1, 2, 4, 6, 8, 11, 13, 15, 16 |" in text
    assert "## Trajectory 5: code timed out\n" in text
    assert "## Trajectory 17: cut short, a fork of 3\n" in text
    for lane in run.trajectories:
        assert lane.text.strip() in text


def test_nothing_is_overwritten(run, tmp_path):
    first, second = export(run, tmp_path), export(run, tmp_path)
    assert first.name.startswith("numina-let-k-l")
    assert second.name.endswith("-2.md")
    assert first.read_text() == second.read_text() == markdown(run)


@given(st.text(st.sampled_from("`|a\\{}$\n\x1b[] "), min_size=1, max_size=20))
def test_no_answer_breaks_out_of_the_table(answer):
    pen = Pen(1)
    script = [*pen.write("So."), pen.conclude("voted", answer, 1)]
    tokens = MarkdownIt().enable("table").parse(markdown(fold(whole(script, Settings(width=1)))))
    rows = [token for token in tokens if token.type == "tr_open"]
    cells = [token for token in tokens if token.type == "td_open"]
    assert (len(rows), len(cells)) == (2, 3)
