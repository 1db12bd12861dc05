"""The command line: one command, few verbs."""
