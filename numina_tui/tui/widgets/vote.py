from rich.cells import cell_len
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget

from numina_tui.core.history import Count, decided
from numina_tui.core.run import Run
from numina_tui.core.text import one_line, plural
from numina_tui.tui import theme
from numina_tui.tui.ballots import Row, reasons, rows
from numina_tui.tui.view import View
from numina_tui.tui.widgets.titles import entitle
from numina_tui.tui.wording import ENDINGS, duration


class Board(Widget):
    """The vote in bars, why some do not vote, and how the run stands."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []
        self._notes: list[str] = []

    def show(self, view: View, history: tuple[Count, ...]) -> None:
        why = "\n".join(f" {lanes} {reason}" for reason, lanes in reasons(view))
        facts, course = "\n".join(_facts(view)), "\n".join(_course(view, history))
        found = rows(view), [_who(view), why, facts, course]
        if found != (self._rows, self._notes):
            self._rows, self._notes = found
            self.refresh(layout=True)

    def render(self) -> Content:
        notes = [Content.styled(note, theme.QUIET) for note in self._notes if note]
        return Content("\n\n").join([_bars(self._rows, self.content_size.width), *notes])


class Vote(VerticalScroll, can_focus=False):
    """The vote at length, beside the trajectories."""

    def compose(self) -> ComposeResult:
        yield Board()

    def show(self, view: View, history: tuple[Count, ...]) -> None:
        """`history` is the whole run's, also where the view is of an earlier moment."""
        title = f"Vote · {one_line(view.tallies[0].answer)}" if view.tallies else "Vote"
        domain = Content.styled(f"answers: {view.run.settings.domain}", theme.QUIET)
        entitle(self, Content(title), domain)
        self.query_one(Board).show(view, history)


class VoteLine(Widget):
    """The vote in one line, where there is no room for more."""

    def __init__(self) -> None:
        super().__init__()
        self._view = View(Run())

    def show(self, view: View) -> None:
        self._view = view
        if self.display:
            self.refresh()

    def on_show(self) -> None:
        self.refresh()  # what came while it was hidden

    def render(self) -> Content:
        parts = [
            Content.styled(f"{row.label} ×{row.lanes}", row.style)
            for row in rows(self._view)
            if row.remark != "not voting"
        ]
        parts += [
            Content.styled(f"∅ {reason} ×{lanes}", theme.ABSENT)
            for reason, lanes in reasons(self._view)
        ]
        share = f"vote {self._view.run.share:.0%}  " if self._view.tallies else "no votes  "
        line = Content.styled(share, theme.QUIET) + Content("  ").join(parts)
        return line.truncate(self.content_size.width, ellipsis=True)


def _bars(rows: list[Row], width: int) -> Content:
    """One scale for all, and room for the words behind every bar."""
    if not rows:
        return Content.styled(" no trajectory yet", theme.QUIET)
    label_width = min(max(cell_len(row.label) for row in rows), width * 2 // 5)
    room = width - label_width - 2
    cells_per_lane = min((room - len(_tail(row))) / row.lanes for row in rows)
    return Content("\n").join(
        _bar(row, label_width, max(1, int(cells_per_lane * row.lanes))) for row in rows
    )


def _bar(row: Row, label_width: int, length: int) -> Content:
    label = Content(row.label).truncate(label_width, ellipsis=True, pad=True)
    return Content.assemble(
        ("▌" if row.focused else " ", theme.RUNNING),
        label.stylize(f"bold {row.style}" if row.focused else row.style),
        " ",
        ("█" * length, row.style),
        _tail(row),
    )


def _tail(row: Row) -> str:
    return f" {row.lanes} {row.remark}".rstrip()


def _who(view: View) -> str:
    """The trajectories that vote as the focused one does."""
    lane = view.trajectory
    tally = view.tally_of(lane) if lane else None
    return f" {one_line(tally.answer)}: {' '.join(map(str, tally.voters))}" if tally else ""


def _course(view: View, history: tuple[Count, ...]) -> list[str]:
    """The winner's share after each trajectory so far, and when nothing could change it."""
    so_far = tuple(count for count in history if count.at <= view.run.elapsed)
    if len(so_far) < 2:
        return []
    course = [f" share {_sparkline([count.share for count in so_far])}"]
    if count := decided(so_far):
        ended = so_far.index(count) + 1
        course.append(f" decided after {ended} of {len(view.run.sampled)}")
    return course


def _sparkline(shares: list[float], most: int = 12) -> str:
    """As many of the shares as fit, evenly taken, the first and the last among them."""
    width = min(most, len(shares))
    taken = (shares[place * (len(shares) - 1) // (width - 1)] for place in range(width))
    return "".join("▁▂▃▄▅▆▇█"[min(7, int(share * 8))] for share in taken)


def _facts(view: View) -> list[str]:
    run = view.run
    facts = []
    if view.tallies:
        cast = sum(each.count for each in view.tallies)
        facts.append(f" {run.share:.0%} of {plural(cast, 'ballot')}")
    if run.sampled != run.trajectories and (with_forks := run.tallies_with_forks):
        cast, winner = sum(each.count for each in with_forks), with_forks[0]
        facts.append(f" with forks: {one_line(winner.answer)}, {winner.count} of {cast}")
    if run.ended is not None:
        facts.append(f" {ENDINGS[run.ended.reason]} · {duration(run.ended.at)}")
    return facts
