"""What the attacks are after: a secret, a folder, sockets that listen, and a process to harm."""

import os
import resource
import secrets
import socket
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

import sympy

_WAITING = "import sys; print(flush=True); sys.stdin.read()"
_SYSCALL = """
def SYSCALL(*arguments):
    import ctypes
    return ctypes.CDLL(None).syscall(*map(ctypes.c_long, arguments))
"""
_TKILL = {"x86_64": 200, "aarch64": 130}


class World:
    """`preamble` tells a block where everything is; `damage`, what has been hurt since."""

    def __enter__(self) -> "World":
        with ExitStack() as stack:
            self.token, self.breach = secrets.token_hex(8), secrets.token_hex(8)
            self._folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
            self._secret = self._folder / "secret"
            self._secret.write_text(self.token)
            (self._folder / "link").symlink_to(self._secret)
            self._victim = stack.enter_context(
                subprocess.Popen(
                    [sys.executable, "-c", _WAITING], stdin=subprocess.PIPE, stdout=subprocess.PIPE
                )
            )
            stack.callback(self._victim.kill)
            assert self._victim.stdout
            self._victim.stdout.readline()
            self._listen(stack)
            self._before = self._state()
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    @property
    def preamble(self) -> str:
        names = {
            "SECRET": str(self._secret),
            "LINK": str(self._folder / "link"),
            "FOLDER": str(self._folder),
            "LIBRARY": sympy.__file__,
            "PORT": self._tcp.getsockname()[1],
            "UDP_PORT": self._udp.getsockname()[1],
            "SOCKET": self._unix.getsockname(),
            "ABSTRACT": self._abstract.getsockname(),
            "VICTIM": self._victim.pid,
            "BREACH": self.breach,  # what a block prints when it has got through
            "TKILL": _TKILL[os.uname().machine],
        }
        return "".join(f"{name} = {value!r}\n" for name, value in names.items()) + _SYSCALL

    def damage(self) -> list[str]:
        """What is not as it was."""
        harm = [
            f"{what} was touched"
            for what, now in self._state().items()
            if now != self._before[what]
        ]
        for listener in (self._tcp, self._unix, self._abstract):
            try:
                listener.accept()[0].close()
            except BlockingIOError:
                continue
            harm.append(f"{listener.getsockname()} was connected to")
        try:
            self._udp.recv(1)
            harm.append("a datagram arrived")
        except BlockingIOError:
            pass
        return harm

    def _listen(self, stack: ExitStack) -> None:
        self._tcp = stack.enter_context(socket.create_server(("127.0.0.1", 0)))
        self._udp = stack.enter_context(socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
        self._udp.bind(("127.0.0.1", 0))
        self._unix = stack.enter_context(socket.socket(socket.AF_UNIX))
        self._unix.bind(str(self._folder / "socket"))
        self._abstract = stack.enter_context(socket.socket(socket.AF_UNIX))
        self._abstract.bind(f"\0numina-{self.token}")
        for listener in (self._unix, self._abstract):
            listener.listen()
        for each in (self._tcp, self._udp, self._unix, self._abstract):
            each.setblocking(False)

    def _state(self) -> dict[str, object]:
        victim, library = self._victim, os.stat(sympy.__file__)
        alive = victim.poll() is None
        return {
            "the folder": sorted(os.listdir(self._folder)),
            "the secret": self._secret.exists() and self._secret.read_text(),
            "the secret's metadata": self._secret.exists() and self._metadata(),
            "a library": (library.st_mtime_ns, library.st_mode, library.st_size),
            "another process": alive and self._process(),
            "a shared file": os.path.exists("/dev/shm/numina-was-here"),
        }

    def _metadata(self) -> tuple[object, ...]:
        found = os.stat(self._secret)
        return found.st_mode, found.st_mtime_ns, found.st_nlink, os.listxattr(self._secret)

    def _process(self) -> tuple[object, ...]:
        pid = self._victim.pid
        stat = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        limit = resource.prlimit(pid, resource.RLIMIT_CPU)
        return stat[0] in "TtZX", os.getpriority(os.PRIO_PROCESS, pid), limit
