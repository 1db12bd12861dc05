"""`numina-tui models`: what a model is made from, and its card."""

import sys

from rich.console import Console
from rich.markdown import Markdown
from rich.text import Text

from numina_tui.core.text import one_line, printable
from numina_tui.models import lookup
from numina_tui.models.lineage import Lineage, fingerprint


def main(name: str | None) -> int:
    """Raises ModelError."""
    model = lookup.find(name or lookup.BUNDLED)
    console = Console(file=sys.stdout, highlight=False, soft_wrap=True)
    with console.capture() as capture:
        _show(model, console)
    print(capture.get(), end="")
    return 0


def _show(model: lookup.Model, console: Console) -> None:
    console.print(Text(f"{model.label}  ({one_line(str(model.folder))})"))
    if model.lineage is None:
        console.print("It does not say where it comes from.")
    else:
        if fingerprint(model.folder) != model.lineage.output:
            console.print("Its files are not those that its lineage speaks of.", style="bold red")
        for stage in model.lineage.chain():
            console.print(Text(describe(stage)))
    if model.card:
        console.print()
        console.print(Markdown(model.card))


def describe(stage: Lineage) -> str:
    """One stage in a few lines, hashes shortened as git does."""
    lines = [f"← {stage.stage}  {stage.made:%Y-%m-%d %H:%M} UTC"]
    lines.append(f"    output {stage.output[:12]}")
    lines.append(f"    recipe {stage.recipe[:12]}")
    if stage.data:
        data = stage.data
        lines.append(f"    data   {data.sha256[:12]}  {data.name}, {data.rows:,} rows")
        if data.lineage:
            lines.append(f"           drawn by recipe {data.lineage.recipe[:12]}")
    if stage.tools:
        tools = ", ".join(f"{name} {version}" for name, version in stage.tools.items())
        lines.append(f"    with   {tools}")
    return "\n".join(printable(line).replace("\n", " ") for line in lines)
