"""The problem families: one module each, each defining `FAMILY`."""
