from dataclasses import replace
from time import monotonic

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Footer

from numina_tui.core.text import one_line
from numina_tui.tui import actions, theme, wording
from numina_tui.tui.playhead import Playhead
from numina_tui.tui.recording import Recording
from numina_tui.tui.screens.reading import ReadingScreen
from numina_tui.tui.screens.what_if import what_if_screen
from numina_tui.tui.view import View
from numina_tui.tui.widgets.code import CodePane
from numina_tui.tui.widgets.header import Header
from numina_tui.tui.widgets.lane_filter import LaneFilter
from numina_tui.tui.widgets.lanes import Lanes
from numina_tui.tui.widgets.notice import NoticeLine
from numina_tui.tui.widgets.output import OutputPane
from numina_tui.tui.widgets.pane import Pane, shown
from numina_tui.tui.widgets.rationale import RationalePane
from numina_tui.tui.widgets.scrubber import Scrubber
from numina_tui.tui.widgets.timeline import Timeline
from numina_tui.tui.widgets.vote import Vote, VoteLine

FRAMES_PER_SECOND = 20


class RunScreen(Screen[None]):
    """One run. Its recording is folded and drawn some times a second; keys move the view."""

    BINDINGS = actions.RUN
    AUTO_FOCUS = ""  # keys are for the screen, until somebody types into the filter

    def __init__(self, recording: Recording) -> None:
        super().__init__()
        self.recording = recording
        self.view = View(recording.begun, live=recording.live)
        self.playhead = Playhead()
        self._seen = -1
        """How many events there were when the screen was last drawn."""
        self._ticked = monotonic()
        self._was_live = recording.live

    def compose(self) -> ComposeResult:
        yield Header()
        yield NoticeLine()
        yield VoteLine()
        with Horizontal(id="run"):
            with Vertical(id="lanes"):
                yield LaneFilter()
                yield Lanes()
            with Vertical(id="trajectory"):
                yield Timeline()
                yield RationalePane()
                yield CodePane()
                yield OutputPane()
            yield Vote()
        yield Scrubber()
        yield Footer(compact=True, show_command_palette=False)

    def on_mount(self) -> None:
        self._ticking = self.set_interval(1 / FRAMES_PER_SECOND, self.drain, pause=True)
        self.play(self.playhead)

    def drain(self) -> None:
        """Draw what has happened since the last time, in the run or by playing it."""
        if self._seen < 0:
            return  # not yet composed
        now = monotonic()
        passed, self._ticked = now - self._ticked, now
        playhead = self.playhead.advanced(passed, self.recording.end)
        arrived = len(self.recording.events) != self._seen
        if arrived or playhead != self.playhead or self.recording.live != self._was_live:
            self.play(playhead)

    def play(self, playhead: Playhead) -> None:
        """Draw the run as it was where the playhead stands."""
        recording = self.recording
        self._seen = len(recording.events)
        past = playhead.at is not None
        other_keys = self._was_live != recording.live or past != (self.playhead.at is not None)
        self._was_live = recording.live
        self.playhead = playhead
        run = recording.head if playhead.at is None else recording.at(playhead.at)
        self.look(replace(self.view, run=run, live=recording.live or past))
        self.query_one(Scrubber).show(playhead, recording.end)
        self._tick_if_needed()
        if other_keys:
            self.refresh_bindings()

    def _tick_if_needed(self) -> None:
        if self.recording.live or self.playhead.playing:
            self._ticking.resume()
        else:
            self._ticking.pause()

    def follow_newest(self) -> None:
        """Look at the trajectory that is about to begin, now, whatever was looked at before."""
        self.view = replace(self.view, lane=len(self.recording.head.trajectories), pinned=None)
        self.play(self.playhead.moved(None))

    def look(self, view: View) -> None:
        """Draw everything from `view`, and from nothing else."""
        self.view = view
        self.query_one(Header).show(view)
        self.query_one(NoticeLine).show(self._notice())
        self.query_one(VoteLine).show(view)
        self.query_one(Lanes).show(view)
        self.query_one(Timeline).show(view)
        for pane in self.query(Pane):
            pane.show(view)
        self.query_one(Vote).show(view, self.recording.history)

    def _notice(self) -> wording.Notice:
        recording = self.recording
        stopping = recording.live and recording.stop.is_set()
        trouble = recording.damage or recording.trouble
        return wording.notice(self.view, trouble=trouble, stopping=stopping)

    @on(Lanes.Chosen)
    def _choose(self, event: Lanes.Chosen) -> None:
        self.look(self.view.on_lane(event.index))

    def action_trajectory(self, by: int) -> None:
        self.look(self.view.on_neighbour(by))

    def action_filter(self) -> None:
        self.query_one(LaneFilter).begin()

    def action_sort(self) -> None:
        self.look(self.view.sorted())

    @on(LaneFilter.Changed)
    def _filter(self, event: LaneFilter.Changed) -> None:
        self.look(self.view.asking(event.value))

    @on(LaneFilter.Submitted)
    def _leave_filter(self) -> None:
        self.query_one(LaneFilter).leave()

    def action_step(self, by: int) -> None:
        if self.view.step is not None:
            self.look(self.view.on_step(self.view.step + by))

    def action_error(self, by: int) -> None:
        """To the next step whose code failed, or the previous one, in whichever trajectory."""
        found = self.view.error(by)
        if found is not None:
            self.look(found)

    @on(Scrubber.Pointed)
    def _point(self, event: Scrubber.Pointed) -> None:
        self.play(self.playhead.moved(event.at))

    def action_play(self) -> None:
        self._ticked = monotonic()
        self.play(self.playhead.toggled(self.recording.end))

    def action_scrub(self, by: int) -> None:
        """To another moment; after the last one comes the head."""
        here = self.recording.end if self.playhead.at is None else self.playhead.at
        there = self.recording.moment(here, by)
        self.play(self.playhead.moved(None if by > 0 and there <= here else there))

    def action_pace(self, by: int) -> None:
        self.play(self.playhead.faster(by))

    def action_head(self) -> None:
        self.play(self.playhead.moved(None))

    def action_what_if(self) -> None:
        self.app.push_screen(what_if_screen(self.view.run))

    def action_raw(self) -> None:
        self.look(replace(self.view, raw=not self.view.raw))

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
        if action == "play":  # nothing to play again at the head of a run that is still going
            return not (self.recording.live and self.playhead.at is None)
        return True

    def action_problem(self) -> None:
        run = self.view.run
        text = Content.assemble(
            shown(run.problem).strip(),
            "\n\n",
            (f"{wording.settings(run.settings)}\n{one_line(run.model)}", theme.QUIET),
        )
        self.app.push_screen(ReadingScreen("Problem", text))
