"""The screens: they draw folds of the event stream and post intents."""

import os

os.environ.setdefault("TEXTUAL_FPS", "120")  # what a key changes waits for the next of so many
