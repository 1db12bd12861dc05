import json

import pytest
from textual.widgets import OptionList

from numina_tui.library.foreign_file import ForeignFile
from numina_tui.tui.screens.past import PastScreen
from numina_tui.tui.viewer import Viewer
from tests.app.driving import WIDE, drawn, notice, run_screen

SOLVED = "We add.\n```python\nprint(1 + 1)\n```\n```output\n2\n```\nIt is $\\boxed{2}$."
FAILED = "```python\nprint(x)\n```\n```output\nNameError: name 'x' is not defined\n```\nNo idea."


@pytest.fixture
def viewer(tmp_path):
    rows = [("1 + 1?", SOLVED), ("1 + 1?", FAILED), ("[b]x[/b]?", FAILED)]
    path = tmp_path / "made elsewhere.jsonl"
    lines = [json.dumps({"problem": problem, "trajectory": text}) for problem, text in rows]
    path.write_text("\n".join(lines))
    return Viewer(ForeignFile(path))


async def test_its_problems_are_offered_and_shown(viewer):
    async with viewer.run_test(size=WIDE) as pilot:
        await pilot.pause()
        assert isinstance(viewer.screen, PastScreen)
        assert "[b]x[/b]?" in drawn(pilot)
        assert viewer.screen.query_one(OptionList).option_count == 2
        await pilot.press("enter")
        await pilot.pause()
        screen = run_screen(pilot)
        assert screen.view.run.answer == "2"
        assert "print(1 + 1)" in drawn(pilot)
        await pilot.press("j")
        assert "NameError" in drawn(pilot, "OutputPane")
        assert "error at 2" in drawn(pilot, "Lanes")


async def test_nothing_can_be_posed(viewer):
    async with viewer.run_test(size=WIDE) as pilot:
        await pilot.press("enter")
        await pilot.pause()
        assert "new" not in drawn(pilot, "Footer")
        await pilot.press("n", "f2")
        run_screen(pilot)
        titles = {each.title for each in viewer.get_system_commands(viewer.screen)}
        assert "Runs" in titles
        assert not titles & {"New", "Model"}
        await pilot.press("q")
    assert viewer.return_code == 0


async def test_where_the_answer_is_known_right_and_wrong_are_told(tmp_path):
    path = tmp_path / "known.jsonl"
    rows = [
        {"problem": "1 + 1?", "trajectory": SOLVED.replace("{2}", f"{{{said}}}"), "answer": "2.0"}
        for said in ("3", "3", "2")
    ]
    path.write_text("\n".join(map(json.dumps, rows)))
    viewer = Viewer(ForeignFile(path))
    async with viewer.run_test(size=WIDE) as pilot:
        await pilot.pause()
        lanes, vote = drawn(pilot, "Lanes"), drawn(pilot, "Vote")
        assert "✓ 3 wrong" in lanes
        assert "✓ 2 right" in lanes
        assert "2 wrong" in vote
        assert "1 right" in vote
        assert "A minority was right: 2 had 1 vote (trajectory 3)." in notice(pilot)
