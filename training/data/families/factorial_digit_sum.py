"""The sum of the digits of a factorial."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    return {"n": number(random, 5, 400)}


def answer(n: int) -> int:
    product = 1
    for k in range(2, n + 1):
        product *= k
    total = 0
    while product:
        product, digit = divmod(product, 10)
        total += digit
    return total


FAMILY = Family(
    name="factorial_digit_sum",
    draw=draw,
    answer=answer,
    wordings=(
        "What is the sum of the digits of {n}!?",
        "digit sum of {n}!",
        "Find the sum of the decimal digits of ${n}!$.",
        "add up the digits of {n} factorial",
        "Let $s(n)$ be the sum of the digits of $n$. Compute $s({n}!)$.",
        "{n}!: what do its digits add up to?",
        "hey whats the digit sum of {n} factorial",
        "The number ${n}!$ is written out in base ten. Find the sum of its digits.",
        "Determine the sum of all digits in the number {n}!.",
        "Multiply the integers from 1 to {n} and add the digits of the product. What is the sum?",
        "Compute {n}! and then add its digits. What is the result?",
        "If you write out factorial {n} in full, what is the total of its digits?",
        "sum digits (1*2*3*...*{n})",
    ),
    unseen_wordings=(
        "Take the product of the first {n} positive integers; what is its digit sum?",
        "How much do the figures in the decimal expansion of ${n}!$ amount to together?",
        "split {n} factorial into single digits and total them",
    ),
    plans=(
        "We write out {n}! and add its digits.",
        "We compute {n}! as a string and add the digits.",
        "We need the sum of the digits of {n} factorial.",
    ),
    programs=(
        code("""
            from math import factorial
            print(sum(int(d) for d in str(factorial({n}))))
        """),
    ),
    slips=(
        Slip(
            "print(sum(int(d) for d in str(factorial({n}))))",
            "`factorial` was never imported. Import it and try again.",
        ),
        Slip(
            "from math import factorial\nprint(sum(int(d) for d in factorial({n})))",
            "An integer cannot be iterated. Turn it into a string first.",
        ),
    ),
    conclusions=(
        "The sum of the digits is $\\boxed{{answer}}$.",
        "So the digits of {n}! add up to $\\boxed{{answer}}$.",
        "The digit sum is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Write out {n}! in decimal and add its digits one by one. The sum is $\\boxed{{answer}}$.",
        "We multiply the integers from 1 to {n}. The digits of the product add up to "
        "$\\boxed{{answer}}$.",
    ),
)
