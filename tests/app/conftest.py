import os

import pytest
from scripted import ScriptedSession, sixteen, whole

from numina_tui.core.settings import Settings

os.environ.pop("NO_COLOR", None)


@pytest.fixture
def seen() -> ScriptedSession:
    """A session whose library holds one finished run of sixteen trajectories."""
    return ScriptedSession(past=[whole(sixteen(), Settings())])
