"""A session that replays a script instead of running a model, and a few scripts."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from datetime import datetime, timedelta

from numina_tui.core.answers import plainly_equal
from numina_tui.core.events import (
    Concluded,
    Event,
    Executed,
    Forked,
    RunEnded,
    RunStarted,
    Sampled,
)
from numina_tui.core.execution import Execution
from numina_tui.core.run import Point, Run, fold
from numina_tui.core.settings import Settings
from numina_tui.library.store import RunSummary
from numina_tui.models.lookup import Choice, ModelError

PROBLEM = (
    "Let $k, l > 0$ be parameters. The parabola $y = kx^2 - 2kx + l$ intersects the line $y = 4$ "
    "at two points $A$ and $B$, which are 6 apart. What is $OA^2 + OB^2$?"
)
MODEL = "pocket · int8 · cpu"

TRACEBACK = """\
Traceback (most recent call last):
  File "<block>", line 4, in <module>
    l_value = solve(Eq(a - b, 6), l)[0]
IndexError: list index out of range
"""


class ScriptedLibrary:
    def __init__(self) -> None:
        self.records: list[list[Event]] = []

    def runs(self) -> list[RunSummary]:
        begun = datetime(2025, 3, 14, 15, 9)
        summaries = [
            RunSummary(number, begun + timedelta(days=number), record[0].problem)
            for number, record in enumerate(self.records)
            if isinstance(record[0], RunStarted)
        ]
        return summaries[::-1]

    def events(self, run_id: int) -> list[Event]:
        return list(self.records[run_id])


class ScriptedNamespace:
    async def execute(self, code: str) -> Execution:
        return Execution(f"{len(code)} characters\n", "ok", 0.01)

    async def close(self) -> None:
        pass


class ScriptedSession:
    """Replays `script` for every problem. `None` in it waits for `go_on`."""

    model = MODEL
    choice = Choice("pocket", "embedded")
    card = "# pocket\n\nIt knows **gcd**, and no geometry."
    advice = "16 at once fit easily; the processor is the limit."

    def __init__(
        self,
        script: Iterable[Event | None] = (),
        *,
        past: Iterable[list[Event]] = (),
        broken: Exception | None = None,
        breaks: Exception | None = None,
        pace: float = 0.0,
    ) -> None:
        self.library = ScriptedLibrary()
        self.library.records = list(past)
        self.script = list(script)
        self.go_on = asyncio.Event()
        self.posed: list[tuple[str, Settings]] = []
        self.closed = False
        self._broken = broken
        self._breaks = breaks
        self._pace = pace

    async def start(self) -> None:
        if self._broken:
            raise self._broken

    async def load(self, choice: Choice) -> None:
        if choice.name == "nowhere":
            raise ModelError("There is no model nowhere: name a folder, or pocket.")
        self.model, self.choice = f"{choice.name} · {choice.engine}", choice

    async def equal(self, left: str, right: str) -> bool:
        return bool(plainly_equal(left, right))

    def note(self, number: int, event: Event) -> None:
        self.library.records[number].append(event)

    async def open_at(self, run: Run, point: Point) -> "ScriptedNamespace":
        self.opened_at = point
        return ScriptedNamespace()

    async def fork(
        self, number: int, run: Run, point: Point, code: str, stop: asyncio.Event
    ) -> AsyncIterator[Event]:
        record, lane = self.library.records[number], len(run.trajectories) + 1
        for event in self.forks(run, point, code, lane):
            record.append(event)
            yield event
            await asyncio.sleep(0)

    def forks(self, run: Run, point: Point, code: str, lane: int) -> Iterator[Event]:
        at = run.elapsed
        yield Forked(
            at=at,
            trajectory=lane,
            origin=point.trajectory,
            blocks=point.blocks,
            code=code,
            model=self.model,
        )
        yield Executed(at=at + 1, trajectory=lane, execution=Execution("52\n", "ok", 0.01))
        yield Sampled(at=at + 2, trajectory=lane, text="So $\\boxed{52}$.", tokens=9)
        yield Concluded(at=at + 2, trajectory=lane, verdict="voted", answer="52", joins=1)

    async def close(self) -> None:
        self.closed = True

    async def solve(
        self,
        problem: str,
        settings: Settings,
        stop: asyncio.Event,
        begun: Callable[[int], None],
    ) -> AsyncIterator[Event]:
        await self.start()
        self.posed.append((problem, settings))
        record: list[Event] = []
        for event in [RunStarted(at=0.0, problem=problem, settings=settings, model=self.model)]:
            record.append(event)
            self.library.records.append(record)
            begun(len(self.library.records) - 1)
            yield event
        for event in self.script:
            if event is None:
                await first(self.go_on, stop)
            elif self._pace:
                await asyncio.sleep(self._pace)
            if stop.is_set():
                break
            if event is not None:
                record.append(event)
                yield event
        if self._breaks:
            raise self._breaks
        for event in ending(record, cancelled=stop.is_set()):
            record.append(event)
            yield event


class SlowlyLoading(ScriptedSession):
    """Loads a model when it may `go_on`."""

    async def load(self, choice: Choice) -> None:
        await self.go_on.wait()
        await super().load(choice)


async def first(*events: asyncio.Event) -> None:
    waits = [asyncio.ensure_future(event.wait()) for event in events]
    await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
    for wait in waits:
        wait.cancel()


def ending(record: list[Event], *, cancelled: bool) -> Iterator[Event]:
    run = fold(record)
    if run.ended:
        return
    for lane in run.running:
        yield Concluded(at=run.elapsed, trajectory=lane, verdict="cancelled")
    yield RunEnded(at=run.elapsed, reason="cancelled" if cancelled else "complete")


def whole(
    script: Iterable[Event | None], settings: Settings, problem: str = PROBLEM
) -> list[Event]:
    """A record of a run that followed `script`."""
    begun = RunStarted(at=0.0, problem=problem, settings=settings, model=MODEL)
    record: list[Event] = [begun, *(event for event in script if event is not None)]
    return [*record, *ending(record, cancelled=False)]


class Pen:
    """Writes one trajectory, a few characters per token."""

    def __init__(self, lane: int, at: float = 0.1, chunk: int = 10_000) -> None:
        self.lane = lane
        self.at = at
        self._chunk = chunk

    def write(self, text: str) -> Iterator[Event]:
        for start in range(0, len(text), self._chunk):
            self.at += 0.05
            piece = text[start : start + self._chunk]
            yield Sampled(
                at=self.at, trajectory=self.lane, text=piece, tokens=max(1, len(piece) // 4)
            )

    def run(self, code: str, outcome: Execution) -> Iterator[Event]:
        yield from self.write(f"```python\n{code}\n```\n")
        self.at += outcome.seconds
        yield Executed(at=self.at, trajectory=self.lane, execution=outcome)

    def conclude(self, verdict: str, answer: str | None = None, joins: int | None = None) -> Event:
        return Concluded(
            at=self.at, trajectory=self.lane, verdict=verdict, answer=answer, joins=joins
        )


PLAN = (
    "The line $y = 4$ meets the parabola where $k(x-1)^2 = 4 - l + k$. Let us find the two "
    "roots with SymPy and use that they are 6 apart to fix $l$ in terms of $k$.\n\n"
)
CODE = """\
from sympy import symbols, solve, Eq
x, k, l = symbols('x k l', positive=True)  # 日本語
roots = solve(Eq(k*x**2 - 2*k*x + l, 4), x)
l_value = solve(Eq(roots[0] - roots[1], 6), l)[0]
print(sum(root**2 + 16 for root in roots).subs(l, l_value))"""


def right(lane: int, joins: int, chunk: int = 10_000) -> Iterator[Event]:
    pen = Pen(lane, chunk=chunk)
    yield from pen.write(PLAN)
    yield from pen.run(CODE, Execution("52\n", "ok", 0.212))
    yield from pen.write("So the sum is $\\boxed{52}$.")
    yield pen.conclude("voted", "52", joins)


def repaired(lane: int, joins: int, chunk: int = 10_000) -> Iterator[Event]:
    pen = Pen(lane, chunk=chunk)
    yield from pen.write(PLAN)
    yield from pen.run(CODE, Execution(TRACEBACK, "exception", 0.014))
    yield from pen.write("The list was empty: the roots are not ordered. Let us swap them.\n\n")
    yield from pen.run(CODE.replace("0] - roots[1", "1] - roots[0"), Execution("26\n", "ok", 0.2))
    yield from pen.write("Hence $\\boxed{26}$.")
    yield pen.conclude("voted", "26", joins)


def lost(lane: int, chunk: int = 10_000) -> Iterator[Event]:
    pen = Pen(lane, chunk=chunk)
    for _ in range(4):
        yield from pen.write("Try a longer search.\n\n")
        slow = "TimeoutError: the block ran longer than 5 s\n"
        yield from pen.run("while True:\n    pass", Execution(slow, "timed out", 5.0))
    yield pen.conclude("code timed out")


def silent(lane: int, chunk: int = 10_000) -> Iterator[Event]:
    pen = Pen(lane, chunk=chunk)
    yield from pen.write("I believe that it is 52.")
    yield pen.conclude("no code")


def writing(lane: int, chunk: int = 10_000) -> Iterator[Event]:
    pen = Pen(lane, chunk=chunk)
    yield from pen.write(PLAN + "```python\n" + CODE[:120])


def sixteen(chunk: int = 10_000) -> list[Event]:
    """Sixteen trajectories: most say 52, some 26, some nothing, one is still writing."""
    lanes: list[Iterator[Event]] = []
    for lane in range(1, 17):
        if lane in (3, 7, 10):
            lanes.append(repaired(lane, joins=3, chunk=chunk))
        elif lane == 5:
            lanes.append(lost(lane, chunk))
        elif lane in (12, 14):
            lanes.append(silent(lane, chunk))
        elif lane == 9:
            lanes.append(writing(lane, chunk))
        else:
            lanes.append(right(lane, joins=1, chunk=chunk))
    return sorted((event for lane in lanes for event in lane), key=lambda event: event.at)
