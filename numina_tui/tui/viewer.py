"""The viewer: runs made elsewhere, to be looked at and not touched."""

from typing import TYPE_CHECKING

from numina_tui.tui.shell import Shell

if TYPE_CHECKING:
    from numina_tui.library.foreign_file import ForeignFile

SOLVING = {"new", "card", "edit", "fork", "study", "tell"}
"""Actions of ours that need a model or its sandbox."""


class Viewer(Shell):
    def __init__(self, file: "ForeignFile") -> None:
        super().__init__(file)
        self._file = file

    def on_mount(self) -> None:
        self.show(self.recording(0))
        if len(self._file.runs()) > 1:
            self.action_past()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return action not in SOLVING
