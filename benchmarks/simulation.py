"""A discrete-event simulation of N trajectories that share an engine and some cores.

It carries what was measured on one machine to another one that is not at hand.
"""

import heapq
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from math import ceil, inf
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
    """Seconds in which each of so many trajectories gets a token."""
    places: int
    """How many the engine samples at once; the others wait."""
    opening: float
    """Seconds for which the engine is busy with a new trajectory's problem."""
    resuming: float
    """The same, with the output of a block."""
    cores: int
    """How many blocks run at once."""
    starting: float
    """Seconds that a block takes a core before it begins."""


def continuous(lanes: Sequence[Lane], machine: Machine) -> float:
    """Seconds until all are through if each goes on as soon as it can."""
    engine, cores, now = _Engine(machine), _Cores(machine.cores), 0.0
    progress = {number: iter(lane) for number, lane in enumerate(lanes)}
    current = {number: next(progress[number]) for number in progress}
    for number, it in current.items():
        engine.enter(number, it.tokens, machine.opening)
    while engine.busy or cores.busy:
        now, paused = engine.run(now, cores.next_end)
        for number in paused:
            if (seconds := current[number].seconds) is not None:
                cores.enter(now, number, machine.starting + seconds)
        for number in cores.ended(now):
            if (following := next(progress[number], None)) is not None:
                current[number] = following
                engine.enter(number, following.tokens, machine.resuming)
    return now


def lock_step(lanes: Sequence[Lane], machine: Machine) -> float:
    """Seconds until all are through if all sample, then all run code, and so on."""
    seconds = 0.0
    for number in range(max(map(len, lanes))):
        pending = [lane[number] for lane in lanes if number < len(lane)]
        batch = [[Round(it.tokens, None)] for it in pending]
        opening = machine.resuming if number else machine.opening
        seconds += continuous(batch, replace(machine, opening=opening))
        cores = _Cores(machine.cores)
        for index, it in enumerate(pending):
            if it.seconds is not None:
                cores.enter(0.0, index, machine.starting + it.seconds)
        seconds += cores.last_end
    return seconds


class _Engine:
    def __init__(self, machine: Machine) -> None:
        self._machine = machine
        self._left: dict[int, int] = {}
        self._waiting: deque[tuple[int, int, float]] = deque()

    @property
    def busy(self) -> bool:
        return bool(self._left or self._waiting)

    def enter(self, number: int, tokens: int, reading: float) -> None:
        self._waiting.append((number, tokens, reading))

    def run(self, now: float, until: float) -> tuple[float, list[int]]:
        """Sample until a trajectory pauses, or until that time; at least one token."""
        while self._waiting and len(self._left) < self._machine.places:
            number, tokens, reading = self._waiting.popleft()
            self._left[number] = max(1, tokens)
            now += reading
        if not self._left:
            return max(now, until), []
        step = self._machine.step(len(self._left))
        steps = min(self._left.values())
        if until < inf:
            steps = max(1, min(steps, ceil((until - now) / step)))
        self._left = {number: left - steps for number, left in self._left.items()}
        paused = [number for number, left in self._left.items() if left == 0]
        for number in paused:
            del self._left[number]
        return now + steps * step, paused


class _Cores:
    """Blocks run in the order in which they come, each on the first core that is free."""

    def __init__(self, count: int) -> None:
        self._free = [0.0] * count
        self._ends: list[tuple[float, int]] = []

    @property
    def busy(self) -> bool:
        return bool(self._ends)

    @property
    def next_end(self) -> float:
        return self._ends[0][0] if self._ends else inf

    @property
    def last_end(self) -> float:
        return max(self._free)

    def enter(self, now: float, number: int, seconds: float) -> None:
        end = max(now, heapq.heappop(self._free)) + seconds
        heapq.heappush(self._free, end)
        heapq.heappush(self._ends, (end, number))

    def ended(self, now: float) -> Iterator[int]:
        while self._ends and self._ends[0][0] <= now:
            yield heapq.heappop(self._ends)[1]
