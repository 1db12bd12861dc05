"""The remainder of a power."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    return {
        "a": number(random, 2, 200),
        "n": number(random, 3, 3000),
        "m": number(random, 3, 1000),
    }


def answer(a: int, n: int, m: int) -> int:
    remainder = 1
    for _ in range(n):
        remainder = remainder * a % m
    return remainder


FAMILY = Family(
    name="power_remainder",
    draw=draw,
    answer=answer,
    wordings=(
        "What is the remainder when {a}^{n} is divided by {m}?",
        "find {a}^{n} mod {m}",
        "Find the remainder when ${a}^{{n}}$ is divided by ${m}$.",
        "{a}**{n} % {m}",
        "{a}^{n} modulo {m}?",
        "Compute ${a}^{{n}} \\pmod{{m}}$.",
        "hey, if I divide {a} to the power {n} by {m}, what's left over?",
        "Let $r$ be the remainder of ${a}^{{n}}$ upon division by ${m}$. What is $r$?",
        "Find the integer $x$ with $0 \\le x < {m}$ and $x \\equiv {a}^{{n}} \\pmod{{m}}$.",
        "{a} raised to the power of {n} leaves what remainder on division by {m}?",
        "When you divide {a}^{n} by {m}, what remainder do you get?",
        "Reduce {a}^{n} modulo {m}.",
        "Maria multiplies {n} copies of {a} together and divides the product by {m}. "
        "What is the remainder?",
        "calculate the remainder of {a}^{n} / {m}",
        "({a}^{n}) mod {m} = ?",
        "Determine what {a}^{n} is congruent to mod {m}, as a number from 0 to {m} - 1.",
    ),
    unseen_wordings=(
        "There are {a}^{n} coins shared equally among {m} pirates. How many coins are left over?",
        "Dividing by {m}, which remainder does the number ${a}^{{n}}$ give?",
        "in arithmetic mod {m}, evaluate {a} to the {n}",
    ),
    plans=(
        "We need {a}^{n} modulo {m}. The function `pow` does this.",
        "The remainder of {a}^{n} on division by {m} is `pow({a}, {n}, {m})`.",
        "We raise {a} to the power {n} modulo {m}.",
    ),
    programs=(
        "print(pow({a}, {n}, {m}))",
        "print({a}**{n} % {m})",
    ),
    slips=(
        Slip(
            "print(powmod({a}, {n}, {m}))",
            "There is no `powmod`. The built-in `pow` takes the modulus as third argument.",
        ),
        Slip(
            "from sympy import Mod\nprint(Mod({a}, {n}, {m}))",
            "`Mod` takes two arguments. Use the built-in `pow` with the modulus as third argument.",
        ),
        Slip(
            code("""
                from math import pow
                print(pow({a}, {n}, {m}))
            """),
            "`math.pow` takes two arguments. The built-in `pow` takes the modulus too.",
        ),
    ),
    conclusions=(
        "The remainder is $\\boxed{{answer}}$.",
        "So {a}^{n} leaves the remainder $\\boxed{{answer}}$ when divided by {m}.",
        "Thus {a}^{n} mod {m} is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "We reduce {a}^{n} modulo {m}. Repeated squaring keeps every factor below {m}. "
        "The remainder is $\\boxed{{answer}}$.",
        "Powers of {a} repeat modulo {m}. Reducing the exponent {n} by the period and multiplying "
        "out leaves the remainder $\\boxed{{answer}}$.",
    ),
)
