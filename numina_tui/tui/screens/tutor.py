import asyncio
import re

from textual import on
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Footer, Input, Static

from numina_tui.tui import actions
from numina_tui.tui.widgets.said import Said, Typed
from numina_tui.tutor.commands import leaves
from numina_tui.tutor.conversation import Conversation

_INDENTATION = re.compile(r"\s*")


class TutorScreen(Screen[None]):
    """A run, revealed step by step: what was said scrolls above, what is typed stands below."""

    BINDINGS = actions.TUTOR

    def __init__(self, conversation: Conversation) -> None:
        super().__init__()
        self._talk = conversation
        self._turn = asyncio.Lock()
        self._lines: list[str] = []
        self._recalled = 0
        """How many lines back the one in the input is."""

    def compose(self) -> ComposeResult:
        yield VerticalScroll(id="said", can_focus=False)
        yield Static(id="offers", markup=False)
        line = Input(id="line", select_on_focus=False)
        line.cursor_blink = False
        yield line
        yield Footer(compact=True, show_command_palette=False)

    async def on_mount(self) -> None:
        self._invite()
        await self._show(*map(Said, self._talk.opening()))
        self.query_one(Input).focus()

    async def on_unmount(self) -> None:
        await self._talk.close()

    @on(Input.Submitted)
    def _submit(self, event: Input.Submitted) -> None:
        event.input.clear()
        self.action_say(event.value)

    def action_say(self, line: str) -> None:
        """Have a line answered, as if it had been typed."""
        if leaves(line) and not self._talk.in_block:
            self.app.pop_screen()
            return
        if line.strip():
            self._lines.append(line)
        self._recalled = 0
        self.run_worker(self._answer(line))

    def action_begin(self, start: str) -> None:
        """Begin a line that the learner goes on with."""
        self._put(start)

    async def _answer(self, line: str) -> None:
        async with self._turn:
            typed = [Typed(line)] if line.strip() else []
            await self._show(*typed)
            said = await self._talk.say(line)
            await self._show(*typed, *map(Said, said))
            self._invite()
            if self.query_one(Input).value:
                return  # the learner has gone on typing
            if [piece.kind for piece in said] == ["error"]:
                self._put(line)  # to be mended
            elif self._talk.in_block:
                self._put(_indentation(line))

    async def _show(self, *turn: Widget) -> None:
        """Add what is not there yet of a turn, and read on where the turn begins."""
        said = self.query_one("#said", VerticalScroll)
        await said.mount_all(widget for widget in turn if not widget.is_attached)
        if turn:
            self.call_after_refresh(said.scroll_to_widget, turn[0], top=True, animate=False)

    def _invite(self) -> None:
        """Say where the learner is and what can be typed; a click does it too."""
        talk = self._talk
        title = f"Tutor · run {talk.number} · trajectory {talk.lesson.trajectory}"
        self.query_one("#said").border_title = Content(title)
        self.query_one(Input).border_title = Content(talk.invitation)
        self.query_one("#offers", Static).update(offers(talk))

    def _put(self, text: str) -> None:
        line = self.query_one(Input)
        line.value = text
        line.cursor_position = len(text)
        line.focus()

    def action_recall(self, by: int) -> None:
        """An earlier line again, or a later one."""
        self._recalled = max(0, min(self._recalled + by, len(self._lines)))
        self._put(self._lines[-self._recalled] if self._recalled else "")

    def action_page(self, by: int) -> None:
        said = self.query_one("#said", VerticalScroll)
        said.scroll_relative(y=by * max(1, said.size.height - 1), animate=False)

    def action_close(self) -> None:
        """Leave an unfinished block first, then the screen."""
        if self._talk.in_block:
            self._talk.drop_block()
            self._invite()
        else:
            self.app.pop_screen()


def offers(talk: Conversation) -> Content:
    """What can be done now. What stands in brackets are our own words, so they may be markup."""
    lesson = talk.lesson
    if talk.in_block:
        return Content.from_markup("[@click=screen.say('')]enter on an empty line runs it[/]")
    parts = []
    if lesson.upcoming is not None:
        parts.append("[@click=screen.say('next')]enter next step[/]")
    if lesson.guess_due is not None:
        parts.append("[@click=screen.begin('guess ')]guess …[/]")
    if lesson.hint_due:
        parts.append("[@click=screen.say('hint')]hint[/]")
    parts += [
        "[@click=screen.begin('answer ')]answer …[/]",
        "[@click=screen.begin('py ')]py …[/]",
        "[@click=screen.begin('lane ')]lane …[/]",
        "[@click=screen.say('vote')]vote[/]",
    ]
    if lesson.upcoming is not None:
        parts.append("[@click=screen.say('finish')]finish[/]")
    parts.append("[@click=screen.say('help')]help[/]")
    return Content.from_markup("   ".join(parts))


def _indentation(line: str) -> str:
    """Where the next line of a block begins."""
    found = _INDENTATION.match(line)
    deeper = "    " if line.rstrip().endswith(":") else ""
    return (found[0] if found else "") + deeper
