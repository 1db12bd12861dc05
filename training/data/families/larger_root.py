"""The larger root of a quadratic equation."""

from math import isqrt
from random import Random

from training.data.family import Family, Numbers, Slip, code, nonzero


def draw(random: Random) -> Numbers:
    while True:
        a, r, s = random.choice((1, 1, 1, 2, 3)), nonzero(random, 20), nonzero(random, 20)
        if abs(r) != abs(s):
            return {"a": a, "b": -a * (r + s), "c": a * r * s}


def answer(a: int, b: int, c: int) -> int:
    return (-b + isqrt(b * b - 4 * a * c)) // (2 * a)


FAMILY = Family(
    name="larger_root",
    draw=draw,
    answer=answer,
    wordings=(
        "What is the <larger|greater|bigger> root of {a}x^2 {+b}x {+c} = 0?",
        "<Find|Give|Determine> the <greater|larger> solution of ${a}x^2 {+b}x {+c} = 0$.",
        "<bigger|larger|greatest> <root|zero> of {a}x^2 {+b}x {+c}",
        "Solve {a}x^2 {+b}x {+c} = 0 and <give|state|report> the <largest|larger> solution.",
        "solve {a}*x**2 {+b}*x {+c} = 0 for x, larger one",
        "The equation ${a}x^2 {+b}x {+c} = 0$ has two real <roots|solutions>. Which one is "
        "<larger|greater>?",
        "hey which x is the bigger one solving {a}x^2 {+b}x {+c} = 0?",
        "Let $r > s$ be the roots of ${a}x^2 {+b}x {+c}$. <Find|Compute> $r$.",
        "<Determine|Find> the largest real number $x$ <with|such that|for which> ${a}x^2 {+b}x "
        "{+c} = 0$.",
        "At which point furthest to the right does y = {a}x^2 {+b}x {+c} cross the x-axis? Give "
        "its x-coordinate.",
        "x is the maximum of the two zeros of {a}x^2 {+b}x {+c}. <What's|What is> x?",
        "Of the two solutions of the quadratic <equation |>{a}x^2 {+b}x {+c} = 0, give the "
        "<larger|bigger>.",
        "Compute the maximal root of the <polynomial|quadratic polynomial|trinomial> ${a}x^2 "
        "{+b}x {+c}$.",
        "The graph of $f(x) = {a}x^2 {+b}x {+c}$ meets the $x$-axis twice. What is the greater of "
        "the two $x$-values?",
        "Suppose $\\alpha$ and $\\beta$ are the <solutions|roots> of ${a}y^2 {+b}y {+c} = 0$ "
        "<and|with> $\\alpha < \\beta$. <Find|Determine|Compute> $\\beta$.",
        "<max|maximum> of the solutions of {a}x^2 {+b}x {+c} = 0",
        "{person} and {friend} each found one solution of {a}x^2 {+b}x {+c} = 0, and {person}'s "
        "is the <greater|larger|bigger> one. What did {person} find?",
        "Using the quadratic formula with a = {a}, b = {b} and c = {c}, what is the larger value "
        "of x?",
        "A quadratic has the coefficients {a}, {b} and {c} (of x^2, of x and the constant). <What "
        "is its larger root?|Find the greater of its two roots.>",
        "<Find|Determine|Give> the maximum of the set $\\{x \\in \\mathbb{R} : {a}x^2 {+b}x {+c} "
        "= 0\\}$.",
        "How large can $x$ be <at most |>if ${a}x^2 {+b}x {+c} = 0$?",
        "Both roots of 0 = {a}x^2 {+b}x {+c} are integers. Which is the <larger|greater|bigger>?",
        "discard the smaller solution of {a}x^2 {+b}x {+c} = 0 and <tell me|give me> the other one",
        "roots of {a}x^2 {+b}x {+c}: just the <upper|bigger|larger> one<|, please>",
        "$x_1 < x_2$ <both solve|are the two solutions of> ${a}x^2 {+b}x {+c} = 0$, $x_2 = ?$",
        "<I solved|{person} solved> {a}x^2 {+b}x {+c} = 0 and got two values for x; <what "
        "is|which is> the one further right on the number line?",
        "a={a}; b={b}; c={c}; max(solve(a*x^2 + b*x + c = 0)) =?",
        "{a}x^2 {+b}x {+c} = 0 -> x1, x2 -> max?",
        "quad eq, coeffs [{a}, {b}, {c}], <bigger x|upper root> =?",
        "My little brother swears his homework has two right answers, and he is correct. The "
        "exercise says {a}x^2 {+b}x {+c} = 0, but the teacher only wants the <bigger|larger> "
        "answer. Which number goes on the sheet?",
        "We're in an escape room and the lock takes a single number. The note beside it reads "
        "{a}x^2 {+b}x {+c} = 0, and <underneath|below> it says 'two x are possible, use the "
        "higher'. What do we dial?",
        "What should {person} type into the quiz app? The screen shows {a}x^2 {+b}x {+c} = 0, and "
        "only the <greater|bigger> value of x counts as correct.",
        "{person} and {friend} each look for an x that turns {a}x^2 {+b}x {+c} into zero. They "
        "come up with different ones, and in their game the <higher|bigger> number wins. What is "
        "the winning number?",
        "Put $q(x) = {a}x^2 {+b}x {+c}$ and denote by $Z$ the set of real arguments at which $q$ "
        "is zero. <Evaluate|Determine> $\\max Z$.",
        "Establish the supremum of all real $x$ satisfying ${a}x^2 {+b}x = -({c})$.",
        "{a}x^2{+b}x{+c}=0 <bigger x|larger x>",
        "max root {a}x^2 {+b}x {+c}",
        "quadratic a={a} b={b} c={c} <greater|bigger> solution?",
        "{a}x^2 {+b}x {+c} = 0, x = ? (<take the larger|only bigger one>)",
        "max(roots([{a}, {b}, {c}]))",
        "(-({b}) + sqrt(({b})^2 - 4*{a}*({c})))/(2*{a})",
        "<rightmost|furthest right> zero of y={a}x^2 {+b}x {+c}",
        "{a}t^2 {+b}t {+c} = 0 <greater t|larger t>?",
        "x1 > x2 of {a}x^2 {+b}x {+c}=0, x1?",
        "solve {a}x^2 {+b}x {+c} = 0 drop the lower one",
        "highest x w/ {a}*x*x {+b}*x {+c} == 0",
        "parabola {a}x^2 {+b}x {+c}, <right|right-hand> x-intercept, x=?",
        "so basically I've got {a}x^2 {+b}x {+c} equals nought, I know it's got two answers and "
        "I only need the <bigger|larger> one",
        "my kid's worksheet says solve {a}x^2 {+b}x {+c} = 0 and circle the greater solution. "
        "<which does she circle|what gets circled>?",
        "I did the formula with the plus sign in front of the square root for {a}x^2 {+b}x {+c} "
        "= 0. What should've come out?",
        "Ok who can factor {a}x^2 {+b}x {+c}? I don't even need both, just tell me the zero "
        "that's higher.",
        "Our teacher's asking for the two numbers that make {a}x^2 {+b}x {+c} vanish, and I got "
        "the smaller one already. What's the other?",
        "I plotted {a}x^2 {+b}x {+c} on my calculator and it cuts the x-axis at two places. I "
        "can't read off the one on the right, what is it?",
        "We're told the time t fits {a}t^2 {+b}t {+c} = 0 and that it's the later of the two "
        "possible times. What's t?",
        "I'd like a check for my lesson plan: the equation is {a}x^2 {+b}x {+c} = 0, and I'd "
        "have the pupils give its larger solution. What'll they find?",
        "hey completing the square is killing me, {a}x^2 {+b}x {+c} = 0, what's the larger x "
        "supposed to be",
        "Let $p(x) = {a}x^2 {+b}x {+c}$ and let $u < v$ with $p(u) = p(v) = 0$. Determine $v$.",
        "Evaluate $\\frac{-({b}) + \\sqrt{({b})^2 - 4 \\cdot {a} \\cdot ({c})}}{2 \\cdot {a}}$.",
        "The quadratic polynomial ${a}z^2 {+b}z {+c}$ has two distinct real zeros. State the "
        "greater of them.",
        "Find $\\max(\\xi, \\eta)$, where $\\xi$ and $\\eta$ are the roots of ${a}x^2 {+b}x {+c}"
        " = 0$.",
        "At which abscissa does the parabola $y = {a}x^2 {+b}x {+c}$ intersect the $x$-axis for "
        "the last time, going from left to right?",
        "The expression ${a}(x - r)(x - s)$ with $r > s$ is identical to ${a}x^2 {+b}x {+c}$. "
        "What is $r$?",
        "Which number is the larger solution of the equation ${a}w^2 {+b}w = -({c})$?",
        "Two real numbers have the sum $-\\frac{{b}}{{a}}$ and the product $\\frac{{c}}{{a}}$. "
        "Determine the larger of them.",
        "A wizard's door opens to the greater of the two numbers x that solve the riddle {a}x^2 "
        "{+b}x {+c} = 0. What must be said to the door?",
        "In a workshop a beam bends along the curve y = {a}x^2 {+b}x {+c}. It crosses the zero "
        "line at two places, and a bolt goes in where x is larger. At which x is the bolt put?",
        "A profit model of a shop reads {a}x^2 {+b}x {+c}, and break-even means that this is "
        "zero. There are two break-even values of x. Find the upper one.",
        "{person} sends {friend} a coded house number: it is whichever solution of {a}x^2 {+b}x "
        "{+c} = 0 is the bigger. What is the code's answer?",
        "Two players stand on a number line at the solutions of {a}x^2 {+b}x {+c} = 0. On what "
        "number does the player further to the right stand?",
        "A rocket's guidance program solves {a}x^2 {+b}x {+c} = 0, gets two values of x and "
        "keeps the maximum. Which value does it keep?",
        "The treasure map says: walk the number line to the places where {a}x^2 {+b}x {+c} "
        "equals zero, and dig at the one with the greater number. Where do you dig?",
        "A game show offers {person} either solution of {a}x^2 {+b}x {+c} = 0 as a score. "
        "Naturally {person} takes the higher. What score is it?",
        "A spreadsheet in an office lists both x for which {a}x^2 {+b}x {+c} comes to zero, "
        "sorted from small to large. What stands in the last cell?",
        "The strings of a harp are tuned with a number x that obeys {a}x^2 {+b}x {+c} = 0. Two x"
        " would do, and the tuner chooses the greater. Which x is chosen?",
        "{friend} claims to know a number whose square times {a}, plus {b} times the number, "
        "plus {c}, makes zero. There are two such numbers, and {friend} means the larger. Which "
        "number is meant?",
    ),
    unseen_wordings=(
        "Two numbers make {a}x^2 {+b}x {+c} vanish. Name the greater of them.",
        "A parabola is given by $y = {a}x^2 {+b}x {+c}$. What is its rightmost $x$-intercept?",
        "factor {a}x^2 {+b}x {+c} and tell me the highest zero",
        "The equation {a}x^2 {+b}x {+c} = 0 has two real solutions. Determine the greater one.",
        "{a}x^2 {+b}x {+c} = 0, bigger solution?",
        "I know that {a}x^2 {+b}x {+c} = 0 has two answers for x. Which one is the larger of the "
        "two?",
        "Let $x_1 < x_2$ be the solutions of ${a}x^2 {+b}x {+c} = 0$. Find $x_2$.",
        "{person} draws the curve y = {a}x^2 {+b}x {+c} on squared paper and sees that it meets "
        "the x-axis at two points. What is the x-coordinate of the point further to the right?",
        "What is the maximum of the two zeros of the function f(x) = {a}x^2 {+b}x {+c}?",
    ),
    plans=(
        "We solve {a}x^2 {+b}x {+c} = 0 and take the larger root.",
        "The roots of {a}x^2 {+b}x {+c} come from `solve`; we take the maximum.",
        "We need the greatest x with {a}x^2 {+b}x {+c} = 0.",
    ),
    programs=(
        code("""
            from sympy import Eq, solve, symbols
            x = symbols("x")
            print(max(solve(Eq({a}*x**2 {+b}*x {+c}, 0), x)))
        """),
        code("""
            from sympy import real_roots, symbols
            x = symbols("x")
            print(max(real_roots({a}*x**2 {+b}*x {+c})))
        """),
    ),
    slips=(
        Slip(
            code("""
                from sympy import Eq, solve
                x = symbols("x")
                print(max(solve(Eq({a}*x**2 {+b}*x {+c}, 0), x)))
            """),
            "`symbols` was never imported. Import it and try again.",
        ),
        Slip(
            code("""
                from sympy import Eq, solve, symbols
                x = symbols("x")
                print(solve(Eq({a}*x**2 {+b}*x {+c}, 0), x)[2])
            """),
            "The equation has two solutions. Take the maximum of the list.",
        ),
        Slip(
            code("""
                from sympy import solve_quadratic
                print(max(solve_quadratic({a}, {b}, {c})))
            """),
            "There is no `solve_quadratic` in sympy. Let us use `real_roots` instead.",
            fix=1,
        ),
    ),
    conclusions=(
        "The larger root is $\\boxed{{answer}}$.",
        "So the greater solution is $\\boxed{{answer}}$.",
        "The largest solution is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Apply the quadratic formula to {a}x^2 {+b}x {+c} = 0. With the plus sign before the "
        "square root we get the larger root, $\\boxed{{answer}}$.",
        "Factor {a}x^2 {+b}x {+c} into linear factors and read off the roots. "
        "The larger one is $\\boxed{{answer}}$.",
    ),
)
