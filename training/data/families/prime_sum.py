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
        "sum primes < {n}",
        "primes under {n} added up",
        "{n}: total of smaller primes",
        "sum(primes({n}-1))",
        "2+3+5+7+11+... up to but not incl {n}",
        "add every prime < {n} =?",
        "prime total below {n}<?| pls>",
        "sumprimes N={n} exclusive",
        "Sigma p, p prime, p < {n}",
        "whats the sum of prime nrs smaller {n}",
        "sum(x for x in range(2, {n}) if isprime(x))",
        "total = all primes in [1, {n})",
        "My daughter's been told to write down all the primes before {n} and add them together. "
        "What's the total she's after?",
        "I coded the sieve, limit {n} (not included), and I'm summing everything that's left. "
        "What should the program print?",
        "ok so take all the prime numbers lower than {n}, chuck them in one big addition, and "
        "what comes out?",
        "hi, is there a fast way to add all the primes less than {n}? i mostly just want the "
        "result",
        "My teacher gives us a sweet if we know the sum of the primes under {n}. So... what's "
        "the sum?",
        "Basically you go 2 plus 3 plus 5 plus 7 and so on, primes only, and quit before getting"
        " to {n}. Where do you land?",
        "We're doing a Project Euler style thing at coding club: sum up the primes below {n}. "
        "I'd like to check my output, what've you got?",
        "I do number puzzles on the train. Today's: add together each prime that's smaller than "
        "{n}. What did I have to enter?",
        "so if I've got one of every prime less than {n} and put plus signs between them all, "
        "how much is that",
        "<Evaluate|Find> the sum of all elements of $\\{ p : p \\text{ prime}, \\ 2 \\le p \\le "
        "{n} - 1 \\}$.",
        "Let $T(x)$ denote the sum of the primes strictly less than $x$. <Compute|Find> $T({n})$.",
        "Let $p_1 = 2, p_2 = 3, p_3 = 5, \\dots$ be the primes in order, and let $p_s$ be the "
        "last one below ${n}$. <Evaluate|Find> $p_1 + p_2 + \\dots + p_s$.",
        "What is $\\sum_{k=2}^{{n} - 1} k \\cdot [k \\text{ is prime}]$, where the bracket is 1 "
        "if the statement holds and 0 otherwise?",
        "Find the sum of those integers $k$ with $1 < k < {n}$ that are divisible by no positive"
        " integer other than 1 and $k$.",
        "The positive integers less than {n} are sorted into primes and non-primes. "
        "<Determine|Calculate> the sum of the primes.",
        "All prime numbers not greater than ${n} - 1$ are written on a blackboard. What is the "
        "sum of the numbers on the blackboard?",
        "<Determine|State> the sum of the prime numbers in the half-open interval $[2, {n})$.",
        "A giant eats on prime days only: on day p, if p is prime, he eats p sheep. How many "
        "sheep has he eaten by the evening before day {n}?",
        "The elevator's speaker calls out each floor number, but {person} writes down only the "
        "prime ones while riding from floor 1 to floor {n} - 1. What do the written numbers add "
        "up to?",
        "Every stamp in {friend}'s album has a prime value in cents, and each prime smaller than"
        " {n} appears exactly once. What are the stamps worth together, in cents?",
        "A rocket burns p litres of fuel in second p if p is prime and none in the other "
        "seconds. How many litres does it burn in all the seconds before second {n}?",
        "In a bowling alley the pins are labelled with the primes less than {n}, one pin for "
        "each. {person} knocks all of them down and scores the sum of the labels. What is the "
        "score?",
        "A market woman has bags of apples, one bag with p apples for each prime p below {n}. "
        "How many apples does she have <in total|altogether>?",
        "{person} saves p euros in week p whenever p is prime, and nothing in other weeks. How "
        "many euros have been saved when week {n} is about to start?",
        "A choir sings a song of short and long verses: for every prime less than {n} there is "
        "one verse with that many lines. How many lines does the choir sing?",
        "The mouse carries grains of corn home, first 2, then 3, then 5, then on through the "
        "primes, and stops with the last prime before {n}. How many grains lie in the nest?",
        "Cyclists wear the numbers 1, 2, 3, ..., {n} - 1. Those with a prime number form a team,"
        " and the team's lucky number is the sum of its members' numbers. What is the lucky "
        "number?",
        "In a workshop there are steel rods of different lengths in cm, one for each prime "
        "smaller than {n}. {friend} welds them all end to end. How long is the result in cm?",
    ),
    unseen_wordings=(
        "The numbers under {n} are sieved. Total up the primes that survive.",
        "please give me the result of summing each prime from 2 until {n}, {n} excluded",
        "On a wall hang tiles with the primes below {n}. What is the sum of the tiles?",
        "Determine the sum of all prime numbers that are smaller than {n}.",
        "sum of primes p < {n}",
        "If you add up every prime below {n}, what do you get? Leave out {n} itself.",
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
