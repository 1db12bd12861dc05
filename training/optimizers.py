"""Muon for the matrices inside a model, AdamW for all else."""

from typing import Any

import torch
from torch import Tensor, nn
from torch.optim import AdamW, Muon, Optimizer


def computes_bfloat16() -> bool:
    """Whether this machine's GPU or processor does, rather than emulate it many times slower."""
    if torch.cuda.is_available():
        return torch.cuda.is_bf16_supported(including_emulation=False)
    able = torch.cpu.get_capabilities()
    return any(able.get(name) for name in ("avx512_bf16", "amx_bf16", "bf16"))


class Float32Muon(Muon):
    """torch's Muon, which iterates in bfloat16, for machines without such arithmetic."""

    @torch.no_grad()
    def step(self, closure: None = None) -> None:  # type: ignore[override]
        for group in self.param_groups:
            for weight in group["params"]:
                if weight.grad is not None:
                    self._learn(weight, weight.grad, group)

    def _learn(self, weight: Tensor, gradient: Tensor, group: dict[str, Any]) -> None:
        state = self.state[weight]
        if not state:
            state["momentum_buffer"] = torch.zeros_like(gradient)
        average = state["momentum_buffer"].lerp_(gradient, 1 - group["momentum"])
        update = gradient.lerp(average, group["momentum"]) if group["nesterov"] else average
        weight.mul_(1 - group["lr"] * group["weight_decay"])
        rows, columns = weight.shape
        step = orthogonal(update, group["ns_coefficients"], group["ns_steps"], group["eps"])
        weight.sub_(step, alpha=group["lr"] * max(1, rows / columns) ** 0.5)


def orthogonal(
    matrix: Tensor, coefficients: tuple[float, float, float], steps: int, least_norm: float
) -> Tensor:
    """Of the same shape, singular values near 1 (https://kellerjordan.github.io/posts/muon/)."""
    a, b, c = coefficients
    tall = matrix.shape[0] > matrix.shape[1]
    x = matrix.T if tall else matrix
    x = x / x.norm().clamp(min=least_norm)
    for _ in range(steps):
        gram = x @ x.T
        x = torch.addmm(x, torch.addmm(gram, gram, gram, beta=b, alpha=c), x, beta=a)
    return x.T if tall else x


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
        kind = Muon if computes_bfloat16() else Float32Muon
        self.parts: tuple[Optimizer, ...] = (kind(matrices, **muon), AdamW(others, **adamw))
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
