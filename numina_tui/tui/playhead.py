"""Where in a run's time the user is."""

from dataclasses import dataclass, replace

FASTEST = 32


@dataclass(frozen=True)
class Playhead:
    """`at` is in seconds since the run began; None is the head, where whatever happens is shown."""

    at: float | None = None
    playing: bool = False
    pace: int = 1
    """How many times faster than it happened."""

    def toggled(self, end: float) -> "Playhead":
        """Play, from the beginning if the user is at the end; or pause."""
        if self.playing:
            return replace(self, playing=False)
        return replace(self, playing=True, at=0.0 if self.at is None or self.at >= end else self.at)

    def advanced(self, seconds: float, end: float) -> "Playhead":
        """After so much of the user's time."""
        if not self.playing or self.at is None:
            return self
        at = self.at + seconds * self.pace
        return replace(self, at=at) if at < end else replace(self, at=None, playing=False)

    def moved(self, at: float | None) -> "Playhead":
        return replace(self, at=at, playing=False)

    def faster(self, by: int) -> "Playhead":
        """Twice as fast, or half, once for each of `by`."""
        pace = self.pace * 2**by if by > 0 else self.pace // 2**-by
        return replace(self, pace=max(1, min(FASTEST, pace)))
