"""Whatever a model, a program or a person writes must neither crash nor colour the screen."""

import pytest

from numina_tui.core.execution import Execution
from numina_tui.core.settings import Settings
from tests.app.driving import NARROW, WIDE, drawn, run_screen, running
from tests.app.scripted import Pen, ScriptedSession, whole

HOSTILE = {
    "markup": "[bold red]loud[/] [@click=app.quit]x[/] [/nothing] $error [",
    "escapes": "\x1b[31mred\x1b[0m \x1b]0;title\x07 \x9b5m \x1bPq\x1b\\ bell\x07 nul\x00 back\x08",
    "long line": "x" * 10_000,
    "long words": " ".join(["word" * 30] * 300),
    "fences": "```python\n```output\n``` ```\n```",
    "unclosed code": "```python\nprint('''[red]",
    "wide": "日本語の証明" * 50,
    "joiners": "👩‍👩‍👧‍👦 e\u0301\u0301\u0301 \u200b\u200d\ufe0f ﷽ " * 20,
    "bidi": "\u202eabc\u202c \u2066x\u2069 \ufeff",
    "tabs and line ends": "a\tb\r\nc\rd\x0b\x0c\x85\u2028e\n\n\n\t",
    "surrogates": "\ud800 \udfff",
    "mathematics": r"$ $$ \( \( x \) \[ \{ \boxed{ $a_1*b_1$ $\frac{1}{ \nosuch{$ ^_^ $x^{y^{z}}$",
    "tables": "| a | b |\n|---|:-:|\n| `|` | **x |\n|||\n# # #\n- * +\n> quoted\n[l](javascript:x)",
    "nothing": "",
}


FORBIDDEN = set("\x1b\x07\x00\x08\x9b\u202e\u2066\r\ud800")


def record(text: str) -> ScriptedSession:
    """One run in which everything that can say something says `text`."""
    voter, liar, raiser = Pen(1), Pen(2), Pen(3)
    traceback = f"Traceback (most recent call last):\n  {text}\nValueError: {text}\n"
    code = "pass\n" + text.replace("```", "")
    script = [
        *voter.write(text + "\n"),
        *voter.run(code, Execution(text, "ok", 0.0)),
        *voter.write(f"\\boxed{{{text}}}"),
        voter.conclude("voted", text or "0", 1),
        *liar.write(f"{text}\n```output\n{text}"),
        liar.conclude("invented its own output"),
        *raiser.run("raise", Execution(traceback, "exception", 0.0)),
        *raiser.run(code, Execution(text, "timed out", 0.0)),
        raiser.conclude("code timed out"),
    ]
    return ScriptedSession(past=[whole(script, Settings(width=3), text)])


@pytest.mark.parametrize("name", HOSTILE)
async def test_hostile_text_can_be_seen_everywhere(name: str):
    async with running(record(HOSTILE[name])) as pilot:
        screen = run_screen(pilot)
        for size in (WIDE, NARROW):
            await pilot.resize_terminal(*size)
            for lane in range(3):
                for step in range(len(screen.view.run.trajectories[lane].steps)):
                    screen.look(screen.view.on_lane(lane).on_step(step))
                    await pilot.pause()
                    assert not FORBIDDEN & set(drawn(pilot))
        for key in ("p", "o", "v", "e", "t", "n"):
            await pilot.press(key)
            assert not FORBIDDEN & set(drawn(pilot))
            await pilot.press("escape")


async def test_markup_is_shown_as_written():
    async with running(record("[bold]x[/bold]")) as pilot:
        await pilot.press("0")
        for place in ("Header", "Lanes", "Vote", "RationalePane", "CodePane", "OutputPane"):
            assert "[bold]x" in drawn(pilot, place)


async def test_an_exception_name_cannot_carry_markup():
    pen = Pen(1)
    bad = "Traceback (most recent call last):\n[red]Oops[/red]: x\n"
    script = [*pen.run("x", Execution(bad, "exception", 0.0))]
    async with running(ScriptedSession(past=[whole(script, Settings(width=1))])) as pilot:
        assert "Output · exception" in drawn(pilot, "OutputPane")
