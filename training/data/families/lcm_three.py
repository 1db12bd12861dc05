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
        "LCM({a};{b};{c})",
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
