import pytest

from numina_tui.core.execution import Execution
from numina_tui.core.transcript import parse
from numina_tui.core.verdicts import judge

CODE = "```python\nprint(4)\n```\n"
OUTPUT = "```output\n4\n```\n"
OK = Execution("4\n", "ok", 0.1)
LATE = Execution("", "timed out", 5.0)


@pytest.mark.parametrize(
    ("text", "executions", "verdict"),
    [
        (CODE + OUTPUT + "\\boxed{4}", (OK,), "voted"),
        ("\\boxed{4}", (), "no code"),
        ("", (), "no code"),
        ("```python\nprint(", (), "unfinished code block"),
        (CODE + OUTPUT + "and\n```python\nx", (OK,), "unfinished code block"),
        (CODE + OUTPUT + "\\boxed{4}", (), "invented its own output"),
        ("So\n```output", (), "invented its own output"),
        (CODE + OUTPUT + "\n```output", (OK,), "invented its own output"),
        (CODE + OUTPUT + CODE, (OK,), "depth exhausted"),
        (CODE + OUTPUT + "So it is 4.", (OK,), "no boxed answer"),
        (CODE + OUTPUT + "Hm.", (LATE,), "code timed out"),
        (CODE + OUTPUT + CODE, (LATE,), "depth exhausted"),
        (CODE + OUTPUT + "\\boxed{4}", (LATE,), "voted"),
        (CODE + OUTPUT + "\\boxed{}", (OK,), "unreadable answer"),
        (CODE + OUTPUT + "\\boxed{x}", (OK,), "outside the answer domain"),
    ],
)
def test_every_trajectory_gets_the_verdict_that_explains_it(text, executions, verdict):
    assert judge(parse(text), executions, "integer") == verdict
