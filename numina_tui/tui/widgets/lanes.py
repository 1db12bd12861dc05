from dataclasses import dataclass

from textual import events
from textual.content import Content
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from numina_tui.core.run import Run, Trajectory
from numina_tui.core.text import one_line, plural
from numina_tui.tui import rounds, theme
from numina_tui.tui.view import View
from numina_tui.tui.widgets.titles import entitle
from numina_tui.tui.wording import state

ROOMY = 34
"""Columns from which an error is marked in words."""


BARS = "▁▂▃▄▅▆▇█"
MOST_BARS = 9


class Lanes(ScrollView, can_focus=False):
    """All trajectories, a line each, drawn by this one widget."""

    COMPONENT_CLASSES = {"lanes--focused"}  # noqa: RUF012

    @dataclass
    class Chosen(Message):
        """The user pointed at a lane."""

        index: int

    def __init__(self) -> None:
        super().__init__()
        self._view = View(Run())
        self._drawn: dict[int, object] = {}
        """How each line looked when it was last drawn."""

    def show(self, view: View) -> None:
        moved = (view.lane, view.listed) != (self._view.lane, self._view.listed)
        self._view = view
        lanes = view.run.trajectories
        running = len(view.run.running)
        self.virtual_size = Size(0, max(1, len(view.listed)))
        sampled = len(view.run.sampled)
        title = plural(sampled, "trajectory", "trajectories")
        if forks := len(lanes) - sampled:
            title += f" · {plural(forks, 'fork')}"
        if running:
            title += f" · {len(lanes) - running} done"
        if view.query:
            title = f"{len(view.listed)} of {title}"
        order = "steps" if view.order == "number" else f"by {view.order} · steps"
        entitle(self, Content(title), Content(order))
        self._refresh_lines_that_changed()
        if moved and view.lane in view.listed:
            line = Region(0, view.listed.index(view.lane), 1, 1)
            self.scroll_to_region(line, animate=False)

    def _refresh_lines_that_changed(self) -> None:
        """Most lines stay as they are while their trajectories grow."""
        top = self.scroll_offset.y
        for line in range(top, top + self.size.height):
            if self._look(line) != self._drawn.get(line):
                self.refresh_line(line)

    def _look(self, line: int) -> object:
        """All that a line's look depends on."""
        view, listed = self._view, self._view.listed
        lanes = view.run.trajectories
        if line >= len(listed):
            return bool(lanes), bool(listed)
        lane = lanes[listed[line]]
        focused = listed[line] == view.lane
        steps = len(lane.steps), _bars(lane), rounds.errors(lane)
        return lane.id, lane.origin, lane.model, focused, state(view, lane), steps, len(lanes)

    def render_line(self, y: int) -> Strip:
        line, listed = y + self.scroll_offset.y, self._view.listed
        self._drawn[line] = self._look(line)
        width = self.scrollable_content_region.width
        lanes = self._view.run.trajectories
        if line >= len(listed):
            nothing = " No trajectory is like that." if lanes and not (listed or line) else ""
            content = Content.styled(nothing, theme.QUIET).truncate(width, pad=True)
            return Strip(content.render_segments(self.visual_style), width)
        focused = listed[line] == self._view.lane
        style = self.get_visual_style("lanes--focused") if focused else self.visual_style
        content = self._line(lanes[listed[line]], focused, width)
        return Strip(content.render_segments(style), width)

    def _line(self, lane: Trajectory, focused: bool, width: int) -> Content:
        sign, words, style = state(self._view, lane)
        digits = len(str(len(self._view.run.trajectories)))
        marker = "▌" if focused else " "
        head = Content.assemble(
            (marker, theme.RUNNING),
            (f"{lane.id:>{digits}} ", "" if focused else theme.QUIET),
            (f"↳{lane.origin} " if lane.origin else "", theme.QUIET),
            (f"{sign} {words}", f"bold {style}" if focused else style),
            (f" {one_line(lane.model)}" if lane.model else "", theme.QUIET),
        )
        tail = self._tail(lane, roomy=width >= ROOMY)
        course = _course(lane)
        if head.cell_length + course.cell_length + tail.cell_length < width:
            tail = course + tail
        room = max(0, width - tail.cell_length)
        return (head.truncate(room, ellipsis=True, pad=True) + tail).truncate(width, pad=True)

    def _tail(self, lane: Trajectory, roomy: bool) -> Content:
        failed = rounds.errors(lane)
        name = "error at" if roomy else "✗"
        mark = f"{name} {min(failed) + 1:<2}" if failed else ""
        return Content.assemble(
            (f" {mark:<{len(name) + 3}}", theme.ERROR), (f"{len(lane.steps):>3} ", theme.QUIET)
        )

    def on_click(self, event: events.Click) -> None:
        offset, listed = event.get_content_offset(self), self._view.listed
        if offset is not None and (line := offset.y + self.scroll_offset.y) < len(listed):
            self.post_message(self.Chosen(listed[line]))


def _course(lane: Trajectory) -> Content:
    bars = _bars(lane)
    return Content.assemble(" ", *bars).pad_right(MOST_BARS - len(bars))


def _bars(lane: Trajectory) -> list[tuple[str, str]]:
    """A bar for each of the last steps, as high as the step is long; failed ones stand out."""
    failed = rounds.errors(lane)
    first = max(0, len(lane.steps) - MOST_BARS)
    return [
        (_bar(len(step.source)), theme.ERROR if index in failed else theme.QUIET)
        for index, step in enumerate(lane.steps[first:], first)
    ]


def _bar(length: int) -> str:
    """One eighth higher for every doubling, from 8 characters on."""
    return BARS[max(0, min(length.bit_length() - 4, len(BARS) - 1))]
