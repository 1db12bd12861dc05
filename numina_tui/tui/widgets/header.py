from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget
from textual.widgets import Static

from numina_tui.core.text import one_line
from numina_tui.tui.mathematics import readable
from numina_tui.tui.view import View
from numina_tui.tui.wording import speed


class Clipped(Widget):
    """Text that fills the lines it is given, and ends in an ellipsis if it needs more."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""

    def show(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self.refresh(layout=True)

    def render(self) -> Content:
        width, height = self.content_size
        lines = Content(self._text).wrap(max(width, 2))
        if len(lines) > height > 0:
            rest = Content(" ").join(line.rstrip() for line in lines[height - 1 :])
            lines = [*lines[: height - 1], rest.truncate(width, ellipsis=True)]
        return Content("\n").join(lines)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return len(Content(self._text).wrap(max(width, 2)))


class Header(Horizontal):
    """The problem, clipped, and who is solving it how fast."""

    def compose(self) -> ComposeResult:
        yield Clipped()
        yield Static(markup=False)

    def show(self, view: View) -> None:
        problem = one_line(view.run.problem)
        self.query_one(Clipped).show(problem if view.raw else readable(problem))
        facts = (one_line(view.run.model), speed(view))
        text = Content("   ".join(filter(None, facts)))
        static = self.query_one(Static)
        static.update(text, layout=len(str(static.content)) != len(text))
