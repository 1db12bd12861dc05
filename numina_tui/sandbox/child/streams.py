"""Standard output for a block: text that ends up wherever it is told to."""

import io
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

Write = Callable[[memoryview], int]

_CHUNK = 1 << 16


def open_text(write: Write) -> io.TextIOWrapper:
    """A stream that says line by line what is printed to it. Closing it closes nothing else."""
    return io.TextIOWrapper(
        io.BufferedWriter(_Raw(write)),
        "utf-8",
        errors="backslashreplace",
        newline="\n",
        line_buffering=True,
    )


def flush(stream: io.TextIOWrapper) -> None:
    """Flush, even if the block has closed or detached the stream."""
    with suppress(OSError, ValueError):
        stream.flush()


class _Raw(io.RawIOBase):
    def __init__(self, write: Write) -> None:
        self._write = write

    def writable(self) -> bool:
        return True

    def write(self, buffer: "ReadableBuffer", /) -> int:
        with memoryview(buffer) as view, view[:_CHUNK] as chunk:
            return self._write(chunk)
