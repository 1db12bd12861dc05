"""`numina-quant VERB RECIPE`: one verb for each stage of making a model small."""

from training.command import run

VERBS = {
    "gptq": ("quant.gptq", "quantize by GPTQ, calibrated on training data"),
    "dequantize": ("quant.dequantize", "make a model to train further from a GPTQ checkpoint"),
    "export": ("quant.export", "export to ONNX, for ONNX Runtime GenAI"),
}


def main() -> None:
    run("numina-quant", "Make a model small.", VERBS)


if __name__ == "__main__":
    main()
