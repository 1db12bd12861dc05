"""llama.cpp's own server, as `llama-server` runs it, from a library.

python -m tests.end_to_end.llama_server MODEL.gguf --host 127.0.0.1 --port PORT
"""

import argparse
import signal

import xllamacpp

SLOTS, CONTEXT = 8, 1024


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("model")
    parser.add_argument("--host")
    parser.add_argument("--port", type=int)
    options = parser.parse_args()
    settings = xllamacpp.CommonParams()
    settings.model.path = options.model
    settings.hostnames, settings.port = [options.host], options.port
    settings.n_parallel, settings.n_ctx = SLOTS, SLOTS * CONTEXT
    settings.cpuparams.n_threads = settings.cpuparams_batch.n_threads = 1
    settings.warmup = settings.ui = False
    server = xllamacpp.Server(settings)
    print("startup complete", server.listening_address, flush=True)
    signal.pause()


if __name__ == "__main__":
    main()
