"""An amount divided among three in a ratio: the largest or the smallest share."""

from math import gcd
from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    while True:
        top = random.choice((5, 9, 9, 15))
        p, q, r = random.sample(range(1, top + 1), 3)
        if gcd(p, q, r) == 1:
            break
    t = (p + q + r) * number(random, 2, 400)
    which, pick = random.choice((("largest", "max"), ("smallest", "min")))
    return {"p": p, "q": q, "r": r, "t": t, "which": which, "pick": pick}


def answer(p: int, q: int, r: int, t: int, which: str, **words: str) -> int:
    shares = sorted(part * (t // (p + q + r)) for part in (p, q, r))
    return shares[-1] if which == "largest" else shares[0]


FAMILY = Family(
    name="ratio_three",
    draw=draw,
    answer=answer,
    wordings=(
        "<Divide|Split|Share> {t} in the ratio {p}:{q}:{r}. <What is|Give|Find> the {which} "
        "<part|share>.",
        "<split|divide|share> {t} {p}:{q}:{r}, {which} <part|share>?",
        "{t} dollars are <divided|shared|split> among three <people|siblings|heirs> in the ratio "
        "{p}:{q}:{r}. How many <dollars|of them> are in the {which} share?",
        "Three <friends|cousins|sisters> share {t} {things} in the ratio {p} to {q} to {r}. How "
        "many {things} <are in|make up> the {which} of the three shares?",
        "<Find|Determine|Compute> the {which} of three numbers <whose sum is|that add up to> ${t}$ "
        "and <that are|which are> in the ratio ${p} : {q} : {r}$.",
        "Three numbers are in the ratio {p}:{q}:{r} and their sum is {t}. What is the {which} "
        "<one|number>?",
        "<hey|hi|ok> we want to share {t} <bucks|dollars> {p}:{q}:{r} between the three of us, "
        "<how much is the {which} share|whats the {which} share>",
        "ratio {p}:{q}:{r}, <total|sum> {t}, {which} = ?",
        "Let $a : b : c = {p} : {q} : {r}$ and $a + b + c = {t}$. <Find|Compute|Determine> the "
        "{which} of $a$, $b$ and $c$.",
        "A <bus route|hike|relay race> has three stages whose lengths have the ratio {p}:{q}:{r}. "
        "Together the stages are {t} km long. How many kilometres is the {which} of them?",
        "What is the {which} <part|share> when ${t}$ is <divided|split> into three parts in the "
        "proportion ${p}:{q}:{r}$?",
        "A <metal|bronze|brass> alloy of {t} g is made of three metals in the ratio {p}:{q}:{r} by "
        "mass. How many grams of the metal with the {which} part are <in it|needed>?",
        "For {t} g of <muesli|dough|concrete> three ingredients are mixed {p} to {q} to {r} by "
        "weight. How many grams does the {which} portion weigh?",
        "{t} -> {p} : {q} : {r} -> {pick}?",
        "parts {p}, {q}, {r} of {t} in total; value of the {which} part?",
        "An inheritance of {t} dollars goes to three children in the proportion {p}:{q}:{r}. How "
        "many dollars does the child with the {which} share <get|inherit|receive>?",
        "How many dollars is the {which} of three prizes in the ratio {p}:{q}:{r} if {t} dollars "
        "<are|is> paid out in all?",
        "A <school|club|company> of {t} people has three <groups|sections> whose sizes are as "
        "{p}:{q}:{r}. How many people are in the {which} of them?",
        "{person} <cuts|saws> a <rope|ribbon|board> of {t} cm into three pieces with lengths in "
        "the ratio {p}:{q}:{r}. How many cm long is the {which} piece?",
        "<Solve|Find $x$ first>: ${p}x + {q}x + {r}x = {t}$, then <state|give> the {which} of the "
        "three terms on the left.",
        "three-way split of {t}, <weights|ratio> {p}/{q}/{r}, <need|want> the {which} one",
        "i have to divide {t} {things} into three <heaps|piles> like {p} to {q} to {r}. how many "
        "are in the {which} one?",
        "The {which} of three amounts is wanted. They are to each other as {p} to {q} to {r}, and "
        "together they <make|amount to> {t}.",
        "{person}, {friend} and a neighbour paid {p}, {q} and {r} dollars for a lottery ticket. "
        "They win {t} dollars and divide the prize in proportion to what each paid. How many "
        "dollars does the {which} part come to?",
        "A <profit|bonus> of {t} dollars is distributed among three partners, who own {p}, {q} and "
        "{r} shares of the firm. Everyone gets the same amount per share. <Work out|Calculate> the "
        "{which} payment in dollars.",
        "In a <parking lot|garage> there are {t} vehicles. Cars, bikes and vans are in the ratio "
        "{p}:{q}:{r}. How many vehicles are there of the kind with the {which} number?",
        "If {t} is <broken up|partitioned> proportionally to {p}, {q} and {r}, <what "
        "is the {which} piece?|find the {which} piece, please.>",
        "Positive numbers $x, y, z$ satisfy $\\frac{x}{{p}} = \\frac{y}{{q}} = \\frac{z}{{r}}$ and "
        "$x + y + z = {t}$. Determine the {which} of them.",
        "The <marbles|balls> in a <jar|bag> are red, blue and green in the ratio {p}:{q}:{r}, {t} "
        "in all. How many are there of the colour that has the {which} count?",
        "can someone check my homework: {t} shared in the ratio {p} : {q} : {r}, what's the "
        "{which} share supposed to be?",
        "{pick}(shares) for <total|amount> {t} <shared|divided> {p}:{q}:{r}",
        "On a <farm|meadow> the numbers of sheep, goats and cows are as {p} : {q} : {r}. There are "
        "{t} of these animals altogether. How many belong to the {which} group?",
        "Three <workers|painters> were paid {t} dollars for a job on which they worked {p}, {q} "
        "and {r} hours, each for the same wage per hour. <What, in dollars, was|How many dollars "
        "was> the {which} of the three payments?",
        "{t} in {p}:{q}:{r}, {which}",
        "{pick} of {t} split {p}:{q}:{r}",
        "{which} share {p}/{q}/{r} total={t}",
        "{t} 3 ways {p} {q} {r} {which}?",
        "a:b:c={p}:{q}:{r}, a+b+c={t}, {pick}(a,b,c)",
        "{t}*{pick}({p},{q},{r})/({p}+{q}+{r})",
        "ratio {p} to {q} to {r} sum {t} {which} one pls",
        "share {t} as {p}-{q}-{r} want {which} part",
        "split({t}, [{p}, {q}, {r}]).{pick}",
        "{p}x+{q}x+{r}x={t}, {which} term=?",
        "three nrs {p}:{q}:{r} adding to {t}, {which}?",
        "tot {t}; parts {p}, {q}, {r}; {pick} =?",
        "My kid's got to split {t} sweets three ways, {p} to {q} to {r}, and say what the "
        "{which} share is. We get lost halfway. What is it?",
        "so basically there's {t} of something and it goes {p} parts, {q} parts and {r} parts. "
        "how much is the {which} bit?",
        "We three put {p}, {q} and {r} bucks in the pot, and we won {t}. Fair's fair, everybody "
        "gets back in proportion. What's the {which} payout?",
        "I bake, and my flour mix is wheat, rye and oat at {p} to {q} to {r} by weight. For {t} "
        "g of mix, how many grams is the {which} of the three?",
        "Okay class, add up {p}, {q} and {r}, divide {t} by that, and go on from there. What's "
        "the {which} of the three shares?",
        "hey need help splitting {t} {things} between three teams like {p} to {q} to {r}, how "
        "many does the team with the {which} share get",
        "My uncle's will says his three nieces get {t} dollars in the ratio {p}:{q}:{r}, I'm "
        "curious what the {which} share is in dollars.",
        "ok here's the riddle from my teacher, three numbers, they go like {p} to {q} to {r}, "
        "together they're {t}. tell me the {which}!",
        "I mix my own paint: three colours, {p} : {q} : {r}, and it has to be {t} ml in the end."
        " How many ml for the colour with the {which} amount?",
        "Let $x = {p}k$, $y = {q}k$ and $z = {r}k$ with $x + y + z = {t}$. <Determine|Find> the "
        "{which} of $x$, $y$ and $z$.",
        "<Determine|Find> the {which} of the three parts into which ${t}$ is divided "
        "proportionally to ${p}$, ${q}$ and ${r}$.",
        "A quantity of size {t} is resolved into three components in the proportion {p} to {q} "
        "to {r}. Which value does the {which} component have?",
        "What is the {which} of three positive numbers with total ${t}$ if they are to one "
        "another as ${p} : {q} : {r}$?",
        "<Compute|Find> the {which} of the numbers $\\frac{{p} \\cdot {t}}{{p} + {q} + {r}}, "
        "\\frac{{q} \\cdot {t}}{{p} + {q} + {r}}, \\frac{{r} \\cdot {t}}{{p} + {q} + {r}}$.",
        "A segment of length ${t}$ is cut by two points into pieces in the ratio ${p} : {q} : "
        "{r}$. <Give|Determine> the length of the {which} piece.",
        "Let $S = {t}$ be the sum of three terms whose ratio is ${p} : {q} : {r}$. State the "
        "{which} term.",
        "The variables $a$, $b$, $c$ are in the continued ratio ${p} : {q} : {r}$ and $a + b + c"
        " = {t}$. What is the {which} one?",
        "Three dragons share a hoard of {t} gold cups in the ratio {p}:{q}:{r}. How many cups "
        "lie in the {which} of the three shares?",
        "A rocket has three stages, and their fuel loads compare as {p} to {q} to {r}. In total "
        "they hold {t} litres. What is the {which} fuel load, in litres?",
        "An ice hockey club sold {t} tickets in three price classes, numbers in the proportion "
        "{p} : {q} : {r}. How many tickets were in the {which} class?",
        "{person}, {friend} and their dog eat {t} biscuits while hiking: for each {p} of "
        "{person}'s, {friend} has {q} and the dog {r}. How many biscuits is the {which} of the "
        "three amounts?",
        "A choir with {t} singers is made up of sopranos, altos and basses at {p}:{q}:{r}. The "
        "{which} voice group has how many singers?",
        "A journey of {t} km is made by train, by bus and by boat, the distances being in the "
        "ratio {p} to {q} to {r}. What is the {which} of these distances in km?",
        "{person} plays a computer game for {t} minutes on three levels, with times as {p} to "
        "{q} to {r}. How many minutes went into the level with the {which} time?",
        "The harvest of {t} kg is apples, pears and plums, {p} : {q} : {r} by weight. How many "
        "kg does the {which} of the three heaps weigh?",
        "An office budget of {t} euros goes to paper, coffee and plants in the ratio "
        "{p}:{q}:{r}. What does the item with the {which} sum receive, in euros?",
        "Three robots screw together {t} toy cars in a shift. In the time the first one makes "
        "{p}, the second makes {q} and the third {r}. How many cars did the robot with the "
        "{which} output make?",
        "A library shelf holds {t} novels, comics and atlases, counted in the ratio {p} to {q} "
        "to {r}. Find the {which} of the three counts.",
    ),
    unseen_wordings=(
        "{t} is divided into three parts in the ratio {p}:{q}:{r}. Find the {which} part.",
        "{which} share of {t} at {p}:{q}:{r}",
        "The ages of three trees are in the ratio {p}:{q}:{r} and sum to {t} years. How many years "
        "old is the tree with the {which} age?",
        "A teacher hands out {t} stickers to three classes in the ratio {p} to {q} to {r}. How "
        "many stickers are in the {which} lot?",
        "Determine the {which} of the numbers ${p}k$, ${q}k$, ${r}k$, given that their sum is "
        "${t}$.",
        "so the three of us made {t} dollars and agreed on {p}:{q}:{r}, what's the {which} cut in "
        "dollars?",
        "How many litres is the {which} component of a cocktail punch of {t} litres, mixed from "
        "juice, tea and water {p}:{q}:{r}?",
    ),
    plans=(
        "The ratio {p}:{q}:{r} has {p} + {q} + {r} parts in all. We find one part of {t} and "
        "multiply for the {which} share.",
        "We divide {t} by the number of parts and take as many parts as the {which} share has.",
        "The shares are {p}x, {q}x and {r}x with sum {t}. We look for the {which} of them.",
    ),
    programs=(
        "print({t} * {pick}({p}, {q}, {r}) // ({p} + {q} + {r}))",
        code("""
            part = {t} // ({p} + {q} + {r})
            print({pick}({p}, {q}, {r}) * part)
        """),
        code("""
            ratio = [{p}, {q}, {r}]
            shares = [{t} * part // sum(ratio) for part in ratio]
            print({pick}(shares))
        """),
        code("""
            from sympy import Eq, solve, symbols
            x = symbols("x")
            part = solve(Eq({p}*x + {q}*x + {r}*x, {t}), x)[0]
            print({pick}({p}, {q}, {r}) * part)
        """),
    ),
    slips=(
        Slip(
            "print({pick}({p}, {q}, {r}) * part)",
            "`part` was never defined. One part is {t} divided by the number of parts.",
            fix=1,
        ),
        Slip(
            code("""
                ratio = [{p}, {q}, {r}]
                print({pick}({t} * ratio / sum(ratio)))
            """),
            "A list cannot be divided. Compute every share by itself.",
            fix=2,
        ),
        Slip(
            "print({t} * {which}({p}, {q}, {r}) // ({p} + {q} + {r}))",
            "There is no `{which}`. The built-in `{pick}` does this.",
        ),
        Slip(
            code("""
                from sympy import Eq, solve
                x = symbols("x")
                part = solve(Eq({p}*x + {q}*x + {r}*x, {t}), x)[0]
                print({pick}({p}, {q}, {r}) * part)
            """),
            "`symbols` has to be imported too.",
            fix=3,
        ),
    ),
    conclusions=(
        "The {which} share is $\\boxed{{answer}}$.",
        "So the {which} of the three parts is $\\boxed{{answer}}$.",
        "Of the total {t} this part is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Divide {t} by the sum of {p}, {q} and {r} to get one part. The {which} share has "
        "the {which} number of parts and is $\\boxed{{answer}}$.",
        "Write the shares as {p}, {q} and {r} times one part, with the sum {t}. The {which} one is "
        "$\\boxed{{answer}}$.",
    ),
)
