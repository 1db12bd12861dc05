"""Interpreters on macOS: each a process of its own, under `sandbox-exec`. Experimental.

A process that has loaded macOS's frameworks cannot be forked safely, so there is no zygote: every
interpreter loads its libraries itself, which takes a second, and spares matter all the more. The
kernel does not enforce a limit on memory there: a watch does, by polling.
"""

import asyncio
import shutil
import subprocess
from collections.abc import Sequence
from contextlib import suppress
from typing import Self

from numina_tui.core.execution import SandboxError
from numina_tui.sandbox import python
from numina_tui.sandbox.confinement import limits, seatbelt
from numina_tui.sandbox.source import Channels

_BOOTSTRAP = """
import sys
control, output, *sys.path = sys.argv[1:]
from numina_tui.sandbox.child import spawned
spawned.main(int(control), int(output))
"""
_WATCH = 0.5  # seconds


class Spawner:
    """Starts interpreters, and watches how much memory they take."""

    def __init__(self, wrapper: Sequence[str], memory: int = limits.MEMORY) -> None:
        """`wrapper` is the command that confines the command that follows it."""
        self._wrapper = wrapper
        self._memory = memory
        self._processes: set[Spawned] = set()
        self._watching = asyncio.create_task(self._watch())
        self._closed = False
        self.layers: tuple[str, ...] = ()

    @classmethod
    async def start(cls, *, confined: bool) -> Self:
        """Raises SandboxError."""
        if not confined:
            return cls(())
        command = shutil.which("sandbox-exec")
        if command is None:
            raise SandboxError(
                "This macOS has no sandbox-exec to confine code written by the model with, "
                "and with --unsafe it would run with all of your rights."
            )
        spawner = cls((command, "-p", seatbelt.profile(python.trees())))
        spawner.layers = ("sandbox-exec (experimental)",)
        return spawner

    @property
    def alive(self) -> bool:
        return not self._closed

    async def open(self) -> "Spawned":
        """Raises OSError."""
        with Channels() as channels:
            command = python.command(_BOOTSTRAP, *map(str, channels.theirs), *python.paths())
            process = subprocess.Popen(
                [*self._wrapper, *command],
                env=python.environment(),
                cwd="/",
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                pass_fds=channels.theirs,
                # Out of reach of Ctrl-C; and if the app dies, the kernel hangs up on the group.
                process_group=0,
            )
        spawned = Spawned(process, channels, self._processes)
        self._processes.add(spawned)
        return spawned

    async def close(self) -> None:
        """End every process, and wait until they are gone."""
        self._closed = True
        self._watching.cancel()
        await asyncio.gather(self._watching, return_exceptions=True)
        for process in tuple(self._processes):
            process.end()

    async def _watch(self) -> None:
        while True:
            await asyncio.sleep(_WATCH)
            by_number = {spawned.number: spawned for spawned in self._processes}
            with suppress(OSError):  # no room for `ps` just now
                for number, taken in (await _memory_of(by_number)).items():
                    if taken > self._memory:
                        by_number[number].kill()


class Spawned:
    """An interpreter in a process of its own."""

    def __init__(
        self, process: subprocess.Popen[bytes], channels: Channels, siblings: "set[Spawned]"
    ) -> None:
        self.control = channels.control
        self.output = channels.output
        self.number = process.pid
        self._process = process
        self._siblings = siblings

    def signal(self, number: int) -> None:
        """Send a signal to the process, if it is still there."""
        self._process.send_signal(number)

    def kill(self) -> None:
        self._process.kill()

    def end(self) -> None:
        """Kill the process, close its channels, and forget it."""
        self._siblings.discard(self)
        self._process.kill()
        self._process.wait()
        self.control.close()
        self.output.close()


async def _memory_of(numbers: "dict[int, Spawned]") -> dict[int, int]:
    """Resident bytes by process number, of those that are still there."""
    if not numbers:
        return {}
    listing = await asyncio.create_subprocess_exec(
        *("ps", "-o", "pid=,rss=", "-p", ",".join(map(str, numbers))),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    lines, _ = await listing.communicate()
    taken = {}
    for line in lines.splitlines():
        with suppress(ValueError):
            number, kilobytes = map(int, line.split())
            taken[number] = kilobytes << 10
    return taken
