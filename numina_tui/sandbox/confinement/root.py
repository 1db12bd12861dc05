"""An empty root: a file system in which nothing is but Python's libraries, read-only.

Made of user and mount namespaces, so that it takes no privileges. Within it even the existence of
a file cannot be asked for. Where such namespaces are not to be had (in many containers), the other
layers hold without it.
"""

import ctypes
import os
import socket
from collections.abc import Iterable

from numina_tui.sandbox.confinement import kernel

_NEW_MOUNTS, _NEW_HOST_NAME, _NEW_IPC, _NEW_USER, _NEW_NETWORK = (
    *(0x20000, 0x4000000, 0x8000000),
    *(0x10000000, 0x40000000),
)
_NO_SET_UID, _NO_DEVICES, _BIND, _RECURSIVE, _PRIVATE = 2, 4, 0x1000, 0x4000, 0x40000
_DETACH = 2
_THIS_FOLDER = -100
_CAPABILITIES = 0x20080522  # the version of the structure


class _MountAttributes(ctypes.Structure):
    _fields_ = tuple((name, ctypes.c_uint64) for name in ("set", "clear", "propagation", "users"))


_READ_ONLY = _MountAttributes(set=1 | 2 | 4)  # and neither set-uid programs nor devices
_WHOLE_TREE = 0x8000

# Anything that is a folder: the empty root is built on top of it, and then takes the place of "/".
_SITE = "/tmp"
_OLD = "/old"


def enter(trees: Iterable[str]) -> None:
    """Leave this process, for good, a root with nothing but `trees`, and no network.

    Raises OSError, possibly halfway: try it in a throwaway child first. Needs a process without
    threads.
    """
    sources = {tree: os.path.realpath(tree) for tree in sorted(trees) if os.path.exists(tree)}
    _enter_namespaces()
    kernel.call("mount", None, b"/", None, _RECURSIVE | _PRIVATE, None)
    kernel.call("mount", b"none", _SITE.encode(), b"tmpfs", _NO_SET_UID | _NO_DEVICES, b"size=1m")
    os.mkdir(_SITE + _OLD)
    kernel.call("pivot_root", _SITE.encode(), (_SITE + _OLD).encode())
    os.chdir("/")
    for tree, source in sources.items():
        if not os.path.lexists(tree):  # its parent has brought it along
            _bind(_OLD + source, tree)
    kernel.call("umount2", _OLD.encode(), _DETACH)
    os.rmdir(_OLD)
    kernel.call(
        "mount_setattr",
        _THIS_FOLDER,
        b"/",
        _WHOLE_TREE,
        ctypes.byref(_READ_ONLY),
        ctypes.sizeof(_READ_ONLY),
    )


def drop_capabilities() -> None:
    """Give up every privilege that root, or the maker of a namespace, has. Raises OSError."""
    header = (ctypes.c_uint32 * 2)(_CAPABILITIES, 0)
    kernel.call("capset", header, (ctypes.c_uint32 * 6)())


def _enter_namespaces() -> None:
    """Namespaces in which this process may mount, as the same user as outside."""
    user, group = os.getuid(), os.getgid()
    kernel.call("unshare", _NEW_USER | _NEW_MOUNTS | _NEW_NETWORK | _NEW_IPC | _NEW_HOST_NAME)
    for name, text in (
        ("setgroups", "deny"),
        ("uid_map", f"{user} {user} 1"),
        ("gid_map", f"{group} {group} 1"),
    ):
        with open(f"/proc/self/{name}", "w") as file:
            file.write(text)
    socket.sethostname("sandbox")


def _bind(source: str, target: str) -> None:
    if os.path.isdir(source):
        os.makedirs(target)
    else:
        os.makedirs(os.path.dirname(target), exist_ok=True)
        os.close(os.open(target, os.O_CREAT | os.O_CLOEXEC))
    kernel.call("mount", source.encode(), target.encode(), None, _BIND | _RECURSIVE, None)
