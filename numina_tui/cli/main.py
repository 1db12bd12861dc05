"""`numina-tui`: reads the command line and calls the verb. Verbs are imported when called."""

import argparse
import contextlib
import io
import logging
import logging.handlers
import os
import resource
import sys
from pathlib import Path
from typing import NoReturn, get_args

import msgspec

from numina_tui import __version__, places
from numina_tui.core.dialects import DialectName
from numina_tui.core.errors import NuminaError, UsageError
from numina_tui.core.sampling import EngineName
from numina_tui.core.settings import Domain, Interpreter, Settings, Stopping, Strategy
from numina_tui.core.text import one_line

BAD_USAGE, BROKEN, INTERRUPTED, NOBODY_READS = 2, 70, 130, 141


def main() -> NoReturn:
    prepare_process()
    arguments = build_parser().parse_args(namespace=defaults())
    log_to_file()
    sys.exit(run_verb(arguments))


def run_verb(arguments: argparse.Namespace) -> int:
    """The exit code. What the user can mend ends in one sentence on stderr."""
    try:
        code = call_verb(arguments)
        sys.stdout.flush()
        return code
    except NuminaError as error:
        print(f"numina-tui: {one_line(str(error))}", file=sys.stderr)
        return BAD_USAGE
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # as with `| head`; what is still buffered goes nowhere
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return NOBODY_READS
    except Exception as error:
        logging.exception("A defect")
        said = one_line(f"{type(error).__name__}: {error}")
        more = f": see {log_file()}" if os.path.isfile(log_file()) else ""
        print(f"numina-tui: Something broke ({said}){more}.", file=sys.stderr)
        return BROKEN


def call_verb(arguments: argparse.Namespace) -> int:
    match arguments.verb:
        case "solve":
            from numina_tui.cli import solve

            return solve.main(arguments, settings(arguments))
        case "repl":
            from numina_tui.cli import repl

            return repl.main(arguments, settings(arguments))
        case "models":
            from numina_tui.cli import models

            return models.main(arguments.model)
        case "open":
            from numina_tui.cli import open

            return open.main(arguments.file)
        case "serve":
            from numina_tui.cli import serve

            return serve.main(arguments, settings(arguments))
        case "doctor":
            from numina_tui.cli import doctor

            return doctor.main(arguments)
        case _:
            from numina_tui.cli import app

            return app.main(arguments, settings(arguments))


def settings(arguments: argparse.Namespace) -> Settings:
    """Raises UsageError."""
    from numina_tui.models import dialect

    chosen = {name: getattr(arguments, name) for name in Settings.__struct_fields__}
    chosen["dialect"] = arguments.dialect or dialect.of_model(arguments.model)
    try:
        return Settings(**chosen)
    except ValueError as error:
        raise UsageError(str(error)) from error


def defaults() -> argparse.Namespace:
    """For the options that stand before and behind the verb: neither may undo the other."""
    solving = msgspec.structs.asdict(Settings())
    unknown = dict.fromkeys(("dialect", "model", "engine", "library"))
    return argparse.Namespace(**solving | unknown, unsafe=False)


