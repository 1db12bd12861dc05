"""The engines as the contract's tests get to see them: how to start one, and what it cannot do."""

import asyncio
import contextlib
import importlib.util
import os
import signal
import socket
import sys
from pathlib import Path
from typing import ClassVar

from numina_tui.engines import by_name
from numina_tui.engines.openai import OpenAIEngine
from numina_tui.models import lookup
from tests.end_to_end import checkpoints


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

    def __init__(self, log):
        super().__init__("vllm", log)

    @property
    def lacking(self):
        return lacking_vllm()

    async def start(self):
        self.engine = by_name.engine("vllm", str(checkpoints.unquantized()), self.log)
        await self.engine.start()


class Served:
    """The openai engine with a real server."""

    keeps_weights = True
    heeds_seeds = True
    tells_probabilities = True
    knows_its_context = True
    keeps_lanes_apart = True
    environment: ClassVar[dict[str, str]] = {}

    def __init__(self, log):
        self.log = log

    async def start(self):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.checkpoint = self.find_checkpoint()
        await self.revive()
        address = f"http://127.0.0.1:{self.port}#{self.checkpoint}"
        self.engine = OpenAIEngine(address, patience=(0.0, 0.0))
        await self.engine.start()

    async def revive(self):
        self.server = await asyncio.create_subprocess_exec(
            *(*self.command(), "--host", "127.0.0.1", "--port", str(self.port)),
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
            env={**os.environ, "HF_HUB_OFFLINE": "1", **self.environment},
            start_new_session=True,
        )
        started = asyncio.Event()
        self._reading = asyncio.create_task(self._read(self.server, started))
        await started.wait()
        while not await self.answers():
            assert self.server.returncode is None, self.log.read_text()

    async def answers(self):
        """A server says that it has started just before it listens."""
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", self.port)
        except ConnectionError:
            return False
        writer.close()
        return True

    async def _read(self, server, started):
        """What the server says goes into the log."""
        with self.log.open("ab") as log:
            async for line in server.stdout:
                log.write(line)
                if b"startup complete" in line:
                    started.set()
        await server.wait()
        started.set()

    def freeze(self):
        os.killpg(self.server.pid, signal.SIGSTOP)

    def kill(self):
        os.killpg(self.server.pid, signal.SIGKILL)

    async def stop(self):
        await self.engine.close()
        if self.server.returncode is None:
            self.kill()
        await self._reading


class ServedByTransformers(Served):
    """`transformers serve` takes seeds and does not heed them, and knows no probabilities and no
    limit of its model's context. Where nothing was ever loaded from the hub, it fails when asked
    for its models."""

    heeds_seeds = False
    tells_probabilities = False
    knows_its_context = False
    keeps_lanes_apart = False

    @property
    def environment(self):
        return {"HF_HUB_CACHE": str(self.log.with_suffix(".hub"))}

    @property
    def lacking(self):
        needed = ("transformers", "fastapi", "uvicorn", "openai")
        missing = [name for name in needed if importlib.util.find_spec(name) is None]
        return by_name.lacking("openai") or (f"{missing[0]} is not installed" if missing else None)

    def find_checkpoint(self):
        return lookup.find(engine="transformers").place

    def command(self):
        program = Path(sys.executable).parent / "transformers"
        return (program, "serve", self.checkpoint, "--device", "cpu", "--dtype", "float32")


class ServedByLlamaCpp(Served):
    @property
    def lacking(self):
        missing = [name for name in ("xllamacpp", "gguf") if not importlib.util.find_spec(name)]
        return by_name.lacking("openai") or (f"{missing[0]} is not installed" if missing else None)

    def find_checkpoint(self):
        return checkpoints.gguf()

    def command(self):
        return (sys.executable, "-m", "tests.end_to_end.llama_server", self.checkpoint)


class ServedByVllm(Served):
    """vLLM's own server, with the settings that our worker has for a processor."""

    keeps_weights = False
    environment: ClassVar[dict[str, str]] = {
        "VLLM_NO_USAGE_STATS": "1",
        "VLLM_CPU_KVCACHE_SPACE": "1",
        "VLLM_CPU_OMP_THREADS_BIND": "nobind",
    }

    @property
    def lacking(self):
        return by_name.lacking("openai") or lacking_vllm()

    def find_checkpoint(self):
        return checkpoints.unquantized()

    def command(self):
        # `vllm serve`, which is the same, does not start in the build for processors
        module = "vllm.entrypoints.openai.api_server"
        whole = "--no-enable-chunked-prefill"  # see the vllm engine's worker
        return (vllm_python(), "-m", module, "--model", self.checkpoint, whole)

    async def stop(self):
        """Gently, for it removes its shared memory then."""
        await self.engine.close()
        if self.server.returncode is None:
            self.server.terminate()
            await self.server.wait()
        with contextlib.suppress(ProcessLookupError):
            self.kill()
        await self._reading


def kinds(folder):
    """Every engine there is, whether installed or not."""
    log = folder / "engine.log"
    return {
        "embedded": InAProcess("embedded", log),
        "transformers": InAProcess("transformers", log),
        "vllm": Vllm(log),
        "openai, transformers serve": ServedByTransformers(log),
        "openai, llama.cpp": ServedByLlamaCpp(log),
        "openai, vLLM": ServedByVllm(log),
    }


NAMES = (
    *("embedded", "transformers", "vllm"),
    *("openai, transformers serve", "openai, llama.cpp", "openai, vLLM"),
)


def lacking_vllm():
    """What keeps vLLM from being tested here, and what to do; None if nothing does."""
    reason = by_name.lacking("vllm")
    return reason and f"{reason} For the tests: make install-vllm (3.4 GB)."


def vllm_python():
    """The interpreter that has it."""
    return os.environ.get(by_name.VLLM_PYTHON, sys.executable)


# A start takes longer than all that is asked of an engine, mostly for compilation: so do without.
UNCOMPILED = {"TORCHDYNAMO_DISABLE": "1", "VLLM_CPU_CI_ENV": "1"}
os.environ.update(UNCOMPILED)
VLLM = Path(__file__).parents[2] / ".venv-vllm"
if (VLLM / "installed.stamp").is_file():
    os.environ.setdefault(by_name.VLLM_PYTHON, str(VLLM / "bin" / "python"))
