"""The app's end of the zygote."""

import asyncio
import itertools
import json
import os
import signal
import socket
import subprocess
from contextlib import suppress
from typing import Self, TextIO

from numina_tui.core.execution import SandboxError
from numina_tui.sandbox import protocol, python
from numina_tui.sandbox.source import Channels

_BOOTSTRAP = """
import os, socket, sys
control, confined, *sys.path = sys.argv[1:]
from numina_tui.sandbox.child import zygote
socket = socket.socket(fileno=os.dup(int(control)))
os.close(int(control))
zygote.main(socket, confined=confined == "confined")
"""
_AT_ONCE = 16  # orders to fork: more of them only fill its socket
# Seconds for a zygote to end by itself, and to read on when its socket is full: a burst of some
# 300 orders fills it. One that takes longer is stuck.
_ENDING, _READING = 5.0, 1.0
_LAYERS = {
    "root": "an empty root (user and mount namespaces)",
    "landlock": "Landlock",
    "seccomp": "seccomp",
}
_NO_LANDLOCK = "no opening of files at all, for want of Landlock"


class Zygote:
    """A running zygote, and the keys of the interpreters that it has forked."""

    def __init__(self, process: subprocess.Popen[bytes], control: socket.socket) -> None:
        self._process = process
        self._control = control
        self._keys = itertools.count()
        self._forking = asyncio.Semaphore(_AT_ONCE)
        self.layers: tuple[str, ...] = ()

    @classmethod
    async def start(cls, *, confined: bool) -> Self:
        """Raises SandboxError if the libraries are missing, or the system is full."""
        try:
            with open(os.memfd_create("stderr"), errors="replace") as stderr:
                zygote = cls(*_launch(stderr, confined=confined))
                try:
                    await zygote._ready(stderr)
                except BaseException:
                    await zygote.close()
                    raise
        except OSError as error:
            raise _unable(error.strerror) from error
        return zygote

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    async def open(self) -> "Forked":
        """Fork an interpreter. Raises OSError."""
        key = next(self._keys)
        async with self._forking:
            with Channels() as channels:
                self._send(f"open {key}", *channels.theirs)
            forked = Forked(self, key, channels.control, channels.output)
            try:
                await forked.take_handle()
            except BaseException:
                forked.end()
                raise
        return forked

    def forget(self, key: int) -> None:
        """End an interpreter, and whatever it has started, and forget its key."""
        with suppress(OSError):  # a zygote that is gone has taken its interpreters along
            self._send(f"close {key}")

    async def close(self) -> None:
        """End the zygote and every interpreter of its, and wait until they are gone."""
        self._control.close()
        try:
            await asyncio.to_thread(self._process.wait, _ENDING)
        except subprocess.TimeoutExpired:
            self._process.kill()
            await asyncio.to_thread(self._process.wait)

    def _send(self, message: str, *descriptors: int) -> None:
        try:
            socket.send_fds(self._control, [message.encode()], descriptors)
        except TimeoutError:
            self._process.kill()  # the kernel takes its interpreters along
            raise

    async def _ready(self, stderr: TextIO) -> None:
        self._control.setblocking(False)
        report = await asyncio.get_running_loop().sock_recv(self._control, 1 << 16)
        self._control.settimeout(_READING)
        if not report:
            stderr.seek(0)
            *_, last = "its process ended", *stderr.read().splitlines()
            raise _unable(last)
        answer = json.loads(report)
        if error := answer.get("error"):
            raise _unable(error)
        if layers := answer["layers"]:
            without = () if layers["landlock"] else (_NO_LANDLOCK,)
            self.layers = (*(_LAYERS[name] for name, on in layers.items() if on), *without)


class Forked:
    """An interpreter that a zygote has forked."""

    def __init__(
        self, zygote: Zygote, key: int, control: socket.socket, output: socket.socket
    ) -> None:
        self.control = control
        self.output = output
        self._zygote = zygote
        self._key = key
        self._handle: int | None = None

    async def take_handle(self) -> None:
        """Receive what signals reach the process by, however its number is used by then.

        Raises OSError if the process could not be forked.
        """
        await _readable(self.control)
        message, handles, _, _ = socket.recv_fds(self.control, 1, 1, socket.MSG_CMSG_CLOEXEC)
        if message != protocol.HANDLE or len(handles) != 1:
            raise OSError("there is no such process")
        (self._handle,) = handles

    def signal(self, number: int) -> None:
        """Send a signal to the process, if it is still there."""
        if self._handle is not None:
            with suppress(ProcessLookupError):
                signal.pidfd_send_signal(self._handle, number)

    def end(self) -> None:
        """Kill the process, close its channels, and forget it."""
        self.signal(signal.SIGKILL)  # at once, however busy the zygote is
        self._zygote.forget(self._key)
        self.control.close()
        self.output.close()
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


def _launch(stderr: TextIO, *, confined: bool) -> tuple[subprocess.Popen[bytes], socket.socket]:
    """A zygote's process, and the socket that it obeys. Raises OSError."""
    # Packets arrive whole or not at all, whatever interrupts their sender.
    control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    mode = "confined" if confined else "unsafe"
    with theirs:
        try:
            process = subprocess.Popen(
                python.command(_BOOTSTRAP, str(theirs.fileno()), mode, *python.paths()),
                env=python.environment(),
                cwd="/",
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=stderr,
                pass_fds=[theirs.fileno()],
                start_new_session=True,  # out of reach of Ctrl-C, which is for the app
            )
        except BaseException:
            control.close()
            raise
    return process, control


def _unable(reason: str | None) -> SandboxError:
    return SandboxError(
        f"The sandbox could not start ({reason}): close other programs, or install numina-tui"
        " again."
    )


async def _readable(channel: socket.socket) -> None:
    loop = asyncio.get_running_loop()
    arrived = asyncio.Event()
    loop.add_reader(channel, arrived.set)
    try:
        await arrived.wait()
    finally:
        loop.remove_reader(channel)
