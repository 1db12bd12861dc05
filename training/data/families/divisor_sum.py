"""The sum of the positive divisors."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    return {"n": number(random, 10, 10000)}


def answer(n: int) -> int:
    return sum(d for d in range(1, n + 1) if n % d == 0)


FAMILY = Family(
    name="divisor_sum",
    draw=draw,
    answer=answer,
    wordings=(
        "What is the sum of <the|all> positive divisors of {n}?",
        "<sum of|total of all> <divisors|factors> of {n}",
        "<Find|Compute|Determine> the sum of all positive <factors|divisors> of ${n}$.",
        "<Compute|Find|Evaluate> $\\sigma({n})$, the sum of the divisors of {n}.",
        "Add up all the positive integers that divide {n}. What do you get?",
        "<hey |>can you add together all the <factors|divisors> of {n} <for me|please>",
        "All divisors of {n}, including 1 and {n}, are added. What is the total?",
        "Determine the sum of every positive integer that is a <factor|divisor> of {n}.",
        "<Evaluate|Compute> $\\sum_{d \\mid {n}} d$.",
        "{n}: what do its <divisors|factors> <sum|add up> to?",
        "what do you get when you total the <factors|divisors> of {n}",
        "Let $S$ be the set of positive divisors of {n}. What is the sum of the elements of $S$?",
        "Calculate the divisor sum of {n}.",
        "sigma({n}) = ? (<sum of divisors|divisor sum>)",
        "If $D$ runs through all positive integers with $D \\mid {n}$, what is the sum of all "
        "<such|these> $D$?",
        "{person} has one card for each <factor|divisor> of {n}, with that <factor|divisor> "
        "printed on it. What is the total of the numbers on the cards?",
        "1 + ... + {n}, where the summands are exactly the divisors of {n}: <what is the "
        "total|how much is it>?",
        "<Find|Give> the total of the positive numbers that divide {n} evenly, {n} itself "
        "included.",
        "Some {things} come in packs, one kind of pack for every divisor of {n}, holding exactly "
        "that many {things}. {person} buys one pack of each kind. How many {things} is that?",
        "sum(d for d in range(1, {n} + 1) if {n} % d == 0)",
        "Which number do you obtain by adding every <factor|divisor> of {n}, 1 and {n} among them?",
        "the <factors|divisors> of {n} all added up = ?",
        "A rectangle has area {n} and integer sides. Add up all values that its width can take. "
        "What is the sum?",
        "sum of all positive d such that {n}/d is a whole number",
        "Let $\\sigma$ denote the sum-of-divisors function. <Evaluate|Determine|Find> "
        "$\\sigma({n})$.",
        "how much is it when all the positive numbers that {n} is divisible by are summed",
        "For {n} days, {person} receives $d$ {things} on day $d$ if $d$ divides {n}, and nothing "
        "otherwise. How many {things} does {person} receive <altogether|in all>?",
        "tot(factors({n})) incl 1 & self <=?|?>",
        "A: all d with {n} mod d = 0; SUM(A) =?",
        "{n} -> list divisors (1 and {n} too) -> + -> ?",
        "I cut one paper strip of every whole length in cm that fits along my {n} cm table a "
        "whole number of times, the full {n} cm too. If I <tape|glue> all of them end to end, "
        "how many centimetres long is it?",
        "How many points is that? In {person}'s dice game a number pays out each whole number "
        "it can be split by exactly, from 1 up to itself, all of them as points. {friend} "
        "rolled {n}.",
        "At our club the shirts are numbered 1 to {n}, none missing. For the team photo only "
        "those players stand up whose shirt number divides {n}. What do the shirts of the "
        "standing players come to in total?",
        "I lay out {n} {things} in rows of equal length and try every layout that works, from "
        "one per row to all in one row. Each time I note the row length. What figure do I get "
        "when I tot up my notes?",
        "Determine the value at ${n}$ of the Dirichlet convolution of the identity function "
        "with the constant function 1.",
        "Let $\\mathcal{D}$ consist of the positive integers $t$ with ${n} \\equiv 0 \\pmod "
        "t$. Evaluate $\\sum_{t \\in \\mathcal{D}} t$.",
        "sigma({n}) <?|=|= ?>",
        "sum divisors {n}",
        "factors of {n} added <up|together>",
        "total of everything that divides {n} <incl itself|including {n}>",
        "divisor total, n = {n}",
        "sigma_1({n})",
        "1 and {n} and all divisors between, sum <?|=?>",
        "add factors {n} <ans only|answer?>",
        "sum all d where d | {n}",
        "sympy divisor_sigma({n}) <gives|prints> ?",
        "{n} list factors then add, result",
        "DivisorSigma[1, {n}]",
        "so basically I wrote down all the factors of {n}, from 1 up to {n} itself, and now I "
        "have to add them. What should I <get|end up with>?",
        'My kid\'s worksheet says "factor sum of {n}", one and the number included. <What is '
        "it|How much is that>?",
        "We check whether {n} is perfect, abundant or whatever, so first I need the sum of all "
        "its divisors, itself counted.",
        "I tell the class: find all the numbers that go into {n}, then put plus signs between "
        "them. What total goes on the board?",
        "ok so if I take each whole number {n} can be divided by, with nothing left, and just "
        "pile them up, how big does it get?",
        "Could someone add the divisors of {n} for me? I did it and got something different from"
        " the book. Count {n} too please.",
        "I did the rainbow method for {n}, 1 joined with {n} and so on, and every factor on the "
        "rainbow is added once. <What's the sum|What do I get>?",
        "Hey, quick one for the maths club: what do the factors of {n} add up to when you throw "
        "them all in one pot, 1 and {n} too?",
        "You take the proper divisors of {n}, add them, and then add {n} on top. Where do you "
        "end up?",
        "Let $\\sigma_1(m)$ denote the sum of all positive divisors of $m$. <What is|Determine> "
        "$\\sigma_1({n})$<|?>",
        "<Evaluate|Compute> $\\sum_{d \\mid {n}} \\frac{{n}}{d}$, where $d$ runs over the "
        "positive divisors.",
        "Find the sum of all positive integers $k$ for which $\\frac{{n}}{k}$ is an integer.",
        "Given the prime factorisation ${n} = \\prod p^e$, compute $\\prod (1 + p + p^2 + "
        "\\cdots + p^e)$.",
        "Let $T = \\{t \\in \\mathbb{N} : t \\mid {n}\\}$. What is $\\sum_{t \\in T} t$?",
        "Determine the sum of all $x$ over all pairs $(x, y)$ of positive integers with $xy = "
        "{n}$.",
        "The number {n} is divided by each of its positive factors in turn, and the quotients "
        "are added. What is the sum of the quotients?",
        "What is the sum of the elements of $\\{k : 1 \\le k \\le {n},\\ {n} \\bmod k = 0\\}$?",
        "A baker sells boxes in all sizes that divide {n}, one box on display for each size, "
        "filled with as many rolls as its size says. How many rolls are on display?",
        "In the tower every floor from 1 to {n} has its number on the door. The wizard lights "
        "the floors whose number divides {n}. What is the sum of the lit numbers?",
        "{person} runs on day k of the training plan exactly k minutes if k divides {n}, and "
        "rests otherwise. The plan has {n} days. How many minutes of running are in the plan?",
        "A stamp shop prints one stamp for each factor of {n}, its value in cents being that "
        "factor. What does the full set cost in cents?",
        "The gear maker builds one wheel for each divisor of {n}, with exactly that many teeth. "
        "How many teeth must be <cut|filed> for the complete set?",
        "A piper plays notes of all whole lengths in beats that fit evenly into {n} beats, each "
        "length once. For how many beats does he play?",
        "In a savings game you put k dollars in the jar for each k that goes exactly into your "
        "lucky number. {friend}'s lucky number is {n}. How much goes into the jar, in dollars?",
        "The moons of planet {n} are called by the numbers that divide {n}, and each moon has as"
        " many craters as its name says. How many craters do all moons together have?",
        "A librarian has {n} books and thinks of every shelf length in books that would use them"
        " up evenly. She adds all these shelf lengths. Which number does she find?",
        "At the king's feast one table is set for each number which divides {n}, and that number"
        " of guests sits at it. How many guests come?",
        "A robot vacuum cleans the rooms numbered 1, 2, ..., {n}, but enters only the rooms "
        "whose number is a factor of {n}. Each room takes as many seconds as its number. How "
        "many seconds does it clean?",
    ),
    unseen_wordings=(
        "Give the value of the function $\\sigma_1$ at {n}.",
        "Lea writes every divisor of {n} on the board and sums them. Which number does she find?",
        "When the factors of {n} are put together by addition, what is the result?",
        "Determine the sum of all positive integers that divide {n}, with 1 and {n} included.",
        "If I write down every positive factor of {n}, including 1 and the number itself, and add "
        "them all together, what do I get?",
        "Evaluate $\\sum_{d \\mid {n}} d$, where the sum runs over all positive divisors $d$ of "
        "${n}$.",
        "{person} writes each positive divisor of {n} on a separate card, from 1 up to {n}. Then "
        "{friend} adds up the numbers on all the cards. What total should {friend} get?",
        "The positive factors of {n} (the number {n} counts too) are added together. State the "
        "result.",
    ),
    plans=(
        "We add all positive divisors of {n}, including 1 and {n}.",
        "We list the divisors of {n} and add them.",
        "We need the sum of the divisors of {n}.",
    ),
    programs=(
        code("""
            from sympy import divisors
            print(sum(divisors({n})))
        """),
        code("""
            from sympy import divisor_sigma
            print(divisor_sigma({n}))
        """),
    ),
    slips=(
        Slip(
            "print(sum(divisors({n})))",
            "`divisors` was never imported. Import it and try again.",
        ),
        Slip(
            "from sympy import divisor_sum\nprint(divisor_sum({n}))",
            "There is no `divisor_sum` in sympy. Add the list that `divisors` returns.",
        ),
        Slip(
            "from sympy import divisor_count\nprint(sum(divisor_count({n})))",
            "`divisor_count` returns a number. The list comes from `divisors`.",
        ),
        Slip(
            "print(sum(d for d in range({n} + 1) if {n} % d == 0))",
            "The range starts at 0, which cannot divide. Let us use the divisor function of "
            "sympy instead.",
            fix=1,
        ),
    ),
    conclusions=(
        "The sum of the divisors is $\\boxed{{answer}}$.",
        "So the divisors of {n} add up to $\\boxed{{answer}}$.",
        "The total is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Factor {n} into primes. For every prime we add its powers up to the one in {n} and "
        "multiply these sums. The sum of the divisors is $\\boxed{{answer}}$.",
        "We pair the divisors of {n} with product {n} and add them all. The sum is "
        "$\\boxed{{answer}}$.",
    ),
)
