"""The two doors to the Linux kernel that Python lacks: `syscall` and `prctl`."""

import ctypes
import os

PR_SET_PDEATHSIG = 1
PR_SET_SECCOMP = 22
PR_SET_NO_NEW_PRIVS = 38

_libc = ctypes.CDLL(None, use_errno=True)


def syscall(number: int, *arguments: object) -> int:
    """Make a system call by number. Raises OSError."""
    return _checked(_libc.syscall(*map(_wide, (number, *arguments))))


def prctl(option: int, *arguments: object) -> int:
    """Set an attribute of this process. Raises OSError."""
    return _checked(_libc.prctl(*map(_wide, (option, *arguments, 0, 0, 0))))


def _wide(argument: object) -> object:
    # ctypes passes a bare int as 32 bits, and leaves the upper half of the register to chance.
    return ctypes.c_long(argument) if isinstance(argument, int) else argument


def _checked(result: int) -> int:
    if result < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return result
