from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input

from numina_tui.tui import actions


class TellScreen(ModalScreen[str]):
    """Where the user says what the right answer is."""

    BINDINGS = actions.TELL

    def __init__(self, known: str) -> None:
        super().__init__()
        self._known = known

    def compose(self) -> ComposeResult:
        with Vertical() as box:
            box.border_title = Content("The right answer")
            box.border_subtitle = Content("enter keeps it with the run · esc closes")
            answer = Input(self._known, "52, \\frac{1}{2}, …", compact=True)
            answer.cursor_blink = False
            yield answer

    @on(Input.Submitted)
    def _tell(self, event: Input.Submitted) -> None:
        self.dismiss(event.value.strip())

    def action_close(self) -> None:
        self.dismiss(None)
