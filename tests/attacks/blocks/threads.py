"""Threads, and other things left behind for the next block, or for nobody."""

ENDS = {"ok", "output limit", "exception", "timed out", "out of memory", "killed"}
_THREAD = "import threading\ndef f():\n    {}\nthreading.Thread(target=f, daemon=True).start()"
BLOCKS = {
    "a thread that prints": _THREAD.format("while True: print('x')"),
    "a thread that spins": _THREAD.format("while True: pass"),
    "a thread that eats": _THREAD.format("x = []\n    while True: x.append(bytearray(1 << 20))"),
    "a thread that forges": "import os\n" + _THREAD.format("while True: os.write(3, b'k')"),
    "threads upon threads": (
        "import threading, time\nwhile True: threading.Thread(target=time.sleep, args=[99]).start()"
    ),
    "an alarm": (
        "import signal\nsignal.signal(signal.SIGALRM, lambda *_: print('late'))\n"
        "signal.setitimer(signal.ITIMER_REAL, 0.01, 0.01)"
    ),
    "an alarm that kills": "import signal; signal.alarm(1)",
    "an exit handler": "import atexit; atexit.register(lambda: print('late'))",
    "an audit hook": "import sys\ndef hook(*_): raise RuntimeError\nsys.addaudithook(hook)",
    "a trace": "import sys; sys.settrace(lambda *_: 1 / 0)",
    "a replaced print": "import builtins; builtins.print = builtins.repr = None",
    "a replaced import": "import builtins; builtins.__import__ = None",
    "a finalizer": "class X:\n    def __del__(self): print('late')\nx = X()",
}
