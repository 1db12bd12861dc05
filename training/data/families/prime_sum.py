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
        "<What is|What's> the sum of all <primes|prime numbers> <less than|below|smaller than> "
        "{n}?",
        "<sum|total> of <|all >primes <below|under|less than> {n}",
        "<Find|Compute|Calculate|Determine> the sum of <|all >the <prime numbers|primes> "
        "<smaller|less> than ${n}$.",
        "<Compute|Evaluate> $\\sum_{p < {n}} p$, where $p$ runs over the primes.",
        "<|please >add up all the primes <under|below> {n}",
        "<hey, |so |>if I add every prime number below {n} together what do I get?",
        "All primes smaller than {n} are added. <Find the total.|What is the total?>",
        "primes less than {n}: what is their sum?",
        "Determine the total of all prime numbers strictly below {n}.",
        "Calculate 2 + 3 + 5 + 7 + ... where the sum is over all primes less than {n}.",
        "Let $S$ be the sum of all primes $p < {n}$. <What is $S$?|Find $S$.>",
        "{person} writes down <every prime|each prime number> below {n} and adds them. <What "
        "total comes out|Which number results>?",
        "What do the primes that are less than {n} add up to?",
        "<Take|Consider> the numbers 1, 2, 3, ..., {n} - 1, cross out all that are not prime and "
        "add <the others|what remains>. <|What is the sum?>",
        "The sum of the primes below 10 is 2 + 3 + 5 + 7 = 17. <Find the sum of all the primes "
        "below {n}.|What is the sum of all the primes below {n}?>",
        "Every card carries a different prime, and all primes under {n} occur. What is the sum of "
        "the numbers on <all |>the cards?",
        "On each day whose number is prime, {person} gets as many {things} as the number of the "
        "day. How many {things} is that altogether <over all days|counting only days> with a "
        "number less than {n}?",
        "upper bound {n}, not included: <what do all primes sum to|total of the primes|prime "
        "numbers added together>?",
        "For the set $P$ of prime numbers less than ${n}$, <compute the sum of its elements.|what "
        "is the sum of all elements of $P$?>",
        "sum(p for p < {n} if p is prime)",
        "<Sum|Total> those <integers|natural numbers> below {n} that have exactly two <positive "
        "|>divisors.",
        "How large is the sum $2 + 3 + 5 + 7 + 11 + \\cdots$ if it <includes|contains> exactly "
        "the primes that are smaller than ${n}$?",
        "{n}. <Add up|Sum> all prime numbers that come before this number.",
        "A sieve of Eratosthenes leaves the primes <under|below> {n}. <What is their total|What "
        "do they sum to|What do you get by adding them>?",
        "{person} counts up from 1 and calls out only the primes, stopping before {n}. {friend} "
        "keeps a running total. What is the <final total|total in the end>?",
        "2+3+5+7+..., <stop|end> before {n}<; total =?|. =?|, tot?>",
        "N = {n}; s = 0; for p prime, p = 2 .. N-1: s += p; s <=?|at the end?>",
        "=SUMIF(1..{n}-1; prime) <-- value?|=?|gives?>",
        "I'm <saving|putting coins> in a jar: 2 cents on the first day, then 3, then 5, then 7, "
        "always the next prime. I'll quit when the <next amount|coming amount> would be {n} "
        "cents or more. How many cents <are|will be> in the jar <then|at that point>?",
        "What's {person}'s score? In a <board game|phone game> the fields are numbered 1, 2, 3, "
        "... and landing on a prime field <earns|pays> that many points. {person} has landed "
        "once on every field before number {n}, but not yet on {n}.",
        "{person} plants rows in the garden, one for each prime number smaller than {n}. A row "
        "for the prime p <has|gets> p <bulbs|plants|seedlings>. How many "
        "<bulbs|plants|seedlings> does {person} need <altogether|in all>?",
        "Our PE teacher makes us do push-ups: first 2, then 3, then 5, 7, 11, one set for each "
        "prime. <The last set|The final set> is the biggest one that is still less than {n}. "
        "How many push-ups did I do <in the whole lesson|overall>?",
        "Let $\\mathbb{P}$ denote the set of primes. <Determine|Evaluate|Calculate> $\\sum_{p "
        "\\in \\mathbb{P},\\, p \\le {n} - 1} p$.",
        "Denote by $\\sigma(x)$ the aggregate of all primes not exceeding $x$, so $\\sigma(10) "
        "= 17$. <Determine|State> $\\sigma({n} - 1)$.",
    ),
    unseen_wordings=(
        "The numbers under {n} are sieved. Total up the primes that survive.",
        "please give me the result of summing each prime from 2 until {n}, {n} excluded",
        "On a wall hang tiles with the primes below {n}. What is the sum of the tiles?",
        "Determine the sum of all prime numbers that are smaller than {n}.",
        "sum of primes p < {n}",
        "If you add up every prime below {n}, what do you get? Leave out {n} itself.",
        "Evaluate $\\sum_{p < {n}} p$, where $p$ runs over the prime numbers.",
        "{person} goes through all positive integers below {n}, keeps only the primes and adds "
        "them together. What is the total?",
        "The primes 2, 3, 5, ... strictly less than {n} are added. State the result.",
    ),
    plans=(
        "We add all primes less than {n}.",
        "The primes below {n} are to be added, without {n} itself.",
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
        Slip(
            "from sympy import primepi\nprint(sum(primepi({n})))",
            "`primepi` counts primes and returns one number. Let us test every number instead.",
            fix=1,
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
