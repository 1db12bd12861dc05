"""The number of positive divisors."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    return {"n": number(random, 10, 20000)}


def answer(n: int) -> int:
    return sum(n % d == 0 for d in range(1, n + 1))


FAMILY = Family(
    name="divisor_count",
    draw=draw,
    answer=answer,
    wordings=(
        "How many positive divisors does {n} have?",
        "number of divisors of {n}",
        "Find the number of positive factors of ${n}$.",
        "Compute $\\tau({n})$, the number of positive divisors of {n}.",
        "How many positive integers divide {n}?",
        "hey how many factors does {n} have",
        "{n} has how many divisors?",
        "Determine how many positive integers are factors of {n}, counting 1 and {n}.",
        "Count the divisors of {n}.",
        "In how many ways can {n} be written as an ordered product of two positive integers?",
        "What's the total number of factors of {n}?",
        "Let $d(n)$ be the number of positive divisors of $n$. What is $d({n})$?",
        "For how many positive integers $k$ is ${n}/k$ an integer?",
        "{n} chairs are placed in equal rows. How many different numbers of rows are possible?",
    ),
    unseen_wordings=(
        "I list every whole number that goes into {n} evenly. How long is my list?",
        "Give $\\sigma_0({n})$.",
        "How large is the set of positive divisors of the integer {n}?",
    ),
    plans=(
        "We count the positive divisors of {n} with `divisor_count`.",
        "We need the number of divisors of {n}.",
        "Every divisor of {n} counts once, including 1 and {n}.",
    ),
    programs=(
        code("""
            from sympy import divisor_count
            print(divisor_count({n}))
        """),
        code("""
            from sympy import divisors
            print(len(divisors({n})))
        """),
    ),
    slips=(
        Slip(
            "print(divisor_count({n}))",
            "`divisor_count` was never imported. Import it and try again.",
        ),
        Slip(
            "from sympy import num_divisors\nprint(num_divisors({n}))",
            "There is no `num_divisors` in sympy. The function is called `divisor_count`.",
        ),
    ),
    conclusions=(
        "The number {n} has $\\boxed{{answer}}$ positive divisors.",
        "So the number of divisors is $\\boxed{{answer}}$.",
        "There are $\\boxed{{answer}}$ divisors.",
    ),
    reasoning=(
        "Factor {n} into primes. Each divisor chooses an exponent for every prime, so we multiply "
        "the exponents, each increased by one. The number of divisors is $\\boxed{{answer}}$.",
        "Divisors of {n} come in pairs with product {n}. Counting them all gives "
        "$\\boxed{{answer}}$.",
    ),
)
