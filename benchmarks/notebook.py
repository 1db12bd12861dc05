"""The baseline: how the winning notebook ran code. Our own writing of its `PythonREPL`.

A temporary file and a new interpreter for every block, unconfined
(https://www.kaggle.com/code/lewtun/numina-1st-place-solution).
"""

import subprocess
import sys
import tempfile
from pathlib import Path

IMPORTS = "import math\nimport numpy as np\nimport sympy as sp\n"


def program(block: str) -> str:
    """What is run in the place of `block`."""
    lines = (IMPORTS + block).strip().split("\n")
    if "print(" not in lines[-1]:
        if "#" in lines[-1]:
            lines[-1] = lines[-1].split("#")[0]
        lines[-1] = "print(" + lines[-1] + ")"
    return "\n".join(lines)


def execute(block: str, seconds: float = 5.0) -> tuple[bool, str]:
    """Whether it went well, and what the model gets to read of it, before the cut."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "tmp.py")
        file.write_text(program(block), encoding="utf-8")
        try:
            ended = subprocess.run(
                [sys.executable, str(file)], capture_output=True, text=True, timeout=seconds
            )
        except subprocess.TimeoutExpired:
            return False, f"Timed out after {seconds:g} seconds."
        if ended.returncode == 0:
            return True, ended.stdout.strip()
        return False, shortened(ended.stderr.strip(), str(file))


def shortened(report: str, file: str) -> str:
    """Standard error without what stands between the block's own lines."""
    lines = report.split("\n")
    kept, next_too = [], False
    for line in lines:
        if "Traceback" in line or line == lines[-1]:
            kept.append(line)
        elif file in line:
            begin = line.index('"/') + 1 if '"/' in line else 0
            kept.append(line.replace(line[begin:], ""))
            next_too = True
        elif next_too:
            kept.append(line)
            next_too = False
    return "\n".join(kept).strip()
