"""The number of primes below a bound."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    return {"n": number(random, 10, 9000)}


def answer(n: int) -> int:
    return sum(all(k % d for d in range(2, int(k**0.5) + 1)) for k in range(2, n))


FAMILY = Family(
    name="prime_count",
    draw=draw,
    answer=answer,
    wordings=(
        "How many primes are less than {n}?",
        "number of primes below {n}",
        "Find the number of prime numbers smaller than ${n}$.",
        "How many prime numbers $p$ satisfy $p < {n}$?",
        "hey how many primes are there under {n}",
        "Count the primes below {n}.",
        "primes less than {n}: how many?",
        "Determine how many of the integers 1, 2, ... up to but not including {n} are prime.",
        "What's the count of primes strictly less than {n}?",
        "A student writes down every prime below {n}. How many numbers does she write?",
        "Let $N$ be the number of primes less than ${n}$. What is $N$?",
        "can you count all prime numbers that are smaller than {n}?",
        "Among the positive integers less than {n}, how many are prime?",
    ),
    unseen_wordings=(
        "The sieve of Eratosthenes is run on the numbers under {n}. How many survive as primes?",
        "I'm looking at all primes p with p < {n}; tell me their quantity.",
        "How long is the list of primes if we stop before {n}?",
    ),
    plans=(
        "We count the primes less than {n}.",
        "We list the primes below {n} with `primerange` and count them.",
        "We need the number of primes smaller than {n}.",
    ),
    programs=(
        code("""
            from sympy import primerange
            print(len(list(primerange({n}))))
        """),
        code("""
            from sympy import primepi
            print(primepi({n} - 1))
        """),
    ),
    slips=(
        Slip(
            "print(len(list(primerange({n}))))",
            "`primerange` was never imported. Import it and try again.",
        ),
        Slip(
            "from sympy import primerange\nprint(len(primerange({n})))",
            "A generator has no length. Turn it into a list first.",
        ),
        Slip(
            "from sympy import count_primes\nprint(count_primes({n}))",
            "There is no `count_primes` in sympy. Count what `primerange` returns.",
        ),
    ),
    conclusions=(
        "There are $\\boxed{{answer}}$ primes less than {n}.",
        "The number of primes below {n} is $\\boxed{{answer}}$.",
        "So the count is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Write the integers below {n} and strike out the multiples of every prime in turn. "
        "The numbers that remain are the primes, and there are $\\boxed{{answer}}$ of them.",
        "Sieving the integers less than {n} leaves $\\boxed{{answer}}$ primes.",
    ),
)
