"""The sum of the primes below a bound."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    return {"n": number(random, 10, 5000)}


def answer(n: int) -> int:
    return sum(k for k in range(2, n) if all(k % d for d in range(2, int(k**0.5) + 1)))


FAMILY = Family(
    name="prime_sum",
    draw=draw,
    answer=answer,
    wordings=(
        "What is the sum of all primes less than {n}?",
        "sum of primes below {n}",
        "Find the sum of the prime numbers smaller than ${n}$.",
        "Compute $\\sum_{p < {n}} p$, where $p$ runs over the primes.",
        "add up all the primes under {n}",
        "hey, if I add every prime number below {n} together what do I get?",
        "All primes smaller than {n} are added. Find the total.",
        "primes less than {n}: what is their sum?",
        "Determine the total of all prime numbers strictly below {n}.",
        "Calculate 2 + 3 + 5 + 7 + ... where the sum is over all primes less than {n}.",
        "Let $S$ be the sum of all primes $p < {n}$. What is $S$?",
        "A student writes down every prime below {n} and adds them. Which number does he get?",
        "What do the primes that are less than {n} add up to?",
    ),
    unseen_wordings=(
        "The numbers under {n} are sieved. Total up the primes that survive.",
        "please give me the result of summing each prime from 2 until {n}, {n} excluded",
        "On a wall hang tiles with the primes below {n}. What is the sum of the tiles?",
    ),
    plans=(
        "We add all primes less than {n}.",
        "We list the primes below {n} with `primerange` and add them.",
        "We need the sum of the primes smaller than {n}.",
    ),
    programs=(
        code("""
            from sympy import primerange
            print(sum(primerange({n})))
        """),
        code("""
            from sympy import isprime
            print(sum(k for k in range({n}) if isprime(k)))
        """),
    ),
    slips=(
        Slip(
            "print(sum(primerange({n})))",
            "`primerange` was never imported. Import it and try again.",
        ),
        Slip(
            "from sympy import primes\nprint(sum(primes({n})))",
            "There is no `primes` in sympy. The function is called `primerange`.",
        ),
    ),
    conclusions=(
        "The sum of the primes less than {n} is $\\boxed{{answer}}$.",
        "So the sum is $\\boxed{{answer}}$.",
        "They add up to $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Write the integers below {n} and strike out the composite ones with a sieve. "
        "Adding the primes that remain gives $\\boxed{{answer}}$.",
        "The primes less than {n} are 2, 3, 5 and so on. Their sum is $\\boxed{{answer}}$.",
    ),
)
