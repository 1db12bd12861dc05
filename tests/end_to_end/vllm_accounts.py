"""What vLLM says of checkpoints: `python -m tests.end_to_end.vllm_accounts FOLDER ...`.

Run by an interpreter that has vLLM. Everything happens in this one process, so that the model can
be looked at and no other process is left, and without compilation, which changes none of it.
"""

import json
import os
import sys

os.environ["VLLM_ENABLE_V1_MULTIPROCESSING"] = "0"
os.environ["VLLM_CPU_KVCACHE_SPACE"] = "1"  # GiB
os.environ["VLLM_CPU_OMP_THREADS_BIND"] = "nobind"
os.environ["VLLM_NO_USAGE_STATS"] = "1"

from vllm import LLM
from vllm.model_executor.model_loader import base_loader

loaded: list[int] = []
"""Bytes of the weights of each model, before a kernel packs them where nobody sees them."""

_arrange = base_loader.process_weights_after_loading


def weigh(model, *how):
    loaded.append(sum(weight.nbytes for weight in model.parameters()))
    return _arrange(model, *how)


base_loader.process_weights_after_loading = weigh


def account(folder):
    engine = LLM(folder, enforce_eager=True, disable_log_stats=True).llm_engine
    cache, model = engine.vllm_config.cache_config, engine.vllm_config.model_config
    pool = engine.engine_core.engine_core.scheduler.kv_cache_config
    told = {
        "quantization": model.quantization,
        "weights": loaded[-1],
        "longest": model.max_model_len,
        "space": cache.kv_cache_memory_bytes,
        "taken": sum(tensor.size for tensor in pool.kv_cache_tensors),
        "block": cache.block_size,
        "blocks": cache.num_gpu_blocks,
        "tokens": cache.kv_cache_size_tokens,
        "at_once": cache.kv_cache_max_concurrency,
    }
    engine.engine_core.shutdown()
    return told


if __name__ == "__main__":
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # vLLM's log goes there
    json.dump([account(folder) for folder in sys.argv[1:]], answers)
    answers.close()
