"""The minimum value of a quadratic function."""

from fractions import Fraction
from random import Random

from training.data.family import Family, Numbers, Slip, code, nonzero


def draw(random: Random) -> Numbers:
    a = random.choice((1, 1, 2, 2, 3, 4, 5, 6, 7, 8, 10, 12))
    whole = random.random() < 0.5
    b = 2 * a * nonzero(random, 8) if whole else nonzero(random, 25)
    return {"a": a, "b": b, "c": nonzero(random, random.choice((12, 12, 60)))}


def answer(a: int, b: int, c: int) -> Fraction:
    return Fraction(4 * a * c - b * b, 4 * a)


FAMILY = Family(
    name="quadratic_minimum",
    draw=draw,
    answer=answer,
    wordings=(
        "What is the <minimum|smallest|least> value of <the function |>{a}x^2 {+b}x {+c}<|, where "
        "x is real| for real x>?",
        "<Find|Compute|Determine|Give> the <minimum|least|smallest> value of $<f(x) = |y = "
        "|>{a}x^2 {+b}x {+c}$<| over the real numbers| for real $x$>.",
        "<min value|minimum value|lowest value|min> of {a}x^2 {+b}x {+c}",
        "hey how <small|low> can {a}x^2 {+b}x {+c} <get|become><?| for any real x? i want the "
        "value not the x|, what's its smallest value?>",
        "<Find|Determine|Give> the y-coordinate of the <vertex|lowest point|turning point> of the "
        "parabola y = {a}x^2 {+b}x {+c}.",
        "The <graph|parabola> of $f(x) = {a}x^2 {+b}x {+c}$ opens upwards. <At what height "
        "(y-value) is its lowest point?|What is the $y$-value of its lowest point?>",
        "<Let|Suppose> $f(x) = {a}x^2 {+b}x {+c}$. What is the <largest|greatest> number $m$ with "
        "$f(x) \\ge m$ for <all|every> real $x$?",
        "<Writing|Rewriting> {a}x^2 {+b}x {+c} in the form p(x - h)^2 + k, <what is k?|find "
        "k.|which value does k have?>",
        "The range of the function $f(x) = {a}x^2 {+b}x {+c}$ on the reals is $[m, \\infty)$. "
        "<Find|Determine|Compute> $m$.",
        "minimize {a}*x**2 {+b}*x {+c}<, what's the minimum value| and report the minimum value| - "
        "value at the minimum?>",
        "<For which number|For what value of> k does the equation {a}x^2 {+b}x {+c} = k have "
        "exactly one <real |>solution?",
        "A horizontal line y = k <touches|is tangent to> the curve y = {a}x^2 {+b}x {+c}. "
        "<Find|Determine|Compute> k.",
        "{person} <puts|substitutes> different real numbers x into the <formula|expression> {a}x^2 "
        "{+b}x {+c}. What is the <smallest|lowest> result <|that >{person} can <get|obtain>?",
        "<The height|The altitude> of a valley at position x is {a}x^2 {+b}x {+c} <metres|feet>, "
        "relative to a <hut|marker> (x and the height may be negative). What is the height of the "
        "<lowest|deepest> spot?",
        "A <firm|company>'s <balance|net cost> is modelled by y = {a}x^2 {+b}x {+c}, where x is "
        "any real number. How low does y <go|get> at its lowest?",
        "<Over|Among> all real $x$, how small can ${a}x^2 {+b}x {+c}$ be?<| Give the exact value.| "
        "State the exact minimum.>",
        "<Complete the square and|By completing the square,> find the <minimum|minimal value> of "
        "${a}x^2 {+b}x {+c}$<|, exactly>.",
        "$\\min_{x \\in \\mathbb R} ({a}x^2 {+b}x {+c})$ <= ?|equals what?|is how much?>",
        "A quadratic function has the <coefficients|coefficients in order> {a} (of x^2), {b} (of "
        "x) and {c} (constant). What is its <minimum|least> value?",
        "With a = {a}, b = {b} and c = {c}, <find|compute|determine> the <minimum|smallest value> "
        "of ax^2 + bx + c over all real x.",
        "f(x) = {a}x^2 {+b}x {+c}. <Where f' is zero, what value does f take?|What is f at the "
        "point where its derivative vanishes?>",
        "No real x makes {a}x^2 {+b}x {+c} smaller than a certain number, but that number <itself "
        "|>is <reached|attained>. <Which number is it?|What is it?|Find it.>",
        "At its bottom the parabola y = {a}x^2 {+b}x {+c} has <which|what> y-coordinate?",
        "<Calculate|Work out|State> the <global |absolute |>minimum of y = {a}x^2 {+b}x {+c} (the "
        "value <of y|taken>, not the <place|argument>).",
        "The expression ${a}y^2 {+b}y {+c}$ depends on a real <variable|number> $y$. <How small "
        "can its value be?|Find its minimum value.>",
        "ymin({a}x^2 {+b}x {+c}) <=?|= ?>",
        "{a}x^2 {+b}x {+c}, <bottom value|vertex height|vertex y>=?",
        "a={a}; b={b}; c={c}; y=a*x^2+b*x+c; <c-b^2/(4a) =?|MIN(y) =?|y at x=-b/(2a) =?>",
        "I threw a <frisbee|boomerang> off the balcony and it dipped and rose again. Its height "
        "over the balcony floor was {a}x^2 {+b}x {+c} at position x, and both may be negative. "
        "How high was it <at the bottom of the dip|at its lowest>?",
        "<My phone app|My graphing app> draws y = {a}x^2 {+b}x {+c} as a big U. I drag my "
        "finger to the very bottom of the U. Which y does the app show there<|, exactly>?",
        "{person} and {friend} play: {person} names any real x, and {friend} then scores {a}x^2 "
        "{+b}x {+c} points, which may well be <negative|below zero>. {person} wants {friend} to "
        "score as little as possible. What is {friend}'s score <if {person} plays "
        "perfectly|with the best choice of x>?",
        "What's the least the dial can show? {person}'s <kitchen scale|oven> is broken: when "
        "the knob is turned to x, which can be any real number, it <shows|reads> {a}x^2 {+b}x "
        "{+c}.",
        "Let $q(x) = {a}x^2 {+b}x {+c}$ on $\\mathbb{R}$. Determine <the infimum of $q$|the "
        "extreme value of $q$|$\\inf q$|the ordinate of the extremum of $q$>.",
        "Denote by $\\Delta$ the discriminant of the quadratic ${a}x^2 {+b}x {+c}$ and by $a$ "
        "its leading coefficient. <Determine|Evaluate> its minimum $-\\frac{\\Delta}{4a}$.",
        "{a}x^2 {+b}x {+c} min",
        "minimum of {a}x^2 {+b}x {+c} value only",
        "lowest y of {a}x^2{+b}x{+c}",
        "vertex y coord {a}x^2 {+b}x {+c}",
        "inf of {a}x^2 {+b}x {+c} over R",
        "how small can {a}x^2 {+b}x {+c} be",
        "y={a}x^2 {+b}x {+c} ymin=?",
        "smallest {a}t^2 {+b}t {+c}, t real<?| pls>",
        "(4*{a}*({c}) - ({b})^2) / (4*{a})",
        "f(-b/(2a)), a={a} b={b} c={c}",
        "bottom of parabola {a}x^2 {+b}x {+c}, y=?",
        "least value {a}*x*x {+b}*x {+c}",
        "My daughter's got {a}x^2 {+b}x {+c} and has to say the lowest value it ever takes, the "
        "value, not the place. What would that be?",
        "so it's a smiley parabola, {a}x^2 {+b}x {+c}, and I need how far down the bottom is, "
        "like the y",
        "ok, calculus class: I set the derivative of {a}x^2 {+b}x {+c} to zero and put that x "
        "back in. What should I get?",
        "I tell my pupils to complete the square in {a}x^2 {+b}x {+c} and read off the leftover "
        "constant. What's that constant, i.e. the minimum?",
        "hey I'm training a tiny model, loss is {a}x^2 {+b}x {+c} with one weight x. what's the "
        "loss at the optimum?",
        "I keep plugging numbers into {a}x^2 {+b}x {+c}, and it drops, then climbs again. How "
        "low does it really go, fractions and all?",
        "Can someone check me? Lowest point on y = {a}x^2 {+b}x {+c}, I only care about its "
        "height. What is it?",
        "my brother says {a}x^2 {+b}x {+c} can't get below a certain number no matter which x "
        "you try. what number's that",
        "So basically we've got a skateboard ramp shaped like y = {a}x^2 {+b}x {+c}, and I'd "
        "like to know the y at its deepest spot.",
        "Let $g(t) = {a}t^2 {+b}t {+c}$ for $t \\in \\mathbb{R}$. <Evaluate|Find|Determine> "
        "$\\min g$.",
        "<Find|Determine> the greatest real $K$ such that ${a}x^2 {+b}x {+c} \\ge K$ holds for "
        "all real $x$.",
        "The vertex of the parabola $y = {a}x^2 {+b}x {+c}$ is $(h, k)$. <Find|State> $k$.",
        "What is the infimum of the set $\\{ {a}x^2 {+b}x {+c} : x \\in \\mathbb{R} \\}$?",
        "A quadratic function $f(x) = {a}x^2 {+b}x {+c}$ attains its minimum at $x_0$. What is "
        "$f(x_0)$?",
        "<Compute|Evaluate> the least value of the trinomial ${a}z^2 {+b}z {+c}$ as $z$ ranges "
        "over the real numbers.",
        "For what real $k$ does ${a}x^2 {+b}x {+c} - k$ become a constant times a perfect square?",
        "Let $F(x) = {a}x^2 {+b}x {+c}$ and let $s$ be the solution of $F'(s) = 0$. "
        "<Compute|Find> $F(s)$.",
        "A bat swoops through a cave. At horizontal position x its height relative to the "
        "entrance is {a}x^2 {+b}x {+c} metres. What is its height at the lowest point of the "
        "swoop?",
        "The dwarves dig a tunnel along y = {a}x^2 {+b}x {+c}. Water gathers where the tunnel is"
        " deepest. At what y does the water gather?",
        "A cable between two masts hangs like the graph of y = {a}x^2 {+b}x {+c}. What is the "
        "y-value of the place where a monkey on it would come to rest?",
        "{person} must choose a real number x and then pay {a}x^2 {+b}x {+c} coins, where a "
        "negative payment is a gain. What is the cheapest {person} can get away with?",
        "The monthly cost of a bakery, relative to the plan, is {a}x^2 {+b}x {+c} euros if it "
        "bakes x kg more than usual (x negative for less). How many euros is the cost in the "
        "best case?",
        "In a ski game the slope's height is {a}x^2 {+b}x {+c} at position x, any real x. What "
        "is the height of the valley floor?",
        "The error of {friend}'s homemade compass when its screw is turned to x is given as "
        "{a}x^2 {+b}x {+c}, with a sign. What is the lowest value of this expression, negative "
        "ones counting as lower than zero, if the screw can be set to any real x?",
        "A spaceship flies past a planet; its altitude over a reference level at time x is "
        "{a}x^2 {+b}x {+c}. <Give|Find> the altitude of closest approach.",
        "Night frost on the farm: x hours after midnight (before it, x is negative) the "
        "thermometer model is {a}x^2 {+b}x {+c} degrees. What is the coldest temperature in the "
        "model, in degrees?",
        "A synthesizer's volume curve is {a}x^2 {+b}x {+c} over all real x. {person} looks for "
        "its quietest point. Which volume value is there?",
        "Two players: {friend} wants {a}x^2 {+b}x {+c} to be as low as it can be and may pick x "
        "freely among the reals. What value results from the best pick?",
    ),
    unseen_wordings=(
        "Find the smallest value that the function f(x) = {a}x^2 {+b}x {+c} takes for real x.",
        "I'm looking at the parabola y = {a}x^2 {+b}x {+c} and wondering: what's the y-coordinate "
        "of its lowest point?",
        "Determine $\\min_{x \\in \\mathbb{R}} \\left({a}x^2 {+b}x {+c}\\right)$.",
        "{person} models the temperature of a cooling chamber, in degrees, by T(x) = {a}x^2 {+b}x "
        "{+c}, where x may be any real number. What is the lowest temperature in this model?",
        "What is the largest number m such that {a}x^2 {+b}x {+c} >= m for every real x?",
    ),
    plans=(
        "The parabola {a}x^2 {+b}x {+c} opens upwards, so its minimum is where the derivative is "
        "zero.",
        "We find the vertex of y = {a}x^2 {+b}x {+c} and take the value there.",
        "With a = {a}, b = {b} and c = {c}, the minimum is the value at the zero of the "
        "derivative.",
    ),
    programs=(
        code("""
            from sympy import diff, solve, symbols
            x = symbols("x")
            f = {a}*x**2 {+b}*x {+c}
            print(f.subs(x, solve(diff(f, x), x)[0]))
        """),
        code("""
            from fractions import Fraction
            a, b, c = {a}, {b}, {c}
            print(c - Fraction(b**2, 4 * a))
        """),
        code("""
            from sympy import minimum, symbols
            x = symbols("x")
            print(minimum({a}*x**2 {+b}*x {+c}, x))
        """),
    ),
    slips=(
        Slip(
            code("""
                from sympy import diff, solve
                x = symbols("x")
                f = {a}*x**2 {+b}*x {+c}
                print(f.subs(x, solve(diff(f, x), x)[0]))
            """),
            "`symbols` was never imported. Import it and try again.",
        ),
        Slip(
            code("""
                from sympy import diff, solve, symbols
                x = symbols("x")
                f = {a}*x**2 {+b}*x {+c}
                print(f(solve(diff(f, x), x)[0]))
            """),
            "A sympy expression cannot be called. Use `subs`.",
        ),
        Slip(
            code("""
                from sympy import diff, solve, symbols
                x = symbols("x")
                f = {a}*x**2 {+b}*x {+c}
                print(f.subs(x, solve(diff(f, x), x)[1]))
            """),
            "The derivative has only one zero. Take the one at index 0.",
        ),
        Slip(
            code("""
                a, b, c = {a}, {b}, {c}
                print(c - Fraction(b**2, 4 * a))
            """),
            "`Fraction` was never imported. Import it from `fractions`.",
            fix=1,
        ),
        Slip(
            code("""
                from sympy import minimize, symbols
                x = symbols("x")
                print(minimize({a}*x**2 {+b}*x {+c}, x))
            """),
            "sympy has no `minimize`. Let us use the formula for the vertex instead.",
            fix=1,
        ),
        Slip(
            code("""
                from sympy import minimum, symbols
                x = symbols("x")
                print(minimum({a}*x**2 {+b}*x {+c}))
            """),
            "`minimum` also needs the variable.",
            fix=2,
        ),
    ),
    conclusions=(
        "The minimum value is $\\boxed{{answer}}$.",
        "So {a}x^2 {+b}x {+c} never gets below $\\boxed{{answer}}$.",
        "At the vertex the value is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Complete the square in {a}x^2 {+b}x {+c}. The squared bracket is zero at the vertex, and "
        "what remains is the minimum, $\\boxed{{answer}}$.",
        "The derivative of {a}x^2 {+b}x {+c} vanishes at one point, the vertex. The value there is "
        "$\\boxed{{answer}}$.",
    ),
)
