"""How many cards vLLM can have share a checkpoint, by its config.json."""

from pathlib import Path

import msgspec

from numina_tui.core.sharing import sharing

_GROUP = 128
"""Where a quantized checkpoint does not say: what its kernels take at once."""


class _Quantization(msgspec.Struct):
    group_size: int | None = None


class _Config(msgspec.Struct):
    """Of any model: what one does not say puts no limit to it, but for the heads."""

    num_attention_heads: int = 1
    num_key_value_heads: int | None = None
    head_dim: int | None = None
    hidden_size: int = 0
    intermediate_size: int = 0
    quantization_config: _Quantization | None = None

    @property
    def unit(self) -> int:
        if self.quantization_config is None:
            return 1
        group = self.quantization_config.group_size or 0
        return group if group > 0 else _GROUP


def cards_for(folder: Path, there: int) -> int:
    """The most of those that are there."""
    config = msgspec.json.decode((folder / "config.json").read_bytes(), type=_Config)
    heads = config.num_attention_heads
    head = config.head_dim or config.hidden_size // heads
    return sharing(
        there,
        heads=heads,
        kv_heads=config.num_key_value_heads or heads,
        inputs=(config.intermediate_size, heads * head),
        unit=config.unit,
    )
