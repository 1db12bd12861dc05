"""The app's end of the zygote."""

import asyncio
import itertools
import json
import os
import signal
import socket
import subprocess
import sys
from contextlib import suppress
from typing import Self, TextIO

from numina_tui.core.execution import SandboxError

# Not `-I`: it would ignore the hash seed, without which sets, and so sympy, come out in another
# order every time. The environment is our own to the last variable, and `-P -s` do the rest.
_FLAGS = ("-P", "-s", "-B", "-X", "utf8")
_BOOTSTRAP = """
import socket, sys
control, confined, *sys.path = sys.argv[1:]
from numina_tui.sandbox import zygote
zygote.main(socket.socket(fileno=int(control)), confined=confined == "confined")
"""
_ENVIRONMENT = {
    "LANG": "C.UTF-8",
    "PYTHONHASHSEED": "0",
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
}
# Some installations of Python do not start without it.
_NEEDED = {"LD_LIBRARY_PATH"}
# Seconds for a zygote to end by itself, and to read on when its socket is full: a burst of some
# 300 orders fills it. One that takes longer is stuck.
_ENDING, _READING = 5.0, 1.0


class Zygote:
    """A running zygote, and the keys of the interpreters that it has forked."""

    def __init__(self, process: subprocess.Popen[bytes], control: socket.socket) -> None:
        self._process = process
        self._control = control
        self._keys = itertools.count()

    @classmethod
    async def start(cls, *, confined: bool) -> Self:
        """Raises SandboxError if the libraries are missing or cannot be confined."""
        if sys.platform != "linux":
            raise SandboxError("Running code written by the model takes Linux.")
        control, theirs = _socketpair()
        with open(os.memfd_create("stderr"), errors="replace") as stderr:
            with theirs:
                process = subprocess.Popen(
                    _command(theirs.fileno(), confined),
                    env=_ENVIRONMENT
                    | {name: os.environ[name] for name in _NEEDED & os.environ.keys()},
                    cwd="/",
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=stderr,
                    pass_fds=[theirs.fileno()],
                    start_new_session=True,  # out of reach of Ctrl-C, which is for the app
                )
            zygote = cls(process, control)
            try:
                await zygote._ready(stderr)
            except BaseException:
                await zygote.close()
                raise
        return zygote

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def open(self, seed: int) -> tuple[int, socket.socket]:
        """Fork an interpreter: its key, and the socket that it listens to. Raises OSError."""
        key = next(self._keys)
        ours, theirs = _socketpair()
        with theirs:
            try:
                self._send(f"open {key} {seed}", theirs.fileno())
            except OSError:
                ours.close()
                raise
        return key, ours

    def signal(self, key: int, number: int) -> None:
        """Send a signal to an interpreter, if it is still there."""
        self._tell(f"signal {key} {number}")

    def kill(self, key: int) -> None:
        """End an interpreter and forget its key."""
        self._tell(f"close {key} {int(signal.SIGKILL)}")

    async def close(self) -> None:
        """End the zygote and every interpreter of its, and wait until they are gone."""
        self._control.close()
        try:
            await asyncio.to_thread(self._process.wait, _ENDING)
        except subprocess.TimeoutExpired:
            self._process.kill()
            await asyncio.to_thread(self._process.wait)

    def _tell(self, message: str) -> None:
        with suppress(OSError):  # a zygote that is gone has taken its interpreters along
            self._send(message)

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
            raise SandboxError(f"The sandbox could not start: {last}.")
        answer = json.loads(report)
        if error := answer.get("error"):
            raise SandboxError(f"The sandbox could not start: {error}.")
        if missing := answer.get("missing"):
            raise SandboxError(
                f"This system cannot keep code written by the model from {' or '.join(missing)} "
                "(that takes Landlock and seccomp, in Linux 5.13 or later), "
                "and with --unsafe it would run with all of your rights."
            )


def _socketpair() -> tuple[socket.socket, socket.socket]:
    # Packets arrive whole or not at all, whatever interrupts their sender.
    return socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)


def _command(control: int, confined: bool) -> list[str]:
    paths = [os.path.abspath(path) for path in sys.path]
    mode = "confined" if confined else "unsafe"
    return [sys.executable, *_FLAGS, "-c", _BOOTSTRAP, str(control), mode, *paths]
