"""The embedded engine's process: `python -m numina_tui.engines.embedded_worker MODEL_FOLDER`.

Some trajectories are active, and these advance one token in turn; the others wait for a place, the
earliest opened first, so that with hundreds of them the first are soon done. What was written is
sent some thirty times a second.
"""

import time
from pathlib import Path

import msgspec
import onnxruntime_genai as og

from numina_tui.engines import worker
from numina_tui.engines.generation import ContextOverflow, Generation
from numina_tui.engines.messages import Close, Continue, Open, Pause, Piece, Request, TooLong

SECONDS_BETWEEN_REPLIES = 0.03
PLACES = 4
"""The processor works on one token at a time anyway. With more, trajectories pause for their code
all at once, and it has nothing to do meanwhile: at N = 48, a sixth more seconds with 16."""


class Worker:
    def __init__(self, folder: Path, replies: worker.Replies) -> None:
        og.disable_telemetry_events()
        self._model = og.Model(str(folder))
        self._tokenizer = og.Tokenizer(self._model)
        config = msgspec.json.decode((folder / "genai_config.json").read_bytes())
        self._context_length = int(config["model"]["context_length"])
        self._replies = replies
        self._generations: dict[int, Generation] = {}
        self._waiting: dict[int, Continue] = {}
        self._active: set[int] = set()

    def serve(self, requests: worker.Requests) -> None:
        flushed = time.monotonic()
        while True:
            while not (self._active or self._waiting) or not requests.empty():
                request = requests.get()
                if request is None:
                    return
                self._obey(request)
            self._fill_places()
            last_pieces = self._step()
            if last_pieces or time.monotonic() - flushed > SECONDS_BETWEEN_REPLIES:
                self._flush(last_pieces)
                flushed = time.monotonic()

    def _obey(self, request: Request) -> None:
        match request:
            case Open(context, seed):
                self._generations[context] = Generation(
                    self._model, self._tokenizer, self._context_length, seed
                )
            case Continue(context):
                self._waiting[context] = request
            case Pause(context):
                self._withdraw(context)
            case Close(context):
                self._withdraw(context)
                self._generations.pop(context, None)

    def _withdraw(self, context: int) -> None:
        self._waiting.pop(context, None)
        self._active.discard(context)

    def _fill_places(self) -> None:
        while self._waiting and len(self._active) < PLACES:
            context = min(self._waiting)
            request = self._waiting.pop(context)
            try:
                self._generations[context].begin(request)
                self._active.add(context)
            except ContextOverflow as overflow:
                self._replies.send([TooLong(request.request, overflow.tokens, overflow.limit)])

    def _step(self) -> list[Piece]:
        """One token for every active trajectory; returns the last pieces of those that paused."""
        ended = []
        for context in sorted(self._active):
            generation = self._generations[context]
            ending = generation.step()
            if ending is not None:
                self._active.discard(context)
                piece = generation.piece(ending)
                assert piece is not None
                ended.append(piece)
        return ended

    def _flush(self, last_pieces: list[Piece]) -> None:
        pieces = [self._generations[context].piece(None) for context in self._active]
        replies = [*last_pieces, *(piece for piece in pieces if piece is not None)]
        if replies:
            self._replies.send(list(replies))


if __name__ == "__main__":
    worker.run(Worker)
