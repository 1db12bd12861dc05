"""The last two digits of a power."""

from random import Random

from training.data.family import Family, Numbers, Slip, number


def draw(random: Random) -> Numbers:
    while True:
        a, n = number(random, 2, 999), number(random, 5, 9999)
        if answer(a, n) >= 10:
            return {"a": a, "n": n}


def answer(a: int, n: int) -> int:
    digits = 1
    for _ in range(n):
        digits = digits * a % 100
    return digits


FAMILY = Family(
    name="last_two_digits",
    draw=draw,
    answer=answer,
    wordings=(
        "What are the last two digits of {a}^{n}?",
        "Find the last two digits of ${a}^{{n}}$.",
        "last 2 digits of {a}^{n}",
        "{a}**{n}: final two digits?",
        "Determine the number formed by the tens and units digits of ${a}^{{n}}$.",
        "if I write out {a} to the power {n}, which two digits does it end in?",
        "The number {a}^{n} is written in decimal. Give its last two digits.",
        "Compute the two rightmost digits of {a}^{n}.",
        "With which two digits does ${a}^{{n}}$ end?",
        "hey whats the last two digits of {a} to the {n}",
        "Let $N = {a}^{{n}}$. Find the last two digits of $N$.",
        "A calculator shows only the last two digits of a result. What does it show for {a}^{n}?",
        "Calculate the two-digit ending of the number {a}^{n}.",
    ),
    unseen_wordings=(
        "Looking at {a}^{n} in base ten, which pair of digits is at the very end?",
        "Tom multiplies {n} copies of {a}. What do the tens and ones digit of the product read?",
        "Tell me how {a}^{n} ends, I need both the tens and ones place.",
    ),
    plans=(
        "The last two digits of {a}^{n} are {a}^{n} modulo 100.",
        "We reduce {a}^{n} modulo 100 to keep the last two digits.",
        "We want the last two digits of {a}^{n}, so we take the power modulo 100.",
    ),
    programs=("print(pow({a}, {n}, 100))", "print({a}**{n} % 100)"),
    slips=(
        Slip(
            "print(({a}**{n})[-2:])",
            "An integer has no slices. Take the power modulo 100 instead.",
        ),
        Slip(
            "print(powmod({a}, {n}, 100))",
            "There is no `powmod`. The built-in `pow` takes the modulus as third argument.",
        ),
    ),
    conclusions=(
        "The last two digits are $\\boxed{{answer}}$.",
        "So {a}^{n} ends in $\\boxed{{answer}}$.",
        "The two-digit ending of {a}^{n} is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "The last two digits of {a}^{n} are its remainder modulo 100. Repeated squaring with every "
        "product cut to two digits gives $\\boxed{{answer}}$.",
        "The endings of the powers of {a} repeat modulo 100, and at exponent {n} the ending is "
        "$\\boxed{{answer}}$.",
    ),
)
