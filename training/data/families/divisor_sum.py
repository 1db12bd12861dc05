"""The sum of the positive divisors."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    return {"n": number(random, 10, 10000)}


def answer(n: int) -> int:
    return sum(d for d in range(1, n + 1) if n % d == 0)


FAMILY = Family(
    name="divisor_sum",
    draw=draw,
    answer=answer,
    wordings=(
        "What is the sum of the positive divisors of {n}?",
        "sum of divisors of {n}",
        "Find the sum of all positive factors of ${n}$.",
        "Compute $\\sigma({n})$, the sum of the divisors of {n}.",
        "Add up all the positive integers that divide {n}. What do you get?",
        "hey can you add together all the factors of {n} for me",
        "All divisors of {n}, including 1 and {n}, are added. What is the total?",
        "Determine the sum of every positive integer that is a factor of {n}.",
        "Evaluate $\\sum_{d \\mid {n}} d$.",
        "{n}: what do its divisors sum to?",
        "what do you get when you total the factors of {n}",
        "Let $S$ be the set of positive divisors of {n}. What is the sum of the elements of $S$?",
        "Calculate the divisor sum of {n}.",
    ),
    unseen_wordings=(
        "Give the value of the function $\\sigma_1$ at {n}.",
        "Lea writes every divisor of {n} on the board and sums them. Which number does she find?",
        "When the factors of {n} are put together by addition, what is the result?",
    ),
    plans=(
        "We add all positive divisors of {n}, including 1 and {n}.",
        "We list the divisors of {n} and add them.",
        "We need the sum of the divisors of {n}.",
    ),
    programs=(
        code("""
            from sympy import divisors
            print(sum(divisors({n})))
        """),
        code("""
            from sympy import divisor_sigma
            print(divisor_sigma({n}))
        """),
    ),
    slips=(
        Slip(
            "print(sum(divisors({n})))",
            "`divisors` was never imported. Import it and try again.",
        ),
        Slip(
            "from sympy import divisor_sum\nprint(divisor_sum({n}))",
            "There is no `divisor_sum` in sympy. Add the list that `divisors` returns.",
        ),
        Slip(
            "from sympy import divisor_count\nprint(sum(divisor_count({n})))",
            "`divisor_count` returns a number. The list comes from `divisors`.",
        ),
    ),
    conclusions=(
        "The sum of the divisors is $\\boxed{{answer}}$.",
        "So the divisors of {n} add up to $\\boxed{{answer}}$.",
        "The total is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Factor {n} into primes. For every prime we add its powers up to the one in {n} and "
        "multiply these sums. The sum of the divisors is $\\boxed{{answer}}$.",
        "We pair the divisors of {n} with product {n} and add them all. The sum is "
        "$\\boxed{{answer}}$.",
    ),
)
