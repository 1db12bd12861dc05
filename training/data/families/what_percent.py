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
        "{a} of {b} in % ?",
        "{a}/{b}*100",
        "pct {a} {b} total",
        "x% * {b} = {a}, x",
        "{a} : {b} in percent",
        "percent value: base {b}, part {a}",
        "score {a}/{b} <= ? %|what percent>",
        "got {a}, max {b}, %?",
        "how much % is {a} if 100% is {b}",
        "round(100*{a}/{b}) = ?",
        "<share|portion> {a} of {b}, pct pls",
        "W = {a}, G = {b}, p% = ?",
        "So I answered {a} questions right and there were {b} on the test. What's that as a "
        "percentage?",
        "My son wants to know what per cent {a} is when the whole is {b}. I always mix up which "
        "number goes on top. What is it?",
        "I've saved {a} dollars, and the bike I want costs {b}. What percent of it have I got?",
        "Our teacher asks: {b} seeds were sown and {a} came up. How many percent came up?",
        "ok so basically you put {a} over {b} and make it out of a hundred. What number do you "
        "get?",
        "I'm a runner and I've done {a} of the {b} kilometres in my training plan. What "
        "percentage's done?",
        "we were {b} at the concert rehearsal and {a} had their music with them, as always. How "
        "many percent is that?",
        "my phone shop says the case costs {a} and the phone {b}, and I'd like to know the "
        "case's price as a percentage of the phone's. Can you tell me?",
        "Hi, I work in a bakery, and of {b} rolls this morning {a} were sold before noon. My "
        "boss wants it in percent. What do I say?",
        "<What is|Calculate> the percentage rate if the base value is {b} and the percentage "
        "value is {a}<?|.>",
        "Find the number $r$ for which $\\frac{r}{100} \\cdot {b} = {a}$.",
        "A set $B$ has ${b}$ elements and a subset $A \\subset B$ has ${a}$. What percentage of "
        "the elements of $B$ lie in $A$?",
        "An event occurred in {a} of {b} trials. State its relative frequency as a percentage.",
        "Determine the percentage which the smaller number {a} forms of the larger number {b}.",
        "The ratio of two quantities is ${a} : {b}$. Express the first quantity as a percentage "
        "of the second.",
        "By what percentage must one multiply ${b}$ so that the result is ${a}$?",
        "In an examination with a maximum mark of {b}, a candidate obtained {a} marks. Work out "
        "the percentage mark.",
        "A giant has eaten {a} of the {b} dumplings in the pot. What percent of the dumplings "
        "are in his belly?",
        "A telescope photographed {b} galaxies, {a} of them spirals. What is the percentage of "
        "spirals?",
        "{person} filled {a} of the {b} litres of a fish tank. <To how many percent is it "
        "full?|The tank is full to what percentage?>",
        "In the darts league {friend} threw {b} darts and hit the board's inner part with {a}. "
        "Give the hit rate in percent.",
        "The train has {b} seats and {a} are taken. What percentage of the seats are occupied?",
        "A beekeeper sold {a} of {b} jars of honey at the market. What per cent of the stock "
        "found a buyer?",
        "Out of a {b} minute film, {person} slept through {a} minutes. What percentage of the "
        "film did {person} miss?",
        "The loading bar of a game should show how much of {b} files has been copied. So far, "
        "{a} files have. What percent does the bar show?",
        "An office ordered {b} {things}. {a} arrived broken. The manager reports the percentage "
        "of broken ones. <What is it?|Which number does the report give?>",
        "A goldsmith's alloy of {b} grams contains {a} grams of pure gold. How many percent pure"
        " gold is it?",
        "The orchestra has {b} players, and {a} of these play strings. String players make up "
        "what percentage of the orchestra?",
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
