"""Problems as people type them: words lost, swapped, misspelt, no LaTeX, no capitals, small talk.

It works on a wording before its fields are filled in, so that no drawn quantity ever changes, and
leaves every number and field as it is. Only `spelt` fills fields in, with small numbers as words.
"""

import re
from collections.abc import Mapping
from random import Random
from string import ascii_lowercase

_WORD = re.compile(r"[A-Za-z]{2,}[.,:;?!]?")
_FIELD = re.compile(r"(\{\+?\w+\})")
_FIELD_AMONG_WORDS = re.compile(r"(?<![^ ])\{(\w+)\}(?= [a-z]{2,})")
_SPELLINGS = dict(
    enumerate(
        (
            *(
                "zero",
                "one",
                "two",
                "three",
                "four",
                "five",
                "six",
                "seven",
                "eight",
                "nine",
                "ten",
            ),
            *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
            *("eighteen", "nineteen", "twenty"),
        )
    )
) | {30: "thirty", 40: "forty", 50: "fifty", 60: "sixty", 80: "eighty", 100: "a hundred"}


def noisy(wording: str, random: Random) -> str:
    """A wording with one to three kinds of noise."""
    for disturb in random.sample(_NOISES, random.randint(1, 3)):
        wording = disturb(wording, random)
    return wording


def spelt(wording: str, values: Mapping[str, object], random: Random) -> str:
    """Some of the small whole numbers that stand among words, as words themselves."""

    def spell(field: re.Match[str]) -> str:
        value = values.get(field[1])
        if not isinstance(value, int) or value not in _SPELLINGS or random.random() < 0.3:
            return field[0]
        return _SPELLINGS[value]

    return _FIELD_AMONG_WORDS.sub(spell, wording)


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


def _frame(wording: str, random: Random) -> str:
    """With words before it or after it that ask for nothing new."""
    if random.random() < 0.6:
        return random.choice(_OPENINGS) + wording
    return wording + random.choice(_CLOSINGS)


_OPENINGS = (
    "Problem: ", "Question: ", "Q: ", "Q. ", "Exercise: ", "(a) ", "Homework: ", "Quick one: ",
    "hi, ", "hey, ", "Hello! ", "hi there, ", "ok so ", "Um, ", "So ", "well, ", "yo ",
    "please help: ", "help me with this: ", "I need help with this one: ", "stuck on this: ",
    "can you solve this? ", "Could you tell me: ", "I was wondering: ", "my teacher asks: ",
    "From my homework: ", "Solve this problem. ", "Solve: ", "Here is a puzzle. ", "Riddle: ",
    "Consider the following problem. ", "Exam question: ", "For a quiz: ", "Pls: ",
)  # fmt: skip
_CLOSINGS = (
    " Thanks!", " thanks", " thank you", " thx", " pls", " please", " please help", " asap", "?",
    " help", " Any ideas?", " Show your work.", " Explain.", " Give the exact answer.", " Answer?",
    " Just the answer please.", " I keep getting it wrong.", " This is from my homework.",
    " Write your answer in a box.", " Give your answer as a number.", " Solve it with Python.",
    " (no calculator)", " (bonus question)", " I have no idea how to do this.",
)  # fmt: skip
_NOISES = (_mistype, _strip_dollars, _spell_powers, _lower, _frame)
