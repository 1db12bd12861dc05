"""Every pair once: handshakes, matches, connections."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    return {"n": number(random, 4, 999)}


def answer(n: int) -> int:
    return sum(range(n))


FAMILY = Family(
    name="handshakes",
    draw=draw,
    answer=answer,
    wordings=(
        "At a party {n} people all shake hands with each other once. How many handshakes are "
        "there?",
        "handshake problem with {n} people",
        "If each of {n} people shakes hands with every other person exactly once, find the number "
        "of handshakes.",
        "In a round-robin tournament with {n} teams, every team plays every other team once. How "
        "many games are played?",
        "hey {n} of us met and everyone shook hands with everyone, how many handshakes was that?",
        "{n} points lie in the plane, no three on a line. How many lines pass through two of them?",
        "How many edges does the complete graph $K_{{n}}$ have?",
        "{n} friends clink glasses, each pair once. How many clinks are heard?",
        "Determine the number of matches when {n} players meet each other exactly once.",
        "How many different pairs can be formed from {n} people?",
        "{n} computers are connected so that every two share a cable. How many cables are used?",
        "What's the number of handshakes among {n} persons if nobody shakes hands twice with the "
        "same person?",
        "everybody in a room of {n} shakes everybody else's hand one time. count handshakes",
    ),
    unseen_wordings=(
        "After a meeting of {n} diplomats, each greeted all the others with a handshake. What is "
        "the total number of handshakes?",
        "A chess club of {n} members holds a contest in which any two members play one game. How "
        "many games is that?",
        "Between {n} towns there is one direct road for each two towns. Number of roads?",
    ),
    plans=(
        "Every pair of the {n} counts once, so we choose 2 out of {n}.",
        "The number of pairs among {n} is `comb({n}, 2)`.",
        "We count the pairs that {n} can form.",
    ),
    programs=(
        code("""
            from math import comb
            print(comb({n}, 2))
        """),
        "print({n} * ({n} - 1) // 2)",
    ),
    slips=(
        Slip("print(comb({n}, 2))", "`comb` was never imported. Import it and try again."),
        Slip(
            "from math import binomial\nprint(binomial({n}, 2))",
            "There is no `binomial` in `math`. The function is called `comb`.",
        ),
    ),
    conclusions=(
        "The number of pairs is $\\boxed{{answer}}$.",
        "So there are $\\boxed{{answer}}$ in all.",
        "The total is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Each of the {n} is paired with every other one, and each pair is counted twice. Half of "
        "the product is $\\boxed{{answer}}$.",
        "We choose 2 out of {n}. The number of pairs is $\\boxed{{answer}}$.",
    ),
)
