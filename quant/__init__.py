"""Makes a model small: GPTQ, and the export to ONNX that the bundled model is run from."""
