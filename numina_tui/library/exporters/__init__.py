"""Runs written for others to read: one file, one format."""
