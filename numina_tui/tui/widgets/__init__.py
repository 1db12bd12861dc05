"""One module per widget. A widget is shown a `View` and draws it; it never changes it."""
