from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec
from textual import on
from textual.app import ComposeResult
from textual.content import Content
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Footer, OptionList, Static, TextArea
from textual.widgets.option_list import Option

from numina_tui.core.dialects import DialectName
from numina_tui.core.settings import Settings
from numina_tui.core.text import one_line, printable
from numina_tui.models.lookup import Choice
from numina_tui.tui import actions, theme
from numina_tui.tui.examples import EXAMPLES
from numina_tui.tui.screens.past import PastScreen
from numina_tui.tui.screens.settings import Kept, SettingsScreen
from numina_tui.tui.widgets import runs
from numina_tui.tui.widgets.notice import NoticeLine
from numina_tui.tui.widgets.settings_line import SettingsLine
from numina_tui.tui.wording import Notice

if TYPE_CHECKING:
    from numina_tui.library.store import RunSummary

RECENT = 20


class ProblemScreen(Screen[None]):
    """Where a problem is written. It keeps its text, so that nothing typed is ever lost."""

    BINDINGS = actions.PROBLEM

    @dataclass
    class Posed(Message):
        """The user wants this problem solved."""

        problem: str
        settings: Settings

    @dataclass
    class Chosen(Message):
        """The user wants another model, or another engine; and that it be asked in this dialect."""

        choice: Choice
        dialect: DialectName

    class Left(Message):
        """The user wants to go back."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.dialect = settings.dialect
        """In which the model that is loaded is asked."""
        self._meanwhile = ""

    def compose(self) -> ComposeResult:
        yield Static(id="banner", markup=False)
        editor = TextArea(placeholder="A problem in words; LaTeX is welcome.", id="editor")
        editor.cursor_blink = False
        editor.border_title = Content("Problem")
        yield editor
        yield SettingsLine(self._settings)
        yield NoticeLine()
        yield OptionList(id="ideas", markup=False)
        yield Footer(compact=True, show_command_palette=False)

    def on_mount(self) -> None:
        self.say("")

    def introduce(self, model: str, choice: Choice, advice: str) -> None:
        """Say who solves problems from now on; `advice` is what limits it on this machine."""
        self._choice, self._advice = choice, advice
        self.query_one("#banner", Static).update(Content(f"numina · {one_line(model)}"))

    def show(self, past: Sequence["RunSummary"], live: int | None) -> None:
        """Make ready for the next problem: typing replaces the last one."""
        ideas = self.query_one(OptionList)
        ideas.clear_options()
        ideas.add_option(_heading("Problems to begin with"))
        ideas.add_options(
            Option(Content(text), id=f"example {number}") for number, text in enumerate(EXAMPLES)
        )
        if past:
            ideas.add_options([None, _heading("Recent runs")])
            ideas.add_options(runs.options(past[:RECENT], live))
        self.say("")
        editor = self.query_one(TextArea)
        editor.select_all()
        editor.focus()

    def say_meanwhile(self, sentence: str) -> None:
        """From now on, whenever there is no trouble to tell of."""
        self._meanwhile = sentence
        self.say("")

    def say(self, trouble: str) -> None:
        sentence = one_line(trouble or self._meanwhile)
        self.query_one(NoticeLine).show(Notice(sentence, grave=bool(trouble)))

    def action_pose(self) -> None:
        problem = printable(self.query_one(TextArea).text).strip()
        if not problem:
            self.say("Write a problem first, or choose one below.")
        elif settings := self._edited():
            self.post_message(self.Posed(problem, settings))

    def action_settings(self) -> None:
        def keep(kept: Kept | None) -> None:
            if kept is None:
                return
            self.query_one(SettingsLine).show(kept.settings)
            if kept.choice == self._choice:
                self.dialect = kept.settings.dialect
            else:
                self.post_message(self.Chosen(kept.choice, kept.settings.dialect))

        if settings := self._edited():
            self.app.push_screen(SettingsScreen(settings, self._choice, self._advice), keep)

    def _edited(self) -> Settings | None:
        """The settings as edited, or a sentence that says what is wrong with them."""
        try:
            edited = self.query_one(SettingsLine).read()
            settings = msgspec.structs.replace(edited, dialect=self.dialect)
        except ValueError as error:
            self.say(str(error))
            return None
        self.say("")
        return settings

    def action_back(self) -> None:
        self.post_message(self.Left())

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return action != "back" or len(self.app.screen_stack) > 2

    @on(OptionList.OptionSelected)
    def _take(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        name = event.option_id or ""
        if name.startswith("example "):
            editor = self.query_one(TextArea)
            editor.text = EXAMPLES[int(name.removeprefix("example "))]
            editor.focus()
        elif name:
            self.post_message(PastScreen.Opened(int(name)))


def _heading(text: str) -> Option:
    return Option(Content.styled(text, theme.QUIET), disabled=True)
