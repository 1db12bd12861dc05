"""The sum of the squares of the roots of a quadratic equation."""

from fractions import Fraction
from random import Random

from training.data.family import Family, Numbers, Slip, code, nonzero


def draw(random: Random) -> Numbers:
    while True:
        a, b, c = random.choice((1, 1, 1, 2, 3)), nonzero(random, 30), nonzero(random, 60)
        if b * b > 4 * a * c:
            return {"a": a, "b": b, "c": c}


def answer(a: int, b: int, c: int) -> Fraction:
    return Fraction(b * b - 2 * a * c, a * a)


FAMILY = Family(
    name="root_squares",
    draw=draw,
    answer=answer,
    wordings=(
        "What is the sum of the squares of the roots of {a}x^2 {+b}x {+c} = 0?",
        "Let $r$ and $s$ be the roots of ${a}x^2 {+b}x {+c} = 0$. Find $r^2 + s^2$.",
        "sum of squared roots of {a}x^2 {+b}x {+c}",
        "The equation ${a}x^2 {+b}x {+c} = 0$ has roots $\\alpha$ and $\\beta$. "
        "Compute $\\alpha^2 + \\beta^2$.",
        "hey if p and q solve {a}x^2 {+b}x {+c} = 0 what's p^2 + q^2",
        "Square both solutions of {a}x^2 {+b}x {+c} = 0 and add the squares. What do you get?",
        "roots x1, x2 of {a}*x**2 {+b}*x {+c} = 0: x1**2 + x2**2 = ?",
        "Find the sum of the squares of the solutions to ${a}x^2 {+b}x {+c} = 0$.",
        "If $x_1$ and $x_2$ are the zeros of ${a}x^2 {+b}x {+c}$, determine $x_1^2 + x_2^2$.",
        "Determine $r^2+s^2$, where $r, s$ are the two solutions of ${a}x^2 {+b}x {+c} = 0$.",
        "A quadratic {a}x^2 {+b}x {+c} has two real roots. Calculate the sum of their squares.",
        "take the two roots of {a}x^2 {+b}x {+c}, square each of them, add them up",
        "For the polynomial {a}x^2 {+b}x {+c}, what is the total of the squared zeros?",
    ),
    unseen_wordings=(
        "Two squares have side lengths equal in absolute value to the roots of "
        "{a}x^2 {+b}x {+c} = 0. What is their total area?",
        "With $u, v$ denoting the numbers where ${a}x^2 {+b}x {+c}$ vanishes, evaluate $u^2+v^2$.",
        "solutions of {a}x^2 {+b}x {+c} = 0, squared, then summed?",
    ),
    plans=(
        "We find the roots of {a}x^2 {+b}x {+c} = 0 and add their squares.",
        "The roots come from `solve` for {a}x^2 {+b}x {+c} = 0; we square and add them.",
        "We solve {a}x^2 {+b}x {+c} = 0 and sum the squares of its roots.",
    ),
    programs=(
        code("""
            from sympy import Eq, simplify, solve, symbols
            x = symbols("x")
            roots = solve(Eq({a}*x**2 {+b}*x {+c}, 0), x)
            print(simplify(sum(r**2 for r in roots)))
        """),
    ),
    slips=(
        Slip(
            code("""
                from sympy import Eq, simplify, solve
                x = symbols("x")
                roots = solve(Eq({a}*x**2 {+b}*x {+c}, 0), x)
                print(simplify(sum(r**2 for r in roots)))
            """),
            "`symbols` was never imported. Import it and try again.",
        ),
        Slip(
            code("""
                from sympy import Eq, simplify, solve, symbols
                x = symbols("x")
                roots = solve(Eq({a}*x**2 {+b}*x {+c}, 0), x)
                print(simplify(sum(roots**2)))
            """),
            "A list cannot be squared. Square each root in the sum.",
        ),
    ),
    conclusions=(
        "The sum of the squares of the roots is $\\boxed{{answer}}$.",
        "So the squares of the roots add up to $\\boxed{{answer}}$.",
        "The sum is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "By Vieta, the coefficients of {a}x^2 {+b}x {+c} give the sum and the product of the "
        "roots. The square of the sum minus twice the product is $\\boxed{{answer}}$.",
        "For {a}x^2 {+b}x {+c} = 0 we use $r^2 + s^2 = (r + s)^2 - 2rs$ with Vieta's formulas. "
        "The result is $\\boxed{{answer}}$.",
    ),
)
