"""What a foreign record comes to: a problem and its solutions, and from these a run's events."""

from collections.abc import Iterator, Sequence

import msgspec

from numina_tui.core import answers, transcript, verdicts
from numina_tui.core.events import Concluded, Event, Executed, RunEnded, RunStarted, Sampled
from numina_tui.core.execution import Execution, Status
from numina_tui.core.settings import Settings

_EVERYTHING = 1_000_000
"""Characters of an output that are kept: what a foreign model got to read is in its file."""
_SECONDS_A_STEP = 1.0
"""Such files tell no times; this is for those who watch them."""


class Foreign(msgspec.Struct, frozen=True):
    problem: str
    solutions: tuple[str, ...]
    """Each in the fences of `core.transcript`."""
    known: str = ""
    """The right answer, if the file tells it."""
    model: str = ""


def events(foreign: Foreign) -> list[Event]:
    """The run as it may have been: every trajectory at the pace of a step a second."""
    settings = Settings(width=len(foreign.solutions), depth=64, output_limit=_EVERYTHING)
    lanes = [_lane(number, text) for number, text in enumerate(foreign.solutions, 1)]
    happened = sorted((event for lane in lanes for event in lane), key=lambda event: event.at)
    end = happened[-1].at if happened else 0.0
    begun = RunStarted(
        at=0.0,
        problem=foreign.problem,
        settings=settings,
        model=foreign.model,
        known=foreign.known,
    )
    return [begun, *_joined(happened), RunEnded(at=end, reason="complete")]


def _lane(number: int, text: str) -> list[Event]:
    """What one trajectory wrote and read, and its verdict; who it votes with is not known here."""
    steps = transcript.parse(text)
    executions: list[Execution] = []
    happened: list[Event] = []
    at = 0.0
    for index, step in enumerate(steps):
        at += _SECONDS_A_STEP
        executed = step.kind == "output" and index > 0 and steps[index - 1].kind == "code"
        if executed:
            executions.append(Execution(step.text + "\n", _status(step.text), 0.0))
            happened.append(Executed(at=at, trajectory=number, execution=executions[-1]))
        else:
            happened.append(Sampled(at=at, trajectory=number, text=step.source, tokens=0))
    verdict = verdicts.judge(steps, tuple(executions), "expression")
    answer = answers.final_answer(steps)
    happened.append(Concluded(at=at, trajectory=number, verdict=verdict, answer=answer))
    return happened


def _status(output: str) -> Status:
    last = output.rstrip().rpartition("\n")[2]
    name = last.partition(":")[0]
    if "Traceback" in output or name.endswith(("Error", "Exception")):
        return "timed out" if name.endswith(("TimeoutError", "TimeoutException")) else "exception"
    return "ok"


def _joined(happened: Sequence[Event]) -> Iterator[Event]:
    """Voters join the first who plainly gave the same answer: no algebra is done here."""
    founders: dict[str, int] = {}
    for event in happened:
        if not isinstance(event, Concluded) or event.verdict != "voted" or event.answer is None:
            yield event
            continue
        same = (known for known in founders if answers.plainly_equal(known, event.answer))
        founder = founders.setdefault(next(same, event.answer), event.trajectory)
        yield msgspec.structs.replace(event, joins=founder)
