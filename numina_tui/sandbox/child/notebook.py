"""A notebook: one namespace for all of a trajectory's blocks, the last expression shown."""

import ast
import io
import sys
import threading
import warnings
from collections.abc import Callable
from types import CodeType, ModuleType

from numina_tui.sandbox.child import streams, tracebacks
from numina_tui.sandbox.child.interruption import Interrupted


class Notebook:
    def __init__(self, stream: Callable[[], io.TextIOWrapper]) -> None:
        """`stream` gives a fresh standard output."""
        self._new_stream = stream
        self._stream = stream()
        self._blocks = 0
        self._name = ""
        # So that classes, pickles and `if __name__ == "__main__"` find themselves at home.
        self._module = sys.modules["__main__"] = ModuleType("__main__")
        sys.unraisablehook = threading.excepthook = self._report
        warnings.formatwarning = _warning  # without paths of this machine

    def run(self, block: str, stream: io.TextIOWrapper) -> BaseException | None:
        """Run one block, and show on `stream` what comes of it: the error, if there is one."""
        self._blocks += 1
        self._name = tracebacks.remember(self._blocks, block)
        # One stream for both, so that what is printed appears in the order of printing.
        sys.stdout = sys.stderr = self._stream = stream
        try:
            try:
                self._execute(block)
            except SystemExit as stop:
                if stop.code not in (None, 0):
                    self._show(f"{stop.code}\n")
        except Interrupted:
            raise
        except BaseException as error:
            self._show(tracebacks.shortened(error, self._name))
            return error
        return None

    def _execute(self, block: str) -> None:
        statements, expression = _compile(block, self._name)
        exec(statements, self._module.__dict__)
        value = eval(expression, self._module.__dict__)
        if value is not None:
            print(repr(value))

    def _report(self, unseen: "sys.UnraisableHookArgs | threading.ExceptHookArgs") -> None:
        """Show the traceback of an error in a thread or a finalizer."""
        if unseen.exc_value:
            self._show(tracebacks.shortened(unseen.exc_value, self._name))

    def _show(self, text: str) -> None:
        """Print `text`, even if the block has closed or replaced its streams."""
        streams.flush(self._stream)
        with self._new_stream() as stream:
            stream.write(text)


def _compile(block: str, name: str) -> tuple[CodeType, CodeType]:
    """The block's statements, and its last expression, or None in its place."""
    tree = ast.parse(block, name)
    value: ast.expr = ast.Constant(None, lineno=1, col_offset=0)
    if tree.body and isinstance(last := tree.body[-1], ast.Expr):
        value = last.value
        tree.body.pop()
    return compile(tree, name, "exec"), compile(ast.Expression(value), name, "eval")


def _warning(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    line: str | None = None,
) -> str:
    return f"{category.__name__}: {message}\n"
