from textual.content import Content
from textual.widget import Widget


def entitle(widget: Widget, title: Content, subtitle: Content) -> None:
    """A title that is set has all of its widget drawn again: set only what is new."""
    if widget.border_title != title.markup:
        widget.border_title = title
    if widget.border_subtitle != subtitle.markup:
        widget.border_subtitle = subtitle
