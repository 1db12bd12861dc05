"""The least common multiple of two numbers."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    while True:
        common = number(random, 1, 12)
        a, b = common * number(random, 2, 40), common * number(random, 2, 40)
        if a != b:
            return {"a": a, "b": b}


def answer(a: int, b: int) -> int:
    return next(m for m in range(a, a * b + 1, a) if m % b == 0)


FAMILY = Family(
    name="lcm",
    draw=draw,
    answer=answer,
    wordings=(
        "lcm({a}, {b})<?| = ?>",
        "<Find|Compute|Give me> the lcm of {a} and {b}",
        "<What is|What's> the <least|lowest|smallest> common multiple of {a} and {b}?",
        "<Compute|Evaluate|Find> $\\operatorname{lcm}({a},{b})$.",
        "can you tell me the lowest common multiple of {a} and {b} please",
        "{a} and {b}: <smallest|lowest|least> common multiple?",
        "<Determine|Find> the smallest positive integer that is <divisible by|a multiple of> both "
        "{a} and {b}.",
        "Let $m = \\text{lcm}({a}, {b})$. <Find $m$.|What is $m$?>",
        "One <bus|tram|ferry> leaves every {a} minutes and another every {b} minutes. They leave "
        "together now. After how many minutes do they next leave together?",
        "Two <lights|lamps|lighthouses> flash every {a} and {b} seconds. If they flash together, "
        "how many seconds pass until they do so again?",
        "What's the <lowest|least> common denominator of 1/{a} and 1/{b}?",
        "Calculate the LCM of the numbers {a} and {b}.",
        "whats the smallest number that both {a} and {b} <go into|divide>",
        "Of all positive common multiples of {a} and {b}, which is the <least|smallest>?",
        "Two gears with {a} and {b} teeth turn each other. A mark is on the touching tooth of "
        "each. How many teeth must pass until the two marks meet again for the first time?",
        "{person} goes to the <gym|library|market> every {a} days and {friend} every {b} days. "
        "<Today they are both there|They met there today>. In how many days will they next be "
        "there on the same day?",
        "<lcm|LCM> <of |>{a}, {b}",
        "$[{a}, {b}]$ denotes the least common multiple of the two numbers. <Compute it.|What is "
        "it?>",
        "Identical tiles of {a} cm by {b} cm are all laid the same way round to form a square. "
        "How many cm does the side of the smallest such square measure?",
        "On a circular track {person} needs {a} seconds for a lap and {friend} needs {b} seconds. "
        "They start together. After how many seconds are both at the start line together "
        "<again|for the next time>?",
        "Which is the first number to appear in both of the lists {a}, 2*{a}, 3*{a}, ... and {b}, "
        "2*{b}, 3*{b}, ...?",
        "What is the least number of {things} that {person} can arrange in rows of {a} as well as "
        "in rows of {b}, with none left over either way?",
        "{person} is adding two fractions with the denominators {a} and {b}. What is the smallest "
        "denominator that works for both?",
        "smallest k > 0 such that k/{a} and k/{b} are both <whole numbers|integers>",
        "<Divide the product of {a} and {b} by their greatest common divisor. What comes "
        "out?|Take the product of {a} and {b} and divide it by the greatest common divisor of the "
        "two. What is the result?>",
        "Bell A rings every {a} minutes, bell B every {b} minutes. Both ring at noon. How many "
        "minutes after noon <do they next ring at the same moment|is the next moment at which "
        "both ring>?",
        "Two kinds of cicadas come out every {a} years and every {b} years. This year both <came "
        "out|are here>. How many years will it take until this happens again?",
        "Find the positive generator of the ideal ${a}\\mathbb{Z} \\cap {b}\\mathbb{Z}$, i.e. the "
        "least common multiple.",
        "=LCM({a};{b})",
        "N % {a} = 0, N % {b} = 0, min N > 0 =?",
        "every {a}, every {b}, same start, first coincidence?",
        "I water the fern every {a} days and the cactus every {b} days. This morning both got "
        "water. In how many days will I have to water both again?",
        "My phone pings for two apps, for one each {a} minutes and for the other each {b} "
        "minutes. They just pinged at the same instant. How many minutes go by till the next "
        "double ping?",
        "What's the fewest {things} our class needs? Some days we sort all of them into groups of "
        "{a}, other days into groups of {b}, and it has to come out even each time.",
        "In a video game a green trap snaps every {a} seconds and a red one every {b} seconds. "
        "{person} saw them snap together just now. After how many seconds does that happen <the "
        "next time|again>?",
        "Determine the order of the element $(1, 1)$ in the group $\\mathbb{Z}/{a}\\mathbb{Z} "
        "\\times \\mathbb{Z}/{b}\\mathbb{Z}$.",
        "For positive integers $r$ and $s$ let $r \\vee s$ be the smallest positive integer "
        "divisible by each of them. Evaluate ${a} \\vee {b}$.",
        "l.c.m. {a} & {b}",
        "{a} {b} <least|lowest> common mult",
        "lcd 1/{a} 1/{b}",
        "first common multiple of {a} and {b} <after 0|above 0>",
        "math.lcm({a},{b})",
        "{a}*{b}/gcd({a},{b})",
        "a={a} b={b} lcm <?|=?>",
        "{a} divides n, {b} divides n, n positive, <smallest n|min n>",
        "smallest no. in both {a} & {b} times tables",
        "lcm btw {a} and {b} <pls|anyone>",
        "x divisible by {a} and {b}, x>0, <least x|smallest such x>",
        "LCM of [{a}; {b}] by prime factors <=?|result>",
        "so basically I need the smallest number that's in the {a} times table and in the {b} "
        "times table too",
        "my kid's worksheet says list the multiples of {a} and of {b} and circle the first one "
        "they share. <which one's that|what gets circled>?",
        "I'm adding fractions with {a} and {b} at the bottom and I don't want the numbers to get"
        " big. What's the lowest bottom I can use?",
        "We've got two kitchen timers, one goes off every {a} minutes and the other every {b}. I"
        " set them off together. How many minutes till they both go at once?",
        "Our teacher says it's not always just {a} times {b}. So what's the least common "
        "multiple of {a} and {b} really?",
        "ok I drum, left hand hits every {a} ticks and right hand every {b} ticks, we start with"
        " both. After how many ticks do they hit together again?",
        "My husband's shift pattern repeats every {a} days and mine every {b}, and today's the "
        "first day of both. In how many days will that happen next?",
        "I'm making a quiz about multiples. What should I give as the smallest positive number "
        "that both {a} and {b} divide?",
        "hey can you tell me what the first number is you get to if you count up in {a}s and "
        "also if you count up in {b}s",
        "Let $A$ be the set of positive multiples of ${a}$ and $B$ the set of positive multiples"
        " of ${b}$. Determine $\\min(A \\cap B)$.",
        "Evaluate $\\frac{{a} \\cdot {b}}{\\gcd({a}, {b})}$.",
        "Find the least $m \\in \\mathbb{N}$, $m \\ge 1$, with $m \\equiv 0 \\pmod{{a}}$ and $m "
        "\\equiv 0 \\pmod{{b}}$.",
        "What is the period of the sequence of pairs $(k \\bmod {a}, \\; k \\bmod {b})$, $k = 0,"
        " 1, 2, \\dots$?",
        "A positive integer is a multiple of ${a}$ as well as of ${b}$. How small can it be?",
        "Let $v = \\operatorname{lcm}(r, s)$ where $r = {a}$ and $s = {b}$. Calculate $v$.",
        "Give the smallest positive number that leaves no remainder when divided by ${a}$ and "
        "none when divided by ${b}$.",
        "What is the least positive integer $k$ such that $\\frac{k}{{a}}$ and $\\frac{k}{{b}}$ "
        "are integers?",
        "A knight polishes his sword every {a} days and his shield every {b} days. Both have "
        "just been polished. After how many days are they due on one day?",
        "Hot dogs come in packs of {a} and buns in packs of {b}. {person} wants equally many of "
        "each and nothing left over. What is the least number of hot dogs to buy?",
        "Planet Ix goes round its sun in {a} months, planet Ox in {b} months. They now stand in "
        "line on the same side. After how many months are both at these same places again for "
        "the first time?",
        "Two dancers repeat their figures: one has a figure of {a} beats, the other one of {b} "
        "beats. They begin at the same beat. How many beats go by before they begin a figure "
        "together again?",
        "A carpenter lays boards of {a} cm in one row and boards of {b} cm in the row beside it,"
        " starting flush. After how many cm are the ends of boards level for the first time?",
        "Farmer {person} waters the corn each {a} hours and the beans each {b} hours, and did "
        "both just now. In how many hours do both jobs coincide next?",
        "Cargo ships of one line dock every {a} days and of another line every {b} days. Today a"
        " ship of each docks. How many days is it to the next such day?",
        "A stall sells {things} in bags of {a}, a rival sells them in bags of {b}. {friend} buys"
        " full bags, the same number of {things} at both. What is the fewest {things} bought at "
        "either one?",
        "In a board game the red token moves {a} fields a turn and the blue one {b} fields a "
        "turn, from the same start along an endless track. Which field after the start is the "
        "first that both can land on?",
        "Office printer one is cleaned after every {a} jobs, printer two after every {b} jobs, "
        "and they always run the same jobs. Both were cleaned now. After how many jobs will they"
        " be cleaned at the same time?",
        "The wheels of an old machine turn once in {a} and in {b} seconds. Their arrows point up"
        " at this moment. When, in seconds from now, will both point up at the end of full turns"
        " again?",
    ),
    unseen_wordings=(
        "Find the minimal $n > 0$ such that ${a} \\mid n$ and ${b} \\mid n$.",
        "Hot dogs come in packs of {a}, buns in packs of {b}. What is the smallest equal number "
        "of each one can buy?",
        "I need a number in the {a} times table and in the {b} times table. What is the first one?",
        "lcm of {a} and {b}?",
        "What's the first positive number that shows up in both the {a} times table and the {b} "
        "times table?",
        "Two buses leave the station at the same moment. The first one then leaves every {a} "
        "minutes and the second one every {b} minutes. After how many minutes do they leave "
        "together again for the first time?",
        "Two fractions have the denominators {a} and {b}. What is their least common denominator, "
        "that is, the smallest number which both denominators divide?",
    ),
    plans=(
        "We need the least common multiple of {a} and {b}. We use `lcm`.",
        "The smallest number divisible by both {a} and {b} is lcm({a}, {b}).",
        "Let us compute lcm({a}, {b}) with Python.",
    ),
    programs=(
        code("""
            from math import lcm
            print(lcm({a}, {b}))
        """),
        code("""
            from math import gcd
            print({a} * {b} // gcd({a}, {b}))
        """),
    ),
    slips=(
        Slip("print(lcm({a}, {b}))", "`lcm` was never imported. Import it and try again."),
        Slip(
            "print({a} * {b} // gcd({a}, {b}))",
            "`gcd` was never imported. Import it and try again.",
            fix=1,
        ),
        Slip(
            "from math import lcm\nprint(lcm([{a}, {b}]))",
            "`lcm` takes the numbers themselves, not a list.",
        ),
        Slip(
            "from math import lcd\nprint(lcd({a}, {b}))",
            "There is no `lcd` in `math`. Let us divide the product by the gcd instead.",
            fix=1,
        ),
    ),
    conclusions=(
        "The least common multiple is $\\boxed{{answer}}$.",
        "So the lcm of {a} and {b} is $\\boxed{{answer}}$.",
        "The smallest common multiple is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "We look for the smallest number divisible by both {a} and {b}. It is the product of the "
        "two numbers divided by their greatest common divisor. This gives $\\boxed{{answer}}$.",
        "Take each prime of {a} and {b} with its highest power and multiply. The least common "
        "multiple is $\\boxed{{answer}}$.",
    ),
)
