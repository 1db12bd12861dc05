"""What code needs of the kernel once its libraries are loaded, by architecture. Data only."""

import platform
from typing import NamedTuple

_AUDIT = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}

# name: (x86-64, aarch64), None where the architecture has no such call.
_Numbers = dict[str, tuple[int | None, int | None]]

# Files by their path. Which ones is for Landlock to say; without Landlock, none.
_PATHS: _Numbers = {
    "open": (2, None),
    "openat": (257, 56),
    "stat": (4, None),
    "lstat": (6, None),
    "newfstatat": (262, 79),
    "statx": (332, 291),
    "access": (21, None),
    "faccessat": (269, 48),
    "readlink": (89, None),
    "readlinkat": (267, 78),
}
_NUMBERS: _Numbers = {
    # Files that are open already.
    "read": (0, 63),
    "write": (1, 64),
    "readv": (19, 65),
    "writev": (20, 66),
    "pread64": (17, 67),
    "close": (3, 57),
    "lseek": (8, 62),
    "fstat": (5, 80),
    "getdents64": (217, 61),
    "getcwd": (79, 17),
    # Memory.
    "brk": (12, 214),
    "mmap": (9, 222),
    "munmap": (11, 215),
    "mremap": (25, 216),
    "mprotect": (10, 226),
    "madvise": (28, 233),
    # Threads and signals of its own.
    "futex": (202, 98),
    "rseq": (334, 293),
    "set_robust_list": (273, 99),
    "set_tid_address": (218, 96),
    "sched_yield": (24, 124),
    "sched_getaffinity": (204, 123),
    "rt_sigaction": (13, 134),
    "rt_sigprocmask": (14, 135),
    "rt_sigreturn": (15, 139),
    "sigaltstack": (131, 132),
    "alarm": (37, None),
    "setitimer": (38, 103),
    "restart_syscall": (219, 128),  # how a sleep goes on after SIGSTOP and SIGCONT
    "exit": (60, 93),
    "exit_group": (231, 94),
    # Clocks.
    "clock_gettime": (228, 113),
    "clock_getres": (229, 114),
    "clock_nanosleep": (230, 115),
    "nanosleep": (35, 101),
    "gettimeofday": (96, 169),
    "time": (201, None),
    "times": (100, 153),
    "getrusage": (98, 165),
    # Who am I, where am I.
    "getpid": (39, 172),
    "getppid": (110, 173),
    "gettid": (186, 178),
    "getuid": (102, 174),
    "geteuid": (107, 175),
    "getgid": (104, 176),
    "getegid": (108, 177),
    "uname": (63, 160),
    "getrandom": (318, 278),
    # Only with some arguments: see seccomp.
    "fcntl": (72, 25),
    "ioctl": (16, 29),
    "clone": (56, 220),
    "clone3": (435, 435),
    "prlimit64": (302, 261),
}


class Table(NamedTuple):
    """How one architecture names itself and its system calls."""

    architecture: int
    numbers: dict[str, int]


def table(*, paths: bool, machine: str | None = None) -> Table:
    """The table of this or another machine, with or without the calls that take a path.

    Raises OSError for an architecture that has none.
    """
    machine = machine or platform.machine()
    if machine not in _AUDIT:
        raise OSError(f"no system call table for {machine}")
    column = list(_AUDIT).index(machine)
    listed = _PATHS | _NUMBERS if paths else _NUMBERS
    numbers = {name: pair[column] for name, pair in listed.items()}
    return Table(_AUDIT[machine], {name: n for name, n in numbers.items() if n is not None})
