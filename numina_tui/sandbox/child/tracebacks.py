"""Tracebacks as the author of a block wants them: own frames only, in Python's own format."""

import linecache
from traceback import StackSummary, TracebackException

_BLOCK = "<block>"


def remember(number: int, source: str) -> str:
    """The name to compile block `number` under, so that tracebacks can quote its lines."""
    name = f"<block {number}>"
    linecache.cache[name] = len(source), None, source.splitlines(keepends=True), name
    return name


def shortened(error: BaseException, block: str) -> str:
    """The traceback of `error` without the libraries' frames, and with `block` as "<block>".

    Frames of earlier blocks keep their number. Markers under the lines are left out, as they
    differ between versions of Python.
    """
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
