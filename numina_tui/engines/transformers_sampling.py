"""Sampling in transformers' continuous batching, as a trajectory's own seed and temperature say.

Transformers 5.19 draws for all requests from one generator and tells probabilities at the
temperature. Here the draw is the largest of the logits plus noise (the Gumbel-max trick), and the
noise a hash of the trajectory's seed, of the position and of the token: it does not depend on who
else is in the batch.
"""

from typing import Any

import torch
from transformers import LogitsProcessorList, PreTrainedModel
from transformers.generation.configuration_utils import ContinuousBatchingConfig, GenerationConfig
from transformers.generation.continuous_batching import continuous_api
from transformers.generation.continuous_batching.cb_logits_processors import (
    ContinuousBatchingLogitsProcessor,
    ContinuousBatchingLogitsProcessorList,
)
from transformers.generation.continuous_batching.continuous_api import ContinuousBatchingManager
from transformers.generation.continuous_batching.model_runner import ModelRunner

Tensor = torch.Tensor
_LOW_BITS = 0xFFFFFFFF


def manager(
    model: PreTrainedModel, settings: ContinuousBatchingConfig
) -> ContinuousBatchingManager:
    """Its requests take a `seed` and a `temperature`; 0 is greedy."""
    continuous_api.ModelRunner = _Runner  # type: ignore[attr-defined]
    settings.return_logprobs = True
    config = GenerationConfig(do_sample=False)  # type: ignore[no-untyped-call]
    made = ContinuousBatchingManager(model, config, settings)  # type: ignore[arg-type]
    processors = ContinuousBatchingLogitsProcessorList(
        LogitsProcessorList([_Untouched(), _Temperature(), _Noise()])
    )
    processors.tensors_required = 2
    made.logit_processor = processors
    return made


class _Untouched:
    """Keeps the logits as the model has them."""

    supports_continuous_batching = True

    def __call__(self, input_ids: Tensor, scores: Tensor) -> Tensor:
        self.scores = scores
        return scores


class _Temperature(ContinuousBatchingLogitsProcessor):
    def __init__(self) -> None:
        self.supported_kwargs = {"temperature": float}
        self.ignored_kwargs = ()

    def fill_defaults(self, int32_tensor: Tensor) -> None:
        int32_tensor.copy_(torch.ones_like(int32_tensor, dtype=torch.float32).view(torch.int32))

    def prepare_tensor_args(self, requests_with_new_token: list[Any]) -> Tensor:
        asked = [each.state.logit_processor_kwargs for each in requests_with_new_token]
        return torch.tensor([each["temperature"] or 1.0 for each in asked]).view(torch.int32)

    def __call__(self, scores: Tensor, tensor_arg: Tensor) -> Any:
        return scores / tensor_arg[: scores.size(0), None].view(torch.float32)


class _Noise(ContinuousBatchingLogitsProcessor):
    def __init__(self) -> None:
        self.supported_kwargs = {"seed": int}
        self.ignored_kwargs = ()

    def fill_defaults(self, int32_tensor: Tensor) -> None:
        int32_tensor.zero_()

    def prepare_tensor_args(self, requests_with_new_token: list[Any]) -> Tensor:
        return torch.tensor(
            [_key(each.state) for each in requests_with_new_token], dtype=torch.int32
        )

    def __call__(self, scores: Tensor, tensor_arg: Tensor) -> Any:
        keys = tensor_arg[: scores.size(0), None]
        return scores + torch.where(keys == 0, 0.0, gumbel(keys, scores.size(-1)))


class _Runner(ModelRunner):
    """Takes the largest score, and tells its probability without temperature and noise."""

    def _sample(self, scores: Tensor, output_ids: Tensor) -> None:
        untouched = self.logit_processor.logits_processor[0].scores
        tokens = scores[0].argmax(dim=-1)
        logprobs = untouched.log_softmax(dim=-1).gather(1, tokens[:, None])[:, 0]
        output_ids[0, : tokens.size(0)].copy_(tokens)
        output_ids[1, : tokens.size(0)].copy_(logprobs.float().view(torch.int32))


def gumbel(keys: Tensor, size: int) -> Tensor:
    """`size` values from the Gumbel distribution for each of the `keys`, of shape [n, 1]."""
    tokens = torch.arange(size, device=keys.device)
    hashed = _hash(_hash(keys.long() & _LOW_BITS) ^ (tokens * 0x9E3779B1 & _LOW_BITS))
    uniform = ((hashed >> 9).float() + 0.5) / (1 << 23)  # never 0 or 1
    return -torch.log(-torch.log(uniform))


def _key(state: Any) -> int:
    """Of this request's next draw; 0 for none."""
    asked = state.logit_processor_kwargs
    if not asked["temperature"]:
        return 0
    mixed: int = asked["seed"] * 0x9E3779B1 + state.position_offset * 0x85EBCA6B
    return mixed % 0x7FFFFFFF + 1


def _hash(values: Tensor) -> Tensor:
    """MurmurHash3's finalizer, on 32 bits in 64."""
    values = values ^ (values >> 16)
    values = values * 0x85EBCA6B & _LOW_BITS
    values = values ^ (values >> 13)
    values = values * 0xC2B2AE35 & _LOW_BITS
    return values ^ (values >> 16)
