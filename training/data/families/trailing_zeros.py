"""The zeros at the end of a factorial."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    return {"n": number(random, 5, 1400)}


def answer(n: int) -> int:
    zeros = 0
    for k in range(1, n + 1):
        while k % 5 == 0:
            k //= 5
            zeros += 1
    return zeros


FAMILY = Family(
    name="trailing_zeros",
    draw=draw,
    answer=answer,
    wordings=(
        "How many zeros does {n}! end <with|in>?",
        "<trailing zeros|number of trailing zeroes> of {n}!<|?>",
        "<Find|Determine|Compute> the number of trailing zeros in ${n}!$.",
        "With how many zeros does the number {n} factorial <end|finish>?",
        "Determine the <largest|greatest> integer $k$ such that $10^k$ divides ${n}!$.",
        "<hey |so |>how many 0s are at the end of {n}!",
        "The product 1*2*3*...*{n} is written out. How many zeros are at its end?",
        "{n}! ends in how many <zeros|zeroes>?",
        "Count the consecutive zeros at the end of ${n}!$ in decimal notation.",
        "What's the highest power of 10 <dividing|that divides> {n}!? Give the exponent.",
        "How often can {n}! be divided by 10 without remainder?",
        "number of zeroes at the end of factorial {n}",
        "Multiply all <integers|whole numbers> from 1 to {n}. How many zeros are at the right end "
        "of the <product|result>?",
        "What is the exponent of 5 in the prime factorisation of {n}!, which is also the number "
        "of zeros at its end?",
        "The number of orders in which {n} different {things} can be lined up is written out in "
        "full. In how many zeros does it end?",
        "{person} <computes|writes out> {n}! and crosses out every zero at the right end, up to "
        "the first other digit. How many zeros <are crossed out|does this remove>?",
        "Let $v$ be the largest exponent for which ${n}! / 10^v$ is <an integer|a whole number>. "
        "<What is $v$?|Find $v$.>",
        "From the units digit of {n}! up to its last digit other than 0, how many zeros does one "
        "<pass|skip>?",
        "{n} factorial is divided by 10 as long as the result stays <whole|an integer>. How many "
        "divisions are <made|possible>?",
        "If ${n}! = m \\cdot 10^k$ with an integer $m$ that is not <divisible by|a multiple of> "
        "$10$, <find $k$.|what is $k$?>",
        "count of factors 10 in the product 1 * 2 * ... * {n}",
        "A program prints the exact value of $1 \\cdot 2 \\cdot 3 \\cdots {n}$. How long is the "
        "block of zeros at its end?",
        "n = {n}. <zeros at the end of n!|n! has how many terminal zeros>?",
        "How many times does the <factor|number> 10 go into {n}! <evenly|exactly>?",
        "<Written|When written> in base ten, {n}! has a tail of zeros. <How many zeros does the "
        "tail have?|What is the length of this tail?>",
        "fact({n}), 0s on the right side, cnt=?",
        "{n}//5 + {n}//25 + {n}//125 + ... <=?|= ??>",
        "s = str({n}!); len(s) - len(s.rstrip('0')) =?",
        "My calculator app shows huge numbers in full. I typed {n}, <pressed|tapped> the "
        "factorial key and scrolled all the way to the right. How long is the run of zeros "
        "there?",
        "How many noughts may we drop? At school we multiplied 1 by 2, then by 3, then by 4, "
        "and kept going up to {n}. The teacher said we can leave out the noughts after the last "
        "other digit.",
        "In my shop game the price starts at one coin, and in round k it gets multiplied by k. "
        "I've just finished round {n}. The price tag <closes with|has> a long block of zeros on "
        "its right. How many zeros are in that block?",
        "{friend} imagines a kitchen with {n}! grains of rice. Each day exactly one tenth of "
        "the grains is kept. For how many days does this <work|go well> without breaking a "
        "grain?",
        "Determine $\\sum_{i \\ge 1} \\lfloor {n} / 5^i \\rfloor$, Legendre's expression for "
        "the number of zeros closing ${n}!$.",
        "Let $z(m)$ be the largest $e$ with $m \\equiv 0 \\pmod{10^e}$. State $z({n}!)$.",
    ),
    unseen_wordings=(
        "If you erase the final zeros of {n}!, how many digits disappear?",
        "Reading $n!$ for $n = {n}$ from the right, how many 0 digits precede the first nonzero "
        "digit?",
        "{n} factorial, zero digits at the tail, count them",
        "Determine the number of consecutive zeros with which the decimal representation of {n}! "
        "ends.",
        "how many trailing zeros in {n}!",
        "If I multiply together all the whole numbers from 1 to {n}, how many zeros will be at "
        "the very end of the result?",
        "Find the largest integer $k$ such that $10^k$ divides ${n}!$.",
        "{person} has the computer print {n} factorial and, starting from the right, counts the "
        "zeros before the first digit that isn't a zero. How many zeros does {person} count?",
        "How often can the number {n}! be divided by 10 before the result is no longer an integer?",
    ),
    plans=(
        "Every zero at the end of {n}! is a factor 10 of it.",
        "We need the number of zeros at the end of {n}!.",
        "The zeros at the end of the factorial of {n} are to be counted.",
    ),
    programs=(
        code("""
            n, zeros = {n}, 0
            while n:
                n //= 5
                zeros += n
            print(zeros)
        """),
        code("""
            from math import factorial
            s = str(factorial({n}))
            print(len(s) - len(s.rstrip("0")))
        """),
    ),
    slips=(
        Slip(
            code("""
                s = str(factorial({n}))
                print(len(s) - len(s.rstrip("0")))
            """),
            "`factorial` was never imported. Import it and try again.",
            fix=1,
        ),
        Slip(
            code("""
                from math import factorial
                s = factorial({n})
                print(len(s) - len(s.rstrip("0")))
            """),
            "An integer has no length. Turn it into a string first.",
            fix=1,
        ),
        Slip(
            "print(str({n}!).count('0'))",
            "Python has no operator `!`. Count the factors 5 instead, without the factorial.",
        ),
        Slip(
            "from sympy import factorial\nprint(factorial({n}).trailing_zeros())",
            "There is no such method. Let us count the factors 5 directly.",
        ),
    ),
    conclusions=(
        "The number of zeros at the end is $\\boxed{{answer}}$.",
        "So {n}! ends in $\\boxed{{answer}}$ zeros.",
        "There are $\\boxed{{answer}}$ trailing zeros.",
    ),
    reasoning=(
        "A zero needs a factor 2 and a factor 5, and the factors 5 are rarer. Count the multiples "
        "of 5, 25, 125 and so on up to {n}. Together they give $\\boxed{{answer}}$.",
        "By Legendre's formula the exponent of 5 in {n}! is $\\boxed{{answer}}$.",
    ),
)
