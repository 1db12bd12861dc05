"""The bundled model as vLLM on a processor runs it: not in 8-bit GPTQ. Each is made once."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import yaml

from numina_tui.models import lookup
from training.data import build

RECIPES = Path(build.__file__).parents[1] / "recipes" / "pocket"

_MADE = TemporaryDirectory(prefix="numina-checkpoints-")  # it goes when the tests end


@cache
def unquantized():
    """The folder with the weights that the 8 bits stand for. It asks for narrow sampling, which
    nobody is to heed: settings say how a trajectory is sampled, and nothing else does."""
    from transformers import AutoTokenizer

    from quant import dequantize

    folder = Path(_MADE.name) / "unquantized"
    shipped = lookup.find().folder / "gptq"
    plain = dequantize.plain(shipped)
    plain.generation_config.update(do_sample=True, top_k=1)
    plain.save_pretrained(folder)
    AutoTokenizer.from_pretrained(shipped).save_pretrained(folder)
    return folder


@cache
def gguf():
    """The same, as one file for llama.cpp."""
    from tests.end_to_end import as_gguf

    path = unquantized().with_suffix(".gguf")
    as_gguf.write(unquantized(), path)
    return path


@cache
def four_bit():
    """The folder with these quantized anew, by the bundled model's recipes but for the bits."""
    from quant import gptq

    made = Path(_MADE.name)
    data, output = made / "data", made / "gptq4"
    build.main(_recipe("data", output=str(data), cot_rows=0, tir_solutions=64))
    gptq.main(
        _recipe(
            "gptq",
            stage="GPTQ 4-bit",
            parent=str(unquantized()),
            output=str(output),
            data=str(data / build.TIR),
            samples=64,
            quantization={"bits": 4},
        )
    )
    return output


def _recipe(name, **changes):
    """The bundled model's recipe of that name, with these changes, as a file."""
    recipe = yaml.safe_load((RECIPES / f"{name}.yaml").read_text())
    for key, change in changes.items():
        recipe[key] = {**recipe[key], **change} if isinstance(change, dict) else change
    path = Path(_MADE.name) / f"{name}.yaml"
    path.write_text(yaml.safe_dump(recipe))
    return path
