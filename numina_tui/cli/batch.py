"""A file of problems, solved into a file of answers, from where an interruption left it."""

import contextlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import msgspec
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from numina_tui.core.errors import UsageError
from numina_tui.core.run import Run
from numina_tui.core.text import one_line
from numina_tui.session import read_problem

_BEGINNING = b'{"id": '
"""Of every line that `Batch.write` writes."""


class Item(msgspec.Struct, frozen=True):
    """A line of the input. Without an `id`, the line's number from 1 serves."""

    problem: str
    id: int | str | None = None


class Answered(msgspec.Struct, frozen=True):
    """What matters here in a line of the output."""

    id: int | str
    problem: str
    answer: str | None


@dataclass(frozen=True)
class Batch:
    items: tuple[Item, ...]
    answered: dict[int | str, Answered]
    output: Path

    @classmethod
    def open(cls, problems: Path, output: Path) -> Self:
        """Read both files, then drop a last line of `output` that was cut off in mid-write.

        Raises UsageError where a file is missing, a line is not a problem, or `output` cannot be
        written, is `problems`, or holds anything but answers to these problems; it is unchanged
        then.
        """
        items = _read_items(problems)
        answered, torn = _read_answered(output)
        problem_of = {item.id: item.problem for item in items}
        for each in answered.values():
            if problem_of.get(each.id) != each.problem:
                raise UsageError(
                    f"{output} answers another problem under id {each.id!r}: name another output."
                )
        with _writing(output):
            if output.exists() and output.samefile(problems):
                raise UsageError(f"{output} holds the problems: name another output.")
            with output.open("ab") as file:
                if torn:
                    file.truncate(output.stat().st_size - len(torn))
        return cls(items, answered, output)

    @property
    def remaining(self) -> list[Item]:
        return [item for item in self.items if item.id not in self.answered]

    @property
    def unanswered(self) -> int:
        """How many of the problems done so far nobody voted on."""
        return sum(each.answer is None for each in self.answered.values())

    def write(self, item: Item, result: dict[str, Any]) -> None:
        """Raises UsageError."""
        with _writing(self.output), self.output.open("a") as file:
            file.write(json.dumps({"id": item.id, **result}) + "\n")

    @contextlib.contextmanager
    def progress(self) -> Iterator[Callable[[Run], None]]:
        """A bar on stderr; call what it yields with each run that has ended."""
        columns = (
            BarColumn(),
            MofNCompleteColumn(),
            TimeRemainingColumn(),
            TextColumn("{task.description}", markup=False),
        )
        with Progress(*columns, console=Console(stderr=True)) as bar:
            done = len(self.items) - len(self.remaining)
            task = bar.add_task("", total=len(self.items), completed=done)

            def advance(run: Run) -> None:
                said = f"{run.answer} ({run.share:.0%})" if run.answer is not None else "no answer"
                bar.update(task, advance=1, description=one_line(said))

            yield advance


def _read_items(path: Path) -> tuple[Item, ...]:
    items: dict[int | str | None, Item] = {}
    for number, line in enumerate(_lines(path), 1):
        if not line.strip():
            continue
        try:
            item = msgspec.json.decode(line, type=Item)
            item = Item(read_problem(item.problem), number if item.id is None else item.id)
        except (ValueError, RecursionError, UsageError) as error:
            raise UsageError(f"Line {number} of {path} is not a problem: {error}") from error
        if item.id in items:
            raise UsageError(f"Line {number} of {path} repeats the id {item.id!r}.")
        items[item.id] = item
    if not items:
        raise UsageError(f"{path} holds no problems.")
    return tuple(items.values())


def _read_answered(path: Path) -> tuple[dict[int | str, Answered], bytes]:
    """The answers, and the last line if it was cut off in mid-write."""
    with _writing(path):
        if not path.exists():
            return {}, b""
    lines = _lines(path)
    torn = lines.pop() if lines and not lines[-1].endswith(b"\n") else b""
    try:
        answered = [msgspec.json.decode(line, type=Answered) for line in lines]
        if not _BEGINNING.startswith(torn[: len(_BEGINNING)]):
            raise ValueError("The last line is no answer.")
    except (ValueError, RecursionError) as error:
        raise UsageError(f"{path} is not a file of answers: name another output.") from error
    return {each.id: each for each in answered}, torn


@contextlib.contextmanager
def _writing(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {error.strerror}.") from error


def _lines(path: Path) -> list[bytes]:
    try:
        return path.read_bytes().splitlines(keepends=True)
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}.") from error
