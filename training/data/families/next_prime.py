"""The smallest prime above a bound."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    return {"n": number(random, 8, 99999)}


def answer(n: int) -> int:
    k = n + 1
    while not all(k % d for d in range(2, int(k**0.5) + 1)):
        k += 1
    return k


FAMILY = Family(
    name="next_prime",
    draw=draw,
    answer=answer,
    wordings=(
        "What is the smallest prime greater than {n}?",
        "next prime after {n}",
        "Find the smallest prime number $p$ with $p > {n}$.",
        "first prime bigger than {n}?",
        "Determine the least prime that exceeds {n}.",
        "hey which prime number comes right after {n}",
        "Starting from {n}, count upwards until you meet a prime. Which prime is it?",
        "Compute $\\min\\{p > {n} : p \\text{ prime}\\}$.",
        "What's the next prime number above {n}?",
        "Of all primes larger than {n}, which is the smallest?",
        "Sam is {n} km into a drive and stops at the next kilometre mark that is prime. "
        "At which mark does he stop?",
        "{n} is given. Give the closest prime number above it.",
        "I need the very first prime after {n}, can you find it?",
    ),
    unseen_wordings=(
        "Going up from {n}, when do we hit a prime for the first time?",
        "Every integer strictly between {n} and $q$ is composite, $q > {n}$ is prime. Find $q$.",
        "which number follows {n} in primality, i.e. the lowest prime beyond it",
    ),
    plans=(
        "We need the smallest prime greater than {n}. We use `nextprime`.",
        "The function `nextprime` gives the first prime after {n}.",
        "We search upwards from {n} for a prime.",
    ),
    programs=(
        code("""
            from sympy import nextprime
            print(nextprime({n}))
        """),
        code("""
            from sympy import isprime
            k = {n} + 1
            while not isprime(k):
                k += 1
            print(k)
        """),
    ),
    slips=(
        Slip("print(nextprime({n}))", "`nextprime` was never imported. Import it and try again."),
        Slip(
            "from sympy import next_prime\nprint(next_prime({n}))",
            "There is no `next_prime` in sympy. The function is called `nextprime`.",
        ),
    ),
    conclusions=(
        "The next prime is $\\boxed{{answer}}$.",
        "The smallest prime greater than {n} is $\\boxed{{answer}}$.",
        "So the first prime after {n} is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Test the integers after {n} one by one for divisors up to their square root. "
        "The first without any is $\\boxed{{answer}}$.",
        "Going up from {n}, every number before the answer has a proper divisor. "
        "The first prime is $\\boxed{{answer}}$.",
    ),
)
