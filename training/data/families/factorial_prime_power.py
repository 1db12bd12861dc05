"""How often a prime divides a factorial."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    p = random.choice((2, 2, 2, 3, 3, 3, 5, 5, 7, 7, 11, 13, 17))
    return {"p": p, "n": number(random, 2 * p, 2500)}


def answer(p: int, n: int) -> int:
    count, power = 0, p
    while power <= n:
        count, power = count + n // power, power * p
    return count


FAMILY = Family(
    name="factorial_prime_power",
    draw=draw,
    answer=answer,
    wordings=(
        "<What is|What's> the <largest|highest|greatest> power of {p} that divides {n}!? Give "
        "the exponent.",
        "<Find|Determine> the largest integer $k$ such that ${p}^k$ divides ${n}!$.",
        "exponent of {p} in {n}!<|?| = ?>",
        "How many times does the prime {p} <appear|occur> in the prime factorization of {n}!?",
        "v_{p}({n}!)<| = ?>",
        "Compute $v_{{p}}({n}!)$, the exponent of ${p}$ in the prime "
        "<factorization|factorisation> of ${n}!$.",
        "hey how often can i divide {n}! by {p} <before it stops being|and still get> a whole "
        "number",
        "<Use Legendre's formula to find|By Legendre's formula, find> the exponent of {p} in {n} "
        "factorial.",
        "biggest k with {p}^k | {n}!",
        "If ${n}! = {p}^k \\cdot m$, where ${p}$ does not divide $m$, <what is $k$?|find $k$.>",
        "{person} types {n}! into a program and divides it by {p} again and again until the "
        "result is no longer <divisible by {p}|a multiple of {p}>. How many divisions by {p} are "
        "made?",
        "<Calculate|Work out> the multiplicity of {p} as a prime factor of $1 \\cdot 2 \\cdot 3 "
        "\\cdots {n}$.",
        "the product 1*2*3*...*{n} is divisible by {p}^k. <max k?|largest possible k?>",
        "{n}! in base {p}: how many trailing zeros<|?| does it have?>",
        "How many zeros does ${n}!$ end in when it is written in base ${p}$?",
        "For how many positive integers $k$ is ${n}!$ divisible by ${p}^k$?",
        "All whole numbers from 1 to {n} are split into prime factors. How many times does the "
        "factor {p} turn up altogether?",
        "{person} multiplies all page numbers of a book with pages 1 to {n}. {friend} asks for "
        "the largest exponent k such that {p}^k divides the product. What is it?",
        "largest power of {p} dividing {n} factorial, <just the exponent|exponent only>",
        "<Determine|Find> the greatest $e$ for which $\\frac{{n}!}{{p}^e}$ is an integer.",
        "Legendre: n = {n}, p = {p}, exponent?",
        "In $\\,{n}!\\,$ the prime ${p}$ has which exponent?",
        "Cards numbered 1 to {n} lie on the table. Each card earns one coin for every time its "
        "number can be divided by {p}. How many coins do all the cards earn together?",
        "factor {n}! into primes, what exponent does {p} <get|have><| there>?",
        "How many factors of {p} are there in {n}!, counted with multiplicity?",
        "The number ${n}!$ is a multiple of ${p}^t$ but not of ${p}^{t+1}$. <What is $t$?|Find "
        "$t$.|Determine $t$.>",
        "my olympiad book asks for the biggest exponent e such that {p}^e is a divisor of {n}!. "
        "<how do i get e|what is e>?",
        "Write $N = {n}!$. <Give|State> the exponent of the highest power of {p} by which $N$ is "
        "divisible.",
        "A robot <keeps dividing|divides> the number {n}! by {p} as long as there is no "
        "remainder. After how many divisions without remainder does it stop?",
        "sum of floor({n}/{p}^i) over i >= 1",
        "<Evaluate|Compute> $\\sum_{i \\ge 1} \\left\\lfloor \\frac{{n}}{{p}^i} \\right\\rfloor$.",
        "With what exponent does {p} enter the prime decomposition of the product of the first "
        "{n} positive integers?",
        "n! with n = {n}, how many times does {p} go into it, i mean what is the top power "
        "{p}^k, i need k",
        "I have {n} boxes, and box i has a lock for every time i can be divided by {p} (box "
        "number 1 up to box number {n}). How many locks do I have<| in total>?",
        "v_{p} of {n}!",
        "max k: {p}^k divides {n}! <?|, k =>",
        "power of {p} in {n}! <exponent only|just exponent>",
        "{n}! / {p} / {p} / ... how many times",
        "# of {p}s in {n}! <factorization|prime factorization>",
        "legendre formula: exponent of {p} in {n}!",
        "ord_{p}({n}!) <=?|value>",
        "{n}! = {p}^k * rest, k max <=?|?>",
        "multiplicity({p}, factorial({n}))",
        "trailing zeros of {n}! in base {p}",
        "valuation({n}!, {p}) <?|=?>",
        "exponent prime {p} factorial {n}",
        "so basically I've got {n} factorial and I keep dividing by {p}. How many times <does "
        "that work|can I do it> before there's a remainder?",
        "My kid's worksheet says: how many {p}s do you find when {n}! is broken down into "
        "primes? <Any help?|What's the number?>",
        "okay class, we count the multiples of {p} up to {n}, then those of its square, its cube"
        " and so on, and add. What do we get?",
        "I need the biggest power of {p} that goes into {n}! with no remainder, well, only "
        "what's written up top, the exponent.",
        "Could somebody check my Legendre? The prime is {p}, the factorial is {n}!. What "
        "exponent should come out?",
        "I'm cancelling a fraction with {n}! on top and nothing but {p}s below. How many {p}s at"
        " the bottom can I get rid of at most?",
        "Weird question, but if you wrote {n}! in base {p}, how many zeros would be at its end?",
        "Hey so, 1 times 2 times 3 up to {n}, how many times is {p} hiding in there as a prime "
        "factor, repeats counted?",
        "My tutor wants the largest number m so that {p} to the m still divides {n}!. What's m?",
        "Let $\\nu_{{p}}(m)$ denote the exponent of ${p}$ in the factorization of $m$. "
        "<Determine|Find> $\\nu_{{p}}({n}!)$.",
        "Find the greatest integer $r$ for which ${n}! \\equiv 0 \\pmod{{p}^r}$.",
        "Determine the nonnegative integer $s$ such that ${p}^s \\mid {n}!$ and ${p}^{s+1} "
        "\\nmid {n}!$.",
        "How many of the numbers ${p}, {p}^2, {p}^3, \\ldots$ are divisors of ${n}!$?",
        "Let $N = \\prod_{k=1}^{{n}} k$. <What is|State> the ${p}$-adic valuation of $N$<|?>",
        "What is the largest value of $j$ such that $\\dfrac{1 \\cdot 2 \\cdots {n}}{{p}^j}$ is "
        "a whole number?",
        "Compute $\\lfloor {n}/{p} \\rfloor + \\lfloor {n}/{p}^2 \\rfloor + \\lfloor {n}/{p}^3 "
        "\\rfloor + \\cdots$.",
        "Let $s$ be the sum of the digits of ${n}$ in base ${p}$. Evaluate $\\frac{{n} - s}{{p} "
        "- 1}$.",
        "A queue of {n} children is numbered from 1. Child k brings one apple for each time that"
        " k can be divided by {p} without remainder. How many apples are brought in all?",
        "A giant cake of {n}! crumbs is shared: at each step it is cut into {p} equal parts of "
        "whole crumbs, and one part is kept for the next step. How many steps are possible?",
        "{person} has a machine which divides a number by {p} at the push of a button and beeps "
        "if it won't go. It is fed with {n}!. How many pushes succeed before the first beep?",
        "The wizard's bag holds {n}! gold coins. Every night an imp splits the coins into {p} "
        "equal heaps and leaves only one heap in the bag. The game ends when equal heaps are no "
        "longer possible. For how many nights does it go on?",
        "A tournament starts with {n}! players, and in each round exactly one player out of "
        "every group of {p} stays in. How many rounds are possible before the number of players "
        "left cannot be divided by {p} any more?",
        "A factory stamps the numbers 1 to {n} on plates and splits each into primes. For every "
        "factor {p} a red dot is punched, repeats too. How many red dots are punched?",
        "A computer stores {n}! as {p}^k times a number that {p} does not divide. Which k does "
        "it store?",
        "A singer does songs 1 through {n} and claps in song m as often as the factor {p} occurs"
        " in the prime factorization of m. How many claps is that over the whole concert?",
        "On a planet where people write numbers in base {p}, a school class writes out {n}!. "
        "With how many zeros does the number end?",
        "The number of ways to seat {n} guests in a row is {n}!. {friend} asks how many times in"
        " a row this number can be divided by {p} with nothing left over. What's the reply?",
        "The treasure map says: multiply all the numbers from 1 to {n}, take out every factor "
        "{p}, and walk one step for each factor taken out. How many steps?",
    ),
    unseen_wordings=(
        "Find the greatest $k$ so that ${n}!$ is divisible by ${p}^k$.",
        "{p}-adic valuation of {n}! ?",
        "In {n}!, what is the power of {p}? I only want the exponent.",
        "{friend} multiplies the house numbers 1, 2, 3, ..., {n} of a long street. How many "
        "times in succession can the product be divided by {p} without a remainder?",
        "what's the max number of times you can pull a factor {p} out of {n} factorial",
        "Let $a$ be the exponent with which the prime ${p}$ divides the product of all positive "
        "integers not exceeding ${n}$. Determine $a$.",
        "{p}^k divides {n}!, {p}^(k+1) doesn't; k?",
    ),
    plans=(
        "We need the exponent of the prime {p} in {n}!. By Legendre we add up the quotients by "
        "{p} and its powers.",
        "Every multiple of {p} up to {n} gives one factor {p}, every multiple of {p}^2 one more, "
        "and so on.",
        "We compute {n}! and divide it by {p} as long as that works.",
    ),
    programs=(
        code("""
            n, k = {n}, 0
            while n:
                n //= {p}
                k += n
            print(k)
        """),
        code("""
            from math import factorial
            f, k = factorial({n}), 0
            while f % {p} == 0:
                f //= {p}
                k += 1
            print(k)
        """),
        code("""
            from sympy import factorial, multiplicity
            print(multiplicity({p}, factorial({n})))
        """),
    ),
    slips=(
        Slip(
            code("""
                f, k = factorial({n}), 0
                while f % {p} == 0:
                    f //= {p}
                    k += 1
                print(k)
            """),
            "`factorial` must be imported from `math`.",
            fix=1,
        ),
        Slip(
            code("""
                from math import factorial, multiplicity
                print(multiplicity({p}, factorial({n})))
            """),
            "`multiplicity` is in sympy, not in `math`.",
            fix=2,
        ),
        Slip(
            code("""
                n = {n}
                while n:
                    n //= {p}
                    k += n
                print(k)
            """),
            "`k` has to start at 0.",
        ),
    ),
    conclusions=(
        "The exponent of {p} is $\\boxed{{answer}}$.",
        "So {p} divides {n}! exactly $\\boxed{{answer}}$ times.",
        "The largest exponent is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "By Legendre's formula the exponent is the sum of the floors of {n} divided by {p}, "
        "{p}^2, {p}^3 and so on. It is $\\boxed{{answer}}$.",
        "Count the multiples of {p} up to {n}, then those of each higher power of {p}. All these "
        "counts together make $\\boxed{{answer}}$.",
    ),
)
