"""A percentage of a number."""

from fractions import Fraction
from math import gcd
from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    """The part is a whole number, since a wording may speak of people."""
    r = random.choice((random.randint(1, 99), 5 * random.randint(1, 19), 10, 20, 25, 50, 75))
    unit = 100 // gcd(r, 100)
    return {"r": r, "p": unit * number(random, 30 // unit + 1, 20000 // unit)}


def answer(r: int, p: int) -> Fraction:
    return Fraction(p * r, 100)


FAMILY = Family(
    name="percent_of",
    draw=draw,
    answer=answer,
    wordings=(
        "<What is|What's|How much is> {r}% of {p}?",
        "{r} percent of {p}",
        "<Find|Compute|Calculate|Determine> ${r}\\%$ of ${p}$.",
        "{r}% of {p} = ?",
        "how much is {r} per cent of {p}",
        "A school has {p} <students|pupils> and {r}% of them <play chess|walk to school|learn "
        "Spanish>. How many <students|pupils> is that?",
        "Calculate {r}% of the number {p}.",
        "hey can you <work out|calculate|find> {r}% of {p} for me",
        "Out of {p} votes <a candidate|{person}> got {r}%. How many votes is that exactly?",
        "<Compute|Find> the number that is {r}% of {p}.",
        "A salesperson earns a commission of {r}% on sales of {p} dollars. How many dollars is "
        "<the|this> commission?",
        "If $x$ is {r}% of {p}, <determine|find> $x$.",
        "The tax rate is {r}%. How much tax is due on {p} dollars?",
        "{person} has {p} {things}, and {r}% of them are <red|new|broken|for sale>. How many "
        "{things} is that?",
        "Evaluate $\\frac{{r}}{100} \\cdot {p}$.",
        "What is $x$ if $x : {p} = {r} : 100$?",
        "Of {p} {things}, {r} in every hundred are faulty. How many <of them |>are faulty?",
        "A laptop costs {p} dollars. In a sale {r}% of the price is taken off. How many dollars "
        "<are saved|does the buyer save>?",
        "How many dollars of interest do {p} dollars earn in one year at {r}% per year?",
        "A test has {p} points in total. {person} <scored|got> {r}% of them. How many points <is "
        "this|did {person} get>?",
        "base {p}, rate {r}%, <part|percentage value> = ?",
        "Compute {r} hundredths of {p}.",
        "{person} gives {friend} {r}% of a prize of {p} dollars. How many dollars does {friend} "
        "<get|receive>?",
        "An alloy weighs {p} g and {r}% of it is copper. How many grams of copper are in it?",
        "The whole is {p}. <State|Give|Find> the part that makes up {r}% of it.",
        "{p} * {r}%",
        "{person} has read {r}% of a <book|novel|report> with {p} pages. How many pages has "
        "{person} read?",
        "A1: {p}, B1: {r}%, C1: =A1*B1 -> C1 =?",
        "0.01 * {r} * {p} =?",
        "{p} total, share {r} pct -> amount =?",
        "I'm making jam and have {p} grams of fruit ready. The recipe says the sugar should weigh "
        "{r}% of the fruit. How many grams of sugar do I <take|need>?",
        "How many metres have I done so far? The whole course is {p} metres long, and my watch "
        "says {r} percent of it are behind me.",
        "My old phone is copying {p} photos to the new one. The bar shows that {r}% are through. "
        "How many photos have arrived?",
        "{person} and {friend} had a stall at the flea market and took in {p} euros together. "
        "They had agreed that {r} percent of the takings belong to {friend}. What is {friend}'s "
        "share in euros?",
        "Let $f(x) = \\frac{{r}}{100} x$. State $f({p})$.",
        "Determine the quantity $W$ that stands to ${p}$ in the ratio ${r} : 100$.",
    ),
    unseen_wordings=(
        "Taking {p} as one hundred percent, what corresponds to {r}%?",
        "A tank of {p} litres is {r}% full. How many litres does it contain?",
        "i need {r}% from {p}",
        "Determine {r} percent of {p}.",
        "{r}% * {p} = ?",
        "Quick question: if I take {r}% of {p}, how much is that?",
        "What number is ${r}\\%$ of ${p}$?",
        "{person} earned {p} dollars last month and puts {r}% of it into a savings account. How "
        "many dollars go into the account?",
        "A quantity of {p} corresponds to 100%. What quantity corresponds to {r}%?",
    ),
    plans=(
        "We take {r} hundredths of {p}.",
        "We need {r}% of {p}.",
        "The part is {r} percent of the whole {p}.",
    ),
    programs=(
        code("""
            from sympy import Rational
            print(Rational({r}, 100) * {p})
        """),
        code("""
            from fractions import Fraction
            print(Fraction({r} * {p}, 100))
        """),
    ),
    slips=(
        Slip(
            "print(Rational({r}, 100) * {p})",
            "`Rational` was never imported. Import it and try again.",
        ),
        Slip(
            "from math import Rational\nprint(Rational({r}, 100) * {p})",
            "`Rational` is not in `math`. Import it from sympy.",
        ),
        Slip(
            "print(percent({r}, {p}))",
            "There is no function `percent`. Let us multiply and divide by 100 instead.",
            fix=1,
        ),
    ),
    conclusions=(
        "The result is $\\boxed{{answer}}$.",
        "So {r}% of {p} is $\\boxed{{answer}}$.",
        "This makes $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "One percent of {p} is a hundredth of it, and {r}% is {r} times as much. "
        "The result is $\\boxed{{answer}}$.",
        "Multiply {p} by {r} and divide by one hundred. This gives $\\boxed{{answer}}$.",
    ),
)
