"""Printing too much, or the wrong things."""

ENDS = {"output limit", "ok", "exception", "timed out", "out of memory", "killed"}
BLOCKS = {
    "lines without end": "while True: print('x')",
    "a line without end": "while True: print('x' * 10**6, end='')",
    "a number without end": "print(10 ** 400_000)",
    "bytes to the descriptor": "import os\nwhile True: os.write(1, b'x' * 4096)",
    "errors without end": "import sys\nwhile True: sys.stderr.write('x')",
    "warnings without end": "import warnings\nwhile True: warnings.warn('x' * 999, stacklevel=1)",
    "every descriptor": (
        "import os\nwhile True:\n    for number in range(64):\n"
        "        try: os.write(number, b'x' * 999)\n        except OSError: pass"
    ),
    "a traceback without end": (
        "def f(n):\n    try: 1 / 0\n    except ZeroDivisionError as e:\n"
        "        if n: f(n - 1)\n        raise ValueError('x' * 10**5) from e\nf(90)"
    ),
    "no encoding": "import sys; n = sys.stdout.buffer.write(bytes(range(256)) * 99)",
    "lone surrogates": r"print('\ud800' * 99)",
    "NUL": r"print('\0' * 99)",
}
