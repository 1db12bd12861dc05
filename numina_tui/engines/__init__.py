"""Where tokens come from. Engines run in processes of their own; heavy libraries stay there."""
