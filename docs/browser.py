"""Takes docs/browser.png: `python -m docs.browser`, a real run in a real browser."""

import asyncio
import tempfile
from pathlib import Path

from tests.end_to_end.browser import browse
from tests.end_to_end.served import serve

PROBLEM = (
    "In a town of 90 families, 41 have a cat, 37 have a dog and 25 have neither."
    " How many have both?"
)
SEED = "6"  # in which some lanes disagree, and some meet an error


async def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        async with (
            serve(folder, "--seed", SEED) as (_, address),
            browse(folder, f"{address}?fontsize=14") as page,
        ):
            await page.wait_for("Problem")
            await page.type(PROBLEM)
            await page.press("ctrl+s")
            await page.wait_for("decided after")
            await page.wait_for(lambda text: "⟳" not in text)
            await page.type("0]")
            await page.wait_for("step 3 of")
            (Path(__file__).parent / "browser.png").write_bytes(await page.screenshot())


asyncio.run(main())
