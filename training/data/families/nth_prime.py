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
        "What is the {n}{th} prime<| number>?",
        "{n}{th} prime<|?| number>",
        "<Find|Determine|Give> the {n}{th} prime.",
        "Let $p_n$ denote the $n$th prime, so $p_1 = 2$. <Find|Compute> $p_{{n}}$.",
        "which prime comes at position {n} in the list of primes 2, 3, 5, 7, ...?",
        "hey <what's|whats> the {n}{th} prime number",
        "The primes are listed in increasing order starting with 2. What is number {n} on the "
        "list?",
        "Determine the prime number with exactly {n} primes less than or equal to it.",
        "<Compute|Find> the {n}-th prime number.",
        "prime number {n} in order is?",
        "If 2 is the first prime and 3 the second, which one is the {n}{th}?",
        "I write down <primes|the prime numbers> in order and stop after {n} of them. What is the "
        "last one I wrote?",
        "Give the value of the {n}{th} term of the sequence 2, 3, 5, 7, 11, 13, ... of primes.",
        "{person} numbers {things} with the primes 2, 3, 5, 7 and so on instead of 1, 2, 3, 4. "
        "Which number does the {n}{th} of them get?",
        "prime #{n}?",
        "Let $\\pi(x)$ be the number of primes up to $x$. What is the smallest $x$ with $\\pi(x) "
        "= {n}$?",
        "After sieving out all composite numbers from 2 on, which number is in the {n}{th} place?",
        "What is the {n}{th} smallest integer that has exactly two positive divisors?",
        "Which prime has exactly {n} - 1 smaller primes<| below it>?",
        "python list primes = [2, 3, 5, 7, 11, ...], <what is|whats> primes[{n} - 1]?",
        "<primes in order: p_{n} = ?|p_{n}, the prime with index {n} (p_1 = 2)>",
        "The <password|secret code> is the {n}{th} prime number. What is it?",
        "{person} climbs a staircase and marks each step whose number is prime. Step 2 gets the "
        "first mark. Which step gets mark number {n}?",
        "In ascending order of all primes, which takes rank {n}?",
        "<Find|State> the prime $q$ such that $q$ and the primes smaller than $q$ are ${n}$ "
        "primes in total.",
        "{friend} tells {person} one prime a day, in increasing order: 2 on day 1, 3 on day 2, 5 "
        "on day 3. Which prime is told on day {n}?",
        "A1: {n}, B1: prime with <index|ordinal> A1, index 1 is 2. B1 =?",
        "list(sieve)[{n} - 1] =?, sieve <yields|gives> 2, 3, 5, 7, 11, ...",
        "1st=2, 2nd=3, 3rd=5, 4th=7 (primes only), {n}{th}=?",
        "Every week I drop some cents into my piggy bank, always a prime number and always the "
        "next bigger one. Two cents went in in the first week, three in the second, five in the "
        "third. How many cents do I put in in week {n}?",
        "What number is on my locker? Our school lockers have only prime numbers, from 2 upwards "
        "with none left out. Mine is the {n}{th} in the row, counted from the one with the 2.",
        "{person} plants sunflowers beside a <long path|lane>, but only at metre marks that are "
        "primes. The first goes in at 2 m, the next at 3 m, then 5 m and 7 m. At how many metres "
        "does the {n}{th} sunflower stand?",
        "In this game the prime levels are boss levels, so my first boss was on level 2 and the "
        "second one on level 3. I just told {friend} that I beat boss number {n}. On which level "
        "am I?",
        "Determine the prime $p$ for which $\\pi(p) = {n}$, where $\\pi$ is the prime-counting "
        "function.",
        "Let $f \\colon \\mathbb{N} \\to \\mathbb{P}$ be the increasing bijection from the "
        "positive integers onto the primes, so $f(1) = 2$. Evaluate $f({n})$.",
    ),
    unseen_wordings=(
        "Suppose we count primes one by one: 2, 3, 5 and so on. Which prime makes the count reach "
        "{n}?",
        "What is the greatest among the first {n} prime numbers?",
        "prime(n) for n = {n}?",
        "The prime numbers are listed in increasing order 2, 3, 5, 7, ... Determine the {n}{th} "
        "number in this list.",
        "prime no. {n} (2 is no. 1)",
        "If 2 is the first prime and 3 is the second, which one is the {n}{th}?",
        "Let $p_1 = 2, p_2 = 3, p_3 = 5, \\dots$ be the sequence of primes. Find $p_{{n}}$.",
        "{person} writes the primes into a notebook, one on each line, beginning with 2 on line "
        "1. Which prime ends up on line {n}?",
        "Which prime number has exactly {n} primes less than or equal to it, itself included?",
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
        Slip(
            code("""
                from sympy import isprime
                print([k for k in range({n}) if isprime(k)][{n}])
            """),
            "The list is too short. Let us go from prime to prime instead, {n} times.",
            fix=1,
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
