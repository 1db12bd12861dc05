"""A leg of a right triangle, from the hypotenuse and the other leg."""

from math import isqrt
from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    """The known leg a and the hypotenuse c of a right triangle with integer sides."""
    m = random.randint(2, random.choice((3, 5, 12, 20)))
    n = random.randint(1, m - 1)
    legs = [m * m - n * n, 2 * m * n]
    random.shuffle(legs)
    k = number(random, 1, 1500 // (m * m + n * n))
    return {"a": k * legs[0], "c": k * (m * m + n * n)}


def answer(a: int, c: int) -> int:
    return isqrt((c - a) * (c + a))


FAMILY = Family(
    name="missing_leg",
    draw=draw,
    answer=answer,
    wordings=(
        "<The hypotenuse of a right triangle is {c} and one leg is {a}.|One leg of a right "
        "triangle is {a} and its hypotenuse is {c}.> <How long is the other leg?|What is the "
        "length of the other leg?|Find the other leg.>",
        "right triangle, <hypotenuse {c}, leg {a}|leg {a}, hypotenuse {c}>, <other leg|missing "
        "leg>?",
        "<Find|Compute|Determine|Calculate> the <second|remaining> leg of a "
        "<right|right-angled> triangle <with|that has> hypotenuse ${c}$ and one leg ${a}$.",
        "Triangle $ABC$ has a right angle at $C$, $AB = {c}$ and $BC = {a}$. <Find "
        "$AC$.|Determine $AC$.|What is $AC$?>",
        "A ladder {c} cm long leans against a <vertical wall|house wall>. Its foot is {a} cm "
        "from the wall. How <high up the wall does it reach|far up the wall is its top>, in cm?",
        "{person} leans a {c} cm plank against a wall so that its top is {a} cm above the "
        "<level ground|floor>. How far from the wall is the foot of the plank, in cm?",
        "a={a}, c={c} (hyp), <b=?|find b>",
        "Pythagoras backwards: hyp {c}, one side {a}. <third|last> side = ?",
        "$a^2 + b^2 = c^2$ with $a = {a}$, $c = {c}$. <Find|Solve for|Determine> the positive "
        "number $b$.",
        "sqrt({c}^2 - {a}^2) <=|= ?>",
        "<Evaluate|Compute|Simplify> $\\sqrt{{c}^2 - {a}^2}$.",
        "How <tall|long> is a rectangle if its diagonal <is|measures> {c} cm and the other "
        "side {a} cm? <Answer in cm.|Give the length in cm.>",
        "The diagonal of a rectangle is {c} and one side is {a}. <What is the other side?|Work "
        "out the side next to it.>",
        "hey can <someone|somebody|anyone> help me, i have a right triangle where the longest "
        "side is {c} and one of the short ones is {a}, <how long is the other short one|what's "
        "the other short side>?",
        "{person} flies a <kite|drone on a line>. The tight line is {c} m long, and {friend} "
        "stands exactly below it, {a} m away from {person} on flat ground. How <high|many "
        "metres> above the ground is it<|, if the line starts at ground level>?",
        "A wire {c} m long runs <tight |>from the top of a mast to a peg in the level ground, "
        "{a} m from the foot of the mast. <How many metres high is the mast?|Find the height "
        "of the mast in metres.>",
        "Which leg belongs to hypotenuse {c} and leg {a}<| in a right triangle>?",
        "<Two sides of a right triangle are given|Right triangle>: the side opposite the right "
        "angle is {c}, a side next to it is {a}. Work out the third side.",
        "A <boat|ship> is {c} km from the harbour in a straight line. It <first sailed|began "
        "by sailing> {a} km due east, then due north. How many km did it sail north?",
        "Find the <missing|unknown> side: 90 degree triangle, hypotenuse = {c}, side = {a}, "
        "side = x",
        "Solve $x^2 + {a}^2 = {c}^2$ for $x > 0$.",
        "<Given|Suppose> that $x$ is positive and $\\sqrt{x^2 + {a}^2} = {c}$, "
        "<find|determine> $x$.",
        "In $\\triangle PQR$ we have $\\angle Q = 90^\\circ$, $PQ = {a}$ and $PR = {c}$. "
        "<Compute|Determine> $QR$.",
        "How many <metres|steps> north did {person} walk? {person} went straight north, then "
        "{a} <metres|steps> straight west, and was <in the end|finally> {c} of them away from "
        "the start as the crow flies.",
        "A <tv|TV screen|tablet> has a diagonal of {c} mm and is {a} mm wide. What is its "
        "height in mm?",
        "The cosine of an angle in a right triangle is {a}/{c}, where {a} is the adjacent leg "
        "and {c} the hypotenuse. How long is the opposite leg?",
        "If the hypotenuse of a right-angled triangle <measures|has length> {c} units and one "
        "of the other sides {a} units, how many units is the <last|remaining> side?",
        "A chord lies {a} cm from the centre of a circle of radius {c} cm. <How long is half "
        "of the chord in cm?|Find the length of half the chord, in cm.>",
        "From a point {c} cm away from the centre of a circle of radius {a} cm a tangent is "
        "drawn. How many cm is it from the point to the <point of contact|place where the "
        "tangent touches>?",
        "My <ramp|slide> is {c} cm long and <climbs|drops> {a} cm from one end to the other. "
        "How many cm of floor does it cover, <measured horizontally|seen from above>?",
        "the equal sides of an isosceles triangle are {c} and its height is {a}. <how long is "
        "half the base|what is half of its base>?",
        "The point $({a}, y)$ with $y > 0$ <lies on|is a point of> the circle $x^2 + y^2 = "
        "{c}^2$. <Find $y$.|What is $y$?>",
        "b = √(c² − a²); c := {c}; a := {a}; b?",
        "The <hypotenuse|longest side> is known to be {c}. One leg is known to be {a}. The "
        "other leg is <to be found|wanted>.",
    ),
    unseen_wordings=(
        "A right triangle has a leg of length {a} and a hypotenuse of length {c}. Find the "
        "length of its other leg.",
        "leg {a}, hyp {c}, other leg =",
        "How high is the window? The fire brigade's ladder of {c} cm just reaches the sill "
        "when its foot stands {a} cm from the wall. Answer in cm.",
        "i know the hypotenuse ({c}) and one cathetus ({a}), how do i get the other cathetus "
        "and what is it",
        "Let $KLM$ be right-angled at $M$ with $KL = {c}$ and $LM = {a}$. Calculate the length "
        "of $KM$.",
        "{person} cuts a rectangular sheet along its diagonal. The cut is {c} cm long, and one "
        "edge of the sheet is {a} cm. How many cm is the edge at a right angle to that one?",
        "A zip line {c} m long runs straight from a platform down to the ground, where it ends "
        "{a} m (measured along the ground) from the point below the platform. How many metres "
        "high is the platform?",
        "Determine the positive integer $b$ such that $({a}, b, {c})$ is a Pythagorean triple "
        "with largest member ${c}$.",
    ),
    plans=(
        "The hypotenuse is {c} and one leg is {a}. The other leg is the root of the difference "
        "of their squares.",
        "The side opposite the right angle is {c}, so by Pythagoras $b^2 = {c}^2 - {a}^2$.",
        "We need the positive number whose square together with {a}^2 makes {c}^2.",
    ),
    programs=(
        code("""
            from math import isqrt
            print(isqrt({c}**2 - {a}**2))
        """),
        code("""
            from sympy import sqrt
            print(sqrt({c}**2 - {a}**2))
        """),
        "print(next(b for b in range(1, {c}) if {a}**2 + b**2 == {c}**2))",
    ),
    slips=(
        Slip(
            "print(sqrt({c}**2 - {a}**2))",
            "`sqrt` is not built in. <Import it from sympy|Take it from sympy>.",
            fix=1,
        ),
        Slip(
            "from math import isqrt\nprint(isqrt({a}**2 - {c}**2))",
            "The number under the root is negative: the hypotenuse {c} comes first.",
        ),
        Slip(
            "from math import leg\nprint(leg({c}, {a}))",
            "`math` has no function `leg`. Let us search for the side.",
            fix=2,
        ),
    ),
    conclusions=(
        "The missing <side|length> is $\\boxed{{answer}}$.",
        "<So|Hence> the length asked for is $\\boxed{{answer}}$.",
        "With hypotenuse {c} and leg {a} the other leg is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "By the Pythagorean theorem the square of the unknown leg is {c}^2 - {a}^2. Its root "
        "is $\\boxed{{answer}}$.",
        "The side {c} lies opposite the right angle and {a} next to it. Subtract the square of "
        "{a} from the square of {c} and take the root: $\\boxed{{answer}}$.",
    ),
)
