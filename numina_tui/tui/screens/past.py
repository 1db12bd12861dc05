from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from numina_tui.tui import actions
from numina_tui.tui.widgets import runs

if TYPE_CHECKING:
    from numina_tui.library.store import RunSummary

LISTED = 200
"""Runs that are listed at a time; all are searched."""


class PastScreen(ModalScreen[None]):
    """The library, the newest run first."""

    BINDINGS = actions.LIST

    @dataclass
    class Opened(Message):
        """The user wants to see a run again."""

        run_id: int

    def __init__(self, past: Sequence["RunSummary"], live: int | None) -> None:
        super().__init__()
        self._past = past
        self._live = live

    def compose(self) -> ComposeResult:
        with Vertical() as box:
            box.border_title = _title(self._past)
            box.border_subtitle = Content("enter opens · esc closes")
            if self._past:
                search = Input(placeholder="type / to search", compact=True)
                search.cursor_blink = False
                yield search
                yield OptionList(*self._options(self._past), markup=False)
            else:
                yield Static("There are no runs yet: pose a problem first.", markup=False)

    def action_cursor_up(self) -> None:
        self._move(-1)

    def action_cursor_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        for options in self.query(OptionList):
            options.action_cursor_down() if by > 0 else options.action_cursor_up()

    def on_mount(self) -> None:
        for options in self.query(OptionList):
            options.focus()

    def action_search(self) -> None:
        for search in self.query(Input):
            search.focus()

    @on(Input.Changed)
    def _search(self, event: Input.Changed) -> None:
        """Keep the runs whose problem has all the words."""
        words = event.value.lower().split()
        found = [run for run in self._past if all(word in run.problem.lower() for word in words)]
        self.query_one(Vertical).border_title = _title(found)
        options = self.query_one(OptionList)
        options.clear_options()
        options.add_options(self._options(found))
        options.highlighted = 0 if found else None

    def _options(self, found: Sequence["RunSummary"]) -> list[Option]:
        return runs.options(found[:LISTED], self._live)

    @on(Input.Submitted)
    def _take_first(self) -> None:
        self.query_one(OptionList).action_select()

    def action_close(self) -> None:
        self.dismiss()

    @on(OptionList.OptionSelected)
    def _open(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        if event.option_id is not None:
            self.post_message(self.Opened(int(event.option_id)))


def _title(found: Sequence["RunSummary"]) -> Content:
    hidden = len(found) > LISTED
    return Content(f"Past runs · the first {LISTED} of {len(found):,}" if hidden else "Past runs")
