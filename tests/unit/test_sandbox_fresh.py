"""Fresh mode does with a block what the winning notebook did: compared with a real one."""

import pytest

from benchmarks import notebook
from numina_tui.core.execution import SandboxError
from numina_tui.sandbox.child import script
from numina_tui.sandbox.pool import ConfinedSandbox, FreshSandbox

pytestmark = pytest.mark.asyncio(loop_scope="module")

BLOCKS = {
    "a print": "print(2 + 2)",
    "a last expression": "x = 5\nx ** 2",
    "a comment behind it": "x = 5\nx  # the answer",
    "an assignment at the end": "y = 3",
    "a loop at the end": "for n in range(3):\n    n",
    "a printing loop": "for n in range(3):\n    print(n)",
    "nothing": "",
    "names that it lends": "math.sqrt(16), np.arange(3).sum(), sp.sqrt(8)",
    "an error": "x = 1\nprint(undefined)",
    "an error in a function": "def f(n):\n    return 1 / n\nprint(f(0))",
    "an error in a library": "print(sp.Matrix([[1, 2]]).inv())",
    "an error after output": "print('so far')\nprint(1 / 0)",
    "a chain of errors": (
        "try:\n    {}[1]\nexcept KeyError as e:\n    raise ValueError('no') from e\nprint(1)"
    ),
    "a syntax error": "x = = 2\nprint(x)",
    "an indentation error": "if True:\nprint(1)",
    "an unclosed bracket": "print((1)",
    "an exit": "print(1)\nexit()\nprint(2)",
    "an exit that failed": "print(1)\nimport sys\nsys.exit(3)\nprint(2)",
    "an exit with a message": "import sys\nsys.exit('stop here')\nprint(2)",
    "standard error": "import sys\nsys.stderr.write('aside')\nprint(1)",
    "a warning": "import warnings\nwarnings.warn('careful')\nprint(1)",
    "a warning before an error": "import warnings\nwarnings.warn('careful')\nprint(1 / 0)",
    "a thread": (
        "import threading, time\nlate = lambda: (time.sleep(0.3), print(7))\n"
        "threading.Thread(target=late).start()\nprint(1)"
    ),
    "the main module": "if __name__ == '__main__':\n    print('main')",
    "a class": "class A:\n    def __init__(self):\n        self.x = 1\nprint(A().x)",
    "space around": "print(' x ')\nprint()",
    "text beyond ASCII": "print('π ≈ 3')",
    "an assertion": "assert 1 == 2, 'unequal'\nprint(1)",
    "deep recursion": "def f(n):\n    return f(n + 1)\nprint(f(0))",
}


@pytest.mark.parametrize("name", BLOCKS)
async def test_it_is_what_the_notebook_makes_of_it(sandbox: ConfinedSandbox, name: str) -> None:
    went_well, expected = notebook.execute(BLOCKS[name], seconds=60)
    namespace = await FreshSandbox(sandbox).open(0, seconds=60)
    execution = await namespace.execute(BLOCKS[name])
    assert execution.output == expected
    assert execution.status == ("ok" if went_well else "exception")


@pytest.mark.parametrize("block", BLOCKS.values(), ids=BLOCKS)
async def test_the_program_is_the_notebooks(block: str) -> None:
    assert script.prepare(block) == notebook.program(block)


async def test_a_time_out_is_the_notebooks(sandbox: ConfinedSandbox) -> None:
    block = "print(1, flush=True)\nwhile True: pass\nprint(2)"
    _, expected = notebook.execute(block, seconds=2)
    namespace = await sandbox.open_fresh(0, seconds=2)
    execution = await namespace.execute(block)
    assert (execution.status, execution.output) == ("timed out", expected)


async def test_nothing_lives_on(sandbox: ConfinedSandbox) -> None:
    namespace = await sandbox.open_fresh(0)
    await namespace.execute("x = 1\nsp.X = 2")
    assert (await namespace.execute("print(x)")).output.endswith("name 'x' is not defined")
    assert "no attribute 'X'" in (await namespace.execute("print(sp.X)")).output


async def test_a_seed_reproduces(sandbox: ConfinedSandbox) -> None:
    block = "import random\nprint(random.random(), np.random.rand())"
    outputs = [(await (await sandbox.open_fresh(seed)).execute(block)).output for seed in (7, 7, 8)]
    assert outputs[0] == outputs[1] != outputs[2]


async def test_a_crash_prints_nothing(sandbox: ConfinedSandbox) -> None:
    namespace = await sandbox.open_fresh(0)
    execution = await namespace.execute("import ctypes\nctypes.string_at(0)\nprint(1)")
    assert (execution.status, execution.output) == ("killed", "")


async def test_closed_is_closed(sandbox: ConfinedSandbox) -> None:
    namespace = await sandbox.open_fresh(0)
    await namespace.close()
    with pytest.raises(SandboxError, match="closed"):
        await namespace.execute("1")
