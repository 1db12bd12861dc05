"""Resource limits: how much memory, processor time and stack one trajectory may take.

They hold without confinement too. They are per process: they do not bound what many trajectories
take together.
"""

import resource
from contextlib import suppress

MEMORY = 1 << 30
_STACK = 64 << 20
CPU_SECONDS = 600  # in all: settings allow a trajectory's blocks less
_DESCRIPTORS = 64
_TASKS = 4096  # of this user, or in the sandbox's namespace: the system needs numbers for others


def apply() -> None:
    """Limit this process. What is already stricter stays."""
    for kind, amount in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_STACK, _STACK),  # deep recursion in C, such as sympy's or re's
        (resource.RLIMIT_CPU, CPU_SECONDS),  # in case the app is not there to keep the time
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NOFILE, _DESCRIPTORS),
        (resource.RLIMIT_NPROC, _TASKS),
        (resource.RLIMIT_CORE, 0),
    ):
        hard = resource.getrlimit(kind)[1]
        limit = amount if hard == resource.RLIM_INFINITY else min(amount, hard)
        with suppress(ValueError):  # macOS does not take some of them: see `spawner`
            resource.setrlimit(kind, (limit, limit))
