"""One attack, and what is to be seen of it afterwards."""

import importlib
from collections.abc import Mapping
from typing import NamedTuple

from numina_tui.core.text import printable
from numina_tui.sandbox.namespace import ConfinedNamespace
from numina_tui.sandbox.pool import ConfinedSandbox
from tests.attacks.world import World

KINDS = (
    *("files", "metadata", "network", "processes", "signals", "proc", "kernel"),
    *("memory", "processor", "output", "escapes", "protocol", "threads"),
)
_SECONDS = {"memory": 3.0, "processor": 0.3, "output": 1.0, "protocol": 1.0, "threads": 1.0}
_PATIENCE = 30.0  # for what comes to an end by itself
KEPT = 1 << 16


class Attack(NamedTuple):
    kind: str
    name: str
    block: str
    ends: frozenset[str]
    """The statuses that it may end in."""
    shown: bool
    """Whether it gets through where nothing confines it, and does no harm to the machine."""

    def __str__(self) -> str:
        return f"{self.kind}: {self.name}"


def attacks(*kinds: str) -> list[Attack]:
    found = []
    for kind in kinds:
        module = importlib.import_module(f"tests.attacks.blocks.{kind}")
        blocks: Mapping[str, str] = module.BLOCKS
        unshown = getattr(module, "UNSHOWN", set())
        for name, block in blocks.items():
            found.append(Attack(kind, name, block, frozenset(module.ENDS), name not in unshown))
    return found


async def neighbour(sandbox: ConfinedSandbox) -> ConfinedNamespace:
    """Another trajectory's notebook, which must not notice anything."""
    namespace = await sandbox.open(1, seconds=_PATIENCE)
    await namespace.execute("x = 6 * 7")
    return namespace


async def breaches(
    attack: Attack, sandbox: ConfinedSandbox, other: ConfinedNamespace, world: World
) -> list[str]:
    """Run an attack, and say what it got through with. Empty if it is contained."""
    namespace = await sandbox.open(0, seconds=_SECONDS.get(attack.kind, _PATIENCE))
    try:
        first = await namespace.execute(world.preamble + attack.block)
        second = await namespace.execute("x = 1\nx + 1")
    finally:
        await namespace.close()
    found = world.damage()
    if first.status not in attack.ends:
        found.append(f"it ended {first.status}: {first.output[-300:]}")
    for output in (first.output, second.output):
        if world.breach in output or world.token in output:
            found.append(f"it says so: {output[:300]}")
        if output != printable(output):
            found.append(f"unprintable: {output[:300]!r}")
        if len(output.encode()) > KEPT + 1000:
            found.append(f"{len(output)} characters of output")
    if (beside := await other.execute("x")).output != "42\n":
        found.append(f"another trajectory: {beside}")
    return found
