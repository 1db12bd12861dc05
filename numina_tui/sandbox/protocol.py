"""What the app and an interpreter say to each other. The app believes none of it."""

import struct

TOKEN = 8
HEADER = struct.Struct(f"<c{TOKEN}sI")
"""Before everything that the app sends: its kind, a random token, and its length in bytes."""

WARM, SEED, NOTEBOOK, SCRIPT = b"w", b"s", b"n", b"f"
"""Get warm while there is time; a seed for random numbers; a block for the notebook; a block to be
run by itself. The first two are not answered."""

OK, EXCEPTION, OUT_OF_MEMORY, INTERRUPTED = b"k", b"e", b"m", b"i"
SPENT = b"s"
"""How a block ended, before the token that came with it: so that nobody can say in advance how the
next one will end. Spent is out of memory, and of no more use."""

READY = bytes(TOKEN)
"""The token of the first ending, which no block has come before."""

HANDLE = b"p"
"""What a forked process sends before all else, with a handle to itself (a pidfd)."""

LONGEST = 1 << 16
"""Bytes of a block."""
