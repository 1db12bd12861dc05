"""A linear equation with the unknown on both sides."""

from fractions import Fraction
from random import Random

from training.data.family import Family, Numbers, Slip, code, nonzero


def draw(random: Random) -> Numbers:
    a, c = random.sample(range(2, 30), 2)
    b, x = nonzero(random, 90), random.randint(-20, 30)
    d = (a - c) * x + b
    return {"a": a, "b": b, "c": c, "d": d or 1}


def answer(a: int, b: int, c: int, d: int) -> Fraction:
    return Fraction(d - b, a - c)


FAMILY = Family(
    name="linear_both_sides",
    draw=draw,
    answer=answer,
    wordings=(
        "Solve {a}x {+b} = {c}x {+d}.",
        "{a}x {+b} = {c}x {+d}, x = ?",
        "Find the value of $x$ such that ${a}x {+b} = {c}x {+d}$.",
        "solve for x: {a}*x {+b} = {c}*x {+d}",
        "If {a}x {+b} equals {c}x {+d}, what is x?",
        "hey can you solve {a}x {+b} = {c}x {+d} for me",
        "What is the solution of the equation ${a}x {+b} = {c}x {+d}$?",
        "Determine the real number $x$ satisfying ${a}x {+b} = {c}x {+d}$.",
        "Let $f(x) = {a}x {+b}$ and $g(x) = {c}x {+d}$. For which $x$ is $f(x) = g(x)$?",
        "At what x do the lines y = {a}x {+b} and y = {c}x {+d} cross?",
        "the two sides {a}x {+b} and {c}x {+d} are equal. find x",
        "Solve the linear equation {a}x {+b} = {c}x {+d} with x on both sides.",
        "x satisfies {a}x {+b} = {c}x {+d}. Compute x.",
    ),
    unseen_wordings=(
        "Which number must replace x so that {a}x {+b} = {c}x {+d} becomes true?",
        "Two scales read {a}x {+b} and {c}x {+d} grams and agree. What is x?",
        "Find the $x$-coordinate of the intersection of $y = {a}x {+b}$ with $y = {c}x {+d}$.",
    ),
    plans=(
        "We solve {a}x {+b} = {c}x {+d} for x.",
        "We set up the equation {a}x {+b} = {c}x {+d} and use `solve`.",
        "The unknown x satisfies {a}x {+b} = {c}x {+d}.",
    ),
    programs=(
        code("""
            from sympy import Eq, solve, symbols
            x = symbols("x")
            print(solve(Eq({a}*x {+b}, {c}*x {+d}), x)[0])
        """),
    ),
    slips=(
        Slip(
            code("""
                from sympy import Eq, solve
                x = symbols("x")
                print(solve(Eq({a}*x {+b}, {c}*x {+d}), x)[0])
            """),
            "`symbols` was never imported. Import it and try again.",
        ),
        Slip(
            code("""
                from sympy import Eq, solve, symbols
                x = symbols("x")
                print(solve(Eq({a}*x {+b}, {c}*x {+d}), x)[1])
            """),
            "The equation has only one solution. Take the one at index 0.",
        ),
    ),
    conclusions=(
        "The solution is $\\boxed{{answer}}$.",
        "So x is $\\boxed{{answer}}$.",
        "Hence $x = \\boxed{{answer}}$.",
    ),
    reasoning=(
        "Collect the terms of {a}x {+b} = {c}x {+d} with x on the left and the constants on the "
        "right. Dividing by the coefficient gives $x = \\boxed{{answer}}$.",
        "Subtract {c}x from both sides of {a}x {+b} = {c}x {+d}, then isolate x. "
        "The solution is $\\boxed{{answer}}$.",
    ),
)
