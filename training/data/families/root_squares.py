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
        "{a}x^2 {+b}x {+c} = 0, r^2 + s^2",
        "roots of {a}x^2 {+b}x {+c}, squares added",
        "x1^2+x2^2 if {a}x^2{+b}x{+c}=0",
        "sum of squared zeros {a}x^2 {+b}x {+c}<?| pls>",
        "(({b})^2 - 2*{a}*({c}))/{a}^2",
        "vieta {a}x^2 {+b}x {+c} sum sq roots",
        "alpha^2 + beta^2, {a}x^2 {+b}x {+c}=0",
        "a={a} b={b} c={c} roots r,s; r*r + s*s?",
        "sum(r**2 for r in roots([{a}, {b}, {c}]))",
        "p2 of roots, {a}t^2 {+b}t {+c}",
        "solve {a}x^2 {+b}x {+c}=0, square both, add",
        "(r+s)^2 - 2rs for {a}x^2 {+b}x {+c} = 0",
        "My kid's worksheet says alpha and beta are the roots of {a}x^2 {+b}x {+c} = 0, and it's"
        " asking for alpha squared plus beta squared. What's that?",
        "so you've got two solutions to {a}x^2 {+b}x {+c} = 0, right, and you square each one "
        "and add. what do you end up with?",
        "I tell my students never to solve for the roots here: {a}x^2 {+b}x {+c} = 0, just get "
        "the sum of their squares from the coefficients. What is it?",
        "ok the roots are ugly but the teacher says r^2 + s^2 comes out nice anyway. it's {a}x^2"
        " {+b}x {+c} = 0, what is it",
        "I'm revising Vieta and can't get this one: the zeros of {a}x^2 {+b}x {+c}, both "
        "squared, then summed. What should I have got?",
        "hey, suppose u and v both make {a}x^2 {+b}x {+c} vanish and aren't the same. what's u "
        "times u plus v times v",
        "Stuck again! If I square the two x's that solve {a}x^2 {+b}x {+c} = 0 and put them "
        "together, how much is that?",
        "My sister found both answers to {a}x^2 {+b}x {+c} = 0 with the formula, squared them, "
        "and then added. She won't show me, so what did she get?",
        "Basically I need the sum of the roots squared, as in each root squared and then added, "
        "for {a}x^2 {+b}x {+c} = 0. Can you tell me?",
        "Let $z_1$ and $z_2$ be the roots of the polynomial ${a}z^2 {+b}z {+c}$. "
        "<Evaluate|Find|Determine> $z_1^2 + z_2^2$.",
        "The roots $\\rho$ and $\\tau$ of ${a}x^2 {+b}x {+c} = 0$ satisfy $\\rho^2 + \\tau^2 = "
        "M$. <Find|Compute> $M$.",
        "Let $S$ be the sum and $P$ the product of the roots of ${a}x^2 {+b}x {+c} = 0$. "
        "<Find|Evaluate> $S^2 - 2P$.",
        "Let $X$ be the set of real numbers $x$ with ${a}x^2 {+b}x {+c} = 0$, which has two "
        "elements. <Evaluate|Determine> $\\sum_{x \\in X} x^2$.",
        "If ${a}x^2 {+b}x {+c} = {a}(x - m)(x - n)$ for all $x$, what is $m^2 + n^2$?",
        "<Evaluate|Compute> $\\left(\\frac{{b}}{{a}}\\right)^2 - 2 \\cdot \\frac{{c}}{{a}}$, the"
        " sum of the squared roots of ${a}x^2 {+b}x {+c} = 0$.",
        "A rectangle in the coordinate plane has the corners $(0, 0)$ and $(g, h)$ and sides "
        "parallel to the axes, where $g, h$ are the two roots of ${a}x^2 {+b}x {+c} = 0$. Find "
        "the square of its diagonal.",
        "For the two distinct solutions $t_1, t_2$ of ${a}t^2 {+b}t {+c} = 0$, state the value "
        "of $t_1 \\cdot t_1 + t_2 \\cdot t_2$.",
        'A sphinx asks: "Two numbers solve {a}x^2 {+b}x {+c} = 0. Square the one, square the '
        'other, bring them together. What have you got?" What is the answer that saves '
        "{person}?",
        "{person} and {friend} each find a different solution of {a}x^2 {+b}x {+c} = 0. Each "
        "squares the own number and puts the result in a common pot. What is in the pot?",
        "A rocket's path y = {a}x^2 {+b}x {+c} hits the ground line y = 0 at x = d and x = e. "
        "The computer logs d^2 + e^2. Which number is logged?",
        "The power of a lamp is the square of its voltage. Two lamps run at voltages equal to "
        "the two roots of {a}x^2 {+b}x {+c} = 0 (the sign only shows the direction). What power "
        "do they have together?",
        "In a kitchen quiz, the amount of sugar is the sum of the squares of the two numbers "
        "that turn {a}x^2 {+b}x {+c} into nothing. How much sugar is it?",
        "The treasure lies at a point whose two coordinates are the zeros of {a}x^2 {+b}x {+c}. "
        "{friend} starts at the origin and walks straight there. What is the square of the "
        "distance walked?",
        "A dart player scores the square of each root of {a}x^2 {+b}x {+c} = 0, one dart per "
        "root, two darts in all. What is the total score?",
        "On the farm, two square plots have sides as long as the absolute values of the two "
        "roots of {a}x^2 {+b}x {+c} = 0. How much area do they have in all?",
        "A bank vault opens with the number p*p + q*q, and a note says: p and q are the two "
        "different zeros of {a}x^2 {+b}x {+c}. Work out the number for the vault.",
        "{person}'s synthesizer mixes two tones whose strengths are the roots of {a}x^2 {+b}x "
        "{+c} = 0. The energy of the mix is the sum of the squared strengths. What is the "
        "energy?",
        "A carpenter saws a board whose diagonal, squared, is r^2 + s^2, where r and s are the "
        "solutions of {a}x^2 {+b}x {+c} = 0. Give this squared diagonal.",
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
