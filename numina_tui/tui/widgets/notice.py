from textual.content import Content
from textual.widgets import Static

from numina_tui.tui import wording


class NoticeLine(Static):
    """One sentence about the whole run; no line at all while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__(markup=False)
        self._notice: wording.Notice | None = None

    def show(self, notice: wording.Notice) -> None:
        if notice == self._notice:
            return
        self._notice = notice
        self.display = bool(notice.sentence)
        self.set_class(notice.grave, "-grave")
        self.update(Content(f"✗ {notice.sentence}" if notice.grave else notice.sentence))
