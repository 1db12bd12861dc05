"""The screens: they draw folds of the event stream and post intents."""
