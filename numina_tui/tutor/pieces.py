"""What a conversation says, in pieces that a front end draws as it likes.

Their text may be a model's: whoever draws a piece makes it printable.
"""

from collections import Counter
from collections.abc import Iterable
from typing import Literal

import msgspec

from numina_tui.core.events import Answered, Computed, Guessed, Hinted, Studied
from numina_tui.core.run import Run
from numina_tui.core.text import one_line, plural
from numina_tui.core.transcript import shorten
from numina_tui.tutor.lesson import Lesson, before_the_answer

Kind = Literal["problem", "rationale", "code", "output", "failure", "grade", "note", "error"]
"""A `failure` is an output whose code did not end well, an `error` something that cannot be."""

LONGEST = 4000
"""Characters of an output."""

_RIGHT = {True: ", right", False: ", wrong", None: ""}


class Piece(msgspec.Struct, frozen=True):
    kind: Kind
    text: str
    title: str = ""


def step(lesson: Lesson, index: int) -> Piece:
    """A step of the trajectory."""
    step = lesson.lane.steps[index]
    title = _title(lesson, index)
    if step.kind != "output":
        return Piece(step.kind, step.text.strip("\n"), title)
    execution = lesson.lane.execution(index)
    if execution is None:
        return Piece("output", step.text, f"{title}, invented by the model")
    said = output(execution.output, execution.status, title)
    limit = lesson.run.settings.output_limit
    if len(execution.output) <= limit:
        return said
    read = f"{said.title}; the model read {limit:,} characters of it"
    return msgspec.structs.replace(said, title=read)


def hint(lesson: Lesson) -> Piece:
    """The next step, a rationale, without the answer that it may give."""
    rationale = lesson.lane.steps[lesson.revealed].text
    title = f"{_title(lesson, lesson.revealed)}, as a hint"
    return Piece("rationale", before_the_answer(rationale).strip("\n"), title)


def output(text: str, status: str, title: str) -> Piece:
    text = shorten(text, LONGEST).removesuffix("\n") or "(nothing was printed)"
    if status == "ok":
        return Piece("output", text, title)
    return Piece("failure", text, f"{title}, {status}")


def opening(lesson: Lesson, number: int) -> list[Piece]:
    """What is studied, how far it is revealed, and what was done with it before."""
    lanes, steps = len(lesson.run.trajectories), len(lesson.lane.steps)
    place = (
        f"Trajectory {lesson.trajectory} of {lanes}, {lesson.revealed} of {steps} steps revealed."
    )
    said = [
        Piece("problem", lesson.run.problem, f"Problem of run {number}"),
        Piece(
            "note", f"{place} An empty line reveals the next one; help lists what else there is."
        ),
    ]
    if done := _done(lesson.run.studied):
        said.append(Piece("note", f"You have studied this run: {done}."))
    return said


def ending(lesson: Lesson) -> Piece:
    """What became of the trajectory."""
    lane = lesson.lane
    if lane.verdict == "voted":
        return Piece("note", f"The end: it voted for {one_line(lane.answer or '')}.")
    return Piece("note", f"The end: it did not vote ({lane.verdict}).")


def vote(run: Run) -> Piece:
    """A line for every answer, and for every reason to give none."""
    lines = [
        f"{one_line(tally.answer)}: {plural(tally.count, 'vote')}"
        f" (trajectory {', '.join(map(str, tally.voters))}){_RIGHT[run.grades.get(tally.answer)]}"
        for tally in run.tallies
    ]
    silent = Counter(str(lane.verdict) for lane in run.sampled if lane.verdict != "voted")
    lines += [f"no vote, {verdict}: {count}" for verdict, count in silent.most_common()]
    if run.known:
        lines.append(f"known to be right: {one_line(run.known)}")
    return Piece("note", "\n".join(lines))


def quoted(line: str, longest: int = 40) -> str:
    """A learner's line, to be named in a sentence."""
    line = one_line(line)
    return f"“{line if len(line) <= longest else line[:longest] + '…'}”"


def _title(lesson: Lesson, index: int) -> str:
    steps = lesson.lane.steps
    return f"Step {index + 1} of {len(steps)}: {steps[index].kind}"


def _done(studied: Iterable[Studied]) -> str:
    events = tuple(studied)
    guesses = [event.right for event in events if isinstance(event, Guessed)]
    answered = [event.right for event in events if isinstance(event, Answered)]
    hints = sum(isinstance(event, Hinted) for event in events)
    computed = sum(isinstance(event, Computed) for event in events)
    parts = [
        f"{plural(len(guesses), 'guess', 'guesses')}, {sum(guesses)} right" if guesses else "",
        f"{plural(len(answered), 'answer')}, {sum(answered)} right" if answered else "",
        plural(hints, "hint") if hints else "",
        plural(computed, "computation") if computed else "",
    ]
    return "; ".join(filter(None, parts))
