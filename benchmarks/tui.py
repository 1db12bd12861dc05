"""The app against the obvious one: one of Textual's own Markdown widgets for each trajectory.

Each app runs by itself in a real pseudo-terminal of 120 x 40, with the driver that Textual has for
terminals. What counts is what had been written to the terminal by when; what was on the screen is
reconstructed afterwards. Figures, in one run, on the same machine:

- key_to_paint_p95: 64 trajectories write 20 tokens a second each; h, l, j or k is typed: until the
  frame that shows where it leads to is there. The 95th percentile of all keys
- interface_cpu: processor seconds of that process in a second of that stream
- open_recorded: a run of 64 trajectories and some 20,000 events is opened from the library's file
- scrub_step: in that run, one moment back or on in time
- first_paint: from starting the program to its first whole frame; the baseline is an app that has
  one Markdown widget, and nothing else
"""

import re
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import NamedTuple

from benchmarks import report
from benchmarks.interface import feed, solutions
from benchmarks.interface.terminal import Frame, Terminal, painted
from numina_tui.library.store import Library

LANES, RATE, SECONDS, RECORDED_TOKENS = 64, 20, 10, 230
STREAMS, BASELINE_STREAMS, OPENINGS, STEPS, STARTS = 3, 1, 7, 12, 9
SILENCE = 1.0
"""Seconds after which a screen that changed is taken to be painted."""
RECORDED = 1
"""The long run's number in the library; a short one follows it."""
_PYTHON = [sys.executable, "-m"]


class Place(NamedTuple):
    """Where in a run the user is."""

    lane: int
    step: int = 0


@dataclass(frozen=True)
class Watched:
    """An app into which a run streams."""

    command: list[str]
    place: Callable[[str], Place | None]
    """What its screen says about where the user is."""
    moves: dict[str, tuple[int, int]]
    """By how many trajectories and steps each key moves."""


class Key(NamedTuple):
    at: float
    """Seconds after the stream was first seen."""
    name: str
    lane: int
    """Where it leads to."""
    step: int
    """-1, 0 or 1: whether it leads to an earlier step, to another trajectory, to a later step."""


def main() -> None:
    options = report.arguments(__doc__)
    with tempfile.TemporaryDirectory() as home:
        report.show(measure(Path(home)), as_json=options.json)


def measure(home: Path) -> dict[str, report.Figure]:
    library = home / "library"
    record(library)
    mine, theirs = streams(OURS, home, STREAMS), streams(MARKDOWN, home, BASELINE_STREAMS)
    small = report.smaller_is_better
    opened, scrubbed = ours_recorded(library, home)
    their_opened, their_scrubbed = markdown_recorded(library, home)
    return {
        "key_to_paint_p95": report.smaller_p95_is_better(mine.delays, theirs.delays, "ms"),
        "interface_cpu": small(mine.cores, theirs.cores, "cores"),
        "open_recorded": small(opened, their_opened, "ms"),
        "scrub_step": small(scrubbed, their_scrubbed, "ms"),
        "first_paint": small(
            [first_paint([*_PYTHON, "numina_tui"], home) for _ in range(STARTS)],
            [first_paint([*_PYTHON, "benchmarks.interface.bare"], home) for _ in range(STARTS)],
            "ms",
        ),
    }


# While a run streams


class Streams(NamedTuple):
    delays: list[float]
    cores: list[float]


def our_place(text: str) -> Place | None:
    """It is in the title over the focused trajectory's steps."""
    found = re.search(r" (\d+) [⟳✓∅] [^│╮]* · step (\d+) of \d+ ", text)
    return Place(int(found[1]), int(found[2])) if found else None


def their_place(text: str) -> Place | None:
    found = re.search(r"▌(\d+) ", text)
    return Place(int(found[1])) if found else None


OURS = Watched(
    [*_PYTHON, "benchmarks.interface.streaming"],
    our_place,
    {"j": (1, 0), "k": (-1, 0), "h": (0, -1), "l": (0, 1)},
)
MARKDOWN = Watched(
    [*_PYTHON, "benchmarks.interface.markdown", "stream"],
    their_place,
    {"j": (3, 0), "k": (-3, 0), "h": (-1, 0), "l": (1, 0)},
)


def streams(app: Watched, home: Path, count: int) -> Streams:
    found = [stream(app, home, seed) for seed in range(count)]
    return Streams([ms for delays, _ in found for ms in delays], [cores for _, cores in found])


def stream(
    app: Watched,
    home: Path,
    seed: int,
    lanes: int = LANES,
    rate: float = RATE,
    seconds: float = SECONDS,
) -> tuple[list[float], float]:
    """Milliseconds from each key to its frame, and processor seconds in a second."""
    result = home / "streamed.json"
    result.unlink(missing_ok=True)
    size = map(str, (lanes, rate, seconds))
    with Terminal([*app.command, str(result), *size], home) as terminal:
        (*_, first) = terminal.wait_for(lambda text: app.place(text) is not None)
        typed = []
        for key in walk(app.moves, lanes, seconds, Random(seed)):
            terminal.read_until(first.at + key.at)
            typed.append((key, terminal.type(key.name)))
        while not result.exists():
            terminal.read_until(time.monotonic() + 0.1)
        terminal.read_until_silent(SILENCE)
        frames = [first, *terminal.frames()]
    streamed = feed.load(result)
    if streamed.trouble:
        raise RuntimeError(streamed.trouble)
    return delays(typed, frames, app.place), streamed.cores


