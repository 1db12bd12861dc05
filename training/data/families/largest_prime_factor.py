"""The largest prime factor."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    return {"n": number(random, 12, 99999)}


def answer(n: int) -> int:
    largest, d = 1, 2
    while n > 1:
        while n % d == 0:
            n, largest = n // d, d
        d += 1
    return largest


FAMILY = Family(
    name="largest_prime_factor",
    draw=draw,
    answer=answer,
    wordings=(
        "What is the largest prime factor of {n}?",
        "largest prime factor of {n}",
        "Find the greatest prime divisor of ${n}$.",
        "{n}: biggest prime factor?",
        "Determine the largest prime $p$ such that $p \\mid {n}$.",
        "hey what's the biggest prime that divides {n}",
        "If {n} is written as a product of primes, which of these primes is the largest?",
        "Among the prime factors of {n}, which is the greatest?",
        "Compute the largest prime that divides {n}.",
        "Let $P(n)$ be the largest prime factor of $n$. Find $P({n})$.",
        "Factor {n} completely. What is the largest prime you see?",
        "can u give me the highest prime factor of {n}",
        "What's the biggest prime number by which {n} is divisible?",
    ),
    unseen_wordings=(
        "Look at the prime factorization of {n} and name its largest member.",
        "Which prime goes into {n} such that no larger prime does?",
        "Ana breaks {n} down into primes on a factor tree. What is the greatest leaf?",
    ),
    plans=(
        "We factor {n} and take the largest prime.",
        "The prime factors of {n} come from `primefactors`; we take the maximum.",
        "We need the largest prime dividing {n}.",
    ),
    programs=(
        code("""
            from sympy import primefactors
            print(max(primefactors({n})))
        """),
        code("""
            from sympy import factorint
            print(max(factorint({n})))
        """),
    ),
    slips=(
        Slip(
            "print(max(primefactors({n})))",
            "`primefactors` was never imported. Import it and try again.",
        ),
        Slip(
            "from sympy import prime_factors\nprint(max(prime_factors({n})))",
            "There is no `prime_factors` in sympy. The function is called `primefactors`.",
        ),
        Slip(
            "from sympy import factorint\nprint(factorint({n})[-1])",
            "`factorint` returns a dictionary without order. Take the maximum of its keys.",
            fix=1,
        ),
    ),
    conclusions=(
        "The largest prime factor is $\\boxed{{answer}}$.",
        "So the greatest prime dividing {n} is $\\boxed{{answer}}$.",
        "The largest prime is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Divide {n} by 2, 3, 5 and so on as long as possible. "
        "The last prime that remains is the largest, $\\boxed{{answer}}$.",
        "From the prime factorization of {n} we read off the largest prime, $\\boxed{{answer}}$.",
    ),
)
