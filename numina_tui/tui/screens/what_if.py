from textual.content import Content

from numina_tui.core import what_if
from numina_tui.core.run import Run
from numina_tui.core.text import one_line, plural
from numina_tui.core.what_if import Outcome
from numina_tui.tui import theme
from numina_tui.tui.screens.reading import ReadingScreen


def what_if_screen(run: Run) -> ReadingScreen:
    """How the vote would have gone by other rules."""
    asked = {"as it was": what_if.outcome(run.tallies), **what_if.questions(run)}
    width = max(map(len, asked)) + 2
    lines = [_line(name.ljust(width), outcome, run.answer) for name, outcome in asked.items()]
    return ReadingScreen("What if", Content("\n").join(lines))


def _line(name: str, outcome: Outcome, answer: str | None) -> Content:
    if outcome.answer is None:
        return Content.assemble(name, ("nobody votes", theme.ABSENT))
    same = outcome.answer == answer
    return Content.assemble(
        name,
        (
            f"{'=' if same else '≠'} {one_line(outcome.answer)}",
            theme.LEADING if same else theme.OTHER,
        ),
        (f"  {outcome.share:.0%} of {plural(outcome.ballots, 'ballot')}", theme.QUIET),
    )
