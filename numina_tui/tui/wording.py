"""What the screens say: short, the same everywhere, and safe to show."""

from typing import NamedTuple

from numina_tui.core.run import Trajectory
from numina_tui.core.settings import Settings
from numina_tui.core.text import one_line, plural
from numina_tui.tui import theme
from numina_tui.tui.view import View

ENDINGS = {
    "complete": "complete",
    "decided": "decided early",
    "budget": "budget spent",
    "cancelled": "stopped",
    "refused": "refused",
    "failed": "failed",
}

SIGNS = (
    ("✓ 52", "voted for 52"),
    ("∅ …", "did not vote, and why"),
    ("⟳ …", "running: what it does just now"),
    ("● ◉ ○ ✗", "a step before, the focused one, one after, one whose code failed"),
    ("↳3", "a fork of trajectory 3; it does not vote"),
    ("error at 3", "the first step whose code failed"),
)


class State(NamedTuple):
    """How a trajectory stands, in a sign, words and a colour."""

    sign: str
    words: str
    style: str

    def __str__(self) -> str:
        return f"{self.sign} {self.words}"


def state(view: View, lane: Trajectory) -> State:
    if lane.verdict is None:
        if view.live:
            return State("⟳", lane.activity, theme.RUNNING)
        return State("∅", "cut short", theme.ABSENT)
    if lane.verdict == "voted":
        tally = view.tally_of(lane)
        answer = tally.answer if tally else lane.answer or ""
        leads = tally is not None and tally is view.tallies[0]
        words = " ".join(filter(None, (one_line(answer), verdict_on(view, answer))))
        return State("✓", words, theme.LEADING if leads else theme.OTHER)
    style = theme.QUIET if lane.verdict == "cancelled" else theme.ABSENT
    return State("∅", lane.verdict, theme.ERROR if lane.verdict == "failed" else style)


def verdict_on(view: View, answer: str) -> str:
    """`right` or `wrong`, or nothing where that is not known."""
    return {True: "right", False: "wrong", None: ""}[view.right(answer)]


def settings(chosen: Settings) -> str:
    parts = [
        f"N {chosen.width}",
        f"depth {chosen.depth}",
        f"temperature {chosen.temperature:g}",
        f"answers: {chosen.domain}",
        f"seed {'random' if chosen.seed is None else chosen.seed}",
    ]
    if chosen.strategy != "sc-tir":
        parts.insert(0, chosen.strategy)
    if chosen.stopping != "never":
        parts.append(f"stops when {chosen.stopping}")
    if chosen.token_budget is not None:
        parts.append(f"at most {plural(chosen.token_budget, 'token')}")
    if chosen.time_budget is not None:
        parts.append(f"at most {duration(chosen.time_budget)}")
    if chosen.dialect != "numinamath":
        parts.append(f"as {chosen.dialect} wants it")
    return " · ".join(parts)


def duration(seconds: float) -> str:
    """Rounded before it is cut into units, so that none of them is ever full."""
    if round(seconds * 1000, 0) < 1000:
        return f"{seconds * 1000:.0f} ms"
    if round(seconds, 1) < 60:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds, 0), 60)
    return f"{minutes:.0f} min {rest:.0f} s"


def speed(view: View) -> str:
    run = view.run
    return f"{run.tokens / run.elapsed:,.0f} tok/s" if run.tokens and run.elapsed else ""


def _minority(view: View) -> str:
    outvoted = view.outvoted
    if outvoted is None:
        return ""
    votes = plural(outvoted.count, "vote")
    lanes = ", ".join(map(str, outvoted.voters))
    return f"A minority was right: {one_line(outvoted.answer)} had {votes} (trajectory {lanes})."


class Notice(NamedTuple):
    """A sentence about the whole run; a grave one is loud."""

    sentence: str
    grave: bool = False


def notice(view: View, *, trouble: str = "", stopping: bool = False) -> Notice:
    run = view.run
    if trouble:
        return Notice(one_line(trouble), grave=True)
    if view.live:
        if stopping:
            return Notice("Stopping…")
        idle = run.ended is not None or not run.trajectories
        awaited = idle and view.trajectory is None
        return Notice("Starting the model and the sandbox…" if awaited else "")
    if run.ended is None:
        return Notice("This recording breaks off here: its run was never ended.")
    said = one_line(run.ended.message)
    match run.ended.reason:
        case "complete":
            return Notice(said or _minority(view))
        case "decided":
            return Notice(said or "Ended early: no vote still to come could change the answer.")
        case "budget":
            return Notice(said or "Its budget is spent.")
        case "cancelled":
            when = duration(run.ended.at)
            return Notice(said or f"You stopped this run at {when}; it is kept.")
        case "refused":
            return Notice(said or "The model cannot take this problem.", grave=True)
        case "failed":
            return Notice(said or "The run failed.", grave=True)
