"""A worker's end of the pipe: requests come in on stdin, replies go out on stdout.

`python -m numina_tui.engines.SOME_worker MODEL_FOLDER` is started by `engines/process.py`.
"""

import os
import queue
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, Protocol

import msgspec

from numina_tui.engines.messages import Broken, Ready, Reply, Request

Requests = queue.SimpleQueue[Request | None]
"""None is the last: the app is gone, or out of its mind."""


class Replies:
    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def send(self, replies: list[Reply]) -> None:
        self._stream.write(msgspec.json.encode(replies) + b"\n")
        self._stream.flush()


class Worker(Protocol):
    def serve(self, requests: Requests) -> None:
        """Until None is in the queue."""


def run(load: Callable[[Path, Replies], Worker]) -> None:
    """Serve with what `load` makes of the model's folder, until the app is gone."""
    # Libraries print to stdout at will: keep the real one for replies.
    replies = Replies(os.fdopen(os.dup(1), "wb"))
    os.dup2(2, 1)
    try:
        worker = load(Path(sys.argv[1]), replies)
    except Exception as error:
        replies.send([Broken(f"{error}" or type(error).__name__)])
        raise
    requests: Requests = queue.SimpleQueue()
    reader = threading.Thread(target=_read, args=(sys.stdin.buffer, requests), daemon=True)
    reader.start()
    replies.send([Ready()])
    try:
        worker.serve(requests)
    except Exception:
        traceback.print_exc()
        sys.stderr.flush()
        os._exit(1)
    os._exit(0)  # without waiting for the reader, which may sit on stdin for ever


def _read(stream: BinaryIO, requests: Requests) -> None:
    decoder: msgspec.json.Decoder[Request] = msgspec.json.Decoder(Request)
    try:
        for line in stream:
            requests.put(decoder.decode(line))
    finally:
        requests.put(None)
