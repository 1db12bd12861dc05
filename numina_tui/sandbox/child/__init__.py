"""The other side of the sandbox: what runs in the processes that hold a stranger's code."""
