"""The area of a triangle with given corners."""

from fractions import Fraction
from random import Random

from training.data.family import Family, Numbers, Slip, code


def draw(random: Random) -> Numbers:
    while True:
        a, b, c, d, e, f = (random.randint(-9, 20) for _ in range(6))
        if answer(a, b, c, d, e, f):
            return {"a": a, "b": b, "c": c, "d": d, "e": e, "f": f}


def answer(a: int, b: int, c: int, d: int, e: int, f: int) -> Fraction:
    return Fraction(abs(a * (d - f) + c * (f - b) + e * (b - d)), 2)


FAMILY = Family(
    name="triangle_area",
    draw=draw,
    answer=answer,
    wordings=(
        "What is the area of the triangle with vertices ({a}, {b}), ({c}, {d}) and ({e}, {f})?",
        "area of triangle ({a},{b}), ({c},{d}), ({e},{f})",
        "Find the area of triangle $ABC$ with $A = ({a}, {b})$, $B = ({c}, {d})$, "
        "$C = ({e}, {f})$.",
        "A triangle has corners at ({a}, {b}), ({c}, {d}), ({e}, {f}). Compute its area.",
        "hey whats the area of a triangle whose points are ({a}, {b}) ({c}, {d}) ({e}, {f})",
        "The points ({a}, {b}), ({c}, {d}) and ({e}, {f}) are joined by segments. How large is the "
        "enclosed area?",
        "Let P({a}, {b}), Q({c}, {d}), R({e}, {f}). Determine the area of PQR.",
        "Calculate the area enclosed by the triangle with coordinates $({a},{b})$, $({c},{d})$, "
        "$({e},{f})$.",
        "triangle A({a},{b}) B({c},{d}) C({e},{f}) area?",
        "Three trees stand at the points ({a}, {b}), ({c}, {d}) and ({e}, {f}) of a map with unit "
        "1 m. What is the area in square metres of the triangle between them?",
        "In the coordinate plane, what area does the triangle through ({a}, {b}), ({c}, {d}) and "
        "({e}, {f}) have?",
        "Use the shoelace formula for the triangle ({a}, {b}), ({c}, {d}), ({e}, {f}). What is the "
        "area?",
    ),
    unseen_wordings=(
        "A surveyor marks ({a}, {b}), ({c}, {d}) and ({e}, {f}). How many unit squares does the "
        "triangular field between them measure?",
        "With corners $({a},{b}),({c},{d}),({e},{f})$, a triangle covers how much of the plane?",
        "points: ({a}, {b}); ({c}, {d}); ({e}, {f}). i want the triangle's area",
    ),
    plans=(
        "The corners are ({a}, {b}), ({c}, {d}) and ({e}, {f}). We compute the area.",
        "We build the triangle ({a}, {b}), ({c}, {d}), ({e}, {f}) and take its area.",
        "We use the coordinates ({a}, {b}), ({c}, {d}), ({e}, {f}).",
    ),
    programs=(
        code("""
            from sympy import Triangle
            print(abs(Triangle(({a}, {b}), ({c}, {d}), ({e}, {f})).area))
        """),
    ),
    slips=(
        Slip(
            "print(abs(Triangle(({a}, {b}), ({c}, {d}), ({e}, {f})).area))",
            "`Triangle` was never imported. Import it and try again.",
        ),
        Slip(
            code("""
                from sympy import Triangle
                print(abs(Triangle(({a}, {b}), ({c}, {d}), ({e}, {f})).area()))
            """),
            "The area is an attribute, not a method. Leave out the parentheses.",
        ),
        Slip(
            code("""
                from sympy import Triangle
                print(abs(Triangle({a}, {b}, {c}, {d}, {e}, {f}).area))
            """),
            "The corners must be points. Write each as a pair.",
        ),
    ),
    conclusions=(
        "The area of the triangle is $\\boxed{{answer}}$.",
        "So the area is $\\boxed{{answer}}$.",
        "The triangle has area $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Apply the shoelace formula to ({a}, {b}), ({c}, {d}) and ({e}, {f}). Half the absolute "
        "value of the signed sum is $\\boxed{{answer}}$.",
        "Take the vectors from ({a}, {b}) to ({c}, {d}) and to ({e}, {f}). Half of their cross "
        "product in absolute value is the area, $\\boxed{{answer}}$.",
    ),
)
