"""The last digit of a power."""

from random import Random

from training.data.family import Family, Numbers, Slip, number


def draw(random: Random) -> Numbers:
    return {"a": number(random, 2, 999), "n": number(random, 5, 9999)}


def answer(a: int, n: int) -> int:
    digit = 1
    for _ in range(n):
        digit = digit * a % 10
    return digit


FAMILY = Family(
    name="last_digit",
    draw=draw,
    answer=answer,
    wordings=(
        "What is the last digit of {a}^{n}?",
        "Find the units digit of ${a}^{{n}}$.",
        "last digit of {a}^{n}",
        "{a}**{n}: ones digit?",
        "Determine the final digit of the number ${a}^{{n}}$.",
        "if I write out {a} to the power {n}, which digit does it end in?",
        "The number {a}^{n} is written in decimal. Give its last digit.",
        "Compute the rightmost digit of {a}^{n}.",
        "With which digit does ${a}^{{n}}$ end?",
        "hey whats the units digit of {a} to the {n}",
        "Let $N = {a}^{{n}}$. Find the ones digit of $N$.",
        "An odometer shows only the last digit. What does it show for {a}^{n}?",
        "Calculate the digit in the units place of {a}^{n}.",
    ),
    unseen_wordings=(
        "Looking at {a}^{n} in base ten, which digit is at the very end?",
        "Tom multiplies {n} copies of {a}. What is the units digit of the product?",
        "Tell me how {a}^{n} ends, just the one digit, please.",
    ),
    plans=(
        "The last digit of {a}^{n} is {a}^{n} modulo 10.",
        "We reduce {a}^{n} modulo 10 to keep the last digit.",
        "We want the units digit of {a}^{n}, so we take the power modulo 10.",
    ),
    programs=("print(pow({a}, {n}, 10))", "print({a}**{n} % 10)"),
    slips=(
        Slip(
            "print(({a}**{n})[-1])",
            "An integer has no digits to index. Take the power modulo 10 instead.",
        ),
        Slip(
            "print(powmod({a}, {n}, 10))",
            "There is no `powmod`. The built-in `pow` takes the modulus as third argument.",
        ),
    ),
    conclusions=(
        "The last digit is $\\boxed{{answer}}$.",
        "So {a}^{n} ends in $\\boxed{{answer}}$.",
        "The units digit of {a}^{n} is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "The last digit of {a}^{n} depends only on the last digit of {a}. Its powers end in a "
        "cycle of digits, and at exponent {n} the cycle shows $\\boxed{{answer}}$.",
        "We work modulo 10. Repeated squaring of {a} up to the exponent {n} leaves "
        "$\\boxed{{answer}}$.",
    ),
)
