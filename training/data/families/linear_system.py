"""A system of two linear equations."""

from fractions import Fraction
from random import Random

from training.data.family import Family, Numbers, Slip, code, nonzero


def draw(random: Random) -> Numbers:
    while True:
        a, b, d, e = (
            random.randint(1, 12),
            nonzero(random, 12),
            random.randint(1, 12),
            nonzero(random, 12),
        )
        x, y = random.randint(-12, 20), random.randint(-12, 20)
        if a * e != b * d:
            want = random.choice(("x", "y", "x + y", "x - y"))
            return {
                "a": a,
                "b": b,
                "c": a * x + b * y,
                "d": d,
                "e": e,
                "f": d * x + e * y,
                "want": want,
            }


def answer(a: int, b: int, c: int, d: int, e: int, f: int, want: str) -> Fraction:
    x = Fraction(c * e - b * f, a * e - b * d)
    y = Fraction(a * f - c * d, a * e - b * d)
    return {"x": x, "y": y, "x + y": x + y, "x - y": x - y}[want]


FAMILY = Family(
    name="linear_system",
    draw=draw,
    answer=answer,
    wordings=(
        "If {a}x {+b}y = {c} and {d}x {+e}y = {f}, <what is|what's|how much is> {want}?",
        "Solve the system {a}x {+b}y = {c}, {d}x {+e}y = {f}. <Find|Give> {want}.",
        "{a}x {+b}y = {c}\n{d}x {+e}y = {f}\n{want} = ?",
        "Given ${a}x {+b}y = {c}$ and ${d}x {+e}y = {f}$, <compute|find|determine> ${want}$.",
        "hey i have {a}x {+b}y = {c} and also {d}x {+e}y = {f}, whats {want}",
        "Real numbers $x$ and $y$ satisfy ${a}x {+b}y = {c}$ and ${d}x {+e}y = {f}$. "
        "<Determine|Find|Compute> ${want}$.",
        "<Find|Determine|Work out> {want} <when|if> {a}x {+b}y = {c} and {d}x {+e}y = {f}.",
        "solve for {want}: {a}*x {+b}*y = {c}, {d}*x {+e}*y = {f}",
        "The lines {a}x {+b}y = {c} and {d}x {+e}y = {f} <meet|intersect|cross> at (x, y). What "
        "is {want}?",
        "Let $(x, y)$ be the solution of $\\begin{cases} {a}x {+b}y = {c} \\\\ {d}x {+e}y = {f} "
        "\\end{cases}$. <Find|Compute> ${want}$.",
        "Two equations are given: {a}x {+b}y = {c}; {d}x {+e}y = {f}. What's the value of {want}?",
        "What is the value of {want} in the <simultaneous equations|system of equations> {a}x "
        "{+b}y = {c} and {d}x {+e}y = {f}?",
        "<Calculate|Get> {want} from {a}x {+b}y = {c} together with {d}x {+e}y = {f}.",
        "(1) {a}x {+b}y = {c}\n(2) {d}x {+e}y = {f}\n<Eliminate one unknown and "
        "find|Find|Calculate> {want}.",
        "{person} knows that {a}x {+b}y = {c}, and {friend} knows that {d}x {+e}y = {f}. Together "
        "they can <find|work out> {want}. What is it?",
        "two equations, two unknowns: {a}x {+b}y = {c}, {d}x {+e}y = {f}. <tell me|give me> {want}",
        "For two numbers $x$ and $y$ we have $$ {a}x {+b}y = {c}, \\qquad {d}x {+e}y = {f}. $$ "
        "<Find|Determine> ${want}$.",
        "{want}, where {a}x {+b}y = {c} and {d}x {+e}y = {f}<?|, equals what?>",
        "A pair (x, y) of numbers solves {a}x {+b}y = {c} as well as {d}x {+e}y = {f}. "
        "<Compute|Find> {want} for this pair.",
        "$\\begin{aligned} {a}x {+b}y &= {c} \\\\ {d}x {+e}y &= {f} \\end{aligned}$ <Solve "
        "for|Determine|Find> ${want}$.",
        "{a} times x plus {b} times y is {c}, and {d} times x plus {e} times y is {f}. <What "
        "is|How much is> {want}?",
        "Use <substitution|elimination> on {a}x {+b}y = {c} and {d}x {+e}y = {f}. What do you get "
        "for {want}?",
        "Find {want}, given $ax + by = c$ and $dx + ey = f$ with $a = {a}$, $b = {b}$, $c = {c}$, "
        "$d = {d}$, $e = {e}$, $f = {f}$.",
        "The unknowns x and y are determined by {a}x {+b}y = {c} and {d}x {+e}y = {f}. "
        "<State|Give> {want}.",
        "At the crossing point of the graphs of {a}x {+b}y = {c} and {d}x {+e}y = {f}, what does "
        "{want} equal?",
        "pls solve {a}x {+b}y = {c} & {d}x {+e}y = {f}, i only need {want}",
        "eq1: {a}x {+b}y = {c}; eq2: {d}x {+e}y = {f}; out: {want}",
        "[[{a}, {b}], [{d}, {e}]] * (x, y) = ({c}, {f}), {want} =?",
        "linsolve: {a}x {+b}y - ({c}) = 0 & {d}x {+e}y - ({f}) = 0 -> {want}",
        "My treasure hunt card has two clues. One says {a}x {+b}y makes {c}, the other says {d}x "
        "{+e}y makes {f}. The chest opens with the number {want}, so what do I <set|dial>?",
        "How much is {want}? In {person}'s game a sword is x points and a shield is y points, and "
        "the log shows {a}x {+b}y = {c} for round one and {d}x {+e}y = {f} for round two.",
        "Our class made up a currency with two coins, worth x and y. At my stall the till said "
        "{a}x {+b}y = {c}, and {friend}'s till said {d}x {+e}y = {f}. Now I'm asked for {want}. "
        "How much is that?",
        "I missed the lesson, so {friend} sent me a photo of the notebook. First line {a}x {+b}y "
        "= {c}, second line {d}x {+e}y = {f}, and under it a question mark next to {want}. What "
        "belongs there?",
        "Let $v = (x, y)^T$ satisfy $\\begin{pmatrix} {a} & {b} \\\\ {d} & {e} \\end{pmatrix} v = "
        "\\begin{pmatrix} {c} \\\\ {f} \\end{pmatrix}$. <Determine|Evaluate> ${want}$.",
        "Cramer's rule is applied to ${a}x {+b}y = {c}$ and ${d}x {+e}y = {f}$. Which number "
        "results for ${want}$?",
    ),
    unseen_wordings=(
        "Suppose both {a}x {+b}y = {c} and {d}x {+e}y = {f} hold. Which value must {want} take?",
        "i want {want}. known: {a}x {+b}y = {c}, {d}x {+e}y = {f}",
        "The point $(x, y)$ lies on ${a}x {+b}y = {c}$ as well as on ${d}x {+e}y = {f}$. "
        "Evaluate ${want}$.",
        "The numbers x and y satisfy the two equations {a}x {+b}y = {c} and {d}x {+e}y = {f}. "
        "Determine {want}.",
        "{a}x {+b}y = {c}, {d}x {+e}y = {f}, {want} = ?",
        "I've got two equations with two unknowns, {a}x {+b}y = {c} and also {d}x {+e}y = {f}. "
        "What does {want} come out to?",
        "Let $(x, y)$ be the solution of $$\\begin{aligned} {a}x {+b}y &= {c}, \\\\ {d}x {+e}y &= "
        "{f}. \\end{aligned}$$ What is the value of ${want}$?",
        "On a map with coordinates, one straight road follows the line {a}x {+b}y = {c} and "
        "another follows {d}x {+e}y = {f}. {person} stands at the crossing (x, y) of the two "
        "roads. Find the value of {want} there.",
        "If {a}x {+b}y equals {c} while {d}x {+e}y equals {f}, then what is the value of {want}?",
    ),
    plans=(
        "We solve {a}x {+b}y = {c} and {d}x {+e}y = {f} and evaluate {want}.",
        "The two equations are {a}x {+b}y = {c} and {d}x {+e}y = {f}. We need {want}.",
        "We use `solve` on {a}x {+b}y = {c} and {d}x {+e}y = {f}, then find {want}.",
        "There are two linear equations for x and y. We solve them and find {want}.",
    ),
    programs=(
        code("""
            from sympy import Eq, solve, symbols
            x, y = symbols("x y")
            s = solve([Eq({a}*x {+b}*y, {c}), Eq({d}*x {+e}*y, {f})], [x, y])
            print(({want}).subs(s))
        """),
        code("""
            from sympy import solve, symbols
            x, y = symbols("x y")
            s = solve([{a}*x {+b}*y - ({c}), {d}*x {+e}*y - ({f})], [x, y])
            print(({want}).subs(s))
        """),
    ),
    slips=(
        Slip(
            code("""
                from sympy import Eq, solve
                x, y = symbols("x y")
                s = solve([Eq({a}*x {+b}*y, {c}), Eq({d}*x {+e}*y, {f})], [x, y])
                print(({want}).subs(s))
            """),
            "`symbols` was never imported. Import it and try again.",
        ),
        Slip(
            code("""
                from sympy import Eq, solve, symbols
                x, y = symbols("x y")
                s = solve([Eq({a}*x {+b}*y, {c}), Eq({d}*x {+e}*y, {f})], [x, y])
                print(s[0])
            """),
            "The solution is a dictionary. Substitute it into {want}.",
        ),
        Slip(
            code("""
                from sympy import solve, solve_system, symbols
                x, y = symbols("x y")
                print(solve_system({a}*x {+b}*y - ({c}), {d}*x {+e}*y - ({f})))
            """),
            "There is no `solve_system` in sympy. Let us give `solve` the list of both instead.",
            fix=1,
        ),
    ),
    conclusions=(
        "The value of {want} is $\\boxed{{answer}}$.",
        "So {want} equals $\\boxed{{answer}}$.",
        "Hence ${want} = \\boxed{{answer}}$.",
    ),
    reasoning=(
        "Multiply {a}x {+b}y = {c} and {d}x {+e}y = {f} so that one unknown cancels, solve for the "
        "other and substitute back. Then {want} equals $\\boxed{{answer}}$.",
        "Cramer's rule for {a}x {+b}y = {c} and {d}x {+e}y = {f} gives x and y. "
        "Therefore ${want} = \\boxed{{answer}}$.",
    ),
)
