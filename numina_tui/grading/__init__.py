"""Equality of answers beyond plain numbers: math-verify, in a process of its own."""
