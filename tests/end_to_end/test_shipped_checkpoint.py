"""The GPTQ checkpoint that ships is the model that the app runs, for those who start from it."""

from numina_tui.core import transcript
from numina_tui.models import lineage, lookup

BEGUN = (
    transcript.prompt("Find the gcd of 4851 and 3003.")
    + "```python\nfrom math import gcd\nprint(gcd(",
    transcript.prompt("How many ways are there to choose 4 people out of 13?")
    + "```python\nfrom math import comb\nprint(comb(",
    transcript.prompt("who wrote Faust") + "I cannot solve this: it is none of the kinds of",
)
"""What is left to write is certain: among a solution's first words, some are as good as others."""


def test_transformers_reads_it_and_says_the_same():
    import onnxruntime_genai as og
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer

    shipped = lookup.find().folder
    runs = og.Model(str(shipped))
    tokenizer = AutoTokenizer.from_pretrained(shipped / "gptq")
    # In bfloat16 likely tokens may tie, and the machine decides.
    checkpoint = AutoModelForCausalLM.from_pretrained(shipped / "gptq", dtype=torch.float32)
    for begun in BEGUN:
        prompt = tokenizer.encode(begun)
        options = og.GeneratorParams(runs)
        options.set_search_options(max_length=len(prompt) + 1)
        generator = og.Generator(runs, options)
        generator.append_tokens(prompt)
        said = torch.tensor(generator.get_logits())[0, 0]
        with torch.no_grad():
            expected = checkpoint(torch.tensor([prompt])).logits[0, -1].float()
        assert said.argmax() == expected.argmax()
        assert (said - expected).abs().mean() < 0.1 * expected.std()


def test_the_app_s_model_comes_from_it():
    shipped = lookup.find().folder
    ours, its = lineage.read(shipped), lineage.read(shipped / "gptq")
    assert ours is not None
    assert ours.parent == its
    for folder in (shipped, shipped / "gptq"):
        made = lineage.read(folder)
        assert made is not None
        assert made.output == lineage.fingerprint(folder)
