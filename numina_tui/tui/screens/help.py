from collections.abc import Iterable

from textual.app import App
from textual.binding import Binding
from textual.content import Content
from textual.screen import Screen

from numina_tui.tui import actions, theme
from numina_tui.tui.screens.reading import ReadingScreen
from numina_tui.tui.wording import SIGNS


def help_screen(app: App[None], screen: Screen[object]) -> ReadingScreen:
    """Every key that works on `screen`, read from the same lists as the footer, and every sign."""
    bindings = [*Binding.make_bindings(screen.BINDINGS), *Binding.make_bindings(actions.APP)]
    keys: dict[str, list[str]] = {}
    for binding in bindings:
        if binding.tooltip:
            keys.setdefault(binding.tooltip, []).append(app.get_key_display(binding))
    parts = [
        _table((" ".join(dict.fromkeys(names)), sentence) for sentence, names in keys.items()),
        _table(SIGNS),
        Content("Drag with the mouse to mark text, ctrl+c copies it."),
    ]
    return ReadingScreen("Keys and signs", Content("\n\n").join(parts))


def _table(rows: Iterable[tuple[str, str]]) -> Content:
    return Content("\n").join(
        Content.assemble((f"{left:<12}", f"bold {theme.RUNNING}"), right) for left, right in rows
    )
