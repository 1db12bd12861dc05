"""The transformers engine's process: `python -m numina_tui.engines.transformers_worker FOLDER`.

Any causal checkpoint on any device, by transformers' continuous batching. That runs in a thread of
its own, and what it samples arrives between the app's requests. What it has seen of a text before
it finds again by blocks of tokens.
"""

import os
import queue
import threading
from pathlib import Path
from typing import Any, cast

os.environ.setdefault("TORCHDYNAMO_DISABLE", "1")  # GPTQ's kernels would be compiled for minutes

import torch
from tokenizers.decoders import DecodeStream
from transformers import AutoModelForCausalLM, AutoTokenizer, PreTrainedModel
from transformers.generation.configuration_utils import ContinuousBatchingConfig
from transformers.generation.continuous_batching.requests import GenerationOutput, RequestStatus
from transformers.utils.import_utils import is_flash_attn_2_available, is_flash_attn_3_available

from numina_tui.core.sampling import Ending
from numina_tui.engines import transformers_sampling, worker
from numina_tui.engines.messages import Close, Continue, Open, Pause, Piece, Reply, Request, TooLong
from numina_tui.engines.spelling import Spelling
from numina_tui.engines.stops import StopSearch

Inbox = queue.SimpleQueue[Request | GenerationOutput | None]

PLACES_ON_CPU = 16
PREFILL_ON_CPU, PAGE_ON_CPU = 512, 32
SHARE_OF_FREE_MEMORY = 0.8
"""On an accelerator, for the cache."""


class Worker:
    def __init__(self, folder: Path, replies: worker.Replies) -> None:
        self._replies = replies
        self._tokenizer = AutoTokenizer.from_pretrained(folder, local_files_only=True)
        model = load(folder)
        self._limit = context_length(model)
        self._ends_of_text = ends_of_text(model)
        self._manager = transformers_sampling.manager(model, caching(model))
        self._manager.warmup()
        self._seeds: dict[int, int] = {}
        self._spellings: dict[int, Spelling] = {}
        self._rounds: dict[str, Round] = {}

    def serve(self, requests: worker.Requests) -> None:
        inbox = cast(Inbox, requests)
        self._manager.start()
        threading.Thread(target=self._forward, args=(inbox,), daemon=True).start()
        replies: list[Reply] = []
        while (item := inbox.get()) is not None:
            replies += self._take(item) if isinstance(item, GenerationOutput) else self._obey(item)
            if replies and inbox.empty():
                self._replies.send(replies)
                replies = []

    def _forward(self, inbox: Inbox) -> None:
        for output in self._manager:
            inbox.put(output)
        os._exit(1)  # its thread has died, and said why in the log

    def _obey(self, request: Request) -> list[Reply]:
        match request:
            case Open(context, seed):
                self._seeds[context] = seed
                self._spellings[context] = Spelling(self._encode)
            case Continue():
                return self._begin(request)
            case Pause(context):
                self._withdraw(context)
            case Close(context):
                self._withdraw(context)
                self._spellings.pop(context, None)
                self._seeds.pop(context, None)
        return []

    def _begin(self, request: Continue) -> list[Reply]:
        spelling = self._spellings[request.context]
        spelling.become(request.prompt)
        length = len(spelling.tokens)
        if length >= self._limit:
            return [TooLong(request.request, length, self._limit)]
        key = f"{request.context}/{request.request}"
        stream = DecodeStream(list(spelling.tokens), skip_special_tokens=True)
        self._rounds[key] = Round(request, spelling, self._tokenizer, stream, self._ends_of_text)
        self._manager.add_request(
            list(spelling.tokens),
            request_id=key,
            max_new_tokens=min(request.max_tokens, self._limit - length),
            streaming=True,
            eos_token_id=self._ends_of_text,
            seed=self._seeds[request.context],
            temperature=request.temperature,
        )
        return []

    def _withdraw(self, context: int) -> None:
        for key in [key for key in self._rounds if key.startswith(f"{context}/")]:
            del self._rounds[key]
            self._manager.cancel_request(key)

    def _take(self, output: GenerationOutput) -> list[Reply]:
        if output.status == RequestStatus.FAILED:
            raise RuntimeError(output.error)
        sampling = self._rounds.get(output.request_id)
        if sampling is None:  # withdrawn
            return []
        piece = sampling.take(output)
        if piece.ending is not None:
            del self._rounds[output.request_id]
            if not output.is_finished():
                self._manager.cancel_request(output.request_id)
        return [piece]

    def _encode(self, text: str, beginning: bool) -> list[int]:
        return list(self._tokenizer.encode(text, add_special_tokens=beginning))


