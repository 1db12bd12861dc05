"""The sum of the squares of the roots of a quadratic equation."""

from fractions import Fraction
from random import Random

from training.data.family import Family, Numbers, Slip, code, nonzero


def draw(random: Random) -> Numbers:
    while True:
        a, b, c = random.choice((1, 1, 1, 2, 3)), nonzero(random, 30), nonzero(random, 60)
        if b * b > 4 * a * c:
            return {"a": a, "b": b, "c": c}


def answer(a: int, b: int, c: int) -> Fraction:
    return Fraction(b * b - 2 * a * c, a * a)


FAMILY = Family(
    name="root_squares",
    draw=draw,
    answer=answer,
    wordings=(
        "<What is|What's> the sum of the squares of the <roots|solutions> of {a}x^2 {+b}x {+c} = "
        "0?",
        "Let $r$ and $s$ be the <roots|solutions> of ${a}x^2 {+b}x {+c} = 0$. "
        "<Find|Compute|Evaluate> $r^2 + s^2$.",
        "sum of <squared roots|squares of the roots|squared solutions> of {a}x^2 {+b}x {+c}<| = 0>",
        "The equation ${a}x^2 {+b}x {+c} = 0$ has <roots|solutions> $\\alpha$ and $\\beta$. "
        "<Compute|Determine|Find the value of> $\\alpha^2 + \\beta^2$.",
        "<hey |so |>if p and q <solve|are the roots of> {a}x^2 {+b}x {+c} = 0 what's p^2 + q^2<|?>",
        "Square both solutions of {a}x^2 {+b}x {+c} = 0 and add the squares. What do you get?",
        "roots x1, x2 of {a}*x**2 {+b}*x {+c} = 0: x1**2 + x2**2 = ?",
        "<Find|Calculate|Work out> the sum of the squares of the solutions to ${a}x^2 {+b}x {+c} "
        "= 0$.",
        "If $x_1$ and $x_2$ are the zeros of ${a}x^2 {+b}x {+c}$, <determine $x_1^2 + "
        "x_2^2$.|what is $x_1^2 + x_2^2$?>",
        "Determine $r^2+s^2$, where $r, s$ are the two solutions of ${a}x^2 {+b}x {+c} = 0$.",
        "A quadratic {a}x^2 {+b}x {+c} has two real roots. Calculate the sum of their squares.",
        "take the two roots of {a}x^2 {+b}x {+c}, square each of them, add them up",
        "For the <polynomial|quadratic> {a}x^2 {+b}x {+c}, what is the <total|sum> of the squared "
        "zeros?",
        "The parabola $y = {a}x^2 {+b}x {+c}$ <meets|crosses|cuts> the $x$-axis at $x = u$ and $x "
        "= v$. <Find $u^2 + v^2$.|What is the value of $u^2 + v^2$?>",
        "A function is <given|defined> by $f(x) = {a}x^2 {+b}x {+c}$, and $f(p) = f(q) = 0$ for "
        "two different numbers $p$ and $q$. <What is $p^2 + q^2$?|Compute $p^2 + q^2$.>",
        "Use <Vieta|Vieta's formulas>: for the roots of {a}x^2 {+b}x {+c} = 0, what is (sum of "
        "the roots)^2 - 2 * (product of the roots)?",
        "{person} solves {a}x^2 {+b}x {+c} = 0. {friend} squares the two solutions and adds the "
        "results. <What does {friend} get?|Which number does {friend} obtain?>",
        "Two numbers <make {a}x^2 {+b}x {+c} equal to zero|turn {a}x^2 {+b}x {+c} into zero> when "
        "put in for x. What is the sum of the squares of these two numbers?",
        "The coordinates of a point $(r, s)$ are the two roots of ${a}x^2 {+b}x {+c} = 0$. <Find "
        "the square of its distance from the origin.|What is the squared distance of this point "
        "from the origin?>",
        "Without solving it, <give|determine> the sum of the squares of the roots of the equation "
        "{a}x^2 {+b}x {+c} = 0.",
        "Newton's power sum $p_2 = r^2 + s^2$ for the zeros $r$ and $s$ of ${a}x^2 {+b}x {+c}$ "
        "<equals what?|is what number?>",
        "quadratic equation, coefficients a = {a}, b = {b}, c = {c}. x1^2 + x2^2 <for its two "
        "solutions|of the roots>?",
        "{a}x^2 {+b}x {+c} = 0. <I don't need the roots themselves, only|Skip the roots, I only "
        "want> the sum of their squares.",
        "<Given that|Suppose> $x = m$ and $x = k$ both <satisfy|fulfil> ${a}x^2 {+b}x {+c} = 0$ "
        "and $m$ is not $k$, <evaluate|find> $m^2 + k^2$.",
        "The areas of two squares are the squares of the roots of {a}x^2 {+b}x {+c} = 0. What is "
        "the total area?",
        "{a}x^2 {+b}x {+c}=0 // x1^2+x2^2 <=?|= ?>",
        "a={a}, b={b}, c={c}: <(b^2-2ac)/a^2 =?|SUMSQ(roots of ax^2+bx+c) =?>",
        "sumsq(<solve|zeros|roots>({a}x^2 {+b}x {+c} = 0)) =?",
        "My <maths teacher|tutor> wrote {a}x^2 {+b}x {+c} = 0 on the board. Half the class has "
        "to square one root, the other half has to square the other root. Then we put both "
        "squares together with a plus. Which number <should|will> we get?",
        "What number opens the <phone|lock>? {person} set this riddle: take x1 and x2, which "
        "are where {a}x^2 {+b}x {+c} becomes 0. The code is x1 times x1 plus x2 times x2.",
        "In a <card|dice> game {person} holds one root of {a}x^2 {+b}x {+c} = 0 and {friend} "
        "holds the other. Each scores that number times itself. How many points do they have "
        "<as a team|between them>?",
        "I plotted {a}x^2 {+b}x {+c} on my <tablet|calculator> and it hits the x-axis in two "
        "spots. I multiplied each spot's x by itself and <totalled|put together> the two "
        "products. Which total is right?",
        "Determine $(-b/a)^2 - 2c/a$, the sum of the squared zeros of $ax^2 + bx + c$, for $(a, "
        "b, c) = ({a}, {b}, {c})$.",
        "Let $\\lambda_1, \\lambda_2$ be the eigenvalues of a matrix whose characteristic "
        "equation is ${a}x^2 {+b}x {+c} = 0$. Determine $\\lambda_1^2 + \\lambda_2^2$.",
    ),
    unseen_wordings=(
        "Two squares have side lengths equal in absolute value to the roots of "
        "{a}x^2 {+b}x {+c} = 0. What is their total area?",
        "With $u, v$ denoting the numbers where ${a}x^2 {+b}x {+c}$ vanishes, evaluate $u^2+v^2$.",
        "solutions of {a}x^2 {+b}x {+c} = 0, squared, then summed?",
        "Let p and q be the two solutions of {a}x^2 {+b}x {+c} = 0. Determine p^2 + q^2.",
        "{a}x^2 {+b}x {+c} = 0, sum of squared roots?",
        "Suppose I solve {a}x^2 {+b}x {+c} = 0, square both solutions and add the two squares. "
        "What do I end up with?",
        "If $\\alpha$ and $\\beta$ are the roots of ${a}x^2 {+b}x {+c} = 0$, find $\\alpha^2 + "
        "\\beta^2$.",
        "{person} solves the quadratic equation {a}x^2 {+b}x {+c} = 0 and obtains two solutions. "
        "{friend} squares each of them and adds the results. What exact number does {friend} get?",
        "What is the sum of the squares of the two zeros of the function f(x) = {a}x^2 {+b}x {+c}?",
    ),
    plans=(
        "We need the sum of the squares of the roots of {a}x^2 {+b}x {+c} = 0.",
        "The equation is {a}x^2 {+b}x {+c} = 0. We want r^2 + s^2 for its roots r and s.",
        "The squares of the two roots of {a}x^2 {+b}x {+c} are to be added.",
    ),
    programs=(
        code("""
            from sympy import Eq, simplify, solve, symbols
            x = symbols("x")
            roots = solve(Eq({a}*x**2 {+b}*x {+c}, 0), x)
            print(simplify(sum(r**2 for r in roots)))
        """),
        code("""
            from sympy import Rational
            total, product = Rational(-({b}), {a}), Rational({c}, {a})
            print(total**2 - 2 * product)
        """),
    ),
    slips=(
        Slip(
            code("""
                from sympy import Eq, simplify, solve
                x = symbols("x")
                roots = solve(Eq({a}*x**2 {+b}*x {+c}, 0), x)
                print(simplify(sum(r**2 for r in roots)))
            """),
            "`symbols` was never imported. Import it and try again.",
        ),
        Slip(
            code("""
                from sympy import Eq, simplify, solve, symbols
                x = symbols("x")
                roots = solve(Eq({a}*x**2 {+b}*x {+c}, 0), x)
                print(simplify(sum(roots**2)))
            """),
            "A list cannot be squared. Square each root in the sum.",
        ),
        Slip(
            code("""
                from sympy import solve, symbols
                x = symbols("x")
                r, s = solve({a}*x**2 {+b}*x {+c}, x)[0]
                print(r**2 + s**2)
            """),
            "Index 0 is a single root. Vieta's formulas do without the roots.",
            fix=1,
        ),
    ),
    conclusions=(
        "The sum of the squares of the roots is $\\boxed{{answer}}$.",
        "So the squares of the roots add up to $\\boxed{{answer}}$.",
        "The sum is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "By Vieta, the coefficients of {a}x^2 {+b}x {+c} give the sum and the product of the "
        "roots. The square of the sum minus twice the product is $\\boxed{{answer}}$.",
        "For {a}x^2 {+b}x {+c} = 0 we use $r^2 + s^2 = (r + s)^2 - 2rs$ with Vieta's formulas. "
        "The result is $\\boxed{{answer}}$.",
    ),
)
