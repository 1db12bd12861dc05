"""Whether a guessed output is the one that came."""

import re

from numina_tui.core import answers

_LOOSE = re.compile(r"\s*([,()\[\]{}:=])\s*")


def guessed_right(guess: str, output: str) -> bool:
    """Numbers are compared by value, all else by what is written; spaces and line ends that say
    nothing do not matter."""
    guess, output = _plain(guess), _plain(output)
    return answers.plainly_equal(guess, output) or False


def _plain(text: str) -> str:
    return _LOOSE.sub(r"\1", " ".join(text.split()))
