"""The zygote: a process with the libraries warm, which forks an interpreter per trajectory.

It is started fresh, so that it has no threads and no secrets of the app's, and never runs a
stranger's code itself. What all interpreters give up it gives up before it forks them, and they
the rest. The app commands it through a socket; when the app is gone, the socket closes, and the
zygote takes every interpreter along. Should it be killed itself, the kernel does.
"""

import fcntl
import gc
import json
import os
import resource
import select
import signal
import socket
from collections.abc import Callable
from contextlib import suppress
from functools import partial

from numina_tui.sandbox import protocol
from numina_tui.sandbox.child import attempts, interpreter, preload
from numina_tui.sandbox.confinement import kernel, layers, limits

__all__ = ["attempts", "main"]  # the attempts are imported so that confined code finds them

_CONTROL, _OUTPUT, _LAST_DESCRIPTOR = 3, 4, 1023


def main(control: socket.socket, *, confined: bool) -> None:
    """Get warm, tell the app what there is to confine with, and obey it until it is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _limit_descriptors()
    with suppress(OSError), open("/proc/self/oom_score_adj", "w") as score:
        score.write("1000")  # when memory is short, the hungriest interpreter goes first
    try:
        trees = {*layers.interpreter(), *preload.usual()}
        offered = _settle(trees) if confined else None
    except Exception as error:
        control.send(json.dumps({"error": f"{error}"}).encode())
        return
    control.send(json.dumps({"layers": offered and offered._asdict()}).encode())
    os.dup2(1, 2)  # /dev/null: nobody reads what is reported from here on
    gc.collect()
    gc.freeze()
    _obey(control, partial(layers.confine, offered) if offered else lambda: None)


def _settle(trees: set[str]) -> layers.Layers:
    offered = layers.survey(trees)
    layers.settle(offered, trees)
    if not offered.landlock:
        preload.everything()
    return offered


def _obey(control: socket.socket, confine: Callable[[], None]) -> None:
    children: dict[bytes, int] = {}
    dying: set[int] = set()
    while True:
        readable, _, _ = select.select([control], [], [], 0.01 if dying else None)
        dying -= {pid for pid in dying if os.waitpid(pid, os.WNOHANG)[0]}
        if not readable:
            continue
        message, descriptors, _, _ = socket.recv_fds(control, 256, 2)
        if not message:
            break
        command, key = message.split()
        if command == b"open":
            with suppress(OSError):  # no room for another process: the app sees its end close
                children[key] = _fork(descriptors[0], descriptors[1], confine)
            for descriptor in descriptors:
                os.close(descriptor)
        elif key in children:
            # A child stays its zombie, and keeps its number, until the app has let go of it.
            _kill(pid := children.pop(key))
            dying.add(pid)
    for pid in children.values():
        _kill(pid)
    for pid in {*children.values(), *dying}:
        os.waitpid(pid, 0)


def _kill(pid: int) -> None:
    os.kill(pid, signal.SIGKILL)  # should it not have a group of its own yet
    with suppress(ProcessLookupError):
        os.killpg(pid, signal.SIGKILL)


def _fork(control: int, output: int, confine: Callable[[], None]) -> int:
    """A new interpreter, at the other end of `control`."""
    zygote = os.getpid()
    if pid := os.fork():
        return pid
    try:
        os.setsid()  # a group to be killed, and one share of the processor for all its threads
        _die_with(zygote)
        _send_handle(control)
        _arrange(control, output)
        limits.apply()
        confine()
        interpreter.serve(_CONTROL, _OUTPUT)
    finally:
        os._exit(1)


def _send_handle(control: int) -> None:
    """Give the app a handle to this process (a pidfd): what signals reach it by."""
    with socket.socket(fileno=os.dup(control)) as channel:
        socket.send_fds(channel, [protocol.HANDLE], [os.pidfd_open(os.getpid())])


def _limit_descriptors() -> None:
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    most = _LAST_DESCRIPTOR + 1
    limit = most if hard == resource.RLIM_INFINITY else min(most, hard)
    resource.setrlimit(resource.RLIMIT_NOFILE, (limit, limit))


def _die_with(parent: int) -> None:
    """Have the kernel kill this process when its parent is gone."""
    kernel.prctl(kernel.PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(1)


def _arrange(control: int, output: int) -> None:
    """Give both channels the numbers where they are expected, and close everything else."""
    control, output = (fcntl.fcntl(each, fcntl.F_DUPFD, 64) for each in (control, output))
    os.dup2(control, _CONTROL)
    for number in (1, 2, _OUTPUT):  # what C writes is output too
        os.dup2(output, number)
    os.closerange(_OUTPUT + 1, _LAST_DESCRIPTOR + 1)
