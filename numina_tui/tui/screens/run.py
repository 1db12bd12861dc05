from dataclasses import replace

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Footer

from numina_tui.core.text import one_line
from numina_tui.tui import actions, theme, wording
from numina_tui.tui.recording import Recording
from numina_tui.tui.screens.reading import ReadingScreen
from numina_tui.tui.view import View
from numina_tui.tui.widgets.code import CodePane
from numina_tui.tui.widgets.header import Header
from numina_tui.tui.widgets.lanes import Lanes
from numina_tui.tui.widgets.notice import NoticeLine
from numina_tui.tui.widgets.output import OutputPane
from numina_tui.tui.widgets.pane import Pane, shown
from numina_tui.tui.widgets.rationale import RationalePane
from numina_tui.tui.widgets.timeline import Timeline
from numina_tui.tui.widgets.vote import Vote, VoteLine

FRAMES_PER_SECOND = 20


class RunScreen(Screen[None]):
    """One run. Its recording is folded and drawn some times a second; keys move the view."""

    BINDINGS = actions.RUN

    def __init__(self, recording: Recording) -> None:
        super().__init__()
        self.recording = recording
        self.view = View(recording.begun, live=recording.live)
        self._folded = 0
        self._drawn = False

    def compose(self) -> ComposeResult:
        yield Header()
        yield NoticeLine()
        yield VoteLine()
        with Horizontal(id="run"):
            yield Lanes()
            with Vertical(id="trajectory"):
                yield Timeline()
                yield RationalePane()
                yield CodePane()
                yield OutputPane()
            yield Vote()
        yield Footer(compact=True, show_command_palette=False)

    def on_mount(self) -> None:
        self.look(self.view)
        self.drain()
        if self.recording.live:
            self.set_interval(1 / FRAMES_PER_SECOND, self.drain)

    def drain(self) -> None:
        """Fold and draw what has arrived."""
        if not self._drawn:
            return
        recording = self.recording
        arrived = recording.events[self._folded :]
        if not arrived and recording.live == self.view.live:
            return
        self._folded += len(arrived)
        view = replace(self.view, live=recording.live)
        try:
            for event in arrived:
                view = view.after(event)
        except ValueError as error:
            recording.trouble = f"This recording is damaged: {error}"
        self.look(view)

    def look(self, view: View) -> None:
        """Draw everything from `view`, and from nothing else."""
        ended = self.view.live and not view.live
        self.view = view
        self._drawn = True
        self.query_one(Header).show(view)
        self.query_one(NoticeLine).show(self._notice())
        self.query_one(VoteLine).show(view)
        self.query_one(Lanes).show(view)
        self.query_one(Timeline).show(view)
        for pane in self.query(Pane):
            pane.show(view)
        self.query_one(Vote).show(view)
        if ended:
            self.refresh_bindings()

    def _notice(self) -> wording.Notice:
        recording = self.recording
        return wording.notice(
            self.view, trouble=recording.trouble, stopping=recording.stop.is_set()
        )

    @on(Lanes.Chosen)
    def _choose(self, event: Lanes.Chosen) -> None:
        self.look(self.view.on_lane(event.index))

    def action_trajectory(self, by: int) -> None:
        self.look(self.view.on_lane(self.view.lane + by))

    def action_step(self, by: int) -> None:
        if self.view.step is not None:
            self.look(self.view.on_step(self.view.step + by))

    def action_first_step(self) -> None:
        self.look(self.view.on_step(0))

    def action_last_step(self) -> None:
        self.look(self.view.on_step(None))

    def action_page(self, by: int) -> None:
        for pane in self.query(Pane).filter(".-focused"):
            pane.scroll_relative(y=by * max(1, pane.size.height - 1), animate=False)

    def action_stop(self) -> None:
        self.recording.stop.set()
        self.refresh_bindings()
        self.look(self.view)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "stop":
            return self.recording.live and not self.recording.stop.is_set()
        return True

    def action_problem(self) -> None:
        run = self.view.run
        text = Content.assemble(
            shown(run.problem).strip(),
            "\n\n",
            (f"{wording.settings(run.settings)}\n{one_line(run.model)}", theme.QUIET),
        )
        self.app.push_screen(ReadingScreen("Problem", text))
