"""An amount divided in a ratio: the larger share."""

from math import gcd
from random import Random

from training.data.family import Family, Numbers, Slip, cast, code, number


def draw(random: Random) -> Numbers:
    """Two people, the first with p parts and the second with q; `rich` gets more."""
    people = cast(random)
    first, second = random.sample((people["person"], people["friend"]), 2)
    while True:
        p, q = (random.choice((random.randint(1, 9), number(random, 1, 30))) for _ in range(2))
        if p != q and (gcd(p, q) == 1 or random.random() < 0.1):
            break
    t = (p + q) * number(random, 2, 3000 // (p + q))
    rich, poor = (first, second) if p > q else (second, first)
    return {"first": first, "second": second, "p": p, "q": q, "t": t, "rich": rich, "poor": poor}


def answer(t: int, p: int, q: int, **people: str) -> int:
    unit = t // (p + q)
    return unit * q if q > p else unit * p


FAMILY = Family(
    name="ratio_share",
    draw=draw,
    answer=answer,
    decoration=("first", "second", "rich", "poor"),
    wordings=(
        "{t} <dollars|euros> are <divided|shared|split> between {first} and {second} in the ratio "
        "{p}:{q}. How <much|many dollars> does {rich} <get|receive>?",
        "{first} and {second} <share|split|divide up> {t} {things} in the ratio {p} to {q}. How "
        "many {things} does {rich} <get|receive|end up with>?",
        "<Divide|Split|Share> {t} in the ratio {p}:{q}. <What is the larger <part|share>?|Give "
        "the bigger <part|share>.|larger <part|share>?>",
        "split {t} {p}:{q}, <bigger|larger> <part|share>?",
        "<Find|Determine|Compute|Work out> the larger of the two <parts|shares> when ${t}$ is "
        "<divided|split> in the ratio ${p}:{q}$.",
        "<hey|hi|ok> {first} and {second} want to <split|share> {t} bucks {p} to {q}, {first} "
        "first. <how much does {rich} get|what does {rich} get|whats {rich}'s share>",
        "Two numbers are in the ratio {p}:{q} and <add up to|have the sum|sum to> {t}. <What is "
        "the larger one?|Find the larger number.|Which is the greater of the two?>",
        "Let $x$ and $y$ be positive numbers with $x + y = {t}$ and $x : y = {p} : {q}$. "
        "<Find|Compute|Determine> the larger of $x$ and $y$.",
        "Suppose $q x = p y$ with $p = {p}$ and $q = {q}$, and $x + y = {t}$. <What is $\\max(x, "
        "y)$?|Find $\\max(x, y)$.>",
        "The number of {things} that {first} <has|owns> is to the number that {second} <has|owns> "
        "as {p} is to {q}. Together they have {t}. How many <of them |>does {rich} have?",
        "The ratio of {first}'s <money|savings> to {second}'s is {p}:{q}, and together they have "
        "{t} dollars. <How many dollars does {rich} have?|Find the amount that {rich} has.>",
        "{first} and {second} <invest|put in> money in the ratio {p}:{q}. A profit of {t} dollars "
        "is shared <in the same way|in proportion>. <What is {rich}'s share|How many "
        "dollars go to {rich}>?",
        "ratio {p}:{q}, <total|sum|whole> {t}, larger <share|part> = ?",
        "A <rope|ribbon|plank|wire> of {t} cm is cut into two pieces <whose lengths are|with "
        "lengths> in the ratio {p}:{q}. <How long is the longer piece, in cm?|Find the length of "
        "the longer piece in cm.>",
        "In a <school|club|choir> with {t} people, the ratio of adults to children is {p}:{q}. "
        "How many people does the larger of these two groups have?",
        "What does {rich} <earn|receive>, if {first} and {second} are paid {t} dollars in all and "
        "their pay is <in the ratio|split> {p}:{q}?",
        "Concrete is mixed from sand and gravel in the ratio {p} : {q} by weight. <Of the "
        "ingredient that is used more|Of the more plentiful ingredient>, how many kg are in {t} "
        "kg of the mix?",
        "{first} : {second} = {p} : {q}, <both together|sum> {t}. <{rich} = ?|how much is {rich}>",
        "An inheritance of {t} dollars goes to {first} and {second}, so that the first share "
        "is to the second as {p} is to {q}. <Give|State|Calculate> the number of dollars for "
        "{rich}.",
        "{rich} gets more than {poor} when {t} <coins|points> are <handed out|distributed> to "
        "{first} and {second} at a ratio of {p} to {q}. How many does {rich} get?",
        "A sum of {t} is <partitioned|separated> into two amounts proportional to {p} and {q}. "
        "<What is the greater amount?|Find the greater amount.>",
        "Out of {t} votes, two candidates got numbers of votes in the proportion {p} to {q}. How "
        "many votes did the winner get?",
        "{first} and {second} <bake|paint|sell> {t} {things} altogether. {first} does {p} in the "
        "time in which {second} does {q}, and both work equally long. How many does {rich} "
        "<do|manage>?",
        "There are {t} marbles in a bag, red and blue ones, with red to blue being {p}:{q}. "
        "<Count the marbles of the more frequent colour.|How many are there of the more frequent "
        "colour?>",
        "Two business partners agree on a {p}:{q} split of their income. This month the income "
        "is {t} dollars. The partner with the <bigger|larger> share gets how many dollars?",
        "{p}:{q} of {t}, <max part|bigger one|greater part> =?",
        "tot={t}; r={p}/{q}; MAX(<part1;part2|A;B>) =?",
        "{t} = {p}u + {q}u; <bigger term|larger summand> =?",
        "I'm <making|mixing> {t} ml of <squash|salad dressing>. The recipe says {p} parts "
        "<syrup|oil> to {q} parts <water|vinegar>. How many ml do I need of whichever I need "
        "more of?",
        "How many {things} does {rich} <bring home|go home with>? {first} and {second} found "
        "{t} of them. They <kept|took turns keeping> {p} for {first} and {q} for {second}, "
        "again and again, until none were left.",
        "{first} and {second} played {t} minutes of <chess|table tennis|video games> on one "
        "console in turns. For every {p} minutes {first} got, {second} got {q}. How many "
        "minutes did {rich}, the one with more time, play?",
        "My garden has {t} <tulips|plants>, only <yellow and white ones|tall and short ones>. "
        "For each {p} of the <first|former> sort there are {q} of the <other|latter>. How many "
        "are there of the sort that is more <common|numerous>?",
        "Determine $\\max\\left(\\frac{p t}{p + q}, \\frac{q t}{p + q}\\right)$ for $p = {p}$, "
        "$q = {q}$, $t = {t}$.",
        "A segment $AB$ of length ${t}$ is divided by an interior point $C$ such that $AC : CB "
        "= {p} : {q}$. Determine the length of the longer of the segments $AC$ and $CB$.",
        "{t} in {p}:{q}, larger",
        "{p}:{q} split {t} <big part|bigger half>?",
        "divide {t} by ratio {p}/{q} max share",
        "{t}*max({p},{q})/({p}+{q})",
        "ratio {p} to {q} total {t} bigger one<?| pls>",
        "A:B={p}:{q} A+B={t} max(A,B)",
        "share {t} as {p} to {q}, whats the larger",
        "x/y = {p}/{q}; x+y = {t}; larger of x, y?",
        "{first} {p} parts, {second} {q} parts, total {t}, {rich} gets?",
        "{t} -> {p}+{q} parts -> more parts = ?",
        "{t} shared {first}:{second} {p}:{q}, {rich}?",
        "larger of two nrs, ratio {p}:{q}, sum {t}",
        "So my kid's worksheet says {first} and {second} share {t} stickers {p} to {q}, and it "
        "wants how many {rich} ends up with. What's the answer?",
        "My neighbour and I bought a lottery ticket, put in money {p} to {q}, and won {t}! The "
        "one who put in more gets how much?",
        "ok so there's {t} {things} and {first} gets {p} for every {q} that {second} gets. how "
        "many's {rich} got at the end?",
        "I tell my class: think in parts, {p} parts and {q} parts, and the lot is {t}. How much "
        "is the side with more parts?",
        "We split the driving, {first} and {second}, {t} km in all, in a ratio of {p} to {q}. "
        "Just wondering how many km {rich} drove.",
        "hi, painter here, my mix is {p} to {q} and I need {t} ml of it altogether. how many ml "
        "of the colour there's more of?",
        "my brother says it's unfair: {t} sweets, and we get them at {p} to {q}. How many does "
        "the lucky one of us get?",
        "So {first} worked {p} hours, {second} worked {q} hours, same pay per hour, and there's "
        "{t} dollars for both. What should {rich} be paid, in dollars?",
        "I'm dividing grandma's {t} tulip bulbs between {first} and {second} in the ratio {p} to"
        " {q}, in that order. What's {rich}'s pile?",
        "Two positive quantities are in the ratio ${p} : {q}$ and their total is ${t}$. "
        "<Find|Determine|State> the greater quantity.",
        "Let $u$ and $v$ satisfy $\\frac{u}{v} = \\frac{{p}}{{q}}$ and $u + v = {t}$. "
        "<Evaluate|Find> $\\max\\{u, v\\}$.",
        "If ${p}k + {q}k = {t}$, find the larger of ${p}k$ and ${q}k$.",
        "<Calculate|Compute> $\\frac{{t} \\cdot \\max({p}, {q})}{{p} + {q}}$.",
        "A number ${t}$ is written as the sum of two numbers proportional to ${p}$ and ${q}$. "
        "Which is the larger summand?",
        "The sum of {first}'s and {second}'s scores is ${t}$, and the scores are in the ratio "
        "${p} : {q}$ respectively. <Find|Determine> {rich}'s score.",
        "When {t} is divided into two parts such that the first part to the second part is {p} "
        "to {q}, how large is the larger part?",
        "Let $A : B = {p} : {q}$, where $A$ and $B$ are positive with sum ${t}$. What is the "
        "greater of them?",
        "A pirate captain orders: {first} takes {p} coins, {second} takes {q}, then again, till "
        "the chest with {t} coins is empty. How many coins has {rich} in the end?",
        "A planet's surface, {t} units in all, consists of land and sea as {p} is to {q}. How "
        "many units does the larger of the two cover?",
        "{first} and {second} rent a workshop for {t} dollars and pay in the ratio {p} : {q}. "
        "<What is the amount that {rich} pays, in dollars?|Find the amount that {rich} pays, in "
        "dollars.>",
        "The orchestra has {t} players. Strings and winds are in the ratio {p}:{q}. How many "
        "play in the bigger of the two sections?",
        "A soup of {t} g is made from carrots and leeks in proportions {p} to {q} by weight. "
        "Give the weight in grams of the vegetable that weighs more.",
        "In a tennis season {first} and {second} played each other and won {t} sets between "
        "them. Their wins compare as {p} to {q}. How many sets did {rich} win?",
        "On a farm there are {t} animals, hens and ducks only, and the hens are to the ducks as "
        "{p} to {q}. How many birds are in the larger flock?",
        "{first} and {second} type a report of {t} pages. While {first} types {p} pages, "
        "{second} types {q}. They start and stop together. How many pages come from {rich}?",
        "A hiking trail of {t} km is partly uphill and partly downhill, in the ratio {p}:{q}. Of"
        " whichever there is more, how many km are there?",
        "Two elves, {first} and {second}, wrap {t} presents at speeds in the ratio {p} : {q}, "
        "working side by side from beginning to end. {rich} wraps how many of them?",
        "An office shares {t} parking permits between its two floors in the ratio {p} to {q}. "
        "The floor that comes off better receives how many?",
    ),
    unseen_wordings=(
        "Split {t} into two parts that are in the ratio {p} : {q}. What is the larger part?",
        "{t} divided {p}:{q}, bigger share = ?",
        "{first} and {second} want to share {t} dollars in the ratio {p} to {q}. How much does "
        "whoever gets more end up with?",
        "Two positive numbers $u$ and $v$ satisfy $u+v={t}$ and $u:v={p}:{q}$. Compute "
        "$\\max(u,v)$.",
        "After selling lemonade all summer, {first} and {second} had earned {t} dollars. They had "
        "agreed to split the money {p} to {q}, with {first} named first in the agreement. How "
        "many dollars did {rich}, who got the larger share, take home?",
        "A rope of length {t} cm is cut into two pieces whose lengths are in the ratio {p}:{q}. "
        "How long, in cm, is the longer piece?",
    ),
    plans=(
        "There are {p} + {q} equal parts in {t}. The larger share has the larger of {p} and {q} "
        "parts.",
        "We divide {t} in the ratio {p}:{q} and take the larger share.",
        "One part is {t} divided by {p} + {q}. We multiply it by the larger of {p} and {q}.",
    ),
    programs=(
        "print({t} * max({p}, {q}) // ({p} + {q}))",
        code("""
            part = {t} // ({p} + {q})
            print(max({p} * part, {q} * part))
        """),
        code("""
            from sympy import Eq, solve, symbols
            x = symbols("x")
            part = solve(Eq({p}*x + {q}*x, {t}), x)[0]
            print(max({p} * part, {q} * part))
        """),
    ),
    slips=(
        Slip(
            "print({t} * larger({p}, {q}) // ({p} + {q}))",
            "There is no `larger`. The built-in `max` gives the larger of two numbers.",
        ),
        Slip(
            "print(max({p} * part, {q} * part))",
            "`part` was never defined. <One part is {t} divided by {p} + {q}|It is {t} divided by "
            "the number of parts>.",
            fix=1,
        ),
        Slip(
            "print(max({t} * {p} // ({p} + {q})))",
            "`max` needs two numbers <here|to compare>. Compare {p} and {q} with it.",
        ),
        Slip(
            code("""
                from sympy import Eq, solve
                x = symbols("x")
                part = solve(Eq({p}*x + {q}*x, {t}), x)[0]
                print(max({p} * part, {q} * part))
            """),
            "`symbols` was never imported. Import it <and try again|too>.",
            fix=2,
        ),
        Slip(
            'from fractions import Fraction\nprint(Fraction("{p}:{q}") * {t})',
            "A ratio cannot be read from a string like this. Let us find <the size of one|one> "
            "part instead.",
            fix=1,
        ),
    ),
    conclusions=(
        "The larger share is $\\boxed{{answer}}$.",
        "<So|Hence> the larger part of {t} is $\\boxed{{answer}}$.",
        "The share with more parts is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "The ratio {p}:{q} cuts {t} into equal parts. The side with more parts gets "
        "$\\boxed{{answer}}$.",
        "Divide {t} by the sum of {p} and {q} to get one part, and multiply by the larger of the "
        "two. This gives $\\boxed{{answer}}$.",
    ),
)
