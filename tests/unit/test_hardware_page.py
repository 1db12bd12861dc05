"""What the documentation says fits where is what the planner says."""

import runpy
from pathlib import Path

DOCS = Path(__file__).parents[2] / "docs"


def test_the_page_of_hardware_is_up_to_date():
    script = runpy.run_path(str(DOCS / "hardware.py"))
    page = (DOCS / "hardware.md").read_text(encoding="utf-8")
    assert script["page"]() == page, "python docs/hardware.py"
