"""The least common multiple of two numbers."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    common = number(random, 1, 12)
    return {"a": common * number(random, 2, 40), "b": common * number(random, 2, 40)}


def answer(a: int, b: int) -> int:
    return next(m for m in range(a, a * b + 1, a) if m % b == 0)


FAMILY = Family(
    name="lcm",
    draw=draw,
    answer=answer,
    wordings=(
        "lcm({a}, {b})?",
        "Find the lcm of {a} and {b}",
        "What is the least common multiple of {a} and {b}?",
        "Compute $\\operatorname{lcm}({a},{b})$.",
        "can you tell me the lowest common multiple of {a} and {b} please",
        "{a} and {b}: smallest common multiple?",
        "Determine the smallest positive integer that is divisible by both {a} and {b}.",
        "Let $m = \\text{lcm}({a}, {b})$. Find $m$.",
        "One bus leaves every {a} minutes and another every {b} minutes. They leave together now. "
        "After how many minutes do they next leave together?",
        "Two lights flash every {a} and {b} seconds. If they flash together, how many seconds pass "
        "until they do so again?",
        "What's the lowest common denominator of 1/{a} and 1/{b}?",
        "Calculate the LCM of the numbers {a} and {b}.",
        "whats the smallest number that both {a} and {b} go into",
        "Of all positive common multiples of {a} and {b}, which is the least?",
    ),
    unseen_wordings=(
        "Find the minimal $n > 0$ such that ${a} \\mid n$ and ${b} \\mid n$.",
        "Hot dogs come in packs of {a}, buns in packs of {b}. What is the smallest equal number of "
        "each one can buy?",
        "I need a number in the {a} times table and in the {b} times table. What is the first one?",
    ),
    plans=(
        "We need the least common multiple of {a} and {b}. We use `lcm`.",
        "The smallest number divisible by both {a} and {b} is lcm({a}, {b}).",
        "Let us compute lcm({a}, {b}) with Python.",
    ),
    programs=(
        code("""
            from math import lcm
            print(lcm({a}, {b}))
        """),
        code("""
            from math import gcd
            print({a} * {b} // gcd({a}, {b}))
        """),
    ),
    slips=(
        Slip("print(lcm({a}, {b}))", "`lcm` was never imported. Import it and try again."),
        Slip(
            "print({a} * {b} // gcd({a}, {b}))",
            "`gcd` was never imported. Import it and try again.",
            fix=1,
        ),
    ),
    conclusions=(
        "The least common multiple is $\\boxed{{answer}}$.",
        "So the lcm of {a} and {b} is $\\boxed{{answer}}$.",
        "The smallest common multiple is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "We look for the smallest number divisible by both {a} and {b}. It is the product of the "
        "two numbers divided by their greatest common divisor. This gives $\\boxed{{answer}}$.",
        "Take each prime of {a} and {b} with its highest power and multiply. The least common "
        "multiple is $\\boxed{{answer}}$.",
    ),
)
