"""The least that Textual can show a Markdown document with."""

from textual.app import App, ComposeResult
from textual.widgets import Markdown


class Bare(App[None]):
    def compose(self) -> ComposeResult:
        yield Markdown("# Problem\n\nWhat is the remainder when $7^{100}$ is divided by 13?")


if __name__ == "__main__":
    Bare().run()
