"""The square of the distance between two points of the plane."""

from random import Random

from training.data.family import Family, Numbers, Slip, code


def draw(random: Random) -> Numbers:
    low, high = random.choice(((0, 15), (-10, 10), (-60, 90)))
    while True:
        a, b, c, d = (random.randint(low, high) for _ in range(4))
        if (a, b) != (c, d):
            return {"a": a, "b": b, "c": c, "d": d}


def answer(a: int, b: int, c: int, d: int) -> int:
    return a * a + b * b + c * c + d * d - 2 * (a * c + b * d)


FAMILY = Family(
    name="distance_squared",
    draw=draw,
    answer=answer,
    wordings=(
        "<What is the square of the distance <between ({a}, {b}) and|from ({a}, {b}) to> ({c}, "
        "{d})?|<Find|Compute|Determine> the square of the distance <between ({a}, {b}) and|from "
        "({a}, {b}) to> ({c}, {d}).>",
        "<distance squared|squared distance|dist^2> <between ({a}, {b}) and|from ({a}, {b}) "
        "to|({a}, {b}),> ({c}, {d})",
        "<Find|Compute|Calculate> $AB^2$ <for|if|where> $A = ({a}, {b})$ and $B = ({c}, {d})$.",
        "Let $d$ be the distance between the points $({a}, {b})$ and $({c}, {d})$. "
        "<<Find|Determine> $d^2$.|What is $d^2$?>",
        "<hey|hi|ok so> my points are ({a},{b}) and ({c},{d}). whats the distance between them "
        "<squared|but squared, no root>?",
        "The distance between the points $({a}, {b})$ and $({c}, {d})$ <is|equals|can be written "
        "as> $\\sqrt{N}$ <with an integer|for an integer> $N$. <<Find|Determine> $N$.|What is "
        "$N$?>",
        "A square has the segment from ({a}, {b}) to ({c}, {d}) as <one of its sides|a side>. "
        "<What is <its area|the area of the square>?|<Find|Compute> <its area|the area of the "
        "square>.>",
        "The <centre|center> of a circle is ({a}, {b}), and the circle passes through ({c}, {d}). "
        "<What is the square of <its|the> radius?|<Find|Determine> the square of <its|the> "
        "radius.>",
        "<Compute|Work out|Give> the <squared|square of the> length of the segment <joining|that "
        "joins|with endpoints> $({a}, {b})$ and $({c}, {d})$.",
        "An ant <crawls|walks> in a straight line from ({a}, {b}) to ({c}, {d}). What is the "
        "square of the <length of its path|distance it covers>?",
        "<For|Given> x1 = {a}, y1 = {b}, x2 = {c}, y2 = {d}, <<compute|find> (x2 - x1)^2 + (y2 - "
        "y1)^2.|what is (x2 - x1)^2 + (y2 - y1)^2?>",
        "On a map with unit 1 km, {person} is at ({a}, {b}) and {friend} is at ({c}, {d}). If "
        "they are $s$ km apart in a straight line, <what is $s^2$?|find $s^2$.>",
        "<Calculate|Find|Evaluate> the squared Euclidean distance <of|between> the vectors $({a}, "
        "{b})$ and $({c}, {d})$.",
        "<Find|Determine|Compute> $|PQ|^2$, where $P({a}, {b})$ and $Q({c}, {d})$ are points in "
        "the <plane|coordinate plane>.",
        "The circle with centre $({a}, {b})$ through the point $({c}, {d})$ has the equation $(x "
        "- h)^2 + (y - k)^2 = N$. <What is $N$?|<Find|Determine> <$N$|the number $N$>.>",
        "A program compares distances without taking <square |>roots. <Which value does it "
        "<store|compute> for the squared distance of|What squared distance does it "
        "<store|compute> for> the points ({a}, {b}) and ({c}, {d})?",
        "A vector $v$ <leads|points|goes> from $({a}, {b})$ to $({c}, {d})$. <<Find|Compute> <$v "
        "\\cdot v$|the dot product of $v$ with itself>.|What is <$v \\cdot v$|the dot product of "
        "$v$ with itself>?>",
        "By the theorem of Pythagoras, the distance from ({a}, {b}) to ({c}, {d}) is the square "
        "root of <which number|what integer>?",
        "Add the square of the difference in $x$ to the square of the difference in $y$ for the "
        "points ({a}, {b}) and ({c}, {d}). <What do you get|What is the result>?",
        "Two <ships|boats|trees> are at ({a}, {b}) and ({c}, {d}) <in|on> a coordinate "
        "<system|grid>. <Give|State|Find> the square of how far apart they are.",
        "A: ({a}, {b}), B: ({c}, {d}). <square of length AB|length of AB, squared|AB squared>?",
        "In a <drawing|picture>, a ladder <reaches|goes> from ({a}, {b}) to ({c}, {d}). <Its "
        "length there is the square root of which whole number|What number does one get on "
        "squaring its length there>?",
        "The hypotenuse of a right triangle has the endpoints ({a}, {b}) and ({c}, {d}). "
        "<Find|Compute|Determine> the sum of the squares of <the two legs|its legs>.",
        "x1={a} y1={b} x2={c} y2={d} d²=?",
        "hypot(({c})-({a}), ({d})-({b}))**2 <= ?|: value?|; result?>",
        "dx=({c})-({a}), dy=({d})-({b}), dx²+dy²=?",
        "In my mining game I'm at x {a}, y {b} and the chest is at x {c}, y {d}. The game shows "
        "the straight way there as a square root, not simplified. Which number is under the "
        "root?",
        "What does the school robot report? It was parked at ({a}, {b}) and rolled straight to "
        "({c}, {d}), and it always reports the length of the roll multiplied by itself.",
        "My phone stores pins as pairs. Home is ({a}, {b}), the bakery is ({c}, {d}). {friend} "
        "asked for the beeline, but squared so that it stays a whole number. What do I "
        "<answer|reply>?",
        "The football app treats the pitch as a grid. {person} kicks from ({a}, {b}), and the "
        "ball goes dead straight to {friend} at ({c}, {d}). Call the length of that pass L. How "
        "much is L times L?",
        "Let $z = {a} {+b}i$ and $w = {c} {+d}i$. <Determine|State> $\\lvert z - w \\rvert^2$.",
        "Determine $\\langle P - Q, P - Q \\rangle$ for the standard inner product of "
        "$\\mathbb{R}^2$, given $P = ({a}, {b})$ and $Q = ({c}, {d})$.",
    ),
    unseen_wordings=(
        "Find the square of the distance between the points ({a}, {b}) and ({c}, {d}) in the "
        "plane.",
        "P({a}, {b}), Q({c}, {d}), |PQ|^2 = ?",
        "How far apart are ({a}, {b}) and ({c}, {d})? I don't want the root, just the distance "
        "squared.",
        "Given $A = ({a}, {b})$ and $B = ({c}, {d})$ in $\\mathbb{R}^2$, determine $\\lVert A - B "
        "\\rVert^2$ for the Euclidean norm.",
        "On a map with a square grid, the tent of {person} stands at ({a}, {b}) and the tent of "
        "{friend} at ({c}, {d}). A rope is stretched in a straight line from one tent to the "
        "other. What is the square of its length, measured in grid units?",
        "One side of a square has its endpoints at ({a}, {b}) and ({c}, {d}). Work out the area "
        "of the square.",
    ),
    plans=(
        "The points are ({a}, {b}) and ({c}, {d}). We add the squares of the differences of their "
        "coordinates.",
        "By Pythagoras the squared distance is the sum of the squared differences, here between "
        "({a}, {b}) and ({c}, {d}).",
        "We need the distance of ({a}, {b}) and ({c}, {d}), squared, so no root is taken.",
    ),
    programs=(
        "print(({c} - {a})**2 + ({d} - {b})**2)",
        "from sympy import Point\nprint(Point({a}, {b}).distance(Point({c}, {d}))**2)",
        code("""
            A, B = ({a}, {b}), ({c}, {d})
            print(sum((p - q)**2 for p, q in zip(A, B)))
        """),
    ),
    slips=(
        Slip(
            "print(Point({a}, {b}).distance(Point({c}, {d}))**2)",
            "`Point` was never imported. It is in sympy.",
            fix=1,
        ),
        Slip(
            "A, B = ({a}, {b}), ({c}, {d})\nprint(sum((A - B)**2))",
            "Tuples cannot be subtracted. Go through the coordinates with `zip`.",
            fix=2,
        ),
        Slip(
            "from math import distance\nprint(distance(({a}, {b}), ({c}, {d}))**2)",
            "There is no `distance` in `math`. <Let us square the differences directly|We use the "
            "differences of the coordinates instead>.",
        ),
        Slip(
            "from math import dist\nprint(dist({a}, {b}, {c}, {d})**2)",
            "`dist` takes two points and would give a rounded number. <Squaring|Let us square> "
            "the differences is exact.",
        ),
        Slip(
            "A, B = ({a}, {b}), ({c}, {d})\nprint((A[1] - B[1])**2 + (A[2] - B[2])**2)",
            "Indices start at 0, so there is no index 2. Write the numbers directly.",
        ),
    ),
    conclusions=(
        "The square of the distance is $\\boxed{{answer}}$.",
        "<So|Hence> the squared distance is $\\boxed{{answer}}$.",
        "The value is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "By the theorem of Pythagoras we add the squared differences of the coordinates of ({a}, "
        "{b}) and ({c}, {d}). The sum is $\\boxed{{answer}}$.",
        "Going from ({a}, {b}) to ({c}, {d}), we move along both axes, and these moves are the "
        "legs of a right triangle. The square of its hypotenuse is $\\boxed{{answer}}$.",
    ),
)
