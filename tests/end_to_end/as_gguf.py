"""A checkpoint of a Llama in the format of llama.cpp.

As its `convert_hf_to_gguf.py`, which is in no package, makes it: names and tokenizer by the `gguf`
library, and the halves of each head of queries and keys interleaved, for its rotary embedding.
"""

import json
from pathlib import Path

import gguf
from safetensors.numpy import load_file


def write(folder: Path, path: Path) -> None:
    config = json.loads((folder / "config.json").read_text())
    tokenizer = json.loads((folder / "tokenizer.json").read_text())
    writer = gguf.GGUFWriter(path, "llama")
    _describe(writer, config)
    _add_tokenizer(writer, config, tokenizer)
    names = gguf.get_tensor_name_map(gguf.MODEL_ARCH.LLAMA, config["num_hidden_layers"])
    for name, matrix in load_file(folder / "model.safetensors").items():
        if name.endswith(("q_proj.weight", "k_proj.weight")):
            halves = matrix.reshape(config["num_attention_heads"], 2, -1, matrix.shape[1])
            matrix = halves.swapaxes(1, 2).reshape(matrix.shape).copy()
        writer.add_tensor(names.get_name(name, (".weight",)), matrix)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _describe(writer, config):
    writer.add_context_length(config["max_position_embeddings"])
    writer.add_embedding_length(config["hidden_size"])
    writer.add_block_count(config["num_hidden_layers"])
    writer.add_feed_forward_length(config["intermediate_size"])
    writer.add_head_count(config["num_attention_heads"])
    writer.add_head_count_kv(config["num_key_value_heads"])
    writer.add_layer_norm_rms_eps(config["rms_norm_eps"])
    writer.add_rope_freq_base(config["rope_parameters"]["rope_theta"])
    writer.add_rope_dimension_count(config["head_dim"])
    writer.add_file_type(gguf.LlamaFileType.ALL_F32)


def _add_tokenizer(writer, config, tokenizer):
    tokens = {number: text for text, number in tokenizer["model"]["vocab"].items()}
    kinds = {}
    for added in tokenizer["added_tokens"]:
        tokens[added["id"]] = added["content"]
        special = gguf.TokenType.CONTROL if added["special"] else gguf.TokenType.USER_DEFINED
        kinds[added["id"]] = special
    numbers = range(config["vocab_size"])
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("qwen2")  # splits as pocket's does: words, single digits
    writer.add_token_list([tokens[number] for number in numbers])
    writer.add_token_types([kinds.get(number, gguf.TokenType.NORMAL) for number in numbers])
    writer.add_token_merges([" ".join(pair) for pair in tokenizer["model"]["merges"]])
    writer.add_bos_token_id(config["bos_token_id"])
    writer.add_eos_token_id(config["eos_token_id"])
    writer.add_pad_token_id(config["pad_token_id"])
    writer.add_add_bos_token(False)
