from textual.widgets import Input

from numina_tui.tui import actions
from numina_tui.tui.listing import WORDS


class LaneFilter(Input):
    """Where one types which trajectories to list. It is there while it is used."""

    BINDINGS = actions.FILTER

    def __init__(self) -> None:
        super().__init__(placeholder=f"{' '.join(WORDS)} =answer text", compact=True)
        self.cursor_blink = False
        self.display = False

    def begin(self) -> None:
        self.display = True
        self.focus()

    def action_clear(self) -> None:
        self.value = ""
        self.leave()

    def leave(self) -> None:
        self.display = bool(self.value)
        self.screen.set_focus(None)
