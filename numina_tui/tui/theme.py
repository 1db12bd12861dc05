"""Quiet, dark or light: one accent per meaning, and the error the only loud thing."""

import os
from collections.abc import Iterable

from textual.highlight import HighlightTheme, TokenType
from textual.theme import Theme

from numina_tui.core.errors import UsageError

NUMINA = Theme(
    name="numina",
    primary="#7cc4ff",
    secondary="#8aa0c8",
    accent="#c3a6ff",
    success="#8fd19e",
    warning="#ffd479",
    error="#ff7b80",
    foreground="#d8dde9",
    background="#10131d",
    surface="#151927",
    panel="#1a2033",
    variables={
        "text-primary": "#7cc4ff",
        "text-accent": "#c3a6ff",
        "text-success": "#8fd19e",
        "text-warning": "#ffd479",
        "text-error": "#ff7b80",
        "border": "#7cc4ff",
        "border-blurred": "#2b3450",
        "footer-background": "#151927",
        "footer-key-foreground": "#7cc4ff",
        "footer-description-foreground": "#8d97ad",
        "block-cursor-background": "#24304d",
        "block-cursor-foreground": "#d8dde9",
        "input-selection-background": "#7cc4ff 30%",
        "scrollbar": "#2b3450",
        "scrollbar-background": "#10131d",
    },
)

LIGHT = Theme(
    name="numina-light",
    dark=False,
    primary="#1f6fb5",
    secondary="#4f6288",
    accent="#7443c4",
    success="#23763a",
    warning="#8a6100",
    error="#c4262e",
    foreground="#242a38",
    background="#fbfbfd",
    surface="#f0f2f7",
    panel="#e6e9f1",
    variables={
        "text-primary": "#1f6fb5",
        "text-accent": "#7443c4",
        "text-success": "#23763a",
        "text-warning": "#8a6100",
        "text-error": "#c4262e",
        "border": "#1f6fb5",
        "border-blurred": "#c3c9d8",
        "footer-background": "#f0f2f7",
        "footer-key-foreground": "#1f6fb5",
        "footer-description-foreground": "#5d6880",
        "block-cursor-background": "#d6e4f3",
        "block-cursor-foreground": "#242a38",
        "input-selection-background": "#1f6fb5 30%",
        "scrollbar": "#c3c9d8",
        "scrollbar-background": "#fbfbfd",
    },
)

VARIABLE = "NUMINA_THEME"


def chosen(available: Iterable[str]) -> str:
    """The theme that the environment asks for. Raises UsageError if there is none of this name."""
    name, names = os.environ.get(VARIABLE, NUMINA.name), sorted(available)
    if name not in names:
        raise UsageError(f"There is no theme {name!r}: {VARIABLE} can be {', '.join(names)}.")
    return name


LEADING = "$text-success"
OTHER = "$text-accent"
ABSENT = "$text-warning"
RUNNING = "$text-primary"
ERROR = "$text-error"
QUIET = "$foreground 55%"
"""What each colour means. Nothing is told by colour alone."""


class CodeTheme(HighlightTheme):
    """Python in few colours; never the colour of errors, which is kept for errors."""

    STYLES: dict[TokenType, str] = {  # noqa: RUF012
        ("Comment",): f"{QUIET} italic",
        ("Keyword",): "bold $text-primary",
        ("Operator", "Word"): "bold $text-primary",
        ("Literal", "String"): "$text-success",
        ("Literal", "Number"): "$text-warning",
        ("Name", "Builtin"): "$text-accent",
        ("Name", "Namespace"): "$text-accent",
        ("Operator",): QUIET,
    }
