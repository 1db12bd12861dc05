"""What the kernel tells about this and other processes."""

ENDS = {"exception"}
BLOCKS = {
    "its environment": "print(open('/proc/self/environ').read()); print(BREACH)",
    "its memory": "open('/proc/self/mem', 'rb'); print(BREACH)",
    "its mappings": "print(open('/proc/self/maps').read()); print(BREACH)",
    "another's command line": "print(open(f'/proc/{VICTIM}/cmdline').read()); print(BREACH)",
    "another's environment": "print(open(f'/proc/{VICTIM}/environ').read()); print(BREACH)",
    "another's files": "import os; print(os.listdir(f'/proc/{VICTIM}/fd')); print(BREACH)",
    "another's root": "print(open(f'/proc/{VICTIM}/root' + SECRET).read()); print(BREACH)",
    "the parent's memory": ("import os; open(f'/proc/{os.getppid()}/mem', 'rb'); print(BREACH)"),
    "the app's environment": "import os; print(BREACH if 'NUMINA_SECRET' in os.environ else 1/0)",
    "the machine": "print(open('/proc/cpuinfo').read()); print(BREACH)",
    "a sibling's channels": (
        "import os\nme = os.getpid()\n"
        "for other in {*range(max(2, me - 40), me + 40)} - {me}:\n"
        "    for n in range(6):\n"
        "        try: os.open(f'/proc/{other}/fd/{n}', os.O_RDWR | os.O_NONBLOCK)\n"
        "        except OSError: continue\n"
        "        print(BREACH, other, n)\nraise OSError('no sibling')"
    ),
    "its own channels": (
        "import os\nfor n in range(3, 6):\n"
        "    try: os.open(f'/proc/self/fd/{n}', os.O_RDONLY | os.O_NONBLOCK); print(BREACH)\n"
        "    except OSError: pass\nraise OSError('none')"
    ),
    "another's processor time": (
        "import time; time.clock_gettime((~VICTIM << 3) | 2); print(BREACH)"
    ),
    "another's processors": "import os; os.sched_getaffinity(VICTIM); print(BREACH)",
    "devices": "import os; os.open('/dev/zero', os.O_RDONLY); print(BREACH)",
    "the terminal": "import os; os.open('/dev/tty', os.O_RDWR); print(BREACH)",
    "shared memory": "open('/dev/shm/numina-was-here', 'w').close(); print(BREACH)",
    "control groups": "import os; os.listdir('/sys/fs/cgroup'); print(BREACH)",
}
UNSHOWN = {"its own channels", "the app's environment", "the terminal", "control groups"}
