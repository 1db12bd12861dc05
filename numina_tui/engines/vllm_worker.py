"""The vllm engine's process: `python -m numina_tui.engines.vllm_worker FOLDER`.

Run by an interpreter in whose environment vLLM and this package are installed. What has been
computed of a text, vLLM keeps for every trajectory, in blocks of tokens.
"""

import asyncio
import os
import signal
import threading
import traceback
from pathlib import Path
from typing import Any

os.environ["VLLM_LOGGING_STREAM"] = "ext://sys.stderr"  # stdout is for replies
os.environ.setdefault("VLLM_NO_USAGE_STATS", "1")
os.environ.setdefault("VLLM_CPU_KVCACHE_SPACE", "1")  # GiB; these two count without a GPU only
os.environ.setdefault("VLLM_CPU_OMP_THREADS_BIND", "nobind")

import torch
from vllm import AsyncEngineArgs, SamplingParams
from vllm.sampling_params import RequestOutputKind
from vllm.v1.engine.async_llm import AsyncLLM

from numina_tui.core.sampling import Ending
from numina_tui.engines import worker
from numina_tui.engines.messages import Close, Continue, Open, Pause, Piece, Request, TooLong
from numina_tui.engines.spelling import Spelling
from numina_tui.engines.vllm_cards import cards_for


class Worker:
    def __init__(self, folder: Path, replies: worker.Replies) -> None:
        self._replies = replies
        self._loop = asyncio.new_event_loop()
        self._engine = self._loop.run_until_complete(load(folder))
        self._tokenizer = self._engine.get_tokenizer()
        self._limit: int = self._engine.model_config.max_model_len
        self._inbox: asyncio.Queue[Request | None] = asyncio.Queue()
        self._seeds: dict[int, int] = {}
        self._spellings: dict[int, Spelling] = {}
        self._rounds: dict[int, asyncio.Task[None]] = {}

    def serve(self, requests: worker.Requests) -> None:
        threading.Thread(target=self._forward, args=(requests,), daemon=True).start()
        try:
            self._loop.run_until_complete(self._serve())
        finally:
            os.killpg(os.getpgrp(), signal.SIGKILL)  # vLLM's own processes, and this one

    def _forward(self, requests: worker.Requests) -> None:
        while True:
            request = requests.get()
            self._loop.call_soon_threadsafe(self._inbox.put_nowait, request)
            if request is None:
                return

    async def _serve(self) -> None:
        while (request := await self._inbox.get()) is not None:
            match request:
                case Open(context, seed):
                    self._seeds[context] = seed
                    self._spellings[context] = Spelling(self._encode)
                case Continue(context):
                    self._rounds[context] = self._loop.create_task(self._sample(request))
                    self._rounds[context].add_done_callback(self._ended)
                case Pause(context):
                    self._withdraw(context)
                case Close(context):
                    self._withdraw(context)
                    self._spellings.pop(context, None)
                    self._seeds.pop(context, None)

    def _withdraw(self, context: int) -> None:
        if (sampling := self._rounds.pop(context, None)) is not None:
            sampling.cancel()  # vLLM drops the request then

    def _ended(self, sampling: "asyncio.Task[None]") -> None:
        if not sampling.cancelled() and (error := sampling.exception()):
            traceback.print_exception(error)
            self._inbox.put_nowait(None)

    async def _sample(self, request: Continue) -> None:
        spelling = self._spellings[request.context]
        spelling.become(request.prompt)
        length = len(spelling.tokens)
        if length >= self._limit:
            self._replies.send([TooLong(request.request, length, self._limit)])
            return
        sampling = SamplingParams(
            temperature=request.temperature,
            max_tokens=min(request.max_tokens, self._limit - length),
            seed=self._seeds[request.context] + length,  # each round its own
            stop=list(request.stop),
            include_stop_str_in_output=True,
            logprobs=0,
            output_kind=RequestOutputKind.DELTA,
        )
        prompt = {"prompt_token_ids": list(spelling.tokens)}
        async for output in self._engine.generate(prompt, sampling, f"{request.request}"):
            self._replies.send([self._piece(request, spelling, output.outputs[0])])

    def _piece(self, request: Continue, spelling: Spelling, new: Any) -> Piece:
        tokens, pausing = list(new.token_ids), ending(new)
        whole = self._tokenizer.decode(tokens, skip_special_tokens=True) == new.text
        spelling.append(tokens[:-1] if pausing == "end" else tokens, new.text, whole=whole)
        logprob = sum(
            each[token].logprob for token, each in zip(tokens, new.logprobs or (), strict=True)
        )
        return Piece(request.request, new.text, len(tokens), min(logprob, 0.0), pausing)

    def _encode(self, text: str, beginning: bool) -> list[int]:
        return list(self._tokenizer.encode(text, add_special_tokens=beginning))


def ending(output: Any) -> Ending | None:
    if output.finish_reason is None:
        return None
    if output.finish_reason == "length":
        return "length"
    if output.finish_reason != "stop":
        raise RuntimeError(f"vLLM has given up a request: {output.finish_reason}")
    return "stop" if isinstance(output.stop_reason, str) else "end"


async def load(folder: Path) -> AsyncLLM:
    cards = torch.cuda.device_count()
    bfloat16 = not cards or torch.cuda.is_bf16_supported(including_emulation=False)
    return AsyncLLM.from_engine_args(
        AsyncEngineArgs(
            model=str(folder),
            dtype="auto" if bfloat16 else "half",
            tensor_parallel_size=cards_for(folder, cards),
            enable_prefix_caching=True,
            # without a card, vLLM 0.32 dies where it cuts a prompt that has a seed of its own
            enable_chunked_prefill=bool(cards),
            generation_config="vllm",  # not what the model's makers recommend for sampling
        )
    )


if __name__ == "__main__":
    worker.run(Worker)
