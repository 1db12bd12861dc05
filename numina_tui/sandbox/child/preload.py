"""The libraries that a block may want, loaded before anything is confined."""

import importlib
import os
import pkgutil
import sys
from collections.abc import Iterable
from contextlib import suppress

_NEEDED = ("numpy", "sympy", "mpmath")
_USUAL = """
bisect cmath collections datetime decimal fractions functools heapq itertools json math operator
random re statistics string time typing numpy numpy.linalg numpy.random mpmath sympy
sympy.combinatorics sympy.geometry sympy.ntheory sympy.solvers.diophantine sympy.stats
"""
_RARE = """
abc array base64 binascii calendar cProfile collections.abc colorsys contextlib copy copyreg csv
dataclasses difflib dis encodings.ascii encodings.idna encodings.latin_1 encodings.utf_16 enum gc
getpass graphlib hashlib hmac html inspect io keyword linecache locale logging numbers opcode
pickle platform pprint queue resource secrets shutil signal struct symtable sys tempfile textwrap
threading timeit token tokenize traceback types unicodedata unittest uuid warnings weakref zlib
zoneinfo numpy.fft numpy.ma numpy.polynomial numpy.testing
"""
_PACKAGES = ("sympy", "mpmath")
_IF_INSTALLED = """
gmpy2 matplotlib.pyplot networkx pandas scipy.integrate scipy.linalg scipy.optimize scipy.special
scipy.stats
"""
_UNLOADED = {"benchmarks", "tests", "testing", "conftest"}
_WARM_UP = """
x, y = sympy.symbols("x y")
sympy.solve([x**2 + y - 3, x - y], [x, y]), sympy.solveset(x**2 - 2, x)
repr(sympy.simplify(sympy.factor(sympy.expand((x + 1) ** 3)) / (x + 1)))
sympy.integrate(sympy.sin(x) * x, x), sympy.diff(sympy.sqrt(x), x), sympy.limit(1 / x, x, sympy.oo)
sympy.sqrt(8).evalf(), sympy.Rational(1, 3), sympy.factorint(360), sympy.nsolve(x**2 - 2, 1)
numpy.linalg.solve(numpy.eye(2), numpy.ones(2)), str(numpy.arange(3) / 2)
time.localtime(), time.strptime("1", "%d"), datetime.datetime.now()
"""
_TOUCH = """
repr(sympy.solve(sympy.Symbol("x") ** 2 - 4)), numpy.arange(3) / 2
"""


def usual() -> list[str]:
    """Load and exercise what most blocks use; the directories that it came from.

    Raises ImportError.
    """
    modules = {name: importlib.import_module(name) for name in _USUAL.split()}
    exec(_WARM_UP, dict(modules))
    roots = {modules[name].__file__ for name in _NEEDED}
    libraries = sorted({os.path.dirname(os.path.dirname(root)) for root in roots if root})
    own = (sys.prefix + os.sep, sys.base_prefix + os.sep, *libraries)
    sys.path[:] = [path for path in sys.path if path.startswith(own)]
    return libraries


def everything() -> None:
    """Load all that a block may want, for where it will not be able to open a file."""
    for name in (*_RARE.split(), *_IF_INSTALLED.split(), *_submodules(_PACKAGES)):
        with suppress(Exception):  # a part that lacks a library of its own
            importlib.import_module(name)


def touch() -> None:
    """Write to the memory that most blocks write to.

    A forked process shares its parent's until then, and copying page by page takes as long as many
    a block: better before there is one.
    """
    exec(_TOUCH, {name: sys.modules[name] for name in _NEEDED})


def _submodules(packages: Iterable[str]) -> list[str]:
    found = []
    for package in packages:
        path = sys.modules[package].__path__
        walk = pkgutil.walk_packages(path, f"{package}.", onerror=lambda _: None)
        found += [part.name for part in walk if not _UNLOADED & {*part.name.split(".")}]
    return found
