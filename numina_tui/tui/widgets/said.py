from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from numina_tui.tui.markdown import styled
from numina_tui.tui.mathematics import readable
from numina_tui.tui.widgets.code import Code
from numina_tui.tui.widgets.pane import shown
from numina_tui.tutor.pieces import Piece


class Said(Vertical):
    """A piece of a conversation: a step, an output, a grade or a sentence."""

    def __init__(self, piece: Piece) -> None:
        super().__init__(classes=f"-{piece.kind}")
        self._piece = piece

    def compose(self) -> ComposeResult:
        piece = self._piece
        text = shown(piece.text)
        if piece.title:
            yield Static(Content(piece.title), classes="title", markup=False)
        match piece.kind:
            case "code":
                yield (code := Code())
                code.show(text.expandtabs(4), None)
            case "problem" | "rationale":
                yield Static(styled(readable(text)), markup=False)
            case "error":
                yield Static(Content(f"✗ {text}"), markup=False)
            case _:
                yield Static(Content(text), markup=False)


class Typed(Static):
    """A line as the learner typed it."""

    def __init__(self, line: str) -> None:
        super().__init__(Content(f"› {shown(line)}"), markup=False)