def walk(
    moves: dict[str, tuple[int, int]], lanes: int, seconds: float, random: Random
) -> list[Key]:
    """Keys at irregular moments, once all trajectories have come to their second step. Each of them
    leads somewhere."""
    keys, lane, back = [], 1, 0
    at = 0.4 * seconds
    while at < 0.95 * seconds:
        leading = [
            name
            for name, (by, step) in moves.items()
            if 1 <= lane + by <= lanes and (by or -1 <= back + step <= 0)
        ]
        name = random.choice(leading)
        by, step = moves[name]
        lane, back = lane + by, 0 if by else back + step
        keys.append(Key(at, name, lane, step))
        at += random.uniform(0.15, 0.5)
    return keys


def delays(
    typed: Sequence[tuple[Key, float]],
    frames: Sequence[Frame],
    place: Callable[[str], Place | None],
) -> list[float]:
    """A key that has no frame to itself is shown by the next key's."""
    places = [(frame.at, place(frame.text), frame.text) for frame in frames]
    found: list[float] = []
    later = float("inf")
    for key, at in reversed(typed):
        before = next((seen for when, seen, _ in reversed(places) if when <= at and seen), None)
        for when, seen, text in places:
            if when > at and seen and before and leads(key, before, seen, text):
                later = min(later, when) if key.step == 0 else when
                break
        found.append(1000 * (later - at))
    return found[::-1]


def leads(key: Key, before: Place, seen: Place, text: str) -> bool:
    """Whether a screen shows the trajectory and the step that the key leads to."""
    if seen.lane != key.lane or str(solutions.number(key.lane)) not in text:
        return False
    return key.step == 0 or (seen.step - before.step) * key.step > 0


# A recorded run


def record(library: Path) -> None:
    kept = Library(library)
    for lanes, tokens in ((LANES, RECORDED_TOKENS), (2, 20)):
        events = solutions.run(lanes, tokens=tokens)
        written = kept.begin(solutions.PROBLEM)
        for event in events:
            written.append(event)
    kept.close()


def ours_recorded(library: Path, home: Path) -> tuple[list[float], list[float]]:
    """The list of past runs has the long run below the short one."""
    command = [*_PYTHON, "numina_tui", "--library", str(library)]
    with Terminal(command, home) as terminal:
        terminal.wait_for(lambda text: "2 trajectories" in text)
        opened = []
        for _ in range(OPENINGS):
            for key in "oj":
                effect(terminal, key)
            opened.append(effect(terminal, "\r", lambda text: f" {LANES} trajectories" in text))
            for key in "o\r":
                effect(terminal, key)
        for key in "oj\r":
            effect(terminal, key)
        return known(opened), scrubbed(terminal, lambda _before, _after: True)


def markdown_recorded(library: Path, home: Path) -> tuple[list[float], list[float]]:
    command = [*_PYTHON, "benchmarks.interface.markdown", "open", str(library), str(RECORDED)]
    with Terminal(command, home) as terminal:
        terminal.wait_for(lambda text: "no run" in text)
        opened = []
        for _ in range(OPENINGS):
            opened.append(effect(terminal, "o", lambda text: their_moment(text) is not None))
            effect(terminal, "x", lambda text: their_moment(text) is None)
        effect(terminal, "o", lambda text: their_moment(text) is not None)
        return known(opened), scrubbed(
            terminal, lambda before, after: their_moment(before) != their_moment(after)
        )


def their_moment(text: str) -> str | None:
    found = re.match(r"([\d.]+) s of", text)
    return found[1] if found else None


def scrubbed(terminal: Terminal, moved: Callable[[str, str], bool]) -> list[float]:
    """`moved` compares two screens. Moments close to each other may look the same."""

    def step(key: str) -> float | None:
        before = terminal.text
        return effect(terminal, key, lambda text: moved(before, text))

    step(",")  # the first has to show the bar
    return known([step(key) for key in "," * STEPS + "." * STEPS])


def effect(terminal: Terminal, key: str, done: Callable[[str], bool] = bool) -> float | None:
    """Milliseconds until the screen says what it says in the end; None if it says that already."""
    before = terminal.text
    typed = terminal.type(key)
    at = painted(terminal.settle(SILENCE, done), before)
    return None if at is None else 1000 * (at - typed)


def known(measured: Sequence[float | None]) -> list[float]:
    """Those of which something was seen."""
    found = [each for each in measured if each is not None]
    if 2 * len(found) < len(measured):
        raise RuntimeError("Most keys changed nothing on the screen.")
    return found


# A start


def first_paint(command: list[str], home: Path) -> float:
    with Terminal(command, home) as terminal:
        at = painted(terminal.settle(SILENCE))
        assert at is not None
        terminal.type("\x11")  # ctrl+q
        terminal.wait_for_exit()
        return 1000 * (at - terminal.begun)


if __name__ == "__main__":
    main()
