"""How many different primes divide a number."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number

PRIMES = (2, 2, 3, 3, 5, 5, 7, 11, 13, 17)


def draw(random: Random) -> Numbers:
    if random.random() < 0.5:
        return {"n": number(random, 10, 1000000)}
    n, limit = 1, number(random, 20, 2000000)
    while n <= limit:
        n *= random.choice(PRIMES)
    return {"n": n}


def answer(n: int) -> int:
    count, p = 0, 2
    while p * p <= n:
        count += n % p == 0
        while n % p == 0:
            n //= p
        p += 1
    return count + (n > 1)


FAMILY = Family(
    name="distinct_prime_factors",
    draw=draw,
    answer=answer,
    wordings=(
        "How many <distinct|different> prime <factors|divisors> does {n} have?",
        "<Find|Compute|Determine> the number of <distinct|different> <prime factors of|prime "
        "divisors of|primes dividing> ${n}$.",
        "<number of|how many> <distinct|different> <primes in|prime factors of> {n}",
        "hey how many <different|distinct> primes <divide|go into|are hiding in> {n}<?| (no "
        "repeats)|, counting each only once?>",
        "How many <prime numbers|primes> are <divisors|factors> of {n}?",
        "For how many primes $p$ is {n} <divisible by $p$|a multiple of $p$>?",
        "<Let $\\omega(n)$ be|Suppose $\\omega(n)$ denotes> the number of <distinct|different> "
        "primes <dividing|that divide> $n$. <Compute|Find|Evaluate> $\\omega({n})$.",
        "<Factor|Factorize|Decompose> {n} into primes. How many <different|distinct> primes "
        "<appear|occur|do you see>?",
        "The number {n} is <written|expressed> as a product of prime powers <$p_1^{e_1} \\cdots "
        "p_k^{e_k}$|p1^e1 * ... * pk^ek> with <distinct|different> primes. What is k?",
        "{person} writes {n} as a product of primes and <underlines|paints> equal primes in the "
        "same colour, different primes in different colours. How many colours <are needed|does "
        "{person} use>?",
        "<Counting without repetition|If multiplicity is ignored>, how many prime factors has {n}?",
        "{n} has how many <prime divisors|prime factors> <without counting repeats|if repeated "
        "ones count once>?",
        "What is the <size|number of elements> of the set of <all primes dividing|prime divisors "
        "of> {n}?",
        "<len(primefactors({n}))|omega({n}), i.e. len(set(prime factors of "
        "{n}))|len(factorint({n}))> <= ?|- value?|gives what?>",
        "{n} {things} are <arranged|placed> in equal groups, none left over, and the number of "
        "groups is prime. How many different numbers of groups are possible?",
        "<Some|Certain> primes leave <remainder 0|no remainder> when {n} is divided by them. How "
        "many primes <do this|are of this kind>?",
        "<An online club|A union> has {n} members. A team size is allowed if it is prime and all "
        "members can be split into teams of that size. How many <different |>team sizes are "
        "allowed?",
        "How many of the prime numbers 2, 3, 5, 7, 11, ... <divide {n} evenly|are factors of {n}>?",
        "<State|Give|Report> how many <distinct|different> primes <there are in|make up> the prime "
        "factorization of the integer {n}<|, ignoring exponents>.",
        "The radical of {n} is the product of its <distinct|different> prime factors. How many "
        "primes are multiplied<| in this product>?",
        "<In|Looking at> the prime factorisation of {n}, <ignore|forget> the exponents and count "
        "the bases. <What is the count?|How many are there?>",
        "n = {n}<. n|, which> is divisible by certain primes<. How many are there?|: how many?>",
        "<Calculate|Work out> little omega of {n}<, i.e. its number of distinct prime factors| "
        "(the number of different primes that divide it)|>.",
        "<Dividing|If one divides> {n} by a prime number, the result is sometimes a whole number. "
        "For how many <different |>primes is <this|that> <so|the case>?",
        "{n} -> prime factorisation -> <strip|drop> exponents -> <cnt|how many left> =?",
        "factor {n}, then sort -u, then wc -l (primes only, <uniq|no dupes>) =?",
        "n={n}; qty of uniq prime bases <=?|-?>",
        "I'm doing a factor tree for {n}. At the bottom I <circle|ring> the primes, but if one "
        "shows up again I leave it alone. How many <circles|rings> <will there be|do I end up "
        "drawing>?",
        "In {person}'s game every prime has its own jar. A number is split up into primes, and "
        "each of them is dropped into the jar with its label. Today's number is {n}. How many "
        "jars are not empty <afterwards|in the end>?",
        "How many badges does {friend} collect? The puzzle on the phone hands out one badge "
        "for every prime that goes into the level number, never the same badge twice. {friend} "
        "has just finished level {n}.",
        "I've got {n} tiles for the kitchen wall. All rows should be equally long with no tile "
        "to spare, and I'm superstitious: the row length has to be a prime. <How many row "
        "lengths can I choose from?|So how many lengths are there to pick from?>",
        "Let $r$ be the number of primes $p$ with $\\nu_p({n}) \\ge 1$, where $\\nu_p$ is the "
        "$p$-adic valuation. Determine $r$.",
        "Determine the number of maximal ideals of the ring $\\mathbb{Z}/{n}\\mathbb{Z}$.",
        "unique prime factors of {n}, <count|how many>",
        "distinct primes {n} <#|count>?",
        "{n} = product of how many diff primes",
        "omega {n}",
        "how many primes go into {n}",
        "prime divisors {n} <number only|just the count> <no repeats|w/o multiplicity>",
        "number of prime factors {n} ignoring <exponents|powers>",
        "{n} prime factorization, # of bases",
        "sympy: primenu({n}) <=?|?>",
        "PariGP omega({n}) <returns|gives>",
        "sum(1 for p in primes if {n} % p == 0)",
        "prime factors {n} count each once",
        "so I factored {n} all the way down and now they want <to know|me to say> how many "
        "different primes turned up. what's the number?",
        "My kid's worksheet says how many prime numbers divide {n}, and repeats don't count "
        "twice. What <do we|should we> put?",
        "ok so {n}, right, break it into primes, cross out the duplicates, how many are left on "
        "the page?",
        "Our teacher calls it the number of building blocks of {n}: same prime twice is one "
        "block only. So how many blocks?",
        "Can you check me? I'm after the number of primes that {n} is a multiple of, <not the "
        "list|not which ones>, just how many.",
        "I was bored on the bus and started dividing {n}, my seat number, by primes only. For "
        "how many of them does it come out even?",
        "When I tell the class about {n} I want to say it has this many different prime factors."
        " What's this many?",
        "Somebody in the maths club claims {n} has lots of prime divisors. Not counting any of "
        "them more than once, what's the true figure?",
        "I know how to draw the tree for {n}, but do I count a prime again if it comes twice? "
        "No? Then how many is it?",
        "Let $P$ be the set of all primes that divide ${n}$. <Find|Determine|State> $|P|$.",
        "The integer ${n}$ is the product of $r$ powers of pairwise different primes, all with "
        "positive exponents. <Determine $r$.|What is the value of $r$?>",
        "<Compute|Evaluate> $\\sum_{p \\mid {n}} 1$, where $p$ <runs through|ranges over> primes.",
        "Determine the number of primes in the set of positive divisors of ${n}$.",
        "How many prime ideals of $\\mathbb{Z}$ other than $(0)$ contain the number ${n}$?",
        "Among the positive divisors of {n}, how many <are prime|are prime numbers>?",
        "Find the number of primes $q$ satisfying $\\gcd(q, {n}) \\neq 1$.",
        "Given that ${n} \\equiv 0 \\pmod{p}$ for a prime $p$, how many values can $p$ take?",
        "The spice rack labels every jar with a prime. The mixture with code {n} is "
        "<made|blended> from exactly those jars whose label divides the code. How many jars does"
        " the cook <take out|need>?",
        "Each star in a made-up sky shines in prime-numbered colours. Star {n} shows one colour "
        "for each prime dividing its number. In how many colours does it <shine|glow>?",
        "{person} the locksmith has one key per prime number. The gate {n} opens for a key "
        "exactly if the prime on it divides the gate number. How many keys open it?",
        "A drummer has a loop of {n} beats. {friend} wants an accent pattern that repeats after "
        "a prime number of beats and fits the loop exactly. How many prime pattern lengths work?",
        "The bank files account {n} in one folder for each prime that goes into the account "
        "number, no matter how often it goes in. How many folders hold the account?",
        "In a fairy tale every prime is a dwarf, and a mountain is dug by all the dwarfs who "
        "divide its number. Mountain {n} was dug by how many dwarfs?",
        "The <garden centre|nursery> sells {n} bulbs, to be planted in equal beds with none left"
        " in the bag. {person} insists on a prime number of beds. Between how many numbers of "
        "beds is there a choice?",
        "A printer's job has {n} pages. It may be folded into booklets of equal length if that "
        "length is a prime and no page remains. How many booklet lengths are <possible|fine>?",
        "Trading cards come with numbers. To beat card {n} you lay down one prime card for every"
        " different prime in it. How many cards must <be laid down|you play>?",
        "The train has {n} wagons and the yard sorts trains into equal sections, the number of "
        "wagons per section being prime; a single section is fine too. How many section lengths "
        "can the yard <choose from|use>?",
        "A code breaker has found the number {n} in a message. She writes its prime factors on "
        "slips, throws away every slip that repeats an earlier one, and counts the rest. What is"
        " her count?",
    ),
    unseen_wordings=(
        "Determine how many different prime numbers divide {n}.",
        "When I break {n} down into primes, how many different primes show up? Repeated ones "
        "should count just once.",
        "For a positive integer $n$, let $\\omega(n)$ be the number of distinct primes $p$ with "
        "$p \\mid n$. Find $\\omega({n})$.",
        "{person} writes {n} as a product of primes, using a new colour for every new prime and "
        "the same colour whenever a prime comes up again. How many colours does {person} need?",
        "How many primes p are there such that {n} is a multiple of p?",
    ),
    plans=(
        "We need the different primes that divide {n}. `primefactors` lists each of them once.",
        "We factor {n} and count its primes without repetition.",
        "Each prime divisor of {n} counts once, whatever its exponent.",
    ),
    programs=(
        code("""
            from sympy import primefactors
            print(len(primefactors({n})))
        """),
        code("""
            from sympy import factorint
            print(len(factorint({n})))
        """),
        code("""
            from sympy import divisors, isprime
            print(sum(1 for d in divisors({n}) if isprime(d)))
        """),
    ),
    slips=(
        Slip(
            "print(len(primefactors({n})))",
            "`primefactors` was never imported. Import it from sympy.",
        ),
        Slip(
            "from sympy import prime_factors\nprint(len(prime_factors({n})))",
            "There is no `prime_factors` in sympy. The function is called `primefactors`.",
        ),
        Slip(
            "from sympy import factorint\nprint(len(factorint({n})[0]))",
            "`factorint` returns a dictionary from primes to exponents. Its length is the count.",
            fix=1,
        ),
        Slip(
            "from math import factorize\nprint(len(set(factorize({n}))))",
            "The module `math` cannot factor. Let us go through the divisors and count the primes "
            "instead.",
            fix=2,
        ),
        Slip(
            code("""
                from sympy import primefactors
                print(primefactors({n}).length())
            """),
            "A list has no method `length`. Use `len`.",
        ),
    ),
    conclusions=(
        "The number {n} has $\\boxed{{answer}}$ distinct prime factors.",
        "So the number of different primes is $\\boxed{{answer}}$.",
        "The count of primes dividing {n} is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Divide {n} by 2, 3, 5 and so on, each as often as possible. The number of primes that "
        "divide it is $\\boxed{{answer}}$.",
        "In the prime factorization of {n} each prime counts once, without its exponent. That "
        "makes $\\boxed{{answer}}$.",
    ),
)
