"""The bundled model, finding models, and where they come from."""