def build_parser() -> argparse.ArgumentParser:
    solving = solving_options()
    parser = argparse.ArgumentParser(
        prog="numina-tui",
        description="Watch a local language model solve mathematics by tool-integrated reasoning."
        " Without a verb: open the app.",
        parents=[solving],
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    verbs = parser.add_subparsers(dest="verb", metavar="VERB")

    solve = verbs.add_parser(
        "solve",
        parents=[solving],
        help="solve a problem, or a file of problems, without the app",
        description="Solve one problem, or a file of them. Exit code 0: answered; 1: nobody voted;"
        " 2: it cannot be done, and stderr says why; 70: a defect; 130: interrupted.",
    )
    solve.add_argument("problem", nargs="*", help="the problem; read from stdin if it is -")
    solve.add_argument("--json", action="store_true", help="print one JSON object, nothing else")
    solve.add_argument(
        "--input", type=Path, metavar="FILE", help='problems as JSON lines: {"problem": ...}'
    )
    solve.add_argument(
        "--output",
        type=Path,
        metavar="FILE",
        help="answers as JSON lines; an interrupted file is resumed",
    )
    solve.add_argument(
        "--deadline",
        metavar="TIME",
        help="for the whole file, such as 9h: what easy problems leave, hard ones may use",
    )

    verbs.add_parser(
        "repl",
        parents=[solving],
        help="pose problems and study runs at a plain prompt",
        description="The tutor as plain lines, for screen readers, logs and terminals without"
        " full-screen: a problem is solved, then revealed step by step. Type help there.",
    )

    opening = verbs.add_parser(
        "open",
        help="look at trajectories made elsewhere",
        description="Open a file of ToRA's, of MathCoder's, or of JSON lines with a problem and a"
        " trajectory each; packed by gzip or not. Nothing in it is run or changed.",
    )
    opening.add_argument("file", type=Path, metavar="FILE")

    serve = verbs.add_parser(
        "serve",
        parents=[solving],
        help="open the app to a browser on this machine",
        description="Serve the app on loopback, a process for each page, and print its address."
        " From another machine, forward the port: ssh -L 8000:127.0.0.1:8000.",
    )
    serve.add_argument("--host", default="127.0.0.1", help="a loopback address (127.0.0.1)")
    serve.add_argument("--port", type=int, default=8000, help="0: any that is free (8000)")

    doctor = verbs.add_parser(
        "doctor",
        help="say what confines the model's code here, and prove it by trying",
        description="Try whether this system can run the app. Exit code 0: it can; 1: it cannot,"
        " or something of it is missing.",
    )
    doctor.add_argument("--model", default=argparse.SUPPRESS, help="a model folder (pocket)")
    doctor.add_argument(
        "--gpu",
        metavar="NAME",
        help="say instead what of the model, a folder or a name such as NuminaMath-7B-TIR-GPTQ,"
        " fits there: t4, 2xt4, h100, ...; here: this machine's",
    )
    doctor.add_argument(
        "--length", type=int, metavar="L", help="with --gpu: tokens of a trajectory (1000)"
    )

    models = verbs.add_parser("models", help="show a model, where it comes from, what it can do")
    models.add_argument(
        "model", nargs="?", default=argparse.SUPPRESS, help="a model folder (pocket)"
    )
    return parser


def solving_options() -> argparse.ArgumentParser:
    default = Settings()
    options = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    add = options.add_argument_group("solving").add_argument
    add("--strategy", choices=get_args(Strategy),
        help="`greedy-tir`: one trajectory without chance; `cot`: no code is run; `pot`: the output"
        f" of one program is the answer ({default.strategy})")  # fmt: skip
    add("-n", "--width", type=int, metavar="N", help=f"trajectories ({default.width})")
    add("-m", "--depth", type=int, metavar="M", help=f"rounds of code ({default.depth})")
    add("-t", "--temperature", type=float, metavar="T", help=f"({default.temperature})")
    add("--tokens-per-round", type=int, metavar="K", help=f"({default.tokens_per_round})")
    add("--output-limit", type=int, metavar="K",
        help=f"characters of an output that the model reads ({default.output_limit})")  # fmt: skip
    add("--block-seconds", type=float, metavar="S",
        help=f"time limit for one block of code ({default.block_seconds:g})")  # fmt: skip
    add("--interpreter", choices=get_args(Interpreter),
        help="`fresh`: run each block by itself, as the winning notebook did"
        f" ({default.interpreter})")  # fmt: skip
    add("--domain", choices=get_args(Domain), help=f"what an answer may be ({default.domain})")
    add("--stopping", choices=get_args(Stopping),
        help="`certain`: stop when the winner cannot change; the others stop sooner, and may be"
        f" wrong ({default.stopping})")  # fmt: skip
    add("--token-budget", type=int, metavar="K", help="tokens for a problem (no limit)")
    add("--time-budget", type=float, metavar="S", help="seconds for a problem (no limit)")
    add("--dialect", choices=get_args(DialectName),
        help="how the model was trained to write (by its chat template)")  # fmt: skip
    add("--seed", type=int, metavar="S", help="reproduces a run (random)")
    add("--model", metavar="FOLDER|ADDRESS",
        help="a model folder, or http://… of a server (pocket, the bundled one)")  # fmt: skip
    add("--engine", choices=get_args(EngineName), help="what runs it (what suits the folder)")
    add("--library", type=Path, metavar="FILE", help="where runs are kept")
    add("--unsafe", action="store_true",
        help="run model-written code without confinement, with all your rights")  # fmt: skip
    return options


def prepare_process() -> None:
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    with contextlib.suppress(ValueError, OSError):  # a thousand trajectories need as many files
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))


def log_file() -> Path:
    return places.log_folder() / "numina-tui.log"


def log_to_file() -> None:
    """Warnings and errors of ours go to a file: the terminal belongs to the program."""
    handler: logging.Handler = logging.NullHandler()
    with contextlib.suppress(OSError):  # without a home that can be written, there is no log
        log_file().parent.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(log_file(), maxBytes=1 << 20, backupCount=1)
    logging.basicConfig(handlers=[handler], format="%(asctime)s %(levelname)s %(name)s %(message)s")
