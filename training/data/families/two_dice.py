"""A probability with two dice."""

from fractions import Fraction
from operator import eq, ge, gt, le, lt
from random import Random

from training.data.family import Family, Numbers, Slip, code

OPERATORS = {
    "exactly": ("==", eq),
    "at least": (">=", ge),
    "at most": ("<=", le),
    "more than": (">", gt),
    "less than": ("<", lt),
}


def draw(random: Random) -> Numbers:
    how = random.choice(list(OPERATORS))
    return {"s": random.randint(3, 11), "how": how, "op": OPERATORS[how][0]}


def answer(s: int, how: str, op: str) -> Fraction:
    fits = OPERATORS[how][1]
    return Fraction(sum(6 - abs(total - 7) for total in range(2, 13) if fits(total, s)), 36)


FAMILY = Family(
    name="two_dice",
    draw=draw,
    answer=answer,
    wordings=(
        "Two dice are rolled. What is the probability that the sum is {how} {s}?",
        "probability of rolling {how} {s} with two dice",
        "Find the probability that the total of two fair six-sided dice is {how} {s}.",
        "hey what are the chances that two dice add up to {how} {s}? as a fraction",
        "If you throw two standard dice, how likely is a sum of {how} {s}?",
        "P(sum of 2 dice is {how} {s})?",
        "A pair of fair dice is tossed. Give the probability, as a fraction, of a total of {how} "
        "{s}.",
        "Let $X$ and $Y$ be two independent rolls of a fair die. What is the probability that "
        "$X + Y$ is {how} ${s}$?",
        "In a board game you move forward by the sum of two dice. What is the probability of "
        "moving {how} {s} squares?",
        "Determine the probability that the numbers on two dice sum to {how} {s}.",
        "Two cubes with faces 1 to 6 are rolled and the points are added. What's the probability "
        "of getting {how} {s} points?",
        "You win if your two dice show {how} {s} together. What is your chance of winning?",
        "Compute the chance, as a common fraction, that rolling two dice gives {how} {s}.",
    ),
    unseen_wordings=(
        "A red and a blue die are thrown. What fraction of the outcomes has a sum of {how} {s}?",
        "rolling a die twice and summing, the probability for {how} {s} is?",
        "Ada needs {how} {s} points from her two dice. With which probability does she succeed?",
    ),
    plans=(
        "We list the 36 outcomes and count those whose sum is {how} {s}.",
        "Of the 36 outcomes of two dice we count the ones with a sum of {how} {s}.",
        "We need the share of the 36 outcomes where the sum is {how} {s}.",
    ),
    programs=(
        code("""
            from sympy import Rational
            rolls = [a + b for a in range(1, 7) for b in range(1, 7)]
            good = sum(1 for r in rolls if r {op} {s})
            print(Rational(good, len(rolls)))
        """),
    ),
    slips=(
        Slip(
            code("""
                rolls = [a + b for a in range(1, 7) for b in range(1, 7)]
                good = sum(1 for r in rolls if r {op} {s})
                print(Rational(good, len(rolls)))
            """),
            "`Rational` was never imported. Import it and try again.",
        ),
        Slip(
            code("""
                from sympy import Rational
                rolls = [a + b for a in range(1, 7) for b in range(1, 7)]
                good = rolls.count(r {op} {s})
                print(Rational(good, len(rolls)))
            """),
            "`r` is not defined. Count with `sum` over the rolls.",
        ),
    ),
    conclusions=(
        "The probability is $\\boxed{{answer}}$.",
        "So a sum of {how} {s} has probability $\\boxed{{answer}}$.",
        "The chance is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Two dice have 36 equally likely outcomes. Counting those with a sum of {how} {s} and "
        "reducing the fraction gives $\\boxed{{answer}}$.",
        "Write the sums in a 6 by 6 table and mark those that are {how} {s}. Their share is "
        "$\\boxed{{answer}}$.",
    ),
)
