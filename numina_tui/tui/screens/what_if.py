from textual.content import Content

from numina_tui.core import what_if
from numina_tui.core.run import Run
from numina_tui.core.text import one_line
from numina_tui.core.vote import Tally, share
from numina_tui.tui import theme
from numina_tui.tui.screens.reading import ReadingScreen
from numina_tui.tui.wording import plural


def what_if_screen(run: Run) -> ReadingScreen:
    """How the vote would have gone by other rules."""
    asked = {"as it was": run.tallies, **what_if.questions(run)}
    width = max(map(len, asked)) + 2
    lines = [_line(name.ljust(width), tallies, run.answer) for name, tallies in asked.items()]
    return ReadingScreen("What if", Content("\n").join(lines))


def _line(name: str, tallies: tuple[Tally, ...], answer: str | None) -> Content:
    if not tallies:
        return Content.assemble(name, ("nobody votes", theme.ABSENT))
    winner = tallies[0]
    same = winner.answer == answer
    cast = sum(each.count for each in tallies)
    return Content.assemble(
        name,
        (
            f"{'=' if same else '≠'} {one_line(winner.answer)}",
            theme.LEADING if same else theme.OTHER,
        ),
        (f"  {share(tallies):.0%} of {plural(cast, 'ballot')}", theme.QUIET),
    )
