"""The sum of a geometric series."""

from random import Random

from training.data.family import Family, Numbers, Slip, number


def draw(random: Random) -> Numbers:
    return {"a": number(random, 1, 60), "r": number(random, 2, 10), "n": random.randint(3, 20)}


def answer(a: int, r: int, n: int) -> int:
    total = 0
    for _ in range(n):
        total = total * r + a
    return total


FAMILY = Family(
    name="geometric_series",
    draw=draw,
    answer=answer,
    wordings=(
        "What is the sum of the first {n} terms of the geometric sequence with first term {a} and "
        "common ratio {r}?",
        "geometric series, first term {a}, ratio {r}, {n} terms: sum?",
        "A geometric progression starts with {a} and has common ratio {r}. Find the sum of its "
        "first {n} terms.",
        "Let $g_1 = {a}$ and $g_{k+1} = {r} g_k$. Compute $g_1 + g_2 + \\cdots + g_{{n}}$.",
        "hey sum up {n} numbers starting at {a} where each is {r} times the previous one",
        "Compute $\\sum_{k=0}^{{n} - 1} {a} \\cdot {r}^k$.",
        "Jo saves {a} cents on the first day and {r} times as much each day as the day before. "
        "How many cents has she saved after {n} days?",
        "sum of GP with a = {a}, r = {r}, n = {n}",
        "Find $S_{{n}}$ for the geometric sequence with $a_1 = {a}$ and $r = {r}$.",
        "Starting at {a} and multiplying by {r} each time, what do the first {n} numbers add to?",
        "Determine the total of {n} terms in geometric progression when the first is {a} and the "
        "ratio of consecutive terms is {r}.",
        "A rumour is told to {a} people on day 1, and each day {r} times as many new people hear "
        "it as the day before. How many people have heard it after {n} days?",
        "Every term of a sequence is {r} times its predecessor, and the first is {a}. "
        "What's the sum of the first {n}?",
    ),
    unseen_wordings=(
        "The first square of a board holds {a} grains, each following square {r} times the last. "
        "How many grains lie on the first {n} squares?",
        "Add {n} numbers of which the smallest is {a} and each other is {r} times a smaller one.",
        "first element {a}, then always times {r}; i need the total of {n} elements",
    ),
    plans=(
        "The series starts at {a}, has ratio {r} and {n} terms. We add them.",
        "We add the {n} terms that start at {a} and are multiplied by {r} each time.",
        "A geometric series with first term {a}, ratio {r} and {n} terms.",
    ),
    programs=(
        "print(sum({a} * {r}**k for k in range({n})))",
        "print({a} * ({r}**{n} - 1) // ({r} - 1))",
    ),
    slips=(
        Slip(
            "print(sum({a} * {r}**k for k in {n}))",
            "A number cannot be iterated. Use `range`.",
        ),
        Slip(
            "print(sum({a} * {r}**k, (k, 0, {n} - 1)))",
            "`k` is not defined. Use a generator over `range`.",
        ),
    ),
    conclusions=(
        "The sum of the {n} terms is $\\boxed{{answer}}$.",
        "So the total is $\\boxed{{answer}}$.",
        "The terms add up to $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "The first term is {a}, the ratio {r}, and there are {n} terms. The formula "
        "$a\\frac{r^n - 1}{r - 1}$ gives $\\boxed{{answer}}$.",
        "Multiply the sum of the {n} terms by {r} and subtract the sum itself; only two terms "
        "remain. Starting from {a} we find $\\boxed{{answer}}$.",
    ),
)
