"""`numina-train VERB RECIPE`: one verb for each stage of making a model."""

import argparse
from importlib import import_module
from pathlib import Path

VERBS = {
    "data": ("training.data.build", "draw problems and write their solutions"),
    "tokenizer": ("training.tokenizer", "make a tokenizer"),
    "sft": ("training.sft", "supervised fine-tuning, from scratch or from a parent"),
    "card": ("training.card", "measure a finished model and write its card"),
}


def main() -> None:
    parser = argparse.ArgumentParser(prog="numina-train", description="Make a model.")
    verbs = parser.add_subparsers(required=True, metavar="VERB")
    for verb, (module, summary) in VERBS.items():
        command = verbs.add_parser(verb, help=summary, description=summary)
        command.add_argument("recipe", type=Path, help="a YAML file, see training/recipes")
        command.set_defaults(module=module)
    arguments = parser.parse_args()
    import_module(arguments.module).main(arguments.recipe)


if __name__ == "__main__":
    main()
