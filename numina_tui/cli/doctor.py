"""`numina-tui doctor`: whether this system can run the app, tried rather than assumed."""

import argparse
import asyncio
import os
import platform
from pathlib import Path
from typing import get_args

from numina_tui import __version__, places
from numina_tui.cli import plan
from numina_tui.core.errors import NuminaError
from numina_tui.core.sampling import EngineName
from numina_tui.core.text import one_line
from numina_tui.engines import by_name
from numina_tui.models import lookup
from numina_tui.models.lineage import fingerprint
from numina_tui.sandbox.pool import ConfinedSandbox
from numina_tui.sandbox.proof import TOLERATED, Proof

WELL, UNWELL = 0, 1

_BLOCK = "from sympy import symbols, solve\nx = symbols('x')\nprint(solve(x**2 - 5*x + 6, x))"
_SHOWN = "[2, 3]\n"


def main(arguments: argparse.Namespace) -> int:
    if arguments.gpu is not None:
        return plan.main(arguments.model, arguments.gpu, arguments.length)
    print(f"numina-tui {__version__}")
    print(
        f"{platform.system()} {platform.release()} {platform.machine()}, "
        f"Python {platform.python_version()}, {os.cpu_count()} cores"
    )
    well = [asyncio.run(_sandbox()), _model(arguments.model or lookup.BUNDLED)]
    _engines()
    print(f"\nRuns are kept in {_path(arguments.library or places.library_file())}")
    print(f"Errors of ours are written to {_path(places.log_folder())}")
    return WELL if all(well) else UNWELL


async def _sandbox() -> bool:
    print("\nCode written by the model")
    try:
        sandbox = await ConfinedSandbox.start()
    except NuminaError as error:
        return _say(False, str(error))
    try:
        print(f"  is confined by {', '.join((*sandbox.layers, 'resource limits'))}.")
        print("  From inside, just now, a process tried")
        _tell(sandbox.proof)
        return await _time(sandbox)
    except NuminaError as error:
        return _say(False, str(error))
    finally:
        await sandbox.close()


def _tell(proof: Proof) -> None:
    width = max(map(len, proof))
    for deed, error in proof.items():
        if error:
            print(f"    ✓ {deed:{width}}  refused: {error}")
        else:
            assert deed in TOLERATED  # or the sandbox would not have started
            print(f"    ! {deed:{width}}  not refused: that takes user namespaces")


async def _time(sandbox: ConfinedSandbox) -> bool:
    namespace = await sandbox.open(0)
    first, second = [await namespace.execute(_BLOCK) for _ in range(2)]
    if first.output != _SHOWN or second.output != _SHOWN:
        return _say(False, f"A block that solves an equation came out wrong: {first.output}")
    took = f"{first.seconds * 1000:.1f} ms, and again {second.seconds * 1000:.1f} ms"
    return _say(True, f"A block that solves an equation took {took}.")


def _model(name: str) -> bool:
    print("\nThe model")
    try:
        model = lookup.choose(name, None)
    except NuminaError as error:
        return _say(False, str(error))
    if isinstance(model, lookup.ServedModel):
        return _say(True, f"{model.label}, which is not asked now")
    _say(True, f"{model.label}, in {_path(model.folder)}")
    if model.lineage and fingerprint(model.folder) != model.lineage.output:
        return _say(False, "Its files are not those that its lineage speaks of.")
    return True


def _engines() -> None:
    print("\nEngines")
    for name in get_args(EngineName):
        reason = by_name.lacking(name)
        _say(reason is None, f"{name}{': installed' if reason is None else f': {reason}'}")


def _say(well: bool, text: str) -> bool:
    print(f"  {'✓' if well else '✗'} {one_line(text)}")
    return well


def _path(path: Path) -> str:
    return one_line(str(path))
