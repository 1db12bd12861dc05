"""How many cards can share a model by tensor parallelism, as vLLM has it."""

from collections.abc import Sequence


def sharing(cards: int, *, heads: int, kv_heads: int, inputs: Sequence[int], unit: int) -> int:
    """How many of `cards` can: each takes as many heads as the others, and of the `inputs` along
    which weights are cut a share of whole units, which are groups where they are quantized."""

    def possible(count: int) -> bool:
        return (
            heads % count == 0
            and (kv_heads % count == 0 or count % kv_heads == 0)
            and all(length % (count * unit) == 0 for length in inputs)
        )

    return next(filter(possible, range(cards, 1, -1)), 1)
