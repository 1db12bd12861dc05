"""Where interpreters come from: forked by a zygote on Linux, spawned on macOS."""

import socket
from typing import Protocol, Self

from numina_tui.sandbox import protocol

_ROOM = 2 * protocol.LONGEST  # for a block to be sent whole


class Process(Protocol):
    """A process that runs `child.interpreter`, and the app's ends of its channels."""

    control: socket.socket
    output: socket.socket

    def signal(self, number: int) -> None:
        """Send a signal to the process, if it is still there."""
        ...

    def end(self) -> None:
        """Kill the process, close its channels, and forget it."""
        ...


class Source(Protocol):
    """Starts such processes."""

    layers: tuple[str, ...]
    """What they are confined by, in words."""

    @property
    def alive(self) -> bool: ...

    async def open(self) -> Process:
        """Raises OSError."""
        ...

    async def close(self) -> None:
        """End every process, and wait until they are gone."""
        ...


class Channels:
    """A pair of sockets for control and one for output.

    Not a pipe: that could be opened once more through /proc, and by others. Leaving the context
    closes the other process's ends, and ours too if it is left by an error.
    """

    def __init__(self) -> None:
        """Raises OSError."""
        self.control, self._their_control = socket.socketpair()
        try:
            self.output, self._their_output = socket.socketpair()
        except OSError:
            self.control.close()
            self._their_control.close()
            raise
        for ours in (self.control, self.output):
            ours.setblocking(False)
        self.control.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _ROOM)

    @property
    def theirs(self) -> tuple[int, int]:
        """The other process's ends: control, output."""
        return self._their_control.fileno(), self._their_output.fileno()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self._their_control.close()
        self._their_output.close()
        if kind:
            self.control.close()
            self.output.close()
