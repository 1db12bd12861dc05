from dataclasses import dataclass

from textual import events
from textual.content import Content
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from numina_tui.core.run import Run, Trajectory
from numina_tui.tui import rounds, theme
from numina_tui.tui.view import View
from numina_tui.tui.wording import plural, state

ROOMY = 34
"""Columns from which an error is marked in words."""


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

    def show(self, view: View) -> None:
        moved = view.lane != self._view.lane
        self._view = view
        lanes = view.run.trajectories
        running = len(view.run.running)
        self.virtual_size = Size(0, len(lanes))
        sampled = len(view.run.sampled)
        title = plural(sampled, "trajectory", "trajectories")
        if forks := len(lanes) - sampled:
            title += f" · {plural(forks, 'fork')}"
        self.border_title = Content(f"{title} · {len(lanes) - running} done" if running else title)
        self.border_subtitle = Content("steps")
        self.refresh()
        if moved:
            self.scroll_to_region(Region(0, view.lane, 1, 1), animate=False)

    def render_line(self, y: int) -> Strip:
        index = y + self.scroll_offset.y
        width = self.scrollable_content_region.width
        lanes = self._view.run.trajectories
        if index >= len(lanes):
            return Strip.blank(width, self.rich_style)
        focused = index == self._view.lane
        style = self.get_visual_style("lanes--focused") if focused else self.visual_style
        line = self._line(lanes[index], focused, width)
        return Strip(line.render_segments(style), width)

    def _line(self, lane: Trajectory, focused: bool, width: int) -> Content:
        sign, words, style = state(self._view, lane)
        digits = len(str(len(self._view.run.trajectories)))
        marker = "▌" if focused else " "
        head = Content.assemble(
            (marker, theme.RUNNING),
            (f"{lane.id:>{digits}} ", "" if focused else theme.QUIET),
            (f"↳{lane.origin} " if lane.origin else "", theme.QUIET),
            (f"{sign} {words}", f"bold {style}" if focused else style),
        )
        tail = self._tail(lane, roomy=width >= ROOMY)
        room = max(0, width - tail.cell_length)
        return (head.truncate(room, ellipsis=True, pad=True) + tail).truncate(width, pad=True)

    def _tail(self, lane: Trajectory, roomy: bool) -> Content:
        failed = rounds.errors(lane)
        mark = f"{'error at' if roomy else '✗'} {min(failed) + 1}" if failed else ""
        return Content.assemble((f" {mark}", theme.ERROR), (f"{len(lane.steps):>4} ", theme.QUIET))

    def on_click(self, event: events.Click) -> None:
        offset = event.get_content_offset(self)
        if offset is not None and (index := offset.y + self.scroll_offset.y) < len(
            self._view.run.trajectories
        ):
            self.post_message(self.Chosen(index))
