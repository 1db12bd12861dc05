"""A linear equation ax + b = c."""

from fractions import Fraction
from random import Random

from training.data.family import Family, Numbers, Slip, code, nonzero, number


def draw(random: Random) -> Numbers:
    a, b, x = number(random, 2, 60), nonzero(random, 200), random.randint(-40, 60)
    return {"a": a, "b": b, "c": a * x + b + random.choice((0, 0, 0, 1))}


def answer(a: int, b: int, c: int) -> Fraction:
    return Fraction(c - b, a)


FAMILY = Family(
    name="linear_equation",
    draw=draw,
    answer=answer,
    wordings=(
        "Solve {a}x {+b} = {c}<.| for x.>",
        "{a}x {+b} = {c}, <x = ?|x?|what is x>",
        "<Find|Determine|Compute> the value of $x$ <such that|for which> ${a}x {+b} = {c}$.",
        "solve for x: {a}*x {+b} = {c}",
        "If {a}x {+b} <equals|is equal to|is> {c}, what is x?",
        "hey can <you|u> solve {a}x {+b} = {c} for me",
        "What is the <solution|root> of the equation ${a}x {+b} = {c}$?",
        "Determine the real number $x$ <satisfying|that satisfies> ${a}x {+b} = {c}$.",
        "Let $f(x) = {a}x {+b}$. For which $x$ is $f(x) = {c}$?",
        "given that {c} = {a}x {+b}, <find|work out> x",
        "For what x does the line y = {a}x {+b} reach the height {c}?",
        "Solve the linear equation {a}x {+b} = {c} and give x.",
        "x satisfies {a}x {+b} = {c}. <Compute|Find|Determine> x.",
        "<What's|What is> x if ${a}x {+b} = {c}$?",
        "I multiply a number by {a}, then add {b} and get {c}. <What is the number?|Which number "
        "did I start with?>",
        "{person} thinks of a number. {a} times the number plus {b} is {c}. <What is the "
        "number?|Find the number.>",
        "{person} <writes|sees> {a}x {+b} = {c} on the board. <How much is x?|What must x be?>",
        "Find the unknown $y$: ${a}y {+b} = {c}$",
        "{a}n {+b} = {c}. n = ?",
        "Let $x$ be the real number with $ax + b = c$, where $a = {a}$, $b = {b}$ and $c = {c}$. "
        "<Find|Compute> $x$.",
        "Rearrange {a}x {+b} = {c} to get x on its own. What is it equal to?",
        "The <expression|term> ${a}x {+b}$ has the value ${c}$ for exactly one $x$. <Which "
        "one?|What is that $x$?>",
        "stuck on this one: {a}x {+b} = {c}, <need x|what does x come out as>",
        "What input $x$ gives the function $x \\mapsto {a}x {+b}$ the output ${c}$?",
        "The unknown x is multiplied by {a} and {b} is added; that makes {c}. x = ?",
        "When does {a}x {+b} become {c}? <Give|State> the value of x.",
        "{person} claims that {a}x {+b} = {c} has just one solution. <What is it|Which one>?",
        "A={a}, B={b}, C={c}; A*x + B = C; x=?",
        "target {c}, formula {a}x {+b}, x=?",
        "solve({a}*x {+b} - ({c}), x)",
        "An app turns the number you enter, call it x, into {a}x {+b} points. My screen shows {c} "
        "points. What did I enter?",
        "At the school fair you put a card with a number into {person}'s magic box. The box "
        "multiplies it by {a}, then does {+b}, and out comes {c}. Which number was on the card?",
        "What's x supposed to be? I'm on exercise four, it says {a}x {+b}, and <the book|my "
        "teacher> says the whole thing is worth {c}.",
        "{friend} left a riddle on the kitchen fridge. The magnets spell {a} * x {+b}, and the "
        "sticky note beneath says 'total: {c}'. How much is x?",
        "Determine the preimage of ${c}$ under the affine function with slope ${a}$ and intercept "
        "${b}$.",
        "Let $L = \\{x \\in \\mathbb{Q} : {a}x {+b} = {c}\\}$. Name the only element of $L$.",
    ),
    unseen_wordings=(
        "Which number must replace x to make {a}x {+b} = {c} a true statement?",
        "Find the $x$-coordinate where $y = {a}x {+b}$ meets $y = {c}$.",
        "the equation reads {a}x {+b} = {c}, please isolate x",
        "Determine the number x that satisfies {a}x {+b} = {c}.",
        "Could you help me get x by itself in {a}x {+b} = {c}? What number is it?",
        "Find the real number $x$ such that ${a}x {+b} = {c}$.",
        "{person} has spilled ink over a homework exercise. All that can still be read is that "
        "the expression {a}x {+b} should come out as {c}. Which number has to be put in for x?",
        "At which x does the line y = {a}x {+b} reach the height y = {c}?",
    ),
    plans=(
        "We solve {a}x {+b} = {c} for x.",
        "We set up the equation {a}x {+b} = {c} and use `solve`.",
        "The unknown x satisfies {a}x {+b} = {c}.",
    ),
    programs=(
        code("""
            from sympy import Eq, solve, symbols
            x = symbols("x")
            print(solve(Eq({a}*x {+b}, {c}), x)[0])
        """),
        code("""
            from sympy import solve, symbols
            x = symbols("x")
            print(solve({a}*x {+b} - ({c}), x)[0])
        """),
    ),
    slips=(
        Slip(
            code("""
                from sympy import Eq, solve
                x = symbols("x")
                print(solve(Eq({a}*x {+b}, {c}), x)[0])
            """),
            "`symbols` was never imported. Import it and try again.",
        ),
        Slip(
            code("""
                from sympy import Eq, solve, symbols
                x = symbols("x")
                print(solve(Eq({a}*x {+b}, {c}), x)[1])
            """),
            "The equation has only one solution. Take the one at index 0.",
        ),
        Slip(
            code("""
                from sympy import Eq, solve
                print(solve(Eq({a}*x {+b}, {c}), x)[0])
            """),
            "`x` was never defined. Define it with `symbols`.",
        ),
        Slip(
            code("""
                from sympy import solve_equation, symbols
                x = symbols("x")
                print(solve_equation({a}*x {+b}, {c}))
            """),
            "There is no `solve_equation` in sympy. Let us bring everything to one side instead.",
            fix=1,
        ),
    ),
    conclusions=(
        "The solution is $\\boxed{{answer}}$.",
        "So x is $\\boxed{{answer}}$.",
        "Hence $x = \\boxed{{answer}}$.",
    ),
    reasoning=(
        "Move the constant of {a}x {+b} = {c} to the right side and divide by {a}. "
        "This gives $x = \\boxed{{answer}}$.",
        "Isolate x in {a}x {+b} = {c}: first undo the addition, then the multiplication by {a}. "
        "The solution is $\\boxed{{answer}}$.",
    ),
)
