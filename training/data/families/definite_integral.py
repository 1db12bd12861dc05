"""The definite integral of a polynomial of degree at most two."""

from fractions import Fraction
from random import Random

from training.data.family import Family, Numbers, Slip, code, nonzero, render


def draw(random: Random) -> Numbers:
    a = random.choice((1, 1, 1, 2, 3, 3, 4, 5, 6, 7, 9, 12)) * random.choice((1, 1, 1, -1))
    b, c = nonzero(random, 9), nonzero(random, random.choice((9, 9, 40)))
    shape = random.choice(
        ("{a}x^2 {+b}x {+c}",) * 7
        + ("{a}x^2 {+b}x", "{a}x^2 {+b}x", "{a}x^2 {+c}", "{a}x^2", "{a}x {+c}")
    )
    p = random.choice((0, 0, 0, 1, 1, 2, 3, 4, 5, -1, -1, -2, -3, -4))
    f = render(shape, {"a": a, "b": b, "c": c})
    stars = render(shape.replace("}x", "}*x").replace("^", "**"), {"a": a, "b": b, "c": c})
    q = p + random.randint(1, random.choice((4, 4, 10)))
    return {"f": f, "f_t": f.replace("x", "t"), "code": stars, "p": p, "q": q}


def answer(f: str, f_t: str, code: str, p: int, q: int) -> Fraction:
    total = Fraction(0)
    for term in f.replace("- ", "-").replace("+ ", "").split():
        factor, _, power = term.partition("x")
        degree = (2 if power else 1) if "x" in term else 0
        coefficient = int(factor + "1" if factor in ("", "-") else factor)
        total += Fraction(coefficient * (q ** (degree + 1) - p ** (degree + 1)), degree + 1)
    return total


