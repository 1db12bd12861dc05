"""Choosing a group without order."""

from itertools import pairwise
from random import Random

from training.data.family import Family, Numbers, Slip, code


def draw(random: Random) -> Numbers:
    n = random.randint(5, 40)
    return {"n": n, "k": random.randint(3, min(n - 1, 9))}


def answer(n: int, k: int) -> int:
    row = [1]
    for _ in range(n):
        row = [1, *(a + b for a, b in pairwise(row)), 1]
    return row[k]


FAMILY = Family(
    name="committees",
    draw=draw,
    answer=answer,
    wordings=(
        "How many committees of {k} people can be chosen from {n} people?",
        "{n} choose {k}",
        "Compute $\\binom{{n}}{{k}}$.",
        "In how many ways can {k} books be selected from {n} different books?",
        "Find the number of {k}-element subsets of a set with {n} elements.",
        "hey how many ways are there to pick {k} things out of {n} if the order doesn't matter?",
        "A coach has {n} players. How many different teams of {k} can she form?",
        "C({n}, {k}) = ?",
        "Determine how many groups of {k} students can be formed from a class of {n}.",
        "A pizzeria offers {n} toppings. How many pizzas with exactly {k} different toppings are "
        "possible?",
        "What is the binomial coefficient {n} over {k}?",
        "You draw {k} cards at once from {n} distinct cards. How many hands are possible?",
        "number of combinations of {n} items taken {k} at a time",
        "Given {n} points, no three on a line, count the sets of {k} of these points.",
    ),
    unseen_wordings=(
        "From a shelf with {n} distinct films, Lia takes {k} home. How many selections has she?",
        "A lottery ticket marks {k} of the numbers 1 to {n}. How many tickets are different?",
        "subsets of size {k} among the numbers 1, ..., {n}: how many are there?",
    ),
    plans=(
        "Order does not matter, so we choose {k} out of {n}.",
        "The number of ways to choose {k} of {n} is `comb({n}, {k})`.",
        "We count the selections of {k} out of {n}.",
    ),
    programs=(
        code("""
            from math import comb
            print(comb({n}, {k}))
        """),
        code("""
            from sympy import binomial
            print(binomial({n}, {k}))
        """),
    ),
    slips=(
        Slip("print(comb({n}, {k}))", "`comb` was never imported. Import it and try again."),
        Slip(
            "from math import binomial\nprint(binomial({n}, {k}))",
            "There is no `binomial` in `math`. The function is called `comb`.",
        ),
    ),
    conclusions=(
        "There are $\\boxed{{answer}}$ ways.",
        "So the number of selections is $\\boxed{{answer}}$.",
        "Choosing {k} out of {n} can be done in $\\boxed{{answer}}$ ways.",
    ),
    reasoning=(
        "The order does not matter, so we count combinations of {k} out of {n}. "
        "The binomial coefficient is $\\boxed{{answer}}$.",
        "Choose {k} of the {n} one after the other and divide by the number of orders of the "
        "chosen ones. This gives $\\boxed{{answer}}$.",
    ),
)
