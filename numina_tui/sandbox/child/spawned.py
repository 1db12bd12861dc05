"""An interpreter in a process of its own, for where there is no zygote."""

import os
import signal
import threading
import time
from typing import NoReturn

from numina_tui.sandbox.child import attempts, interpreter, preload
from numina_tui.sandbox.confinement import limits

__all__ = ["attempts", "main"]  # the attempts are imported so that confined code finds them


_WATCH = 0.5  # seconds


def main(control: int, output: int) -> NoReturn:
    """Get warm and serve the app. Whoever started this process has confined it already."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        preload.usual()
        for number in (1, 2):  # what C writes is output too
            os.dup2(output, number)
        limits.apply()
        threading.Thread(target=_die_with, args=[os.getppid()], daemon=True).start()
        interpreter.serve(control, output)
    finally:
        os._exit(1)


def _die_with(parent: int) -> None:
    # A block may put others in the place of what modules offer.
    sleep, parent_now, leave = time.sleep, os.getppid, os._exit
    while parent_now() == parent:
        sleep(_WATCH)
    leave(1)
