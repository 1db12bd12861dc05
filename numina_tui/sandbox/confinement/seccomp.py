"""seccomp: the kernel answers "not permitted" to every system call but the few on a list.

No process, socket, signal to others, or change of any file's metadata gets past it. It does not
look at paths: which files may be opened is Landlock's part.
"""

import ctypes
import errno
import struct
from typing import NamedTuple

from numina_tui.sandbox.confinement import kernel
from numina_tui.sandbox.confinement.syscalls import Table

_FILTER = 2

_LOAD, _JUMP_IF_EQUAL, _RETURN = 0x20, 0x15, 0x06
_NUMBER, _ARCHITECTURE, _ARGUMENTS = 0, 4, 16  # offsets in struct seccomp_data

_ALLOW = 0x7FFF0000
_KILL = 0x80000000
_DENY = 0x00050000 | errno.EPERM
_UNKNOWN = 0x00050000 | errno.ENOSYS


class _Word(NamedTuple):
    """A 32-bit half of an argument, and the values that it may have."""

    argument: int
    allowed: tuple[int, ...]
    high: bool = False


_PTHREAD = 0x3D0F00  # the flags of glibc's pthread_create; musl adds CLONE_DETACHED
_FUTEX = (0, 1, 3, 4, 5, 9, 10)  # WAIT, WAKE, REQUEUE, CMP_REQUEUE, WAKE_OP, and the BITSET ones
_CONDITIONS: dict[str, tuple[_Word, ...]] = {
    "fcntl": (_Word(1, (1, 2, 3)),),  # F_GETFD, F_SETFD, F_GETFL: others can send signals
    "ioctl": (_Word(1, (0x5401, 0x541B, 0x5450, 0x5451)),),  # TCGETS, FIONREAD, close on exec
    "clone": (_Word(0, (_PTHREAD, _PTHREAD | 0x400000)),),
    # Clocks of the system and of its own, not of other processes.
    "clock_gettime": (_Word(0, tuple(range(12))),),
    "clock_getres": (_Word(0, tuple(range(12))),),
    "clock_nanosleep": (_Word(0, tuple(range(12))),),
    "sched_getaffinity": (_Word(0, (0,)),),
    # Waiting and waking, in any clock, private or not; nothing that lends priority.
    "futex": (_Word(1, tuple(op | how for op in _FUTEX for how in (0, 128, 256, 384))),),
    # Not MADV_MERGEABLE: it tells by its timing what others have in memory.
    "madvise": (_Word(2, (0, 1, 2, 3, 4, 8, 14, 15)),),
    # Asking for its own limits; root could raise them.
    "prlimit64": (_Word(0, (0,)), _Word(2, (0,)), _Word(2, (0,), high=True)),
}
# Its flags lie in memory, out of a filter's sight. C libraries then fall back to `clone`.
_ABSENT = {"clone3"}


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_char_p))


def restrict(table: Table) -> None:
    """Leave this process, for good, only the system calls in `table`.

    Needs no_new_privs. Raises OSError.
    """
    code = _program(table)
    program = _Program(len(code), b"".join(code))
    kernel.prctl(kernel.PR_SET_SECCOMP, _FILTER, ctypes.byref(program))


def _program(table: Table) -> list[bytes]:
    """The filter as instructions of the kernel's classic BPF."""
    code = [
        _op(_LOAD, _ARCHITECTURE),
        _op(_JUMP_IF_EQUAL, table.architecture, yes=1),
        _op(_RETURN, _KILL),
        _op(_LOAD, _NUMBER),
    ]
    for name, number in table.numbers.items():
        body = [_op(_RETURN, _UNKNOWN)] if name in _ABSENT else _admit(_CONDITIONS.get(name, ()))
        code += [_op(_JUMP_IF_EQUAL, number, no=len(body)), *body]
    return [*code, _op(_RETURN, _DENY)]


def _admit(words: tuple[_Word, ...]) -> list[bytes]:
    code = []
    for word in words:
        code.append(_op(_LOAD, _ARGUMENTS + 8 * word.argument + 4 * word.high))
        for left, value in zip(range(len(word.allowed), 0, -1), word.allowed, strict=True):
            code.append(_op(_JUMP_IF_EQUAL, value, yes=left))  # past the denial
        code.append(_op(_RETURN, _DENY))
    return [*code, _op(_RETURN, _ALLOW)]


def _op(operation: int, operand: int, *, yes: int = 0, no: int = 0) -> bytes:
    return struct.pack("HBBI", operation, yes, no, operand)
