"""A parabola with parameters cut by a horizontal line."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    m = number(random, 2, 30)
    return {"m": m, "c": number(random, 2, 40), "d": 2 * number(random, 1, 25) + m % 2}


def answer(m: int, c: int, d: int) -> int:
    return (m * m + d * d) // 2 + 2 * c * c


FAMILY = Family(
    name="parabola",
    draw=draw,
    answer=answer,
    wordings=(
        "Let $k, l > 0$ be parameters. The parabola $y = kx^2 - {m}kx + l$ intersects the line $y "
        "= {c}$ at two points $A$ and $B$. These points are distance ${d}$ apart. What is the sum "
        "of the squares of the distances from $A$ and $B$ to the origin?",
        "Let k, l > 0 be parameters. The parabola y = kx^2 - {m}kx + l intersects the line y = "
        "{c} at two points A and B. These points are distance {d} apart. What is the sum of the "
        "squares of the distances from A and B to the origin?",
        "The line y = {c} <meets|cuts|crosses> the parabola y = kx^2 - {m}kx + l in points A and "
        "B with AB = {d}. <Find|Compute> OA^2 + OB^2<.|, where O is the origin.>",
        "parabola y = kx^2 - {m}kx + l, line y = {c}, intersections A and B are {d} apart. OA^2 + "
        "OB^2 = ?",
        "Points A and B lie on both y = {c} and y = kx^2 - {m}kx + l, where k, l > 0 are unknown. "
        "If |AB| = {d}, compute |OA|^2 + |OB|^2, where O is the origin.",
        "hey a parabola y = kx^2 - {m}kx + l cuts y = {c} twice, the cut points are {d} apart. "
        "what's the sum of their squared distances from the origin?",
        "For some positive $k$ and $l$, the curve $y = kx^2 - {m}kx + l$ crosses the horizontal "
        "line $y = {c}$ at two points whose distance is ${d}$. <Determine|Find> the sum of the "
        "squares of their distances to $(0, 0)$.",
        "A horizontal line at height {c} cuts the parabola y = k*x**2 - {m}*k*x + l into a chord "
        "of length {d}. What is the sum of squared distances of the chord's ends to the origin?",
        "Suppose $kx^2 - {m}kx + l = {c}$ has two real solutions that differ by ${d}$. Let $A$ "
        "and $B$ be the points with these $x$-coordinates on $y = {c}$. <Find|Compute> $OA^2 + "
        "OB^2$<.|, with $O$ the origin.>",
        "Given $k, l > 0$ and the parabola $y = kx^2 - {m}kx + l$ which meets $y = {c}$ in $A$ "
        "and $B$ with $AB = {d}$, calculate $OA^2 + OB^2$ for the origin $O$.",
        "The segment AB of length {d} lies on the line y = {c}, and its ends lie on the parabola "
        "y = kx^2 - {m}kx + l. How large is OA^2 + OB^2 with O = (0, 0)?",
        "Let y = kx^2 - {m}kx + l with parameters k and l. It intersects y = {c} at A and B. The "
        "distance between A and B is {d}. <Give|Find> the sum of the squares of the distances of "
        "A and B from the origin.",
        "For positive constants $a$ and $b$, the graph of $y = ax^2 - {m}ax + b$ passes through "
        "two points $P$ and $Q$ of the line $y = {c}$, and $PQ = {d}$. <Find|Determine> $OP^2 + "
        "OQ^2$, where $O = (0, 0)$.",
        "What is $OA^2 + OB^2$, with $O$ the origin, if $A$ and $B$ are the intersections of $y = "
        "kx^2 - {m}kx + l$ with $y = {c}$ and the distance $AB$ is ${d}$?",
        "A parabola has the vertical axis of symmetry x = {m}/2. The line y = {c} meets it in A "
        "and B with AB = {d}. <Find|Work out> OA^2 + OB^2, where O is the origin.",
        "The function f(x) = kx^2 - {m}kx + l takes the value {c} at x = p and x = q, where q - p "
        "= {d}. What is the sum of the squared distances of (p, {c}) and (q, {c}) from (0, 0)?",
        "{person} draws the parabola y = kx^2 - {m}kx + l and the line y = {c}. They cross at two "
        "points that are {d} apart. {friend} measures the distance of each crossing point from "
        "the origin, squares both and adds. What should {friend} get?",
        "Let $A = (x_1, {c})$ and $B = (x_2, {c})$ be on the parabola $y = kx^2 - {m}kx + l$ with "
        "$|x_1 - x_2| = {d}$. Compute $\\lVert A \\rVert^2 + \\lVert B \\rVert^2$.",
        "The sum of the squares of all four coordinates of A and B is wanted. A and B are where y "
        "= kx^2 - {m}kx + l meets y = {c}, and they are {d} apart.",
        "How large is the sum of the squared distances from the origin to the two points where "
        "the parabola $y = kx^2 - {m}kx + l$ ($k, l > 0$) has height ${c}$, if these points are "
        "${d}$ apart?",
        "need |OA|^2+|OB|^2 where A,B = parabola y = k*x^2 - {m}*k*x + l with line y = {c}, and "
        "dist(A,B) = {d}, O origin",
        "In the plane, the line $y = {c}$ and the parabola $y = px^2 - {m}px + q$ with $p, q > 0$ "
        "have the points $A$ and $B$ in common, ${d}$ units from each other. Evaluate $OA^2 + "
        "OB^2$, $O$ being the origin.",
        "The constants k and l are positive but not given. Still, the sum of the squares of the "
        "distances from O = (0, 0) to the points A and B, in which y = kx^2 - {m}kx + l hits the "
        "line y = {c}, is determined by AB = {d}. <What is it?|Find it.>",
        "A quadratic curve y = kx^2 - {m}kx + l reaches the level y = {c} at exactly two places A "
        "and B, at distance {d} from each other. <Calculate|Find> the sum of the squared lengths "
        "of OA and OB, with O the origin.",
        "y1 = k*x^2 - {m}*k*x + l; y2 = {c}; y1 = y2 at x1 and x2; abs(x1 - x2) = {d}; x1^2 + "
        "x2^2 + 2*{c}^2 =?",
        "x1 + x2 = {m}, x2 - x1 = {d}, y = {c} for both: (x1^2 + y^2) + (x2^2 + y^2) =?",
        "AB = {d}, A and B both on y = {c} and on y = kx^2 - {m}kx + l, O = (0, 0): <OA^2 + "
        "OB^2|sum of squares of OA and OB> =?",
        "I drew a <water jet|jet of a fountain> in my notebook as y = l + kx^2 - {m}kx, but the "
        "numbers k and l got smudged. I still know that it is {c} high at two spots, and my ruler "
        "says {d} from one spot to the other. I join each spot to (0, 0) and build a square on "
        "each of these segments. What is the area of both squares together?",
        "What is |OA|^2 + |OB|^2 in our homework? O is the origin, and the line y = {c} meets a "
        "parabola in A and B. The teacher wrote y = kx^2 - {m}kx + l on the board without telling "
        "us k and l, but {person} heard that A and B are {d} apart.",
        "In our game a bird flies along y = kx^2 - {m}kx + l, with constants I can't see. It "
        "comes through the height {c} twice, and these two positions are {d} units from each "
        "other. For the score one takes how far each is from the corner (0, 0), squares both "
        "distances and sums them. What is the score?",
        "{friend} hangs a rope across the garden, and on our plan it is the parabola y = kx^2 - "
        "{m}kx + l. A level wire at y = {c} crosses it in two knots with a gap of {d} between "
        "them. I square the distance from (0, 0) to the one knot, then to the other, and total "
        "this up. What do I <get|have>?",
        "Determine $\\overline{OA}^2 + \\overline{OB}^2$, where $O$ is the origin and $\\{A, "
        "B\\}$ is the intersection of the graph of $f(x) = kx^2 - {m}kx + l$ with the level line "
        "$y = {c}$, provided that $\\overline{AB} = {d}$.",
        "Let $u$ and $v$ be the roots of $kx^2 - {m}kx + l = {c}$, where $k \\ne 0$, and suppose "
        "that $v - u = {d}$. Evaluate the sum of the squared norms of the vectors $(u, {c})$ and "
        "$(v, {c})$.",
        "y=kx^2-{m}kx+l & y={c} meet at A,B, AB={d}, OA^2+OB^2",
        "k x^2 - {m} k x + l = {c}, roots {d} apart, <sum of|total of> x^2 + {c}^2 over both",
        "OA^2+OB^2? A,B on y={c}, parabola axis x={m}/2, |AB|={d}",
        "({m}^2 + {d}^2)/2 + 2*{c}^2",
        "x1+x2={m} |x1-x2|={d} y={c}: x1^2+x2^2+2y^2",
        "chord y={c} of parabola kx^2 - {m}kx + l, length {d}, sum sq dist to (0,0)",
        "parabola y = k*x^2 - {m}*k*x + l, horiz line {c}, gap {d}, <dist^2 sum to origin|sum of"
        " squared origin distances>",
        "pts ({m}/2 - {d}/2, {c}) and ({m}/2 + {d}/2, {c}), sum of squared norms",
        "m={m} c={c} d={d}: y=kx^2-mkx+l cuts y=c at A,B with AB=d; |OA|^2+|OB|^2",
        "k,l unknown >0, y = kx^2 - {m}kx + l hits y = {c} twice, {d} between. need OA^2 + OB^2,"
        " O=(0,0)",
        "f(x)=kx(x-{m})+l, A and B points of its graph with y={c}, AB={d}, <OA^2+OB^2 please|sum"
        " of squares of distances from (0,0)>",
        "two pts height {c}, {d} apart, symmetric about x={m}/2. squares of dist to origin added"
        " = ?",
        "So basically there's a parabola, y equals kx^2 minus {m}kx plus l, and nobody tells you"
        " k and l. The line y = {c} cuts it at A and B, {d} apart. They want OA squared plus OB "
        "squared, O's the origin. <How much is it|What do I get>?",
        "My kid's contest sheet has y = kx^2 - {m}kx + l cut by y = {c}, and the two cuts are "
        "{d} from each other. You square how far each is from (0, 0) and add. <What's the "
        "total|What comes out>?",
        "I thought you'd need k and l for this, but no: y = kx^2 - {m}kx + l, y = {c}, crossing "
        "points {d} apart. What's the sum of their squared distances to the origin?",
        "Our teacher hinted at Vieta, the roots add up to {m}. So the parabola y = kx^2 - {m}kx "
        "+ l, at height {c}, is {d} wide, and I'm meant to add the squares of the distances from"
        " both ends to the origin. <Result|What is it>?",
        "Okay picture it: a flat line at y = {c}, a parabola kx^2 - {m}kx + l through it, and "
        "{d} units of line caught inside. The ends of that bit, how far from the origin, "
        "squared, and both added?",
        "I'm preparing a lesson on y = kx^2 - {m}kx + l with positive k, l. If y = {c} meets it "
        "in two points at a distance of {d}, what should my students find for the sum of squares"
        " of the distances from these to (0, 0)?",
        "We plotted y = k(x^2 - {m}x) + l on the computer with sliders, and whenever y = {c} was"
        " hit at two places {d} apart, OA^2 + OB^2 was the same number, I swear. Which number?",
        "My friend and I argue about A and B, the points where y = {c} and y = kx^2 - {m}kx + l "
        "meet. AB is {d}, that's sure. She wants OA^2 + OB^2 from the origin O. Can you <settle "
        "it|tell us>?",
        "Isn't it funny that the vertex sits at x = {m}/2 no matter what? With y = kx^2 - {m}kx "
        "+ l and the line y = {c} cutting off {d}, I still don't see the sum of the squared "
        "distances of the cuts from the origin. How big is it?",
        "Let $k, l$ be positive reals and let $\\Gamma$ be the graph of $y = kx^2 - {m}kx + l$. "
        "The line $y = {c}$ intercepts on $\\Gamma$ a chord $AB$ of length ${d}$. "
        "<Evaluate|Determine> $OA^2 + OB^2$, where $O$ denotes the origin.",
        "The equation $k x^2 - {m} k x + (l - {c}) = 0$ has real roots $r$ and $s$ with $|r - s|"
        " = {d}$. <Compute|Find> $r^2 + s^2 + 2 \\cdot {c}^2$.",
        "Two points $P = (p, {c})$ and $Q = (q, {c})$ satisfy $p + q = {m}$ and $|p - q| = {d}$."
        " <Calculate|Find> $|OP|^2 + |OQ|^2$ for $O = (0, 0)$.",
        "If the parabola $y = l - {m}kx + kx^2$ with $k > 0$ and $l > 0$ and the line $y - {c} ="
        " 0$ share two points at distance ${d}$, what is the sum of the squares of the distances"
        " between these points and the origin?",
        "For $f(x) = k\\left(x - \\frac{{m}}{2}\\right)^2 + h$ the solutions of $f(x) = {c}$ "
        "differ by ${d}$. Determine the sum of the squared distances from the origin to the "
        "corresponding points of the graph.",
        "Let $AB$ be a horizontal segment of length ${d}$ at height ${c}$ whose midpoint has the"
        " $x$-coordinate $\\frac{{m}}{2}$. <Find|Give> $OA^2 + OB^2$, where $O$ is the origin.",
        "Points $A \\neq B$ are common to $y = {c}$ and $y = kx^2 - {m}kx + l$. Express $|OA|^2 "
        "+ |OB|^2$, with $O$ the origin, as a number, given that $|AB| = {d}$.",
        "In triangle $OAB$, $O$ is the origin, and $A$, $B$ are the points where $y = kx^2 - "
        "{m}kx + l$ meets $y = {c}$. If $AB = {d}$, find the sum of the squares of the other two"
        " sides.",
        "A dolphin's leap follows y = kx^2 - {m}kx + l on the trainer's chart. At the height y ="
        " {c} it goes through two rings {d} apart. The trainer, at (0, 0), squares the distance "
        "to each ring and adds. <What sum does the trainer get|What is the sum>?",
        "The cable of a bridge hangs like y = kx^2 - {m}kx + l, and lamps are fixed at both "
        "places where y = {c}. From lamp to lamp it is {d} metres. What do the squares of the "
        "lamps' distances from the point (0, 0), in metres, add up to?",
        "In the wizard's garden the serpent lies along y = kx^2 - {m}kx + l. A beam of light at "
        "level y = {c} strikes it in two scales, {d} apart. The wizard stands at the origin. "
        "Find the sum of the squares of his distances to the two scales.",
        "A skateboard half-pipe has the profile y = kx^2 - {m}kx + l. {person} and {friend} sit "
        "on its two sides at the height y = {c}, {d} units from one another. The camera is at "
        "(0, 0). How much is the square of its distance to {person} plus the square of its "
        "distance to {friend}?",
        "A satellite dish in cross-section is y = kx^2 - {m}kx + l. A rod of length {d} lies "
        "level in it with both ends on the dish at y = {c}. Wires run from (0, 0) to the ends. "
        "What is the sum of the squared wire lengths?",
        "The bakery cuts a cake mould shaped like y = kx^2 - {m}kx + l, filled with batter up to"
        " y = {c}. The surface of the batter is {d} units across. The squares of the distances "
        "from the origin to the two edges of this surface are added. <Give the result.|What "
        "results?>",
        "{person} programs a ball that flies along y = kx^2 - {m}kx + l, where k and l are "
        "hidden. It passes y = {c} at two spots a distance {d} apart. The computer prints the "
        "sum of x^2 + y^2 for both spots. What does it print?",
        "On a treasure map the river runs along y = kx^2 - {m}kx + l and the old road along y = "
        "{c}. Two bridges, {d} miles apart, carry the road over it. The oak is at (0, 0). Square"
        " each bridge's distance to the oak in miles; what is the sum?",
        "A composer draws the loudness curve y = kx^2 - {m}kx + l and the level line y = {c}, "
        "which cross at two notes {d} apart on the sheet. How large is the sum of the squares of"
        " the notes' distances from the corner (0, 0)?",
        "A comet's path near the sun is plotted as y = kx^2 - {m}kx + l. It crosses the line y ="
        " {c} at points A and B with {d} between them, and the sun is O = (0, 0). The astronomer"
        " needs OA^2 + OB^2. How much is that?",
        "The gate of the office park is an arch upside down, y = kx^2 - {m}kx + l, with a level "
        "bar of {d} feet between its two sides at y = {c}. The architect computes, for both ends"
        " of the bar, the squared distance in feet from (0, 0). What do the two make together?",
    ),
    unseen_wordings=(
        "A ball's path is y = kx^2 - {m}kx + l. It passes the height {c} at two places {d} apart. "
        "Square the distance of each place to the origin and add: what do you get?",
        "Two points share the height ${c}$ and are ${d}$ apart; both satisfy $y = kx^2 - {m}kx + "
        "l$. What does $|A|^2 + |B|^2$ equal?",
        "chord of y = kx^2 - {m}kx + l on the line y = {c} has length {d}, sum of squares of "
        "distances of its endpoints to origin please",
        "Let k and l be parameters, k > 0. The parabola y = k(x^2 - {m}x) + l meets the line y = "
        "{c} in two points A and B that are {d} apart. Determine the sum of the squares of the "
        "distances of A and B from the origin.",
        "y = p(x^2 - {m}x) + q (p, q unknown) meets y = {c} at A, B with |AB| = {d}. |OA|^2 + "
        "|OB|^2 = ? (O = origin)",
        "I've got a parabola y = x^2 - {m}x + q, where nobody told me q. All I know is that the "
        "line y = {c} cuts it at two points exactly {d} apart. If I square the distance of each "
        "of these points from the origin and add the two squares, what do I get?",
        "For some real $k$, the parabola $y = x^2 - {m}x + k$ intersects the line $y = {c}$ at "
        "points $P$ and $Q$ with $PQ = {d}$. With $O = (0, 0)$, find $OP^2 + OQ^2$.",
        "An arch is drawn in a coordinate system as the curve y = h - s(x^2 - {m}x) with certain "
        "positive numbers h and s. A horizontal beam at height y = {c} crosses the arch at two "
        "points, which are {d} units apart. What is the sum of the squared distances from these "
        "two points to the origin (0, 0)?",
        "A parabola whose axis of symmetry is the vertical line x = {m}/2 cuts the horizontal "
        "line y = {c} at two points. The distance between these points is {d}. What is the sum of "
        "the squares of their distances to the origin?",
    ),
    plans=(
        "The points have x-coordinates with sum {m} by Vieta and difference {d}, and height {c}.",
        "On y = {c} the roots of kx^2 - {m}kx + l - {c} = 0 add up to {m} and differ by {d}.",
        "By Vieta x1 + x2 = {m}. The distance gives x2 - x1 = {d}. Both points have y = {c}.",
    ),
    programs=(
        code("""
            from sympy import Eq, solve, symbols
            x, y = symbols("x y")
            s = solve([Eq(x + y, {m}), Eq(y - x, {d})], [x, y])
            print((x**2 + y**2 + 2*{c}**2).subs(s))
        """),
        code("""
            from sympy import Rational
            p, q = Rational({m} - {d}, 2), Rational({m} + {d}, 2)
            print(p**2 + q**2 + 2*{c}**2)
        """),
    ),
    slips=(
        Slip(
            code("""
                from sympy import Eq, solve
                x, y = symbols("x y")
                s = solve([Eq(x + y, {m}), Eq(y - x, {d})], [x, y])
                print((x**2 + y**2 + 2*{c}**2).subs(s))
            """),
            "`symbols` was never imported. Import it and try again.",
        ),
        Slip(
            code("""
                from sympy import Eq, solve, symbols
                x, y = symbols("x y")
                s = solve([Eq(x + y, {m}), Eq(y - x, {d})], [x, y])
                print(s[0]**2 + s[1]**2 + 2*{c}**2)
            """),
            "The solution is a dictionary. Substitute it into the expression.",
        ),
        Slip(
            code("""
                from sympy import Eq, solve, symbols
                x = symbols("x")
                print(solve(Eq(k*x**2 - {m}*k*x + l, {c}), x))
            """),
            "`k` and `l` are not known. Let us find the coordinates from their sum and difference.",
            fix=1,
        ),
    ),
    conclusions=(
        "The sum of the squared distances is $\\boxed{{answer}}$.",
        "So the sum is $\\boxed{{answer}}$.",
        "Hence $OA^2 + OB^2 = \\boxed{{answer}}$.",
    ),
    reasoning=(
        "By Vieta the x-coordinates of A and B add up to {m}, and they differ by {d}. Both points "
        "have height {c}. Adding the squares of all coordinates gives $\\boxed{{answer}}$.",
        "The points lie symmetrically about the axis of the parabola, {d} apart at height {c}, "
        "and their x-coordinates sum to {m}. The sum of the squared distances is "
        "$\\boxed{{answer}}$.",
    ),
)
