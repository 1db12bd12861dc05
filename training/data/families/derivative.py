"""The derivative of a polynomial at a point."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, nonzero


def draw(random: Random) -> Numbers:
    a, b, c, d = (nonzero(random, bound) for bound in (6, 9, 20, 50))
    return {"a": abs(a), "b": b, "c": c, "d": d, "t": random.randint(1, 15)}


def answer(a: int, b: int, c: int, d: int, t: int) -> int:
    return 3 * a * t * t + 2 * b * t + c


FAMILY = Family(
    name="derivative",
    draw=draw,
    answer=answer,
    wordings=(
        "What is the derivative of {a}x^3 {+b}x^2 {+c}x {+d} <at|when|for> x = {t}?",
        "If $f(x) = {a}x^3 {+b}x^2 {+c}x {+d}$, <<find|compute|determine> $f'({t})$.|what is "
        "$f'({t})$?>",
        "derivative of {a}x^3 {+b}x^2 {+c}x {+d} at <|x = >{t}",
        "Let f(x) = {a}x^3 {+b}x^2 {+c}x {+d}. <Compute|Find|Give> f'({t}).",
        "<hey |>differentiate {a}x^3 {+b}x^2 {+c}x {+d} and plug in x = {t}",
        "<What is the slope of the tangent line to $y = {a}x^3 {+b}x^2 {+c}x {+d}$ at $x = "
        "{t}$?|<Find|Determine> the slope of the tangent line to $y = {a}x^3 {+b}x^2 {+c}x {+d}$ "
        "at $x = {t}$.>",
        "d/dx ({a}*x**3 {+b}*x**2 {+c}*x {+d}) at x = {t}",
        "<Determine|Find|Calculate> the gradient of the curve y = {a}x^3 {+b}x^2 {+c}x {+d} at "
        "the point where x = {t}.",
        "<Evaluate|Compute> $\\frac{\\mathrm d}{\\mathrm dx}\\left({a}x^3 {+b}x^2 {+c}x "
        "{+d}\\right)$ at $x = {t}$.",
        "How fast does the function {a}x^3 {+b}x^2 {+c}x {+d} change at x = {t}?",
        "A <particle|bead|cart> is at position {a}x^3 {+b}x^2 {+c}x {+d} metres after x seconds. "
        "What is its velocity in metres per second at x = {t}?",
        "What is the instantaneous rate of change of $g(x) = {a}x^3 {+b}x^2 {+c}x {+d}$ when $x$ "
        "equals ${t}$?",
        "<Calculate|Work out> the first derivative of {a}x^3 {+b}x^2 {+c}x {+d} and its value "
        "for x = {t}. Give that value.",
        "<Evaluate|Compute|Find> $\\left.\\frac{\\mathrm d}{\\mathrm dx}({a}x^3 {+b}x^2 {+c}x "
        "{+d})\\right|_{x={t}}$.",
        "y = {a}x^3 {+b}x^2 {+c}x {+d}. What is <dy/dx|y'> <when|where|if> x = {t}?",
        "A <gauge|dial|sensor> shows {a}x^3 {+b}x^2 {+c}x {+d} after x minutes. At what rate per "
        "minute is the reading changing at x = {t}?",
        "Selling x {things} brings a profit of P(x) = {a}x^3 {+b}x^2 {+c}x {+d} dollars. "
        "<Find|Compute> the marginal profit P'({t}).",
        "For $p(x) = {a}x^3 {+b}x^2 {+c}x {+d}$, <find|compute> the limit $\\lim_{h \\to 0} "
        "(p({t} + h) - p({t}))/h$.",
        "<f'({t})|f prime of {t}> for f(x) = {a}x^3 {+b}x^2 {+c}x {+d}<|?>",
        "Differentiating {a}x^3 {+b}x^2 {+c}x {+d} gives a quadratic in x. <What is the value of "
        "that quadratic at x = {t}?|Evaluate that quadratic at x = {t}.>",
        "slope of {a}x^3 {+b}x^2 {+c}x {+d} <at|where> x = {t}<|?>",
        "diff({a}*x**3 {+b}*x**2 {+c}*x {+d}, x).subs(x, {t})",
        "If the derivative of {a}x^3 {+b}x^2 {+c}x {+d} is called g, <what is g({t})?|find "
        "g({t}).>",
        "{person} needs the first derivative of {a}x^3 {+b}x^2 {+c}x {+d}, but only its value at "
        "x = {t}. <What is it?|Which number is that?>",
        "at x = {t}, how quickly does y = {a}x^3 {+b}x^2 {+c}x {+d} <change|vary> per unit of x",
        "Write $D$ for differentiation with respect to $x$. <Find|State> the value of $D({a}x^3 "
        "{+b}x^2 {+c}x {+d})$ at $x = {t}$.",
        "f={a}x^3 {+b}x^2 {+c}x {+d}; x={t}; f'=?",
        "x0: {t}, poly: {a}x^3 {+b}x^2 {+c}x {+d}, poly'(x0) =?",
        "D[{a}x^3 {+b}x^2 {+c}x {+d}, x] /. x -> {t}",
        "My drone app gives the height after x seconds as {a}x^3 {+b}x^2 {+c}x {+d} metres. I "
        "paused the <replay|video> at x = {t}. How many metres per second was it climbing just "
        "then, with minus for sinking?",
        "How <strongly|quickly> was the soup heating up at minute {t}? My kitchen thermometer "
        "follows {a}x^3 {+b}x^2 {+c}x {+d} degrees, x minutes after I lit the stove, and I want "
        "degrees per minute at that very instant.",
        "In maths today we got y = {a}x^3 {+b}x^2 {+c}x {+d} and had to find the derivative. "
        "{friend} says only its value for x equal to {t} matters in the quiz. What <should|do> I "
        "write down?",
        "{person}'s garden pond holds {a}x^3 {+b}x^2 {+c}x {+d} litres x hours after sunrise. "
        "{friend} looks in at x = {t} and asks for the momentary rate of change in litres per "
        "hour. What's the <reply|answer>?",
        "Let $q(x) = {a}x^3 {+b}x^2 {+c}x {+d}$. Determine the coefficient of $(x - {t})$ in the "
        "Taylor expansion of $q$ about ${t}$.",
        "Determine the value at ${t}$ of the continuous function of which ${a}x^3 {+b}x^2 {+c}x "
        "{+d}$ is an antiderivative.",
    ),
    unseen_wordings=(
        "A tangent touches the graph of {a}x^3 {+b}x^2 {+c}x {+d} where x = {t}. How steep is it?",
        "$h(x) = {a}x^3 {+b}x^2 {+c}x {+d}$. Evaluate $h'$ at ${t}$.",
        "take {a}x^3 {+b}x^2 {+c}x {+d}, differentiate once, insert {t}, tell me the number",
        "Given f(x) = {a}x^3 {+b}x^2 {+c}x {+d}, determine the value of f'({t}).",
        "d/dx of {a}x^3 {+b}x^2 {+c}x {+d} at x={t}",
        "How steep is the curve y = {a}x^3 {+b}x^2 {+c}x {+d} at the point where x = {t}? I need "
        "the slope as a number.",
        "Let $p(x) = {a}x^3 {+b}x^2 {+c}x {+d}$. Evaluate $\\left.\\frac{dp}{dx}\\right|_{x={t}}$.",
        "An engineer describes the profile of a track by the formula y = {a}x^3 {+b}x^2 {+c}x "
        "{+d}. A sensor sits on the track where x = {t}. What is the slope of the track at the "
        "sensor?",
        "A tangent touches the graph of g(x) = {a}x^3 {+b}x^2 {+c}x {+d} at x = {t}. What is the "
        "gradient of this tangent?",
    ),
    plans=(
        "We differentiate {a}x^3 {+b}x^2 {+c}x {+d} and evaluate at x = {t}.",
        "The derivative of {a}x^3 {+b}x^2 {+c}x {+d} comes from `diff`; then x is {t}.",
        "We need the derivative of {a}x^3 {+b}x^2 {+c}x {+d} at {t}.",
    ),
    programs=(
        code("""
            from sympy import diff, symbols
            x = symbols("x")
            print(diff({a}*x**3 {+b}*x**2 {+c}*x {+d}, x).subs(x, {t}))
        """),
        "print(3 * {a} * {t}**2 + 2 * {b} * {t} {+c})",
    ),
    slips=(
        Slip(
            code("""
                from sympy import diff
                x = symbols("x")
                print(diff({a}*x**3 {+b}*x**2 {+c}*x {+d}, x).subs(x, {t}))
            """),
            "`symbols` was never imported. Import it and try again.",
        ),
        Slip(
            code("""
                from sympy import symbols
                x = symbols("x")
                print(diff({a}*x**3 {+b}*x**2 {+c}*x {+d}, x).subs(x, {t}))
            """),
            "`diff` was never imported. Import it and try again.",
        ),
        Slip(
            code("""
                from sympy import derivative, symbols
                x = symbols("x")
                print(derivative({a}*x**3 {+b}*x**2 {+c}*x {+d}, x).subs(x, {t}))
            """),
            "There is no `derivative` in sympy. The function is called `diff`.",
        ),
        Slip(
            code("""
                from sympy import diff, symbols
                x = symbols("x")
                print(diff({a}*x**3 {+b}*x**2 {+c}*x {+d}, x)({t}))
            """),
            "The derivative is an expression and cannot be called. Let us write it down by the "
            "power rule instead.",
            fix=1,
        ),
    ),
    conclusions=(
        "The derivative at x = {t} is $\\boxed{{answer}}$.",
        "So the value of the derivative is $\\boxed{{answer}}$.",
        "The slope is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Differentiate {a}x^3 {+b}x^2 {+c}x {+d} term by term with the power rule and substitute "
        "{t} for x. The result is $\\boxed{{answer}}$.",
        "The power rule turns {a}x^3 {+b}x^2 {+c}x {+d} into a quadratic. Its value at {t} is "
        "$\\boxed{{answer}}$.",
    ),
)
