"""Taking all the memory there is."""

ENDS = {"out of memory", "exception", "killed", "timed out"}
BLOCKS = {
    "a long list": "x = [0] * 10**12",
    "a big array": "import numpy; x = numpy.ones(10**12)",
    "a long string": "x = 'x' * 10**11",
    "bytes upon bytes": "def f():\n    x = []\n    while True: x.append(bytearray(1 << 24))\nf()",
    "lists upon lists": "def f():\n    x = []\n    while True: x.append([x] * 10**6)\nf()",
    "what stays": "x = []\nwhile True: x.append([0] * 10**5)",
    "a deep structure": "x = []\nwhile True: x = [x]",
    "a mapping": "import mmap; x = mmap.mmap(-1, 1 << 40)",
    "mappings": "import mmap\nx = []\nwhile True: x.append(mmap.mmap(-1, 1 << 26))",
    "pages by C": (
        "import ctypes\nmalloc = ctypes.CDLL(None).malloc\nmalloc.restype = ctypes.c_void_p\n"
        "while True:\n    page = malloc(1 << 24)\n    if not page: raise MemoryError\n"
        "    ctypes.memset(page, 1, 1 << 24)"
    ),
    "an error that holds on": (
        "class Greedy(Exception):\n"
        "    def __init__(self): self.x = [bytearray(1 << 24) for _ in range(10**4)]\n"
        "raise Greedy"
    ),
    "more than is allowed": (
        "import resource as r\nr.setrlimit(r.RLIMIT_AS, (r.RLIM_INFINITY, r.RLIM_INFINITY))\n"
        "print(BREACH)"
    ),
    "deep recursion": "import sys; sys.setrecursionlimit(10**9)\ndef f(): return f()\nf()",
    "deep recursion in C": (
        "import sys; sys.setrecursionlimit(10**9)\nx = ()\nfor _ in range(10**6): x = (x,)\nrepr(x)"
    ),
}
