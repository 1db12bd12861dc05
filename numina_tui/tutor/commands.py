"""What a learner can type, and what is meant by a line."""

from collections.abc import Iterable
from typing import Literal, NamedTuple

Name = Literal[
    "next", "guess", "hint", "answer", "py", "lane", "vote", "finish", "where",
    "solve", "open", "runs", "help", "quit",
]  # fmt: skip


class Command(NamedTuple):
    name: Name
    letter: str
    argument: str
    """What follows the name, as the help calls it; empty if nothing may follow."""
    sentence: str
    others: tuple[str, ...] = ()
    """Other names, for fingers that know them from elsewhere."""


class Said(NamedTuple):
    """A command as it was given."""

    name: Name
    argument: str = ""


_RUN_PYTHON = (
    "run your own Python where the trajectory stands; alone or before a colon at the end, it takes"
    " more lines, up to an empty one"
)
_PYTHON = ("python", "compute", ">>>")
ON_A_RUN = (
    Command("next", "n", "", "reveal the next step; an empty line does too"),
    Command("guess", "g", "TEXT", "say what the output will be, before you see it"),
    Command("hint", "h", "", "show the next rationale only, up to an answer"),
    Command("py", "p", "CODE", _RUN_PYTHON, _PYTHON),
    Command("answer", "a", "TEXT", "give your own answer, and have it graded"),
    Command("vote", "v", "", "how the trajectories voted"),
    Command("lane", "l", "NUMBER", "study another trajectory", ("trajectory",)),
    Command("finish", "f", "", "reveal all that is left", ("all",)),
    Command("where", "w", "", "the problem again, and where you are", ("problem",)),
)
AMONG_RUNS = (
    Command("solve", "s", "PROBLEM", "pose another problem"),
    Command("runs", "r", "", "the latest runs"),
    Command("open", "o", "NUMBER", "study one of them"),
)
ALWAYS = (
    Command("help", "?", "", "this list"),
    Command("quit", "q", "", "leave", ("exit", "bye")),
)


def parse(line: str, commands: Iterable[Command]) -> Said | None:
    """The command that a line gives; None if it gives none of these.

    What needs nothing to follow it must stand alone, and a capital letter is a command only before
    a single word: `A triangle has …` is none.
    """
    words = line.split(maxsplit=1)
    if not words:
        return Said("next")
    argument = words[1].strip() if len(words) > 1 else ""
    for command in commands:
        if _names(command, words[0], argument) and (command.argument or not argument):
            return Said(command.name, argument)
    return None


def leaves(line: str) -> bool:
    return parse(line, ALWAYS) == Said("quit")


def listing(commands: Iterable[Command]) -> str:
    """The commands and what they do, a line each."""
    lines = []
    for name, letter, argument, sentence, _ in commands:
        lines.append(f"{name} {argument}".rstrip() + f", or {letter}: {sentence}")
    return "\n".join(lines)


def _names(command: Command, word: str, argument: str) -> bool:
    if word.lower() in (command.name, *command.others):
        return True
    return word == command.letter or (word.lower() == command.letter and len(argument.split()) <= 1)
