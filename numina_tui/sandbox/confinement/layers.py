"""The layers of confinement on Linux, and which of them this system offers.

Together they leave a process its own memory, its channels to the app, and reading the interpreter's
libraries. No layer is trusted by its version: each is tried in a throwaway child before it is
relied on, and what they hold is tried again in every sandbox that starts (see `proof`).
"""

import os
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import NamedTuple

from numina_tui.sandbox.confinement import kernel, landlock, root, seccomp, syscalls


class Layers(NamedTuple):
    """What there is to confine with here."""

    root: bool
    landlock: bool
    seccomp: bool


def survey(trees: Iterable[str]) -> Layers:
    """Try each layer in a child of its own. Call it from a process without threads."""
    return Layers(
        root=_works(lambda: root.enter(trees)),
        landlock=_works(lambda: landlock.restrict(trees)),
        seccomp=_works(lambda: seccomp.restrict(syscalls.table(paths=True))),
    )


def settle(layers: Layers, trees: Iterable[str]) -> None:
    """Confine, for good, this process and every child that it will fork to reading `trees`.

    Raises OSError.
    """
    if layers.root:
        root.enter(trees)
    root.drop_capabilities()
    kernel.prctl(kernel.PR_SET_NO_NEW_PRIVS, 1)
    if layers.landlock:
        landlock.restrict(trees)


def confine(layers: Layers) -> None:
    """Take from this process, for good, what only its parent needed. Raises OSError."""
    kernel.prctl(kernel.PR_SET_DUMPABLE, 0)  # out of reach through /proc, and no core dumps
    if layers.landlock:
        landlock.isolate()
    if layers.seccomp:
        seccomp.restrict(syscalls.table(paths=layers.landlock))


def interpreter() -> set[str]:
    """Where Python, its libraries and the shared objects that they load lie."""
    prefixes = {sys.prefix, sys.base_prefix, sys.exec_prefix, sys.base_exec_prefix, "/usr", "/"}
    directories = {os.path.join(prefix, name) for prefix in prefixes for name in ("lib", "lib64")}
    return {*directories, "/etc/ld.so.cache", "/etc/alternatives", "/usr/share/zoneinfo"}


def _works(layer: Callable[[], None]) -> bool:
    child = os.fork()
    if not child:
        with suppress(BaseException):
            kernel.prctl(kernel.PR_SET_NO_NEW_PRIVS, 1)
            layer()
            os._exit(0)
        os._exit(1)
    return os.waitpid(child, 0)[1] == 0
