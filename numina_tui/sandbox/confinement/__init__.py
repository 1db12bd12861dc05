"""What a process gives up before it runs a stranger's code, one layer a file."""
