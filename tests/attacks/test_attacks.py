"""Hostile blocks: each is contained, and another trajectory does not notice."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack
from typing import NamedTuple

import pytest
import pytest_asyncio

from numina_tui.sandbox.namespace import ConfinedNamespace
from numina_tui.sandbox.pool import ConfinedSandbox
from tests.attacks.attack import KINDS, Attack, attacks, breaches, neighbour
from tests.attacks.systems import SYSTEMS, held_by, system
from tests.attacks.world import World

pytestmark = pytest.mark.asyncio(loop_scope="module")

ASSAULTS = [(system, attack) for system in SYSTEMS for attack in attacks(*held_by(system))]
REACHING_OUT = ("files", "metadata", "network", "processes", "signals", "proc")
UNSAFE = "unsafe"


class Scene(NamedTuple):
    sandbox: ConfinedSandbox
    neighbour: ConfinedNamespace


OpenScene = Callable[[str], Awaitable[Scene]]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def scene() -> AsyncIterator[OpenScene]:
    """A sandbox on a system of this name, the same one every time."""
    scenes: dict[str, Scene] = {}

    async def open_scene(name: str) -> Scene:
        if name not in scenes:
            with system(name if name in SYSTEMS else "everything"):
                sandbox = await ConfinedSandbox.start(confined=name != UNSAFE)
            stack.push_async_callback(sandbox.close)
            scenes[name] = Scene(sandbox, await neighbour(sandbox))
        return scenes[name]

    async with AsyncExitStack() as stack:
        yield open_scene


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    with World() as world:
        yield world


@pytest.mark.parametrize(("system", "attack"), ASSAULTS, ids=str)
async def test_it_is_contained(system: str, attack: Attack, scene: OpenScene, world: World) -> None:
    assert await breaches(attack, *await scene(system), world) == []


@pytest.mark.parametrize("attack", [each for each in attacks(*REACHING_OUT) if each.shown], ids=str)
async def test_it_is_an_attack(attack: Attack, scene: OpenScene) -> None:
    """Where nothing confines it, it gets through: so that the test above can fail."""
    with World() as world:
        assert await breaches(attack, *await scene(UNSAFE), world)


async def test_there_are_enough() -> None:
    assert len(attacks(*KINDS)) >= 80
