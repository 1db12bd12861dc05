"""`numina-quant VERB RECIPE`: one verb for each stage of making a model small."""

import argparse
from importlib import import_module
from pathlib import Path

VERBS = {
    "gptq": ("quant.gptq", "quantize by GPTQ, calibrated on training data"),
    "export": ("quant.export", "export to ONNX, for ONNX Runtime GenAI"),
}


def main() -> None:
    parser = argparse.ArgumentParser(prog="numina-quant", description="Make a model small.")
    verbs = parser.add_subparsers(required=True, metavar="VERB")
    for verb, (module, summary) in VERBS.items():
        command = verbs.add_parser(verb, help=summary, description=summary)
        command.add_argument("recipe", type=Path, help="a YAML file, see training/recipes")
        command.set_defaults(module=module)
    arguments = parser.parse_args()
    import_module(arguments.module).main(arguments.recipe)


if __name__ == "__main__":
    main()
