from textual.content import Content

from numina_tui.tui.mathematics import readable
from numina_tui.tui.view import View
from numina_tui.tui.widgets.pane import Pane, shown


class RationalePane(Pane):
    """What the model says: its formulas in Unicode, or all of it as it was written."""

    BORDER_TITLE = "Rationale"

    def show(self, view: View) -> None:
        index = view.round.rationale
        step = view.step_at(index)
        text = shown(step.text).strip("\n") if step else ""
        self.border_subtitle = Content("as written" if view.raw else "")
        self.say(Content(text if view.raw else readable(text)))
        self.settle(view, index)
