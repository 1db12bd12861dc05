"""The vote as rows to draw: a row for every answer, and one each for lanes without a vote."""

from collections import Counter
from typing import NamedTuple

from numina_tui.core.text import one_line
from numina_tui.tui import theme
from numina_tui.tui.view import View
from numina_tui.tui.wording import verdict_on


class Row(NamedTuple):
    label: str
    lanes: int
    style: str
    remark: str
    focused: bool
    """Whether the focused trajectory is counted here."""


def rows(view: View) -> list[Row]:
    focused = view.trajectory
    found = [
        Row(
            one_line(tally.answer),
            tally.count,
            theme.OTHER if place else theme.LEADING,
            verdict_on(view, tally.answer),
            focused is not None and focused.id in tally.voters,
        )
        for place, tally in enumerate(view.tallies)
    ]
    absent = [lane for lane in view.run.sampled if lane.verdict not in (None, "voted")]
    running = [lane for lane in view.run.sampled if lane.verdict is None]
    found.append(Row("∅", len(absent), theme.ABSENT, "not voting", focused in absent))
    if view.live:
        found.append(Row("⟳", len(running), theme.RUNNING, "running", focused in running))
    else:
        found.append(Row("∅", len(running), theme.ABSENT, "cut short", focused in running))
    return [row for row in found if row.lanes]


def reasons(view: View) -> list[tuple[str, int]]:
    """Why trajectories did not vote, the most frequent reason first."""
    verdicts = Counter(
        lane.verdict for lane in view.run.sampled if lane.verdict not in (None, "voted")
    )
    return [(str(verdict), lanes) for verdict, lanes in verdicts.most_common()]
