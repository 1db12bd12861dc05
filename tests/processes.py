"""What is there of processes and descriptors, as the kernel tells it."""

import os
from contextlib import suppress
from pathlib import Path


def state(pid: int) -> tuple[str, int]:
    """What a process is doing, and its parent. Raises OSError."""
    stat = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return stat[0], int(stat[1])


def offspring(ancestor: int) -> set[int]:
    """Every living or unburied process below `ancestor`."""
    parents = {}
    for pid in filter(str.isdigit, os.listdir("/proc")):
        with suppress(OSError):
            parents[int(pid)] = state(int(pid))[1]
    found = {ancestor}
    while more := {child for child, parent in parents.items() if parent in found} - found:
        found |= more
    return found - {ancestor}


def descriptors() -> set[str]:
    """The descriptors that this process holds."""
    return set(os.listdir("/proc/self/fd"))
