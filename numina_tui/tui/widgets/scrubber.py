from dataclasses import dataclass

from textual import events
from textual.content import Content
from textual.message import Message
from textual.widget import Widget

from numina_tui.tui import theme
from numina_tui.tui.playhead import Playhead
from numina_tui.tui.wording import duration


class Scrubber(Widget):
    """Where in the run's time the user is; no line at all at its head."""

    @dataclass
    class Pointed(Message):
        """The user pointed at a moment, in seconds."""

        at: float

    def __init__(self) -> None:
        super().__init__()
        self._playhead = Playhead()
        self._end = 0.0
        self._bar = range(0)
        self.display = False

    def show(self, playhead: Playhead, end: float) -> None:
        self._playhead, self._end = playhead, end
        self.display = playhead.at is not None
        if self.display:
            self.refresh()

    def render(self) -> Content:
        at = self._playhead.at or 0.0
        sign = "▶" if self._playhead.playing else "‖"
        time = f"{sign} {duration(at)} of {duration(self._end)}"
        words = f"{time}  ×{self._playhead.pace}  g now  "
        self._bar = range(len(words), max(len(words) + 1, self.content_size.width))
        length = len(self._bar)
        done = min(length, round(length * at / self._end)) if self._end else length
        return Content.assemble(
            (words, theme.RUNNING),
            ("━" * done, theme.RUNNING),
            ("─" * (length - done), theme.QUIET),
        )

    def on_click(self, event: events.Click) -> None:
        offset = event.get_content_offset(self)
        if offset is not None and offset.x in self._bar:
            part = (offset.x - self._bar.start) / max(1, len(self._bar) - 1)
            self.post_message(self.Pointed(part * self._end))
