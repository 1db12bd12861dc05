"""Watch a local language model solve mathematics by tool-integrated reasoning."""

__version__ = "0.1.0"