FAMILY = Family(
    name="definite_integral",
    draw=draw,
    answer=answer,
    wordings=(
        "<Evaluate|Compute|Calculate|Find> <|the integral |the definite integral "
        ">$\\int_{{p}}^{{q}} <({f})|\\left({f}\\right)> <dx|\\,dx|\\, dx|\\,\\mathrm{d}x>$.",
        "<integrate|integral of> {f} from <x = |>{p} to {q}",
        "<What is|What's|Which number is> the <definite integral|integral> of {f} <|with respect "
        "to x >from {p} to {q}<|, exactly>?",
        "hey <can you integrate|how do i integrate|pls integrate> {f} <between {p} and {q}|over "
        "[{p}, {q}]>, <need the exact number|what number comes out>",
        "int_{p}^{q} ({f}) dx<| = ?|?>",
        "integrate({code}, (x, {p}, {q}))<|, what does sympy return?|: value?>",
        "<Let|Suppose> $f(x) = {f}$. <Find|Determine|Compute> $\\int_{{p}}^{{q}} f(x)\\,dx$.",
        "<Find|Determine|Work out> the <signed|oriented|net> area between the <curve|graph of> y = "
        "{f} and the x-axis from x = {p} to x = {q}<| (area below the axis counts as negative)|, "
        "where parts below the axis count negatively>.",
        "<The function|A function> $F$ <has the derivative|satisfies> $F'(x) = {f}$. What is "
        "$F({q}) - F({p})$?",
        "If $y' = {f}$ and $y({p}) = 0$, <what is $y({q})$?|find $y({q})$.|determine $y({q})$.>",
        "A <particle|toy car|drone> <moves|travels> on a line with velocity v(t) = {f_t} <metres "
        "per second|m/s>. <What is its displacement|By how many metres does its position change> "
        "(negative means backwards) between t = {p} and t = {q}?",
        "Integrating the <polynomial|function> {f} over the interval [{p}, {q}] <gives what "
        "value?|gives which number?|yields what?>",
        "The <limits|bounds> are {p} (lower) and {q} (upper), the integrand is {f}. <What is the "
        "integral?|Evaluate the integral.|Value of the integral?>",
        "<Use the fundamental theorem of calculus to|By the fundamental theorem of calculus,> "
        "<evaluate|calculate|find> $\\displaystyle\\int_{{p}}^{{q}} {f_t}\\,dt$<.| as an exact "
        "number.>",
        "∫ from {p} to {q} of ({f}) dx<|=|, exact value>",
        "A force of {f} <newtons|N> acts along a straight <rail|track|line> when an object is at "
        "position x (<in metres|metres>; a negative force <pushes|points> backwards). <How much "
        "work, in joules, does it do|What is its total work in joules> while the object moves from "
        "x = {p} to x = {q}?",
        "Water flows into a <tank|pool|basin> at a rate of {f_t} litres per minute at time t "
        "minutes (<outflow if negative|a negative rate means outflow>; t = 0 is <noon|when "
        "{person} starts the clock>). By how many litres does the <amount|volume> of water change "
        "from t = {p} to t = {q}?",
        "The slope of a <road|mountain path> at horizontal position x is {f}. {person} goes from x "
        "= {p} to x = {q}. What is the net change in height<|, counting descent as negative>?",
        "As n grows, the Riemann sums of g(x) = {f} on [{p}, {q}] <with n equal pieces |>tend to a "
        "<limit|number>. <Which one?|What is it?|Find it.>",
        "<Find|Take> an antiderivative of {f}, <insert|put in> {q} and then {p}, and take the "
        "first value minus the second. <What do you get?|What is the result?|Result?>",
        "{person} <finds|computes> the antiderivative $G$ of {f} <and writes|and needs> "
        "$\\left[G(x)\\right]_{{p}}^{{q}}$. What <value|number> <should come out|is correct>?",
        "Between x = {p} and x = {q}, what does {f} integrate to?",
        "On the interval from {p} to {q}, <let $I$ be|denote by $I$> the integral of ${f}$<.| in "
        "$x$.> <Compute|Determine|State> $I$<| as an integer or a fraction>.",
        "<quad|integral>(lambda x: {code}, {p}, {q}) <but exact|as an exact fraction or integer>?",
        "Per degree of <warming|temperature>, {person}'s <daily profit|income> changes at the rate "
        "{f} dollars, where x is the temperature in degrees. By how many dollars does it change "
        "<in total |>when x rises from {p} to {q}?",
        "What is the average value of {f} on [{p}, {q}] multiplied by the length of <that "
        "interval|the interval>?",
        "f={f}; lo={p}; hi={q}; ∫f dx=?",
        "∫ [{p};{q}] {f} dx <= ?|: value?|; result?>",
        "Integrate[{f}, {x, {p}, {q}}] <= ?|: value?|; result?>",
        "My battery charges at {f_t} watts, t hours past noon, and a minus means it is draining. "
        "I only look at the stretch from t = {p} to t = {q}. By how many watt hours does the "
        "charge change, minus for a loss?",
        "How many litres more (or fewer, then negative) are in {person}'s pond at t = {q} than "
        "at t = {p}? Rain and pump together change the contents by {f_t} litres per hour, with t "
        "in hours.",
        "In my farming game the gold pile grows by {f_t} coins per minute at minute t, and "
        "shrinks when that is below zero. I look at t = {p} and again at t = {q}. What is the "
        "second amount minus the first?",
        "{friend} missed maths and texted me for the answer to the integral on the board. It had "
        "{f} after the sign, dx behind that, {p} at the bottom and {q} at the top. What should I "
        "<text|write> back?",
        "Let $\\Phi(u) = \\int_{{p}}^u ({f})\\,dx$. <Determine|State> $\\Phi({q})$.",
        "Determine the Lebesgue integral $\\int_{[{p},\\,{q}]} ({f})\\,\\mathrm{d}\\lambda(x)$ "
        "of this polynomial.",
        "integral {f} {p} to {q}",
        "int {f} dx x={p}..{q}",
        "area signed under y={f} from {p} to {q}",
        "<antiderivative|F> of {f} at {q} minus at {p}",
        "{p} to {q} integrate ({f}) dx =",
        "integral({f}, x, {p}, {q}) <exact|fraction ok>",
        "f(x)={f}, a={p}, b={q}, <integral|int> ?",
        "definite integral calc: {f} lower {p} upper {q}",
        "scipy quad {code} [{p}, {q}] exact value?",
        "int_{{p}}^{{q}} {f_t} dt",
        "<whats|find> S({f})dx between {p} and {q}",
        "F(b)-F(a), F'={f}, a={p}, b={q}",
        "so basically there's that long S with {p} at the bottom and {q} on top, then {f}, then "
        "dx. My kid's worksheet wants a number. <What is it|Which one>?",
        "Okay, so I've got the antiderivative bit, but I keep messing up the plugging in. It's "
        "{f}, from {p} up to {q}. What should the integral be?",
        "our teacher says the area counts minus when it's under the axis. with y = {f}, going "
        "from x = {p} to x = {q}, what's the total, net I mean",
        "I'm retired and doing calculus for fun, don't laugh. If I integrate {f} over the "
        "stretch from {p} to {q}, what'll I get, as a fraction if it's not whole?",
        "My roommate's calculator says something with lots of decimals for the integral of {f} "
        "between {p} and {q}. What's the exact value, then?",
        "Say you know the rate's {f_t} at time t, and you wanna know how much it's changed in "
        "total from t = {p} to t = {q}. That's just an integral, isn't it? What does it give?",
        "I missed the lesson. They had F, with F prime being {f}, and the question's how much "
        "bigger F is at {q} than at {p}. What's the difference?",
        "tell me quickly, test's in five: lower limit {p}, upper limit {q}, function {f}, "
        "definite integral, what comes out",
        "My sister's an engineer and she'd just say \"sum up all the little strips\". The strips"
        " have height {f}, minus if it's negative, and run from x = {p} to x = {q}. What's the "
        "sum in the limit?",
        "Let $g(x) = {f}$ and let $G$ be any antiderivative of $g$. Evaluate $G({q}) - G({p})$.",
        "Determine the exact value of $\\int_{{p}}^{{q}} g(t)\\,dt$, where $g(t) = {f_t}$.",
        "What is $\\lim_{n \\to \\infty} \\sum_{i=1}^n f(x_i)\\,\\Delta x$ for $f(x) = {f}$, "
        "with $[{p}, {q}]$ cut into $n$ equal parts of width $\\Delta x$ and $x_i$ the right end"
        " of the $i$-th part?",
        "Let $I = [{p}, {q}]$. Calculate $\\int_I \\left({f}\\right) dx$.",
        "The function $F(x) = \\int_{{p}}^x \\left({f_t}\\right) dt$ is given. <Compute "
        "$F({q})$.|What is $F({q})$ as an exact number?>",
        "For the polynomial $p(x) = {f}$, find the definite integral with lower limit ${p}$ and "
        "upper limit ${q}$.",
        "Solve the initial value problem $u'(t) = {f_t}$, $u({p}) = 0$, and state $u({q})$.",
        "By how much does the number $-\\int_{{q}}^{{p}} ({f})\\,dx$ differ from zero, sign "
        "included? That is, evaluate it.",
        "A snail creeps along a garden wall with velocity {f_t} cm per hour at hour t, backwards"
        " if that is negative. By how many centimetres has its position changed at t = {q} "
        "compared with t = {p}? (negative if it ended further back)",
        "The balance of a shop changes at the rate of {f_t} dollars per day at time t days. Find"
        " the net change in dollars from t = {p} to t = {q}, losses being negative.",
        "A hot-air balloon rises with speed {f_t} metres per minute at minute t, and sinks when "
        "this is below zero. What is the gain in height from t = {p} to t = {q}, counting a loss"
        " as negative?",
        "Sugar dissolves in or crystallises out of {person}'s syrup at a rate of {f_t} grams per"
        " minute (plus: dissolves, minus: crystallises). What is the net mass dissolved in grams"
        " between t = {p} and t = {q}?",
        "The audience meter at a concert goes up and down with rate {f_t} points per song, t "
        "being time measured in songs. How much higher is the reading at t = {q} than at t = "
        "{p}? A drop counts as negative.",
        "A probe on its way to Mars gains speed at {f_t} km/s per hour at time t (hours), "
        "negative meaning it brakes. What is its change of speed between t = {p} and t = {q}?",
        "In a strategy game the wood stock changes by {f_t} logs per turn at time t, treated as "
        "continuous. Work out the overall change between t = {p} and t = {q}, as an exact "
        "number.",
        "The crowd in the stadium changes at {f_t} persons per minute at time t minutes. "
        "According to this model, by what number does the crowd change from t = {p} until t = "
        "{q}?",
        "A wire lies along the x-axis from x = {p} to x = {q}. Its charge density at x is {f} "
        "units per centimetre, x in centimetres. What is the total charge, sign included?",
        "The dwarves dig with depth rate {f_t} yards per day at day t; a negative rate means the"
        " pit fills up again. How many yards deeper, with sign, is the pit at t = {q} than at t "
        "= {p}?",
        "A clerk graphs y = {f} on the office whiteboard and shades what lies between the curve "
        "and the x-axis for x from {p} to {q}. If shading below the axis counts as negative "
        "area, what total area results?",
    ),
    unseen_wordings=(
        "Evaluate the integral of {f} with respect to x over the interval from {p} to {q}.",
        "integrate {f} dx, x = {p} to {q}",
        "Could you work out the definite integral of f(x) = {f} for me, with lower limit {p} and "
        "upper limit {q}?",
        "A bead slides along a straight wire, and at time t its velocity is {f_t} centimetres per "
        "second. By how many centimetres does its position change from t = {p} to t = {q}? (Count "
        "a move backwards as negative.)",
        "Between x = {p} and x = {q}, what signed area lies under the graph of y = {f}?",
    ),
    plans=(
        "We integrate {f} from {p} to {q}.",
        "The integrand is {f} and the limits are {p} and {q}. We use `integrate`.",
        "We need the definite integral of {f} over the interval from {p} to {q}.",
    ),
    programs=(
        code("""
            from sympy import integrate, symbols
            x = symbols("x")
            print(integrate({code}, (x, {p}, {q})))
        """),
        code("""
            from sympy import integrate, symbols
            x = symbols("x")
            F = integrate({code}, x)
            print(F.subs(x, {q}) - F.subs(x, {p}))
        """),
        code("""
            from fractions import Fraction
            def f(x):
                return {code}
            p, q = Fraction({p}), Fraction({q})
            print((q - p) / 6 * (f(p) + 4 * f((p + q) / 2) + f(q)))
        """),
    ),
    slips=(
        Slip(
            code("""
                from sympy import integrate
                print(integrate({code}, (x, {p}, {q})))
            """),
            "`x` was never defined. Make it a symbol.",
        ),
        Slip(
            code("""
                from sympy import integrate, symbols
                x = symbols("x")
                print(integrate({code}, x, {p}, {q}))
            """),
            "The variable and its limits belong in one tuple.",
        ),
        Slip(
            code("""
                from sympy import integral, symbols
                x = symbols("x")
                print(integral({code}, (x, {p}, {q})))
            """),
            "The function of sympy is called `integrate`.",
        ),
        Slip(
            code("""
                from sympy import integrate, symbols
                x = symbols("x")
                F = integrate({code}, x)
                print(F({q}) - F({p}))
            """),
            "A sympy expression cannot be called. Use `subs`.",
            fix=1,
        ),
        Slip(
            code("""
                def f(x):
                    return {code}
                p, q = Fraction({p}), Fraction({q})
                print((q - p) / 6 * (f(p) + 4 * f((p + q) / 2) + f(q)))
            """),
            "`Fraction` was never imported. Import it from `fractions`.",
            fix=2,
        ),
        Slip(
            code("""
                from math import integrate
                print(integrate(lambda x: {code}, {p}, {q}))
            """),
            "`math` cannot integrate. Simpson's rule is exact here, so let us use that instead.",
            fix=2,
        ),
    ),
    conclusions=(
        "The integral is $\\boxed{{answer}}$.",
        "Integrating {f} from {p} to {q} gives $\\boxed{{answer}}$.",
        "So the value of the integral is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Take an antiderivative of {f} term by term and subtract its value at {p} from its value "
        "at {q}. The integral is $\\boxed{{answer}}$.",
        "By the fundamental theorem of calculus, the integral of {f} is the change of an "
        "antiderivative between {p} and {q}, which is $\\boxed{{answer}}$.",
    ),
)
