"""The doors to the Linux kernel that Python lacks."""

import ctypes
import errno
import os

PR_SET_PDEATHSIG = 1
PR_SET_DUMPABLE = 4
PR_SET_SECCOMP = 22
PR_SET_NO_NEW_PRIVS = 38

_libc = ctypes.CDLL(None, use_errno=True)


def syscall(number: int, *arguments: object) -> int:
    """Make a system call by number. Raises OSError."""
    return call("syscall", number, *arguments)


def prctl(option: int, *arguments: object) -> int:
    """Set an attribute of this process. Raises OSError."""
    return call("prctl", option, *arguments, 0, 0, 0)


def call(name: str, *arguments: object) -> int:
    """Call a function of the C library. Raises OSError, also where there is no such function."""
    try:
        function = _libc[name]
    except AttributeError as error:
        raise OSError(errno.ENOSYS, f"this C library has no {name}") from error
    result: int = function(*map(_wide, arguments))
    if result < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return result


def _wide(argument: object) -> object:
    # ctypes passes a bare int as 32 bits, and leaves the upper half of the register to chance.
    return ctypes.c_long(argument) if isinstance(argument, int) else argument
