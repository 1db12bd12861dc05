"""A notebook's interpreter: runs one block after another in one namespace, inside the sandbox.

It speaks in packets over a socket: a block comes in; output goes out while the block runs, then
how it ended. Whatever the block does, it is the app, at the other end, that keeps the time,
counts the output, and believes nothing.
"""

import ast
import io
import os
import random
import signal
import sys
import threading
import warnings
from contextlib import suppress
from types import CodeType, FrameType, ModuleType
from typing import TYPE_CHECKING, NoReturn

from numina_tui.sandbox import tracebacks

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

PACKET = 1 << 15
BLOCK = 1 << 16

OUTPUT = b">"
OK, EXCEPTION, OUT_OF_MEMORY, INTERRUPTED = b"k", b"e", b"m", b"i"
SPENT = b"s"  # out of memory, and no use any more

_ROOM = 1 << 26

_DIGITS = 1_000_000


def serve(channel: int, seed: int) -> NoReturn:
    """Run the blocks that come through `channel` until it closes. The first ending means ready."""
    interpreter = _Interpreter(channel, seed)
    ending = OK
    while True:
        os.write(channel, ending)
        if not (block := os.read(channel, BLOCK)):
            os._exit(0)
        try:
            ending = interpreter.run(block.decode())
        except MemoryError:
            ending = SPENT


class _Interpreter:
    def __init__(self, channel: int, seed: int) -> None:
        self._channel = channel
        self._blocks = 0
        self._name = ""
        self._interruptible = self._interrupted = False
        self._stream = _stream(channel)
        # So that classes, pickles and `if __name__ == "__main__"` find themselves at home.
        self._module = sys.modules["__main__"] = ModuleType("__main__")
        sys.set_int_max_str_digits(_DIGITS)
        sys.unraisablehook = threading.excepthook = self._report
        warnings.formatwarning = _warning  # without paths of this machine
        random.seed(seed)
        for name in ("numpy.random", "sympy.core.random"):
            if module := sys.modules.get(name):
                module.seed(seed % 2**32)

    def run(self, block: str) -> bytes:
        self._blocks += 1
        self._name = tracebacks.remember(self._blocks, block)
        self._interrupted = False
        # One stream for both, so that what is printed appears in the order of printing; a new
        # one each time, since the last block may have closed or replaced it.
        sys.stdout = sys.stderr = self._stream = _stream(self._channel)
        sys.stdin = io.StringIO()
        signal.signal(signal.SIGINT, self._interrupt)
        try:
            try:
                self._interruptible = True
                return self._run(block)
            finally:
                self._flush()
                self._interruptible = False
        except KeyboardInterrupt:
            return INTERRUPTED

    def _run(self, block: str) -> bytes:
        try:
            try:
                statements, expression = _compile(block, self._name)
                exec(statements, self._module.__dict__)
                value = eval(expression, self._module.__dict__)
                if value is not None:
                    print(repr(value))
            except SystemExit as stop:
                if stop.code not in (None, 0):
                    self._show(f"{stop.code}\n")
        except BaseException as error:
            if self._interrupted and isinstance(error, KeyboardInterrupt):
                raise
            self._show(tracebacks.shortened(error, self._name))
            if not isinstance(error, MemoryError):
                return EXCEPTION
            bytearray(_ROOM)  # is there room for another block? Raises MemoryError
            return OUT_OF_MEMORY
        return OK

    def _report(self, unseen: "sys.UnraisableHookArgs | threading.ExceptHookArgs") -> None:
        """Show the traceback of an error in a thread or a finalizer."""
        if unseen.exc_value:
            self._show(tracebacks.shortened(unseen.exc_value, self._name))

    def _show(self, text: str) -> None:
        """Print `text`, even if the block has closed or replaced its streams."""
        self._flush()
        with _stream(self._channel) as stream:
            stream.write(text)

    def _flush(self) -> None:
        with suppress(OSError, ValueError):
            self._stream.flush()

    def _interrupt(self, _number: int, _frame: FrameType | None) -> None:
        # Between blocks there is nothing to interrupt, and an exception would end the process.
        if self._interruptible:
            self._interrupted = True
            raise KeyboardInterrupt


class _Output(io.RawIOBase):
    """The raw end of standard output and error: every write is a packet."""

    def __init__(self, channel: int) -> None:
        self._channel = channel

    def writable(self) -> bool:
        return True

    def write(self, buffer: "ReadableBuffer", /) -> int:
        data = bytes(buffer)[:PACKET]
        os.write(self._channel, OUTPUT + data)
        return len(data)


def _stream(channel: int) -> io.TextIOWrapper:
    output = io.BufferedWriter(_Output(channel), PACKET)
    return io.TextIOWrapper(
        output, "utf-8", errors="backslashreplace", newline="\n", line_buffering=True
    )


def _compile(block: str, name: str) -> tuple[CodeType, CodeType]:
    """The block's statements, and its last expression, or None in its place."""
    tree = ast.parse(block, name)
    value: ast.expr = ast.Constant(None)
    if tree.body and isinstance(last := tree.body[-1], ast.Expr):
        value = last.value
        tree.body.pop()
    expression = ast.fix_missing_locations(ast.Expression(value))
    return compile(tree, name, "exec"), compile(expression, name, "eval")


def _warning(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    line: str | None = None,
) -> str:
    return f"{category.__name__}: {message}\n"
