"""What is there of processes and descriptors, as the kernel tells it."""

import os
import resource
from collections.abc import Iterator
from contextlib import contextmanager, suppress
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


@contextmanager
def few_descriptors(count: int) -> Iterator[None]:
    """This process may open so many more."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    gaps = []
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(map(int, descriptors())) + 8, hard))
    try:
        with suppress(OSError):
            while True:
                gaps.append(os.open(os.devnull, os.O_RDONLY))
        for _ in range(count):
            os.close(gaps.pop())
        yield
    finally:
        for descriptor in gaps:
            os.close(descriptor)
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
