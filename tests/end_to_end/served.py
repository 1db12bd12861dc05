"""`numina-tui serve` as a process of its own."""

import asyncio
import re
import sys
from asyncio.subprocess import PIPE
from contextlib import asynccontextmanager, suppress


@asynccontextmanager
async def serve(folder, *arguments):
    """The process and its address. Its library is fresh if `folder` is."""
    command = [sys.executable, "-m", "numina_tui", "serve", "--port", "0", *arguments]
    library = ["--library", str(folder / "library")]
    process = await asyncio.create_subprocess_exec(*command, *library, stdout=PIPE, stderr=PIPE)
    try:
        line = (await process.stdout.readline()).decode()
        found = re.search(r"http://\S+", line)
        assert found, line + (await process.stderr.read()).decode()
        yield process, found.group()
    finally:
        with suppress(ProcessLookupError):
            process.terminate()
        await process.communicate()
