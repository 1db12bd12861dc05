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
        "{n}{th} prime pls",
        "<which|what> prime sits at no. {n} (2 is no. 1)",
        "p_{n} where p_1=2 <value|?>",
        "nth prime n={n} <result|ans>",
        "the {n}{th} prime is <?|what>",
        "primes 2,3,5,7.. entry {n}",
        "sympy.prime({n}) ->",
        "which prime is nr {n}",
        "index {n} (from 1) in prime list",
        "{n}{th} num in 2 3 5 7 11 13 ...",
        "x with pi(x) = {n}, x prime",
        "sorted primes, take first {n}, <last one|max> = ?",
        "So my kid's worksheet has a list of primes, two, three, five, and so on, and wants the "
        "{n}{th}. <What is that|Which number is it>?",
        "Basically I counted primes on my fingers and lost track. Which one's the {n}{th}, if "
        "two's the first?",
        "I'm writing a sieve for fun and want to check it. What does it have to <give|spit out> "
        "for prime number {n}?",
        'Okay, trivia night: "Name the {n}{th} prime number!" Nobody knew. Do you?',
        "We learn primes by heart in maths club, up to the {n}{th} of them. What's the "
        "<biggest|last> one I've got to know?",
        "My teacher says one isn't a prime, so you start with two. Then what's in {n}{th} place?",
        "Tell me, if I line up all primes from small to big, which one's standing at spot number"
        " {n}?",
        "I added up the first {n} primes and my friend says the largest one I used is wrong. "
        "What should it be?",
        "How far do I have to go up in the whole numbers until I've met {n} primes? I mean the "
        "very number where the {n}{th} <turns up|shows up>.",
        "Let $(p_i)_{i \\ge 1}$ be the increasing sequence of all primes. <Evaluate|State> the "
        "term $p_i$ for $i = {n}$.",
        "<Determine|Find> the largest of the first ${n}$ prime numbers.",
        "What is the smallest integer $N$ such that $\\{1, 2, \\ldots, N\\}$ contains exactly "
        "${n}$ primes?",
        "The prime numbers are arranged by size, the least being $2$. <Give|State> the one of "
        "ordinal number ${n}$.",
        "Let $Q$ be the set of the {n} smallest primes. Compute $\\max Q$.",
        "Which prime $p$ fulfils the condition that exactly ${n}$ primes $q$ satisfy $q \\leq p$?",
        "Suppose that $q_1 < q_2 < q_3 < \\cdots$ are all the primes. Find $q_{{n}}$.",
        "Find the {n}{th} positive integer, in increasing order, which is divisible only by 1 "
        "and itself and is greater than 1.",
        "A king rewards his {n} knights with gold, each with a different prime number of coins, "
        "and he uses the smallest primes. How many coins does the best paid knight get?",
        "On the prime railway there is a station at each kilometre that is a prime, the first at"
        " kilometre 2. <At what kilometre is|Where, in km, is> station number {n}?",
        "{person} bakes cookies in rounds: 2, then 3, then 5, then 7, through the primes. How "
        "many cookies are baked in round {n}?",
        "A lighthouse flashes only in seconds whose number is prime, the earliest in second 2. "
        "In which second does it flash for the {n}{th} time?",
        "The club gives out membership numbers that are prime, in rising order from 2, none "
        "skipped. Which number does the {n}{th} member <receive|get>?",
        "{friend} strings beads numbered 1, 2, 3, ... on a wire and paints a bead gold if its "
        "number is prime. What number is on the {n}{th} gold bead?",
        "The spaceship's radio sends the primes one by one, beginning with 2, as a greeting to "
        "the stars. Which number is the {n}{th} it sends?",
        "In a card game you level up at a score of 2, 3, 5, 7, 11, and so on along the primes. "
        "At which score does {person} level up for the {n}{th} time?",
        "A composer adds an accent on each beat of a piece whose number is a prime. <On which "
        "beat does accent number {n} fall|Which beat carries accent number {n}>?",
        "The farmer ties a ribbon to every fence post with a prime number, post 2 being the "
        "first to get one. Which post gets the {n}{th} ribbon?",
        "In our office the safe's code is changed monthly to the next prime; in month one it was"
        " 2, in month two 3. What is the code in month {n}?",
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
