"""The sum of an arithmetic series given by first term, difference and length."""

from random import Random

from training.data.family import Family, Numbers, Slip, number


def draw(random: Random) -> Numbers:
    return {"a": number(random, 1, 99), "d": number(random, 2, 30), "n": number(random, 5, 300)}


def answer(a: int, d: int, n: int) -> int:
    return n * (2 * a + (n - 1) * d) // 2


FAMILY = Family(
    name="arithmetic_series",
    draw=draw,
    answer=answer,
    wordings=(
        "What is the sum of the first {n} terms of the arithmetic sequence with first term {a} and "
        "common difference {d}?",
        "arithmetic series, first term {a}, difference {d}, {n} terms: sum?",
        "An arithmetic progression starts with {a} and has common difference {d}. Find the sum of "
        "its first {n} terms.",
        "Let $a_1 = {a}$ and $a_{n+1} = a_n + {d}$. Compute $a_1 + a_2 + \\cdots + a_{{n}}$.",
        "hey sum up {n} numbers starting at {a} where each is {d} more than the previous one",
        "Compute $\\sum_{k=0}^{{n} - 1} ({a} + {d}k)$.",
        "Jo saves {a} dollars in the first week and {d} dollars more each week than the week "
        "before. How much has she saved after {n} weeks?",
        "A theatre has {a} seats in the first row, and every row has {d} more seats than the row "
        "in front. There are {n} rows. How many seats are there in all?",
        "sum of AP with a = {a}, d = {d}, n = {n}",
        "Find $S_{{n}}$ for the arithmetic sequence with $a_1 = {a}$ and $d = {d}$.",
        "Starting at {a} and going up in steps of {d}, what do the first {n} numbers add up to?",
        "Determine the total of {n} terms in arithmetic progression when the first is {a} and "
        "consecutive terms differ by {d}.",
        "The terms of a sequence grow by {d} each time, beginning with {a}. "
        "What's the sum of the first {n}?",
    ),
    unseen_wordings=(
        "On day one a runner covers {a} km, and daily she adds {d} km. What distance does she "
        "cover over {n} days in total?",
        "Add {n} equally spaced numbers: the smallest is {a}, the spacing is {d}.",
        "first element {a}, then always plus {d}; i need the total of {n} elements",
    ),
    plans=(
        "The series starts at {a}, has difference {d} and {n} terms. We add them.",
        "We add the {n} terms that start at {a} and grow by {d}.",
        "An arithmetic series with first term {a}, difference {d} and {n} terms.",
    ),
    programs=(
        "print(sum({a} + {d} * k for k in range({n})))",
        "print({n} * (2 * {a} + ({n} - 1) * {d}) // 2)",
    ),
    slips=(
        Slip(
            "print(sum({a} + {d} * k for k in {n}))",
            "A number cannot be iterated. Use `range`.",
        ),
        Slip(
            "print(sum({a} + {d} * k, (k, 0, {n} - 1)))",
            "`k` is not defined. Use a generator over `range`.",
        ),
    ),
    conclusions=(
        "The sum of the {n} terms is $\\boxed{{answer}}$.",
        "So the total is $\\boxed{{answer}}$.",
        "The terms add up to $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "The first term is {a}, the difference {d}, and there are {n} terms. The sum is the number "
        "of terms times the average of first and last term, $\\boxed{{answer}}$.",
        "Use $S_k = \\frac{k}{2}(2a_1 + (k - 1)d)$ with first term {a}, difference {d} and {n} "
        "terms. The sum is $\\boxed{{answer}}$.",
    ),
)
