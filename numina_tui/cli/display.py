"""What `numina-tui solve` shows while it works, and the vote at the end.

Everything a model or a program wrote is made printable first, and is never markup.
"""

from types import TracebackType
from typing import Self

from rich.console import Console, Group
from rich.live import Live
from rich.table import Table
from rich.text import Text

from numina_tui.core.events import Concluded, Event
from numina_tui.core.run import Run, Trajectory
from numina_tui.core.text import one_line, printable

BAR_WIDTH = 24
REFRESHES = 15
"""A second."""
ENDINGS = {
    "cancelled": "Interrupted; the run is kept.",
    "decided": "Stopped early: no remaining vote could have changed the winner.",
}
TAIL = 160
"""Characters of a trajectory's last words that a lane can show."""


class Silence:
    """Shows nothing. The other displays are this one, made to speak."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        pass

    def show(self, run: Run, event: Event) -> None:
        """`run` is the state after `event`."""


class PlainDisplay(Silence):
    """Lines for pipes, logs and screen readers: each step as it is complete, after its number."""

    def __init__(self) -> None:
        self._printed: dict[int, int] = {}

    def show(self, run: Run, event: Event) -> None:
        number = getattr(event, "trajectory", None)
        if number is None:
            return
        lane = run.trajectories[number - 1]
        complete = len(lane.steps) - (0 if isinstance(event, Concluded) else 1)
        for step in lane.steps[self._printed.get(number, 0) : complete]:
            text = printable(step.text).strip()
            for line in text.splitlines():
                print(f"{number:>3} {step.kind:<9} {line}", flush=True)
        self._printed[number] = max(complete, self._printed.get(number, 0))
        if isinstance(event, Concluded) and (lane.steps or event.verdict != "cancelled"):
            print(f"{number:>3} {state(lane)}", flush=True)


class LiveDisplay(Silence):
    """A lane per trajectory and the vote, redrawn in place."""

    def __init__(self) -> None:
        self._run = Run()
        self._console = Console()
        self._live = Live(
            get_renderable=self._draw, console=self._console, refresh_per_second=REFRESHES
        )

    def __enter__(self) -> Self:
        self._live.__enter__()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._live.__exit__(kind, error, traceback)

    def show(self, run: Run, event: Event) -> None:
        self._run = run

    def _draw(self) -> Group:
        table = Table(box=None, padding=(0, 1), show_header=False, expand=True)
        table.add_column(justify="right", style="dim", width=3)
        table.add_column(width=24, no_wrap=True, overflow="ellipsis")
        table.add_column(ratio=1, no_wrap=True, overflow="ellipsis", style="dim")
        height = self._console.height - 3
        lanes = self._run.trajectories
        for lane in lanes[:height]:
            table.add_row(f"{lane.id}", Text(state(lane), _style(lane)), Text(_last_words(lane)))
        if len(lanes) > height:
            table.add_row("", Text(f"… and {len(lanes) - height} more"), "")
        return Group(table, Text(_vote_so_far(self._run), no_wrap=True, overflow="ellipsis"))


def state(lane: Trajectory) -> str:
    """How a trajectory stands, in a few words."""
    if lane.verdict is None:
        return f"⟳ {lane.activity}"
    if lane.verdict == "voted":
        return f"✓ {one_line(lane.answer or '')}"
    return f"∅ {lane.verdict}"


def summary(run: Run) -> str:
    """The vote and the answer, as text for any terminal."""
    console = Console(highlight=False)
    with console.capture() as capture:
        console.print(*_vote_lines(run), sep="\n", end="", soft_wrap=True)
    return capture.get().rstrip("\n")


def _vote_so_far(run: Run) -> str:
    """Such as `9 ×11   4 ×2   ∅ ×1`."""
    counts = [(one_line(tally.answer), tally.count) for tally in run.tallies]
    silent = sum(lane.verdict not in (None, "voted") for lane in run.trajectories)
    if silent:
        counts.append(("∅", silent))
    return "   ".join(f"{answer} ×{count}" for answer, count in counts)


def _vote_lines(run: Run) -> list[Text]:
    lines = [Text("")]
    cast = sum(tally.count for tally in run.tallies)
    for tally in run.tallies:
        bar = "█" * max(1, round(BAR_WIDTH * tally.count / cast))
        answer = one_line(tally.answer)
        lines.append(Text(f"{bar:<{BAR_WIDTH}} {tally.count:>3}  {answer}"))
    silent = len(run.trajectories) - cast
    if silent:
        lines.append(Text(f"{'':<{BAR_WIDTH}} {silent:>3}  did not vote", "dim"))
    if run.ended is not None and run.ended.reason in ENDINGS and not run.ended.message:
        lines.append(Text(ENDINGS[run.ended.reason], "dim"))
    speed = f" {run.tokens:,} tokens in {run.elapsed:.1f} s"
    lines.append(Text(_outcome(run), "bold").append(speed, "not bold dim"))
    return lines


def _outcome(run: Run) -> str:
    """The vote in a sentence, which does not call a majority what is none."""
    if run.answer is None:
        return "Nobody voted."
    answer = one_line(run.answer)
    cast = sum(tally.count for tally in run.tallies)
    ballots = f"{run.share:.0%} of {cast} {'vote' if cast == 1 else 'votes'}"
    tied = sum(tally.count == run.tallies[0].count for tally in run.tallies)
    if tied > 1:
        return f"A tie of {tied} answers ({ballots} each): {answer} came from the first trajectory."
    if run.share <= 0.5:
        return f"No majority: {answer} leads with {ballots}."
    return f"The answer is {answer} ({ballots})."


def _style(lane: Trajectory) -> str:
    if lane.verdict is None:
        return "cyan"
    return "green" if lane.verdict == "voted" else "yellow"


def _last_words(lane: Trajectory) -> str:
    return one_line(lane.text[-TAIL:])
