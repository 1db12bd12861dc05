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
        "How many zeros does {n}! end with?",
        "trailing zeros of {n}!",
        "Find the number of trailing zeros in ${n}!$.",
        "With how many zeros does the number {n} factorial end?",
        "Determine the largest integer $k$ such that $10^k$ divides ${n}!$.",
        "hey how many 0s are at the end of {n}!",
        "The product 1*2*3*...*{n} is written out. How many zeros are at its end?",
        "{n}! ends in how many zeros?",
        "Count the consecutive zeros at the end of ${n}!$ in decimal notation.",
        "What's the highest power of 10 dividing {n}!? Give the exponent.",
        "How often can {n}! be divided by 10 without remainder?",
        "number of zeroes at the end of factorial {n}",
        "Multiply all integers from 1 to {n}. How many zeros are at the right end of the product?",
    ),
    unseen_wordings=(
        "If you erase the final zeros of {n}!, how many digits disappear?",
        "Reading $n!$ for $n = {n}$ from the right, how many 0 digits precede the first nonzero "
        "digit?",
        "{n} factorial, zero digits at the tail, count them",
    ),
    plans=(
        "Every zero of {n}! comes from a factor 5. We count them by dividing by 5 repeatedly.",
        "We count the factors 5 in {n}!.",
        "The zeros at the end of {n}! are as many as the factors 5 in it.",
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
