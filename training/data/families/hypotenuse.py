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
        "A right triangle has legs {a} and {b}. How long is the hypotenuse?",
        "hypotenuse of a right triangle with legs {a}, {b}",
        "Find the length of the hypotenuse if the legs of a right triangle are ${a}$ and ${b}$.",
        "legs {a} and {b}, hypotenuse = ?",
        "In a right-angled triangle the two shorter sides are {a} cm and {b} cm. What is the "
        "longest side in cm?",
        "hey what's the third side of a right triangle, the sides at the right angle are {a} and "
        "{b}",
        "What is the length of the diagonal of a rectangle with sides {a} and {b}?",
        "Compute $\\sqrt{{a}^2 + {b}^2}$.",
        "A ship sails {a} km east and then {b} km north. How many km is it from its starting "
        "point in a straight line?",
        "Find the distance from the point ({a}, {b}) to the origin.",
        "Let $ABC$ have a right angle at $C$ with $AC = {a}$ and $BC = {b}$. Determine $AB$.",
        "A ladder stands {a} dm from a wall and touches it at a height of {b} dm. How long is the "
        "ladder in dm?",
        "Use the Pythagorean theorem: $c^2 = {a}^2 + {b}^2$. Calculate $c > 0$.",
    ),
    unseen_wordings=(
        "The catheti of a right triangle measure {a} and {b}. Give the side opposite the right "
        "angle.",
        "A field is {a} m by {b} m. How many metres is the shortcut from corner to opposite "
        "corner?",
        "a squared is {a}^2, b squared is {b}^2, pythagoras says c is?",
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
