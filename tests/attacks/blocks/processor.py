"""Never coming to an end."""

ENDS = {"timed out"}
BLOCKS = {
    "a loop": "while True: pass",
    "a loop that catches everything": (
        "while True:\n    try:\n        while True: pass\n    except BaseException: pass"
    ),
    "a loop deaf to signals": (
        "import signal\nfor number in range(1, 65):\n"
        "    try: signal.signal(number, signal.SIG_IGN)\n    except (OSError, ValueError): pass\n"
        "while True: pass"
    ),
    "a loop that blocks signals": (
        "import signal\nsignal.pthread_sigmask(signal.SIG_BLOCK, range(1, 65))\nwhile True: pass"
    ),
    "a sleep": "import time; time.sleep(10**6)",
    "a big power": "10 ** 10 ** 9",
    "a regular expression": "import re; re.match('(a+)+$', 'a' * 50 + 'b')",
    "a factorial": "import math; math.factorial(10**9)",
    "a sum in C": "sum(range(10**15))",
    "a search": "import sympy; sympy.factorint((2**521 - 1) * (2**607 - 1))",
    "a lock": "import threading; lock = threading.Lock(); lock.acquire(); lock.acquire()",
    "an event": "import threading; threading.Event().wait()",
    "a finalizer": (
        "class Endless:\n    def __del__(self):\n        while True: pass\nx = Endless(); del x"
    ),
    "a representation": (
        "class Endless:\n    def __repr__(self):\n        while True: pass\nEndless()"
    ),
    "an error's text": (
        "class Endless(Exception):\n    def __str__(self):\n        while True: pass\nraise Endless"
    ),
    "a trace": "import sys\nsys.settrace(lambda *_: exec('while True: pass'))\nabs(1); len('')\n"
    "def f(): pass\nf()",
    "more than is allowed": (
        "import resource as r\n"
        "try: r.setrlimit(r.RLIMIT_CPU, (r.RLIM_INFINITY,) * 2); print(BREACH)\n"
        "except ValueError: pass\nwhile True: pass"
    ),
}
