"""A block as the winning notebook ran it: a script by itself, in a fresh interpreter.

This is how NuminaMath's submission to the first AIMO Progress Prize executed code
(https://www.kaggle.com/code/lewtun/numina-1st-place-solution, `PythonREPL`), quirks included: three
imports stand before the block, its last line is printed if it prints nothing, only standard output
is seen where all goes well, and only a shortened standard error where it does not. In the place of
a new process for each block stands a fork that has never run anything else.
"""

import io
import sys
import threading
import traceback
from types import ModuleType, TracebackType

from numina_tui.sandbox.child import streams, tracebacks
from numina_tui.sandbox.child.interruption import Interrupted

_IMPORTS = "import math\nimport numpy as np\nimport sympy as sp\n"
_PATH = "/tmp/tmp.py"


def run(block: str, stream: io.TextIOWrapper) -> BaseException | None:
    """Run `block`, and write on `stream` what the winning notebook would have made of it."""
    program = prepare(block)
    tracebacks.quote_from(program, _PATH)
    module = sys.modules["__main__"] = ModuleType("__main__")
    module.__file__, sys.argv = _PATH, [_PATH]
    output, errors = io.BytesIO(), io.BytesIO()
    sys.stdout = standard = streams.open_text(output.write)
    sys.stderr = streams.open_text(errors.write)
    error = _execute(program, module, errors)
    streams.flush(standard)
    seen = (errors if error else output).getvalue().decode("utf-8", "replace")
    stream.write(shorten(seen) if error else seen.strip())
    return error


def prepare(block: str) -> str:
    """The program that is run in the place of `block`."""
    *lines, last = (_IMPORTS + block).strip().split("\n")
    if "print(" not in last:
        last = f"print({last.split('#')[0]})"
    return "\n".join([*lines, last])


def shorten(report: str) -> str:
    """What is left of standard error: headings, quoted lines of the block, and the last line."""
    lines = report.strip().split("\n")
    kept, quotes = [], False
    for line in lines:
        if "Traceback" in line or line == lines[-1]:
            kept.append(line)
        elif _PATH in line:
            kept.append(line[: line.index('"/') + 1] if '"/' in line else "")
            quotes = True
        elif quotes:
            kept.append(line)
            quotes = False
    return "\n".join(kept).strip()


def _execute(program: str, module: ModuleType, errors: io.BytesIO) -> BaseException | None:
    try:
        exec(compile(program, _PATH, "exec"), module.__dict__)
        _join_threads()
    except Interrupted:
        raise
    except SystemExit as stop:
        if stop.code in (None, 0):
            return None
        if not isinstance(stop.code, int):
            errors.write(f"{stop.code}\n".encode())
        return stop
    except BaseException as error:
        _report(error, errors)
        return error
    return None


def _report(error: BaseException, errors: io.BytesIO) -> None:
    """Print a traceback as Python does at the end of a script."""
    try:
        shown = traceback.TracebackException(type(error), error, _own(error.__traceback__))
        text = "".join(shown.format() if shown.stack else shown.format_exception_only())
    except Exception:  # what a program raises may be made so that it cannot be shown
        text = tracebacks.unreadable(error)
    errors.write(text.encode("utf-8", "backslashreplace"))


def _own(frames: TracebackType | None) -> TracebackType | None:
    """A traceback from where the script begins."""
    while frames and frames.tb_frame.f_code.co_filename != _PATH:
        frames = frames.tb_next
    return frames


def _join_threads() -> None:
    for thread in threading.enumerate():
        if thread is not threading.main_thread() and not thread.daemon:
            thread.join()
