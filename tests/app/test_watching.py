from numina_tui.core.events import RunEnded, RunStarted
from numina_tui.core.execution import Execution
from numina_tui.core.run import fold
from numina_tui.core.settings import Settings
from numina_tui.tui.app import NuminaApp
from numina_tui.tui.screens.problem import ProblemScreen
from numina_tui.tui.screens.reading import ReadingScreen
from tests.app.driving import (
    NARROW,
    WIDE,
    caught_up,
    drawn,
    ended,
    notice,
    pose,
    run_screen,
    running,
)
from tests.app.scripted import PROBLEM, Pen, ScriptedSession, right, sixteen, whole, writing


async def test_lanes_and_vote_fill_from_events():
    session = ScriptedSession([*right(2, joins=2), None, *right(1, joins=2)])
    async with running(session, settings=Settings(width=3)) as pilot:
        await pose(pilot, PROBLEM)
        assert "3 trajectories · 1 done" in drawn(pilot, "Lanes")
        assert "2 ✓ 52" in drawn(pilot, "Lanes")
        assert "1 ⟳ waiting" in drawn(pilot, "Lanes")
        assert "100% of 1 ballot" in drawn(pilot, "Vote")
        assert "2 running" in drawn(pilot, "Vote")
        session.go_on.set()
        await ended(pilot)
        assert "1 ✓ 52" in drawn(pilot, "Lanes")
        assert "100% of 2 ballots" in drawn(pilot, "Vote")
        assert "complete" in drawn(pilot, "Vote")


async def test_everything_about_a_run_is_told_in_words(seen: ScriptedSession):
    async with running(seen) as pilot:
        lanes, vote = drawn(pilot, "Lanes"), drawn(pilot, "Vote")
        assert "error at 3" in lanes
        assert "∅ code timed out" in lanes
        assert "75% of 12 ballots" in vote
        assert "2 no code" in vote
        assert "answers: expression" in vote
        assert "pocket · int8 · cpu" in drawn(pilot, "Header")
        assert "tok/s" in drawn(pilot, "Header")


async def test_a_small_terminal_has_the_vote_in_a_line(seen: ScriptedSession):
    async with running(seen, NARROW) as pilot:
        assert "52 ×9  26 ×3" in drawn(pilot, "VoteLine")
        assert not pilot.app.screen.query_one("Vote").display
        assert pilot.app.screen.query_one("Pane.-focused").size.height > 2


async def test_the_focus_follows_the_head_until_the_user_steps_back():
    pen = Pen(1)
    beginning = [*pen.write("Think.\n\n"), *pen.run("print(1)", Execution("1\n", "ok", 0.1))]
    session = ScriptedSession([*beginning, None, *pen.write("So it is one."), None])
    async with running(session, settings=Settings(width=1)) as pilot:
        await pose(pilot, "1")
        assert run_screen(pilot).view.step == 2
        await pilot.press("h")
        assert run_screen(pilot).view.step == 1
        session.go_on.set()
        await caught_up(pilot)
        assert run_screen(pilot).view.step == 1
        await pilot.press("$")
        assert run_screen(pilot).view.step == 3


async def test_every_key_moves_as_it_says(seen: ScriptedSession):
    async with running(seen) as pilot:

        async def after(*keys: str) -> tuple[int, int | None]:
            await pilot.press(*keys)
            view = run_screen(pilot).view
            return view.lane + 1, view.step

        assert await after() == (1, 3)
        assert await after("j") == (2, 3)
        assert await after("down", "L") == (4, 3)
        assert await after("k") == (3, 6)
        assert await after("up", "H", "H") == (1, 3)
        assert await after("h") == (1, 2)
        assert await after("left") == (1, 1)
        assert await after("l") == (1, 2)
        assert await after("right", "right", "right") == (1, 3)
        assert await after("0") == (1, 0)
        assert await after("h") == (1, 0)
        assert await after("$") == (1, 3)
        assert await after("home") == (1, 0)
        assert await after("end") == (1, 3)
        assert await after("escape") == (1, 3)


async def test_the_panes_show_the_focused_round(seen: ScriptedSession):
    async with running(seen) as pilot:
        await pilot.press("j", "j", "0")
        assert "The line y = 4 meets" in drawn(pilot, "RationalePane")
        assert "from sympy import" in drawn(pilot, "CodePane")
        assert "❱4" in drawn(pilot, "CodePane")
        assert "Output · IndexError · 14 ms" in drawn(pilot, "OutputPane")
        assert pilot.app.screen.query_one("RationalePane").has_class("-focused")
        await pilot.press("l", "l", "l")
        assert "The list was empty" in drawn(pilot, "RationalePane")
        assert "Output · 200 ms" in drawn(pilot, "OutputPane")


async def test_long_panes_scroll():
    pen = Pen(1)
    text = "\n".join(f"line {number}" for number in range(200))
    session = ScriptedSession(past=[whole(pen.write(text), Settings(width=1))])
    async with running(session) as pilot:
        pane = pilot.app.screen.query_one("RationalePane")
        assert "line 0 " in drawn(pilot, "RationalePane")
        await pilot.press("pagedown")
        await pilot.pause()
        assert pane.scroll_y > 0
        await pilot.press("pageup")
        await pilot.pause()
        assert pane.scroll_y == 0


