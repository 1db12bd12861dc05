"""A run as a Markdown document: the problem, the vote, and every trajectory as it was written."""

import re
from collections.abc import Iterator
from contextlib import suppress
from itertools import count
from pathlib import Path

from numina_tui.core.run import Run, Trajectory
from numina_tui.core.text import one_line, printable


def export(run: Run, folder: Path) -> Path:
    """Write the run into a new file, named by its problem. Raises OSError."""
    words = re.findall(r"[a-z0-9]+", run.problem.casefold())[:6]
    name = "-".join(["numina", *words])[:60]
    for number in count(1):
        path = folder / (f"{name}.md" if number == 1 else f"{name}-{number}.md")
        with suppress(FileExistsError), path.open("x", encoding="utf-8") as file:
            file.write(markdown(run))
            return path
    raise AssertionError("Numbers do not end.")


def markdown(run: Run) -> str:
    return "\n".join(_lines(run)) + "\n"


def _lines(run: Run) -> Iterator[str]:
    yield f"# {one_line(run.problem)}"
    yield ""
    settings = run.settings
    strategy = "" if settings.strategy == "sc-tir" else f"{settings.strategy}, "
    yield (
        f"{one_line(run.model)}. {strategy}N = {settings.width}, M = {settings.depth},"
        f" temperature {settings.temperature:g}, seed {settings.seed}."
    )
    yield ""
    if run.known:
        yield from (f"The right answer is {_code(run.known)}.", "")
    if run.tallies:
        yield from ("| answer | votes | trajectories |", "|---|---|---|")
        for tally in run.tallies:
            voters = ", ".join(map(str, tally.voters))
            yield f"| {_code(tally.answer).replace('|', '&#124;')} | {tally.count} | {voters} |"
    else:
        yield "Nobody voted."
    for lane in run.trajectories:
        yield from ("", f"## Trajectory {lane.id}: {_ending(lane)}", "", printable(lane.text))


def _ending(lane: Trajectory) -> str:
    forked = f", a fork of {lane.origin}" if lane.origin else ""
    if lane.verdict == "voted":
        return f"{_code(lane.answer or '')}{forked}"
    return f"{lane.verdict or 'cut short'}{forked}"


def _code(text: str) -> str:
    """As a code span, which nothing in the text can close."""
    text, longest, ticks = one_line(text), 0, 0
    for character in text:
        ticks = ticks + 1 if character == "`" else 0
        longest = max(longest, ticks)
    fence = "`" * (longest + 1)
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{pad}{text}{pad}{fence}"
