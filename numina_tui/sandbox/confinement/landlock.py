"""Landlock: the kernel refuses to open every file outside a few trees, for root as well.

Inside the trees reading is all that is left. Landlock does not hide metadata (`stat` still tells
which files exist) and does not cover chmod, UDP or Unix sockets; seccomp takes care of those.
"""

import ctypes
import os
from collections.abc import Iterable
from contextlib import suppress

from numina_tui.sandbox.confinement import kernel

# These numbers are the same on every architecture.
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_ASK_VERSION = 1
_PATH_BENEATH = 1

_READ_FILE, _READ_DIR = 1 << 2, 1 << 3
_FILE_RIGHTS = {1: 13, 2: 14, 3: 15, 5: 16}  # since which version: how many rights on files
_NETWORK_RIGHTS = {4: 2}  # TCP bind and connect
_SCOPES = {6: 2}  # abstract Unix sockets and signals


class _Ruleset(ctypes.Structure):
    _fields_ = (
        ("files", ctypes.c_uint64),
        ("network", ctypes.c_uint64),
        ("scopes", ctypes.c_uint64),
    )


class _PathBeneath(ctypes.Structure):
    _pack_ = 1
    _layout_ = "ms"
    _fields_ = (("allowed", ctypes.c_uint64), ("parent", ctypes.c_int32))


def restrict(readable: Iterable[str]) -> None:
    """Leave this process, for good, only reading in the `readable` trees and files.

    Needs no_new_privs. Raises OSError.
    """
    known = version()
    _enforce(
        _Ruleset(*(_all(kind, known) for kind in (_FILE_RIGHTS, _NETWORK_RIGHTS, _SCOPES))),
        readable,
    )


def isolate() -> None:
    """Put this process out of reach of its parent and siblings: a scope of its own for signals.

    Where Landlock is too old to know scopes, nothing happens. Raises OSError.
    """
    if scopes := _all(_SCOPES, version()):
        _enforce(_Ruleset(scopes=scopes), ())


def version() -> int:
    """Raises OSError where there is no Landlock, or it is switched off."""
    return kernel.syscall(_CREATE_RULESET, None, 0, _ASK_VERSION)


def _enforce(handled: _Ruleset, readable: Iterable[str]) -> None:
    rules = kernel.syscall(_CREATE_RULESET, ctypes.byref(handled), ctypes.sizeof(handled), 0)
    try:
        for path in readable:
            with suppress(FileNotFoundError):
                _allow(rules, path)
        kernel.syscall(_RESTRICT_SELF, rules, 0)
    finally:
        os.close(rules)


def _allow(rules: int, path: str) -> None:
    parent = os.open(path, os.O_PATH | os.O_CLOEXEC)
    try:
        rights = _READ_FILE | _READ_DIR if os.path.isdir(path) else _READ_FILE
        rule = _PathBeneath(rights, parent)
        kernel.syscall(_ADD_RULE, rules, _PATH_BENEATH, ctypes.byref(rule), 0)
    finally:
        os.close(parent)


def _all(table: dict[int, int], version: int) -> int:
    """Every right that this version of Landlock knows; it rejects those that it does not."""
    known = max((count for since, count in table.items() if since <= version), default=0)
    return (1 << known) - 1
