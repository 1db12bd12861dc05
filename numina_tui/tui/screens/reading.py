from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from numina_tui.tui import actions


class ReadingScreen(ModalScreen[None]):
    """A longer text over everything else."""

    BINDINGS = actions.READING

    def __init__(self, title: str, text: Content) -> None:
        super().__init__()
        self._title = title
        self._text = text

    def compose(self) -> ComposeResult:
        with VerticalScroll() as box:
            box.border_title = Content(self._title)
            box.border_subtitle = Content("esc closes")
            yield Static(self._text, markup=False)

    def action_close(self) -> None:
        self.dismiss()
