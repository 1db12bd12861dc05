"""The sum of the digits of a power."""

from random import Random

from training.data.family import Family, Numbers, Slip, number


def draw(random: Random) -> Numbers:
    return {"a": number(random, 2, 60), "n": number(random, 4, 500)}


def answer(a: int, n: int) -> int:
    power, total = a**n, 0
    while power:
        power, digit = divmod(power, 10)
        total += digit
    return total


FAMILY = Family(
    name="power_digit_sum",
    draw=draw,
    answer=answer,
    wordings=(
        "What is the sum of the digits of {a}^{n}?",
        "digit sum of {a}^{n}",
        "Find the sum of the decimal digits of ${a}^{{n}}$.",
        "add up the digits of {a} to the power {n}",
        "Let $s(n)$ be the sum of the digits of $n$. Compute $s({a}^{{n}})$.",
        "{a}**{n}: sum of its digits?",
        "hey if I write {a}^{n} out and add all its digits what do I get",
        "The number ${a}^{{n}}$ is written in base ten. Find the sum of its digits.",
        "Determine the digit sum of the number {a}^{n}.",
        "What do the digits of {a}^{n} add up to?",
        "Compute {a}^{n} and then add its digits. What is the result?",
        "A printer prints the number {a}^{n}. Nina adds all printed digits. What is her total?",
        "{a} raised to {n} has which digit sum?",
    ),
    unseen_wordings=(
        "Take {a}^{n}, split it into single digits and total them.",
        "How much do the figures in the decimal expansion of ${a}^{{n}}$ amount to together?",
        "calculate {a} to the {n}, then sum across the digits",
    ),
    plans=(
        "We write out {a}^{n} and add its digits.",
        "We compute {a}^{n} as a string and add the digits.",
        "We need the sum of the digits of {a}^{n}.",
    ),
    programs=("print(sum(int(d) for d in str({a}**{n})))",),
    slips=(
        Slip(
            "print(sum(int(d) for d in {a}**{n}))",
            "An integer cannot be iterated. Turn it into a string first.",
        ),
        Slip(
            "print(sum(d for d in str({a}**{n})))",
            "The digits are strings. Turn each into an integer first.",
        ),
    ),
    conclusions=(
        "The sum of the digits is $\\boxed{{answer}}$.",
        "So the digits of {a}^{n} add up to $\\boxed{{answer}}$.",
        "The digit sum is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Write out {a}^{n} in decimal and add its digits one by one. The sum is "
        "$\\boxed{{answer}}$.",
        "We multiply out the power {a}^{n}. Its digits add up to $\\boxed{{answer}}$.",
    ),
)
