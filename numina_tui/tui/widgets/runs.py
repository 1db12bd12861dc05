from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual.content import Content
from textual.widgets.option_list import Option

from numina_tui.core.text import one_line
from numina_tui.tui import theme

if TYPE_CHECKING:
    from numina_tui.library.store import RunSummary


def options(runs: Sequence["RunSummary"], live: int | None) -> list[Option]:
    """A line for every past run: when, and what was asked. Its id is the run's."""
    return [
        Option(
            Content.assemble(
                ("⟳ running now     ", theme.RUNNING)
                if run.id == live
                else (f"{run.begun.astimezone():%Y-%m-%d %H:%M}  ", theme.QUIET),
                one_line(run.problem),
            ),
            id=str(run.id),
        )
        for run in runs
    ]
