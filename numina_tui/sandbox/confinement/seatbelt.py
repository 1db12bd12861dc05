"""The profile that macOS's `sandbox-exec` confines an interpreter by. Experimental.

Written from what is publicly known of the language, and not yet run on a Mac by us: whatever it
fails to hold, the proof at the start of every sandbox finds, and the sandbox refuses.
"""

import json
from collections.abc import Iterable

# What every process needs to come up at all: the loader, its caches, a few facts of the system.
_SYSTEM = (
    "/System/Library",
    "/System/Cryptexes",
    "/usr/lib",
    "/usr/share/zoneinfo",
    "/Library/Apple",
)
_DEVICES = ("/dev/null", "/dev/random", "/dev/urandom")


def profile(trees: Iterable[str]) -> str:
    """Allow reading below `trees`, and nothing else that matters."""
    below = [f"(subpath {_quoted(path)})" for path in (*_SYSTEM, *sorted(trees))]
    devices = [f"(literal {_quoted(path)})" for path in _DEVICES]
    return "\n".join(
        [
            "(version 1)",
            "(deny default)",
            f'(allow file-read* (literal "/") {" ".join([*below, *devices])})',
            f"(allow process-exec* {' '.join(below)})",
            "(allow file-map-executable)",
            "(allow sysctl-read)",
            "(allow signal (target self))",
        ]
    )


def _quoted(path: str) -> str:
    # A JSON string without \\u escapes is a string of the profile's language too.
    return json.dumps(path, ensure_ascii=False)
