"""How the app ends a block that runs too long."""


class Interrupted(KeyboardInterrupt):
    """The app's interruption, in contrast to one that a block raises itself."""
