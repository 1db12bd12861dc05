"""The number of primes below a bound."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    return {"n": number(random, 10, 50_000)}


def answer(n: int) -> int:
    sieve = bytearray([0, 0]) + bytearray([1]) * (n - 2)
    for k in range(2, n):
        if sieve[k]:
            sieve[k * k :: k] = bytes(len(sieve[k * k :: k]))
    return sum(sieve)


FAMILY = Family(
    name="prime_count",
    draw=draw,
    answer=answer,
    wordings=(
        "How many <primes|prime numbers> are <less than|smaller than|below> {n}?",
        "<number|count|amount> of primes <below|under|less than> {n}",
        "<Find|Determine|Compute|Work out> the number of <prime numbers|primes> <smaller|less> "
        "than ${n}$.",
        "How many prime numbers $p$ <satisfy|are there with> $p < {n}$?",
        "<hey |ok so |>how many primes are there <under|below> {n}<|?>",
        "<Count|Please count> the primes below {n}.",
        "primes less than {n}: how many?",
        "Determine how many of the integers 1, 2, ... up to but not including {n} are prime.",
        "What's the <count|number> of primes strictly <less than|below> {n}?",
        "{person} writes down <every prime|all primes> below {n}. How many numbers <are on the "
        "list|are written down|is that>?",
        "Let $N$ be the number of primes less than ${n}$. <What is $N$?|Find $N$.>",
        "can you count all prime numbers that are smaller than {n}?",
        "<Among|Of> the positive integers <less than|below> {n}, how many are prime?",
        "How many <natural numbers|positive integers> <smaller than|below> {n} have exactly two "
        "<positive divisors|positive factors|divisors>?",
        "A primality test is <run|called> on each of 1, 2, ..., {n} - 1. How often is the "
        '<answer|verdict> "prime"?',
        "{person} has one card for every positive integer smaller than {n} and paints those that "
        "carry a prime number. How many cards <are painted|get painted>?",
        "The <list|sequence> 2, 3, 5, 7, 11, ... of <all |>primes is <stopped|cut off> before it "
        "reaches {n}. How many <terms|entries> <does it have|are listed>?",
        "<Compute|Evaluate|Determine> $\\#\\{p : p \\text{ prime}, p < {n}\\}$.",
        "With {n} as an <exclusive upper bound|upper limit that does not count itself>, how many "
        "prime numbers are there?",
        "<Find|Give> the <cardinality|size> of the set of all primes in the interval $[1, {n})$.",
        "How many <integers|numbers> greater than 1 and less than {n} <cannot be written as a "
        "product of two smaller positive integers|are divisible only by 1 and themselves>?",
        "{n}. <How many primes come before this number?|How many primes lie below that?>",
        "Houses in a long street are numbered 1, 2, 3 and so on. {person} puts a flag on each "
        "house with a prime number less than {n}. How many flags are needed?",
        "<Take|Consider> all whole numbers under {n}, <throw out|discard> those that are not "
        "prime and <tell me|say> how many <remain|are left>.",
        "len of the list of primes p with p < {n}",
        "N = {n}; <nr|no.|#> of primes from 2 to N-1 <=?|-- ?>",
        "<1..|1 to >({n}-1), primes only, <qty|tally|COUNT> =?",
        "col A = 1, 2, 3, ..., {n}-1; COUNTIF(A:A, isprime) <=|gives|returns> ?",
        "I'm <hooked on|playing> a phone game whose levels go 1, 2, 3 and so on. <You earn|It "
        "gives> a star only in levels with a prime number. I've <finished|cleared> every level "
        "before level {n}, but not that one. <How many stars do I have?|What's my star count?>",
        "How often did we jump? At <football|handball> training the coach called out 1, 2, 3, "
        "... and <stopped|fell silent> just before {n}, and we had to jump at each prime.",
        "{person} labels jam jars 1, 2, 3 and so on. The first jar left <unlabelled|without a "
        "label> would have been number {n}. {friend} may <keep|take home> the jars with prime "
        "labels. How many jars does {friend} <keep|take home>?",
        "My <sister|neighbour|classmate> bet that I can't recite the primes in order. I "
        "<begin|start> with 2 and must <quit|shut up> before I get as far as {n}, so {n} itself "
        "is never said. If I make no mistake, how many numbers will I have <said|recited>?",
        "Let $p_m$ denote the $m$-th prime, so that $p_1 = 2$. <Determine|Find> the largest "
        "<index |>$m$ for which $p_m \\le {n} - 1$.",
        "The prime-counting function $\\pi(x)$ <gives|is defined as> the number of primes not "
        "exceeding $x$. <Determine|Evaluate|State> $\\pi({n} - 1)$.",
        "primes < {n} count",
        "pi({n}-1)",
        "# of primes under {n}",
        "how many primes up to {n}, {n} not incl",
        "prime count below {n}<?|=>",
        "len(primes < {n})",
        "count p prime, 1 < p < {n}",
        "nr of primes in [2, {n})",
        "<primecount|PrimePi>({n} - 1) =",
        "primes before {n} how many",
        "<how many|qty> prime nrs smaller {n}",
        "range(2, {n}) primes, how many are there",
        "So my kid has to colour in all the primes on a number chart that stops just short of "
        "{n}. How many squares get coloured?",
        "I wrote a little sieve in Python with an upper limit of {n}, not including {n} itself. "
        "How many primes should it find?",
        "my teacher wants to know how many prime numbers come before {n}, like strictly before. "
        "Is there a trick or do I just count?",
        "ok so primes, you know, only divisible by themselves and 1. how many of those are under"
        " {n}",
        "We had a bet, me and {friend}, about how many primes you'd find if you looked at every "
        "whole number less than {n}. What's the true count?",
        "Grandpa collects prime numbers, don't ask. He's got every one that's smaller than {n}. "
        "How big is his collection?",
        "basically I need the amount of numbers lower than {n} that can't be split into smaller "
        "factors (1 doesn't count). how many?",
        "I'm preparing a lesson on the sieve of Eratosthenes for the numbers 1 up to but "
        "excluding {n}. How many numbers survive?",
        "can't be bothered to list em all, just tell me how many primes there are if they've "
        "gotta be less than {n}",
        "Let $\\pi^*(x)$ be the number of primes strictly smaller than $x$. "
        "<Evaluate|Find|Determine> $\\pi^*({n})$.",
        "How many elements does the set $\\{ q \\in \\mathbb{N} : q \\text{ is prime and } q < "
        "{n} \\}$ have?",
        "<Determine|Find> the number of primes $p$ such that ${n} - p$ is a positive integer.",
        "For how many integers $k$ with $1 \\le k < {n}$ is $k$ a prime number?",
        "<Compute|Evaluate> $\\sum_{p < {n}} 1$, where the sum extends over all primes $p$.",
        "An integer greater than 1 is called prime if it has no divisors other than 1 and "
        "itself. How many primes are smaller than {n}?",
        "Let $p_1, p_2, \\dots, p_s$ be all the different primes less than ${n}$. <Find|State> "
        "$s$.",
        "State the number of integers in the interval $[2, {n} - 1]$ that are prime.",
        "In the hotel the rooms are numbered 1, 2, 3 and on, and the last room is the one just "
        "before {n}. Rooms with prime numbers have a sea view. How many rooms have a sea view?",
        "The witch turns into a frog at every prime second. A curse lasts for the seconds 1, 2, "
        "3, ..., and ends as the second {n} begins, without that second. How often does she turn"
        " into a frog?",
        "{person} runs a shop where every customer with a prime number gets a free apple. "
        "Customers are numbered from 1. So far everyone before customer {n} has been served. How"
        " many apples were given away?",
        "Lockers 1, 2, 3, and so on stand in a hallway, all with numbers smaller than {n}. The "
        "janitor opens just those with a prime number. How many lockers stand open?",
        "A drummer hits the cymbal on each prime beat, counting beats 1, 2, 3, ... The song "
        "stops right before beat {n}. How many cymbal hits are heard?",
        "Astronauts number the asteroids they pass 1, 2, 3 and onwards, and name each prime one "
        "after a friend. They have not reached asteroid {n} yet, but passed all those before it."
        " How many asteroids got a friend's name?",
        "{friend} bakes cookies with numbers on: one for each integer from 1 to {n} - 1. "
        "{person} may eat the prime ones. How many cookies may {person} eat?",
        "At a marathon the starting numbers are 1, 2, 3, ... with every number less than {n} in "
        "use. Runners with a prime number wear a red cap. How many red caps are worn?",
        "On the farm the trees have tags 1, 2, 3, ... and only tags lower than {n} exist. The "
        "owner waters the trees with prime tags. How many trees get water?",
        "Pages with a prime page number carry a picture in {person}'s book. {person} has read "
        "every page up to, but not including, page {n}. How many of the pages read carried a "
        "picture?",
        "The office printer jams on every prime print job. Jobs 1, 2, 3, ... were sent, and job "
        "{n} is up next. How many jams have there been?",
    ),
    unseen_wordings=(
        "The sieve of Eratosthenes is run on the numbers under {n}. How many survive as primes?",
        "I'm looking at all primes p with p < {n}; tell me their quantity.",
        "How long is the list of primes if we stop before {n}?",
        "Determine how many prime numbers are smaller than {n}.",
        "count primes p < {n}",
        "How many primes are there before you get to {n}? Don't count {n} itself.",
        "What is the number of elements of the set $\\{p : p \\text{ prime},\\ p < {n}\\}$?",
        "{person} goes through all positive integers below {n} and puts a tick next to each one "
        "that is prime. How many ticks are there in the end?",
        "A list contains exactly the primes strictly below {n}. How long is the list?",
    ),
    plans=(
        "We count the primes less than {n}.",
        "The primes below {n} are to be counted, without {n} itself.",
        "We need the number of primes smaller than {n}.",
    ),
    programs=(
        code("""
            from sympy import primerange
            print(len(list(primerange({n}))))
        """),
        code("""
            from sympy import primepi
            print(primepi({n} - 1))
        """),
    ),
    slips=(
        Slip(
            "print(len(list(primerange({n}))))",
            "`primerange` was never imported. Import it and try again.",
        ),
        Slip(
            "from sympy import primerange\nprint(len(primerange({n})))",
            "A generator has no length. Turn it into a list first.",
        ),
        Slip(
            "from sympy import count_primes\nprint(count_primes({n}))",
            "There is no `count_primes` in sympy. Count what `primerange` returns.",
        ),
        Slip(
            "from math import isprime\nprint(sum(isprime(k) for k in range({n})))",
            "`math` knows no primes. Let us use `primepi` of sympy, up to the number before {n}.",
            fix=1,
        ),
    ),
    conclusions=(
        "There are $\\boxed{{answer}}$ primes less than {n}.",
        "The number of primes below {n} is $\\boxed{{answer}}$.",
        "So the count is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Write the integers below {n} and strike out the multiples of every prime in turn. "
        "The numbers that remain are the primes, and there are $\\boxed{{answer}}$ of them.",
        "Sieving the integers less than {n} leaves $\\boxed{{answer}}$ primes.",
    ),
)
