"""A discrete-event simulation of N trajectories that share an engine and some cores.

It carries what was measured on one machine to another one that is not at hand. Whatever runs has
an equal share of the cores: an engine that needs some of them is slowed by blocks, and slows them.
"""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from math import inf
from typing import NamedTuple


class Round(NamedTuple):
    """What a trajectory samples at a stretch, and how long the block of code that it then wrote
    takes a core."""

    tokens: int
    seconds: float | None
    """None: there is no block, and the trajectory has ended."""


Lane = Sequence[Round]


@dataclass(frozen=True)
class Machine:
    step: Callable[[int], float]
    """Seconds in which each of so many trajectories gets a token, while no block runs."""
    places: int
    """How many the engine samples at once; the others wait."""
    opening: float
    """Seconds for which the engine is busy with a new trajectory's problem."""
    resuming: float
    """The same, with the output of a block."""
    cores: int
    """As many blocks run at once."""
    engine_cores: int
    """How many of the cores the engine keeps busy; none where it has a card of its own."""
    starting: float
    """Seconds that a block takes a core before it begins."""


def continuous(lanes: Sequence[Lane], machine: Machine) -> float:
    """Seconds until all are through if each goes on as soon as it can."""
    work, seconds = _Work(machine), 0.0
    following = {number: iter(lane) for number, lane in enumerate(lanes)}
    current = {number: next(rounds) for number, rounds in following.items()}
    for number, it in current.items():
        work.sample(number, it.tokens, machine.opening)
    while work.left:
        passed, paused, ended = work.advance()
        seconds += passed
        for number in paused:
            if (block := current[number].seconds) is not None:
                work.run(number, machine.starting + block)
        for number in ended:
            if (again := next(following[number], None)) is not None:
                current[number] = again
                work.sample(number, again.tokens, machine.resuming)
    return seconds


def lock_step(lanes: Sequence[Lane], machine: Machine) -> float:
    """Seconds until all are through if all sample, then all run code, and so on."""
    seconds = 0.0
    for number in range(max(map(len, lanes))):
        pending = [lane[number] for lane in lanes if number < len(lane)]
        sampling = [[Round(it.tokens, None)] for it in pending]
        opening = machine.resuming if number else machine.opening
        seconds += continuous(sampling, replace(machine, opening=opening))
        blocks = _Work(machine)
        for index, it in enumerate(pending):
            if it.seconds is not None:
                blocks.run(index, machine.starting + it.seconds)
        while blocks.left:
            seconds += blocks.advance()[0]
    return seconds


class _Work:
    """What is being sampled and run at one time, and what waits for its turn."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine
        self._reading = 0.0
        """Seconds."""
        self._tokens: dict[int, float] = {}
        self._seconds: dict[int, float] = {}
        self._stretches: deque[tuple[int, int, float]] = deque()
        self._blocks: deque[tuple[int, float]] = deque()

    @property
    def left(self) -> bool:
        return bool(self._tokens or self._seconds or self._stretches or self._blocks)

    def sample(self, number: int, tokens: int, reading: float) -> None:
        self._stretches.append((number, tokens, reading))

    def run(self, number: int, seconds: float) -> None:
        self._blocks.append((number, seconds))

    def advance(self) -> tuple[float, list[int], list[int]]:
        """Go on until a stretch or a block is through: the seconds that passed, and whose."""
        self._begin()
        step = self._machine.step(len(self._tokens)) if self._tokens else inf
        pause = self._reading + step * min(self._tokens.values()) if self._tokens else inf
        work = min([pause, *self._seconds.values()])
        read = min(self._reading, work)
        self._reading -= read
        passed = work / self._share
        paused = _through(self._tokens, (work - read) / step)
        return passed, paused, _through(self._seconds, work)

    def _begin(self) -> None:
        while self._stretches and len(self._tokens) < self._machine.places:
            number, tokens, reading = self._stretches.popleft()
            self._tokens[number] = max(1, tokens)
            self._reading += reading
        while self._blocks and len(self._seconds) < self._machine.cores:
            number, seconds = self._blocks.popleft()
            self._seconds[number] = seconds

    @property
    def _share(self) -> float:
        """How much of the speed that it would have by itself everything has."""
        engine = self._machine.engine_cores if self._tokens else 0
        cores = self._machine.cores
        return cores / max(cores, engine + len(self._seconds))


def _through(left: dict[int, float], work: float) -> list[int]:
    """Take off that much of each, and take out and return those of which nothing is left."""
    for number in left:
        left[number] -= work
    through = [number for number, amount in left.items() if amount < _NOTHING]
    for number in through:
        del left[number]
    return through


_NOTHING = 1e-9
