"""A real terminal for tests: a pseudo-terminal and an emulator of what is on its screen."""

import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time

import pyte

PATIENCE = 120.0
"""Seconds after which what should have appeared never will."""


class Terminal:
    def __init__(self, *command, env=None, columns=120, lines=40):
        self.screen = pyte.Screen(columns, lines)
        self._stream = pyte.ByteStream(self.screen)
        self.raw = b""
        self.pid, self._fd = pty.fork()
        if self.pid == 0:
            os.execvpe(command[0], command, {**os.environ, "TERM": "xterm-256color", **(env or {})})
        size = struct.pack("HHHH", lines, columns, 0, 0)
        fcntl.ioctl(self._fd, termios.TIOCSWINSZ, size)

    @property
    def text(self):
        return "\n".join(line.rstrip() for line in self.screen.display)

    def type(self, keys):
        os.write(self._fd, keys.encode())

    def wait_for(self, seen):
        """Read until `seen` is on the screen or, if it is a function of the text, holds."""
        holds = seen if callable(seen) else lambda text: seen in text
        deadline = time.monotonic() + PATIENCE
        while not holds(self.text):
            assert time.monotonic() < deadline, f"never saw {seen!r} on\n{self.text}"
            assert self._read(deadline), f"ended without showing {seen!r}:\n{self.text}"

    def wait_for_exit(self):
        """The exit code, negative for a signal."""
        deadline = time.monotonic() + PATIENCE
        while self._read(deadline):
            assert time.monotonic() < deadline, f"still running:\n{self.text}"
        _, status = os.waitpid(self.pid, 0)
        self.pid = None
        return os.waitstatus_to_exitcode(status)

    def signal(self, number):
        os.kill(self.pid, number)

    def close(self):
        if self.pid is not None:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        os.close(self._fd)

    @property
    def is_clean(self):
        """Whether the program has left alternate screen, mouse reports and hidden cursor behind."""
        modes = {"1049": False, "1000": False, "1003": False, "2004": False}
        for mode in modes:
            on, off = self.raw.rfind(f"?{mode}h".encode()), self.raw.rfind(f"?{mode}l".encode())
            modes[mode] = on > off
        shown, hidden = self.raw.rfind(b"?25h"), self.raw.rfind(b"?25l")
        return not any(modes.values()) and shown >= hidden

    def _read(self, deadline):
        """Take in what the program has written; False once it has ended."""
        ready, _, _ = select.select([self._fd], [], [], max(0.0, deadline - time.monotonic()))
        if not ready:
            return True
        try:
            data = os.read(self._fd, 65536)
        except OSError:
            return False
        self.raw += data
        self._stream.feed(data)
        return bool(data)
