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
        "f'({t}) f={a}x^3 {+b}x^2 {+c}x {+d}",
        "{a}x^3 {+b}x^2 {+c}x {+d} dy/dx x={t}",
        "slope at {t} of y={a}x^3 {+b}x^2 {+c}x {+d}",
        "differentiate {a}x^3 {+b}x^2 {+c}x {+d} then x={t} <value|number>?",
        "deriv {a}x^3 {+b}x^2 {+c}x {+d} @ {t}",
        "y={a}x^3 {+b}x^2 {+c}x {+d} gradient when x={t}?",
        "x={t}, y'=? for y={a}x^3 {+b}x^2 {+c}x {+d}",
        "(d/dx)[{a}x^3 {+b}x^2 {+c}x {+d}] x -> {t}",
        "tangent slope {a}x^3 {+b}x^2 {+c}x {+d} pt x={t}",
        "rate of change {a}x^3 {+b}x^2 {+c}x {+d}, <at|when> x is {t}",
        "np.polyder([{a}, {b}, {c}, {d}]) <evaluated|value> at {t}",
        "velocity? s={a}x^3 {+b}x^2 {+c}x {+d}, time x={t}",
        "so basically it's f of x equals {a}x^3 {+b}x^2 {+c}x {+d}, and then there's that little"
        " dash, f dash of {t}. What number's that <meant to be|supposed to be>?",
        "Okay my kid's doing derivatives, she's got {a}x^3 {+b}x^2 {+c}x {+d}, and it says \"at "
        "x = {t}\". We've no clue. What's the derivative there?",
        "I know you bring the power down and all that, but I keep slipping up. For {a}x^3 "
        "{+b}x^2 {+c}x {+d}, what do I get for the slope where x is {t}?",
        "our teacher drew a tangent on y = {a}x^3 {+b}x^2 {+c}x {+d}, it touches the curve at x "
        "= {t}, and she asked how steep it's going up or down. what's the answer",
        "I'm a roller coaster nerd, so I've modelled a piece of track as y = {a}x^3 {+b}x^2 "
        "{+c}x {+d}. How steep's it at x = {t}? Just the slope, not an angle.",
        "My brother says don't bother with limits, just differentiate {a}x^3 {+b}x^2 {+c}x {+d} "
        "and put {t} in for x. He's probably right. What's he get?",
        "If s is {a}x^3 {+b}x^2 {+c}x {+d} with x for the time, then the speed's the derivative,"
        " right? With sign, I mean. So what is it when x hits {t}?",
        "tutor wants me to find y dash of {a}x^3 {+b}x^2 {+c}x {+d} and then say how big it is "
        "if x = {t}. can you do it",
        "I've zoomed in on the graph of {a}x^3 {+b}x^2 {+c}x {+d} near x = {t} until it looked "
        "like a straight line. What's the slope of that line, exactly?",
        "Let $f \\colon \\mathbb{R} \\to \\mathbb{R}$ be given by $f(x) = {a}x^3 {+b}x^2 {+c}x "
        "{+d}$. Evaluate $f'({t})$.",
        "Find the number $m$ for which $y = m(x - {t}) + f({t})$ is the tangent to the graph of "
        "$f(x) = {a}x^3 {+b}x^2 {+c}x {+d}$ at $x = {t}$.",
        "Calculate $\\lim_{x \\to {t}} \\frac{f(x) - f({t})}{x - {t}}$ where $f(x) = {a}x^3 "
        "{+b}x^2 {+c}x {+d}$.",
        "What value does $\\frac{\\mathrm dy}{\\mathrm dx}$ take at the point of the curve $y = "
        "{a}x^3 {+b}x^2 {+c}x {+d}$ with abscissa ${t}$?",
        "Let $P(x) = {a}x^3 {+b}x^2 {+c}x {+d}$ and $Q = P'$. Determine $Q({t})$.",
        "The function $h$ is defined by $h(x) = {a}x^3 {+b}x^2 {+c}x {+d}$ for all real $x$. By "
        "means of the power rule, compute $h'(x)$ for $x = {t}$.",
        "If $u = {a}x^3 {+b}x^2 {+c}x {+d}$, what is $\\left(\\frac{\\mathrm du}{\\mathrm "
        "dx}\\right)_{x = {t}}$?",
        "Given the polynomial $r(x) = {a}x^3 {+b}x^2 {+c}x {+d}$, find the coefficient of $x$ in"
        " the linear polynomial that touches $r$ at $x = {t}$.",
        "A potter's kiln is at {a}x^3 {+b}x^2 {+c}x {+d} degrees when it has been burning for x "
        "hours. How quickly, in degrees per hour, is the temperature going up at x = {t}?",
        "The bank's model puts a fund at {a}x^3 {+b}x^2 {+c}x {+d} euros in month x. At what "
        "rate, in euros per month and with minus for a fall, is it moving at x = {t}?",
        "A sprinter is {a}x^3 {+b}x^2 {+c}x {+d} metres from the blocks mark x seconds into the "
        "replay. What speed (with sign) does the referee's computer show for x = {t}?",
        "The beanstalk is {a}x^3 {+b}x^2 {+c}x {+d} inches tall x days after sowing, says the "
        "legend. How many inches per day is it growing on the dot of x = {t}?",
        "A mixer desk turns the slider position x into a loudness of {a}x^3 {+b}x^2 {+c}x {+d}. "
        "How sensitive is the loudness to the slider, that is, what is the derivative, at x = "
        "{t}?",
        "A comet's distance from a beacon is {a}x^3 {+b}x^2 {+c}x {+d} thousand km at hour x. "
        "With what radial velocity, in thousand km per hour, does it recede at x = {t} (negative"
        " if it approaches)?",
        "Producing x pots costs a workshop {a}x^3 {+b}x^2 {+c}x {+d} dollars. What are the "
        "marginal costs, in the sense of the derivative, at x = {t}?",
        "In a farm game the yield for x buckets of water is {a}x^3 {+b}x^2 {+c}x {+d}. {person} "
        "stands at x = {t}. What is the instantaneous change of the yield per bucket?",
        "A hiker follows a trail whose height profile is y = {a}x^3 {+b}x^2 {+c}x {+d}, seen "
        "from the side. Give the slope of the trail at x = {t}.",
        "The office printer's queue is modelled by {a}x^3 {+b}x^2 {+c}x {+d} pages at minute x. "
        "{friend} asks for the momentary rate, in pages per minute, at minute {t}. What is it?",
        "An ice rink's energy meter reads {a}x^3 {+b}x^2 {+c}x {+d} units at hour x. At hour "
        "{t}, how many units per hour is the reading changing by, taken at that instant?",
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
