"""The nth prime number."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    n = number(random, 4, 900)
    teen = n % 100 in (11, 12, 13)
    return {"n": n, "th": "th" if teen else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")}


def answer(n: int, th: str) -> int:
    primes = [k for k in range(2, 7500) if all(k % d for d in range(2, int(k**0.5) + 1))]
    return primes[n - 1]


FAMILY = Family(
    name="nth_prime",
    draw=draw,
    answer=answer,
    wordings=(
        "What is the {n}{th} prime number?",
        "{n}{th} prime",
        "Find the {n}{th} prime.",
        "Let $p_n$ denote the $n$th prime, so $p_1 = 2$. Find $p_{{n}}$.",
        "which prime comes at position {n} in the list of primes 2, 3, 5, 7, ...?",
        "hey what's the {n}{th} prime number",
        "The primes are listed in increasing order starting with 2. What is number {n} on the "
        "list?",
        "Determine the prime number with exactly {n} primes less than or equal to it.",
        "Compute the {n}-th prime number.",
        "prime number {n} in order is?",
        "If 2 is the first prime and 3 the second, which one is the {n}{th}?",
        "I write down primes in order and stop after {n} of them. What is the last one I wrote?",
        "Give the value of the {n}{th} term of the sequence 2, 3, 5, 7, 11, 13, ... of primes.",
    ),
    unseen_wordings=(
        "Suppose we count primes one by one: 2, 3, 5 and so on. Which prime makes the count reach "
        "{n}?",
        "What is the greatest among the first {n} prime numbers?",
        "prime(n) for n = {n}?",
    ),
    plans=(
        "We need prime number {n}, counting 2 as the first.",
        "The function `prime` gives the prime at position {n}.",
        "We look up the prime with index {n}.",
    ),
    programs=(
        code("""
            from sympy import prime
            print(prime({n}))
        """),
        code("""
            from sympy import isprime
            k = 1
            for _ in range({n}):
                k += 1
                while not isprime(k):
                    k += 1
            print(k)
        """),
    ),
    slips=(
        Slip("print(prime({n}))", "`prime` was never imported. Import it and try again."),
        Slip(
            "from sympy import nth_prime\nprint(nth_prime({n}))",
            "There is no `nth_prime` in sympy. The function is called `prime`.",
        ),
        Slip(
            "from sympy import primerange\nprint(primerange(1, {n})[{n}])",
            "`primerange` is a generator without indices. The function `prime` is what we need.",
        ),
    ),
    conclusions=(
        "Prime number {n} is $\\boxed{{answer}}$.",
        "So the prime at position {n} is $\\boxed{{answer}}$.",
        "The prime we want is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "List the primes in order with the sieve of Eratosthenes, starting from 2. Counting up to "
        "position {n} we reach $\\boxed{{answer}}$.",
        "The first prime is 2. Striking out composite numbers and counting what is left, "
        "prime number {n} is $\\boxed{{answer}}$.",
    ),
)