class Round:
    """What is sampled for one request."""

    def __init__(
        self,
        request: Continue,
        spelling: Spelling,
        tokenizer: Any,
        stream: DecodeStream,
        ends_of_text: list[int],
    ) -> None:
        self._request = request.request
        self._spelling = spelling
        self._tokenizer = tokenizer.backend_tokenizer
        self._stream = stream
        self._ends_of_text = ends_of_text
        self._search = StopSearch(request.stop)
        self._taken = 0

    def take(self, output: GenerationOutput) -> Piece:
        """What is new in `output`, which holds all that the request has come to."""
        text, tokens, logprob = "", 0, 0.0
        ending: Ending | None = None
        news = range(self._taken, len(output.generated_tokens))
        for index in news:
            added, ending = self._add(output.generated_tokens[index])
            text, tokens, logprob = text + added, tokens + 1, logprob + output.logprobs[index]
            if ending is not None:
                break
        self._taken = news.stop
        if ending is None and output.is_finished():
            ending = "length"
        return Piece(self._request, text, tokens, min(logprob, 0.0), ending)

    def _add(self, token: int) -> tuple[str, Ending | None]:
        if token in self._ends_of_text:
            return "", "end"
        decoded = self._stream.step(self._tokenizer, token) or ""
        text, stopped = self._search.cut(decoded)
        self._spelling.append([token], text, whole=bool(decoded) and text == decoded)
        return text, "stop" if stopped else None


def load(folder: Path) -> PreTrainedModel:
    device, dtype = device_and_dtype()
    model: PreTrainedModel = AutoModelForCausalLM.from_pretrained(
        folder, device_map=device, dtype=dtype, local_files_only=True
    )
    return model


def device_and_dtype() -> tuple[str, Any]:
    """The best device here, and the type to compute in: `auto` for the checkpoint's own."""
    if torch.cuda.is_available():
        bfloat16 = torch.cuda.is_bf16_supported(including_emulation=False)
        return "cuda", "auto" if bfloat16 else torch.float16
    if torch.backends.mps.is_available():
        return "mps", "auto"
    return "cpu", torch.float32


def caching(model: PreTrainedModel) -> ContinuousBatchingConfig:
    flash = is_flash_attn_2_available() or is_flash_attn_3_available()  # never downloaded
    if model.device.type != "cpu":
        return ContinuousBatchingConfig(
            max_memory_percent=SHARE_OF_FREE_MEMORY, auto_switch_to_flash=flash
        )
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 4
    tokens = min(PLACES_ON_CPU * context_length(model), memory // bytes_per_token(model))
    return ContinuousBatchingConfig(
        page_size=PAGE_ON_CPU,
        num_blocks=-(-tokens // PAGE_ON_CPU),
        max_batch_tokens=PREFILL_ON_CPU,
        max_requests_per_batch=PLACES_ON_CPU,
        auto_switch_to_flash=False,
    )


def context_length(model: PreTrainedModel) -> int:
    return getattr(model.config.get_text_config(), "max_position_embeddings", None) or 1 << 16


def bytes_per_token(model: PreTrainedModel) -> int:
    """Of the cache, at most."""
    config = model.config.get_text_config()
    size: int = 2 * config.num_hidden_layers * config.hidden_size * model.dtype.itemsize
    return size


def ends_of_text(model: PreTrainedModel) -> list[int]:
    for config in (model.generation_config, model.config.get_text_config()):
        found = getattr(config, "eos_token_id", None)
        if found is not None:
            return [found] if isinstance(found, int) else list(found)
    return []


if __name__ == "__main__":
    worker.run(Worker)
