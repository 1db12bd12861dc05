"""All attacks from a process of its own: `python -m tests.attacks.assault`, as any user.

Prints one JSON object: the user, how many attacks there were, and what got through.
"""

import asyncio
import json
import os

from numina_tui.sandbox.pool import ConfinedSandbox
from tests.attacks.attack import attacks, breaches, neighbour
from tests.attacks.systems import SYSTEMS, held_by, system
from tests.attacks.world import World


async def main() -> None:
    through, count = {}, 0
    for name in SYSTEMS:
        with system(name):
            sandbox = await ConfinedSandbox.start()
        other = await neighbour(sandbox)
        with World() as world:
            for attack in attacks(*held_by(name)):
                count += 1
                if found := await breaches(attack, sandbox, other, world):
                    through[f"{name}: {attack}"] = found
        await sandbox.close()
    print(json.dumps({"user": os.getuid(), "attacks": count, "through": through}))


if __name__ == "__main__":
    asyncio.run(main())
