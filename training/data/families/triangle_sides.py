"""The area of a triangle with given sides, all of them integers."""

from itertools import combinations_with_replacement
from math import isqrt
from random import Random

from training.data.family import Family, Numbers, Slip, code


def sixteen_squared_areas(a: int, b: int, c: int) -> int:
    return (a + b + c) * (a + b - c) * (a + c - b) * (b + c - a)


def has_integer_area(a: int, b: int, c: int) -> bool:
    square = sixteen_squared_areas(a, b, c)
    return a + b > c and isqrt(square) ** 2 == square and isqrt(square) % 4 == 0


SIDES = [
    sides for sides in combinations_with_replacement(range(3, 46), 3) if has_integer_area(*sides)
]


def draw(random: Random) -> Numbers:
    scale = random.choice((1, 1, 2, 3, 5))
    a, b, c = random.sample(random.choice(SIDES), 3)
    return {"a": scale * a, "b": scale * b, "c": scale * c}


def answer(a: int, b: int, c: int) -> int:
    return isqrt(sixteen_squared_areas(a, b, c)) // 4


FAMILY = Family(
    name="triangle_sides",
    draw=draw,
    answer=answer,
    wordings=(
        "What is the area of a triangle with sides {a}, {b} and {c}?",
        "area of triangle with side lengths {a}, {b}, {c}",
        "Find the area of triangle $ABC$ with $AB = {a}$, $BC = {b}$, $CA = {c}$.",
        "A triangle has sides of length {a}, {b} and {c}. Compute its area.",
        "hey whats the area if the three sides of a triangle are {a} {b} and {c}",
        "sides {a}, {b}, {c}: triangle area?",
        "Use Heron's formula for the sides {a}, {b}, {c}. What is the area?",
        "A triangular garden is bordered by fences of {a} m, {b} m and {c} m. How many square "
        "metres does it measure?",
        "Determine the area of the triangle whose side lengths are $a={a}$, $b={b}$ and $c={c}$.",
        "The three edges of a triangle measure {a}, {b}, {c}. How large is its area?",
        "Sticks of length {a} cm, {b} cm and {c} cm are put together as a triangle. What area in "
        "square centimetres does it enclose?",
        "Calculate the area of a {a}-{b}-{c} triangle.",
    ),
    unseen_wordings=(
        "Walking {a} m, then {b} m, then {c} m along straight lines, Eva returns to her start. "
        "What area in square metres has she walked around?",
        "heron({a}, {b}, {c}) = ?",
        "Let a triangle be given by its lengths ${a}$, ${b}$, ${c}$. How much surface has it?",
    ),
    plans=(
        "The sides are {a}, {b} and {c}. We use Heron's formula.",
        "Heron's formula gives the area from the sides {a}, {b}, {c}.",
        "We compute half the perimeter of {a}, {b}, {c} and apply Heron's formula.",
    ),
    programs=(
        code("""
            from sympy import Rational, sqrt
            a, b, c = {a}, {b}, {c}
            s = Rational(a + b + c, 2)
            print(sqrt(s * (s - a) * (s - b) * (s - c)))
        """),
    ),
    slips=(
        Slip(
            code("""
                from sympy import Rational
                a, b, c = {a}, {b}, {c}
                s = Rational(a + b + c, 2)
                print(sqrt(s * (s - a) * (s - b) * (s - c)))
            """),
            "`sqrt` was never imported. Import it and try again.",
        ),
        Slip(
            code("""
                from sympy import Triangle
                print(Triangle({a}, {b}, {c}).area)
            """),
            "`Triangle` wants corners, not sides. Use Heron's formula.",
        ),
    ),
    conclusions=(
        "The area of the triangle is $\\boxed{{answer}}$.",
        "So the area is $\\boxed{{answer}}$.",
        "The triangle has area $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Take half the perimeter of the triangle with sides {a}, {b}, {c} and multiply it by its "
        "differences from the sides. The square root of the product is $\\boxed{{answer}}$.",
        "Heron's formula for the sides {a}, {b} and {c} gives the area $\\boxed{{answer}}$.",
    ),
)
