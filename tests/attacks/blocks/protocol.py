"""Speaking to the app in the interpreter's name."""

ENDS = {"ok", "exception", "out of memory", "timed out", "killed", "output limit"}
_EVERYWHERE = (
    "import os\nfor number in range(64):\n    try: os.write(number, {!r})\n    except OSError: pass"
)
BLOCKS = {
    "junk": _EVERYWHERE.format(b"junk"),
    "an ending": _EVERYWHERE.format(b"k"),
    "an interruption": _EVERYWHERE.format(b"i"),
    "many endings": _EVERYWHERE.format(b"k" * 999),
    "a handle": _EVERYWHERE.format(b"p"),
    "exhaustion": _EVERYWHERE.format(b"s"),
    "a pickle": _EVERYWHERE.format(b"cos\nsystem\n(S'true'\ntR."),
    "a long message": _EVERYWHERE.format(b"k").replace("b'k'", "b'k' * 70_000"),
    "an ending, and on": _EVERYWHERE.format(b"k") + "\nwhile True: print('more')",
    "silence": "import os; os.closerange(0, 64)",
    "half of silence": "import os; os.close(3)",
    "no way to print": "import os; os.closerange(4, 64); os.close(1); os.close(2); print(1)",
    "eavesdropping": "import os\nos.read(3, 10**6)",
    "a channel made deaf": "import os\nfor n in (3, 4): os.dup2(0, n)",
    "a wrecked interpreter": (
        "import sys\nfor name in list(sys.modules):\n"
        "    if 'numina' in name: sys.modules[name].__dict__.clear()"
    ),
    "wrecked builtins": "import builtins\nbuiltins.__dict__.clear()",
    "a false end": "import os; os._exit(0)",
    "a crash": "import ctypes; ctypes.string_at(0)",
    "an abort": "import os; os.abort()",
    "an exit from a thread": (
        "import os, threading\nt = threading.Thread(target=os._exit, args=[0]); t.start(); t.join()"
    ),
}
