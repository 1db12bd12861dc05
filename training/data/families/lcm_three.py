"""The least common multiple of three numbers."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    while True:
        common = number(random, 1, 12)
        a, b, c = (common * number(random, 2, 30) for _ in range(3))
        if len({a, b, c}) == 3 and max(a, b, c) < 200 and answer(a, b, c) <= 30_000:
            return {"a": a, "b": b, "c": c}


def answer(a: int, b: int, c: int) -> int:
    return next(m for m in range(a, a * b * c + 1, a) if m % b == 0 and m % c == 0)


FAMILY = Family(
    name="lcm_three",
    draw=draw,
    answer=answer,
    wordings=(
        "lcm({a}, {b}, {c})<?| = ?>",
        "<Find|Compute|Give|Calculate> the <least|lowest|smallest> common multiple of {a}, {b} "
        "and {c}.",
        "What is the <LCM|lcm|L.C.M.> of {a}, {b} and {c}?",
        "<Compute|Evaluate|Determine> $\\operatorname{lcm}({a}, {b}, {c})$.",
        "LCM of {a} {b} {c}",
        "Three <bells|alarms|buzzers> ring every {a}, {b} and {c} minutes. They have just rung "
        "together. After how many minutes do <they|all three> next ring together?",
        "<What is the smallest positive integer divisible by {a}, {b} and {c}?|Find the smallest "
        "positive number that is a multiple of {a}, {b} and {c}.>",
        "{a}, {b}, {c}: <smallest|lowest|least> common multiple?",
        "<hey |ok so >whats the smallest number that {a}, {b} and {c} all go into<| evenly>?",
        "{person} visits the library every {a} days, {friend} every {b} days and their teacher "
        "every {c} days. Today all three are there. In how many days are they <next all "
        "there|all there again>?",
        "Traffic lights at three crossings change every {a}, {b} and {c} seconds. They change "
        "simultaneously now. How many seconds pass until <this happens again|they do so again>?",
        "Let $m$ be the least positive integer with ${a} \\mid m$, ${b} \\mid m$ and ${c} \\mid "
        "m$. <Find|Determine> $m$.",
        "Three buses leave the station at the same time. One <leaves|goes> again every {a} "
        "minutes, one every {b} minutes and one every {c} minutes. After how many minutes do all "
        "three leave together <again|for the next time>?",
        "lcm of the three numbers {a}, {b} and {c} please",
        "least n > 0 with n % {a} == n % {b} == n % {c} == 0",
        "A number can be <divided|split> by {a}, by {b} and by {c} without remainder. What is "
        "the smallest positive number of this kind?",
        "Three runners start together on a circular track. They need {a}, {b} and {c} seconds "
        "for a lap. After how many seconds are they first all together at the start again?",
        "<Using prime factorization|By prime factorisation|By listing multiples>, find the "
        "lowest common multiple of {a}, {b} and {c}.",
        "{person} can sort all {things} of a collection into groups of {a}, of {b} or of {c}, "
        "and each time none are left over. What is the smallest number of {things} that the "
        "collection can have<, as it is not empty|, if it is not empty>?",
        "lowest common denominator of 1/{a}, 1/{b} and 1/{c}?",
        "<Find|State> the least common denominator of the fractions $\\frac{1}{{a}}$, "
        "$\\frac{1}{{b}}$, $\\frac{1}{{c}}$.",
        "How long is the shortest <rod|rope|strip> that can be cut into pieces of {a} cm, or of "
        "{b} cm, or of {c} cm, with no waste? Answer in cm.",
        "can u find the lcm of 3 numbers for me: {a} and {b} and {c}",
        "The children of a school can be lined up in rows of {a}, of {b} and of {c}, with nobody "
        "left over. What is the least possible number of children<, as the school is not empty|>?",
        "Which is the first positive number that is in the times tables of {a}, {b} and {c}?",
        "After how many days will three machines be serviced on one day again? They are serviced "
        "every {a}, {b} and {c} days and all were today.",
        "Three gears with {a}, {b} and {c} teeth start in marked position and move tooth by "
        "tooth at the same speed. After how many teeth are <all|the three> marks back at once?",
        "{a} | x, {b} | x, {c} | x, x > 0, minimal x?",
        "The set of common multiples of ${a}$, ${b}$ and ${c}$ is infinite. What is its smallest "
        "positive <element|member>?",
        "For which smallest positive integer $N$ are $N/{a}$, $N/{b}$ and $N/{c}$ all integers?",
        "I water my cactus every {a} days, my fern every {b} days and my palm every {c} days. "
        "Today I watered all of them. In how many days <does this happen again|will I next water "
        "all three>?",
        "Three towers of blocks are to have one height. The blocks are {a} mm, {b} mm and {c} mm "
        "thick, one kind in each tower. What is the smallest possible height in mm?",
        "lowest number that divides by {a} and {b} and {c} with nothing left over (not 0)",
        "Three neon signs are switched on together and blink every {a}, {b} and {c} seconds<, "
        "respectively|>. Find the time in seconds until they blink together again.",
        "l.c.m. {a} {b} {c}",
        "lcm({a},lcm({b},{c}))",
        "math.lcm({a}, {b}, {c}) <=?|returns>",
        "<least|lowest> common mult of {a}, {b} & {c}",
        "{a};{b};{c} lcm <?|pls>",
        "lcd 1/{a} 1/{b} 1/{c}",
        "min n>0, n divisible by {a} and {b} and {c}",
        "first no. in the {a}, {b} and {c} times tables",
        "x/{a}, x/{b}, x/{c} all whole, <smallest|least> positive x",
        "a={a} b={b} c={c} least common multiple",
        "cycles {a}, {b}, {c} all start at 0, <next time together|meet again at>?",
        "so basically there's three numbers, {a}, {b} and {c}, and I need the smallest one they "
        "all fit into",
        "my kid's worksheet says write out the multiples of {a}, of {b} and of {c} till you hit "
        "one that's in all three lists. <what's the first|which one comes first>?",
        "I'm adding three fractions, the bottoms are {a}, {b} and {c}, what's the smallest "
        "bottom they can all be turned into?",
        "We've three kids with different music lessons, every {a}, every {b} and every {c} days,"
        " and today it's all three. When, in days, will that hit us again?",
        "Ok our teacher says do two of them first and then put in the third, so what's the lcm "
        "of {a}, {b} and {c} in the end?",
        "I play in a trio where the patterns last {a}, {b} and {c} beats, and we start all at "
        "once. After how many beats do the three patterns start together again?",
        "Can you help my daughter? It's the lowest common multiple, but of {a} and {b} and also "
        "{c}, that's what confuses her.",
        "I'm preparing flashcards, front side: the smallest positive number divisible by each of"
        " {a}, {b}, {c}. What's got to be on the back?",
        "hey my three alarms go every {a}, {b} and {c} minutes and all went off right now, how "
        "many minutes of peace till that racket happens again",
        "Let $L$ be the least common multiple of ${a}$, ${b}$ and ${c}$. Calculate $L$.",
        "Evaluate $\\min \\{k \\ge 1 : {a} \\mid k, \\; {b} \\mid k, \\; {c} \\mid k\\}$.",
        "Let $M_j$ be the set of positive multiples of $j$. What is the smallest element of "
        "$M_{{a}} \\cap M_{{b}} \\cap M_{{c}}$?",
        "Determine the positive integer $d$ with ${a}\\mathbb{Z} \\cap {b}\\mathbb{Z} \\cap "
        "{c}\\mathbb{Z} = d\\mathbb{Z}$.",
        "Three periodic sequences have the least periods ${a}$, ${b}$ and ${c}$. Find the least "
        "period of the sequence of triples that they form.",
        "What is the order of $(1, 1, 1)$ in the group $\\mathbb{Z}_{{a}} \\times "
        "\\mathbb{Z}_{{b}} \\times \\mathbb{Z}_{{c}}$?",
        "How small can a positive integer be that is a multiple of ${a}$, of ${b}$ and of ${c}$?",
        "A permutation consists of three disjoint cycles of lengths ${a}$, ${b}$ and ${c}$. "
        "Obtain its order.",
        "Three witches stir their pots every {a}, {b} and {c} minutes. At midnight they all "
        "stir. How many minutes after midnight do all of them stir at once the next time?",
        "Sausages are sold in packs of {a}, rolls in packs of {b}, and paper plates in packs of "
        "{c}. {person} wants the same number of each, as few as possible, with full packs only. "
        "How many of each does {person} get?",
        "Three moons circle a planet in {a}, {b} and {c} days. They form a line tonight, each at"
        " its own place. In how many days will all three be at these places again for the first "
        "time?",
        "A lifeguard, a cleaner and a swimming teacher come to the pool every {a}, every {b} and"
        " every {c} days, in that order. They have all met today. How many days later do all of "
        "them meet again?",
        "Rows of carpet tiles with lengths of {a} cm, {b} cm and {c} cm are laid side by side "
        "from one wall. At what distance in cm from the wall do the joints of the three rows lie"
        " level for the first time?",
        "A farmer checks the hens at intervals of {a} hours, the cows at intervals of {b} hours "
        "and the fences at intervals of {c} hours, and has just checked them all. Find the "
        "number of hours until the three checks fall together again.",
        "In a computer game the flame fires every {a} ticks, the saw every {b} ticks and the "
        "spike every {c} ticks. They are all triggered at tick zero. Which is the next tick at "
        "which all are triggered?",
        "An office sends invoices each {a} days, reminders each {b} days and reports each {c} "
        "days. Today all kinds are sent. How many days from now are all kinds sent on the same "
        "day once more?",
        "{person} has a bag of {things}. Shared among {a} children, among {b} children or among "
        "{c} children it comes out even each time. What is the least positive number of {things}"
        " the bag might contain?",
        "Three hands of a strange clock go round in {a}, {b} and {c} seconds. They all point to "
        "the top at the start. After how many seconds do they first all point to the top again?",
        "Stamps are bought in sheets of {a}, envelopes in boxes of {b} and cards in bundles of "
        "{c}. What is the smallest equal number of stamps, envelopes and cards that can be "
        "bought?",
    ),
    unseen_wordings=(
        "The least common multiple of {a}, {b} and {c} is what number?",
        "hi need help: smallest thing all of {a}, {b}, {c} divide",
        "Three ferries sail from the harbour every {a}, {b} and {c} days. All sailed today. How "
        "many days until all of them sail on the same day again?",
        "$[{a}, {b}, {c}] = ?$ where the square brackets denote the least common multiple",
        "A gym offers yoga every {a} days, boxing every {b} days and dance every {c} days; today "
        "there are all three. How many days later is this the case again?",
        "Determine the smallest natural number, other than zero, which leaves no remainder on "
        "division by any of {a}, {b}, {c}.",
    ),
    plans=(
        "We need the least common multiple of {a}, {b} and {c}.",
        "The smallest positive number that {a}, {b} and {c} all divide is their lcm.",
        "We take the lcm of {a} and {b} and then the lcm of that and {c}.",
    ),
    programs=(
        code("""
            from math import lcm
            print(lcm({a}, {b}, {c}))
        """),
        code("""
            from sympy import ilcm
            print(ilcm({a}, {b}, {c}))
        """),
        code("""
            m = {a}
            while m % {b} or m % {c}:
                m += {a}
            print(m)
        """),
    ),
    slips=(
        Slip(
            "print(lcm({a}, {b}, {c}))",
            "`lcm` was never imported. It is in `math`.",
        ),
        Slip(
            code("""
                from fractions import lcm
                print(lcm(lcm({a}, {b}), {c}))
            """),
            "There is no `lcm` in `fractions`. Import it from `math`.",
        ),
        Slip(
            code("""
                from math import ilcm
                print(ilcm({a}, {b}, {c}))
            """),
            "`ilcm` belongs to sympy.",
            fix=1,
        ),
    ),
    conclusions=(
        "The least common multiple is $\\boxed{{answer}}$.",
        "So the smallest such number is $\\boxed{{answer}}$.",
        "All of {a}, {b} and {c} first meet at $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Take each prime with the highest power in which it divides {a}, {b} or {c}. The product "
        "of these powers is $\\boxed{{answer}}$.",
        "The wanted number is a multiple of {a}, of {b} and of {c}, and the smallest positive "
        "one. That is $\\boxed{{answer}}$.",
    ),
)
