"""How many people there were, given how many handshakes: every pair once, asked backwards."""

from math import isqrt
from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    n = number(random, 4, 2500)
    return {"h": n * (n - 1) // 2}


def answer(h: int) -> int:
    return isqrt(2 * h) + 1


FAMILY = Family(
    name="handshakes_people",
    draw=draw,
    answer=answer,
    wordings=(
        "At a <party|meeting|wedding|conference> everyone shook hands with everyone else "
        "exactly once, and there were {h} handshakes in all. How many people were "
        "<there|present>?",
        "{h} handshakes<, everyone with everyone once|, each pair once>, how many people?",
        "If every person in a room shakes hands once with every other person and the total is "
        "{h} handshakes, <how many people are in the room?|find the number of people in the "
        "room.>",
        "In a round-robin tournament each team plays every other team once. A total of {h} "
        "games <are|were> played. How many teams <take|took> part?",
        "<Solve $\\frac{n(n-1)}{2} = {h}$ for a positive integer $n$.|Find the positive "
        "solution of $\\frac{n(n-1)}{2} = {h}$.>",
        "n(n-1)/2 = {h}, n > 0, n = ?",
        "nC2 = {h}<, n = ?|, find n|, what is n>",
        "<Find|Determine> the <positive |>integer $n \\ge 2$ <for which|such that> "
        "$\\binom{n}{2} = {h}$.",
        "hey everybody at our <reunion|get-together> hugged everybody else once and we counted "
        "{h} hugs, how many of us were there?",
        "A complete graph has {h} edges. How many vertices does it have?",
        "<Determine|Find> the order of the complete graph $K_n$ with exactly ${h}$ edges.",
        "complete graph, {h} edges, <number of vertices|how many vertices>?",
        "How many points are marked on a circle if joining every two of them gives {h} "
        "<chords|segments>?",
        "Some points lie in the plane, no three on a line. The lines through two of them are "
        "{h} in number. <How many points are there?|Find the number of points.>",
        "Each of the guests <clinks|clinked> glasses with each of the others exactly once. The "
        "<clinks|clinking sounds> <number|come to> {h} altogether. What is the number of "
        "guests?",
        "{person} organises a chess tournament in which everyone plays everyone else one time. "
        "{h} games have to be <scheduled|played>. How many players <signed up|are there>?",
        "How many computers are in the network? Every two of them are joined by a cable of "
        "their own, and {h} cables were <laid|needed>.",
        "A <football|hockey|volleyball> league plays a single round robin of {h} "
        "<matches|games>. How many clubs does the league have?",
        "<Suppose|Assume> that {h} different pairs can be formed from the students of a "
        "school. How many students <does the school have|are there>?",
        "What is the number of elements of a set that has exactly {h} two-element subsets?",
        "#(2-subsets of S) = {h}, #S = ?",
        "handshakes={h} => people=?",
        "everyone shook everyone elses hand one time. total {h}. <number of people|people count>?",
        "{person} and {friend} went to a <dinner|meeting> where all the people, these two "
        "included, shook hands with each other once. Somebody counted {h} handshakes. How many "
        "people were there?",
        "After the <match|race|contest>, each participant shakes hands with each other "
        "participant. There are {h} handshakes. <Work out|Calculate> the number of "
        "participants.",
        "On the <first|last> day of the course every two participants exchanged phone numbers "
        "once, so there were {h} exchanges. How many took the course?",
        "An airline runs one direct <line|connection> between every two of its cities, {h} in "
        "total. How many cities does it <serve|fly to>?",
        "My teacher says {h} handshakes <took place|happened> when all people in a hall "
        "greeted each other, every pair <once|one time>. She wants to know how many people "
        "that is. can someone help?",
        "To let every two villages of a valley have a road of their own, {h} roads were built. "
        "How many villages <are in the valley|does the valley have>?",
        "1 + 2 + 3 + ... + (n - 1) = {h}. <What is n?|Find n.>",
        "If $1 + 2 + \\cdots + (n - 1) = {h}$ for a positive integer $n > 1$, <what is "
        "$n$?|determine $n$.>",
        "{h} video calls were made in a group of friends so that any two of them had talked to "
        "each other exactly once. How large is the group?",
        "A jury <tastes|compares> every two of the cakes at a fair against each other once, "
        "which takes {h} comparisons. How many cakes <are there|were entered>?",
        "<Given|Knowing> that no pair shakes hands twice, that every pair does so once, and "
        "that the count of handshakes is {h}, <find|determine> the number of people.",
    ),
    unseen_wordings=(
        "How many people are needed to have exactly {h} handshakes, if each person shakes "
        "hands with all the others once?",
        "Every two stations of a small railway have a printed ticket type (one for both "
        "directions). {h} types exist. How many stations are there?",
        "C(n, 2) = {h}. n?",
        "{person} notices that all the dogs in the park sniff one another, each two of them "
        "once. That makes {h} sniffing encounters. How many dogs are in the park?",
        "Let $n$ be the number of people at a gathering where each pair shakes hands exactly "
        "once, for a total of ${h}$ handshakes. Compute $n$.",
        "we had a ping pong tournament at work, everyone against everyone once. it took {h} "
        "games. so how many of us played??",
        "Determine the number of delegates at a summit, given that each delegate shook hands "
        "with every other delegate once and that ${h}$ handshakes took place.",
        "reverse handshake problem: total of {h} handshakes, people?",
    ),
    plans=(
        "With n people there are n(n - 1)/2 handshakes. We look for the n that makes this {h}.",
        "Every pair counts once, so n(n - 1)/2 must equal {h}. We solve for n.",
        "We try n = 1, 2, 3, ... until the number of pairs, n(n - 1)/2, reaches {h}.",
        "The equation n^2 - n = 2 * {h} has one positive root. The code computes it.",
    ),
    programs=(
        code("""
            n = 1
            while n * (n - 1) // 2 < {h}:
                n += 1
            print(n)
        """),
        code("""
            from math import isqrt
            print((1 + isqrt(1 + 8 * {h})) // 2)
        """),
        code("""
            from sympy import solve, symbols
            n = symbols("n", positive=True)
            print(solve(n*(n - 1) - 2*{h}, n)[0])
        """),
    ),
    slips=(
        Slip(
            code("""
                while n * (n - 1) // 2 < {h}:
                    n += 1
                print(n)
            """),
            "`n` has no value before the loop. Start it at 1.",
        ),
        Slip(
            "print((1 + isqrt(1 + 8 * {h})) // 2)",
            "`isqrt` was never imported. It is in the module `math`.",
            fix=1,
        ),
        Slip(
            code("""
                from sympy import solve, symbols
                n = symbols("n", positive=True)
                print(solve(n*(n - 1) - 2*{h}, n)[1])
            """),
            "As `n` is positive, there is only one solution, which has index 0.",
            fix=2,
        ),
    ),
    conclusions=(
        "There are $\\boxed{{answer}}$ of them.",
        "So {h} pairs need $\\boxed{{answer}}$ members.",
        "The number we look for is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "With $n$ people there are $\\frac{n(n-1)}{2}$ pairs. Setting this equal to {h} and "
        "taking the positive solution gives $n = \\boxed{{answer}}$.",
        "Twice {h} is the product of two consecutive integers, and the larger one is the "
        "number of people. It is $\\boxed{{answer}}$.",
    ),
)
