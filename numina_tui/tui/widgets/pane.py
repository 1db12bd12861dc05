from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from numina_tui.core.text import printable
from numina_tui.core.transcript import shorten
from numina_tui.tui import theme
from numina_tui.tui.view import View

LONGEST = 20_000
"""Characters of one step that are drawn."""

NOTHING = Content.styled("–", theme.QUIET)


def shown(text: str) -> str:
    """Text of a step, safe to draw and not too long for it."""
    return shorten(printable(text), LONGEST)


class Pane(VerticalScroll, can_focus=False):
    """A titled box for one step, which scrolls. It stays at the end of a step that grows,
    unless the user has scrolled up."""

    def __init__(self) -> None:
        super().__init__()
        self._subject: tuple[int, int | None] = (0, None)

    def compose(self) -> ComposeResult:
        yield self.body()

    def body(self) -> Widget:
        return Static(NOTHING, markup=False)

    def show(self, view: View) -> None:
        raise NotImplementedError

    def say(self, content: Content) -> None:
        """Most of what is added to a step fits on its last line: then nothing moves."""
        static = self.query_one(Static)
        content = content if content.plain.strip() else NOTHING
        before = static.content
        assert isinstance(before, Content)
        if not content.is_same(before):
            width = max(1, static.content_size.width)
            grown = content.get_height({}, width) != before.get_height({}, width)
            static.update(content, layout=grown)

    def settle(self, view: View, index: int | None, *, at_end: bool = False) -> None:
        """Mark the focused step's pane, and scroll to where reading begins."""
        focused = index is not None and index == view.step
        self.set_class(focused, "-focused")
        self.set_class(index is None, "-empty")
        moved = (view.lane, index) != self._subject
        self._subject = (view.lane, index)
        growing = focused and view.following
        if (growing and (moved or self.is_vertical_scroll_end)) or (moved and at_end):
            self.call_after_refresh(self.scroll_end, animate=False)
        elif moved:
            self.scroll_home(animate=False)
