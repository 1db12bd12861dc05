"""The value of a polynomial at a point."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, nonzero


def draw(random: Random) -> Numbers:
    a, b, c, d = (nonzero(random, bound) for bound in (6, 9, 20, 50))
    return {"a": abs(a), "b": b, "c": c, "d": d, "t": random.randint(1, 15)}


def answer(a: int, b: int, c: int, d: int, t: int) -> int:
    value = 0
    for coefficient in (a, b, c, d):
        value = value * t + coefficient
    return value


FAMILY = Family(
    name="polynomial_value",
    draw=draw,
    answer=answer,
    wordings=(
        "Evaluate {a}x^3 {+b}x^2 {+c}x {+d} at x = {t}.",
        "If $p(x) = {a}x^3 {+b}x^2 {+c}x {+d}$, what is $p({t})$?",
        "{a}x^3 {+b}x^2 {+c}x {+d}, x = {t}",
        "Let f(x) = {a}x^3 {+b}x^2 {+c}x {+d}. Find f({t}).",
        "hey what do i get if i plug x = {t} into {a}x^3 {+b}x^2 {+c}x {+d}",
        "Compute the value of ${a}x^3 {+b}x^2 {+c}x {+d}$ when $x = {t}$.",
        "substitute {t} for x in {a}*x**3 {+b}*x**2 {+c}*x {+d}",
        "x is {t}. How much is {a}x^3 {+b}x^2 {+c}x {+d}?",
        "What is the remainder when ${a}x^3 {+b}x^2 {+c}x {+d}$ is divided by $x$ minus ${t}$?",
        "A point with x-coordinate {t} lies on the curve y = {a}x^3 {+b}x^2 {+c}x {+d}. What is "
        "its y-coordinate?",
        "Determine $P({t})$ for the polynomial $P(x) = {a}x^3 {+b}x^2 {+c}x {+d}$.",
        "Given x = {t}, calculate {a}x^3 {+b}x^2 {+c}x {+d}.",
        "What number does the function f: x -> {a}x^3 {+b}x^2 {+c}x {+d} assign to {t}?",
    ),
    unseen_wordings=(
        "A machine turns x into {a}x^3 {+b}x^2 {+c}x {+d}. We feed it {t}. What comes out?",
        "f(x) = {a}x^3 {+b}x^2 {+c}x {+d}; value of f in the point {t}?",
        "How high is the graph of $y = {a}x^3 {+b}x^2 {+c}x {+d}$ above the point ${t}$ of the "
        "$x$-axis (negative if below)?",
    ),
    plans=(
        "We evaluate {a}x^3 {+b}x^2 {+c}x {+d} at x = {t}.",
        "We put x = {t} into the polynomial {a}x^3 {+b}x^2 {+c}x {+d}.",
        "The polynomial is {a}x^3 {+b}x^2 {+c}x {+d} and x is {t}.",
    ),
    programs=(
        code("""
            x = {t}
            print({a}*x**3 {+b}*x**2 {+c}*x {+d})
        """),
        code("""
            from sympy import symbols
            x = symbols("x")
            print(({a}*x**3 {+b}*x**2 {+c}*x {+d}).subs(x, {t}))
        """),
    ),
    slips=(
        Slip(
            "print({a}*x**3 {+b}*x**2 {+c}*x {+d})",
            "`x` was never defined. Set it to {t}.",
        ),
        Slip(
            code("""
                x = symbols("x")
                print(({a}*x**3 {+b}*x**2 {+c}*x {+d}).subs(x, {t}))
            """),
            "`symbols` was never imported. Import it and try again.",
            fix=1,
        ),
    ),
    conclusions=(
        "The value is $\\boxed{{answer}}$.",
        "So the polynomial takes the value $\\boxed{{answer}}$.",
        "At x = {t} we get $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Substitute {t} for x in {a}x^3 {+b}x^2 {+c}x {+d} and add the terms. The value is "
        "$\\boxed{{answer}}$.",
        "By Horner's scheme for {a}x^3 {+b}x^2 {+c}x {+d} we multiply by {t} and add the next "
        "coefficient in turn. This gives $\\boxed{{answer}}$.",
    ),
)
