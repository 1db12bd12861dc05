"""What a block printed, as far as it is kept: its beginning and its end."""

import codecs

from numina_tui.core.text import printable

_TAIL = 4  # a quarter of the room is for the end, where a traceback stands
_FLOOD = 16  # a block that prints this many times what is kept is not going to stop


class Output:
    """Keeps at most `limit` bytes of what is added, and counts them all."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._head = bytearray()
        self._tail = bytearray()
        self.printed = 0

    @property
    def flood(self) -> int:
        """How many bytes are more than anybody means to print."""
        return _FLOOD * self._limit

    def add(self, data: bytes) -> None:
        self.printed += len(data)
        room = self._limit - self._limit // _TAIL - len(self._head)
        self._head += data[:room]
        self._tail += data[room:]
        if len(self._tail) > 2 * self._limit:
            self._shorten_tail()

    def text(self) -> str:
        """What is kept, safe to show, with a mark that says how much was cut."""
        if self.printed <= self._limit:
            return printable((self._head + self._tail).decode("utf-8", "replace"))
        self._shorten_tail()
        cut = self.printed - len(self._head) - len(self._tail)
        head, tail = map(printable, (_beginning(self._head), _end(self._tail)))
        return f"{head}\n[... {cut:,} bytes cut ...]\n{tail}"

    def _shorten_tail(self) -> None:
        del self._tail[: -(self._limit // _TAIL) or None]


def _beginning(data: bytearray) -> str:
    """Text from bytes that may end within a character."""
    return codecs.getincrementaldecoder("utf-8")("replace").decode(bytes(data))


def _end(data: bytearray) -> str:
    """Text from bytes that may begin within a character."""
    start = next((at for at, byte in enumerate(data[:3]) if byte & 0xC0 != 0x80), 3)
    return data[start:].decode("utf-8", "replace")
