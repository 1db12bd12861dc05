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
        "max prime factor {n}",
        "{n} largest prime <divisor|factor> <pls|=?>",
        "factorize {n}, <top|highest> prime",
        "lpf({n}) with lpf = largest prime factor",
        "primefac({n})[-1] <=?|what is it>",
        "p | {n}, p prime, p as big as possible",
        "<biggest|greatest> prime going into {n}",
        "factor {n} -> <last|highest> prime in list",
        "n={n}, p_max?",
        "sorted(factorint({n}))[-1]",
        "prime decomp of {n}, only <the max|the largest one> needed",
        "divide out {n}: which prime is <left at the end|the biggest>?",
        "so basically you break {n} down into primes with one of those factor trees, and I need "
        "the biggest prime at the ends of the branches",
        "my kid's worksheet says draw a factor tree for {n} and colour the largest prime leaf. "
        "<which number gets coloured|what number is it>?",
        "I've been splitting {n} by hand, first twos, then threes and so on, and I'm wondering "
        "what's the greatest prime that turns up?",
        "Ok our teacher gives out a sweet for the highest prime that goes into {n} with no "
        "remainder, which one is it?",
        "Is there a quick way to see which is the largest prime among the factors of {n}? I only"
        " need that one prime, what's it?",
        "I collect number facts, and for my page on {n} I'd like to list its greatest prime "
        "divisor. Which prime should I put?",
        "My pupils know that {n} is a product of primes, possibly just one. So I ask them to "
        "hand in the biggest of those primes. What would be right?",
        "hey dumb question but whats the biggest prime u can divide {n} by and still get a whole"
        " number",
        "We did prime factorisations and mine for {n} has gone missing, but all that's asked is "
        "its largest base. Which prime's that?",
        "Let $S$ be the set of all primes dividing ${n}$. Evaluate $\\max S$.",
        "Determine the greatest prime $p$ for which ${n}$ is a multiple of $p$.",
        "In the canonical factorization of ${n}$ into prime powers, which is the largest base?",
        "A prime $q$ divides ${n}$ and every prime divisor of ${n}$ is at most $q$. Find $q$.",
        "The positive divisors of ${n}$ are listed in increasing order and all those that are "
        "not prime are deleted. Which number stands last?",
        "For which greatest prime $p$ does the ideal $p\\mathbb{Z}$ contain ${n}$?",
        "Let $G(m)$ denote the greatest prime number that divides $m > 1$. Obtain $G({n})$.",
        "Find the largest prime $p$ with $\\gcd(p, {n}) = p$.",
        "A baker puts {n} rolls on trays, the same number on every tray and none left over. She "
        "has the whim that this number is prime, and as large as can be. How many rolls go on a "
        "tray?",
        "A spy cracks a cipher whose key is the highest prime that divides {n} evenly. What is "
        "the key?",
        "{n} soldiers are to march in equal columns. The general, fond of primes, wants a prime "
        "number of soldiers in each column and as many as possible. How many soldiers does a "
        "column have?",
        "A wizard breaks the number {n} with his wand: it falls into prime pieces whose product "
        "is {n}. What is the value of the biggest piece?",
        "A choir of {n} singers shall be arranged in equal rows, the count of singers in a row "
        "being a prime. What is the longest such row?",
        "{person} bought {n} {things} at a sale and repacks them in equal bags. The number in a "
        "bag has to be prime. What is the most a bag can hold?",
        "In a space game, asteroid {n} can be split by any prime laser that divides its number. "
        "Name the strongest laser, that is, the one with the largest prime, that works on it.",
        "A bill of {n} dollars is shared equally in whole dollars among a number of people, and "
        "that number is a prime. At most how many people can there be?",
        "On a farm {n} eggs are put into equal cartons without remainder. A carton holds a prime"
        " number of eggs. Give the size of the largest suitable carton.",
        "Two office workers play: one says {n}, the other must reply with the top prime in its "
        "factorization. What is the reply?",
        "A bolt of ribbon is {n} cm long and gets cut into equal pieces with no waste. Their "
        "length in cm shall be a prime, as large as possible. How long is one piece in cm?",
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
