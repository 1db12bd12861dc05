"""The greatest common divisor of two numbers."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    common = number(random, 1, 60)
    return {"a": common * number(random, 2, 60), "b": common * number(random, 2, 60)}


def answer(a: int, b: int) -> int:
    return max(d for d in range(1, min(a, b) + 1) if a % d == b % d == 0)


FAMILY = Family(
    name="gcd",
    draw=draw,
    answer=answer,
    wordings=(
        "gcd({a}, {b})?",
        "Find the gcd of {a} and {b}",
        "What is the greatest common divisor of {a} and {b}?",
        "Compute $\\gcd({a},{b})$.",
        "hey can you tell me the greatest common factor of {a} and {b}?",
        "{a} and {b}: highest common factor?",
        "Determine the largest positive integer that divides both {a} and {b}.",
        "Let $d = \\gcd({a}, {b})$. What is $d$?",
        "hcf of {a} and {b}",
        "Two ribbons are {a} cm and {b} cm long. They are cut into equal pieces with nothing left "
        "over. What is the greatest possible length of a piece, in cm?",
        "A teacher has {a} pencils and {b} erasers and makes identical gift bags using all of "
        "them. What is the largest number of bags she can make?",
        "By what number should the fraction {a}/{b} be reduced to reach lowest terms at once?",
        "Of all the common divisors of {a} and {b}, which one is the greatest?",
        "Calculate the greatest common divisor (GCD) of the numbers {a} and {b}.",
        "whats the biggest number that goes into both {a} and {b}",
    ),
    unseen_wordings=(
        "Which is the biggest integer $k$ such that $k \\mid {a}$ and $k \\mid {b}$?",
        "A floor of {a} by {b} tiles is divided into equal squares as large as possible. "
        "How long is the side of a square?",
        "I have the numbers {a} and {b} and need their GCD, please.",
    ),
    plans=(
        "We need the greatest common divisor of {a} and {b}. We use `gcd`.",
        "The largest number dividing both {a} and {b} is gcd({a}, {b}).",
        "Let us compute gcd({a}, {b}) with Python.",
    ),
    programs=(
        code("""
            from math import gcd
            print(gcd({a}, {b}))
        """),
        code("""
            a, b = {a}, {b}
            while b:
                a, b = b, a % b
            print(a)
        """),
    ),
    slips=(
        Slip("print(gcd({a}, {b}))", "`gcd` was never imported. Import it and try again."),
        Slip(
            "from math import hcf\nprint(hcf({a}, {b}))",
            "There is no `hcf` in `math`. The function is called `gcd`.",
        ),
    ),
    conclusions=(
        "The greatest common divisor is $\\boxed{{answer}}$.",
        "So the gcd of {a} and {b} is $\\boxed{{answer}}$.",
        "The largest common divisor is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "We look for the largest number that divides both {a} and {b}. The Euclidean algorithm "
        "replaces the larger number by its remainder until nothing remains. It ends with "
        "$\\boxed{{answer}}$.",
        "Apply the Euclidean algorithm to {a} and {b}. The last nonzero remainder is the greatest "
        "common divisor, $\\boxed{{answer}}$.",
    ),
)
