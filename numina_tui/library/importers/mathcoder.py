"""MathCoder's outputs (mathllm/MathCoder, outs): a line is one solution, as turns of a chat."""

import msgspec

from numina_tui.core import transcript
from numina_tui.library.importers.foreign import Foreign


class Turn(msgspec.Struct, frozen=True):
    role: str
    content: str


class Truth(msgspec.Struct, frozen=True):
    answer: str = ""


class Row(msgspec.Struct, frozen=True):
    debug_result: tuple[Turn, ...]
    ground_truth: Truth = Truth()


def read(line: bytes) -> Foreign:
    """Raises msgspec.ValidationError if it is none of these."""
    row = msgspec.json.decode(line, type=Row)
    problem = next((turn.content for turn in row.debug_result if turn.role == "user"), "")
    solution = "".join(_text(turn) for turn in row.debug_result)
    return Foreign(problem, (solution,), row.ground_truth.answer, "MathCoder")


def _text(turn: Turn) -> str:
    match turn.role:
        case "text":
            return turn.content.rstrip("\n") + "\n"
        case "code":
            return transcript.code_block(turn.content)
        case "execution":
            return transcript.output_block(turn.content)
        case _:
            return ""
