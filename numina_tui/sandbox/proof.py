"""Proof that a sandbox holds: before anything else runs in it, it has to fail to do harm."""

import json
import os
import sys
import tempfile

from numina_tui.core.execution import SandboxError
from numina_tui.sandbox import protocol
from numina_tui.sandbox.spares import Spares

Proof = dict[str, str]
"""What was tried, and the error that it met; nothing if it went through."""

TOLERATED = {"seeing which files exist"}
"""What some systems cannot prevent, and does no harm by itself."""

_READABLE = ("/etc/passwd", "/etc/hosts", sys.executable)
_BLOCK = "from numina_tui.sandbox.child import attempts\nattempts.main({!r}, {!r})"
_PATIENCE = 60.0


async def prove(spares: Spares) -> Proof:
    """Try, in a process that is then thrown away, what confined code must not be able to do.

    Raises SandboxError if it could not even be tried.
    """
    file = next(path for path in _READABLE if os.access(path, os.R_OK))
    block = _BLOCK.format(file, tempfile.gettempdir()).encode()
    worker = await spares.take()
    try:
        _, output = await worker.run(protocol.NOTEBOOK, block, _PATIENCE)
    finally:
        worker.kill()
    try:
        return {str(deed): str(error) for deed, error in json.loads(output.text()).items()}
    except ValueError as error:
        last = output.text().strip().rpartition("\n")[2]
        raise SandboxError(
            f"The sandbox could not be tried ({last or 'it died'}): close other programs, and try"
            " again."
        ) from error


def missing(proof: Proof) -> list[str]:
    """What went through that must not, in words that follow "keep from"."""
    return [deed for deed, error in proof.items() if not error and deed not in TOLERATED]
