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
        "{r}% x {p}",
        "{p} times {r} percent<|?>",
        "whats {r} pct of {p}",
        "{r}/100*{p}",
        "take {r}% from {p}, <how big is the piece|how much is that {r}%>",
        "pct={r} whole={p} part=?",
        "{p}, {r}% of it<?| pls>",
        "tip {r}% on {p} bill, tip amount?",
        "({p}/100)*{r} =",
        "{r}% discount on {p}, <amount off|how much off>?",
        "100% = {p}, {r}% = ?",
        "{p} is the <whole|total>, need {r} percent",
        "My <son|daughter>'s worksheet says: if 100% is {p}, then what is {r}%? We're stuck.",
        "so the <waiter|waitress> was great and I'd like to tip {r} percent, the bill's {p} "
        "bucks, how much tip do I leave?",
        "Okay class, who can tell me what you get when you take {r} percent of {p}?",
        "my phone <storage|memory> thing says {r}% used and it holds {p} mb altogether, so how "
        "many mb are used",
        "I always mix this up: {r} percent, and the number is {p}. What do I get for the part?",
        "Our coach wants us to do {r}% of the season's {p} km this month, so basically how many "
        "km is that?",
        "hey I'm a hobby brewer and need {r}% of my {p} ml of water set aside, how many ml do I "
        "<set aside|keep back>?",
        "grandma said she'd give me {r}% of whatever's in her piggy bank. there's {p} in it! so "
        "what am I getting",
        "They told us {r}% of the {p} people at the <fair|concert> came by train. How many "
        "people would that be, then?",
        "<Evaluate|Compute> $0.01 \\cdot {r} \\cdot {p}$.",
        "Let $N = {p}$. <Find|Determine> $\\frac{{r}N}{100}$.",
        "Which number is to {p} as {r} is to 100?",
        "The <base|whole> is ${p}$ and the percentage rate is ${r}\\%$. <Calculate|Determine> "
        "the percentage value.",
        "If $\\frac{x}{{p}} = {r}\\%$, what is $x$?",
        "A set $S$ has ${p}$ elements, and exactly ${r}\\%$ of them belong to a subset $T$. "
        "<Determine|Find> the number of elements of $T$.",
        "By definition, $q$ percent of a number $m$ equals $\\frac{q m}{100}$. <Give|State> the "
        "value for $q = {r}$ and $m = {p}$.",
        "Express ${r}$ percent of ${p}$ as a number.",
        "A wizard's potion fills {p} ml, and {r} percent of it is dragon tears. How many ml of "
        "dragon tears <are there|went in>?",
        "The spaceship left with {p} litres of fuel and burnt {r}% of it on take-off. How much "
        "fuel, in litres, did the take-off <burn|use up>?",
        "{person} planted {p} seeds and {r}% of them <sprouted|came up>. How many seeds "
        "<sprouted|came up>?",
        "There are {p} seats in the theatre; tonight {r}% of the seats are <taken|occupied>. "
        "<Give|Find> the number of taken seats.",
        "A farmer sends {r}% of a harvest of {p} kg to the market. <What weight in kg|How many "
        "kg> goes to market?",
        "On their drive of {p} km, {person} and {friend} went {r}% of the way on motorways. How "
        "many kilometres of motorway was that?",
        "{friend} took {p} shots at the basket this season and {r} percent of them went in. "
        "Number of baskets scored?",
        "Of the {p} emails in the office inbox, {r}% are junk. {person} deletes the junk. How "
        "many emails get deleted?",
        "The library owns {p} books, {r}% of which are on loan. How many books are out?",
        "Customs takes {r}% of the value of everything brought over the border. {person} brings "
        "goods worth {p} dollars. What does customs <collect|take>, in dollars?",
        "In a game the monster starts with {p} health points, and one blow <removes|knocks off> "
        "{r}% of that. How many health points <are removed|does one blow cost it>?",
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
