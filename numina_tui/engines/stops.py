"""Stop strings in a text that arrives in pieces, wherever these are cut."""


class StopSearch:
    """Lets a text pass until the first stop string in it has ended."""

    def __init__(self, stops: tuple[str, ...]) -> None:
        self._stops = stops
        self._overlap = max(map(len, stops), default=1) - 1
        self._tail = ""

    def cut(self, piece: str) -> tuple[str, bool]:
        """As much of `piece` as belongs to the text, and whether a stop string ends it there."""
        known, text = len(self._tail), self._tail + piece
        ends = [
            found + len(stop) for stop in self._stops if stop and (found := text.find(stop)) >= 0
        ]
        if ends:
            return text[known : min(ends)], True
        self._tail = text[len(text) - min(self._overlap, len(text)) :]
        return piece, False
