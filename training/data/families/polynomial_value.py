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
        "<Evaluate|Compute|Calculate> {a}x^3 {+b}x^2 {+c}x {+d} <at|for> x = {t}.",
        "If $p(x) = {a}x^3 {+b}x^2 {+c}x {+d}$, <what is|what's> $p({t})$?",
        "{a}x^3 {+b}x^2 {+c}x {+d}, x = {t}<|, result?>",
        "Let f(x) = {a}x^3 {+b}x^2 {+c}x {+d}. <Find f({t}).|What is f({t})?|Compute f({t}).>",
        "hey what do i get if i plug x = {t} into {a}x^3 {+b}x^2 {+c}x {+d}",
        "<Compute|Find|Determine> the value of ${a}x^3 {+b}x^2 {+c}x {+d}$ <when|if> $x = {t}$.",
        "<substitute|put> {t} for x in {a}*x**3 {+b}*x**2 {+c}*x {+d}",
        "x is {t}. <How much|What> is {a}x^3 {+b}x^2 {+c}x {+d}?",
        "What is the remainder when ${a}x^3 {+b}x^2 {+c}x {+d}$ is divided by $x - {t}$?",
        "A point with x-coordinate {t} lies on the curve y = {a}x^3 {+b}x^2 {+c}x {+d}. What is "
        "its y-coordinate?",
        "<Determine|Find> $P({t})$ for the polynomial $P(x) = {a}x^3 {+b}x^2 {+c}x {+d}$.",
        "Given x = {t}, <calculate|evaluate> {a}x^3 {+b}x^2 {+c}x {+d}.",
        "What number does the function f: x -> {a}x^3 {+b}x^2 {+c}x {+d} assign to {t}?",
        "If $x$ equals ${t}$, then what is ${a}x^3 {+b}x^2 {+c}x {+d}$ equal to?",
        "Selling x {things} brings a profit of {a}x^3 {+b}x^2 {+c}x {+d} dollars (a negative "
        "number means a loss). What is the profit in dollars for x = {t}?",
        "The sequence $a_n = {a}n^3 {+b}n^2 {+c}n {+d}$ has which term at $n = {t}$?",
        "A particle on a line is at the position {a}x^3 {+b}x^2 {+c}x {+d} after x seconds. "
        "<Where is it|What is its position> after {t} seconds?",
        "{person} replaces every x in {a}x^3 {+b}x^2 {+c}x {+d} by {t} and {friend} works it out. "
        "What should {friend} get?",
        "A cubic polynomial has the coefficients {a}, {b}, {c}, {d}, highest power first. What is "
        "its value at x = {t}?",
        "p = lambda x: {a}*x**3 {+b}*x**2 {+c}*x {+d}, <what does p({t}) return|print(p({t})) "
        "shows>?",
        "Let $y = {a}x^3 {+b}x^2 {+c}x {+d}$. <What is|How large is> $y$ <when|for> $x = {t}$?",
        "<Find|Give> the image of ${t}$ under $x \\mapsto {a}x^3 {+b}x^2 {+c}x {+d}$.",
        "calc {a}x^3 {+b}x^2 {+c}x {+d} <with|for> x={t} pls",
        "Fill in the table for y = {a}x^3 {+b}x^2 {+c}x {+d}: at x = {t} we have y = ?",
        "$ax^3 + bx^2 + cx + d$ is to be evaluated for $a = {a}$, $b = {b}$, $c = {c}$, $d = {d}$ "
        "and $x = {t}$. <What is the result?|Find its value.>",
        "By the remainder theorem, dividing ${a}x^3 {+b}x^2 {+c}x {+d}$ by $(x - {t})$ leaves a "
        "constant. <Which one?|Find it.>",
        "The polynomial $q$ is given by $q(x) = {a}x^3 {+b}x^2 {+c}x {+d}$. <Work out|Calculate> "
        "$q({t})$.",
        "y={t}: {a}y^3 {+b}y^2 {+c}y {+d} =?",
        "x := {t}; return {a}*x*x*x {+b}*x*x {+c}*x {+d}",
        "polyval([{a}, {b}, {c}, {d}], {t}) =?",
        "My uncle has a recipe for lucky numbers. You pick some x, and your lucky number is "
        "{a}x^3 {+b}x^2 {+c}x {+d}. I picked {t}. What's my lucky number?",
        "How many points do I have after level {t}? In this game you have {a}x^3 {+b}x^2 {+c}x "
        "{+d} points after level x, and yes, that can be below zero.",
        "{person} typed {a}x^3 {+b}x^2 {+c}x {+d} into a graphing app on the phone. Then {friend} "
        "slid the cursor to x = {t}. Which value <does the app show|is shown> there?",
        "My kitchen thermometer must be broken. After x hours it displays {a}x^3 {+b}x^2 {+c}x "
        "{+d} degrees, which is silly. I looked at it after {t} hours. What did it say?",
        "Determine the ordinate of the point with abscissa ${t}$ on the cubic $y = {a}x^3 {+b}x^2 "
        "{+c}x {+d}$.",
        "Let $g \\in \\mathbb{Z}[x]$ be the polynomial ${a}x^3 {+b}x^2 {+c}x {+d}$. Evaluate $g$ "
        "at the integer ${t}$.",
        "x={t}; y={a}x^3 {+b}x^2 {+c}x {+d}; y?",
        "f={a}x^3 {+b}x^2 {+c}x {+d} f({t})",
        "sub x={t} in {a}x^3 {+b}x^2 {+c}x {+d}",
        "{a}*{t}^3 {+b}*{t}^2 {+c}*{t} {+d} =",
        "eval {a}x^3 {+b}x^2 {+c}x {+d} for x:={t}",
        "plug {t} in {a}x^3 {+b}x^2 {+c}x {+d} <whats the result|gives?>",
        "horner coeffs {a}, {b}, {c}, {d} at {t}",
        "(({a}*{t} {+b})*{t} {+c})*{t} {+d}",
        "cubic {a} {b} {c} {d} x={t} value",
        "g(t) = {a}t^3 {+b}t^2 {+c}t {+d}, need g({t})",
        "={a}*A1^3 {+b}*A1^2 {+c}*A1 {+d} with A1 = {t}",
        "My son's homework gives him {a}x^3 {+b}x^2 {+c}x {+d} and says x is {t}. I get a "
        "different number every time, what's the right one?",
        "ok so I've got this cubic, {a}x^3 {+b}x^2 {+c}x {+d}, and I just need to know what it "
        "<comes out to|is worth> at x equals {t}",
        "So class, we swap each x in {a}x^3 {+b}x^2 {+c}x {+d} for a {t}. What do we end up with?",
        "my calculator died mid test lol, what is {a}x^3 {+b}x^2 {+c}x {+d} if x's {t}",
        "I'm teaching myself Horner's scheme. The polynomial's {a}x^3 {+b}x^2 {+c}x {+d}, the "
        "number I feed in is {t}. What should the last entry be?",
        "I'm fitting a curve for my model trains and got h = {a}x^3 {+b}x^2 {+c}x {+d}. What's h"
        " when x is {t}, can you tell me?",
        "Somebody in my study group says x is {t} here, so basically {a}x^3 {+b}x^2 {+c}x {+d} "
        "is just a number. Which number?",
        "hi there, stuck on function notation. f of x is {a}x^3 {+b}x^2 {+c}x {+d}, they want f "
        "of {t}. what do i put?",
        "Mum, what's {a}x^3 {+b}x^2 {+c}x {+d} supposed to be when you know x is {t}?",
        "<Find|Determine> the constant term of $p(x + {t})$, where $p(x) = {a}x^3 {+b}x^2 {+c}x "
        "{+d}$.",
        "Let $h : \\mathbb{R} \\to \\mathbb{R}$ be defined by $h(u) = {a}u^3 {+b}u^2 {+c}u "
        "{+d}$. <Evaluate|Compute> $h({t})$.",
        "Given that $x - {t} = 0$, <find|evaluate> ${a}x^3 {+b}x^2 {+c}x {+d}$.",
        "Use synthetic division to find $f({t})$ if $f(x) = {a}x^3 {+b}x^2 {+c}x {+d}$.",
        "The point $({t}, k)$ lies on the graph of $y = {a}x^3 {+b}x^2 {+c}x {+d}$. "
        "<Find|Determine> $k$.",
        "<Write|Suppose> ${a}x^3 {+b}x^2 {+c}x {+d} = (x - {t})q(x) + r$ with a polynomial $q$ "
        "and a constant $r$. <What is $r$?|Find $r$.>",
        "<Evaluate|Calculate> $\\lim_{x \\to {t}} ({a}x^3 {+b}x^2 {+c}x {+d})$.",
        "Let $z = {t}$. What is the numerical value of the expression ${a}z^3 {+b}z^2 {+c}z {+d}$?",
        "A wizard's spell of level x drains {a}x^3 {+b}x^2 {+c}x {+d} mana (below zero means it "
        "gives mana). What does a level {t} spell drain?",
        "The lift shows its position as {a}x^3 {+b}x^2 {+c}x {+d} after x minutes of going mad, "
        "underground counting as negative. What position does it show at minute {t}?",
        "A submarine's depth reading is {a}x^3 {+b}x^2 {+c}x {+d} at x o'clock. {person} looks "
        "at the dial when x is {t}. What is the reading?",
        "In the orchard the model for the yield of row x is {a}x^3 {+b}x^2 {+c}x {+d}. <Get|Work"
        " out> the model's yield for row {t}.",
        "{person} programs a synthesizer: key number x makes the pitch value {a}x^3 {+b}x^2 "
        "{+c}x {+d}. {friend} presses key {t}. Which pitch value results?",
        'Treasure map: "Walk {a}x^3 {+b}x^2 {+c}x {+d} steps north, where x is the number of '
        'palm trees." There are {t} palm trees. How many steps north (negative: south)?',
        "A bank's test account holds {a}x^3 {+b}x^2 {+c}x {+d} euros after x days. How much is "
        "in it after {t} days, in euros (debts are negative)?",
        "The coach's odd scoring rule for x laps is {a}x^3 {+b}x^2 {+c}x {+d} points. {friend} "
        "ran {t} laps and wants to know the points.",
        "On planet Zog a ticket for x stops costs {a}x^3 {+b}x^2 {+c}x {+d} zogs, and for "
        "negative prices they pay you. {person} rides {t} stops. What is the price in zogs?",
        "A machine in the workshop takes a number x in and <spits out|puts out> {a}x^3 {+b}x^2 "
        "{+c}x {+d}. What comes out when {t} goes in?",
        "In the spreadsheet at the office, column B is {a}x^3 {+b}x^2 {+c}x {+d}, with x from "
        "column A. In one row column A says {t}. What does column B say?",
    ),
    unseen_wordings=(
        "A machine turns x into {a}x^3 {+b}x^2 {+c}x {+d}. We feed it {t}. What comes out?",
        "f(x) = {a}x^3 {+b}x^2 {+c}x {+d}; value of f in the point {t}?",
        "How high is the graph of $y = {a}x^3 {+b}x^2 {+c}x {+d}$ above the point ${t}$ of the "
        "$x$-axis (negative if below)?",
        "Given f(x) = {a}x^3 {+b}x^2 {+c}x {+d}, determine f({t}).",
        "{a}x^3 {+b}x^2 {+c}x {+d}, x = {t}, value?",
        "If I plug x = {t} into {a}x^3 {+b}x^2 {+c}x {+d}, what number comes out?",
        "Let $p(x) = {a}x^3 {+b}x^2 {+c}x {+d}$. Find $p({t})$.",
        "A machine takes a number x and returns {a}x^3 {+b}x^2 {+c}x {+d}. {person} feeds it the "
        "number {t}. What does the machine return?",
        "The point ({t}, y) lies on the curve y = {a}x^3 {+b}x^2 {+c}x {+d}. What is its "
        "y-coordinate?",
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
            def f(x):
                return {a}*x**3 {+b}*x**2 {+c}*x {+d}
            print(f({t}))
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
            "`symbols` was never imported. We do not need it: let us define a function instead.",
            fix=1,
        ),
        Slip(
            code("""
                f = {a}*x**3 {+b}*x**2 {+c}*x {+d}
                print(f({t}))
            """),
            "`x` has no value here. A function needs `def`.",
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
