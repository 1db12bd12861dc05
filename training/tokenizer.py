"""A tokenizer made for transcripts: few tokens, single digits, fences in one piece."""

from collections.abc import Iterable
from itertools import islice
from pathlib import Path

import msgspec
from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import PreTrainedTokenizerFast

from numina_tui.core.transcript import CODE_FENCE, OUTPUT_FENCE
from numina_tui.models import lineage
from training import recipe, rows

BEGIN, END, PAD = "<s>", "</s>", "<pad>"

# Qwen 2's: digits stand alone. ONNX Runtime's tokenizer knows this expression, and not just any.
_WORDS = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}"
    r"| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)


class Recipe(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    data: Path
    rows: int
    """How many of the data's rows it is made from; the first ones."""
    output: Path
    vocabulary: int
    context: int
    """Longest text in tokens that the models with this tokenizer read."""


def main(recipe_path: Path) -> None:
    it, digest = recipe.read(recipe_path, Recipe), lineage.sha256(recipe_path)
    read = islice(rows.read(it.data), it.rows)
    texts = (text for row in read for text, _ in rows.pieces(row))
    tokenizer = PreTrainedTokenizerFast(
        tokenizer_object=train(texts, it.vocabulary),
        bos_token=BEGIN,
        eos_token=END,
        pad_token=PAD,
        model_max_length=it.context,
        clean_up_tokenization_spaces=False,
    )
    tokenizer.save_pretrained(it.output)
    lineage.write(it.output, "tokenizer", recipe=digest, data=it.data, tools=("tokenizers",))


def train(texts: Iterable[str], vocabulary: int) -> Tokenizer:
    """A byte-level BPE of `vocabulary` tokens: any text goes in and comes out unchanged."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(_WORDS), behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    fences = [AddedToken(fence, normalized=False) for fence in (CODE_FENCE, OUTPUT_FENCE)]
    trainer = trainers.BpeTrainer(
        vocab_size=vocabulary - len(fences),
        special_tokens=[BEGIN, END, PAD],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts, trainer)
    tokenizer.add_tokens(fences)
    return tokenizer
