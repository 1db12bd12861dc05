"""Two numbers given by their sum and product: a symmetric expression of them."""

from fractions import Fraction
from random import Random

from training.data.family import Family, Numbers, Slip, code, nonzero, number

WANTS = (
    ("x^2 + y^2", "x^2 + y^2", "the sum of their squares"),
    ("x^2 + y^2", "x^2 + y^2", "the sum of their squares"),
    ("x^3 + y^3", "x^3 + y^3", "the sum of their cubes"),
    ("x^4 + y^4", "x^4 + y^4", "the sum of their fourth powers"),
    ("(x - y)^2", "(x - y)^2", "the square of their difference"),
    ("1/x + 1/y", "\\frac{1}{x} + \\frac{1}{y}", "the sum of their reciprocals"),
)


def draw(random: Random) -> Numbers:
    while True:
        if random.random() < 0.5:
            x, y = number(random, 1, 40), number(random, 1, 40) * random.choice((1, 1, -1))
            s, p = x + y, x * y
        else:
            s, p = number(random, 2, 40), nonzero(random, 60)
        if s and s * s > 4 * p:
            want, tex, words = random.choice(WANTS)
            python = want.replace("^", "**")
            return {"s": s, "p": p, "want": want, "tex": tex, "words": words, "python": python}


def answer(s: int, p: int, want: str, **_: str) -> Fraction:
    """By Newton's recurrence for the power sums."""
    sums = [2, s]
    while len(sums) < 5:
        sums.append(s * sums[-1] - p * sums[-2])
    others = {"(x - y)^2": Fraction(s * s - 4 * p), "1/x + 1/y": Fraction(s, p)}
    return others[want] if want in others else Fraction(sums[int(want[2])])


