"""The process that a trajectory's code runs in: takes blocks from the app, one after another.

Blocks come in over a socket, each behind its kind, a token and its length; for each one goes back a
byte that says how it ended, and the token. What is printed goes into another socket. Whatever the
block does, it is the app, at the other ends, that keeps the time, counts the output, and believes
nothing.
"""

import io
import os
import random
import signal
import sys
from collections.abc import Callable
from functools import partial
from types import FrameType
from typing import NoReturn

from numina_tui.sandbox import protocol
from numina_tui.sandbox.child import preload, script, streams
from numina_tui.sandbox.child.interruption import Interrupted
from numina_tui.sandbox.child.notebook import Notebook

_ROOM = 1 << 26
_DIGITS = 1_000_000


def serve(control: int, output: int) -> NoReturn:
    """Run what comes through `control` until it closes. The first ending means ready."""
    sys.set_int_max_str_digits(_DIGITS)
    interpreter = _Interpreter(output)
    ending, token = protocol.OK, protocol.READY
    while True:
        if ending:
            os.write(control, ending + token)
        kind, token, length = protocol.HEADER.unpack(_receive(control, protocol.HEADER.size))
        payload = _receive(control, length).decode()
        try:
            ending = interpreter.take(kind, payload)
        except MemoryError:
            ending = protocol.SPENT


def _receive(control: int, length: int) -> bytes:
    data = b""
    while len(data) < length:
        if not (more := os.read(control, length - len(data))):
            os._exit(0)
        data += more
    return data


class _Interpreter:
    def __init__(self, output: int) -> None:
        self._output = output
        self._notebook: Notebook | None = None
        self._interruptible = False
        self._alarm = signal.getsignal(signal.SIGALRM)

    def take(self, kind: bytes, payload: str) -> bytes:
        """How it ended, if it is something that ends."""
        if kind == protocol.WARM:
            preload.touch()
            return b""
        if kind == protocol.SEED:
            _seed(int(payload))
            return b""
        if kind == protocol.NOTEBOOK:
            self._notebook = self._notebook or Notebook(self._stream)
            return self._run(self._notebook.run, payload)
        return self._run(script.run, payload)

    def _run(
        self, run: Callable[[str, io.TextIOWrapper], BaseException | None], block: str
    ) -> bytes:
        # A new stream each time, since the last block may have closed or replaced it.
        stream = self._stream()
        sys.stdin = io.StringIO()
        signal.signal(signal.SIGINT, self._interrupt)
        signal.signal(signal.SIGALRM, self._alarm)
        signal.pthread_sigmask(signal.SIG_SETMASK, ())
        try:
            self._interruptible = True
            try:
                error = run(block, stream)
            finally:
                streams.flush(stream)
        except Interrupted:
            return protocol.INTERRUPTED
        finally:
            self._interruptible = False
            self._disarm()
        if isinstance(error, MemoryError):
            del error
            bytearray(_ROOM)  # is there room for another block? Raises MemoryError
            return protocol.OUT_OF_MEMORY
        return protocol.OK if error is None else protocol.EXCEPTION

    def _disarm(self) -> None:
        """Let no alarm that the block has set go off between blocks."""
        signal.setitimer(signal.ITIMER_REAL, 0)
        self._alarm = signal.getsignal(signal.SIGALRM) or signal.SIG_DFL
        signal.signal(signal.SIGALRM, signal.SIG_IGN)

    def _interrupt(self, _number: int, _frame: FrameType | None) -> None:
        # Between blocks there is nothing to interrupt, and an exception would end the process.
        if self._interruptible:
            raise Interrupted

    def _stream(self) -> io.TextIOWrapper:
        return streams.open_text(partial(os.write, self._output))


def _seed(seed: int) -> None:
    random.seed(seed)
    for name in ("numpy.random", "sympy.core.random"):
        if module := sys.modules.get(name):
            module.seed(seed % 2**32)
