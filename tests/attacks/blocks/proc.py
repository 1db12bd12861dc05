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
    "devices": "import os; os.open('/dev/zero', os.O_RDONLY); print(BREACH)",
    "the terminal": "import os; os.open('/dev/tty', os.O_RDWR); print(BREACH)",
    "shared memory": "open('/dev/shm/numina-was-here', 'w').close(); print(BREACH)",
    "control groups": "import os; os.listdir('/sys/fs/cgroup'); print(BREACH)",
}
UNSHOWN = {"the app's environment", "the terminal", "control groups"}
