from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget

from numina_tui.core.run import Run
from numina_tui.tui import theme
from numina_tui.tui.ballots import Row, rows
from numina_tui.tui.view import View
from numina_tui.tui.wording import ENDINGS, duration, one_line, plural


class Board(Widget):
    """The vote, a bar for every answer, and for every reason not to vote."""

    def __init__(self) -> None:
        super().__init__()
        self._view = View(Run())

    def show(self, view: View) -> None:
        self._view = view
        self.refresh(layout=True)

    def render(self) -> Content:
        view, width = self._view, self.content_size.width
        groups = rows(view)
        longest = max((row.lanes for group in groups for row in group), default=1)
        blocks = [
            Content("\n").join(_bar(row, longest, width) for row in group)
            for group in groups
            if group
        ]
        return Content("\n\n").join([*blocks, *_facts(view)])


class Vote(VerticalScroll, can_focus=False):
    """The vote at length, beside the trajectories."""

    def compose(self) -> ComposeResult:
        yield Board()

    def show(self, view: View) -> None:
        answer = view.run.answer
        self.border_title = Content(f"Vote · {one_line(answer)}" if answer else "Vote")
        self.border_subtitle = Content.styled(f"answers: {view.run.settings.domain}", theme.QUIET)
        self.query_one(Board).show(view)


class VoteLine(Widget):
    """The vote in one line, where there is no room for more."""

    def __init__(self) -> None:
        super().__init__()
        self._view = View(Run())

    def show(self, view: View) -> None:
        self._view = view
        self.refresh()

    def render(self) -> Content:
        parts = [
            Content.styled(f"{row.sign}{row.label} {row.lanes}", row.style)
            for group in rows(self._view)
            for row in group
        ]
        share = f"vote {self._view.run.share:.0%}  " if self._view.tallies else "no vote yet  "
        line = Content.styled(share, theme.QUIET) + Content("  ").join(parts)
        return line.truncate(self.content_size.width, ellipsis=True)


def _bar(row: Row, longest: int, width: int) -> Content:
    name = Content(f"{row.sign}{row.label}")
    name = name.truncate(max(4, width * 2 // 5), ellipsis=True, pad=True)
    room = max(1, width - name.cell_length - 6)
    length = max(1, round(room * row.lanes / longest))
    weight = "bold " if row.focused else ""
    marker = Content.styled("▌" if row.focused else " ", theme.RUNNING)
    return Content.assemble(
        marker, name.stylize(weight + row.style), " ", ("█" * length, row.style), f" {row.lanes}"
    )


def _facts(view: View) -> list[Content]:
    run = view.run
    facts = []
    if view.tallies:
        cast = sum(each.count for each in view.tallies)
        facts.append(f" {run.share:.0%} of {plural(cast, 'ballot')}")
    if run.ended is not None:
        facts.append(f" {ENDINGS[run.ended.reason]} · {duration(run.elapsed)}")
    return [Content.styled("\n".join(facts), theme.QUIET)] if facts else []
