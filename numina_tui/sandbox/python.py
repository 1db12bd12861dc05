"""How a Python of the sandbox's is started: with nothing of the user's but where libraries lie."""

import importlib.util
import os
import sys

# Not `-I`: it would ignore the hash seed, without which sets, and so sympy, come out in another
# order every time. The environment is our own to the last variable, and `-P -s` do the rest.
_FLAGS = ("-P", "-s", "-B", "-X", "utf8")
_ENVIRONMENT = {
    "LANG": "C.UTF-8",
    "TZ": "UTC",
    "PYTHONHASHSEED": "0",
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
}
_PACKAGES = ("msgspec", "mpmath", "numina_tui", "numpy", "sympy")
# Some installations of Python do not start without it.
_NEEDED = {"LD_LIBRARY_PATH"}


def command(program: str, *arguments: str) -> list[str]:
    return [sys.executable, *_FLAGS, "-c", program, *arguments]


def paths() -> list[str]:
    """Where this process finds its modules."""
    return [os.path.abspath(path) for path in sys.path]


def environment() -> dict[str, str]:
    return _ENVIRONMENT | {name: os.environ[name] for name in _NEEDED & os.environ.keys()}


def trees() -> set[str]:
    """Everything that has to be readable for a Python to start and find the modules it needs."""
    prefixes = {sys.prefix, sys.base_prefix, sys.exec_prefix, sys.base_exec_prefix}
    found = (importlib.util.find_spec(name) for name in _PACKAGES)
    packages = {os.path.dirname(spec.origin) for spec in found if spec and spec.origin}
    return {os.path.realpath(path) for path in (*prefixes, *packages)}
