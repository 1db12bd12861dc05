from collections.abc import Callable

from textual.content import Content
from textual.widget import Widget

from numina_tui.core.run import Run
from numina_tui.core.text import one_line
from numina_tui.core.transcript import Kind
from numina_tui.tui import rounds, theme
from numina_tui.tui.view import View
from numina_tui.tui.widgets.titles import entitle
from numina_tui.tui.wording import state

MORE = Content.styled("…", theme.QUIET)


class Timeline(Widget):
    """The focused trajectory's steps in a row, the focused one marked."""

    def __init__(self) -> None:
        super().__init__()
        self._view = View(Run())

    def show(self, view: View) -> None:
        before, self._view = self._view, view
        lane, step = view.trajectory, view.step
        title = depth = Content("")
        if lane is not None:
            sign, words, style = state(view, lane)
            place = "" if step is None else f" · step {step + 1} of {len(lane.steps)}"
            model = f" · by {one_line(lane.model)}" if lane.model else ""
            title = Content.assemble(f"{lane.id} ", (f"{sign} {words}", style), place, model)
            rounds_run = f"depth {len(lane.executions)}/{view.run.settings.depth}"
            depth = Content.styled(rounds_run, theme.QUIET)
        entitle(self, title, depth)
        if _course(view) != _course(before):
            self.refresh()

    def render(self) -> Content:
        """As much in words as there is room for, and in the end only the focused step's
        neighbourhood."""
        step = self._view.step
        if step is None:
            return Content.styled("no step yet", theme.QUIET)
        width = self.content_size.width
        spelt = self._beads(step, lambda kind: f" {kind}  ")
        initials = self._beads(step, lambda kind: f" {kind[0]}  ")
        for beads in (spelt, initials):
            if sum(bead.cell_length for bead in beads) <= width + 2:
                return Content("").join(beads)
        return _window(self._beads(step, lambda kind: kind[0] + " "), step, width)

    def _beads(self, focused: int, name: Callable[[Kind], str]) -> list[Content]:
        lane = self._view.trajectory
        assert lane is not None
        failed = rounds.errors(lane)
        beads = []
        for index, step in enumerate(lane.steps):
            if index == focused:
                style = theme.ERROR if index in failed else theme.RUNNING
                beads.append(Content.styled(f"◉ {step.kind}  ", f"bold {style}"))
            elif index in failed:
                beads.append(Content.styled(f"✗{name(step.kind)}", theme.ERROR))
            else:
                sign = "●" if index < focused else "○"
                beads.append(Content.styled(f"{sign}{name(step.kind)}", theme.QUIET))
        return beads


def _course(view: View) -> tuple[object, ...]:
    """All that the beads depend on."""
    lane = view.trajectory
    kinds = [step.kind for step in lane.steps] if lane else []
    return view.step, kinds, rounds.errors(lane) if lane else None


def _window(beads: list[Content], focused: int, width: int) -> Content:
    """The focused bead and as many on both sides of it as fit."""
    first = last = focused
    room = width + 2 - beads[focused].cell_length - 2 * MORE.cell_length
    grown = True
    while grown:
        grown = False
        for index in (first - 1, last + 1):
            if 0 <= index < len(beads) and beads[index].cell_length <= room:
                room -= beads[index].cell_length
                first, last = min(first, index), max(last, index)
                grown = True
    before = MORE if first > 0 else Content("")
    after = MORE if last + 1 < len(beads) else Content("")
    return Content("").join([before, *beads[first : last + 1], after])
