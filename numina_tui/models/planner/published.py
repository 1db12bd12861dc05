"""Models known by name: the shapes in the config.json that their makers published."""

from numina_tui.models.planner.shapes import Model, Shape

# https://huggingface.co/deepseek-ai/deepseek-math-7b-base/blob/main/config.json, and the same
# numbers in AI-MO/NuminaMath-7B-TIR and AI-MO/NuminaMath-7B-CoT, which were trained from it
DEEPSEEK_MATH_7B = Shape(
    hidden=4096, intermediate=11008, layers=30, heads=32, kv_heads=32, head=128,
    vocabulary=102_400, context=4096, tied=False,
)  # fmt: skip

# https://huggingface.co/Qwen/Qwen2.5-Math-7B-Instruct/blob/main/config.json
QWEN2_5_MATH_7B = Shape(
    hidden=3584, intermediate=18944, layers=28, heads=28, kv_heads=4, head=128,
    vocabulary=152_064, context=4096, tied=False,
)  # fmt: skip

MODELS = (
    Model("NuminaMath-7B-TIR", "AI-MO/NuminaMath-7B-TIR", DEEPSEEK_MATH_7B),
    Model("NuminaMath-7B-CoT", "AI-MO/NuminaMath-7B-CoT", DEEPSEEK_MATH_7B),
    # 8 bit, group 128: https://huggingface.co/AI-MO/NuminaMath-7B-TIR-GPTQ
    Model("NuminaMath-7B-TIR-GPTQ", "AI-MO/NuminaMath-7B-TIR-GPTQ", DEEPSEEK_MATH_7B, bits=8),
    Model("DeepSeekMath-7B-RL", "deepseek-ai/deepseek-math-7b-rl", DEEPSEEK_MATH_7B),
    Model("Qwen2.5-Math-7B-Instruct", "Qwen/Qwen2.5-Math-7B-Instruct", QWEN2_5_MATH_7B),
)


def find(name: str) -> Model | None:
    """The model of this name, or of this name on the Hugging Face Hub."""
    wanted = name.casefold()
    return next((each for each in MODELS if wanted in _names(each)), None)


def _names(model: Model) -> tuple[str, ...]:
    served_as = model.served_as.casefold()
    return model.name.casefold(), served_as, served_as.rpartition("/")[2]
