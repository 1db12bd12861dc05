from typing import get_args

import msgspec
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Input, Label, Select

from numina_tui.core.settings import Domain, Settings


class SettingsLine(Horizontal):
    """The settings of a run in a line, editable in place."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings

    def compose(self) -> ComposeResult:
        chosen = self._settings
        yield from self._number("N", "width", str(chosen.width))
        yield from self._number("depth", "depth", str(chosen.depth))
        yield from self._number("temperature", "temperature", f"{chosen.temperature:g}")
        seed = "" if chosen.seed is None else str(chosen.seed)
        yield from self._number("seed", "seed", seed, placeholder="random")
        yield Label("answers")
        yield Select(
            [(domain, domain) for domain in get_args(Domain)],
            value=chosen.domain,
            allow_blank=False,
            compact=True,
            id="domain",
        )

    def show(self, settings: Settings) -> None:
        """Offer these settings, also those that have no field here."""
        self._settings = settings
        self.query_one("#width", Input).value = str(settings.width)
        self.query_one("#depth", Input).value = str(settings.depth)
        self.query_one("#temperature", Input).value = f"{settings.temperature:g}"
        self.query_one("#seed", Input).value = "" if settings.seed is None else str(settings.seed)
        self.query_one("#domain", Select).value = settings.domain

    def read(self) -> Settings:
        """The settings as edited. Raises ValueError with a sentence for the user."""
        return msgspec.structs.replace(
            self._settings,
            width=self._whole("width"),
            depth=self._whole("depth"),
            temperature=self._decimal("temperature"),
            seed=self._whole("seed") if self._text("seed") else None,
            domain=self.query_one("#domain", Select).value,
        )

    def _number(self, label: str, name: str, value: str, *, placeholder: str = "") -> ComposeResult:
        yield Label(label)
        field = Input(value, placeholder, id=name, compact=True)
        field.cursor_blink = False
        yield field

    def _text(self, name: str) -> str:
        return self.query_one(f"#{name}", Input).value.strip()

    def _whole(self, name: str) -> int:
        try:
            return int(self._text(name))
        except ValueError:
            raise ValueError(f"The {name} must be a whole number.") from None

    def _decimal(self, name: str) -> float:
        try:
            return float(self._text(name))
        except ValueError:
            raise ValueError(f"The {name} must be a number.") from None
