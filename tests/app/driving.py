"""How the tests drive the app."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from textual.pilot import Pilot
from textual.widgets import TextArea

from numina_tui.core.settings import Settings
from numina_tui.tui.app import NuminaApp
from numina_tui.tui.screens.run import RunScreen
from numina_tui.tui.widgets.notice import NoticeLine
from tests.app.scripted import ScriptedSession

NARROW, WIDE, VAST = (80, 24), (120, 40), (200, 60)


@asynccontextmanager
async def running(
    session: ScriptedSession, size: tuple[int, int] = WIDE, settings: Settings | None = None
) -> AsyncIterator[Pilot[None]]:
    app = NuminaApp(session, settings or Settings())
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        yield pilot


async def pose(pilot: Pilot[None], problem: str) -> None:
    pilot.app.screen.query_one(TextArea).text = problem
    await pilot.press("ctrl+s")
    await caught_up(pilot)


async def caught_up(pilot: Pilot[None]) -> None:
    """Let everything that the session has to say arrive and be drawn."""
    await pilot.pause()
    if isinstance(pilot.app.screen, RunScreen):
        pilot.app.screen.drain()
    await pilot.pause()


async def ended(pilot: Pilot[None]) -> None:
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


def run_screen(pilot: Pilot[None]) -> RunScreen:
    screen = pilot.app.screen
    assert isinstance(screen, RunScreen)
    return screen


def drawn(pilot: Pilot[None], selector: str = "Screen") -> str:
    """The text on the screen, or in one widget of it."""
    screen = pilot.app.screen
    region = screen.region if selector == "Screen" else screen.query_one(selector).region
    lines = screen._compositor.render_strips()
    return "\n".join(
        line.crop(region.x, region.right).text for line in lines[region.y : region.bottom]
    )


def notice(pilot: Pilot[None]) -> str:
    return str(pilot.app.screen.query_one(NoticeLine).content)


def notified(pilot: Pilot[None]) -> list[str]:
    """What was said in passing."""
    return [each.message for each in pilot.app._notifications]
