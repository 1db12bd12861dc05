"""Runs that other programs made, read from their files: one module a format."""
