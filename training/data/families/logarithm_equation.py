"""An equation with the logarithm of a linear term."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, nonzero, number


def draw(random: Random) -> Numbers:
    while True:
        b, k = random.choice((2, 2, 3, 10, number(random, 2, 20))), number(random, 1, 10)
        a, c = random.choice((1, 1, 2, 3, number(random, 2, 12))), nonzero(random, 60)
        if k > 1 and b**k <= 10**6 and (b**k - c) % a == 0 and b**k != c:
            return {"a": a, "b": b, "c": c, "k": k}


def answer(a: int, b: int, c: int, k: int) -> int:
    power = 1
    for _ in range(k):
        power *= b
    return (power - c) // a


FAMILY = Family(
    name="logarithm_equation",
    draw=draw,
    answer=answer,
    wordings=(
        "<Solve|Solve for $x$:|Solve the equation> $\\log_{{b}}({a}x {+c}) = {k}$.",
        "log_{b}({a}x {+c}) = {k}<, x = ?|, find x|. x?|; solve for x>",
        "log base {b} of ({a}x {+c}) = {k}<, x?|, find x|, solve>",
        "<Find|Determine|Compute> <|the number |the real number >$x$ <if|such that|given that> "
        "$\\log_{{b}}({a}x {+c}) = {k}$.",
        "What is <|the value of >x <if|when> the logarithm of {a}x {+c} to base {b} is {k}?",
        "hey <for which x|what x> makes log_{b}({a}x {+c}) <equal to|come out as> {k}<?|>",
        "The base-{b} logarithm of {a}x {+c} <equals|is> {k}. <Find x.|What is x?|How large is x?>",
        "For <what|which> <value|number> of x <is|do we have> log_{b}({a}x {+c}) = {k}?",
        "<Let|Suppose> $f(x) = \\log_{{b}}({a}x {+c})$. <For which $x$ is $f(x) = {k}$?|Solve "
        "$f(x) = {k}$.>",
        "${k} = \\log_{{b}}({a}x {+c})$. <Find|Give|Determine> $x$.",
        "Rewrite $\\log_{{b}}({a}x {+c}) = {k}$ <in exponential form|as a power> and <find|work "
        "out> $x$.",
        "log({a}x {+c}, {b}) = {k} => x",
        "solve log({a}*x {+c}, base={b}) == {k} for x",
        "can <someone|anybody> help me with this log equation? base {b}, inside it says {a}x "
        "{+c}, and it equals {k}. i need x",
        "Where does the <curve|graph of> $y = \\log_{{b}}({a}x {+c})$ <meet|cross> the "
        "horizontal line $y = {k}$? <Give|State> the x-coordinate.",
        "{person} has to <choose|find> x so that {b} to the power {k} is exactly {a}x {+c}, "
        "that is, $\\log_{{b}}({a}x {+c}) = {k}$. <Which x is right?|What is x?>",
        "An amplifier with input x shows the level $\\log_{{b}}({a}x {+c})$. At which input "
        "does it <show|read> {k}?",
        "In {person}'s game a player whose score is x <is on|reaches> level log_{b}({a}x {+c}). "
        "Which score x <gives|belongs to> level {k} exactly?",
        "A biologist <describes|models> the number of divisions of a culture by $d = "
        "\\log_{{b}}({a}x {+c})$. <For which $x$ is $d = {k}$?|Find $x$ for $d = {k}$.>",
        "i put a number x into {a}x {+c}, and the log to base {b} of that is {k}. what's the "
        "number",
        "Evaluate {a}x {+c} for a hidden number x. The logarithm of the result to the base {b} "
        "is {k}. <What is the number?|Find the number.>",
        "<Determine|Find|State> the solution of the <logarithmic |>equation $\\log_{{b}}({a}x "
        "{+c}) - {k} = 0$.",
        "At which x does the function log_{b}({a}x {+c}) take the value {k}?",
        "Which <real number|number> $x$ satisfies $\\log_{{b}}({a}x {+c}) = {k}$?",
        "x = ? given {k} = log_{b}({a}x {+c})",
        "base = {b}, argument = {a}x {+c}, log = {k}; x?",
        "What must x be, so that the logarithm of {a}x {+c} in base {b} becomes {k}?",
        "{friend} says the base {b} logarithm of {a}x {+c} is {k} and asks {person} for x. What "
        "is the <right|correct> answer?",
        "To get {a}x {+c}, {b} has to be raised to the exponent {k}; so log_{b}({a}x {+c}) = "
        "{k}. <How large is x?|Calculate x.>",
        "My calculator app has a key for logarithms to base {b}. I typed in {a}x {+c} with a "
        "secret x and got exactly {k}. Can you work out x?",
        "Suppose that ${a}x {+c}$ is positive and has logarithm ${k}$ to the base ${b}$. "
        "<Determine|Evaluate> $x$.",
        'On the board {person} <reads|finds> "log of {a}x {+c}, base {b}, is {k}". Which '
        "number is x?",
    ),
    unseen_wordings=(
        "If $\\log_{{b}}({a}x {+c}) = {k}$, then $x$ equals what?",
        "log eq: base {b}, log({a}x {+c}) = {k}, x:",
        "log_{b} of {a}x {+c} is {k}, find the unknown x",
        "Please solve this equation for x: the logarithm with base {b} of {a}x {+c} is equal to "
        "{k}.",
        "A sensor turns a true value x into the reading $\\log_{{b}}({a}x {+c})$. {person} "
        "notes the reading {k}. What is the true value?",
        "Given that $\\log_{{b}} y = {k}$ and $y = {a}x {+c}$, what is $x$?",
        "Someone puts an unknown number x into the term {a}x {+c}. The exponent that turns {b} "
        "into this result is {k}. Determine the unknown number.",
    ),
    plans=(
        "By the definition of the logarithm, {a}x {+c} equals {b}^{k}. We solve for x.",
        "We solve log_{b}({a}x {+c}) = {k}: the argument {a}x {+c} is the power {b}^{k}.",
        "The argument {a}x {+c} is {b}^{k}, which leaves a linear equation.",
    ),
    programs=(
        code("""
            from sympy import solve, symbols
            x = symbols("x")
            print(solve({a}*x {+c} - {b}**{k}, x)[0])
        """),
        "print(({b}**{k} - ({c})) // {a})",
        code("""
            argument = {b}**{k}
            print((argument - ({c})) // {a})
        """),
    ),
    slips=(
        Slip(
            code("""
                from math import log
                from sympy import solve, symbols
                x = symbols("x")
                print(solve(log({a}*x {+c}, {b}) - {k}, x)[0])
            """),
            "The `log` of math takes no symbols. Solve {a}x {+c} = {b}^{k} instead.",
        ),
        Slip(
            "print((argument - ({c})) // {a})",
            "`argument` is not defined. It is the power of {b}.",
            fix=2,
        ),
        Slip(
            "from sympy import solve\nprint(solve({a}*x {+c} - {b}**{k}, x)[0])",
            "There is no `x` yet. The linear equation can be solved directly.",
            fix=1,
        ),
    ),
    conclusions=(
        "The solution is $x = \\boxed{{answer}}$.",
        "So x is $\\boxed{{answer}}$.",
        "The unknown number is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "A logarithm is an exponent: {a}x {+c} is {b} to the power {k}. Solving this linear "
        "equation, $x = \\boxed{{answer}}$.",
        "The argument of the logarithm must be the power {b}^{k}. Take away {c} and divide by "
        "the coefficient {a} of x: the number is $\\boxed{{answer}}$.",
    ),
)
