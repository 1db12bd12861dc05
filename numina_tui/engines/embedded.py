"""The embedded engine: a small model on ONNX Runtime GenAI, in a process of its own."""

from pathlib import Path

from numina_tui.engines.process import ProcessEngine


class EmbeddedEngine(ProcessEngine):
    """For a model folder that quant/ exported."""

    def __init__(self, model: Path, log_file: Path) -> None:
        super().__init__("numina_tui.engines.embedded_worker", model, log_file)
