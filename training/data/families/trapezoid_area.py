"""The area of a trapezoid with given parallel sides and height."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    while True:
        a, b, h = number(random, 2, 300), number(random, 2, 300), number(random, 2, 200)
        if a != b and (a + b) * h % 2 == 0:
            return {"a": a, "b": b, "h": h}


def answer(a: int, b: int, h: int) -> int:
    rectangle, triangles = min(a, b) * h, abs(a - b) * h // 2
    return rectangle + triangles


FAMILY = Family(
    name="trapezoid_area",
    draw=draw,
    answer=answer,
    wordings=(
        "<Find|Calculate|Work out> the area of a <trapezoid|trapezium> with parallel sides {a} "
        "and {b} and height {h}.",
        "<trapezoid|trapezium>: a={a}, b={b}, h={h}, area?",
        "area <trapezium|trapezoid> parallel sides {a} & {b}, height {h}",
        "The bases of a trapezoid <are|measure> ${a}$ and ${b}$, and its height is ${h}$. "
        "<Compute|Determine> its area.",
        "trapezoid area, bases {a} cm and {b} cm, h {h} cm, answer in cm²",
        "hey can someone help me, i need the area of a trapezoid. the two parallel sides are {a} "
        "and {b} and the height is {h}",
        "Evaluate $A = \\frac{(a + b)h}{2}$ for a trapezoid with $a = {a}$, $b = {b}$ and $h = "
        "{h}$.",
        "{person}'s garden is a trapezoid. Its two parallel <sides|edges> are {a} m and {b} m "
        "long and lie {h} m apart. How many square metres <does it cover|is it>?",
        "<How many square metres of turf does {person} need|What area in square metres must "
        "{person} seed> for a trapezium-shaped lawn whose parallel edges are {a} m and {b} m "
        "long, {h} m apart?",
        "A <table top|desk|wooden board> has the shape of a trapezoid: the front edge is {a} cm, "
        "the back edge, parallel to it, is {b} cm, and they are {h} cm apart. <Find|Work out> "
        "its area in square centimetres.",
        "In trapezoid $ABCD$ with $AB \\parallel CD$, $AB = {a}$, $CD = {b}$ and the distance "
        "between the lines $AB$ and $CD$ is {h}. Find the area of $ABCD$.",
        "Two sides of a quadrilateral are parallel, with lengths {a} and {b}. The distance "
        "between them is {h}. <What is its area?|How large is its area?>",
        "{person} and {friend} paint a <stage wall|backdrop> shaped like a trapezoid, {h} dm "
        "high, {a} dm long at the bottom and {b} dm long at the top. Bottom and top are "
        "parallel. How many square decimetres do they paint?",
        "a trapezoid is {h} high and its bases are {a} and {b}. <area pls|whats its area|how big "
        "is it (area)>",
        "Given: trapezium, height {h} cm, parallel sides {a} cm and {b} cm. <Required|Wanted>: "
        "area in cm².",
        "The cross-section of a <canal|ditch|trench> is a trapezium, {a} m wide at the top, {b} "
        "m wide at the bottom and {h} m deep. What is the area of the cross-section in m²?",
        "<Determine|Compute> how many unit squares equal the area of a trapezoid of height {h} "
        "whose bases have lengths {a} and {b}.",
        "What area is enclosed by a trapezium whose height is {h} and whose parallel sides <have "
        "lengths|are> {a} and {b}?",
        "One base of a trapezoid is {a}, the other <base |>is {b}, the <altitude|height> is {h}. "
        "Find the area.",
        "b1 = {a}, b2 = {b}, h = {h}; area of the trapezoid = ?",
        "1/2*({a}+{b})*{h} <trapezoid area, = ?|for my trapezium homework = ?>",
        "A sail is cut as a trapezoid. The upper edge is {a} dm and the lower edge, which is "
        "parallel to it, {b} dm, and the sail is {h} dm high. How many dm² of cloth is that?",
        "my roof has a side thats a trapezoid, gutter {a} ft, ridge {b} ft (parallel), and from "
        "gutter to ridge its {h} ft straight up the slope. how many square feet of roofing is it",
        "For homework I drew a trapezoid with parallel sides of {a} mm and {b} mm that are {h} "
        "mm apart, now {friend} asks for the area in mm². <What should I say?|What is it?>",
        "The lengths of the parallel sides of a trapezium are {a} cm and {b} cm. The "
        "perpendicular distance between them is {h} cm. Its area in cm² is to be found.",
        "A farmer buys a field between two parallel roads. It runs {a} m along one road and {b} "
        "m along the other, and the roads are {h} m apart. All borders are straight. What is the "
        "field's area in square metres?",
        "Let a trapezoid have altitude $h = {h}$ and parallel sides $p = {a}$, $q = {b}$. "
        "<State|Give|Find> its area.",
        "can you compute a trapezium for me? top {a}, bottom {b}, height {h}. only the area please",
        "What is the area under the straight line from height {a} at one end to height {b} at "
        "the other, if the ends are {h} apart horizontally?",
        "{person} cuts a piece of paper to a trapezoid whose bases measure {a} mm and {b} mm. It "
        "is {h} mm high. <Give the area in mm².|How many mm² of paper is this?>",
        "A plot of land with parallel sides of {a} yards and {b} yards, {h} yards from each "
        "other, is sold. How many square yards is it?",
    ),
    unseen_wordings=(
        "trapezium parallel sides: {a}, {b}; distance between them: {h}; A?",
        "I'm tiling a wall that has a slanted ceiling. It is {a} dm high on the left and {b} dm "
        "high on the right, and {h} dm wide along the floor. How many square decimetres is the "
        "wall?",
        "If the height of a trapezoid is {h} units and its bases are {a} units and {b} units "
        "long, how many square units is its area?",
        "Calculate the surface of a trapezoid-shaped window pane in cm². It is {h} cm high, and "
        "the two parallel edges are {a} cm and {b} cm.",
        "Let $PQRS$ be a trapezoid with $PQ \\parallel RS$, $PQ = {a}$, $RS = {b}$ and height "
        "${h}$. Determine its area.",
        "how do i get the area of a trapezoid, the bases are {a} and {b}, its {h} tall",
        "{person} wants to sell a trapezium-shaped meadow. The two fences that are parallel "
        "measure {a} m and {b} m, and from one to the other it is {h} m at a right angle. What "
        "is the area of the meadow in m²?",
        "area? trapezoid base1 {a} base2 {b} height {h}",
    ),
    plans=(
        "The parallel sides are {a} and {b}, the height is {h}. The area is half the sum of the "
        "parallel sides times the height.",
        "A trapezoid has area $\\frac{(a + b)h}{2}$, here with a = {a}, b = {b} and h = {h}.",
        "We <take|compute> the mean of the parallel sides {a} and {b} and multiply it by the "
        "height {h}.",
    ),
    programs=(
        "print(({a} + {b}) * {h} // 2)",
        code("""
            from fractions import Fraction
            mean = Fraction({a} + {b}, 2)
            print(mean * {h})
        """),
        code("""
            from sympy import Rational
            print(Rational(1, 2) * ({a} + {b}) * {h})
        """),
    ),
    slips=(
        Slip(
            "print(mean * {h})",
            "`mean` was not computed yet. It is half the sum of the parallel sides.",
            fix=1,
        ),
        Slip(
            "print(Rational(1, 2) * ({a} + {b}) * {h})",
            "`Rational` must be imported from sympy.",
            fix=2,
        ),
        Slip(
            "from sympy import Trapezoid\nprint(Trapezoid({a}, {b}, {h}).area)",
            "Sympy has no `Trapezoid`. The formula is enough.",
        ),
    ),
    conclusions=(
        "The area <of the trapezoid |>is $\\boxed{{answer}}$.",
        "<So|Hence> the area asked for is $\\boxed{{answer}}$.",
        "Parallel sides {a} and {b} at distance {h} enclose the area $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "The area of a trapezoid is the mean of its parallel sides {a} and {b} times its height "
        "{h}. This is $\\boxed{{answer}}$.",
        "A diagonal cuts it into two triangles of height {h} with bases {a} and {b}. Half of each "
        "base times the height, added up, gives $\\boxed{{answer}}$.",
    ),
)
