"""`numina-tui models`: what a model is made from, and its card."""

import sys

from rich.console import Console
from rich.markdown import Markdown
from rich.text import Text

from numina_tui.core.text import printable
from numina_tui.models import lookup
from numina_tui.models.lineage import Lineage, fingerprint

CARD = "README.md"


def main(name: str | None) -> int:
    """Raises ModelError."""
    model = lookup.find(name or lookup.BUNDLED)
    console = Console(file=sys.stdout, highlight=False, soft_wrap=True)
    console.print(Text(f"{model.label}  ({model.folder})"))
    if model.lineage is None:
        console.print("It does not say where it comes from.")
    else:
        if fingerprint(model.folder) != model.lineage.output:
            console.print("Its files are not those that its lineage speaks of.", style="bold red")
        for stage in model.lineage.chain():
            console.print(Text(describe(stage)))
    card = model.folder / CARD
    if card.is_file():
        console.print()
        console.print(Markdown(printable(card.read_text(errors="replace"))))
    return 0


def describe(stage: Lineage) -> str:
    """One stage in a few lines, hashes shortened as git does."""
    lines = [f"← {printable(stage.stage)}  {stage.made:%Y-%m-%d %H:%M} UTC"]
    lines.append(f"    output {stage.output[:12]}")
    lines.append(f"    recipe {stage.recipe[:12]}")
    if stage.data:
        name = printable(stage.data.name)
        lines.append(f"    data   {stage.data.sha256[:12]}  {name}, {stage.data.rows:,} rows")
    if stage.tools:
        tools = ", ".join(f"{name} {version}" for name, version in stage.tools.items())
        lines.append(f"    with   {printable(tools)}")
    return "\n".join(lines)
