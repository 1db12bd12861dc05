"""A model's shape, as its config.json has it, and the bytes that follow from it."""

from pathlib import Path
from typing import Literal, get_args

import msgspec

from numina_tui.core.errors import UsageError

Bits = Literal[16, 8, 4]

ALIKE = ("llama", "mistral", "qwen2")
"""Model types whose layers are the seven linear maps that are counted here."""

_HALF = 2
"""Bytes of a number at 16 bit."""


class Shape(msgspec.Struct, frozen=True):
    hidden: int
    intermediate: int
    layers: int
    heads: int
    kv_heads: int
    """Fewer than `heads` where queries are grouped."""
    head: int
    vocabulary: int
    context: int
    tied: bool
    """Whether the head that picks the next token is the table of embeddings."""

    @property
    def linears(self) -> tuple[tuple[int, int], ...]:
        """Inputs and outputs of a layer's linear maps: what GPTQ makes small."""
        queries, keys = self.heads * self.head, self.kv_heads * self.head
        attention = ((self.hidden, queries), (self.hidden, keys), (self.hidden, keys),
                     (queries, self.hidden))  # fmt: skip
        up, down = (self.hidden, self.intermediate), (self.intermediate, self.hidden)
        return (*attention, up, up, down)

    @property
    def embeddings(self) -> int:
        """Bytes of one table of embeddings; GPTQ leaves it at 16 bit, and the head too."""
        return self.vocabulary * self.hidden * _HALF

    def weights(self, bits: Bits, group: int = 128) -> int:
        """Bytes of all weights. Biases, less than a ten-thousandth, are not counted."""
        layer = sum(_linear(*sizes, bits, group) for sizes in self.linears)
        norms = (2 * self.layers + 1) * self.hidden * _HALF
        return self.embeddings * (1 if self.tied else 2) + self.layers * layer + norms

    def read_for_a_token(self, bits: Bits, group: int = 128) -> int:
        """Bytes of the weights that take part in every token: of the embeddings only a row does."""
        return self.weights(bits, group) - (0 if self.tied else self.embeddings)

    def cache(self, number: int = _HALF) -> int:
        """Bytes of a token's keys and values in all layers, with `number` bytes for each number."""
        return 2 * self.layers * self.kv_heads * self.head * number


def _linear(inputs: int, outputs: int, bits: Bits, group: int) -> int:
    if bits == 16:
        return inputs * outputs * _HALF
    groups = -(-inputs // group)
    packed = inputs * outputs * bits // 8
    scales, zeros, order = groups * outputs * _HALF, groups * outputs * bits // 8, inputs * 4
    return packed + scales + zeros + order


class Model(msgspec.Struct, frozen=True):
    """A model to plan for."""

    name: str
    served_as: str
    """What vLLM is told to load: a folder, or a name on the Hugging Face Hub."""
    shape: Shape
    bits: Bits = 16
    group: int = 128

    def weights(self, bits: Bits) -> int:
        return self.shape.weights(bits, self.group)


class _Quantization(msgspec.Struct):
    quant_method: str = ""
    bits: int = 16
    group_size: int = 128


class _Config(msgspec.Struct):
    """The fields of a transformers config that decide a model's size."""

    model_type: str
    hidden_size: int
    intermediate_size: int
    num_hidden_layers: int
    num_attention_heads: int
    vocab_size: int
    max_position_embeddings: int
    num_key_value_heads: int | None = None
    head_dim: int | None = None
    tie_word_embeddings: bool = False
    quantization_config: _Quantization | None = None


def read(folder: Path, name: str) -> Model:
    """The model called `name`, in a folder as transformers and GPTQModel write it.

    Raises UsageError.
    """
    try:
        config = msgspec.json.decode((folder / "config.json").read_bytes(), type=_Config)
        shape = _shape(config)
    except (OSError, ValueError, RecursionError) as error:
        raise UsageError(
            f"The config.json in {folder} says nothing that can be planned with ({error}):"
            " name another folder."
        ) from error
    stored = config.quantization_config or _Quantization()
    if config.model_type not in ALIKE:
        raise UsageError(
            f"The model in {folder} is a {config.model_type}, but only models built like"
            f" {', '.join(ALIKE)} can be planned for: name another one."
        )
    bits: Bits | None = next((each for each in get_args(Bits) if each == stored.bits), None)
    if stored.quant_method not in ("", "gptq") or bits is None:
        raise UsageError(
            f"The model in {folder} is quantized by {stored.quant_method} to {stored.bits} bit, but"
            " only 16 bit and GPTQ with 8 or 4 bit can be planned for: name another one."
        )
    group = stored.group_size if stored.group_size > 0 else shape.hidden
    return Model(name, str(folder), shape, bits, group)


def _shape(config: _Config) -> Shape:
    """Raises ValueError if a size is no size."""
    heads, kv_heads = config.num_attention_heads, config.num_key_value_heads
    shape = Shape(
        hidden=config.hidden_size,
        intermediate=config.intermediate_size,
        layers=config.num_hidden_layers,
        heads=heads,
        kv_heads=heads if kv_heads is None else kv_heads,
        head=config.hidden_size // max(1, heads) if config.head_dim is None else config.head_dim,
        vocabulary=config.vocab_size,
        context=config.max_position_embeddings,
        tied=config.tie_word_embeddings,
    )
    *sizes, _ = msgspec.structs.astuple(shape)  # `tied` is none
    if min(sizes) < 1:
        raise ValueError("a size below 1")
    return shape
