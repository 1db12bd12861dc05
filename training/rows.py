"""Rows of training data, and which of their tokens are learned."""

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import msgspec

from numina_tui.core import transcript

IGNORED = -100
"""The label of a token without loss."""


class Tokenizer(Protocol):
    """What is needed of transformers' tokenizers."""

    eos_token_id: int

    def encode(self, text: str, *, add_special_tokens: bool) -> list[int]: ...


class Row(msgspec.Struct, frozen=True, omit_defaults=True):
    """A problem and its solution. Datasets with these two columns, as NuminaMath-TIR, fit too."""

    problem: str
    solution: str
    unlearned: tuple[int, ...] = ()
    """The steps to read and not to imitate, by index; outputs are never learned anyway."""


def read(path: Path) -> Iterator[Row]:
    with path.open("rb") as lines:
        for line in lines:
            yield msgspec.json.decode(line, type=Row)


def pieces(row: Row) -> Iterator[tuple[str, bool]]:
    """The text of a row cut where inference cuts it, each piece with whether it is learned."""
    yield transcript.prompt(row.problem), False
    for index, step in enumerate(transcript.parse(row.solution)):
        yield step.source, step.kind != "output" and index not in row.unlearned


def encode(row: Row, tokenizer: Tokenizer) -> dict[str, list[int]]:
    """A row as tokens and labels, with the end of text, which is learned."""
    tokens: list[int] = []
    labels: list[int] = []
    for index, (text, learned) in enumerate(pieces(row)):
        piece = tokenizer.encode(text, add_special_tokens=index == 0)
        tokens += piece
        labels += piece if learned else [IGNORED] * len(piece)
    end = tokenizer.eos_token_id
    return {"input_ids": [*tokens, end], "labels": [*labels, end]}
