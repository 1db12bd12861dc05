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
        "What is the <smallest|least> prime <greater|larger|bigger> than {n}?",
        "next prime <after|above> {n}<|?>",
        "<Find|Determine> the smallest prime number $p$ with $p > {n}$.",
        "first prime bigger than {n}?",
        "<Determine|Find|Give> the least prime that exceeds {n}.",
        "hey which prime number comes right after {n}",
        "Starting from {n} + 1, count upwards until you <meet|find|reach> a prime. Which prime is "
        "it?",
        "Compute $\\min\\{p > {n} : p \\text{ prime}\\}$.",
        "<What's|What is> the next prime number above {n}?",
        "Of all primes larger than {n}, which is the smallest?",
        "{person} is {n} km into a drive and stops at the next kilometre mark that is a prime "
        "number. At which mark <is the stop|is that>?",
        "{n} is given. <Give|State|Name> the closest prime number above it.",
        "I need the very first prime after {n}, can you find it?",
        "<nextprime({n})|next_prime({n})> = ?",
        "{person} has {n} {things} and wants more, so many that their number is prime. What is "
        "the least possible number of {things} <then|in the end>?",
        "A hash table needs a prime size larger than {n}. What is the smallest "
        "<suitable|possible> size?",
        "All primes up to {n}, and {n} itself, are crossed out from the list of the whole "
        "numbers. Which is the first prime still on the list?",
        "{person} keeps adding 1 to {n} until the result is a prime number. Which <prime|number> "
        "is that?",
        "What is the smallest integer above {n} that has exactly two divisors?",
        "<Find|Give> the minimal prime in the interval $({n}, \\infty)$.",
        "bigger than {n}, prime, as small as possible. <which number|what is it>?",
        "A year number is prime. It is the first such year after the year {n}. Which year is it?",
        "Let $q$ be the prime number that <immediately follows|comes directly after> ${n}$ on the "
        "number line. Find $q$.",
        "smallest p > {n} with p prime",
        "{person} asks for a prime number beyond {n}, and {friend} names the nearest one. Which "
        "one does {friend} name?",
        "Among {n} + 1, {n} + 2, {n} + 3, ... which is the first prime number?",
        "p = {n}; <do p += 1 until isprime(p)|repeat p++ until p prime>; p =?",
        "SELECT MIN(p) FROM primes WHERE p > {n}",
        "{n} -> <successor in the primes|nearest prime to the right> =?",
        "I have {n} points in my game and win them one at a time. The next badge comes the moment "
        "my score is prime again, so I need at least one more point. At how many points do I get "
        "<the|that> badge?",
        "Which bib do I get? At our run only prime numbers are printed on the bibs, and they go "
        "out in increasing order. Everything up to {n} is already taken, says {person}, and I'm "
        "next in the queue.",
        "There are {n} beans in a jar in my kitchen. I throw in one more, then another, and so "
        "on. I stop the first time the beans cannot be laid out as a full rectangle with several "
        "rows and several columns. How many beans are in the jar then?",
        "{friend} texts me: the <new code|door number> is prime. It is higher than {n}, and there "
        "is no other prime in between. What is <the number|it>?",
        "Determine $\\inf(\\mathbb{P} \\cap [{n} + 1, \\infty))$, where $\\mathbb{P}$ denotes the "
        "set of prime numbers.",
        "Let $p_k$ be the $k$-th prime and $\\pi(x)$ the number of primes not exceeding $x$. "
        "Evaluate $p_{\\pi({n}) + 1}$.",
    ),
    unseen_wordings=(
        "Going up from {n}, when do we hit a prime for the first time?",
        "Every integer strictly between {n} and $q$ is composite, $q > {n}$ is prime. Find $q$.",
        "which number follows {n} in primality, i.e. the lowest prime beyond it",
        "Determine the smallest prime number that is greater than {n}.",
        "first prime > {n}",
        "If I start counting up from {n}, not including {n} itself, what's the first prime I run "
        "into?",
        "Find $\\min\\{p : p \\text{ is prime},\\ p > {n}\\}$.",
        "{person} checks the numbers after {n} one by one, in increasing order, and stops as soon "
        "as one of them is prime. At which number does {person} stop?",
        "Which prime comes directly after {n} on the number line, if {n} itself does not count?",
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
        Slip(
            code("""
                from sympy import isprime
                print(next(k for k in {n} if isprime(k)))
            """),
            "One cannot loop over an integer. Let us count upwards step by step instead.",
            fix=1,
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
