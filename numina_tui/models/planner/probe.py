"""What this machine has, asked of it rather than known."""

import os
import subprocess
from collections import Counter
from pathlib import Path

from numina_tui.core.errors import UsageError
from numina_tui.core.text import one_line
from numina_tui.models.planner.cards import GIB, Card, Machine, recognise, said

_QUESTION = ("--query-gpu=name,memory.total,compute_cap", "--format=csv,noheader,nounits")
OLDEST = (7, 0)
"""docs.vllm.ai, Installation: a GPU of compute capability 7.0 or higher."""

_PATIENCE = 20.0
"""Seconds: a driver that sleeps takes some to wake."""
_KNOWN_TO_LINUX = Path("/proc/meminfo")


def machine(program: str = "nvidia-smi") -> Machine:
    """This machine's GPUs, or, if it has none, its processor and what of its memory is free. Of
    different GPUs, the kind that it has most of. Raises UsageError."""
    try:
        answer = subprocess.run(
            [program, *_QUESTION], capture_output=True, text=True, timeout=_PATIENCE, check=True
        ).stdout
        cards = [_card(line) for line in answer.splitlines() if line.strip()]
    except (OSError, subprocess.SubprocessError, ValueError):
        cards = []
    if not cards:
        total, free = (each / GIB for each in memory())
        return Machine(Card(f"{cores()} cores, no GPU", "", total, free, None, None))
    [(card, count)] = Counter(cards).most_common(1)
    if card.capability and card.capability < OLDEST:
        raise UsageError(
            f"This machine's GPU, {card.name}, has compute capability {said(card.capability)}, but"
            f" vLLM needs {said(OLDEST)}: name another one, such as --gpu t4."
        )
    return Machine(card, count)


def _card(line: str) -> Card:
    """Raises ValueError if the line says something else."""
    name, mebibytes, capability = (one_line(part) for part in line.rsplit(",", 2))
    major, minor = capability.split(".")
    return recognise(name, float(mebibytes) / 1024, (int(major), int(minor)))


def cores() -> int:
    """Those that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def memory() -> tuple[int, int]:
    """Bytes of this machine's memory, and of what of it is free; all, where nobody says."""
    total = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    try:
        lines = _KNOWN_TO_LINUX.read_text().splitlines()
        [free] = [line.split()[1] for line in lines if line.startswith("MemAvailable:")]
        return total, int(free) * 1024
    except (OSError, ValueError, IndexError):
        return total, total
