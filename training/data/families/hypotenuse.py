"""The hypotenuse of a right triangle."""

from math import isqrt
from random import Random

from training.data.family import Family, Numbers, Slip, code


def draw(random: Random) -> Numbers:
    m = random.randint(2, 9)
    n = random.randint(1, m - 1)
    scale = random.choice((1, 1, 2, 3, 4, 5, 10))
    a, b = random.sample((scale * (m * m - n * n), scale * 2 * m * n), 2)
    return {"a": a, "b": b}


def answer(a: int, b: int) -> int:
    return isqrt(a * a + b * b)


FAMILY = Family(
    name="hypotenuse",
    draw=draw,
    answer=answer,
    wordings=(
        "A <right|right-angled> triangle has legs <of length |>{a} and {b}. <How long is the "
        "hypotenuse?|What is the length of its hypotenuse?|Find its hypotenuse.>",
        "<hypotenuse|length of the hypotenuse> of a right triangle with legs {a}<, | and >{b}<|, "
        "please>",
        "<Find|Compute|Determine|Work out> the length of the hypotenuse <if|given that> the legs "
        "of a right triangle are ${a}$ and ${b}$.",
        "legs {a} and {b}, <hypotenuse = ?|hypotenuse?|what's the hypotenuse>",
        "In a right-angled triangle the two shorter sides are {a} cm and {b} cm<| long>. <What is "
        "the longest side in cm?|How many cm is the longest side?>",
        "hey <what's|whats|can you find> the third side of a right triangle, the sides at the "
        "right angle are {a} and {b}",
        "<What is|What's> the length of <the|a> diagonal of a rectangle <with sides {a} and "
        "{b}|that is {a} wide and {b} high|measuring {a} by {b}>?",
        "<Compute|Evaluate|Simplify|Find the value of> $\\sqrt{{a}^2 + {b}^2}$.",
        "<A ship sails|A hiker goes|{person} cycles|A drone flies> {a} km <east|west> and then "
        "{b} km <north|south>. <How many km is it from there to the starting point in a straight "
        "line?|What is the straight-line distance back to the start, in km?>",
        "<Find|Compute|Give> the distance <from the point ({a}, {b}) to the origin|between (0, 0) "
        "and ({a}, {b})>.",
        "Let $ABC$ <have a right angle|be right-angled> at $C$ with $AC = {a}$ and $BC = {b}$. "
        "<Determine|Find|Calculate> $AB$.",
        "<A ladder|A plank|A beam> stands {a} dm from a wall and touches it at a height of {b} "
        "dm. <What is its length in dm?|How many dm long is it?>",
        "Use <the Pythagorean theorem|Pythagoras>: $c^2 = {a}^2 + {b}^2$. <Calculate|Find> $c > "
        "0$.",
        "The screen of {person}'s <television|laptop|tablet> is {a} cm wide and {b} cm tall. "
        "Screen sizes are measured along the diagonal. What is <this size|the size of this one> "
        "in cm?",
        "sqrt({a}^2 + {b}^2)<|, exact value please| = ?>",
        "<Determine|Find|Compute> the <magnitude|length|norm> of the vector $({a}, {b})$.",
        "<Find|Compute> the <absolute value|modulus> of the complex number ${a} + {b}i$.",
        "A <rope|cable|wire> is pulled tight from the top of a mast {b} m high to a peg in the "
        "ground {a} m from the foot of the mast. <How many metres long is it?|Find its length in "
        "metres.>",
        "{person} <walks|counts> {a} steps along one street, turns <left|right> by 90 degrees and "
        "<walks|makes> {b} more steps of the same length. How many <such |>steps would the direct "
        "way have taken?",
        "The two perpendicular sides of a triangle <measure|are> {a} and {b}; <how long is|what "
        "is> the <remaining|other|third> side?",
        "A rectangular <gate|door|frame> of {a} cm by {b} cm is strengthened by a bar along its "
        "diagonal. <What is the length of|How long is> the bar in cm?",
        "right triangle: a = {a}, b = {b}, <c is the hypotenuse, c = ?|need the hypotenuse c>",
        "{person} and {friend} start <at the same tree|from the same place>. {person} goes {a} m "
        "north and {friend} goes {b} m east. How many metres apart are they then, as the crow "
        "flies?",
        "A circle passes through all four corners of a rectangle with side lengths {a} and {b}. "
        "<What is its diameter?|How large is its diameter?|Find the diameter of the circle.>",
        "Squares with sides {a} and {b} stand on the legs of a right triangle. What is the side "
        "<length |>of the square on the hypotenuse?",
        "<Which|What> positive number has a square equal to {a}^2 + {b}^2?",
        "the sides next to the 90 degree angle of a triangle are {a} and {b}, <calculate|work "
        "out|tell me> the longest side",
        "hypot({a}, {b}) = ?",
        "SQRT(SUMSQ({a};{b})) =?",
        "90 deg triangle, short sides {a} / {b} -> long side?",
        "My kite is stuck in a tree! It hangs {b} m above the <ground|grass>, right over a bush "
        "that is {a} m away from me. The string runs straight from my feet to the kite. How many "
        "metres of string are out?",
        "How long must my slide be, in dm? For the garden I'm building one that goes straight "
        "from the top of a platform, {a} dm above the ground, to a point on the ground {b} dm "
        "from the foot of the platform.",
        "In our game I ran {a} fields to the right and then {b} fields up. A laser now shoots in "
        "a straight line from where I am to where I began. How many fields long is the beam?",
        "At football practice {person} passed the ball {a} m along the goal line to {friend}, who "
        "kicked it on {b} m at a right angle to that. How many metres was the ball then from the "
        "place of the first pass, in a straight line?",
        "Let $\\triangle PQR$ satisfy $\\angle PQR = 90^\\circ$, $PQ = {a}$ and $QR = {b}$. "
        "Determine $PR$.",
        "Determine the Euclidean distance of the points $({a}, 0)$ and $(0, {b})$<| in the plane>.",
        "<right tri|rt triangle> {a}, {b} legs -> <hyp|c> ?",
        "pythagoras {a} {b} <long side|c>",
        "c^2={a}^2+{b}^2, c?",
        "rectangle {a} x {b} <diagonal|diag length>",
        "<dist|distance> (0,0) ({a},{b})",
        "|{a}+{b}i| <=?|value>",
        "({a}^2+{b}^2)^(1/2)",
        "legs = {a} & {b}, hyp = <??|_>",
        "a={a} b={b} angle between 90, <side c|opposite side>?",
        "sqrt of {a} squared plus {b} squared",
        "norm of [{a}, {b}]",
        "<need|want> longest side, right angle between {a} and {b}",
        "so basically it's a right triangle, the two sides making the square corner are {a} and "
        "{b}, and I need the slanted one",
        "my kid's worksheet shows a triangle with the little square in the corner, one side says"
        " {a}, the other says {b}, and the sloping side has a question mark. <what goes "
        "there|what's it>?",
        "I'm building a gate, {a} wide and {b} tall, and I want to put in a brace from corner to"
        " corner. What's the length of the brace?",
        "ok so it's Pythagoras, I've squared {a} and I've squared {b} and added those, now "
        "what's the side itself?",
        "We've paced it out: {a} metres down one edge of the field, turn the corner, {b} metres "
        "along the next. If we'd just cut across, how many metres would it've been?",
        "My woodwork teacher says to check if the corner's square you measure {a} along one side"
        " and {b} along the other, and the distance across should be... what exactly?",
        "Can you tell me how far it is from a point to another one that's {a} further right and "
        "{b} higher up? In a straight line, I mean.",
        "I teach geometry and want a quick key: the shorter sides, which are at right angles, "
        "have lengths {a} and {b}. What length should the students find for the side opposite "
        "the right angle?",
        "hey stuck, triangle with a 90 in it, {a} and {b} touch the 90, the other side doesn't. "
        "how long's the other one",
        "In a right triangle the catheti have lengths ${a}$ and ${b}$. Calculate the hypotenuse.",
        "Let $\\vec{v} = ({a}, {b})$. Evaluate $\\|\\vec{v}\\|$.",
        "A triangle has two sides of lengths ${a}$ and ${b}$ which include an angle of "
        "$90^\\circ$. What is the length of the side opposite this angle?",
        "Determine the positive solution $x$ of $x^2 = {a}^2 + {b}^2$.",
        "Let $PQRS$ be a rectangle with $PQ = {a}$ and $QR = {b}$. Obtain the length of the "
        "diagonal $PR$.",
        "Points $A$ and $B$ have coordinates $({a}, 0)$ and $(0, {b})$. How long is the segment "
        "$AB$?",
        "A circle is circumscribed about a right triangle whose perpendicular sides are ${a}$ "
        "and ${b}$. Determine the diameter of the circle.",
        "What radius has the circle centred at the origin that passes through $({a}, {b})$?",
        "A baker cuts a rectangular cake, {a} cm by {b} cm, from one corner straight to the "
        "opposite one. How long is the cut in cm?",
        "A knight rides {a} miles due east to the forest and {b} miles due north to the castle. "
        "A raven flies directly from the start to the castle. How many miles does the raven fly?",
        "A swimmer crosses a river that is {b} m wide, heading straight across, while the "
        "current carries her {a} m downstream. How many metres is her landing place from her "
        "starting place?",
        "A lorry ramp starts {a} cm in front of a platform and leads up to its edge, which is "
        "{b} cm above the flat ground. Give the length of the sloping surface in cm.",
        "{person} stretches a string of lights from one corner of a rectangular dance floor to "
        "the opposite corner. The floor measures {a} feet by {b} feet. How many feet of string "
        "are stretched?",
        "Two spaceships leave a station at right angles to each other. When one is {a} km away "
        "and the other {b} km, how many km lie between them?",
        "On a chart a lighthouse is {a} miles west and {b} miles south of a harbour. What is the"
        " direct distance in miles?",
        "A tailor folds a cloth of {a} cm by {b} cm along a line between opposite corners. Find "
        "how long the fold is, in cm.",
        "A football pitch in the village is {a} m long and {b} m wide. {person} runs straight "
        "from one corner flag to the one furthest away. How many metres is that run?",
        "A spy's zip line runs from a window {b} m above a level street to a hook at ground "
        "level, {a} m from the wall. What length of line, in metres, is between window and hook?",
        "Two offices are joined by a corridor {a} m long and, after a square corner, another "
        "corridor {b} m long. A cable through the walls would take the direct way. How many "
        "metres of cable are called for?",
    ),
    unseen_wordings=(
        "The catheti of a right triangle measure {a} and {b}. Give the side opposite the right "
        "angle.",
        "A field is {a} m by {b} m. How many metres is the shortcut from corner to opposite "
        "corner?",
        "a squared is {a}^2, b squared is {b}^2, pythagoras says c is?",
        "The legs of a right triangle measure {a} and {b}. Determine the length of its hypotenuse.",
        "right triangle, legs {a} and {b}, hypotenuse?",
        "My rectangular field is {a} metres by {b} metres. How many metres is it if I walk "
        "straight across from one corner to the opposite one?",
        "In triangle $ABC$ there is a right angle at $C$, with $AC = {a}$ and $BC = {b}$. Find "
        "$AB$.",
        "A ship leaves the harbour, sails {a} km due north and then {b} km due east. How many "
        "kilometres is it now from the harbour, as the crow flies?",
        "Two sides of a triangle have lengths {a} and {b} and are perpendicular to each other. "
        "How long is the third side?",
    ),
    plans=(
        "By Pythagoras the length is the square root of {a}^2 + {b}^2.",
        "The sides {a} and {b} form a right angle, so we use the Pythagorean theorem.",
        "We compute the square root of {a}^2 + {b}^2.",
    ),
    programs=(
        code("""
            from sympy import sqrt
            print(sqrt({a}**2 + {b}**2))
        """),
        code("""
            from math import isqrt
            print(isqrt({a}**2 + {b}**2))
        """),
    ),
    slips=(
        Slip("print(sqrt({a}**2 + {b}**2))", "`sqrt` was never imported. Import it and try again."),
        Slip(
            "from sympy import hypot\nprint(hypot({a}, {b}))",
            "There is no `hypot` in sympy. Take the square root of the sum of the squares.",
        ),
        Slip(
            "print(({a}**2 + {b}**2).sqrt())",
            "An integer has no method `sqrt`. Let us use `isqrt` instead.",
            fix=1,
        ),
    ),
    conclusions=(
        "The length is $\\boxed{{answer}}$.",
        "So the result is $\\boxed{{answer}}$.",
        "By Pythagoras we get $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "By the Pythagorean theorem the square of the length is the sum of the squares of {a} and "
        "{b}. Its square root is $\\boxed{{answer}}$.",
        "The lengths {a} and {b} are at a right angle. The square root of {a}^2 + {b}^2 is "
        "$\\boxed{{answer}}$.",
    ),
)
