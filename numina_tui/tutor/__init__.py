"""A run, studied step by step: one conversation for every front end."""
