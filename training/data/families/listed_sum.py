"""An arithmetic sum written out with dots."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    a, d, n = number(random, 1, 60), number(random, 1, 25), number(random, 5, 250)
    return {"a": a, "b": a + d, "c": a + 2 * d, "l": a + (n - 1) * d}


def answer(a: int, b: int, c: int, l: int) -> int:  # noqa: E741
    return (a + l) * ((l - a) // (b - a) + 1) // 2


FAMILY = Family(
    name="listed_sum",
    draw=draw,
    answer=answer,
    wordings=(
        "Compute {a} + {b} + {c} + ... + {l}.",
        "{a}+{b}+{c}+...+{l} = ?",
        "Find the sum ${a} + {b} + {c} + \\cdots + {l}$.",
        "What is the sum of the arithmetic series {a} + {b} + {c} + ... + {l}?",
        "hey add up {a}, {b}, {c} and so on up to {l}",
        "sum of {a}, {b}, {c}, ..., {l}",
        "Evaluate ${a}+{b}+{c}+\\ldots+{l}$.",
        "The numbers {a}, {b}, {c}, ..., {l} form an arithmetic sequence. What is their sum?",
        "Determine the value of the sum {a} + {b} + {c} + ... + {l} with equal steps.",
        "What do you get when you add all terms of {a}, {b}, {c}, ..., {l}?",
        "A staircase of blocks has {a}, {b}, {c}, ..., {l} blocks per step. "
        "How many blocks does it have in total?",
        "Calculate the total: {a} + {b} + {c} + and so on until {l}.",
        "Let $S = {a} + {b} + {c} + \\dots + {l}$. Find $S$.",
    ),
    unseen_wordings=(
        "Keep the pattern {a}, {b}, {c} going until you hit {l}, then total everything.",
        "The rows of a stadium have {a}, {b}, {c} seats and so on, the last has {l}. "
        "How many seats are there?",
        "arithmetic progression from {a} (then {b}, {c}) to {l}, sum please",
    ),
    plans=(
        "The terms go from {a} to {l} in steps of {b} - {a}. We add them.",
        "We add the numbers {a}, {b}, ..., {l}, which have a constant difference.",
        "This is an arithmetic sum from {a}, {b} up to {l}.",
    ),
    programs=(
        "print(sum(range({a}, {l} + 1, {b} - {a})))",
        code("""
            d = {b} - {a}
            n = ({l} - {a}) // d + 1
            print(n * ({a} + {l}) // 2)
        """),
    ),
    slips=(
        Slip(
            "print(range({a}, {l} + 1, {b} - {a}).sum())",
            "A range has no method `sum`. Use the built-in `sum`.",
        ),
        Slip(
            "print(sum(range({a}, {l} + 1, d)))",
            "`d` is not defined. The step is {b} - {a}.",
        ),
    ),
    conclusions=(
        "The sum is $\\boxed{{answer}}$.",
        "So the total is $\\boxed{{answer}}$.",
        "The terms add up to $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "The terms from {a} to {l} have a constant difference. The sum is the number of terms "
        "times the average of {a} and {l}, which is $\\boxed{{answer}}$.",
        "Pair the first term {a} with the last term {l}, the second with the one before the last, "
        "and so on. All pairs have the same sum, and the total is $\\boxed{{answer}}$.",
    ),
)
