"""Muon for the matrices inside a model, AdamW for all else."""

from typing import Any

from torch import nn
from torch.optim import AdamW, Muon, Optimizer


class MuonWithAdamW(Optimizer):
    """Muon (Jordan 2024) wants hidden matrices only; embeddings, head and norms stay with AdamW."""

    def __init__(self, model: nn.Module, *, muon: dict[str, Any], adamw: dict[str, Any]) -> None:
        head = getattr(model, "get_output_embeddings", lambda: None)()
        outer = {
            id(weight)
            for module in model.modules()
            if isinstance(module, nn.Embedding) or module is head
            for weight in module.parameters()
        }
        weights = [weight for weight in model.parameters() if weight.requires_grad]
        matrices = [w for w in weights if w.ndim == 2 and id(w) not in outer]
        others = [w for w in weights if w.ndim != 2 or id(w) in outer]
        self.parts: tuple[Optimizer, ...] = (Muon(matrices, **muon), AdamW(others, **adamw))
        super().__init__([{"params": matrices}, {"params": others}], {})
        self._share_groups()

    def _share_groups(self) -> None:
        """A scheduler sets the learning rates here: let the parts see them."""
        self.param_groups = [group for part in self.parts for group in part.param_groups]

    def step(self, closure: None = None) -> None:  # type: ignore[override]
        for part in self.parts:
            part.step()

    def zero_grad(self, set_to_none: bool = True) -> None:
        for part in self.parts:
            part.zero_grad(set_to_none)

    def state_dict(self) -> dict[str, Any]:
        return {"parts": [part.state_dict() for part in self.parts]}

    def load_state_dict(self, state_dict: dict[str, Any]) -> None:
        for part, state in zip(self.parts, state_dict["parts"], strict=True):
            part.load_state_dict(state)
        self._share_groups()
