"""The sum of consecutive integers."""

from random import Random

from training.data.family import Family, Numbers, Slip, number


def draw(random: Random) -> Numbers:
    a = random.choice((1, 1, 1, number(random, 2, 300)))
    return {"a": a, "b": a + number(random, 5, 2000)}


def answer(a: int, b: int) -> int:
    return (a + b) * (b - a + 1) // 2


FAMILY = Family(
    name="integer_sum",
    draw=draw,
    answer=answer,
    wordings=(
        "What is the sum of the integers from {a} to {b}?",
        "sum of {a} to {b}",
        "Add all whole numbers from {a} through {b}.",
        "Compute $\\sum_{k={a}}^{{b}} k$.",
        "add up every number between {a} and {b} inclusive",
        "hey if i add all the numbers from {a} up to {b} what do i get",
        "Find the sum of all integers $n$ with ${a} \\le n \\le {b}$.",
        "The integers {a} to {b} are written on a board and added. What is the total?",
        "Pages {a} to {b} are torn from a book. What do the page numbers add up to?",
        "sum(k for k = {a}..{b})",
        "Determine the total of the consecutive integers starting at {a} and ending at {b}.",
        "Young Gauss has to add the numbers from {a} to {b}. Which result should he give?",
        "What do the consecutive whole numbers {a} through {b} sum to?",
    ),
    unseen_wordings=(
        "Tickets are numbered {a} up to {b}, one of each. What is the sum of all ticket numbers?",
        "Let $k$ run from ${a}$ to ${b}$ in steps of one; give the sum of its values.",
        "count from {a} to {b} and keep a running total, where does it end?",
    ),
    plans=(
        "We add the integers from {a} to {b}.",
        "We sum all k from {a} to {b}.",
        "The sum runs over the integers {a} to {b}.",
    ),
    programs=(
        "print(sum(range({a}, {b} + 1)))",
        "print(({a} + {b}) * ({b} - {a} + 1) // 2)",
    ),
    slips=(
        Slip("print(sum({a}, {b}))", "`sum` needs a sequence. Use `range`."),
        Slip(
            "print(range({a}, {b} + 1).sum())",
            "A range has no method `sum`. Use the built-in `sum`.",
        ),
    ),
    conclusions=(
        "The sum is $\\boxed{{answer}}$.",
        "So the integers from {a} to {b} add up to $\\boxed{{answer}}$.",
        "The total is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Pair {a} with {b}, the next with the one before the last, and so on. All pairs have the "
        "same sum, and the total is $\\boxed{{answer}}$.",
        "The sum of consecutive integers is their number times the average of {a} and {b}, "
        "$\\boxed{{answer}}$.",
    ),
)
