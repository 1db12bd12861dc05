"""Takes the README's picture: `python docs/screenshot.py`, a real run in the real app."""

import asyncio
import tempfile
from pathlib import Path

from textual.pilot import Pilot
from textual.widgets import TextArea

from numina_tui.core.settings import Settings
from numina_tui.library.store import Library
from numina_tui.models import lookup
from numina_tui.session import Session
from numina_tui.tui.app import NuminaApp

PROBLEM = (
    "In a town of 90 families, 41 have a cat, 37 have a dog and 25 have neither."
    " How many have both?"
)
SEED = 6  # in which some lanes disagree, and one meets an error


async def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        library = Library(Path(folder) / "library.sqlite")
        app = NuminaApp(Session(lookup.find(), library), Settings(seed=SEED))
        async with app.run_test(size=(124, 34)) as pilot:
            await picture(pilot)
        library.close()


async def picture(pilot: Pilot[None]) -> None:
    await pilot.pause()
    pilot.app.screen.query_one(TextArea).text = PROBLEM
    await pilot.press("ctrl+s")
    await pilot.app.workers.wait_for_complete()
    await pilot.press(*"LLLL", "0", "l", "l")
    await pilot.pause()
    target = Path(__file__).parent / "screenshot.svg"
    target.write_text(pilot.app.export_screenshot(title="numina-tui"))


asyncio.run(main())
