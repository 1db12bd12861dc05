"""`numina-tui open FILE`: trajectories made elsewhere."""

from pathlib import Path

from numina_tui.library.foreign_file import ForeignFile
from numina_tui.tui.viewer import Viewer


def main(path: Path) -> int:
    """Raises LibraryError."""
    viewer = Viewer(ForeignFile(path))
    viewer.run()
    return viewer.return_code or 0
