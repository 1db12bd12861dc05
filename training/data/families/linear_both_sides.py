"""A linear equation with the unknown on both sides."""

from fractions import Fraction
from random import Random

from training.data.family import Family, Numbers, Slip, code, nonzero


def draw(random: Random) -> Numbers:
    a, c = random.sample(range(2, 30), 2)
    b, x = nonzero(random, 90), random.randint(-20, 30)
    d = (a - c) * x + b
    return {"a": a, "b": b, "c": c, "d": d or 1}


def answer(a: int, b: int, c: int, d: int) -> Fraction:
    return Fraction(d - b, a - c)


FAMILY = Family(
    name="linear_both_sides",
    draw=draw,
    answer=answer,
    wordings=(
        "Solve {a}x {+b} = {c}x {+d}<.| for x.>",
        "{a}x {+b} = {c}x {+d}, <x = ?|x?|what is x>",
        "<Find|Determine|Compute> the value of $x$ <such that|for which> ${a}x {+b} = {c}x {+d}$.",
        "solve for x: {a}*x {+b} = {c}*x {+d}",
        "If {a}x {+b} <equals|is equal to|is the same as> {c}x {+d}, what is x?",
        "hey can <you|u> solve {a}x {+b} = {c}x {+d} for me",
        "What is the <solution|root> of the equation ${a}x {+b} = {c}x {+d}$?",
        "Determine the real number $x$ <satisfying|that satisfies> ${a}x {+b} = {c}x {+d}$.",
        "Let $f(x) = {a}x {+b}$ and $g(x) = {c}x {+d}$. <For which $x$ is $f(x) = g(x)$?|Solve "
        "$f(x) = g(x)$.>",
        "At what x do the lines y = {a}x {+b} and y = {c}x {+d} <cross|meet|intersect>?",
        "the two sides {a}x {+b} and {c}x {+d} are equal. find x",
        "Solve the linear equation {a}x {+b} = {c}x {+d} with x on both sides.",
        "x satisfies {a}x {+b} = {c}x {+d}. <Compute|Find|Determine> x.",
        "If I multiply a number by {a} and add {b}, I get the same as if I multiply it by {c} and "
        "add {d}. What is <the|my> number?",
        "{person} <writes|reads> {a}x {+b} = {c}x {+d} on the board. What must x be?",
        "<Find|Compute|Give> the <zero|root> of ${a}x {+b} - ({c}x {+d})$.",
        "Two quantities depend on x: the first is {a}x {+b}, the second is {c}x {+d}. At what "
        "value of x do they <agree|coincide>?",
        "{a}n {+b} = {c}n {+d}. n = ?",
        "Find the unknown $y$ in ${a}y {+b} = {c}y {+d}$.",
        "If $y = {a}x {+b}$ and at the same time $y = {c}x {+d}$, what is $x$?",
        "The difference of {a}x {+b} and {c}x {+d} is zero. <What is|What's> x?",
        "Let $x$ be the real number with $ax + b = cx + d$, where $a = {a}$, $b = {b}$, $c = {c}$ "
        "and $d = {d}$. <Find|Determine> $x$.",
        "{person} thinks of a number. {a} times the number plus {b} is just as much as {c} times "
        "the number plus {d}. <What is the number?|Which number is it?>",
        "Rearrange {a}x {+b} = {c}x {+d} to get x on its own. What is it equal to?",
        "stuck on homework: {a}x {+b} = {c}x {+d}, <need x|what does x come out as>",
        "The <expressions|terms> ${a}x {+b}$ and ${c}x {+d}$ take the same value for exactly one "
        "$x$. <Which one?|What is that $x$?>",
        "{person} has the formula {a}x {+b} and {friend} has {c}x {+d}. For one x both get the "
        "same result. <Find|Determine> this x.",
        "LHS: {a}x {+b} ; RHS: {c}x {+d} ; LHS=RHS ; x=?",
        "solve(Eq({a}*x {+b}, {c}*x {+d}))",
        "eqn {a}x {+b} = {c}x {+d} => x:",
        "I'm comparing two scoring formulas for our game night. One gives {a}x {+b} points and "
        "the other {c}x {+d}, whatever number x is. For which x is it a tie?",
        "{person} notes how two plants in the garden grow: the first by the formula {a}x {+b}, "
        "the second by {c}x {+d}, where x counts from today. For what x, before or after today, "
        "do both formulas give the same?",
        "Which x was my teacher looking for? The board said {a}x {+b}, then an equals sign, then "
        "{c}x {+d}, and <the bell rang|I ran out of time> before I had it.",
        "{friend} texted me a puzzle. Take x times {a}, then {+b}; take x times {c}, then {+d}; "
        "both ways you end at the same number. What's x?",
        "Determine the unique $\\xi \\in \\mathbb{R}$ with ${a}\\xi {+b} = {c}\\xi {+d}$.",
        "Let $h(x) = ({a}x {+b}) - ({c}x {+d})$. State the argument at which $h$ vanishes.",
        "{a}x{+b}={c}x{+d}",
        "{a}x {+b} = {c}x {+d} <solve|x pls>",
        "x if {a}x {+b} == {c}x {+d}",
        "(({d}) - ({b}))/({a} - {c}) <=?|value>",
        "<intersection x|x-coord where they meet>: y={a}x {+b}, y={c}x {+d}",
        "{a}t {+b} = {c}t {+d}, t <?|= ?>",
        "{a}*z {+b} - {c}*z = {d}, z?",
        "lin eq a={a} b={b} c={c} d={d}, ax+b=cx+d, x",
        "<get|isolate> x: {a}x {+b} = {c}x {+d}",
        "f={a}x {+b} g={c}x {+d} f=g at x=?",
        "fsolve {a}*x {+b} = {c}*x {+d}",
        "unknown w, {a}w {+b} same as {c}w {+d}, w <??|=>",
        "so basically there's x on both sides, it's {a}x {+b} on the left and {c}x {+d} on the "
        "right, and I've to find x",
        "my kid's worksheet shows a balance with {a}x {+b} on one pan and {c}x {+d} on the "
        "other, perfectly level. <what's x|how big is x>?",
        "I moved the x terms over and got lost, the start was {a}x {+b} = {c}x {+d}. What should"
        " x come out as?",
        "Our teacher says whatever you do to one side you've got to do to the other, and the "
        "equation's {a}x {+b} = {c}x {+d}. So what's x then?",
        "Ok can somebody check, I've plugged loads of numbers into {a}x {+b} and {c}x {+d} and "
        "they never match. Which x makes them match?",
        "I'm comparing two price formulas for my hobby shop, {a}x {+b} and {c}x {+d}. For what "
        "x, even a negative or a broken one, don't they differ?",
        "My students have to solve {a}p {+b} = {c}p {+d} for p today, and I want the answer "
        "ready. What's p?",
        "We drew the lines {a}x {+b} and {c}x {+d} and they cross off the page. I'd like to know"
        " the x of the crossing point, what is it?",
        "hey its just one equation, {a}x {+b} equals {c}x {+d}, how much is x",
        "Let $L(x) = {a}x {+b}$ and $R(x) = {c}x {+d}$. Determine the number $x_0$ with $L(x_0) "
        "= R(x_0)$.",
        "Evaluate $\\frac{{d} - ({b})}{{a} - {c}}$, the solution of ${a}x {+b} = {c}x {+d}$.",
        "The straight lines $y = {a}x {+b}$ and $y = {c}x {+d}$ have one common point. What is "
        "its abscissa?",
        "Obtain the real number $\\lambda$ that fulfils ${a}\\lambda {+b} = {c}\\lambda {+d}$.",
        "For which value of the variable $s$ does the equation ${a}s {+b} = {c}s {+d}$ become a "
        "true statement?",
        "Let $u \\in \\mathbb{Q}$ with ${a}u - {c}u = {d} - ({b})$. Calculate $u$.",
        "What is the only element of the set $\\{x \\in \\mathbb{R} : {a}x {+b} = {c}x {+d}\\}$?",
        "Find the number $q$ such that the numbers ${a}q {+b}$ and ${c}q {+d}$ are equal.",
        "A dragon guards two doors. One is marked {a}x {+b}, the other {c}x {+d}, and they open "
        "only for the x that makes the marks equal. Which x opens them?",
        "Two phone plans are charged by formulas in x: {a}x {+b} and {c}x {+d}. Taking them as "
        "plain formulas, at which x are the charges the same?",
        "{person} codes a number as {a} times it plus {b}. {friend} codes the same number as {c}"
        " times it plus {d}. Their codes turn out alike. What number was coded?",
        "Two rockets are at heights {a}x {+b} and {c}x {+d} at clock time x, which may be "
        "negative. Find the clock time at which they are level.",
        "In a kitchen table of a recipe book, the dough weighs {a}x {+b} by one rule and {c}x "
        "{+d} by another. The rules give the same for a single x. Name that x.",
        "A referee's score formula reads {a}x {+b} for the home side and {c}x {+d} for the "
        "guests. The match was a draw. What was x?",
        "The volume of one speaker is {a}x {+b} and that of the second is {c}x {+d}, where x is "
        "the position of a slider. At what position do the volumes agree?",
        'In a board game card A says "move {a}x {+b}" and card B says "move {c}x {+d}". '
        "{person} finds both cards lead to the same field. How large is x?",
        "Two farmers describe their stores by {a}x {+b} and {c}x {+d}. With the right x the "
        "stores are equal. <Tell them the x.|What is the right x?>",
        "A workshop cuts one bar to {a}x {+b} and a second bar to {c}x {+d}, and the difference "
        "of the two measures is nothing. What must x have been?",
        "An office quiz: the number in my head times {a}, increased by {b}, is the very thing "
        "you get from it times {c}, increased by {d}. What number is in my head?",
    ),
    unseen_wordings=(
        "Which number must replace x so that {a}x {+b} = {c}x {+d} becomes true?",
        "Two scales read {a}x {+b} and {c}x {+d} grams and agree. What is x?",
        "Find the $x$-coordinate of the intersection of $y = {a}x {+b}$ with $y = {c}x {+d}$.",
        "Determine the number x for which {a}x {+b} = {c}x {+d} holds.",
        "I have x on both sides here and I'm stuck: {a}x {+b} = {c}x {+d}. What is x?",
        "{person} draws the two lines y = {a}x {+b} and y = {c}x {+d} in one coordinate system. "
        "At which x-coordinate do they cross?",
        "For which value of x do the expressions {a}x {+b} and {c}x {+d} have the same value?",
    ),
    plans=(
        "We solve {a}x {+b} = {c}x {+d} for x.",
        "We set up the equation {a}x {+b} = {c}x {+d} and use `solve`.",
        "The unknown x satisfies {a}x {+b} = {c}x {+d}.",
    ),
    programs=(
        code("""
            from sympy import Eq, solve, symbols
            x = symbols("x")
            print(solve(Eq({a}*x {+b}, {c}*x {+d}), x)[0])
        """),
        code("""
            from sympy import solve, symbols
            x = symbols("x")
            print(solve({a}*x {+b} - ({c}*x {+d}), x)[0])
        """),
    ),
    slips=(
        Slip(
            code("""
                from sympy import Eq, solve
                x = symbols("x")
                print(solve(Eq({a}*x {+b}, {c}*x {+d}), x)[0])
            """),
            "`symbols` was never imported. Import it and try again.",
        ),
        Slip(
            code("""
                from sympy import Eq, solve, symbols
                x = symbols("x")
                print(solve(Eq({a}*x {+b}, {c}*x {+d}), x)[1])
            """),
            "The equation has only one solution. Take the one at index 0.",
        ),
        Slip(
            code("""
                from sympy import Eq, solve
                print(solve(Eq({a}*x {+b}, {c}*x {+d}), x)[0])
            """),
            "`x` was never defined. Define it with `symbols`.",
        ),
        Slip(
            code("""
                from sympy import solve_equation, symbols
                x = symbols("x")
                print(solve_equation({a}*x {+b}, {c}*x {+d}))
            """),
            "There is no `solve_equation` in sympy. Let us bring everything to one side instead.",
            fix=1,
        ),
    ),
    conclusions=(
        "The solution is $\\boxed{{answer}}$.",
        "So x is $\\boxed{{answer}}$.",
        "Hence $x = \\boxed{{answer}}$.",
    ),
    reasoning=(
        "Collect the terms of {a}x {+b} = {c}x {+d} with x on the left and the constants on the "
        "right. Dividing by the coefficient gives $x = \\boxed{{answer}}$.",
        "Subtract {c}x from both sides of {a}x {+b} = {c}x {+d}, then isolate x. "
        "The solution is $\\boxed{{answer}}$.",
    ),
)
