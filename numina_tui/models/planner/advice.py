"""One line about a model of the embedded engine's on this machine."""

from pathlib import Path

import msgspec

from numina_tui.core.settings import Settings
from numina_tui.models.planner import probe

AT_ONCE = Settings().width
"""The engine keeps the keys and values of all that are open."""
_EASILY = 4
"""How many times what is needed must be free before nobody has to think of memory."""
_SINGLE = 4
"""Bytes of a number in the engine's cache."""


class _Decoder(msgspec.Struct):
    head_size: int
    num_hidden_layers: int
    num_key_value_heads: int


class _Model(msgspec.Struct):
    context_length: int
    decoder: _Decoder

    @property
    def trajectory(self) -> int:
        """Bytes of its keys and values."""
        its = self.decoder
        numbers = 2 * its.num_hidden_layers * its.num_key_value_heads * its.head_size
        return self.context_length * numbers * _SINGLE


class _Config(msgspec.Struct):
    """The fields of a genai_config.json that decide what a trajectory takes."""

    model: _Model


def advice(model_folder: Path) -> str:
    """What limits this model here, such as "16 at once fit easily; the processor is the limit."

    Empty if the folder does not say what its model is like.
    """
    try:
        config = msgspec.json.decode(
            (model_folder / "genai_config.json").read_bytes(), type=_Config
        )
        weights = sum(file.stat().st_size for file in model_folder.glob("*.onnx*"))
    except (OSError, ValueError, RecursionError):
        return ""
    return judge(weights, config.model.trajectory, probe.memory()[1])


def judge(weights: int, trajectory: int, free: int) -> str:
    """The advice, from bytes. The engine sets a trajectory's whole context aside at its start."""
    needed = weights + AT_ONCE * trajectory
    fit = max(0, free - weights) // max(1, trajectory)
    if needed * _EASILY <= free:
        return f"{AT_ONCE} at once fit easily; the processor is the limit."
    if fit >= AT_ONCE:
        return f"{AT_ONCE} at once fit, in {_size(needed)} of the {_size(free)} that are free."
    if fit:
        return f"Only {fit} at once fit into the {_size(free)} that are free: lower the width."
    return f"It does not fit: it takes {_size(weights + trajectory)}, {_size(free)} are free."


def _size(count: int) -> str:
    return f"{count / 1e9:.1f} GB"
