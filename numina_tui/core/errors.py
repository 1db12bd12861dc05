"""The root of all errors that a user gets to read."""


class NuminaError(Exception):
    """The message is one sentence for the user: what is wrong and what to do."""


class UsageError(NuminaError):
    """The user asked for something that cannot be."""
