"""The little Markdown that models write: headings, emphasis, code and lists, as styled text.

Only the marks go, and only where they can mean nothing else: `2*3*4` and `a_1*b_1` stay as they
are. Tables, fences and links are shown as written. A whole Markdown parser would eat mathematics.
"""

import re

from textual.content import Content

from numina_tui.tui import theme
from numina_tui.tui.mathematics import IN_DOLLARS

_HEADING = re.compile(r"#{1,6} +(?P<heading>.*?)(?: +#+)?")
_WORD = r"[A-Za-z]{2,}(?![\w(^]| *[-+*/=])"
_BULLET = re.compile(rf"(?P<indent> *)[-*] (?P<item>(?:[*`]\S|{_WORD}).*)")
"""Before anything but words, a dash at a line's beginning may go on with a sum."""
_BEFORE, _AFTER = r"""(?<![^\s("'])""", r"""(?![^\s.,;:!?)"'])"""
"""What may stand around a word in emphasis; a product's stars have factors around them."""
_INLINE = re.compile(
    rf"(?P<formula>{IN_DOLLARS})"
    r"|`(?P<code>[^`]+)`"
    rf"|{_BEFORE}\*\*(?P<strong>[^\s*](?:[^*]*[^\s*])?)\*\*{_AFTER}"
    rf"|{_BEFORE}\*(?P<emphasis>[^\s*](?:[^*]*[^\s*])?)\*{_AFTER}"
)
_STYLES = {"code": "$text-accent", "strong": "bold", "emphasis": "italic"}


def styled(text: str) -> Content:
    """The text without its Markdown's marks, and with what they mean."""
    return Content("\n").join(_line(line) for line in text.split("\n"))


def _line(line: str) -> Content:
    if heading := _HEADING.fullmatch(line):
        return _inline(heading["heading"]).stylize(f"bold {theme.RUNNING}")
    if bullet := _BULLET.fullmatch(line):
        return Content(f"{bullet['indent']}• ") + _inline(bullet["item"])
    return _inline(line)


def _inline(text: str) -> Content:
    parts: list[str | tuple[str, str]] = []
    position = 0
    for match in _INLINE.finditer(text):
        kind = match.lastgroup
        assert kind is not None
        parts.append(text[position : match.start()])
        parts.append((match[kind], _STYLES.get(kind, "")))
        position = match.end()
    return Content.assemble(*parts, text[position:])
