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
        "{which} int x: {a}x {+b} {op} {c}",
        "{a}x {+b} {op} {c} -> x in Z, {which} <one|x>?",
        "{which} x in Z s.t. {a}x {+b} {op} {c}",
        "solve {a}n {+b} {op} {c}, n whole, <want|need> {which} n",
        "{a}*k {+b} {op} {c}, k integer, {which} k",
        "ineq: {a}x {+b} {op} {c}, {which} whole x <=?|pls>",
        "f(x)={a}x {+b}, f(x) {op} {c}, {which} integer x",
        "{which} whole number where {a}x {+b} {op} {c} <holds|is true>",
        "a={a} b={b} c={c}, a*x + b {op} c, {which} int x?",
        "x int, {a}x {+b} is {words} {c}, {which} x <?|=?>",
        "{pick}([x for x in Z if {a}*x {+b} {op} {c}]), i.e. the {which}",
        "{which} n making {a}n {+b} {words} {c}, n integer",
        "so basically I've got {a}x {+b} and it has to be {words} {c}, x is a whole number, and "
        "they want the {which} one",
        "my kid's worksheet says {a}x {+b} {op} {c} and then asks for the {which} integer that "
        "works. <what is it|which one's that>?",
        "I solved {a}x {+b} {op} {c} and got some fraction as the limit, but the answer's got to"
        " be a whole number, the {which} one. What should it be?",
        "Ok our teacher wrote {a}n {+b} {op} {c} up on the board, n's an integer, and whoever "
        "gets the {which} n first may leave early. What do I shout?",
        "Can you check my daughter's homework? It's an inequality, {a}x {+b} should be {words} "
        "{c}, and she's to give the {which} integer x.",
        "I'm writing a loop that runs while i is an integer with {a}*i {+b} {op} {c}, and I'd "
        "like to know the {which} i that passes the test. What's it?",
        "Quick one, not sure about the rounding: which is the {which} whole x with {a}x {+b} "
        "{op} {c}?",
        "I tell my students, first bring the {b} over, then divide by {a}, then think about "
        "whole numbers. The inequality's {a}x {+b} {op} {c} and I ask for the {which} integer. "
        "What should they answer?",
        "hmm so {a} times something whole, with {b} added on, must come out {words} {c}. what's "
        "the {which} something?",
        "Let $S = \\{x \\in \\mathbb{Z} : {a}x {+b} {tex} {c}\\}$. What is the {which} element "
        "of $S$?",
        "Determine the {which} integer $m$ for which ${a}m {+b} {tex} {c}$ holds.",
        "Let $g(t) = {a}t {+b}$. Which is the {which} integer $t$ such that $g(t)$ is {words} "
        "${c}$?",
        "The inequality ${a}y {+b} {tex} {c}$ is considered over the integers. Name its {which} "
        "solution.",
        "Let $M = \\{n \\in \\mathbb{Z} : {a}n {+b} {tex} {c}\\}$. Evaluate $\\{pick} M$, that "
        "is, the {which} member of $M$.",
        "An integer $z$ has the property that ${a}z {+b}$ is {words} ${c}$. Give the {which} "
        "value $z$ can have.",
        "Calculate the {which} integral solution of ${a}x {tex} {c} - ({b})$.",
        "Where on the number line is the {which} integer point $x$ at which the line $y = {a}x "
        "{+b}$ has height {words} ${c}$?",
        "A submarine's height above sea level is {b} m (below zero means under water) and every "
        "minute {a} m are added to it. After x whole minutes the height should be {words} {c} m."
        " What is the {which} x for that?",
        "A baker's till shows {b} dollars at opening time, where a minus would mean debt, and "
        "each cake sold adds {a} dollars. What is the {which} number of cakes for which the till"
        " shows {words} {c} dollars?",
        "A knight has {b} points of honour and wins {a} points for each dragon. The king asks "
        "that his honour be {words} {c}. Find the {which} number of dragons that fits.",
        "A band's account holds {b} dollars, and every gig brings in {a} dollars more. For the "
        "balance to be {words} {c} dollars, what is the {which} number of gigs?",
        "{person} plays a card game and is on {b} points. Every trick gives {a} points. The "
        "final score has to be {words} {c}. What is the {which} number of tricks {person} could "
        "take?",
        "The cost of a class trip with x pupils is {a}x {+b} dollars by the agency's formula. It"
        " is to be {words} {c}. State the {which} fitting number x.",
        "A space probe is on kilometre mark {b} of a track and moves ahead {a} km a second. Give"
        " the {which} whole number of seconds after which its mark is {words} {c}.",
        "At a greenhouse the thermometer reads {b} degrees at dawn and rises {a} degrees each "
        "hour. After how many full hours, taking the {which} possible number, is the reading "
        "{words} {c} degrees?",
        "A piano app sets the tempo by the rule {a}x {+b}, with x the whole number on a dial. "
        "The tempo should be {words} {c}. To what {which} number can the dial be set?",
        "An office lift moves {a} units per press of a button, starting at mark {b}. The mark "
        "must be {words} {c}. What is the {which} number of presses that does this?",
        "Two friends make up a magic trick: {person} picks a whole number, {friend} turns it "
        "into {a} times the number plus {b}, and the trick works if this is {words} {c}. What is"
        " the {which} number {person} can pick?",
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
