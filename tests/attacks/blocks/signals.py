"""Reaching other processes by signals, priorities, limits and the like."""

ENDS = {"exception"}
BLOCKS = {
    "kill": "import os; os.kill(VICTIM, 9); print(BREACH)",
    "stop": "import os; os.kill(VICTIM, 19); print(BREACH)",
    "ask whether it lives": "import os; os.kill(VICTIM, 0); print(BREACH)",
    "kill the parent": "import os; os.kill(os.getppid(), 9); print(BREACH)",
    "kill a group": "import os; os.killpg(VICTIM, 9); print(BREACH)",
    "kill everyone": "import os; os.kill(-1, 9); print(BREACH)",
    "kill by thread": "import os; assert SYSCALL(TKILL, VICTIM, 9) == 0; print(BREACH)",
    "signal by descriptor": (
        "import os, signal; signal.pidfd_send_signal(os.pidfd_open(VICTIM), 9); print(BREACH)"
    ),
    "queue a signal": (
        "import ctypes; assert ctypes.CDLL(None).sigqueue(VICTIM, 9, 0) == 0; print(BREACH)"
    ),
    "own a descriptor for another": (
        "import fcntl\nfor number in range(5): fcntl.fcntl(number, fcntl.F_SETOWN, VICTIM)\n"
        "print(BREACH)"
    ),
    "own it by structure": (
        "import fcntl, struct\nowner = struct.pack('ii', 1, VICTIM)\n"
        "for number in range(5): fcntl.fcntl(number, 15, owner)\nprint(BREACH)"
    ),
    "choose the signal": "import fcntl; fcntl.fcntl(1, 10, 9); print(BREACH)",
    "ask for signals": (
        "import fcntl, os; fcntl.fcntl(1, fcntl.F_SETFL, os.O_ASYNC); print(BREACH)"
    ),
    "ask for signals by ioctl": (
        "import fcntl, struct; fcntl.ioctl(1, 0x5452, struct.pack('i', 1)); print(BREACH)"
    ),
    "own it by ioctl": (
        "import fcntl, struct; fcntl.ioctl(1, 0x8901, struct.pack('i', VICTIM)); print(BREACH)"
    ),
    "lease a library": "import fcntl; fcntl.fcntl(open(LIBRARY), 1024, 0); print(BREACH)",
    "limit another": (
        "import resource as r; r.prlimit(VICTIM, r.RLIMIT_CPU, (1, 1)); print(BREACH)"
    ),
    "be first": "import os; os.setpriority(os.PRIO_PROCESS, 0, -5); print(BREACH)",
    "slow another down": "import os; os.setpriority(os.PRIO_PROCESS, VICTIM, 19); print(BREACH)",
    "schedule another": (
        "import os; os.sched_setaffinity(VICTIM, os.sched_getaffinity(VICTIM)); print(BREACH)"
    ),
    "be scheduled first": (
        "import os; os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1)); print(BREACH)"
    ),
}
UNSHOWN = {
    "kill the parent",
    "kill a group",
    "kill everyone",
    "own it by ioctl",
    "ask for signals by ioctl",
    "lease a library",
    "be first",
    "be scheduled first",
    "choose the signal",
}
