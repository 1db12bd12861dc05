"""The engines as the contract's tests get to see them: how to start one, and what it cannot do."""

import asyncio
import importlib.util
import os
import signal
import socket
import sys
from pathlib import Path

from numina_tui.engines import by_name
from numina_tui.engines.openai import OpenAIEngine
from numina_tui.models import lookup


class InAProcess:
    """An engine with a worker of its own."""

    keeps_weights = True
    """Whether it computes as exactly as the embedded engine, or rounds to 16 bits."""
    heeds_seeds = True
    tells_probabilities = True
    knows_its_context = True
    keeps_lanes_apart = True
    """Whether what a trajectory says does not depend on who is sampled beside it."""

    def __init__(self, name, log):
        self.name, self.log = name, log

    @property
    def lacking(self):
        return by_name.lacking(self.name)

    async def start(self):
        self.engine = by_name.engine(self.name, lookup.find(engine=self.name).place, self.log)
        await self.engine.start()

    async def revive(self):
        """After a `kill`. The engine does that by itself."""

    def freeze(self):
        os.killpg(self.engine._process._process.pid, signal.SIGSTOP)

    def kill(self):
        os.killpg(self.engine._process._process.pid, signal.SIGKILL)

    async def stop(self):
        await self.engine.close()


class Vllm(InAProcess):
    """Without GPTQ's 8 bits, which its build for processors does not run, in bfloat16."""

    keeps_weights = False

    def __init__(self, folder, log):
        super().__init__("vllm", log)
        self.folder = folder

    async def start(self):
        from tests.end_to_end import checkpoints

        checkpoint = checkpoints.unquantized(self.folder / "unquantized")
        self.engine = by_name.engine("vllm", str(checkpoint), self.log)
        await self.engine.start()


class Served:
    """The openai engine with a real server: `transformers serve`, which takes seeds and does not
    heed them, and knows no probabilities and no limit of its model's context."""

    keeps_weights = True
    heeds_seeds = False
    tells_probabilities = False
    knows_its_context = False
    keeps_lanes_apart = False

    def __init__(self, log):
        self.log = log

    @property
    def lacking(self):
        needed = ("transformers", "fastapi", "uvicorn", "openai")
        missing = [name for name in needed if importlib.util.find_spec(name) is None]
        return by_name.lacking("openai") or (f"{missing[0]} is not installed" if missing else None)

    async def start(self):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.checkpoint = lookup.find(engine="transformers").place
        await self.revive()
        address = f"http://127.0.0.1:{self.port}#{self.checkpoint}"
        self.engine = OpenAIEngine(address, patience=(0.0, 0.0))
        await self.engine.start()

    async def revive(self):
        with self.log.open("ab") as log:
            self.server = await asyncio.create_subprocess_exec(
                Path(sys.executable).parent / "transformers",
                *("serve", self.checkpoint, "--device", "cpu", "--dtype", "float32"),
                *("--host", "127.0.0.1", "--port", str(self.port)),
                stdout=log,
                stderr=asyncio.subprocess.PIPE,
                env={**os.environ, "TORCHDYNAMO_DISABLE": "1", "HF_HUB_OFFLINE": "1"},
                start_new_session=True,
            )
        assert self.server.stderr is not None
        async for line in self.server.stderr:
            self.log.open("ab").write(line)
            if b"startup complete" in line:
                break
        self._reading = asyncio.create_task(self.server.stderr.read())

    def freeze(self):
        os.killpg(self.server.pid, signal.SIGSTOP)

    def kill(self):
        os.killpg(self.server.pid, signal.SIGKILL)

    async def stop(self):
        await self.engine.close()
        if self.server.returncode is None:
            self.kill()
        await self.server.wait()


def kinds(folder):
    """Every engine there is, whether installed or not."""
    log = folder / "engine.log"
    return {
        "embedded": InAProcess("embedded", log),
        "transformers": InAProcess("transformers", log),
        "openai": Served(log),
        "vllm": Vllm(folder, log),
    }


NAMES = ("embedded", "transformers", "openai", "vllm")

VLLM = Path(__file__).parents[2] / ".venv-vllm"
if (VLLM / "installed.stamp").is_file():
    os.environ.setdefault(by_name.VLLM_PYTHON, str(VLLM / "bin" / "python"))
