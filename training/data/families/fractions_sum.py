"""The sum, difference or product of two fractions."""

from fractions import Fraction
from math import gcd
from random import Random

from training.data.family import Family, Numbers, Slip, code


def draw(random: Random) -> Numbers:
    while True:
        b, d = random.randint(2, 40), random.randint(2, 40)
        a, c = random.randint(1, b), random.randint(1, d)
        if gcd(a, b) == gcd(c, d) == 1:
            return {"a": a, "b": b, "c": c, "d": d, "op": random.choice("++-*")}


def answer(a: int, b: int, c: int, d: int, op: str) -> Fraction:
    first, second = Fraction(a, b), Fraction(c, d)
    return {"+": first + second, "-": first - second, "*": first * second}[op]


FAMILY = Family(
    name="fractions_sum",
    draw=draw,
    answer=answer,
    wordings=(
        "Compute {a}/{b} {op} {c}/{d}.",
        "{a}/{b} {op} {c}/{d}",
        "What is $\\frac{{a}}{{b}} {op} \\frac{{c}}{{d}}$?",
        "{a}/{b}{op}{c}/{d} = ?",
        "Evaluate $\\frac{{a}}{{b}} {op} \\frac{{c}}{{d}}$ and write the result in lowest terms.",
        "hey what's {a}/{b} {op} {c}/{d} as a fraction",
        "Simplify ${a}/{b} {op} {c}/{d}$ to a single reduced fraction.",
        "Let $x = \\dfrac{{a}}{{b}}$ and $y = \\dfrac{{c}}{{d}}$. Find $x {op} y$.",
        "Give the exact value of ({a}/{b}) {op} ({c}/{d}).",
        "work out {a} over {b} {op} {c} over {d}",
        "Calculate with fractions: {a}/{b} {op} {c}/{d}. Reduce the answer.",
        "With p = {a}/{b} and q = {c}/{d}, determine p {op} q.",
        "Express \\(\\frac{{a}}{{b}} {op} \\frac{{c}}{{d}}\\) as a common fraction.",
    ),
    unseen_wordings=(
        "Two fractions, {a}/{b} and {c}/{d}, are combined as first {op} second. "
        "Which fraction results?",
        "Put ${a}/{b} {op} {c}/{d}$ over one denominator and cancel.",
        "my homework: {a}/{b} {op} {c}/{d}, no decimals please",
    ),
    plans=(
        "We compute {a}/{b} {op} {c}/{d} with exact fractions.",
        "The fractions are {a}/{b} and {c}/{d}. We use `Rational`.",
        "We evaluate {a}/{b} {op} {c}/{d} exactly.",
    ),
    programs=(
        code("""
            from sympy import Rational
            print(Rational({a}, {b}) {op} Rational({c}, {d}))
        """),
    ),
    slips=(
        Slip(
            "print(Rational({a}, {b}) {op} Rational({c}, {d}))",
            "`Rational` was never imported. Import it and try again.",
        ),
        Slip(
            code("""
                from math import Rational
                print(Rational({a}, {b}) {op} Rational({c}, {d}))
            """),
            "`Rational` is not in `math`. Import it from sympy.",
        ),
    ),
    conclusions=(
        "The result is $\\boxed{{answer}}$.",
        "In lowest terms this is $\\boxed{{answer}}$.",
        "So we get $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "We combine {a}/{b} {op} {c}/{d} over one denominator and cancel common factors. "
        "The result is $\\boxed{{answer}}$.",
        "Writing {a}/{b} {op} {c}/{d} as a single fraction in lowest terms gives "
        "$\\boxed{{answer}}$.",
    ),
)
