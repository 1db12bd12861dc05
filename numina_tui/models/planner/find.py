"""The model that somebody means: a known name, or a folder with a config.json."""

from pathlib import Path

from numina_tui.core.errors import UsageError
from numina_tui.models import lookup
from numina_tui.models.planner import published, shapes


def model(name: str) -> shapes.Model:
    """Raises UsageError."""
    if known := published.find(name):
        return known
    try:
        folder = lookup.find().folder if name == lookup.BUNDLED else Path(name).expanduser()
        for place in (folder, folder / lookup.CHECKPOINT):
            if (place / "config.json").is_file():
                return shapes.read(place, folder.resolve().name)
    except (OSError, RuntimeError):  # a name too long, a folder closed to us, an unknown ~user
        pass
    names = ", ".join(each.name for each in published.MODELS)
    raise UsageError(
        f"There is no model {name} to plan for: name a folder with a config.json, or"
        f" {lookup.BUNDLED}, or one of {names}."
    )
