"""Problems as people type them: words lost, swapped and misspelt, no LaTeX, no capitals.

It works on a wording before its fields are filled in, so that no drawn quantity ever changes, and
touches only words made of letters: numbers, operators, variables and fields stay as they are.
"""

import re
from random import Random
from string import ascii_lowercase

_WORD = re.compile(r"[A-Za-z]{2,}[.,:;?!]?")
_FIELD = re.compile(r"(\{\+?\w+\})")


def noisy(wording: str, random: Random) -> str:
    """A wording with one to three kinds of noise."""
    for disturb in random.sample(_NOISES, random.randint(1, 3)):
        wording = disturb(wording, random)
    return wording


def _mistype(wording: str, random: Random) -> str:
    """Drop, swap or misspell 8 to 25 % of the words."""
    share = random.uniform(0.08, 0.25)
    words = wording.split(" ")
    typed: list[str] = []
    for word in words:
        if not _WORD.fullmatch(word) or random.random() > share:
            typed.append(word)
            continue
        mistake = random.random()
        if mistake < 0.3:
            continue
        if mistake < 0.5 and typed and _WORD.fullmatch(typed[-1]):
            typed.insert(-1, word)
        else:
            typed.append(_misspell(word, random))
    return " ".join(typed)


def _misspell(word: str, random: Random) -> str:
    """Omit, double, replace or exchange a letter."""
    at = random.randrange(len(word) - 1)
    one, two, rest = word[at], word[at + 1], word[at + 2 :]
    stray = random.choice(ascii_lowercase)
    return word[:at] + random.choice((two, one * 2 + two, stray + two, two + one)) + rest


def _strip_dollars(wording: str, random: Random) -> str:
    return wording.replace("$", "")


def _spell_powers(wording: str, random: Random) -> str:
    return wording.replace("^", "**")


def _lower(wording: str, random: Random) -> str:
    """Fields keep their names."""
    return "".join(
        part if index % 2 else part.lower() for index, part in enumerate(_FIELD.split(wording))
    )


_NOISES = (_mistype, _mistype, _strip_dollars, _spell_powers, _lower)
