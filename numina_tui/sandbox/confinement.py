"""Confinement: everything that a process gives up before it runs a stranger's code.

Together, Landlock and seccomp leave it its own memory, its channel to the app, and reading the
interpreter's libraries. What remains to it: the existence and size of files (`stat`), the clock,
and the processor, as long as the app lets it run. A hole in the kernel is a hole in this.
"""

import os
import signal
import socket
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import NamedTuple

from numina_tui.sandbox import kernel, landlock, seccomp, syscalls


class Confinement(NamedTuple):
    """What a confined process proved unable to do."""

    files: bool
    network: bool
    processes: bool

    @property
    def missing(self) -> list[str]:
        """What it could still do, in words that follow "keep from"."""
        deeds = ("reading your files", "reaching the network", "starting programs")
        return [deed for deed, prevented in zip(deeds, self, strict=True) if not prevented]


def confine(libraries: Iterable[str] = ()) -> None:
    """Confine this process for good. `libraries` may be read besides Python's own.

    Raises OSError.
    """
    for step in _steps(libraries):
        step()


def die_with(parent: int) -> None:
    """Have the kernel kill this process when its parent, `parent`, is gone."""
    kernel.prctl(kernel.PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(1)


def probe(libraries: Iterable[str] = ()) -> Confinement:
    """Try, in a throwaway child, what confined code must not be able to do.

    Forks: call it from a process without threads.
    """
    child = os.fork()
    if not child:
        held = 0
        with suppress(BaseException):
            for step in _steps(libraries):
                with suppress(OSError):
                    step()
            attempts = (_read_a_file, _open_a_socket, _start_a_process)
            held = sum(_refused(attempt) << bit for bit, attempt in enumerate(attempts))
        os._exit(held)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return Confinement(*(status > 0 and bool(status >> bit & 1) for bit in range(3)))


def _steps(libraries: Iterable[str]) -> tuple[Callable[[], object], ...]:
    return (
        lambda: kernel.prctl(kernel.PR_SET_NO_NEW_PRIVS, 1),
        lambda: landlock.restrict({*_interpreter(), *libraries}),
        lambda: seccomp.restrict(syscalls.table()),
    )


def _interpreter() -> set[str]:
    """Where Python, its libraries and the shared objects that they load lie."""
    prefixes = {sys.prefix, sys.base_prefix, sys.exec_prefix, sys.base_exec_prefix, "/usr", "/"}
    directories = {os.path.join(prefix, name) for prefix in prefixes for name in ("lib", "lib64")}
    return {*directories, "/etc/ld.so.cache", "/usr/share/zoneinfo"}


def _refused(attempt: Callable[[], None]) -> bool:
    try:
        attempt()
    except PermissionError:
        return True
    return False


def _read_a_file() -> None:
    os.close(os.open("/proc/self/status", os.O_RDONLY))


def _open_a_socket() -> None:
    socket.socket(socket.AF_UNIX).close()


def _start_a_process() -> None:
    if not (child := os.fork()):
        os._exit(0)
    os.waitpid(child, 0)
