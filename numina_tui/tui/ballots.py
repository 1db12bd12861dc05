"""The vote as rows: answers, reasons not to vote, and who is still running."""

from collections import Counter
from typing import NamedTuple

from numina_tui.tui import theme
from numina_tui.tui.view import View
from numina_tui.tui.wording import one_line


class Row(NamedTuple):
    sign: str
    label: str
    lanes: int
    style: str
    focused: bool
    """Whether the focused trajectory is counted here."""


def rows(view: View) -> tuple[list[Row], list[Row], list[Row]]:
    """Those who voted, those who did not, those who have not yet."""
    focused = view.trajectory
    voted = [
        Row(
            "",
            one_line(tally.answer),
            tally.count,
            theme.OTHER if place else theme.LEADING,
            focused is not None and focused.id in tally.voters,
        )
        for place, tally in enumerate(view.tallies)
    ]
    verdicts = Counter(lane.verdict for lane in view.run.trajectories if lane.verdict)
    absent = [
        Row("∅ ", verdict, count, theme.ABSENT, focused is not None and focused.verdict == verdict)
        for verdict, count in verdicts.most_common()
        if verdict != "voted"
    ]
    running = len(view.run.running)
    waits = focused is not None and focused.verdict is None
    sign, label, style = (
        ("⟳ ", "running", theme.RUNNING) if view.live else ("∅ ", "cut short", theme.ABSENT)
    )
    return voted, absent, [Row(sign, label, running, style, waits)] if running else []
