"""The sum of the first cubes."""

from random import Random

from training.data.family import Family, Numbers, Slip, number


def draw(random: Random) -> Numbers:
    return {"n": number(random, 4, 999)}


def answer(n: int) -> int:
    return (n * (n + 1) // 2) ** 2


FAMILY = Family(
    name="sum_of_cubes",
    draw=draw,
    answer=answer,
    wordings=(
        "What is 1^3 + 2^3 + 3^3 + ... + {n}^3?",
        "Find the sum of the cubes of the first {n} positive integers.",
        "sum of cubes from 1 to {n}",
        "Compute $\\sum_{k=1}^{{n}} k^3$.",
        "1 + 8 + 27 + ... + {n}^3 = ?",
        "hey what do you get if you add up the first {n} perfect cubes",
        "Evaluate $1^3+2^3+\\cdots+{n}^3$.",
        "Cube every integer from 1 to {n} and add the results. What is the total?",
        "Add the first {n} cubic numbers.",
        "A child builds solid cubes with edges 1, 2, ..., {n} from unit blocks. How many unit "
        "blocks does it need?",
        "The volumes of cubes with integer edges from 1 to {n} are added. What is the sum?",
        "Let $S = 1^3 + 2^3 + \\dots + {n}^3$. Determine $S$.",
        "sum(k**3 for k = 1..{n})",
    ),
    unseen_wordings=(
        "Box number k holds k^3 marbles, for k = 1, ..., {n}. How many marbles are there?",
        "The third powers of all integers 1 to {n} go into one sum. Give its value.",
        "total of k cubed, with k running from one through {n}",
    ),
    plans=(
        "We add the cubes of the integers from 1 to {n}.",
        "We sum k^3 for k from 1 to {n}.",
        "We need the sum of the first {n} cubes.",
    ),
    programs=(
        "print(sum(k**3 for k in range(1, {n} + 1)))",
        "print(({n} * ({n} + 1) // 2)**2)",
    ),
    slips=(
        Slip("print(sum(k**3 for k in {n}))", "A number cannot be iterated. Use `range`."),
        Slip(
            "print(sum(range(1, {n} + 1)**3))",
            "A range cannot be cubed. Cube each k in the sum.",
        ),
    ),
    conclusions=(
        "The sum of the cubes is $\\boxed{{answer}}$.",
        "So the total is $\\boxed{{answer}}$.",
        "The first {n} cubes add up to $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "The sum of the first cubes is the square of the sum of the numbers. "
        "For the numbers from 1 to {n} this is $\\boxed{{answer}}$.",
        "By Nicomachus, the cubes from 1 to {n} add up to the square of a triangular number. "
        "The sum is $\\boxed{{answer}}$.",
    ),
)
