"""The sum of the first squares."""

from random import Random

from training.data.family import Family, Numbers, Slip, number


def draw(random: Random) -> Numbers:
    return {"n": number(random, 4, 999)}


def answer(n: int) -> int:
    return n * (n + 1) * (2 * n + 1) // 6


FAMILY = Family(
    name="sum_of_squares",
    draw=draw,
    answer=answer,
    wordings=(
        "What is 1^2 + 2^2 + 3^2 + ... + {n}^2?",
        "Find the sum of the squares of the first {n} positive integers.",
        "sum of squares from 1 to {n}",
        "Compute $\\sum_{k=1}^{{n}} k^2$.",
        "1 + 4 + 9 + ... + {n}^2 = ?",
        "hey what do you get if you add up the first {n} perfect squares",
        "Evaluate $1^2+2^2+\\cdots+{n}^2$.",
        "Square every integer from 1 to {n} and add the results. What is the total?",
        "Add the first {n} square numbers.",
        "How many squares of any size, with sides along the grid lines, are in a {n} by {n} grid?",
        "A pyramid has one layer of k by k cubes for each k from 1 to {n}. How many cubes does it "
        "contain?",
        "Let $S = 1^2 + 2^2 + \\dots + {n}^2$. Determine $S$.",
        "sum(k**2 for k = 1..{n})",
    ),
    unseen_wordings=(
        "Each child number k of {n} children (k = 1, ..., {n}) brings k times k apples. "
        "How many apples are there?",
        "The areas of squares with sides 1, 2, ..., {n} are added. Give the result.",
        "total of k squared, with k running from one through {n}",
    ),
    plans=(
        "We add the squares of the integers from 1 to {n}.",
        "We sum k^2 for k from 1 to {n}.",
        "We need the sum of the first {n} squares.",
    ),
    programs=(
        "print(sum(k**2 for k in range(1, {n} + 1)))",
        "print({n} * ({n} + 1) * (2 * {n} + 1) // 6)",
    ),
    slips=(
        Slip("print(sum(k**2 for k in {n}))", "A number cannot be iterated. Use `range`."),
        Slip(
            "print(sum(range(1, {n} + 1)**2))",
            "A range cannot be squared. Square each k in the sum.",
        ),
    ),
    conclusions=(
        "The sum of the squares is $\\boxed{{answer}}$.",
        "So the total is $\\boxed{{answer}}$.",
        "The first {n} squares add up to $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "The sum of the first squares is one sixth of the product of the last number, its "
        "successor and their sum. For the squares up to {n} this is $\\boxed{{answer}}$.",
        "Adding the squares from 1 to {n} with the formula for square pyramidal numbers gives "
        "$\\boxed{{answer}}$.",
    ),
)
