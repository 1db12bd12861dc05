"""What percentage one number is of another."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    while True:
        b = number(random, 8, 6000)
        rates = [r for r in range(1, 100) if b * r % 100 == 0 and b * r >= 200]
        if len(rates) > 3 or (rates and random.random() < 0.1):
            return {"a": b * random.choice(rates) // 100, "b": b}


def answer(a: int, b: int) -> int:
    return next(r for r in range(1, 100) if r * b == 100 * a)


FAMILY = Family(
    name="what_percent",
    draw=draw,
    answer=answer,
    wordings=(
        "<What percent|What percentage|How many percent> of {b} is {a}?",
        "{a} is <what|how many> <percent|%> of {b}<|?>",
        "{a} out of {b} in <%|percent><|?>",
        "{a}/{b} <as a percentage|as percent|in %|to percent>",
        "<Express|Write|Give> ${a}$ as a <percentage|percent> of ${b}$.",
        "<Determine|Find|Compute> $p$ such that $p\\%$ of ${b}$ equals ${a}$.",
        "<Convert|Turn> the fraction $\\frac{{a}}{{b}}$ <to|into> a <percentage|percent>.",
        "{person} <scored|got|earned> {a} of {b} points in <a test|an exam|a quiz>. What "
        "<percentage|percent> <is that|of the points is that>?",
        "<hey|hi|ok> i got {a} out of {b} on my <exam|test|midterm>, <whats that in percent|what "
        "percentage is that|how many % is this>",
        "A <school|club|choir> has {b} members, {a} of <them|whom> are <girls|adults|beginners>. "
        "What percentage of the members is that?",
        "? % of {b} = {a}",
        "Of {b} {things} in a <shop|warehouse|catalogue>, {a} are <new|green|sold>. What "
        "percentage of the {things} is that?",
        "part = {a}, whole = {b}, <percent|percentage> = ?",
        "How large is the share of {a} in a total of {b}, in percent?",
        "What percentage of the monthly <income|salary> does a <nurse|teacher> spend on rent, if "
        "the rent is {a} dollars and {b} dollars are earned a month?",
        "<Find|Work out> what percentage the <number|quantity> {a} <is|makes> of {b}.",
        "If {b} is taken as 100%, <how many percent is {a}|what percentage corresponds to {a}>?",
        "the whole thing is {b}, my part is {a}. <what percent do i have|my percentage?>",
        "$\\frac{{a}}{{b}} = \\frac{x}{100}$. <Find|Determine|Solve for> $x$.",
        "<Evaluate|Compute|Calculate> $\\frac{{a}}{{b}} \\cdot 100$.",
        "<A goalkeeper|{person}> saved {a} of {b} shots this season. <Give|State> the save rate in "
        "percent.",
        "At an election {b} valid votes were <cast|counted>, of which {a} were for {person}. What "
        "percentage of the vote did {person} <receive|win>?",
        "My phone has {b} MB of storage in total and photos take up {a} MB. What percentage of the "
        "storage is <used|taken> by photos?",
        "What is the discount in percent if {a} dollars are taken off a <price|bill> of {b} "
        "dollars?",
        "A <road|tunnel|pipeline> will be {b} m long. So far {a} m have been built. What percent "
        "of it is <finished|done>?",
        "{person} wants to read a book of {b} pages and is on page {a}, having read every page up "
        "to the end of that one. What percent of the book has been read?",
        "percentage: {a} from <a total of |>{b}",
        "= {a} / {b} <formatted as percent|in percent format>, which number stands before the % "
        "sign?",
        "Someone <took|used> {a} of the {b} <sheets|nails|screws> in a pack. <Tell|Work out> what "
        "percentage of the pack <that is|is gone>.",
        "can <someone|anyone> tell me the % if it's {a} of {b} <total|altogether>?",
        "Among the {b} <trees|flowers> in a park, {a} are <oaks|tulips|new>. Express this as a "
        "percentage.",
        "{friend} owed {person} {b} dollars and has paid back {a} dollars. What percentage of the "
        "debt has been <paid|settled>?",
        "A <rock|powder|broth> weighs {b} g and contains {a} g of salt. <Find|Determine> the salt "
        "content by mass in percent.",
        "Let $x\\%$ be the proportion that ${a}$ represents of ${b}$. <What is|Calculate> $x$?",
        "In a survey {a} people answered yes. Altogether {b} people were asked. How many percent "
        "answered yes?",
    ),
    unseen_wordings=(
        "{a} is what percentage of {b}?",
        "what % is {a} of {b}",
        "Calculate which percentage of the quantity ${b}$ is represented by ${a}$.",
        "A stadium has {b} seats. Tonight {a} of them are taken. What percentage of the seats is "
        "taken?",
        "a={a}, b={b}; a as % of b?",
        "so our class collected {a} bucks and the goal was {b}, how many percent of the goal is "
        "that?",
        "{person} slept through {a} of the {b} minutes of the film. Express the part slept through "
        "in percent of the film.",
        "For which $x$ is ${a} = \\frac{x}{100} \\cdot {b}$?",
    ),
    plans=(
        "The part is {a} and the whole is {b}. We divide and multiply by 100.",
        "We look for the percentage that {a} is of {b}: the quotient times 100.",
        "If {b} is 100 percent, then {a} is 100 times {a} divided by {b} percent.",
    ),
    programs=(
        code("""
            from fractions import Fraction
            print(Fraction({a}, {b}) * 100)
        """),
        "print({a} * 100 // {b})",
        code("""
            part = {a}
            whole = {b}
            print(100 * part // whole)
        """),
        code("""
            from sympy import Eq, solve, symbols
            p = symbols("p")
            print(solve(Eq(p * {b}, 100 * {a}), p)[0])
        """),
    ),
    slips=(
        Slip(
            "print(Fraction({a}, {b}) * 100)",
            "`Fraction` was never imported. Import it from `fractions`.",
        ),
        Slip(
            "print(percent({a}, {b}))",
            "There is no function `percent`. Multiply by 100 and divide by the whole.",
            fix=1,
        ),
        Slip(
            "print(100 * part // whole)",
            "`part` and `whole` need values first.",
            fix=2,
        ),
    ),
    conclusions=(
        "The percentage is $\\boxed{{answer}}$.",
        "So {a} is $\\boxed{{answer}}$ percent of {b}.",
        "In percent of {b} this is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Divide the part {a} by the whole {b} and multiply by 100. The percentage is "
        "$\\boxed{{answer}}$.",
        "One percent of {b} is {b} divided by 100. How often this fits into {a} is the percentage "
        "we look for: $\\boxed{{answer}}$.",
    ),
)
