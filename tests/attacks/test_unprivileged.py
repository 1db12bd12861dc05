"""The same attacks against a sandbox that was not started by root.

The whole suite runs as whoever runs it; if that is root, it runs once more as nobody, from a copy
of what it needs, since nobody may not be able to read where this checkout lies.
"""

import importlib.util
import json
import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.attacks.systems import SYSTEMS

NOBODY = 65534
PROJECT = Path(__file__).parents[2]
LIBRARIES = ("msgspec", "mpmath", "numpy", "numpy.libs", "sympy")


@pytest.fixture(scope="module")
def copy() -> Iterator[Path]:
    """A Python with what the attacks need, where everybody may read it."""
    numpy = importlib.util.find_spec("numpy")
    assert numpy is not None
    assert numpy.origin is not None
    site, standard = Path(numpy.origin).parents[1], Path(sysconfig.get_path("stdlib"))
    unneeded = shutil.ignore_patterns("site-packages", "dist-packages", "test", "idlelib")
    with tempfile.TemporaryDirectory(dir="/tmp") as folder:
        os.chmod(folder, 0o755)
        for source in (*(site / name for name in LIBRARIES), PROJECT / "numina_tui"):
            if source.is_dir():
                shutil.copytree(source, Path(folder, source.name))
        shutil.copytree(PROJECT / "tests" / "attacks", Path(folder, "tests", "attacks"))
        shutil.copytree(standard, Path(folder, "lib", standard.name), ignore=unneeded)
        Path(folder, "bin").mkdir()
        shutil.copy(os.path.realpath(sys.executable), Path(folder, "bin", "python3"))
        subprocess.run(["chmod", "-R", "a+rX", folder], check=True)
        yield Path(folder)


@pytest.mark.skipif(os.getuid() != 0, reason="the other tests have shown it already")
def test_nothing_gets_through_as_nobody(copy: Path) -> None:
    ended = subprocess.run(
        [copy / "bin" / "python3", "-P", "-s", "-m", "tests.attacks.assault"],
        cwd=copy,
        env={"PYTHONPATH": str(copy), "HOME": str(copy)},
        user=NOBODY,
        group=NOBODY,
        extra_groups=[],
        stdout=subprocess.PIPE,
    )
    told = json.loads(ended.stdout)
    assert told["user"] == NOBODY
    assert told["attacks"] >= 80 * len(SYSTEMS)
    assert told["through"] == {}
