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
        "What is the <largest|greatest|biggest> prime factor of {n}?",
        "<largest|biggest|greatest> prime <factor|divisor> of {n}<|?>",
        "<Find|Determine|Calculate> the greatest prime divisor of ${n}$.",
        "{n}: <biggest|largest|greatest> prime factor?",
        "Determine the largest prime $p$ such that $p \\mid {n}$.",
        "hey <what's|whats> the biggest prime that divides {n}",
        "If {n} is written as a product of primes, which of these primes is the "
        "<largest|greatest>?",
        "Among the prime <factors|divisors> of {n}, which is the <greatest|largest>?",
        "<Compute|Find|Give> the largest prime that divides {n}.",
        "Let $P(n)$ be the largest prime factor of $n$. <Find $P({n})$.|What is $P({n})$?>",
        "Factor {n} completely. What is the largest prime you see?",
        "can u give me the <highest|largest> prime factor of {n}",
        "What's the biggest prime number by which {n} is divisible?",
        "max of all primes p with p | {n}",
        "{person} divides {n} by 2 as often as possible, then by 3, then by 5 and so on through "
        "the primes, until 1 is left. Which prime was the last <divisor|one to divide>?",
        "<Give|Determine|Find> the largest element in the set of prime divisors of ${n}$.",
        "<gpf({n}) = ?|greatest prime factor (gpf) of {n}|gpf of {n}?>",
        "Write ${n} = p_1^{e_1} \\cdots p_k^{e_k}$ with primes $p_1 < \\dots < p_k$. What is "
        "$p_k$?",
        "{person} packs {n} {things} into boxes, all with the same prime number of {things} and "
        "with none left over. What is the largest possible number <in a|per> box?",
        "{n} <people|players|students> form teams of equal size, and the size must be a prime "
        "number. How large can the teams be at most?",
        "For what largest prime $p$ is ${n}/p$ an integer?",
        "<prime factors of {n}, only the largest|list the prime factors of {n} but only tell me "
        "the biggest one>",
        "After {n} has been decomposed into prime factors, what is the maximum of them?",
        "Which is the greatest prime number dividing {n} without remainder?",
        "What is the smallest $B$ such that ${n}$ is $B$-smooth, that is, such that all prime "
        "factors of ${n}$ are at most $B$?",
        "The <code of a safe|password> is the largest prime <divisor|factor> of the number {n}. "
        "What is <it|this number>?",
        "max(primefactors({n})) =?",
        "{n} -> primes -> top one?",
        "N={n}; p prime; N % p = 0; <p max|biggest p> =?",
        "In our card game you hold up a number and the others shout its biggest prime divisor. "
        "{person} just held up {n}. What should I shout?",
        "How many bags should I fill? There are {n} {things} for the school fair, every bag gets "
        "equally many with nothing left over, and as a joke the number of bags is to be a prime, "
        "as large as possible.",
        "My phone asks a riddle before it unlocks. It says: take {n}, find the primes it is built "
        "from, and <keep|type> only the highest. What do I enter?",
        "{n} seedlings stand in my greenhouse, and I want rows of equal length without leftovers. "
        "{friend} insists that the number of plants per row be prime. What's the longest row I "
        "can make?",
        "Let $\\mathcal{P}$ be the set of primes and $D$ the set of positive divisors of ${n}$. "
        "<Determine|Evaluate> $\\max(\\mathcal{P} \\cap D)$.",
        "Establish the maximal prime $q$ for which ${n} \\equiv 0 \\pmod{q}$.",
    ),
    unseen_wordings=(
        "Look at the prime factorization of {n} and name its largest member.",
        "Which prime goes into {n} such that no larger prime does?",
        "Ana breaks {n} down into primes on a factor tree. What is the greatest leaf?",
        "Determine the greatest prime number that divides {n}.",
        "If you break {n} down into primes, which is the biggest prime that shows up?",
        "Let $P(n)$ denote the largest prime divisor of $n$. Determine $P({n})$.",
        "{person} writes {n} as a product of prime numbers and circles the largest of these "
        "primes. Which number is circled?",
        "Among all prime divisors of the number {n}, name the largest.",
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
