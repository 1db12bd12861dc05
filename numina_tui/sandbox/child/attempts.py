"""What confined code must not be able to do, tried from within.

The app has these run like any block, in a process that is then thrown away.
"""

import json
import os
import socket
from collections.abc import Callable


def main(file: str, folder: str) -> None:
    """Print, as JSON, how each attempt was refused: the error, or nothing if it was not.

    `file` is one that the app can read, `folder` one that it can write to.
    """
    attempts: dict[str, Callable[[], None]] = {
        "reading your files": lambda: _read(file),
        "writing files": lambda: _write(os.path.join(folder, f"numina-tui-{os.getpid()}")),
        "reaching the network": lambda: socket.socket(socket.AF_INET).close(),
        "talking to other programs": lambda: socket.socket(socket.AF_UNIX).close(),
        "starting programs": _start_a_process,
        "signalling other programs": lambda: os.kill(os.getppid(), 0),
        "seeing which files exist": lambda: _look_up(file),
    }
    print(json.dumps({deed: _refusal(attempt) for deed, attempt in attempts.items()}))


def _refusal(attempt: Callable[[], None]) -> str:
    try:
        attempt()
    except OSError as error:
        return error.strerror or type(error).__name__
    return ""


def _read(file: str) -> None:
    os.close(os.open(file, os.O_RDONLY))


def _write(file: str) -> None:
    os.close(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    os.unlink(file)


def _start_a_process() -> None:
    if not (child := os.fork()):
        os._exit(0)
    os.waitpid(child, 0)


def _look_up(file: str) -> None:
    os.stat(file)
