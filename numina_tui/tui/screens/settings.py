from collections.abc import Iterable
from typing import NamedTuple, get_args

import msgspec
from textual import on
from textual.app import ComposeResult
from textual.containers import Grid, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Label, Select

from numina_tui.core.sampling import EngineName
from numina_tui.core.settings import Settings
from numina_tui.core.text import one_line, printable
from numina_tui.models.dialect import of_model
from numina_tui.models.lookup import BUNDLED, Choice
from numina_tui.tui import actions
from numina_tui.tui.widgets.notice import NoticeLine
from numina_tui.tui.wording import Notice

MEANINGS = {
    "strategy": "cot runs no code, pot one program",
    "width": "N, the trajectories sampled",
    "depth": "M, rounds of code for each",
    "temperature": "0 always takes the likeliest token",
    "tokens_per_round": "at most, before a block closes",
    "output_limit": "characters that the model reads",
    "block_seconds": "at most, for one block of code",
    "interpreter": "fresh: no variables live on",
    "domain": "what an answer may be",
    "stopping": "certain is exact, others may err",
    "token_budget": "of all trajectories together",
    "time_budget": "seconds for a problem",
    "dialect": "how the model was trained to write",
    "seed": "reproduces a run; empty: drawn anew",
}

UNSET = {"token_budget": "no limit", "time_budget": "no limit", "seed": "random"}
"""What an empty field means."""


class Kept(NamedTuple):
    settings: Settings
    choice: Choice


class SettingsScreen(ModalScreen[Kept]):
    """Every setting of a run, each with what it means, and who solves it."""

    BINDINGS = actions.SETTINGS

    def __init__(self, settings: Settings, choice: Choice, advice: str) -> None:
        super().__init__()
        self._settings = settings
        self._choice = choice
        self._advice = advice

    def compose(self) -> ComposeResult:
        with VerticalScroll() as box:
            box.border_title = Content("Settings")
            box.border_subtitle = Content("ctrl+s keeps · esc closes")
            with Grid():
                for field in msgspec.structs.fields(Settings):
                    yield Label(field.name.replace("_", " "))
                    yield self._editor(field)
                    yield Label(MEANINGS[field.name], classes="meaning")
                yield Label("model")
                yield _input("model", printable(self._choice.name))
                yield Label(f"{BUNDLED}, a folder or an address", classes="meaning")
                yield Label("engine")
                yield _select("engine", get_args(EngineName), self._choice.engine)
                yield Label("what runs it; openai asks a server", classes="meaning")
            if self._advice:
                yield Label(Content(one_line(self._advice)), id="advice", markup=False)
            yield NoticeLine()

    def _editor(self, field: msgspec.structs.FieldInfo) -> Select[str] | Input:
        value = getattr(self._settings, field.name)
        if choices := [each for each in get_args(field.type) if isinstance(each, str)]:
            return _select(field.name, choices, value)
        text = "" if value is None else f"{value:g}" if isinstance(value, float) else f"{value}"
        return _input(field.name, text, UNSET.get(field.name, ""))

    @on(Input.Submitted)
    def action_keep(self) -> None:
        try:
            self.dismiss(self._kept())
        except ValueError as error:
            self.query_one(NoticeLine).show(Notice(str(error), grave=True))

    def _kept(self) -> Kept:
        """Another model is asked as it was trained, unless the user has changed that, too.

        Raises ValueError with a sentence for the user.
        """
        settings, choice = self._read(), self._chosen()
        if choice.name != self._choice.name and settings.dialect == self._settings.dialect:
            settings = msgspec.structs.replace(settings, dialect=of_model(choice.name))
        return Kept(settings, choice)

    def _chosen(self) -> Choice:
        name = self.query_one("#model", Input).value.strip()
        engine = msgspec.convert(self.query_one("#engine", Select).value, EngineName)
        return Choice(name or BUNDLED, engine)

    def _read(self) -> Settings:
        """Raises ValueError with a sentence for the user."""
        values = {}
        for field in msgspec.structs.fields(Settings):
            editor = self.query_one(f"#{field.name}")
            assert isinstance(editor, Input | Select)
            text = str(editor.value).strip()
            try:
                values[field.name] = msgspec.convert(text or None, field.type, strict=False)
            except msgspec.ValidationError:
                kind = "whole number" if int in (field.type, *get_args(field.type)) else "number"
                name = field.name.replace("_", " ")
                raise ValueError(f"The {name} must be a {kind}.") from None
        return Settings(**values)

    def action_close(self) -> None:
        self.dismiss(None)


def _select(name: str, choices: Iterable[str], value: str) -> Select[str]:
    options = [(choice, choice) for choice in choices]
    return Select(options, value=value, allow_blank=False, compact=True, id=name)


def _input(name: str, text: str, unset: str = "") -> Input:
    editor = Input(text, unset, id=name, compact=True)
    editor.cursor_blink = False
    return editor
