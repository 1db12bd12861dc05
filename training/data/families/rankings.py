"""Choosing in order."""

from random import Random

from training.data.family import Family, Numbers, Slip, code


def draw(random: Random) -> Numbers:
    n = random.randint(5, 40)
    return {"n": n, "k": random.randint(2, min(n - 1, 6))}


def answer(n: int, k: int) -> int:
    ways = 1
    for left in range(n, n - k, -1):
        ways *= left
    return ways


FAMILY = Family(
    name="rankings",
    draw=draw,
    answer=answer,
    wordings=(
        "In how many ways can the first {k} places of a race with {n} runners be filled?",
        "permutations of {n} items taken {k} at a time",
        "How many ordered lists of {k} different elements can be made from {n} elements?",
        "P({n}, {k}) = ?",
        "A club with {n} members elects people to {k} different offices, nobody holding two. "
        "How many outcomes are there?",
        "hey if the order matters how many ways can i pick {k} things out of {n}?",
        "Find the number of ways to seat {k} of {n} people in a row of {k} numbered chairs.",
        "Compute $_{{n}}P_{{k}}$.",
        "How many {k}-letter codes without repeated letters can be formed from an alphabet of {n} "
        "letters?",
        "{n} songs are available. How many playlists of {k} different songs in a fixed order are "
        "there?",
        "Determine the number of arrangements of {k} objects chosen from {n} distinct objects.",
        "What is the number of injective functions from a set of {k} elements to a set of {n} "
        "elements?",
        "A shelf has {k} places in a row and we have {n} different vases. In how many ways can we "
        "fill the shelf?",
    ),
    unseen_wordings=(
        "{n} athletes compete for {k} different medals. How many ways are there to hand them out?",
        "Count sequences of length {k} over {n} symbols in which no symbol occurs twice.",
        "first, second and so on up to place {k}, among {n} teams: number of possible results?",
    ),
    plans=(
        "Order matters, so we count the arrangements of {k} out of {n}.",
        "The number of ordered choices of {k} of {n} is `perm({n}, {k})`.",
        "We count ordered selections of {k} out of {n}.",
    ),
    programs=(
        code("""
            from math import perm
            print(perm({n}, {k}))
        """),
        code("""
            from math import factorial
            print(factorial({n}) // factorial({n} - {k}))
        """),
    ),
    slips=(
        Slip("print(perm({n}, {k}))", "`perm` was never imported. Import it and try again."),
        Slip(
            "from math import permutations\nprint(permutations({n}, {k}))",
            "There is no `permutations` in `math`. The function is called `perm`.",
        ),
    ),
    conclusions=(
        "There are $\\boxed{{answer}}$ ways.",
        "So the number of ordered selections is $\\boxed{{answer}}$.",
        "The number of arrangements is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "The order matters. There are {n} choices for the first place, one fewer for each further "
        "place, and {k} places. The product is $\\boxed{{answer}}$.",
        "We fill {k} places from {n} without repetition. Multiplying the numbers of choices gives "
        "$\\boxed{{answer}}$.",
    ),
)
