from collections.abc import Awaitable, Callable
from typing import NamedTuple

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static, TextArea

from numina_tui.core.errors import NuminaError
from numina_tui.core.execution import Execution
from numina_tui.core.text import one_line
from numina_tui.tui import actions
from numina_tui.tui.widgets.output import body, title
from numina_tui.tui.widgets.pane import NOTHING

Execute = Callable[[str], Awaitable[Execution]]


class Edit(NamedTuple):
    """What the user leaves the screen with."""

    code: str
    go_on: bool
    """Whether the model shall go on from here."""


class EditScreen(ModalScreen[Edit]):
    """A block of code to change and run where it ran, its outcome beside the one it had."""

    BINDINGS = actions.EDIT

    def __init__(self, code: str, before: Execution | None, execute: Execute) -> None:
        super().__init__()
        self._code = code
        self._before = before
        self._execute = execute

    def compose(self) -> ComposeResult:
        with Vertical() as box:
            box.border_title = Content("Edit and run")
            box.border_subtitle = Content("ctrl+s runs · f6 forks · esc closes")
            editor = TextArea.code_editor(self._code, language="python", id="code")
            editor.cursor_blink = False
            yield editor
            with Horizontal():
                yield Outcome("Output, as it was", self._before)
                yield Outcome("Output, now", None)

    def on_mount(self) -> None:
        self.query_one(TextArea).focus()

    async def action_run(self) -> None:
        _, now = self.query(Outcome)
        now.border_title = Content("Running…")
        self.run_worker(self._run(now), exclusive=True)

    async def _run(self, now: "Outcome") -> None:
        try:
            now.show("Output, now", await self._execute(self.query_one(TextArea).text))
        except NuminaError as error:
            now.border_title = Content("Output, now")
            self.notify(one_line(str(error)), severity="error", markup=False)

    def action_close(self) -> None:
        self.dismiss(Edit(self.query_one(TextArea).text, go_on=False))

    def action_go_on(self) -> None:
        self.dismiss(Edit(self.query_one(TextArea).text, go_on=True))


class Outcome(VerticalScroll, can_focus=False):
    def __init__(self, name: str, execution: Execution | None) -> None:
        super().__init__()
        self._text = Static(NOTHING, markup=False)
        self._initial = name, execution

    def compose(self) -> ComposeResult:
        yield self._text

    def on_mount(self) -> None:
        self.show(*self._initial)

    def show(self, name: str, execution: Execution | None) -> None:
        said = title(execution).removeprefix("Output") if execution else ""
        self.border_title = Content(f"{name}{said}")
        failed = execution is not None and execution.status != "ok"
        self.set_class(failed, "-failed")
        self._text.update(body(execution) if execution and execution.output.strip() else NOTHING)
        if failed:  # what went wrong stands at the end
            self.call_after_refresh(self.scroll_end, animate=False)
