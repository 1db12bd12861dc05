"""Two numbers given by their sum and their difference: one of them."""

from random import Random

from training.data.family import Family, Numbers, Slip, cast, code, number


def draw(random: Random) -> Numbers:
    """`rich` has d more than `poor`, and `who` of them is asked for."""
    people = cast(random)
    rich, poor = random.sample((people["person"], people["friend"]), 2)
    small, d = number(random, 2, 1500), number(random, 2, 900)
    which, who = random.choice((("larger", rich), ("smaller", poor)))
    names = {"rich": rich, "poor": poor, "who": who, "which": which}
    return {"s": 2 * small + d, "d": d, "sign": "+" if which == "larger" else "-", **names}


def answer(s: int, d: int, which: str, **_: str) -> int:
    small = next(small for small in range(s) if small + (small + d) == s)
    return small if which == "smaller" else small + d


FAMILY = Family(
    name="sum_and_difference",
    draw=draw,
    answer=answer,
    decoration=("who", "rich", "poor"),
    wordings=(
        "The sum of two numbers is {s} and their difference is {d}. <What is the {which} "
        "<number|one>?|Find the {which} <number|one>.|Determine the {which} of the two numbers.>",
        "Two numbers <add up|sum> to {s} and <differ by {d}|have a difference of {d}>. "
        "<Find|Give|Compute> the {which} one.",
        "sum {s}, difference {d}, {which} number?",
        "sum = {s}, diff = {d}, {which} = ?",
        "2 numbers: a + b = {s}, a - b = {d}. <|the >{which} <one|number>?",
        "Let $x > y$ with $x + y = {s}$ and $x - y = {d}$. <Find the {which} of $x$ and "
        "$y$.|What is the {which} of $x$ and $y$?>",
        "hey <can you help me|help pls>, two numbers <make|are> {s} together and one is {d} "
        "<bigger|more> than the other. <whats|what is> the {which} one",
        "{rich} and {poor} have {s} {things} <together|altogether|in total>. {rich} has {d} "
        "more than {poor}. How many {things} does {who} have?",
        "<Together|In total> {rich} and {poor} <own|collected|counted> {s} {things}, but {poor} "
        "<has|got> {d} fewer than {rich}. How many <does {who} have|has {who} got>?",
        "A rope of {s} cm is cut into two pieces. One piece is {d} cm longer than the other. "
        "<How long is|What is the length in cm of> the {which} piece?",
        "There are {s} pupils in two <classes|schools|groups>. One has {d} more pupils than the "
        "other. How many <pupils are in|belong to> the {which} one?",
        "One number is {d} <more|greater|larger> than another. Their sum is {s}. <What is the "
        "{which} number?|Find the {which} number.>",
        "What is the {which} of two numbers <whose sum is {s} and whose difference is {d}|with "
        "sum {s} and difference {d}>?",
        "Find the {which} <number|one> if one of two numbers exceeds the other by {d} and they "
        "<total|add up to> {s}.",
        "At an election {s} votes were cast for two candidates, {rich} and {poor}. {rich} won "
        "by {d} votes. How many votes did {who} <get|receive>?",
        "A <shirt|book|lamp> and a <hat|pen|cable> cost {s} cents together. The price "
        "difference is {d} cents. <What is the {which} price in cents?|How many cents is the "
        "{which} price?>",
        "the two prices add to {s} and one is {d} <higher|above the other>. tell me the {which} "
        "price",
        "Two <prices|lengths|weights> have the sum {s} and the difference {d}. <Calculate|Work "
        "out> the {which} of them.",
        "<Divide|Split> {s} into two parts so that one part is {d} more than the other. <What "
        "is the {which} part?|Give the {which} part.>",
        "${s}$ is written as a sum of two numbers that differ by ${d}$. <Determine|State> the "
        "{which} summand.",
        "How many points did {who} score? {rich} and {poor} scored {s} points together, and "
        "{rich} scored {d} more than {poor}.",
        "How many pages are in the {which} of two books that have {s} pages in total, if their "
        "page counts differ by {d}?",
        "{poor} ran {d} metres less than {rich}. Together they ran {s} metres. How many metres "
        "did {who} run?",
        "My two savings boxes hold {s} dollars in all, and there are {d} dollars more in the "
        "red one than in the blue one. How much money, in dollars, is in the box with the "
        "{which} amount?",
        "A and B: A+B={s}, A-B={d}; want {which}",
        "total {s}, one is {d} more than the other -> {which} share?",
        "<Solve|Consider> the system $x + y = {s}$, $x - y = {d}$. What is the {which} of the "
        "two <unknowns|values>?",
        "The result of adding two numbers is {s}; the result of subtracting one from the other "
        "is {d}. Which number is the {which} of the two?",
        "A farmer <keeps|has> {s} animals, only hens and sheep. There are {d} more hens than "
        "sheep. How many animals are in the {which} of these two groups?",
        "So I've got two numbers that together give {s}, and if i take the smaller away from "
        "the bigger I get {d}. What would the {which} number be?",
        "{rich} and {poor} share {s} euros so that {rich} gets {d} euros more. <How many euros "
        "does {who} get?|How much, in euros, is {who}'s part?>",
        "Given: the sum of two integers, {s}, and their positive difference, {d}. Wanted: the "
        "{which} <integer|of them>.",
        "x+y={s} x-y={d} <give|find> the {which}",
        "({s} {sign} {d})/2 = ? <(the {which} one)|{which} of the pair>",
        "sum={s}; gap={d}; {which}=?",
        "2 nums total {s} differ {d} <{which}?|want {which}>",
        "{which} of two numbers, sum {s}, diff {d}",
        "add to {s}, {d} apart, {which} <one|number> <?|=>",
        "a+b={s}, a=b+{d}, <{which} of a,b|the {which} value>?",
        "pair: total {s}, difference {d} -> {which}",
        "{s} split in two, one part {d} more, {which} part <?|size>",
        "{rich}+{poor}={s}, {rich}-{poor}={d}, {who}=?",
        "half of ({s} {sign} {d}) <?|i.e. {which} number>",
        "{rich} has {d} more than {poor}, both {s}, {who} has <?|how many>",
        "So basically there's two numbers, you put them together and it's {s}, and they're {d} "
        "apart. Which one's the {which}, I mean what is it?",
        "my kid's worksheet says {rich} and {poor} have {s} {things} between them and {rich} has"
        " {d} more. How many has {who} <got|then>?",
        "Okay, so {rich} and {poor} picked apples, {s} kilos in all, and {poor} got {d} kilos "
        "less. I'd like to know how many kilos {who} picked.",
        "I've got two cats and they weigh {s} ounces if both sit on the scale, and one's {d} "
        "ounces heavier. What does the {which} weight come to?",
        "We split a bill of {s} dollars, {rich} and {poor}, only that {rich} had the steak and "
        "paid {d} dollars more. What did {who} pay, in dollars?",
        "Our teacher calls it the sum and difference trick: sum {s}, difference {d}. How do I "
        "<get|figure out> the {which} number, and what is it?",
        "Hey, two brothers' heights make {s} cm if you add them, and they're {d} cm apart. How "
        "many cm is the {which} height?",
        "I'm told {rich} beat {poor} by {d} points and they had {s} points together. So how "
        "many's {who} got?",
        "Well, if you cut {s} in two and want one piece to be {d} more than the other, how big "
        "is the {which} piece <then|going to be>?",
        "Let $u \\ge v$ be integers with $u + v = {s}$ and $u - v = {d}$. Determine the {which} "
        "of the two.",
        "<Find|Compute> the {which} of two integers with arithmetic mean ${s} / 2$ and "
        "difference ${d}$.",
        "The {which} of two quantities is required. Their sum is ${s}$; the excess of one over "
        "the other is ${d}$.",
        "Solve $x + (x + {d}) = {s}$ and <state|give> the {which} of the numbers $x$ and $x + "
        "{d}$.",
        "The two numbers $p$ and $q$ satisfy $p + q = {s}$ and $|p - q| = {d}$. What is the "
        "{which} one?",
        "Evaluate $\\frac{{s} {sign} {d}}{2}$, the {which} of two numbers having sum ${s}$ and "
        "difference ${d}$.",
        "Two points on a number line lie at a distance of ${d}$ from each other, and their "
        "coordinates add up to ${s}$. Find the {which} coordinate.",
        "Half the perimeter of a rectangle is {s}, and its sides differ by {d}. Determine the "
        "{which} side length.",
        "Two dragons, {rich} and {poor}, hoard {s} rubies in one cave. {rich} owns {d} rubies "
        "more than {poor}. How many rubies does {who} own?",
        "On a balance lie two parcels with a total of {s} grams; to even it out, {d} grams must "
        "be laid beside the lighter one. What is the {which} mass, in grams?",
        "{rich} and {poor} drove to the coast in turns, {s} km altogether. {poor} was behind the"
        " wheel for {d} km fewer than {rich}. For how many km did {who} drive?",
        "The bakery sold {s} loaves over the weekend. Saturday and Sunday differed by {d} "
        "loaves. How many loaves were sold on the {which} of the two, going by sales?",
        "In a duet {rich} and {poor} sing {s} notes, with no note sung by both. {rich} sings {d}"
        " more notes. How many notes does {who} sing?",
        "A farmhouse roof and its barn roof have {s} tiles between them. One of them needs {d} "
        "tiles more than the other one. Find the number of tiles on the {which} roof.",
        "Two space probes send {s} pictures to Earth. One probe sends {d} pictures more than the"
        " other. How many pictures come in the {which} of the two batches?",
        "In the office {rich} and {poor} answered {s} mails today, {poor} answering {d} fewer. "
        "How many mails did {who} <deal with|answer>?",
        "{rich} and {poor} play a card game with {s} cards, and in the end every card belongs to"
        " one of them. {rich} is ahead by {d} cards. How many cards lie in front of {who}?",
        "Two pipes have to be {s} cm long when joined end to end, and one has to stick out by "
        "{d} cm when they stand side by side. What length, in cm, has the {which} one?",
        "A stage of the bike tour is {s} km long and has one climb and one descent, nothing "
        "else. Their lengths differ by {d} km. Work out the {which} length in km.",
    ),
    unseen_wordings=(
        "Of two numbers, whose sum equals {s}, one exceeds the other by {d}. Give the {which} "
        "number.",
        "S = {s}, D = {d}. the {which} of the two numbers is?",
        "Two trains carry {s} passengers between them. There are {d} more people on one than on "
        "the other. How many people are on the train with the {which} number of passengers?",
        "If $a + b = {s}$ and $a - b = {d}$, which value does the {which} of $a$ and $b$ have?",
        "{rich} picked {d} more berries than {poor}, and they picked {s} berries between them. "
        "How many berries are {who}'s?",
        "need two numbers, difference {d}, sum {s}. just tell me the {which}",
        "Two numbers differ by {d}. When they are added, the total is {s}. Determine the "
        "{which} of the two.",
    ),
    plans=(
        "The sum is {s} and the difference is {d}. We compute the {which} number.",
        "Call the numbers x and y, with x + y = {s} and x - y = {d}. We solve for the {which} one.",
        "The {which} of the two is half of {s} {sign} {d}.",
    ),
    programs=(
        "print(({s} {sign} {d}) // 2)",
        code("""
            from sympy import solve, symbols
            larger, smaller = symbols("larger smaller")
            solution = solve([larger + smaller - {s}, larger - smaller - {d}], [larger, smaller])
            print(solution[{which}])
        """),
        code("""
            smaller = ({s} - {d}) // 2
            larger = smaller + {d}
            print({which})
        """),
    ),
    slips=(
        Slip(
            code("""
                smaller = ({s} - {d}) // 2
                larger = small + {d}
                print({which})
            """),
            "The name is `smaller`, not `small`.",
            fix=2,
        ),
        Slip(
            code("""
                from sympy import solve, symbols
                larger, smaller = symbols("larger smaller")
                print(solve([larger + smaller - {s}, larger - smaller - {d}])[0])
            """),
            "`solve` gives a dictionary here, to be asked for `{which}`.",
            fix=1,
        ),
        Slip(
            "print(half({s} {sign} {d}))",
            "There is no function `half`. Divide by 2.",
        ),
    ),
    conclusions=(
        "The {which} number is $\\boxed{{answer}}$.",
        "So the answer is $\\boxed{{answer}}$.",
        "The {which} of the two is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Adding sum and difference gives twice the larger number, subtracting them twice the "
        "smaller one. From {s} and {d} the {which} number is $\\boxed{{answer}}$.",
        "Half of {s} {sign} {d} is the {which} number: $\\boxed{{answer}}$.",
    ),
)
