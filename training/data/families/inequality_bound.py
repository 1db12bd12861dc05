"""A linear inequality: the largest or smallest whole number that satisfies it."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, nonzero, number, render

# Each sign with its LaTeX, its words, which number is wanted, and the formula of that number.
SIGNS = (
    ("<", "<", "less than", "largest", "max", "({c} - ({b}) - 1) // {a}"),
    ("<=", "\\le", "at most", "largest", "max", "({c} - ({b})) // {a}"),
    (">", ">", "more than", "smallest", "min", "({c} - ({b})) // {a} + 1"),
    (">=", "\\ge", "at least", "smallest", "min", "-(({b} - ({c})) // {a})"),
)


def draw(random: Random) -> Numbers:
    a, x = number(random, 2, 60), number(random, 2, 400)
    b = nonzero(random, random.choice((20, 20, 200)))
    op, tex, words, which, pick, formula = random.choice(SIGNS)
    slack = random.randrange(a) + (op in "<>")
    c = a * x + b + (slack if which == "largest" else -slack)
    formula = render(formula, {"a": a, "b": b, "c": c})
    names = {"op": op, "tex": tex, "words": words, "which": which, "pick": pick}
    return {"a": a, "b": b, "c": c, "formula": formula, **names}


def answer(a: int, b: int, c: int, op: str, **_: str) -> int:
    x = 0
    if op in (">", ">="):
        while a * x + b < c + (op == ">"):
            x += 1
        return x
    while a * (x + 1) + b <= c - (op == "<"):
        x += 1
    return x


FAMILY = Family(
    name="inequality_bound",
    draw=draw,
    answer=answer,
    wordings=(
        "What is the {which} <integer|whole number> x <with|such that|for which> {a}x {+b} {op} "
        "{c}?",
        "<Find|Determine|Give> the {which} integer $x$ <satisfying|that satisfies|with> ${a}x "
        "{+b} {tex} {c}$.",
        "{a}x {+b} {op} {c}, {which} integer x?",
        "{which} <whole number|integer> solution of {a}x {+b} {op} {c}",
        "<Solve|Solve the inequality> ${a}x {+b} {tex} {c}$ and <state|give> the {which} "
        "integer solution.",
        "{a}*x {+b} {op} {c} ; x in Z ; {which} x = ?",
        "hey <whats|what is> the {which} whole x so that {a}x {+b} is {words} {c}",
        "<Let|Suppose> $x$ be an integer with ${a}x {+b} {tex} {c}$. What is the {which} "
        "<possible value of|value possible for> $x$?",
        "Which is the {which} integer that <solves|satisfies> ${a}x {+b} {tex} {c}$?",
        "For integers $n$ with ${a}n {+b} {tex} {c}$, <determine|find> the {which} $n$.",
        "The inequality {a}x {+b} {op} {c} is to hold for a whole number x. How <large|big> is "
        "x, if x is the {which} such number?",
        "For some whole numbers x, {a}x {+b} is {words} {c}. <What is the {which} such "
        "number?|Find the {which} such number.>",
        "i take a whole number, times {a}, then plus {b}. the result has to be {words} {c}. "
        "{which} number that works?",
        "Among all integers x for which {a}x {+b} is {words} {c}, <which is the {which}?|name "
        "the {which}.>",
        "{person}'s score is {b} at the start of a game, and every round adds {a} points. What "
        "is the {which} <number of rounds|round count> after which the score is {words} {c}?",
        "The <account|balance> of {person} stands at {b} dollars, and each week {a} dollars are "
        "paid in. What is the {which} number of weekly payments for which the <account is "
        "worth|balance is> {words} {c} dollars?",
        "A lift starts at height {b} m (negative means below the ground) and goes up {a} m per "
        "<step|floor>. What is the {which} number of <steps|floors> that brings it to a height "
        "of {words} {c} m?",
        "A <freezer|tank|probe> has a temperature of {b} degrees and warms up by {a} degrees an "
        "hour. After x full hours the temperature is to be {words} {c} degrees. What is the "
        "{which} such x?",
        "The company's profit on x machines is {a}x {+b} dollars. What is the {which} number x "
        "of machines with a profit of {words} {c} dollars?",
        "A function is given by $f(x) = {a}x {+b}$. <Find|Determine> the {which} integer $x$ "
        "with $f(x) {tex} {c}$.",
        "can <someone|anyone> give me the {which} integer that fits {a}x {+b} {op} {c}? thanks",
        "{friend} says {person} should find the {which} whole number x that makes {a}x {+b} "
        "{words} {c}. <What is it?|Which one is it?>",
        "We want {a}x {+b} to be {words} {c}, where x is an integer. State the {which} x.",
        "{which} x in Z such that {a}x {+b} is {words} {c}",
        "Write down the {which} integer in the solution set of ${a}x {+b} {tex} {c}$.",
        "max or min integer? {a}x {+b} {op} {c}, so i need the {which} x",
        "A shop orders x boxes. The bill, {a}x {+b} dollars, must be {words} {c}. What is the "
        "{which} number of boxes?",
        "The {which} integer x for which {a}x {+b} is {words} {c} is wanted. <What is it?|Find "
        "it.>",
        "How <large|big> is the {which} integer $k$ fulfilling $ {a}k {+b} {tex} {c} $?",
        "{a}n {+b} {op} {c} holds for some integers n. <Find|Tell me> the {which} of them.",
        "I start with {b} in my notebook and add {a} again and again. I want the number to be "
        "{words} {c}. What is the {which} number of additions for that?",
        "Term number n of a sequence is {a}n {+b}. <Find|Determine> the {which} n for which the "
        "term is {words} {c}.",
    ),
    unseen_wordings=(
        "If x is an integer and {a}x {+b} {op} {c}, what is the {which} value that x can have?",
        "ineq {a}x {+b} {op} {c} -> {which} int",
        "x whole, {a}x {+b} {words} {c}: {which} x",
        "On the number line, mark all integers $x$ with ${a}x {+b} {tex} {c}$. Which one is the "
        "{which}?",
        "A diver's position is {b} m relative to the sea level, and a balloon lifts the diver "
        "{a} m a minute. After a whole number of minutes the position is to be {words} {c} m. "
        "What is the {which} such number of minutes?",
        "Please help me with my homework: I should find the {which} integer so that {a} times "
        "it, plus {b}, comes to {words} {c}.",
        "Determine the {which} whole number that can be put for $x$ in ${a}x {+b} {tex} {c}$.",
    ),
    plans=(
        "We need the {which} integer x with {a}x {+b} {op} {c}.",
        "Solve {a}x {+b} {op} {c} for whole numbers: subtract {b} from {c} and divide by {a}.",
        "We try whole numbers x and take the {which} one for which {a}x {+b} is {words} {c}.",
    ),
    programs=(
        "print({pick}(x for x in range(-1000, 1000) if {a}*x {+b} {op} {c}))",
        "print({formula})",
        code("""
            solutions = [x for x in range(-1000, 1000) if {a}*x {+b} {op} {c}]
            print({pick}(solutions))
        """),
    ),
    slips=(
        Slip(
            code("""
                from sympy import solve
                print(solve({a}*x {+b} {op} {c}, x))
            """),
            "There is no symbol `x`. It is easier to search the whole numbers.",
        ),
        Slip(
            "print({which}(x for x in range(-1000, 1000) if {a}*x {+b} {op} {c}))",
            "The function is called `{pick}`.",
        ),
        Slip(
            "solutions = filter(lambda x: {a}*x {+b} {op} {c}, range(-1000, 1000))\n"
            "print(solutions[0])",
            "A filter has no index. Make a list and take its `{pick}`.",
            fix=2,
        ),
    ),
    conclusions=(
        "The {which} integer is $\\boxed{{answer}}$.",
        "So the {which} number is $\\boxed{{answer}}$.",
        "The {which} solution is $x = \\boxed{{answer}}$.",
    ),
    reasoning=(
        "Subtracting {b} from {c} and dividing by {a} bounds x. The {which} integer within this "
        "bound is $\\boxed{{answer}}$.",
        "The term {a}x {+b} grows with x and must be {words} {c}. The {which} such integer is "
        "$\\boxed{{answer}}$.",
    ),
)
