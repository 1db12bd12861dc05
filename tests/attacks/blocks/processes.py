"""Starting other processes, or becoming one."""

ENDS = {"exception"}
BLOCKS = {
    "fork": "import os\nif os.fork() == 0: os._exit(0)\nos.wait(); print(BREACH)",
    "run a program": "import subprocess; subprocess.run(['true']); print(BREACH)",
    "run a shell": "import os; assert os.system('true') == 0, 'refused'; print(BREACH)",
    "read from a program": "import os; os.popen('echo').read(); print(BREACH)",
    "spawn": "import os; os.posix_spawn('/bin/true', ['true'], {}); print(BREACH)",
    "become a program": ("import os\nos.execv('/bin/sh', ['sh', '-c', f'echo {BREACH}'])"),
    "a pool of processes": (
        "import multiprocessing as m\nprint(m.get_context('fork').Pool(1).map(abs, [-1])); "
        "print(BREACH)"
    ),
    "a terminal": "import pty; pty.fork(); print(BREACH)",
    "vfork": (
        "import os\nassert SYSCALL(57 if os.uname().machine == 'x86_64' else 220, 17) >= 0\n"
        "print(BREACH)"
    ),
    "clone with new namespaces": (
        "import os\nassert SYSCALL(56 if os.uname().machine == 'x86_64' else 220,"
        " 0x10000000 | 17, 0, 0, 0, 0) >= 0\nprint(BREACH)"
    ),
    "clone3": (
        "import ctypes\narguments = (ctypes.c_uint64 * 11)(0, 0, 0, 0, 17)\n"
        "assert SYSCALL(435, ctypes.addressof(arguments), 88) >= 0\nprint(BREACH)"
    ),
    "run a file in memory": "import os; os.execve(os.memfd_create('x'), ['x'], {})",
    "lead a session": "import os; os.setsid(); print(BREACH)",
    "join another group": "import os; os.setpgid(0, 1); print(BREACH)",
}
UNSHOWN = {
    "a pool of processes",
    "clone3",
    "vfork",
    "clone with new namespaces",
    "run a file in memory",
    "lead a session",
    "join another group",
    "a terminal",
    "become a program",
}