FAMILY = Family(
    name="sum_and_product",
    draw=draw,
    answer=answer,
    wordings=(
        "If x + y = {s} and xy = {p}, <what is|what's|how much is> {want}?",
        "<Let|Suppose> $x + y = {s}$ and $xy = {p}$. <Find|Compute|Determine> ${tex}$.",
        "x + y = {s}, xy = {p}, {want} = ?",
        "x+y={s}; x*y={p}; {want}<?| gives what?>",
        "sum {s}, product {p}: {words}?",
        "Two numbers <have the sum|add up to> {s} and <their product is|multiply to> {p}. <What "
        "is {words}?|Find {words}.|Calculate {words}.>",
        "The sum of two <real |>numbers is {s} and their product is {p}. <Determine "
        "{words}.|Compute {words}.|What is {words}?>",
        "Real numbers $x$ and $y$ <satisfy|fulfil> $x + y = {s}$ and $xy = {p}$. "
        "<Evaluate|Determine> ${tex}$.",
        "<Find|Work out> {words} for two numbers with sum {s} and product {p}.",
        "What is {want} <when|if> x and y <sum|add> to {s} and <have product|multiply to> {p}?",
        "hey <i know|i got told> x + y = {s} and x times y = {p}, <whats|how do i get> {want}",
        "can <somebody|anyone> tell me {want}? all i have is xy = {p} and x + y = {s}",
        "{person} thinks of two numbers. Their sum is {s}, and multiplied together they give "
        "{p}. <What is {words}?|Work out {words}.>",
        "<Compute|Find|Give> ${tex}$, given that $xy = {p}$ and $x + y = {s}$.",
        "Without finding $x$ and $y$, <compute|evaluate|determine> ${tex}$ from $x + y = {s}$ "
        "and $xy = {p}$.",
        "two numbers x and y, {words}, where x + y = {s}, xy = {p}",
        "On two cards there are numbers x and y. {person} adds them and gets {s}; {friend} "
        "multiplies them and gets {p}. What is {want}?",
        "A lock <opens with|asks for> the value of {want}. The <hints say|note says> that x + y "
        "is {s} and that xy is {p}. <Which value is it?|What do I enter?>",
        "x * y equals {p}. x + y equals {s}. What does {want} equal?",
        "For two numbers $x$ and $y$ we have $$ x + y = {s}, \\qquad xy = {p}. $$ <Find|State> "
        "the value of ${tex}$.",
        "(x + y, xy) = ({s}, {p}), {want}?",
        "A machine <takes|swallows> two numbers x and y and prints their sum, {s}, and their "
        "product, {p}. <Find {want}.|What is {want}?>",
        "<Express|Write> ${tex}$ through $x + y$ and $xy$, and evaluate it for $x + y = {s}$, "
        "$xy = {p}$.",
        "Two unknown numbers multiply to {p}. Added, they make {s}. How large is {words}?",
        "Given two numbers whose product is {p} and whose sum is {s}, <find|determine> {words}.",
        "Let $x$ and $y$ be the roots of $t^2 - ({s})t + ({p}) = 0$. <Find|Compute> ${tex}$.",
        "My teacher wrote x + y = {s} and xy = {p} on the board, and asked for {want}. What's "
        "the <value|answer>?",
        "<What value|Which number> must {want} be if $xy = {p}$ while $x + y = {s}$?",
        "pls help: two numbers, together {s}, product {p}, i need {words}",
        "In a letter to {friend}, {person} describes two secret numbers by their sum {s} and "
        "their product {p} and wants to know {words}. What should {friend} answer?",
        "System: x + y = {s}, xy = {p}. Wanted: {want}.",
        "The pair $(x, y)$ solves $\\begin{cases} x + y = {s} \\\\ xy = {p} \\end{cases}$. "
        "<Evaluate|Compute> ${tex}$.",
        "know x+y ({s}) and xy ({p}), want {want}<| =?|, pls>",
        "s={s}, p={p}, {words} <=|?>",
        "{want} if xy={p}, x+y={s}",
        "given x+y={s}, x*y={p} <eval|get> {want}",
        "two nums: sum {s} prod {p} -> {words}",
        "{want} <?|=?> where (x+y)={s} and (x*y)={p}",
        "vieta: sum {s} product {p}, need {want}",
        "roots x, y of t^2 - ({s})t + ({p}), {want} <=|?>",
        "x y unknown, x + y {s}, x y product {p}, {want} value",
        "{words}; the 2 numbers add to {s}, multiply to {p}",
        "e1={s}, e2={p} (x,y), {want} = <?|...>",
        "calc {want} from x+y = {s} & xy = {p}",
        "So I'm given that x plus y is {s} and x times y is {p}, and they don't want x or y, "
        "they want {want}. What's that <come to|equal>?",
        "my kid's worksheet says two numbers have sum {s} and product {p}, and it asks for "
        "{words}. How much is <that|it>?",
        "Okay so I've tried solving for x and y and it's ugly. All I need's {want}, when x + y "
        "is {s} and the product xy is {p}. <Help?|Anyone?>",
        "Our teacher says you can get {words} just by knowing what two numbers add up to, here "
        "{s}, and what they multiply to, here {p}. So what is it?",
        "Right, class, no finding the numbers! They total {s}, their product's {p}. Who can "
        "<give|tell> me {words}?",
        "I saw this one in a contest: xy = {p}, x + y = {s}, and then {want}. What should come "
        "out?",
        "We've got these two mystery numbers, maybe not even nice ones. Together {s}, multiplied"
        " {p}. Can you work out {words} for me?",
        "Hmm, let's say I know the sum, {s}, and the product, {p}, of x and y. Then how do I "
        "<find|get> {want}, and how much is it?",
        "hi can u do {want} for me, you only get told that the two add to {s} and that times "
        "each other theyre {p}",
        "Let $\\alpha = x$ and $\\beta = y$ be the zeros of a monic quadratic polynomial with "
        "$\\alpha + \\beta = {s}$ and $\\alpha\\beta = {p}$. <Compute|Evaluate> ${tex}$.",
        "The elementary symmetric polynomials of $x$ and $y$ take the values $e_1 = {s}$ and "
        "$e_2 = {p}$. <Determine|Find> ${tex}$.",
        "Complex numbers $x, y$ fulfil $x + y = {s}$ and $x \\cdot y = {p}$. What is ${tex}$?",
        "By Vieta's theorem the two roots of the equation $z^2 - ({s}) z + ({p}) = 0$ add up to "
        "${s}$ and multiply to ${p}$. For these two roots, find {words}.",
        "Determine the value of ${tex}$ for numbers $x$ and $y$ subject to the conditions $xy = "
        "{p}$ and $x + y = {s}$.",
        "Let $S = x + y$ and $P = xy$. If $S = {s}$ and $P = {p}$, express ${tex}$ as a number.",
        "The line $x + y = {s}$ and the curve $xy = {p}$ have a common (possibly complex) point "
        "$(x, y)$. Evaluate ${tex}$ at this point.",
        "A matrix of size two by two has trace ${s}$ and determinant ${p}$; let $x$ and $y$ be "
        "its eigenvalues. <Compute|Find> ${tex}$.",
        'A sphinx whispers: "I hold two numbers. Their sum is {s}, their product {p}. Name '
        '{words} and you may pass." What is the right answer?',
        '{person} lost the page with two numbers x and y, but the margin still says "sum {s}, '
        'product {p}". For the report {person} must fill in {want}. What is to be filled in?',
        "In a maths escape room the first screen shows x + y = {s}, the second xy = {p}. The "
        "door <opens at|wants> the value of {want}. What is typed in?",
        '{friend} sends a robot two numbers x and y. It answers "added: {s}" and "multiplied:'
        ' {p}". Which answer will it give when asked for {want}?',
        "The accountant's two correction terms x and y give {s} when added and {p} when "
        "multiplied. She enters {want} in the last cell. What number is it?",
        "A sorcerer enchants two numbers. All one can tell of them is that their total is {s} "
        "and their product is {p}. How great is {words}?",
        'In a radio quiz the host says: "The product of two numbers is {p}, their sum is {s}. '
        'Give me {words}!" Which number wins?',
        "On a spaceship's panel two dials read x and y. The computer knows x + y = {s} and x * y"
        " = {p} only, and needs {want} to set the course. What is the value it needs?",
        "At the pub two friends each write down a number, x and y. The landlord sees both and "
        "reveals just that they add up to {s} and multiply to {p}. The bet is about {want}. How "
        "much is it?",
        "An old recipe for a magic square hides two numbers with sum {s} and product {p}, and "
        'its last line reads: "now take {words}". What does one get?',
        "{person} trains a parrot to add and multiply. When two numbers are shown to it, which "
        "add up to {s} and multiply to {p}, it calls out {words}. What does it call?",
    ),
    unseen_wordings=(
        "Given $x + y = {s}$, $xy = {p}$, what is the value of ${tex}$?",
        "need {want}; know x+y={s} and xy={p}",
        "S = {s} and P = {p} are sum and product of two numbers x, y. {want}?",
        "Two numbers are such that their sum equals {s} and their product equals {p}. What "
        "number is {words}?",
        '{person} finds an old puzzle: "We are two numbers. Add us for {s}, multiply us for '
        '{p}. Tell {words}!" What is the solution of the puzzle?',
        "I'm stuck on this one. The numbers x and y have product {p}, their sum is {s}, and the "
        "question is how much {want} is.",
        "Suppose that $xy = {p}$ and that $x + y = {s}$. Which value does ${tex}$ take?",
    ),
    plans=(
        "We know x + y = {s} and xy = {p}. We solve for x and y and compute {want}.",
        "The numbers are the roots of t^2 - ({s})t + ({p}) = 0. We need {words}.",
        "With sum {s} and product {p} we find x and y exactly and evaluate {want}.",
    ),
    programs=(
        code("""
            from sympy import simplify, solve, symbols
            x, y = symbols("x y")
            x, y = solve([x + y - ({s}), x*y - ({p})], [x, y])[0]
            print(simplify({python}))
        """),
        code("""
            from sympy import simplify, solve, symbols
            t = symbols("t")
            x, y = solve(t**2 - ({s})*t + ({p}), t)
            print(simplify({python}))
        """),
    ),
    slips=(
        Slip(
            code("""
                from sympy import simplify, solve
                x, y = solve(t**2 - ({s})*t + ({p}), t)
                print(simplify({python}))
            """),
            "The variable `t` must be made with `symbols` first.",
            fix=1,
        ),
        Slip(
            code("""
                from sympy import simplify, solve, symbols
                x, y = symbols("x y")
                s = solve([x + y - ({s}), x*y - ({p})], [x, y])
                print(simplify(({python}).subs(s[x])))
            """),
            "`solve` gives a list of pairs here. Take the first pair as x and y.",
        ),
        Slip(
            code("""
                x, y = solve([x + y - ({s}), x*y - ({p})], [x, y])[0]
                print({python})
            """),
            "`solve` and the symbols come from sympy and must be imported.",
        ),
    ),
    conclusions=(
        "So {want} is $\\boxed{{answer}}$.",
        "The value is $\\boxed{{answer}}$.",
        "We get $\\boxed{{answer}}$ for {words}.",
    ),
    reasoning=(
        "Every symmetric expression can be written with x + y = {s} and xy = {p}. Doing so for "
        "{want} gives $\\boxed{{answer}}$.",
        "We need {words} and know the sum {s} and the product {p}. Rewriting it through these "
        "two, the value is $\\boxed{{answer}}$.",
    ),
)
