import re

from textual.content import Content

from numina_tui.core.execution import Execution
from numina_tui.tui import theme
from numina_tui.tui.view import View
from numina_tui.tui.widgets.pane import NOTHING, Pane, shown
from numina_tui.tui.widgets.titles import entitle
from numina_tui.tui.wording import duration

_TRACEBACK = "Traceback (most recent call last):\n"
_RAISED = re.compile(r"^([A-Za-z_][\w.]*)(?::|$)", re.MULTILINE)
_LINE = re.compile(r'^  File "<block>", line (\d+)', re.MULTILINE)


class OutputPane(Pane):
    """What the focused round's code printed, and how it ended; an error is loud."""

    def show(self, view: View) -> None:
        lane, (_, code, index) = view.trajectory, view.round
        step = view.step_at(index)
        outcome = lane.execution(index) if lane and index is not None else None
        failed = outcome is not None and outcome.status != "ok"
        read = ""
        if outcome is not None:
            heading, text = title(outcome), body(outcome)
            limit = view.run.settings.output_limit
            if len(outcome.output) > limit:
                read = f"the model read {limit:,} of {len(outcome.output):,} characters"
        elif step is not None:
            heading, text = "Output · invented by the model", Content(shown(step.text))
        else:
            awaited = lane is not None and lane.activity == "running code"
            running = awaited and view.following and code == view.step
            heading, text = "Output · running" if running else "Output", NOTHING
        entitle(self, Content(heading), Content(read))
        self.say(text)
        self.set_class(failed, "-failed")
        self.settle(view, index, at_end=failed)


def raised(outcome: Execution) -> str | None:
    """The name of the exception that a traceback ends in."""
    if outcome.status != "exception":
        return None
    match = _RAISED.search(outcome.output.rpartition(_TRACEBACK)[2])
    return match[1] if match else None


def failing_line(outcome: Execution) -> int | None:
    """The line of the block that a traceback ends in."""
    lines = _LINE.findall(outcome.output) if outcome.status == "exception" else []
    return int(lines[-1]) if lines else None


def title(outcome: Execution) -> str:
    ending = "" if outcome.status == "ok" else f"{raised(outcome) or outcome.status} · "
    return f"Output · {ending}{duration(outcome.seconds)}"


def body(outcome: Execution) -> Content:
    """The output. What went wrong, at its end, is loud; a traceback's frames are quiet."""
    text = shown(outcome.output).removesuffix("\n")
    if outcome.status == "ok":
        return Content(text)
    printed, heading, rest = text.rpartition(_TRACEBACK)
    if heading:
        match = _RAISED.search(rest)
        start = match.start() if match else 0
    else:
        printed, start = "", rest.rfind("\n") + 1
    frames = (heading + rest[:start], theme.QUIET if heading else "")
    return Content.assemble(printed, frames, (rest[start:], f"bold {theme.ERROR}"))
