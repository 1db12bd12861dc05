from collections.abc import Iterator
from typing import get_args

import msgspec
from textual import on
from textual.app import ComposeResult
from textual.containers import Grid, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Label, Select

from numina_tui.core.settings import Settings
from numina_tui.core.text import one_line
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


class SettingsScreen(ModalScreen[Settings]):
    """Every setting of a run, each with what it means."""

    BINDINGS = actions.SETTINGS

    def __init__(self, settings: Settings, model: str, advice: str) -> None:
        super().__init__()
        self._settings = settings
        self._model = model
        self._advice = advice

    def compose(self) -> ComposeResult:
        with VerticalScroll() as box:
            box.border_title = Content("Settings")
            box.border_subtitle = Content("ctrl+s keeps · esc closes")
            with Grid():
                for field in msgspec.structs.fields(Settings):
                    yield Label(field.name.replace("_", " "))
                    yield from self._editor(field)
                    yield Label(MEANINGS[field.name], classes="meaning")
                yield Label("model")
                yield Label("by --model", classes="meaning")
                yield Label(Content(one_line(self._model)), classes="meaning", markup=False)
            if self._advice:
                yield Label(Content(one_line(self._advice)), id="advice", markup=False)
            yield NoticeLine()

    def _editor(self, field: msgspec.structs.FieldInfo) -> Iterator[Select[str] | Input]:
        value = getattr(self._settings, field.name)
        if choices := [each for each in get_args(field.type) if isinstance(each, str)]:
            yield Select(
                [(choice, choice) for choice in choices],
                value=value,
                allow_blank=False,
                compact=True,
                id=field.name,
            )
        else:
            text = "" if value is None else f"{value:g}" if isinstance(value, float) else f"{value}"
            editor = Input(text, UNSET.get(field.name, ""), id=field.name, compact=True)
            editor.cursor_blink = False
            yield editor

    @on(Input.Submitted)
    def action_keep(self) -> None:
        try:
            self.dismiss(self._read())
        except ValueError as error:
            self.query_one(NoticeLine).show(Notice(str(error), grave=True))

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
