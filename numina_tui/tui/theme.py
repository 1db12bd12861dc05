"""Dark and quiet: one accent per meaning, and the error the only loud thing."""

from textual.highlight import HighlightTheme, TokenType
from textual.theme import Theme

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
