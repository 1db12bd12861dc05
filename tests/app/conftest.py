import os

import pytest

from numina_tui.core.settings import Settings
from tests.app.scripted import ScriptedSession, sixteen, whole

os.environ.pop("NO_COLOR", None)


@pytest.fixture
def seen() -> ScriptedSession:
    """A session whose library holds one finished run of sixteen trajectories."""
    return ScriptedSession(past=[whole(sixteen(), Settings())])
