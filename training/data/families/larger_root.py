"""The larger root of a quadratic equation."""

from math import isqrt
from random import Random

from training.data.family import Family, Numbers, Slip, code, nonzero


def draw(random: Random) -> Numbers:
    while True:
        a, r, s = random.choice((1, 1, 1, 2, 3)), nonzero(random, 20), nonzero(random, 20)
        if abs(r) != abs(s):
            return {"a": a, "b": -a * (r + s), "c": a * r * s}


def answer(a: int, b: int, c: int) -> int:
    return (-b + isqrt(b * b - 4 * a * c)) // (2 * a)


FAMILY = Family(
    name="larger_root",
    draw=draw,
    answer=answer,
    wordings=(
        "What is the larger root of {a}x^2 {+b}x {+c} = 0?",
        "Find the greater solution of ${a}x^2 {+b}x {+c} = 0$.",
        "bigger root of {a}x^2 {+b}x {+c}",
        "Solve {a}x^2 {+b}x {+c} = 0 and give the largest solution.",
        "solve {a}*x**2 {+b}*x {+c} = 0 for x, larger one",
        "The equation ${a}x^2 {+b}x {+c} = 0$ has two real roots. Which one is larger?",
        "hey which x is the bigger one solving {a}x^2 {+b}x {+c} = 0?",
        "Let $r > s$ be the roots of ${a}x^2 {+b}x {+c}$. Find $r$.",
        "Determine the largest real number $x$ with ${a}x^2 {+b}x {+c} = 0$.",
        "At which point furthest to the right does y = {a}x^2 {+b}x {+c} cross the x-axis? "
        "Give its x-coordinate.",
        "x is the maximum of the two zeros of {a}x^2 {+b}x {+c}. What's x?",
        "Of the two solutions of the quadratic {a}x^2 {+b}x {+c} = 0, give the larger.",
        "Compute the maximal root of the polynomial ${a}x^2 {+b}x {+c}$.",
    ),
    unseen_wordings=(
        "Two numbers make {a}x^2 {+b}x {+c} vanish. Name the greater of them.",
        "A parabola is given by $y = {a}x^2 {+b}x {+c}$. What is its rightmost $x$-intercept?",
        "factor {a}x^2 {+b}x {+c} and tell me the highest zero",
    ),
    plans=(
        "We solve {a}x^2 {+b}x {+c} = 0 and take the larger root.",
        "The roots of {a}x^2 {+b}x {+c} come from `solve`; we take the maximum.",
        "We need the greatest x with {a}x^2 {+b}x {+c} = 0.",
    ),
    programs=(
        code("""
            from sympy import Eq, solve, symbols
            x = symbols("x")
            print(max(solve(Eq({a}*x**2 {+b}*x {+c}, 0), x)))
        """),
    ),
    slips=(
        Slip(
            code("""
                from sympy import Eq, solve
                x = symbols("x")
                print(max(solve(Eq({a}*x**2 {+b}*x {+c}, 0), x)))
            """),
            "`symbols` was never imported. Import it and try again.",
        ),
        Slip(
            code("""
                from sympy import Eq, solve, symbols
                x = symbols("x")
                print(solve(Eq({a}*x**2 {+b}*x {+c}, 0), x)[2])
            """),
            "The equation has two solutions. Take the maximum of the list.",
        ),
    ),
    conclusions=(
        "The larger root is $\\boxed{{answer}}$.",
        "So the greater solution is $\\boxed{{answer}}$.",
        "The largest solution is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Apply the quadratic formula to {a}x^2 {+b}x {+c} = 0. With the plus sign before the "
        "square root we get the larger root, $\\boxed{{answer}}$.",
        "Factor {a}x^2 {+b}x {+c} into linear factors and read off the roots. "
        "The larger one is $\\boxed{{answer}}$.",
    ),
)
