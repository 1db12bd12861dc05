from textual.content import Content

from numina_tui.tui.view import View
from numina_tui.tui.widgets.pane import Pane, shown


class RationalePane(Pane):
    """What the model says, as it wrote it."""

    BORDER_TITLE = "Rationale"

    def show(self, view: View) -> None:
        index = view.round.rationale
        step = view.step_at(index)
        text = shown(step.text).strip("\n") if step else ""
        self.say(Content(text))
        self.settle(view, index)
