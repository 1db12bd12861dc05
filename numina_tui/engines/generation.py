"""One trajectory in ONNX Runtime GenAI: a generator, its KV cache, and the text they stand for."""

from bisect import bisect_right
from typing import Any

import numpy as np
import onnxruntime_genai as og

from numina_tui.core.sampling import Ending
from numina_tui.engines.messages import Continue, Piece
from numina_tui.engines.spelling import common_prefix
from numina_tui.engines.stops import StopSearch


class ContextOverflow(Exception):
    def __init__(self, tokens: int, limit: int) -> None:
        super().__init__(f"{tokens} tokens do not fit into {limit}.")
        self.tokens, self.limit = tokens, limit


class Generation:
    """Continues a text token by token, computing only what its cache does not hold.

    `_ends[k]` is how long the text must be to contain what token k stands for; tokens that share
    an end (a prompt's, or the parts of one character) are kept together or not at all. A new
    prompt keeps the tokens of its common prefix with that text and appends the rest, so that an
    executor's output, an overshot stop string, an edit and a branch are all the same operation.
    """

    def __init__(self, model: Any, tokenizer: Any, context_length: int, seed: int) -> None:
        self._model = model
        self._tokenizer = tokenizer
        self._limit = context_length
        self._seed = seed
        self._generator: Any = None
        self._temperature: float | None = None
        self._text = ""
        self._ends: list[int] = []

    def begin(self, request: Continue) -> None:
        """Put the prompt into the cache. Raises ContextOverflow if no token could follow it."""
        if self._generator is None or self._temperature != request.temperature:
            self._start(request.temperature)
        self._take_in(request.prompt)
        self._request = request.request
        self._stream = self._tokenizer.create_stream()
        self._search = StopSearch(request.stop)
        self._left = request.max_tokens
        self._sent = len(self._text)
        self._unsent_tokens = 0
        self._unsent_logprob = 0.0

    def step(self) -> Ending | None:
        """Sample one token. Returns why sampling pauses, or None if it goes on."""
        if self._generator.is_done() or len(self._ends) >= self._limit:
            return "length"
        logits = self._generator.get_logits()[0, -1]
        self._generator.generate_next_token()
        token = int(self._generator.get_next_tokens()[0])
        self._unsent_logprob += _logprob(logits, token)
        self._unsent_tokens += 1
        self._left -= 1
        if token in self._tokenizer.eos_token_ids:
            self._ends.append(len(self._text))
            return "end"
        decoded = self._stream.decode(token)  # empty while a character's bytes are incomplete
        text, stopped = self._search.cut(decoded)
        self._text += text
        self._ends.append(len(self._text) + (not decoded or text != decoded))
        if stopped:
            return "stop"
        return "length" if self._left <= 0 else None

    def piece(self, ending: Ending | None) -> Piece | None:
        """What was sampled since the last piece, if anything was or if this is the last."""
        if ending is None and not self._unsent_tokens:
            return None
        text, tokens, logprob = self._text[self._sent :], self._unsent_tokens, self._unsent_logprob
        self._sent, self._unsent_tokens, self._unsent_logprob = len(self._text), 0, 0.0
        return Piece(self._request, text, tokens, logprob, ending)

    def _start(self, temperature: float) -> None:
        parameters = og.GeneratorParams(self._model)
        sampling = {"do_sample": True, "temperature": temperature, "top_k": 0, "top_p": 1.0}
        parameters.set_search_options(
            max_length=self._limit,
            random_seed=self._seed,
            **(sampling if temperature > 0 else {"do_sample": False}),
        )
        self._generator = og.Generator(self._model, parameters)
        self._temperature = temperature
        self._text, self._ends = "", []

    def _take_in(self, prompt: str) -> None:
        kept = self._reusable(prompt)
        kept_text = self._ends[kept - 1] if kept else 0
        tokens = [int(token) for token in self._tokenizer.encode(prompt[kept_text:])]
        if kept and tokens[0] == self._tokenizer.bos_token_id:
            tokens = tokens[1:]
        if kept + len(tokens) >= self._limit:
            raise ContextOverflow(kept + len(tokens), self._limit)
        if self._ends:
            self._generator.rewind_to(kept)
        self._generator.append_tokens(tokens)
        self._ends = self._ends[:kept] + [len(prompt)] * len(tokens)
        self._text = prompt

    def _reusable(self, prompt: str) -> int:
        """How many cached tokens stand for a proper prefix of `prompt`.

        Never all of them: the token sampled last is not in the cache yet and must be appended anew.
        """
        length = min(common_prefix(self._text, prompt), len(prompt) - 1)
        kept = bisect_right(self._ends, length)
        if kept == len(self._ends) and kept:
            kept -= 1
            while kept and self._ends[kept - 1] == self._ends[kept]:
                kept -= 1
        return kept


def _logprob(logits: "np.ndarray[Any, np.dtype[np.float32]]", token: int) -> float:
    """The log-softmax at `token`."""
    largest = logits.max()
    return float(logits[token] - largest - np.log(np.exp(logits - largest).sum()))
