"""`numina-tui` without a verb: the app."""

import argparse

from numina_tui.core.settings import Settings
from numina_tui.library.store import Library
from numina_tui.models import lookup
from numina_tui.session import Session
from numina_tui.tui.app import NuminaApp


def main(arguments: argparse.Namespace, settings: Settings) -> int:
    """Raises NuminaError."""
    model = lookup.choose(arguments.model, arguments.engine)
    library = Library(arguments.library)
    session = Session(model, library, confined=not arguments.unsafe)
    app = NuminaApp(session, settings)
    app.run()
    return app.return_code or 0