async def test_a_click_chooses_a_lane(seen: ScriptedSession):
    async with running(seen) as pilot:
        await pilot.click("Lanes", offset=(5, 7))
        assert run_screen(pilot).view.lane + 1 == 7


async def test_lanes_scroll_with_the_cursor():
    session = ScriptedSession(past=[whole([], Settings(width=100))])
    async with running(session, NARROW) as pilot:
        for _ in range(25):
            await pilot.press("j")
        assert "26 ∅" in drawn(pilot, "Lanes")
        await pilot.click("Lanes", offset=(5, 1))
        assert run_screen(pilot).view.lane > 0


async def test_escape_stops_and_keeps():
    session = ScriptedSession([*right(1, joins=1), *writing(2), None])
    async with running(session, settings=Settings(width=2)) as pilot:
        await pose(pilot, PROBLEM)
        await pilot.press("escape")
        await ended(pilot)
        run = run_screen(pilot).view.run
        assert [lane.verdict for lane in run.trajectories] == ["voted", "cancelled"]
        assert "You stopped this run" in notice(pilot)
        assert "∅ cancelled" in drawn(pilot, "Lanes")
        assert fold(session.library.events(0)) == run


async def test_reopening_shows_the_run_as_it_was_seen_live():
    session = ScriptedSession(sixteen(chunk=7))
    async with running(session) as pilot:
        await pose(pilot, PROBLEM)
        await ended(pilot)
        live = run_screen(pilot).view.run
    async with running(ScriptedSession(past=session.library.records)) as pilot:
        assert run_screen(pilot).view.run == live


async def test_quitting_stops_the_run_and_records_its_end():
    session = ScriptedSession([*writing(1), None])
    app = NuminaApp(session, Settings(width=1))
    async with app.run_test(size=WIDE) as pilot:
        await pilot.pause()
        await pose(pilot, PROBLEM)
        await pilot.press("q")
    assert session.closed
    assert fold(session.library.events(0)).ended.reason == "cancelled"


async def test_failed_and_refused_runs_say_why():
    for reason in ("failed", "refused"):
        record = [
            RunStarted(at=0.0, problem="1", settings=Settings(), model="m"),
            RunEnded(at=1.0, reason=reason, message="It is [b]too long."),
        ]
        async with running(ScriptedSession(past=[record])) as pilot:
            assert "It is [b]too long." in notice(pilot)


async def test_a_record_that_breaks_off_says_so():
    record = whole(sixteen(), Settings())[:30]
    async with running(ScriptedSession(past=[record])) as pilot:
        assert "breaks off here" in notice(pilot)
        assert "⟳" not in drawn(pilot, "Lanes")


async def test_a_damaged_record_says_so_and_shows_what_came_before():
    record = [*whole(right(1, joins=1), Settings(width=1))[:-1], *right(9, joins=9)]
    async with running(ScriptedSession(past=[record])) as pilot:
        assert "damaged" in notice(pilot)
        assert "✓ 52" in drawn(pilot, "Lanes")


async def test_the_whole_problem_can_be_read(seen: ScriptedSession):
    async with running(seen, NARROW) as pilot:
        assert "6 apart" not in drawn(pilot, "Header")
        await pilot.press("p")
        await pilot.pause()
        assert "6 apart" in drawn(pilot)
        assert "temperature 0.8" in drawn(pilot)
        await pilot.press("escape")
        run_screen(pilot)


async def test_help_tells_every_key(seen: ScriptedSession):
    async with running(seen) as pilot:
        await pilot.press("question_mark")
        await pilot.pause()
        assert isinstance(pilot.app.screen, ReadingScreen)
        for word in ("H k ↑", "? f1", "Stop this run", "by other rules"):
            assert word in drawn(pilot)
        await pilot.press("end")
        await pilot.pause()
        for word in ("error at 3", "pgup", "^q"):
            assert word in drawn(pilot)


async def test_the_card_says_what_the_model_can_do(seen: ScriptedSession):
    async with running(seen) as pilot:
        await pilot.press("f2")
        await pilot.pause()
        assert "and no geometry" in drawn(pilot)
        await pilot.press("escape")
        run_screen(pilot)


async def test_the_palette_offers_what_the_keys_do(seen: ScriptedSession):
    async with running(seen) as pilot:
        titles = {each.title for each in pilot.app.get_system_commands(pilot.app.screen)}
        assert {"New", "Runs", "Next step", "Help", "Quit", "Theme"} <= titles
        await pilot.press("colon", *"New", "enter")
        await pilot.app.workers.wait_for_complete()
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(pilot.app.screen, ProblemScreen)


async def test_a_run_is_exported_into_the_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    async with running(ScriptedSession(past=[whole(sixteen(), Settings())])) as pilot:
        await pilot.press("x")
        await pilot.pause()
        [file] = tmp_path.iterdir()
        assert [said.message for said in pilot.app._notifications] == [f"Written: {file.name}"]
        assert "Trajectory 16" in file.read_text()


async def test_who_voted_with_the_focused_trajectory_is_told():
    async with running(ScriptedSession(past=[whole(sixteen(), Settings())])) as pilot:
        await pilot.press("j", "j")
        assert "26: 3 7 10" in drawn(pilot, "Vote")
