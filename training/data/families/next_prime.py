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
        "prime after {n}",
        "{n} next prime <pls|=?>",
        "min prime p, p > {n}",
        "sympy.nextprime({n}) -> ?",
        "<lowest|smallest> prime over {n}",
        "p > {n} prime first one?",
        "{n}+1, {n}+2, ... first prime hit",
        "successor prime of {n} <what is it|which>",
        "nearest prime strictly above {n}",
        "nxt prime num greater than {n} <?|plz>",
        "while not isprime(n := n + 1) starting n={n}, final n",
        "primes: what follows {n}",
        'So my kid\'s worksheet says "write down the first prime number bigger than {n}". I '
        "can't think of it, <what is it|can you>?",
        "Basically I'm at {n} and I keep going up by one till I hit a prime. Where do I "
        "<stop|end up>?",
        "We're doing primes at school and I've to find the one that's next when you've passed "
        "{n}. <Which is it|Tell me>?",
        "Okay so it's got to be more than {n}, only divisible by itself and one, and as little "
        "as possible. What <number's that|would that be>?",
        "I collect prime-numbered bus tickets, don't laugh. I've got all of them up to {n}. "
        "What's the number on the next one I need?",
        "My teacher asked whether {n} is prime, and then what the next prime is, not counting "
        "{n} itself. It's the second part I need. So?",
        "Somebody told me there's always a prime between n and 2n. Well then, for {n}, what's "
        "the first prime you come across going up from it?",
        "I'm checking numbers past {n} one at a time, dividing by everything. I bet you know "
        "already which one is the first prime <I'll find|on my way>?",
        "If you cross out the composites above {n}, which number's the first you don't cross out?",
        "<Determine|Find> the least integer $m > {n}$ that has no divisor $d$ with $1 < d < m$.",
        "Let $P$ be the set of primes exceeding ${n}$. <Evaluate|Determine> $\\min P$.",
        "What is the smallest prime number in the sequence ${n} + 1, {n} + 2, {n} + 3, \\ldots$?",
        "<State|Give> the prime $q > {n}$ for which the open interval $({n}, q)$ contains no "
        "prime.",
        "Let $t \\geq 1$ be the least integer for which ${n} + t$ is prime. <Give|State> the "
        "prime ${n} + t$.",
        "A prime $p$ satisfies $p > {n}$, and every other prime satisfying this is greater than "
        "$p$. What is $p$?",
        "Which natural number greater than ${n}$ is the first to possess precisely two positive "
        "divisors?",
        "Let $f(x)$ be the smallest prime larger than $x$. Compute $f({n})$.",
        "A dragon lays one egg at a time on its heap of {n} eggs and falls asleep as soon as, "
        "with at least one new egg, the count is prime. <How many eggs are on the heap then|What"
        " is the number of eggs when it sleeps>?",
        "{person} holds the locker key for {n} but likes prime numbers, and asks for the closest"
        " locker upwards with a prime on its door. Which locker is it?",
        "The choir has {n} singers. The conductor takes on more, at least one, until the singers"
        " cannot stand in equal rows of more than one row and more than one singer. What is the "
        "smallest size the choir can reach?",
        "A spaceship leaves orbit number {n} behind and climbs. The engines rest only on orbits "
        "with a prime number. On which orbit do they <rest first|get their first rest>?",
        "In the bakery the oven has made {n} loaves today. The apprentice gets a cake for each "
        "loaf with a prime number in the day's count. Which loaf brings the next cake?",
        "{friend} and {person} bid at an auction. The last bid was {n} coins. {person} has sworn"
        " to bid only primes, and as little as the rules allow, that is, more than the last bid."
        " What does {person} bid?",
        "Cicadas of a fairy land come out only in prime years. It is now the end of year {n}. In"
        " which year will they next be <heard|out>?",
        "The office ran invoice numbers up to {n}. Invoices with a prime number get audited. "
        "Which invoice is the first from now on to be audited?",
        "A runner wants a lap count that is prime and beats the old record of {n} laps. How many"
        " laps are enough, just barely?",
        "The gear of a mill must have more than {n} teeth, and, so that it wears evenly, a prime"
        " number of them. The miller takes the smallest that fits. How many teeth?",
        "In the tower the wizard climbs from step {n} and may only sit down on prime steps "
        "further up. Which step is his nearest <seat|resting place>?",
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
