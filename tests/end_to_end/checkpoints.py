"""The bundled model without its quantization: vLLM on a processor runs no 8-bit GPTQ."""

import torch
from transformers import AutoConfig, AutoModelForCausalLM, AutoTokenizer

from numina_tui.models import lookup


def unquantized(folder):
    """Write the weights that the 8 bits stand for into `folder`, and return it."""
    shipped = lookup.find().folder / "gptq"
    quantized = AutoModelForCausalLM.from_pretrained(shipped)
    config = AutoConfig.from_pretrained(shipped)
    del config.quantization_config
    plain = AutoModelForCausalLM.from_config(config, dtype=torch.float32)
    weights, layers = quantized.state_dict(), dict(quantized.named_modules())
    with torch.no_grad():
        for name, parameter in plain.named_parameters():
            if name in weights:
                parameter.copy_(weights[name])
            else:  # what a layer makes of the unit vectors is its matrix
                layer, width = layers[name.removesuffix(".weight")], parameter.shape[1]
                parameter.copy_(layer(torch.eye(width, dtype=quantized.dtype)).T)
    plain.save_pretrained(folder)
    AutoTokenizer.from_pretrained(shipped).save_pretrained(folder)
    return folder
