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
        "rt triangle hyp={c} leg={a} other leg",
        "{c}^2 - {a}^2, then <root|square root>",
        "?^2 + {a}^2 = {c}^2 <? is|?>",
        "pythag: long side {c} short side {a}, <get other short side|the other short side?>",
        "leg = {a}, hypotenuse = {c}, leg2 = <?|what>",
        "math.sqrt({c}**2 - {a}**2)",
        "90deg triangle sides {a}, ?, longest {c}",
        "hypot(x, {a}) == {c}, x>0, x = ?",
        "rectangle diag {c} width {a} <height|other side>",
        "{c}=hyp {a}=one cathetus <find the second|second one>",
        "right triangle {a} and x are legs, hyp {c}. x?",
        "ladder {c} ft, base {a} ft from wall, <how high|height in ft>",
        "So my kid's worksheet shows a right triangle, {c} along the slanted side and {a} along "
        "the bottom, and there's a question mark on the upright side. <What is it|What should it"
        " say>?",
        "I always mix this up: the big one, the hypotenuse, is {c}, and one of the little ones "
        "is {a}. You subtract the squares, right? So <what do you get|how long's the other>?",
        "We're tiling a corner, well, it's square-cornered, and one edge is {a} cm and straight "
        "across it's {c} cm. How many cm is the other edge?",
        "Okay, Pythagoras: {a} squared plus something squared makes {c} squared. <What's the "
        "something|Which positive number is the something>?",
        "My tent pole's the question, basically. The guy rope is {c} cm, tight, it's pegged {a} "
        "cm from the foot of the pole on flat ground. How tall's the pole in cm?",
        "I've been teaching this for years and still they add: hypotenuse {c}, leg {a}. So tell "
        "me, what's the other leg?",
        "Grandpa built a ramp, {c} cm of plank, and the far end's {a} cm off the floor. How far "
        "does it reach along the floor, in cm?",
        "Our geometry quiz had a triangle with a right angle, the side facing it was {c}, "
        "another was {a}, and I froze. <What was the third|How big's the last side>?",
        "If I cut a rectangle corner to corner and the cut's {c} inches, and one edge is {a} "
        "inches, what's the other edge in inches?",
        "Let $a$, $b$ be the legs and $c$ the hypotenuse of a right triangle, with $c = {c}$ and"
        " $a = {a}$. <Calculate|Evaluate> $b$.",
        "In $\\triangle ABC$ the angle at $B$ is $90^\\circ$, $AC = {c}$ and $AB = {a}$. "
        "<Determine|Find> the length of $BC$.",
        "A right-angled triangle has a cathetus of length ${a}$ and a hypotenuse of length "
        "${c}$. What is the length of its other cathetus?",
        "A vector in the plane has magnitude ${c}$ and first component ${a}$. <Compute|Find> the"
        " absolute value of its second component.",
        "The complex number $z = {a} + yi$ with $y > 0$ has modulus $|z| = {c}$. Determine $y$.",
        "By the theorem of Pythagoras $b = \\sqrt{(c - a)(c + a)}$. Evaluate this for $a = {a}$,"
        " $c = {c}$.",
        "The square on the hypotenuse of a right triangle has side ${c}$, the square on one leg "
        "has side ${a}$. Find the side of the square on the other leg.",
        "The triangle $XYZ$ is right-angled at $Z$. If $XY = {c}$ and $XZ = {a}$, how long is "
        "$YZ$?",
        "The princess leans out of a window in a sheer tower. A rope {c} feet long runs tight "
        "from the sill to the knight, who stands {a} feet from the foot of the tower on level "
        "ground. How many feet up is the <sill|window>?",
        "A lighthouse beam travels {c} m in a straight line from the lamp to a buoy floating {a}"
        " m from the point at sea level below the lamp. How high above the sea is the lamp, in "
        "metres?",
        "{person} rows straight across a river but drifts {a} m downstream; the boat has gone "
        "{c} m in a straight line when it lands. How wide is the river in metres?",
        "The mouse runs diagonally over a rectangular kitchen floor and covers {c} tiles' "
        "widths, while one wall is {a} tile widths long. How many tile widths is the "
        "neighbouring wall?",
        "A cable car climbs along a straight cable of {c} m and rises {a} m. How many metres do "
        "the two stations lie apart on the map, that is, horizontally?",
        "Two spaceships leave the station at right angles to each other. {person}'s is now {a} "
        "km away from the station and the ships are {c} km from each other. What is the distance"
        " from the station to {friend}'s ship, in km?",
        "For the school play a triangular flag is sewn with one square corner. The longest hem "
        "is {c} cm, another is {a} cm. <How many cm of ribbon does the third hem need|What does "
        "the third hem measure, in cm>?",
        "A screen in the sports bar is {a} inches high and sold as a {c}-inch screen, measured "
        "from corner to opposite corner. How many inches wide is it?",
        "The farmer's gate is {a} cm high and braced by a bar of {c} cm from one corner to the "
        "opposite one. Find the width of the gate in cm.",
        "A chess robot moves its arm {a} mm to the right and then some way straight forward, "
        "ending {c} mm from where it began. How many mm forward did it go?",
        "A zip line of {c} m starts at the top of a tree and ends on flat ground, {a} m from the"
        " foot of the trunk. {person} wants to know how tall the tree is. <Give the height in "
        "m|What is it, in metres>?",
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
