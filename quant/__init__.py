"""Makes models small: GPTQ, and the export for the embedded engine."""
