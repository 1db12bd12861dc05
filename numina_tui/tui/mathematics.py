"""LaTeX in a terminal: the mathematics of a text as Unicode, the text around it as it is.

Symbols and scripts are unicodeit's work; what stands in braces after a command is ours. A formula
that holds anything else stays as it was written, whole: half a conversion would lie.
"""

import re
from functools import lru_cache

IN_DOLLARS = (
    r"(?<!\\)\$\$((?:[^$\\]|\\.)+)\$\$"
    r"|(?<!\\)\$(?!\s)((?:[^$\\\n]|\\[^\n])+)(?<!\s)\$(?!\d)"
)
"""A formula: by pandoc's rule, since a dollar sign is also what something costs."""
_SPAN = re.compile(rf"{IN_DOLLARS}|\\\((.+?)\\\)|\\\[(.+?)\\\]|(\\boxed\{{[^{{}}]*\}})", re.DOTALL)
_TOKEN = re.compile(r"\\[A-Za-z]+|\\.|[{}]|[^\\{}]+", re.DOTALL)
_LEFT_OVER = re.compile(r"\\|[\^_][^A-Za-z0-9]|[{}]")
_PLAIN = re.compile(r"[\w.]+|√\w+")
_SPACES = {"\\,", "\\;", "\\:", "\\!", "\\ ", "\\quad", "\\qquad", "\\left", "\\right", "\\big",
           "\\Big", "\\bigl", "\\bigr", "\\Bigl", "\\Bigr", "\\displaystyle"}  # fmt: skip
_OPEN, _CLOSED = "\ue000", "\ue001"
"""Braces that are meant to be seen, while others still group."""
_LITERAL = {
    "\\{": _OPEN,
    "\\}": _CLOSED,
    "\\%": "%",
    "\\$": "$",
    "\\#": "#",
    "\\_": "_",
    "\\&": "&",
}
_WORDS = {"\\bmod": " mod ", "\\mod": " mod ", "\\gcd": "gcd", "\\lcm": "lcm", "\\min": "min",
          "\\max": "max", "\\log": "log", "\\ln": "ln", "\\sin": "sin", "\\cos": "cos",
          "\\tan": "tan", "\\det": "det", "\\lim": "lim", "\\deg": "deg"}  # fmt: skip


@lru_cache(maxsize=256)
def readable(text: str) -> str:
    """The text with its formulas in Unicode where all of a formula can be said so."""
    return _SPAN.sub(_formula, text)


class _Unsayable(Exception):
    """A formula with something in it that we have no Unicode for."""


def _formula(span: re.Match[str]) -> str:
    source = next(part for part in span.groups() if part is not None)
    try:
        said = _say(_Reader(_TOKEN.findall(source)))
        return " ".join(said.replace(_OPEN, "{").replace(_CLOSED, "}").split())
    except (_Unsayable, RecursionError):
        return span[0]


class _Reader:
    def __init__(self, tokens: list[str]) -> None:
        self._tokens = tokens[::-1]

    def next(self) -> str | None:
        return self._tokens.pop() if self._tokens else None

    def argument(self) -> str:
        """What the next braces hold, or the next character, said."""
        token = self.next()
        while token is not None and not token.strip():
            token = self.next()
        if token is None:
            raise _Unsayable
        if token == "{":
            return _say(self, until="}")
        if token.startswith("\\"):
            raise _Unsayable
        self._tokens.append(token[1:])
        return token[0]


def _say(reader: _Reader, until: str | None = None) -> str:
    parts: list[str] = []
    while (token := reader.next()) != until:
        if token is None:
            raise _Unsayable
        if token == "{":
            group = _say(reader, until="}")
            is_script = bool(parts) and parts[-1].endswith(("^", "_"))
            parts.append(f"{{{group}}}" if is_script else group)
        else:
            parts.append(_command(token, reader))
    said = _symbols("".join(parts))
    if _LEFT_OVER.search(said):
        raise _Unsayable
    return said


def _command(token: str, reader: _Reader) -> str:
    match token:
        case "\\frac" | "\\dfrac" | "\\tfrac":
            return f"{_grouped(reader.argument())}/{_grouped(reader.argument())}"
        case "\\sqrt":
            return f"√{_grouped(reader.argument())}"
        case "\\binom" | "\\dbinom":
            return f"({reader.argument()} choose {reader.argument()})"
        case "\\pmod":
            return f" (mod {reader.argument()})"
        case "\\boxed" | "\\fbox":
            return f"⟦{reader.argument()}⟧"
        case "\\text" | "\\mathrm" | "\\operatorname" | "\\mbox" | "\\textbf" | "\\mathbf":
            return reader.argument()
        case _ if token in _SPACES:
            return " " if token not in ("\\left", "\\right", "\\!") else ""
        case _:
            return _LITERAL.get(token) or _WORDS.get(token) or token


def _grouped(text: str) -> str:
    """In parentheses, unless it can be taken for one thing without."""
    return text if _PLAIN.fullmatch(text) else f"({text})"


@lru_cache(maxsize=1024)  # a text that grows by a word has the formulas that it had
def _symbols(text: str) -> str:
    import unicodeit  # its tables take a while

    said: str = unicodeit.replace(text)
    return said
