"""A command with one verb for each stage, and one recipe for each verb."""

import argparse
import sys
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path

from numina_tui.core.errors import NuminaError


def run(program: str, summary: str, verbs: Mapping[str, tuple[str, str]]) -> None:
    """`verbs` names each one's module, imported when called, and says what it does."""
    parser = argparse.ArgumentParser(prog=program, description=summary)
    choices = parser.add_subparsers(required=True, metavar="VERB")
    for verb, (module, does) in verbs.items():
        command = choices.add_parser(verb, help=does, description=does)
        command.add_argument("recipe", type=Path, help="a YAML file, see training/recipes")
        command.set_defaults(module=module)
    arguments = parser.parse_args()
    try:
        import_module(arguments.module).main(arguments.recipe)
    except ModuleNotFoundError as error:
        print(
            f"{program}: The package {error.name} is missing: install all that makes models by"
            " `pip install '.[train,quant]'`.",
            file=sys.stderr,
        )
        sys.exit(2)
    except NuminaError as error:
        print(f"{program}: {error}", file=sys.stderr)
        sys.exit(2)
