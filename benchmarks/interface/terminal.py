"""A pseudo-terminal that notes when which bytes came, and tells afterwards what was on its screen.

While a program runs it only reads; the emulation comes later, so that it takes no time from what
is measured. It says that it shows frames whole (mode 2026), as today's terminals do: so one knows
where each frame ends.
"""

import fcntl
import os
import pty
import select
import struct
import subprocess
import termios
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple, Self

import pyte

COLUMNS, LINES = 120, 40
PATIENCE = 60.0
_ASKED, _ANSWER = b"\x1b[?2026$p", b"\x1b[?2026;2$y"
_BEGIN, _END = b"\x1b[?2026h", b"\x1b[?2026l"


class Frame(NamedTuple):
    at: float
    """When the last of it had been read, by the monotonic clock."""
    text: str


class Terminal:
    def __init__(self, command: Sequence[str], home: Path) -> None:
        """All that the program keeps goes to `home`."""
        ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", LINES, COLUMNS, 0, 0))
        self._fd = ours
        self._chunks: list[tuple[float, bytes]] = []
        self._screen = pyte.Screen(COLUMNS, LINES)
        self._stream = pyte.ByteStream(self._screen)
        self._in_frame = False
        self.begun = time.monotonic()
        """When the program was started."""
        self._process = subprocess.Popen(
            command,
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            env=_environment(home),
            start_new_session=True,
        )
        os.close(theirs)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()
        os.close(self._fd)

    def type(self, keys: str) -> float:
        """When they were typed."""
        typed = time.monotonic()
        os.write(self._fd, keys.encode())
        return typed

    def read(self, until: float) -> bool:
        """Take in one more piece of output, if any comes before `until`; False if none did."""
        ready, _, _ = select.select([self._fd], [], [], max(0.0, until - time.monotonic()))
        if not ready:
            return False
        try:
            data = os.read(self._fd, 1 << 16)
        except OSError:  # the program has ended
            data = b""
        if not data:
            self._process.wait()
            raise EOFError
        self._chunks.append((time.monotonic(), data))
        if _ASKED in data:
            os.write(self._fd, _ANSWER)
        return True

    def read_until(self, moment: float) -> None:
        while time.monotonic() < moment:
            self.read(moment)

    def read_until_silent(self, silence: float) -> None:
        while self.read(time.monotonic() + silence):
            pass

    def wait_for(self, holds: Callable[[str], bool]) -> list[Frame]:
        """The frames until one of which the text `holds`. Raises RuntimeError."""
        seen: list[Frame] = []
        deadline = time.monotonic() + PATIENCE
        while not any(holds(frame.text) for frame in seen[-1:]):
            if not self._read_patiently(deadline):
                text = seen[-1].text if seen else "(nothing)"
                raise RuntimeError(f"What should have been shown never was:\n{text}")
            seen += self.frames()
        return seen

    def settle(self, silence: float, holds: Callable[[str], bool] = bool) -> list[Frame]:
        """The frames until the text `holds` and nothing more has come for a while."""
        frames: list[Frame] = []
        deadline = time.monotonic() + PATIENCE
        while self._read_patiently(deadline):
            self.read_until_silent(silence)
            frames += self.frames()
            if holds(self.text):
                break
        return frames

    def wait_for_exit(self) -> int:
        deadline = time.monotonic() + PATIENCE
        while self._read_patiently(deadline):
            pass
        self._process.kill()  # does nothing to one that has ended
        return self._process.wait()

    def _read_patiently(self, deadline: float) -> bool:
        try:
            return self.read(deadline)
        except EOFError:
            return False

    def frames(self) -> Iterator[Frame]:
        """What was on the screen, frame by frame, of what was read since the last time."""
        chunks, self._chunks = self._chunks, []
        for at, data in chunks:
            *whole, rest = data.split(_END)
            for part in whole:
                self._stream.feed(part)
                self._in_frame = False
                yield Frame(at, self.text)
            self._stream.feed(rest)
            self._in_frame = self._in_frame or _BEGIN in rest
            if rest and not self._in_frame:
                yield Frame(at, self.text)

    @property
    def text(self) -> str:
        columns = range(COLUMNS)
        rows = (self._screen.buffer[line] for line in range(LINES))
        return "\n".join("".join(row[column].data for column in columns) for row in rows)


def painted(frames: Sequence[Frame], before: str = "") -> float | None:
    """When the screen first said what it says in the end; None if that is what it said before."""
    if not frames or frames[-1].text == before:
        return None
    return next(frame.at for frame in frames if frame.text == frames[-1].text)


def _environment(home: Path) -> Mapping[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    return {**kept, "HOME": str(home), "TERM": "xterm-256color", "COLORTERM": "truecolor"}
