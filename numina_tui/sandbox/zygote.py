"""The zygote: a process with the libraries warm, which forks an interpreter per trajectory.

It is started fresh, so that it has no threads and no secrets of the app's, and never runs a
stranger's code itself. The app commands it through a socket; when the app is gone, the socket
closes, and the zygote takes every interpreter along. Should it be killed itself, the kernel does.
"""

import gc
import importlib
import json
import os
import select
import signal
import socket
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import partial

from numina_tui.sandbox import interpreter, limits
from numina_tui.sandbox.confinement import confine, die_with, probe

_PRELOADED = """
bisect cmath collections datetime decimal fractions functools heapq itertools json math operator
random re statistics string time typing numpy numpy.linalg numpy.random mpmath sympy
sympy.combinatorics sympy.geometry sympy.ntheory sympy.solvers.diophantine sympy.stats
"""
_WARM_UP = """
x, y = sympy.symbols("x y")
sympy.solve([x**2 + y - 3, x - y], [x, y]), sympy.solveset(x**2 - 2, x)
repr(sympy.simplify(sympy.factor(sympy.expand((x + 1) ** 3)) / (x + 1)))
sympy.integrate(sympy.sin(x) * x, x), sympy.diff(sympy.sqrt(x), x), sympy.limit(1 / x, x, sympy.oo)
sympy.sqrt(8).evalf(), sympy.Rational(1, 3), sympy.factorint(360), sympy.nsolve(x**2 - 2, 1)
numpy.linalg.solve(numpy.eye(2), numpy.ones(2)), str(numpy.arange(3) / 2)
"""


def main(control: socket.socket, *, confined: bool) -> None:
    """Get warm, tell the app how well a child can be confined, and obey it until it is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        libraries = _preload()
        missing = probe(libraries).missing if confined else []
    except Exception as error:
        control.send(json.dumps({"error": f"{error}"}).encode())
        return
    control.send(json.dumps({"missing": missing}).encode())
    os.dup2(1, 2)  # /dev/null: nobody reads what is reported from here on
    gc.collect()
    gc.freeze()
    _obey(control, partial(confine, libraries) if confined else lambda: None)


def _preload() -> list[str]:
    """Import and exercise the libraries; the directories that they came from."""
    modules = {name: importlib.import_module(name) for name in _PRELOADED.split()}
    exec(_WARM_UP, dict(modules))
    roots = {modules[name].__file__ for name in ("numpy", "sympy", "mpmath")}
    libraries = sorted({os.path.dirname(os.path.dirname(root)) for root in roots if root})
    own = (sys.prefix + os.sep, sys.base_prefix + os.sep, *libraries)
    sys.path[:] = [path for path in sys.path if path.startswith(own)]
    return libraries


def _obey(control: socket.socket, give_up_rights: Callable[[], None]) -> None:
    children: dict[bytes, int] = {}
    dying: set[int] = set()
    while True:
        readable, _, _ = select.select([control], [], [], 0.01 if dying else None)
        dying -= {pid for pid in dying if os.waitpid(pid, os.WNOHANG)[0]}
        if not readable:
            continue
        message, descriptors, _, _ = socket.recv_fds(control, 256, 1)
        if not message:
            break
        command, key, number = message.split()
        if command == b"open":
            with suppress(OSError):  # no room for another process: the app sees its end close
                children[key] = _fork(control, descriptors[0], int(number), give_up_rights)
            os.close(descriptors[0])
        elif key in children:
            # A child stays its zombie, and keeps its number, until the app has let go of it.
            _kill(children[key], int(number))
            if command == b"close":
                dying.add(children.pop(key))
    for pid in children.values():
        _kill(pid, signal.SIGKILL)
    for pid in {*children.values(), *dying}:
        os.waitpid(pid, 0)


def _kill(pid: int, number: int) -> None:
    with suppress(ProcessLookupError):
        os.killpg(pid, number)


def _fork(
    control: socket.socket, channel: int, seed: int, give_up_rights: Callable[[], None]
) -> int:
    zygote = os.getpid()
    if pid := os.fork():
        with suppress(OSError):  # the child does the same; whoever is first
            os.setpgid(pid, pid)
        return pid
    try:
        os.setpgid(0, 0)
        die_with(zygote)
        with suppress(OSError), open("/proc/self/oom_score_adj", "w") as score:
            score.write("1000")  # when memory is short, this process goes first, not the app
        control.detach()
        for descriptor in {*map(int, os.listdir("/proc/self/fd"))} - {0, 1, 2, channel}:
            with suppress(OSError):  # the list's own descriptor is closed already
                os.close(descriptor)
        limits.apply()
        give_up_rights()
        interpreter.serve(channel, seed)
    finally:
        os._exit(1)
