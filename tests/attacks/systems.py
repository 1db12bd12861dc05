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
SYSTEMS = {
    "everything": "",
    "no namespaces": _NO_NAMESPACES,
    "no Landlock": _NO_LANDLOCK,
    "neither": _NO_NAMESPACES + _NO_LANDLOCK,
}


def held_by(name: str) -> tuple[str, ...]:
    """The kinds of attacks that such a system withstands: all, but for what Landlock does not hide
    by itself (see the threat model)."""
    return tuple(kind for kind in KINDS if kind != "metadata" or name != "no namespaces")


@contextmanager
def system(name: str) -> Iterator[None]:
    """Sandboxes started within find a system that lacks what `name` says."""
    whole = launcher._BOOTSTRAP
    launcher._BOOTSTRAP = whole.replace("zygote.main", SYSTEMS[name] + "zygote.main")
    try:
        yield
    finally:
        launcher._BOOTSTRAP = whole
