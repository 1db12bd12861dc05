"""Parts of the kernel that no mathematics needs: each a way out, or a way to break it."""

import os

ENDS = {"exception"}
_CALLS: dict[str, tuple[int, int, tuple[int, ...]]] = {  # x86-64, aarch64, arguments
    "ptrace": (101, 117, (16, 1)),
    "process_vm_readv": (310, 270, (1, 0, 0, 0, 0, 0)),
    "process_vm_writev": (311, 271, (1, 0, 0, 0, 0, 0)),
    "mount": (165, 40, (0, 0, 0, 0, 0)),
    "open_tree": (428, 428, (-100, 0, 0)),
    "unshare": (272, 97, (0x10000000,)),
    "setns": (308, 268, (0, 0)),
    "bpf": (321, 280, (0, 0, 0)),
    "perf_event_open": (298, 241, (0, 0, -1, -1, 0)),
    "userfaultfd": (323, 282, (0,)),
    "io_uring_setup": (425, 425, (1, 0)),
    "io_setup": (206, 0, (1, 0)),
    "keyctl": (250, 219, (0, 0)),
    "add_key": (248, 217, (0, 0, 0, 0, 0)),
    "shmget": (29, 194, (0, 4096, 0o1600)),
    "msgget": (68, 186, (0, 0o1600)),
    "semget": (64, 190, (0, 1, 0o1600)),
    "mq_open": (240, 180, (0, 0, 0, 0)),
    "prctl": (157, 167, (1, 0, 0, 0, 0)),
    "seccomp": (317, 277, (0, 0, 0)),
    "personality": (135, 92, (0x0040000,)),
    "init_module": (175, 105, (0, 0, 0)),
    "kexec_load": (246, 104, (0, 0, 0, 0)),
    "reboot": (169, 142, (0, 0, 0, 0)),
    "swapon": (167, 224, (0, 0)),
    "chroot": (161, 51, (0,)),
    "pivot_root": (155, 41, (0, 0)),
    "setuid": (105, 146, (1,)),
    "capset": (126, 91, (0, 0)),
    "clock_settime": (227, 112, (0, 0)),
    "sethostname": (170, 161, (0, 0)),
    "syslog": (103, 116, (10, 0, 0)),
    "inotify_init1": (294, 26, (0,)),
    "fanotify_init": (300, 262, (0, 0)),
    "pidfd_getfd": (438, 438, (0, 0, 0)),
    "memfd_secret": (447, 447, (0,)),
    "landlock_create_ruleset": (444, 444, (0, 0, 1)),
    "name_to_handle_at": (303, 264, (-100, 0, 0, 0, 0)),
    "open_by_handle_at": (304, 265, (-100, 0, 0)),
    "quotactl": (179, 60, (0, 0, 0, 0)),
    "vmsplice": (278, 75, (0, 0, 0, 0)),
    "timer_create": (222, 107, (0, 0, 0)),
    "sched_setattr": (314, 274, (0, 0, 0)),
    "mbind": (237, 235, (0, 0, 0, 0, 0, 0)),
    "a clock of another process": (228, 113, (-16 | 2, 0)),
    "memory merged with others'": (28, 233, (0, 4096, 12)),
    "a lock that lends priority": (202, 98, (0, 6, 0, 0)),
    "x32": (0x40000000 | 57, 0x40000000 | 57, ()),
}
_COLUMN = ["x86_64", "aarch64"].index(os.uname().machine)
_CALL = (
    "import ctypes\nlibc = ctypes.CDLL(None, use_errno=True)\n"
    "result = libc.syscall(*map(ctypes.c_long, {!r})), ctypes.get_errno()\n"
    "print(BREACH, result) if result != (-1, 1) else 1 / 0"
)
BLOCKS = {name: _CALL.format((call[_COLUMN], *call[2])) for name, call in _CALLS.items()}
