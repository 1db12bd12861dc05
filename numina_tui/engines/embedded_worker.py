"""The embedded engine's process: `python -m numina_tui.engines.embedded_worker MODEL_FOLDER`.

Requests come in on stdin, replies go out on stdout. Some trajectories are active, and these advance
one token in turn; the others wait for a place, the earliest opened first, so that with hundreds of
them the first are soon done. What was written is sent some thirty times a second.
"""

import os
import queue
import sys
import threading
import time
import traceback
from pathlib import Path
from typing import BinaryIO

import msgspec
import onnxruntime_genai as og

from numina_tui.engines.generation import ContextOverflow, Generation
from numina_tui.engines.messages import (
    Broken,
    Close,
    Continue,
    Open,
    Pause,
    Piece,
    Ready,
    Reply,
    Request,
    TooLong,
)

SECONDS_BETWEEN_REPLIES = 0.03
PLACES = 16
"""Nothing is gained by more: the processor works on one token at a time anyway."""


class Worker:
    def __init__(self, folder: Path, replies: BinaryIO) -> None:
        self._model = og.Model(str(folder))
        self._tokenizer = og.Tokenizer(self._model)
        config = msgspec.json.decode((folder / "genai_config.json").read_bytes())
        self._context_length = int(config["model"]["context_length"])
        self._replies = replies
        self._generations: dict[int, Generation] = {}
        self._waiting: dict[int, Continue] = {}
        self._active: set[int] = set()

    def serve(self, requests: "queue.SimpleQueue[Request | None]") -> None:
        """Until None is in the queue."""
        self.send([Ready()])
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

    def send(self, replies: list[Reply]) -> None:
        send(self._replies, replies)

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
                self.send([TooLong(request.request, overflow.tokens, overflow.limit)])

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
            self.send(list(replies))


def send(stream: BinaryIO, replies: list[Reply]) -> None:
    stream.write(msgspec.json.encode(replies) + b"\n")
    stream.flush()


def read_requests(stream: BinaryIO, requests: "queue.SimpleQueue[Request | None]") -> None:
    decoder: msgspec.json.Decoder[Request] = msgspec.json.Decoder(Request)
    try:
        for line in stream:
            requests.put(decoder.decode(line))
    finally:
        requests.put(None)  # the app is gone, or out of its mind


def main() -> None:
    # Libraries print to stdout at will: keep the real one for replies.
    replies = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    og.disable_telemetry_events()
    try:
        worker = Worker(Path(sys.argv[1]), replies)
    except Exception as error:
        send(replies, [Broken(f"{error}")])
        raise
    requests: queue.SimpleQueue[Request | None] = queue.SimpleQueue()
    reader = threading.Thread(target=read_requests, args=(sys.stdin.buffer, requests), daemon=True)
    reader.start()
    try:
        worker.serve(requests)
    except Exception:
        traceback.print_exc()
        sys.stderr.flush()
        os._exit(1)
    os._exit(0)  # without waiting for the reader, which may sit on stdin for ever


if __name__ == "__main__":
    main()
