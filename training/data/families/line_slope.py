"""The slope of the line through two points."""

from fractions import Fraction
from random import Random

from training.data.family import Family, Numbers, Slip, code, nonzero


def draw(random: Random) -> Numbers:
    """The points (a, b) and (c, d); most lines have an integer slope."""
    bound = random.choice((6, 12, 12, 40))
    a, b = random.randint(-bound, bound), random.randint(-bound, bound)
    run = nonzero(random, 12)
    rise = run * nonzero(random, 9) if random.random() < 0.6 else nonzero(random, 30)
    return {"a": a, "b": b, "c": a + run, "d": b + rise}


def answer(a: int, b: int, c: int, d: int) -> Fraction:
    return Fraction(b, a - c) - Fraction(d, a - c)


FAMILY = Family(
    name="line_slope",
    draw=draw,
    answer=answer,
    wordings=(
        "<What is the slope of the line through|What's the gradient of the line joining> ({a}, "
        "{b}) and ({c}, {d})?",
        "<Find|Compute|Determine|Calculate> the <slope|gradient> of the <straight |>line <that "
        "passes through|containing> the points $({a}, {b})$ and $({c}, {d})$.",
        "<slope|gradient> ({a},{b}) ({c},{d})<?| = ?>",
        "m = ? for P({a}|{b}), Q({c}|{d})",
        "A line <passes|goes> through $A({a}, {b})$ and $B({c}, {d})$. <What is its "
        "slope?|State its gradient.|Find its slope $m$.>",
        "x1={a}, y1={b}, x2={c}, y2={d}, <slope m|m = (y2-y1)/(x2-x1)>=?",
        "The line $y = mx + k$ <contains|passes through> $({a}, {b})$ and $({c}, {d})$. "
        "<Find|Determine> $m$.",
        "hey can <someone|anybody> help me, i need the <slope|gradient> of a line and all i "
        "know is that it goes through ({a}, {b}) and ({c}, {d})",
        "<Evaluate|Compute> $\\frac{y_2 - y_1}{x_2 - x_1}$ for $(x_1, y_1) = ({a}, {b})$ and "
        "$(x_2, y_2) = ({c}, {d})$.",
        "A linear function $f$ satisfies $f({a}) = {b}$ and $f({c}) = {d}$. What is its <rate "
        "of change|slope>?",
        "Let $f(x) = mx + k$ with $f({a}) = {b}$, $f({c}) = {d}$. <Find|Compute> $m$.",
        "{person} draws the straight line through the points ({a}, {b}) and ({c}, {d}) on "
        "squared paper. What is its <slope|gradient>?",
        "On a grid map {person}'s house is at ({a}, {b}) and the <school|library> at ({c}, "
        "{d}). A straight road joins them. What slope does it have as a line of the grid?",
        "Two <pins|nails> sit in a coordinate board at ({a}, {b}) and ({c}, {d}), and a rubber "
        "band is stretched between them. <Find|Give> the slope of the band.",
        "Rise over run from ({a}, {b}) to ({c}, {d})<?|, as an exact number?>",
        "Which <slope|gradient> has the line segment with endpoints $({a}, {b})$ and $({c}, {d})$?",
        "table of a linear function: x = {a} -> y = {b}, x = {c} -> y = {d}. <slope?|how much "
        "does y change per 1 of x?>",
        "By how much does $y$ change when $x$ grows by 1 on the line through $({a}, {b})$ and "
        "$({c}, {d})$?",
        "A computer game draws a straight laser from ({a}, {b}) to ({c}, {d}). The programmer "
        "needs its slope. <What is it?|Which number is that?>",
        "The points ({a}, {b}) and ({c}, {d}) are joined by a straight line. <Work out|Find> "
        "the gradient of this line.",
        "Find the slope of a line parallel to the line through $({a}, {b})$ and $({c}, {d})$.",
        "<Given are|Take> the points $P = ({a}, {b})$ and $Q = ({c}, {d})$. <Determine|Find> "
        "the slope of $PQ$.",
        "When the dial of a machine is set to {a}, its display reads {b}; when it is set to "
        "{c}, the display reads {d}. The reading depends linearly on the setting. By how much "
        "does it change per unit of the dial?",
        "how steep is the line from ({a}, {b}) to ({c}, {d})? i mean the slope<, dont round|>",
        "The slope of a line is wanted. Its graph <goes through|contains> ({a}, {b}) as well "
        "as ({c}, {d}).",
        "{person} and {friend} both worked out the slope of the line through ({a}, {b}) and "
        "({c}, {d}) but disagree. What is the right slope?",
        "If $({a}, {b})$ and $({c}, {d})$ lie on the graph of a linear function, what is the "
        "coefficient of $x$ in its equation $y = mx + k$?",
        "SLOPE({{b};{d}};{{a};{c}}) = ? <(y-values first)|(known y's; known x's)>",
        "Determine the direction coefficient (slope) of the straight line determined by the "
        "points ({a}, {b}), ({c}, {d}).",
        "points ({a}, {b}) & ({c}, {d}), <gradient of the line thru them|delta y / delta x>",
        "A straight line meets the vertical line $x = {a}$ at height ${b}$ and the vertical "
        "line $x = {c}$ at height ${d}$. <Compute|Find> its slope.",
        "<Compute|Find> the derivative of the linear function whose graph <contains|passes "
        "through> $({a}, {b})$ and $({c}, {d})$.",
        "A robot starts at ({a}, {b}) and drives in a straight line to ({c}, {d}). Divide the "
        "change in y by the change in x<| on its way>: what do you get?",
        "({a},{b}) to ({c},{d}) <slope|gradient>",
        "slope btw ({a}, {b}) and ({c}, {d}) <exact|as fraction>",
        "({d} - ({b}))/({c} - ({a}))",
        "m thru A({a},{b}) B({c},{d})",
        "x: {a}, {c}; y: {b}, {d}; <slope|m>?",
        "delta y/delta x, P=({a},{b}) Q=({c},{d})",
        "(y1-y2)/(x1-x2) w/ x1={a} y1={b} x2={c} y2={d}",
        "f linear, f({a})={b}, f({c})={d}, f' <=?|is>",
        "steepness of line [{a},{b}] [{c},{d}] signed",
        "rise/run ({a},{b}) ({c},{d}) <?|=>",
        "polyfit([{a},{c}], [{b},{d}], 1)[0]",
        "y=mx+q via ({a}, {b}), ({c}, {d}): <want m|m?>",
        "so basically I've two points, {a} comma {b} and {c} comma {d}, and I've got to get the "
        "slope of the line that joins them",
        "my kid's worksheet says change in y over change in x, and the points are ({a}, {b}) and"
        " ({c}, {d}). <what's the slope|what do you get>?",
        "I keep messing up the minus signs, so can someone tell me the gradient between ({a}, "
        "{b}) and ({c}, {d})?",
        "Our teacher drew a line and marked ({a}, {b}) and ({c}, {d}) on it, and then asks how "
        "much it goes up for each step to the right. How much is it?",
        "Ok so y equals m x plus something, it goes through ({a}, {b}), it goes through ({c}, "
        "{d}), and it's only the m I'm after. What's m?",
        "I've plotted a straight graph. When x was {a}, y was {b}, and when x was {c}, y was "
        "{d}. What's its gradient?",
        "I'm a teacher checking an answer key: slope of the line containing ({a}, {b}) and ({c},"
        " {d}), exact value please. What's it meant to be?",
        "We use graph paper to design ramps in a game, one end's at ({a}, {b}) and the other's "
        "at ({c}, {d}). Tell me the ramp's slope, I don't mind a fraction.",
        "hey if i go from ({a}, {b}) to ({c}, {d}) in a straight line whats the y change per x "
        "change",
        "Let $\\ell$ be the line passing through $({a}, {b})$ and $({c}, {d})$. Determine the "
        "slope of $\\ell$.",
        "Evaluate $\\frac{{d} - ({b})}{{c} - ({a})}$ in lowest terms.",
        "What is the average rate of change of a function $g$ from $x = {a}$ to $x = {c}$ if "
        "$g({a}) = {b}$ and $g({c}) = {d}$?",
        "A line has an equation of the form $y = px + q$ and contains the points $({a}, {b})$ "
        "and $({c}, {d})$. Obtain $p$.",
        "Let $\\theta$ be the angle of inclination of the line joining $({a}, {b})$ to $({c}, "
        "{d})$. Calculate $\\tan \\theta$.",
        "Given $A = ({a}, {b})$ and $C = ({c}, {d})$, find the number $m$ for which $C - A$ is a"
        " multiple of the vector $(1, m)$.",
        "An affine function $h$ takes the value ${b}$ at ${a}$ and the value ${d}$ at ${c}$. "
        "Evaluate $h(1) - h(0)$.",
        "Find the gradient of the chord of a curve whose end points are $({a}, {b})$ and $({c}, "
        "{d})$.",
        "A ski slope on a designer's plan is a straight segment from ({a}, {b}) to ({c}, {d}). "
        "What gradient does the segment have on the plan?",
        "On a pirate's chart a straight path leads from the wreck at ({a}, {b}) to the cave at "
        "({c}, {d}). Give the slope of the path in the coordinates of the chart.",
        "A weather model is linear: at x = {a} it gives the value {b}, at x = {c} the value {d}."
        " By what amount does the value change for each unit of x?",
        "A seamstress stitches a straight seam from the point ({a}, {b}) to the point ({c}, {d})"
        " of a pattern drawn on a coordinate grid. How steep, as a slope, is the seam?",
        "A comet moves along a straight track on a star map through ({a}, {b}) and later through"
        " ({c}, {d}). Find the slope of this track.",
        "{person} places one chess piece on the grid point ({a}, {b}) and {friend} another on "
        "({c}, {d}). What is the gradient of the line between the pieces?",
        "In an office chart two data points, ({a}, {b}) and ({c}, {d}), are joined by a trend "
        "line. What number does the software give as the slope of the line?",
        "A goat's fence runs straight over a field map from post ({a}, {b}) to post ({c}, {d}). "
        "How large is dy/dx along the fence?",
        "The pitch of a synthesizer follows a knob linearly. With the knob on {a} the pitch "
        "offset is {b}; with the knob on {c} it is {d}. How much does the offset change per knob"
        " unit?",
        "A cook's scale shows numbers that depend linearly on the true load. Load {a} gives {b} "
        "and load {c} gives {d}, minus signs allowed. What is the slope of this dependence?",
        "A goalkeeper's kick in a simulation sends the ball along a straight line on the screen "
        "through the pixels ({a}, {b}) and ({c}, {d}), y counted upwards. What slope has the "
        "line?",
    ),
    unseen_wordings=(
        "What is the slope of the line that contains the points ({a}, {b}) and ({c}, {d})?",
        "gradient of AB, A=({a},{b}) B=({c},{d})",
        "Find $m$ if the straight line with slope $m$ through $({a}, {b})$ also passes through "
        "$({c}, {d})$.",
        "On {friend}'s screen a straight line is drawn between pixel ({a}, {b}) and pixel "
        "({c}, {d}), with y pointing upwards. How large is its gradient?",
        "my teacher gave us two points, ({a}, {b}) and ({c}, {d}), and wants the slope of the "
        "line between them. what is it",
        "Calculate the average rate of change of a function $g$ from $x = {a}$ to $x = {c}$, "
        "where $g({a}) = {b}$ and $g({c}) = {d}$.",
        "A street on a city plan with coordinates runs straight past the church at ({a}, {b}) "
        "and the station at ({c}, {d}). Give the slope of the street.",
    ),
    plans=(
        "The line goes through ({a}, {b}) and ({c}, {d}). The slope is the change in y divided "
        "by the change in x.",
        "From x = {a} to x = {c} the value goes from {b} to {d}. We divide the differences as "
        "an exact fraction.",
        "We use $m = \\frac{y_2 - y_1}{x_2 - x_1}$ with the points ({a}, {b}) and ({c}, {d}).",
    ),
    programs=(
        code("""
            from fractions import Fraction
            print(Fraction({d} - ({b}), {c} - ({a})))
        """),
        code("""
            from sympy import Line
            print(Line(({a}, {b}), ({c}, {d})).slope)
        """),
        code("""
            from fractions import Fraction
            rise = {d} - ({b})
            run = {c} - ({a})
            print(Fraction(rise, run))
        """),
    ),
    slips=(
        Slip(
            "print(Fraction({d} - ({b}), {c} - ({a})))",
            "`Fraction` has to be imported from `fractions`.",
        ),
        Slip(
            "from sympy import Line\nprint(Line(({a}, {b}), ({c}, {d})).slope())",
            "The slope is an attribute, not a method. <Drop|Leave out> the parentheses.",
            fix=1,
        ),
        Slip(
            "from math import slope\nprint(slope(({a}, {b}), ({c}, {d})))",
            "`math` has no `slope`. Compute rise and run ourselves.",
            fix=2,
        ),
    ),
    conclusions=(
        "The slope is $\\boxed{{answer}}$.",
        "<So|Hence> the value is $\\boxed{{answer}}$.",
        "From ({a}, {b}) to ({c}, {d}) the slope is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "The slope is the difference of the y-values {d} and {b} divided by the difference of "
        "the x-values {c} and {a}. This is $\\boxed{{answer}}$.",
        "Going from ({a}, {b}) to ({c}, {d}), divide the rise by the run. The quotient is "
        "$\\boxed{{answer}}$.",
    ),
)
