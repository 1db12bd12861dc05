"""Strategies that turn a problem into events, through three small protocols."""
