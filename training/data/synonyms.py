"""The same problem in related words: divisors become factors, wherever they are mentioned.

Fields and LaTeX commands stay as they are.
"""

import re
from collections.abc import Iterable
from functools import cache, partial
from pathlib import Path
from random import Random

import msgspec


def reworded(wording: str, random: Random, share: float = 0.5) -> str:
    """A wording with a share of its words and phrases replaced by others of the same meaning.

    Those of which it uses two stay: it may tell between them.
    """
    for phrases, pattern in _groups():
        mentioned = {found[0].lower() for found in pattern.finditer(wording)}
        if len(mentioned) == 1 and random.random() < share:
            wording = pattern.sub(partial(_like, random.choice(phrases)), wording)
    return wording


def plainest(wording: str) -> str:
    """The same for all that become one another by being reworded. In small letters."""
    first, pattern = _firsts()
    return pattern.sub(lambda mentioned: first[mentioned[0]], wording.lower())


def _like(phrase: str, mentioned: re.Match[str]) -> str:
    """With a capital where there was one."""
    return phrase[0].upper() + phrase[1:] if mentioned[0][0].isupper() else phrase


@cache
def _groups() -> tuple[tuple[tuple[str, ...], re.Pattern[str]], ...]:
    path = Path(__file__).with_name("synonyms.yaml")
    groups = msgspec.yaml.decode(path.read_bytes(), type=list[tuple[str, ...]])
    return tuple((phrases, _any_of(phrases)) for phrases in groups)


@cache
def _firsts() -> tuple[dict[str, str], re.Pattern[str]]:
    """The first phrase of each one's group, and what finds them all."""
    first: dict[str, str] = {}
    for phrases, _ in _groups():
        for phrase in phrases:
            first.setdefault(phrase.lower(), phrases[0])
    return first, _any_of(first)


def _any_of(phrases: Iterable[str]) -> re.Pattern[str]:
    """Any of them as whole words, the longest first; none within a field or a command."""
    longest_first = sorted(map(re.escape, phrases), key=len, reverse=True)
    return re.compile(rf"(?<![\w\\{{'-])(?:{'|'.join(longest_first)})(?![\w}}'/-])", re.IGNORECASE)
