"""The engines by their names, and what each needs to be installed."""

import os
import shutil
import sys
from importlib.util import find_spec
from pathlib import Path

from numina_tui.core.errors import UsageError
from numina_tui.core.sampling import EngineName
from numina_tui.engines.openai import OpenAIEngine
from numina_tui.engines.process import ProcessEngine

AnyEngine = ProcessEngine | OpenAIEngine

VLLM_PYTHON = "NUMINA_VLLM_PYTHON"
"""The variable that names the interpreter of an environment with vLLM, if that is not ours."""

_PACKAGES: dict[EngineName, tuple[str, ...]] = {
    "embedded": ("onnxruntime_genai",),
    "transformers": ("torch", "transformers", "accelerate"),
    "vllm": ("vllm",),
    "openai": ("httpx2",),
}


def engine(name: EngineName, place: str, log_file: Path) -> AnyEngine:
    """`place` is a model's folder or a server's address. Raises UsageError if a package lacks."""
    if reason := lacking(name):
        raise UsageError(reason)
    if name == "openai":
        return OpenAIEngine(place)
    python = _vllm_python() if name == "vllm" else sys.executable
    return ProcessEngine(f"numina_tui.engines.{name}_worker", Path(place), log_file, python)


def lacking(name: EngineName) -> str | None:
    """What keeps this engine from being used here, and what to do; None if nothing does."""
    if name == "vllm" and (python := os.environ.get(VLLM_PYTHON)):
        if shutil.which(python):
            return None
        return f"There is no interpreter {python}: correct {VLLM_PYTHON}."
    missing = [package for package in _PACKAGES[name] if find_spec(package) is None]
    if not missing:
        return None
    other = f", or name an interpreter that has it in {VLLM_PYTHON}" if name == "vllm" else ""
    return (
        f"The engine {name} lacks the package {missing[0]}:"
        f" pip install 'numina-tui[{name}]'{other}."
    )


def _vllm_python() -> str:
    return os.environ.get(VLLM_PYTHON) or sys.executable
