"""Tracebacks as the author of a block wants them: own frames only, in Python's own format."""

import linecache
from traceback import StackSummary, TracebackException

_BLOCK = "<block>"


def remember(number: int, source: str) -> str:
    """The name to compile block `number` under, so that tracebacks can quote its lines."""
    name = f"<block {number}>"
    quote_from(source, name)
    return name


def quote_from(source: str, name: str) -> None:
    """Have tracebacks quote the lines of `source` for a file of this name."""
    # Not `splitlines`: it would also split where Python's parser does not.
    lines = [f"{line}\n" for line in source.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    linecache.cache[name] = len(source), None, lines, name


def shortened(error: BaseException, block: str) -> str:
    """The traceback of `error` without the libraries' frames, and with `block` as "<block>".

    Frames of earlier blocks keep their number. Markers under the lines are left out, as they
    differ between versions of Python.
    """
    try:
        return _shortened(error, block)
    except Exception:  # what a program raises may be made so that it cannot be shown
        return unreadable(error)


def unreadable(error: BaseException) -> str:
    return f"{type(error).__name__}: an error that cannot be shown\n"


def _shortened(error: BaseException, block: str) -> str:
    summary = TracebackException.from_exception(error, compact=True)
    _shorten(summary, block)
    return "".join(summary.format() if summary.stack else summary.format_exception_only())


def _shorten(summary: TracebackException, block: str) -> None:
    summary.stack = StackSummary.from_list(
        [
            (frame.filename.replace(block, _BLOCK), frame.lineno, frame.name, frame.line)
            for frame in summary.stack
            if frame.filename.startswith("<block ") and frame.lineno
        ]
    )
    if getattr(summary, "filename", None) == block:  # of a SyntaxError
        summary.filename = _BLOCK
    for related in (summary.__cause__, summary.__context__, *(summary.exceptions or ())):
        if related:
            _shorten(related, block)
