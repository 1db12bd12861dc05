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
        "<sq dist|sqdist|dist sq> ({a},{b}) -> ({c},{d})<| ?>",
        "d^2 from {a},{b} to {c},{d}<|?>",
        "norm squared of ({a},{b}) minus ({c},{d})",
        "how far apart squared: ({a}, {b}) & ({c}, {d})",
        "<pt1|p1> {a} {b}, <pt2|p2> {c} {d}, need distance^2 <not distance|no sqrt>",
        "|AB|^2 if A({a};{b}) B({c};{d})",
        "distance formula ({a}, {b}) ({c}, {d}) <but leave off the root|without taking the root>",
        "number under the root in dist between ({a}, {b}) , ({c}, {d})",
        "math.dist(({a}, {b}), ({c}, {d}))**2",
        "abs(complex({a}, {b}) - complex({c}, {d}))**2 <=?|, value?>",
        "sq of gap between points [{a}, {b}] and [{c}, {d}] pls",
        "so basically I've got one point at ({a}, {b}) and another at ({c}, {d}), and <the "
        "sheet|my teacher> wants the distance, <only squared|but before you take the root>. what"
        " is it?",
        "My <daughter's|son's> worksheet says: how far is it from ({a}, {b}) to ({c}, {d})? "
        "<They|The teacher> only <want|wants> the number inside the radical, before pulling "
        "anything out of it. Which number is that?",
        "Okay, quick check for the class. I plotted ({a}, {b}) and ({c}, {d}), joined them with "
        "a ruler, and drew a square on that line. What's the area of the square<, in grid "
        "squares|>?",
        "I always forget the root anyway, so this one suits me: run across, run up, square both,"
        " add. Points are ({a}, {b}) and ({c}, {d}). What should I <get|have>?",
        "I'm coding a hit test and don't want the slow sqrt. <Object|Sprite> one sits at ({a}, "
        "{b}), <object|sprite> two at ({c}, {d}). What's the squared distance <I should see|in "
        "the debugger>?",
        "could you tell me what r squared is? circle's middle is at ({a}, {b}) and it goes right"
        " through ({c}, {d})",
        "Yesterday in geometry we used Pythagoras on the grid, right, and for the pair ({a}, "
        "{b}), ({c}, {d}) I'm supposed to <hand in|write down> the long side squared. Help?",
        "You know the diagonal thing? A box with sides along the axes has opposite corners ({a},"
        " {b}) and ({c}, {d}), and I want the diagonal times itself.",
        "I've been told the answer is root of something, and the something is all I need. It's "
        "about the <length|distance> between ({c}, {d}) and ({a}, {b}).",
        "The endpoints of a <line segment|segment> are $P_1({a}, {b})$ and $P_2({c}, {d})$. If "
        "$\\ell$ is its length, <evaluate|determine|find> $\\ell^2$.",
        "Let $\\vec{p} = ({a}, {b})$ and $\\vec{q} = ({c}, {d})$. <Evaluate|Calculate> $\\lVert "
        "\\vec{p} - \\vec{q} \\rVert^2$<|, the norm being Euclidean>.",
        "In the Cartesian plane, $M$ has coordinates $({a}, {b})$ and $N$ has coordinates $({c},"
        " {d})$. What is the value of $MN \\cdot MN$?",
        "An axis-parallel rectangle has $({a}, {b})$ and $({c}, {d})$ as two opposite vertices. "
        "<Determine|State> the square of the length of its diagonal.",
        "Evaluate $(({a}) - ({c}))^2 + (({b}) - ({d}))^2$<, the squared distance of two points|>.",
        "Two adjacent vertices of a square lie at $({a}, {b})$ and $({c}, {d})$. "
        "<Find|Determine> the area enclosed by the square.",
        "For which integer $m \\ge 0$ do the points $({a}, {b})$ and $({c}, {d})$ lie at a "
        "distance of exactly $\\sqrt{m}$ from each other?",
        "Let $S$ be the set of points at distance $r$ from $({a}, {b})$. Given that $({c}, {d}) "
        "\\in S$, <express $r^2$ as an integer|compute $r^2$>.",
        "A drone takes off above grid point ({a}, {b}) and flies level and straight to grid "
        "point ({c}, {d}). Its battery use equals the square of the distance flown. How <much "
        "does it use|many units of battery are gone>?",
        "On the star chart, {person} marked a comet at ({a}, {b}) one night and at ({c}, {d}) "
        "the next. What is the square of the shift, measured in chart units?",
        "The dragon sleeps at ({a}, {b}) on the wizard's map and the princess is kept at ({c}, "
        "{d}). The spell to fly between them costs gold coins equal to the straight distance "
        "multiplied by itself. How many coins?",
        "A tablecloth pattern is drawn on squared paper. One stitch line runs from ({a}, {b}) to"
        " ({c}, {d}), and a square patch is to have just that line as its edge. What is the area"
        " of the patch, measured in little squares?",
        "In a warehouse the robot's charger stands at ({a}, {b}) and the robot at ({c}, {d}). "
        "Its software ranks chargers by squared distance. <What score does this charger "
        "get|Which value is computed>?",
        "A cable is pulled tight between two posts, one at ({a}, {b}) and one at ({c}, {d}) on "
        "the site plan in metres. The engineer notes the length as the root of a whole number. "
        "<Which whole number|What stands below the root sign>?",
        "{person} plays darts on graph paper: the bull is ({a}, {b}), the dart landed on ({c}, "
        "{d}). The penalty is the miss distance squared. Give the penalty.",
        "Radio strength falls off with the square of the distance. The mast is at ({a}, {b}), "
        "the receiver at ({c}, {d}). Work out that square.",
        "A goat on a tight rope tied to a peg at ({a}, {b}) can just reach the cabbage at ({c}, "
        "{d}). The area it grazes is pi times which number?",
        "The museum floor is tiled, and tile corners have coordinates. A laser beam runs from "
        "the corner ({a}, {b}) to the sensor at corner ({c}, {d}). {friend} measures the beam in"
        " tile widths and squares the result. What comes out?",
        "The clustering job looks at customer ({a}, {b}) and cluster centre ({c}, {d}). What "
        "does this customer add to the sum of squared <distances|errors>?",
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
