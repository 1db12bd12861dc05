"""Where this user's files lie, by the rules of the operating system."""

from pathlib import Path

import platformdirs


def library_file() -> Path:
    return platformdirs.user_data_path("numina-tui") / "library.sqlite"


def log_folder() -> Path:
    return platformdirs.user_log_path("numina-tui")
