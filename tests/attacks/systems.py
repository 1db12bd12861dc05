"""Systems that offer less to confine with, made by taking a layer from the zygote's reach."""

from collections.abc import Iterator
from contextlib import contextmanager

from numina_tui.sandbox import launcher
from tests.attacks.attack import KINDS

_REFUSE = "def refuse(*_): raise OSError('not here')\n"
_NO_NAMESPACES = (
    "from numina_tui.sandbox.confinement import root\n" + _REFUSE + "root.enter = refuse\n"
)
_NO_LANDLOCK = (
    "from numina_tui.sandbox.confinement import landlock\n"
    + _REFUSE
    + "landlock.restrict = landlock.isolate = landlock.version = refuse\n"
)
# Before Linux 6.12 Landlock had no scopes: whoever is confined alike may reach one another.
_NO_SCOPES = "from numina_tui.sandbox.confinement import landlock\nlandlock._SCOPES = {}\n"
SYSTEMS = {
    "everything": "",
    "no namespaces": _NO_NAMESPACES,
    "no namespaces, and an older Landlock": _NO_NAMESPACES + _NO_SCOPES,
    "no Landlock": _NO_LANDLOCK,
    "neither": _NO_NAMESPACES + _NO_LANDLOCK,
}


def held_by(name: str) -> tuple[str, ...]:
    """The kinds of attacks that such a system withstands: all, but for what Landlock does not hide
    by itself (see the threat model)."""
    metadata = not name.startswith("no namespaces")
    return tuple(kind for kind in KINDS if metadata or kind != "metadata")


@contextmanager
def system(name: str) -> Iterator[None]:
    """Sandboxes started within find a system that lacks what `name` says."""
    whole = launcher._BOOTSTRAP
    launcher._BOOTSTRAP = whole.replace("zygote.main", SYSTEMS[name] + "zygote.main")
    try:
        yield
    finally:
        launcher._BOOTSTRAP = whole
