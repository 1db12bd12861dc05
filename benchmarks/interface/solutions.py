"""Made-up runs that look like real ones: rationale, code, output, rationale, … and a vote."""

import re
from collections.abc import Iterator
from random import Random

from numina_tui.core.events import Concluded, Event, Executed, RunEnded, RunStarted, Sampled
from numina_tui.core.execution import Execution
from numina_tui.core.settings import Settings
from numina_tui.core.transcript import code_block

PROBLEM = (
    "Let $k, l > 0$ be parameters. The parabola $y = kx^2 - 2kx + l$ intersects the line $y = 4$ "
    "at two points $A$ and $B$, which are 6 apart. What is the sum of the squares of the distances "
    "from $A$ and $B$ to the origin?"
)
_TOKEN = re.compile(r"\s*\w{1,6}|\s*[^\w\s]{1,2}|\s+")
_PLANS = (
    "With $n = {n}$ we look at the roots of $k(x-1)^2 = 4 - l + k$, which lie at "
    "$x = 1 \\pm \\sqrt{{\\frac{{4-l+k}}{{k}}}}$. Their distance is **6**.\n\n",
    "With $n = {n}$ the expression $\\frac{{n(n+1)}}{{2}}$ counts the pairs $(a_i, b_j)$ with "
    "$i \\leq j$. Let us check that by brute force for small cases first:\n\n"
    "1. all pairs with $a_i < b_j$,\n2. those with $a_i = b_j$.\n\n",
    "For $n = {n}$ that does not look right: the sum of squares must be divisible by $4$. "
    "Let me recompute it with SymPy and compare `lhs` with `rhs` term by term.\n\n",
)
_PROGRAMS = (
    "n = {n}\nfrom sympy import symbols, solve, Eq\n\n"
    "x, k, l = symbols('x k l', positive=True)\n"
    "roots = solve(Eq(k*x**2 - 2*k*x + l, 4), x)  # two of them\n"
    "distance = roots[1] - roots[0]\n"
    "print(n, solve(Eq(distance, 6), l)[{m}])",
    "n = {n}\ndef pairs(n):\n    total = 0\n"
    "    for a in range(1, n):\n        for b in range(a, n):\n"
    "            if (a * a + b * b) % {m} == 0:\n                total += 1\n    return total\n\n"
    "print(pairs(n))",
    "n = {n}\ntotal = sum(d for d in range(1, n) if n % d == 0 and d % {m})\n"
    "lhs, rhs = total ** 2, sum(range(n))\nprint(f'{{lhs = }}, {{rhs = }}')",
)
_OUTPUTS = ("{m}\n", "4 - 8*k + {n}\n", "lhs = {n}, rhs = {m}\n" * 3)
_TRACEBACK = (
    'Traceback (most recent call last):\n  File "<block>", line 6, in <module>\n'
    "    print(n, solve(Eq(distance, 6), l)[{m}])\nIndexError: list index out of range\n"
)
_LAST = "So for $n = {n}$ the sum of the squares of the distances is $\\boxed{{{answer}}}$."


def number(lane: int) -> int:
    """Occurs in all that a trajectory says, and in no other trajectory."""
    return 1000 + lane


def run(lanes: int, *, tokens: int, rate: float = 20.0, seed: int = 0) -> list[Event]:
    """A run in which each of the lanes writes so many tokens or some more, so many in a second."""
    settings = Settings(width=lanes, depth=64, seed=seed)
    events = [
        event
        for lane in range(1, lanes + 1)
        for event in _trajectory(lane, tokens, 1 / rate, Random(f"{seed} {lane}"))
    ]
    events.sort(key=lambda event: event.at)
    end = RunEnded(at=events[-1].at, reason="complete")
    begun = RunStarted(at=0.0, problem=PROBLEM, settings=settings, model="synthetic")
    return [begun, *_joined(events), end]


def stretch(lanes: str, rate: str, seconds: str) -> list[Event]:
    """So many seconds of a run in which all lanes write without end, from a command line."""
    whole = run(int(lanes), tokens=round(float(rate) * float(seconds)), rate=float(rate))
    return [event for event in whole if event.at <= float(seconds)]


def _trajectory(lane: int, tokens: int, pause: float, random: Random) -> Iterator[Event]:
    """One token an event, at irregular moments, as engines give them."""
    answer = random.choice(("52", "52", "52", "26", "104"))
    last = _tokens(_LAST.format(n=number(lane), answer=answer))
    left = tokens - len(last)
    at = random.uniform(0, pause)
    while left > 0:
        known = {"n": number(lane), "m": random.randint(2, 9)}
        plan = random.choice(_PLANS).format(**known)
        block = code_block(random.choice(_PROGRAMS).format(**known))
        for token in _tokens(plan + block):
            yield Sampled(at=at, trajectory=lane, text=token, tokens=1)
            left -= 1
            at += random.uniform(0.5, 1.5) * pause
        outcome = _outcome(known, random)
        at += outcome.seconds
        yield Executed(at=at, trajectory=lane, execution=outcome)
    for token in last:
        yield Sampled(at=at, trajectory=lane, text=token, tokens=1)
        at += pause
    yield Concluded(at=at, trajectory=lane, verdict="voted", answer=answer)


def _tokens(text: str) -> list[str]:
    return _TOKEN.findall(text)


def _outcome(known: dict[str, int], random: Random) -> Execution:
    seconds = random.uniform(0.01, 0.3)
    if random.random() < 1 / 6:
        return Execution(_TRACEBACK.format(**known), "exception", seconds)
    return Execution(random.choice(_OUTPUTS).format(**known), "ok", seconds)


def _joined(events: list[Event]) -> Iterator[Event]:
    """Who votes joins whoever was first to vote so."""
    first: dict[str | None, int] = {}
    for event in events:
        if isinstance(event, Concluded):
            joins = first.setdefault(event.answer, event.trajectory)
            yield Concluded(
                at=event.at,
                trajectory=event.trajectory,
                verdict=event.verdict,
                answer=event.answer,
                joins=joins,
            )
        else:
            yield event
