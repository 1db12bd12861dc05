"""Who writes solutions down: the families themselves, or a stronger model behind an endpoint."""
