from textual.content import Content

from numina_tui.tui.markdown import styled
from numina_tui.tui.mathematics import readable
from numina_tui.tui.view import View
from numina_tui.tui.widgets.pane import Pane, shown
from numina_tui.tui.widgets.titles import entitle

TITLE = Content("Rationale")


class RationalePane(Pane):
    """What the model says: formulas in Unicode and Markdown styled, or all as it was written."""

    def show(self, view: View) -> None:
        index = view.round.rationale
        step = view.step_at(index)
        text = shown(step.text).strip("\n") if step else ""
        entitle(self, TITLE, Content("as written" if view.raw else ""))
        self.say(Content(text) if view.raw else styled(readable(text)))
        self.settle(view, index)
