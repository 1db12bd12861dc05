from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen

from numina_tui.tui import actions


class CardScreen(ModalScreen[None]):
    """What a model's makers say it can do, and what it cannot."""

    BINDINGS = actions.READING

    def __init__(self, model: str, card: str) -> None:
        super().__init__()
        self._model = model
        self._card = card

    def compose(self) -> ComposeResult:
        from textual.widgets import Markdown  # takes a tenth of the app's start to import

        with VerticalScroll() as box:
            box.border_title = Content(self._model)
            box.border_subtitle = Content("esc closes")
            yield Markdown(self._card or "This model has no card.", open_links=False)

    def action_close(self) -> None:
        self.dismiss()
