"""The keys in the documentation are those of the app."""

import re
import runpy
from pathlib import Path

from textual.binding import Binding

from numina_tui.tui import actions

DOCS = Path(__file__).parents[2] / "docs"


def test_the_page_of_keys_is_up_to_date():
    script = runpy.run_path(str(DOCS / "keys.py"))
    assert script["keys"]() == (DOCS / "keys.md").read_text(encoding="utf-8"), "python docs/keys.py"


def test_every_key_is_named_as_it_is_printed_on_the_keyboard():
    rows = (DOCS / "keys.md").read_text(encoding="utf-8").split("\n## ", 1)[1]
    assert not [key for key in re.findall("`([^`]+)`", rows) if "_" in key]


def test_every_list_of_keys_is_on_the_page_and_every_key_is_explained():
    script = runpy.run_path(str(DOCS / "keys.py"))
    lists = [
        value for name, value in vars(actions).items() if name.isupper() and isinstance(value, list)
    ]
    assert list(script["SCREENS"].values()) == [
        each for each in script["SCREENS"].values() if each in lists
    ]
    assert len(script["SCREENS"]) == len(lists)
    for bindings in lists:
        assert all(binding.tooltip for binding in Binding.make_bindings(bindings))
