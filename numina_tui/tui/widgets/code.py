from functools import lru_cache

from textual.content import Content
from textual.geometry import Size
from textual.highlight import highlight
from textual.widget import Widget

from numina_tui.tui import theme
from numina_tui.tui.view import View
from numina_tui.tui.widgets.output import failing_line
from numina_tui.tui.widgets.pane import NOTHING, Pane, shown


class Code(Widget):
    """Python with line numbers; long lines wrap beside their number. `failing` marks a line."""

    def __init__(self) -> None:
        super().__init__()
        self._code = ""
        self._failing: int | None = None

    def show(self, code: str, failing: int | None) -> None:
        if (code, failing) != (self._code, self._failing):
            before = self._height(self.content_size.width)
            self._code, self._failing = code, failing
            self.refresh(layout=self._height(self.content_size.width) != before)

    def render(self) -> Content:
        return Content("\n").join(_numbered(self._code, self._failing, self.content_size.width))

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return self._height(width)

    def _height(self, width: int) -> int:
        return len(_numbered(self._code, self._failing, width))


class CodePane(Pane):
    """The focused round's code."""

    BORDER_TITLE = "Code"

    def body(self) -> Widget:
        return Code()

    def show(self, view: View) -> None:
        lane, (_, index, output) = view.trajectory, view.round
        step = view.step_at(index)
        outcome = lane.execution(output) if lane and output is not None else None
        self.query_one(Code).show(
            shown(step.text).expandtabs(4) if step else "",
            failing_line(outcome) if outcome else None,
        )
        self.settle(view, index)


@lru_cache(maxsize=8)
def _highlighted(code: str) -> list[Content]:
    return highlight(code, language="python", theme=theme.CodeTheme).split(allow_blank=True)


@lru_cache(maxsize=8)
def _numbered(code: str, failing: int | None, width: int) -> list[Content]:
    if not code.strip():
        return [NOTHING]
    lines = _highlighted(code)
    digits = len(str(len(lines)))
    room = max(8, width - digits - 3)
    numbered = []
    for number, line in enumerate(lines, 1):
        sign = Content.styled("❱", theme.ERROR) if number == failing else Content(" ")
        gutter = sign + Content.styled(f"{number:>{digits}}  ", theme.QUIET)
        for part in line.wrap(room) or [Content("")]:
            numbered.append(gutter + part)
            gutter = Content(" " * (digits + 3))
    return numbered
