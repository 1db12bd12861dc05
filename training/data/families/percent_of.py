"""A percentage of a number."""

from fractions import Fraction
from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    return {
        "r": random.choice((number(random, 1, 99), 5 * random.randint(1, 30))),
        "p": random.choice((1, 10, 20, 100)) * number(random, 4, 500),
    }


def answer(r: int, p: int) -> Fraction:
    return Fraction(p * r, 100)


FAMILY = Family(
    name="percent_of",
    draw=draw,
    answer=answer,
    wordings=(
        "What is {r}% of {p}?",
        "{r} percent of {p}",
        "Find ${r}\\%$ of ${p}$.",
        "{r}% of {p} = ?",
        "how much is {r} per cent of {p}",
        "A school has {p} students and {r}% of them play chess. How many play chess (as an exact "
        "number)?",
        "Calculate {r}% of the number {p}.",
        "hey can you work out {r}% of {p} for me",
        "Out of {p} votes a candidate got {r}%. How many votes is that exactly?",
        "Compute the number that is {r}% of {p}.",
        "A salesman earns a commission of {r}% on sales of {p} dollars. "
        "How many dollars is his commission?",
        "If $x$ is {r}% of {p}, determine $x$.",
        "The tax rate is {r}%. How much tax is due on {p} dollars?",
    ),
    unseen_wordings=(
        "Taking {p} as one hundred percent, what corresponds to {r}%?",
        "A tank of {p} litres is {r}% full. How many litres does it contain?",
        "i need {r}% from {p}",
    ),
    plans=(
        "We take {r} hundredths of {p}.",
        "We need {r}% of {p}.",
        "The part is {r} percent of the whole {p}.",
    ),
    programs=(
        code("""
            from sympy import Rational
            print({p} * Rational({r}, 100))
        """),
    ),
    slips=(
        Slip(
            "print({p} * Rational({r}, 100))",
            "`Rational` was never imported. Import it and try again.",
        ),
        Slip(
            "from math import Rational\nprint({p} * Rational({r}, 100))",
            "`Rational` is not in `math`. Import it from sympy.",
        ),
    ),
    conclusions=(
        "The result is $\\boxed{{answer}}$.",
        "So {r}% of {p} is $\\boxed{{answer}}$.",
        "This makes $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "One percent of {p} is a hundredth of it, and {r}% is {r} times as much. "
        "The result is $\\boxed{{answer}}$.",
        "Multiply {p} by {r} and divide by one hundred. This gives $\\boxed{{answer}}$.",
    ),
)
