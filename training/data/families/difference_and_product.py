"""Two positive numbers given by their difference and their product: one of them."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    """`which` says what is asked for, `side` and `age` the same in other settings."""
    small, d = number(random, 2, 300), number(random, 2, 150)
    wanted = random.choice(
        (
            {"which": "smaller", "side": "width", "age": "younger", "sign": "-"},
            {"which": "larger", "side": "length", "age": "older", "sign": "+"},
        )
    )
    return {"d": d, "p": small * (small + d), **wanted}


def answer(d: int, p: int, which: str, **words: str) -> int:
    small = next(x for x in range(1, p + 1) if x * (x + d) == p)
    return small + d if which == "larger" else small


FAMILY = Family(
    name="difference_and_product",
    draw=draw,
    answer=answer,
    wordings=(
        "Two positive numbers <differ by|have a difference of> {d} and their product is {p}. "
        "<Find|Determine|Work out> the {which} number.",
        "The product of two positive <integers|numbers> is {p} and their difference is {d}. "
        "<Which is|What is> the {which} one?",
        "x - y = {d}, xy = {p}, x, y > 0, <{which} one|{which} number> = ?",
        "diff {d}, product {p}, both positive, <need|want> the {which}<| one>",
        "The length of a rectangle is {d} cm <more|greater> than its width, and its area is {p} "
        "cm². <What is the {side} in cm?|Find its {side} in cm.>",
        "A rectangle has area {p} and is {d} longer than it is wide. "
        "<Find|Compute|Give> its {side}.",
        "rectangle: A = {p}, length = width + {d}, {side} <=?|?>",
        "A <rectangular garden|rectangular field|swimming pool in the form of a rectangle> covers "
        "{p} square metres. It is {d} metres longer than wide. <How many metres is the "
        "{side}?|What is its {side} in metres?>",
        "{person} lives in a house {d} years older than that of {friend}, and the product of the "
        "ages of the houses in years is {p}. How many years old is the {age} one?",
        "<Find|Determine|Compute> the {which} of two positive integers $a > b$ with $a - b = {d}$ "
        "and $ab = {p}$.",
        "<Let|Suppose> $x, y > 0$ satisfy $x = y + {d}$ and $xy = {p}$. <State|Give> "
        "the {which} of $x$ and $y$.",
        "hey <i have|there are> two positive numbers, one is {d} bigger than the other and "
        "multiplied they make {p}, <whats|what is> the {which} one",
        "What is the {which} of two positive numbers, if one <exceeds|is greater than> the other "
        "by {d} and <their product is|together they multiply to> {p}?",
        "<In a cinema|In a hall|On the school yard> the {p} chairs stand in equal rows, and every "
        "row has {d} chairs more than there are rows. <Of the number of rows and the number of "
        "chairs in a row, which is the {which}?|What is the {which} of these two: rows, or chairs "
        "in a row?> Give the number.",
        "{p} is written as a product of two positive factors that differ by {d}. <Find the {which} "
        "factor.|What is the {which} factor?>",
        "factor pair of {p} with difference {d}: {which} <factor|number>?",
        "Which is the {which} factor, when {p} is split into two positive factors whose difference "
        "is {d}?",
        "A positive number multiplied by a number {d} greater gives {p}. <Find|Work out> the "
        "{which} of the two.",
        "Solve the system $u - v = {d}$, $uv = {p}$ in positive <numbers|integers> and "
        "<give|report> the {which} of them.",
        "{person} bought several boxes of {things}, all alike, {p} {things} altogether. The number "
        "of boxes and the number of {things} in each differ by {d}. What is the {which} of these "
        "two numbers?",
        "On two <dials|house doors> {person} sees two positive numbers. Their product is {p}; "
        "subtracting one from the other leaves {d}. <What does the {which} one say?|Which is the "
        "{which}?>",
        "<solve for me|can you solve this>: product of 2 positive numbers = {p}, difference = {d}. "
        "{which} number only please",
        "The sides of a rectangular <photo|poster|carpet> differ by {d} inches. Its area is {p} "
        "square inches. How many inches is the {which} side?",
        "w(w + {d}) = {p}, w > 0. {which} of w and w + {d}?",
        "Given that $m(m + {d}) = {p}$ for a positive integer $m$, <find|determine> the {which} of "
        "the numbers $m$ and $m + {d}$.",
        "The church and the town hall in my <town|village> were built {d} years apart. If you "
        "multiply their ages in years, you get {p}. How old is the {age} one?",
        "How old is the {age} of two <oak trees|castles>? There are {d} years between them and "
        "their ages multiply to {p}.",
        "the area of my rectangular room is {p} sq ft, one side is {d} ft longer than the other. "
        "<im looking for|what is> the {which} side in ft",
        "{friend} thinks of two positive whole numbers and tells {person} only that they are {d} "
        "apart and that their product is {p}. Which number should {person} name as the {which}?",
        "One leg of a right triangle is {d} longer than the other, and the product of the legs is "
        "{p}. <Calculate|Find> the {which} leg.",
        "p={p}; d={d}; a*b=p; a-b=d; a,b>0; {which}(a,b)=?",
        "Of two positive numbers it is known that their difference <equals|is> ${d}$ and their "
        "product <equals|is> ${p}$. The {which} one is <wanted|to be found>.",
        "Two gears have tooth counts with product {p}. One gear has {d} teeth more than the other. "
        "How many teeth are on the {which} gear?",
    ),
    unseen_wordings=(
        "A rectangular sheet of metal has an area of {p} square decimetres; its length exceeds its "
        "width by {d} decimetres. Calculate the {side} in decimetres.",
        "The {which} of two positive integers is wanted. Multiplied they are {p}, subtracted {d}.",
        "two numbers > 0: a*b = {p}, abs(a-b) = {d}. {which}?",
        "{person} has two jars of {things}. One holds {d} more than the other, and the two counts "
        "multiplied give {p}. How many {things} are in the jar with the {which} number?",
        "Find two positive numbers $s < t$ such that $t - s = {d}$ and $st = {p}$, and state the "
        "{which}.",
        "ok so one bridge is {d} years older than the other and if i multiply their ages i get "
        "{p}. age of the {age} one?",
        "What is the {side} of a rectangle with area {p}, when width and length differ by {d}? "
        "(The length is the longer side.)",
    ),
    plans=(
        "Call the smaller number x. Then x(x + {d}) = {p}, and we want the {which} number.",
        "Two positive numbers with difference {d} and product {p}. We solve the quadratic equation "
        "and print the {which} one.",
        "The sum of the numbers is the root of {d}^2 + 4*{p}. With the difference {d} we get the "
        "{which} number.",
    ),
    programs=(
        code("""
            from math import isqrt
            s = isqrt({d}**2 + 4 * {p})
            print((s {sign} {d}) // 2)
        """),
        code("""
            x = 1
            while x * (x + {d}) < {p}:
                x += 1
            smaller, larger = x, x + {d}
            print({which})
        """),
        code("""
            from sympy import solve, symbols
            x = symbols("x", positive=True)
            smaller = solve(x * (x + {d}) - {p}, x)[0]
            larger = smaller + {d}
            print({which})
        """),
    ),
    slips=(
        Slip(
            "s = isqrt({d}**2 + 4 * {p})\nprint((s {sign} {d}) // 2)",
            "`isqrt` was never imported. Import it from `math`.",
        ),
        Slip(
            code("""
                while x * (x + {d}) < {p}:
                    x += 1
                print(x)
            """),
            "`x` has no value at the start. Begin with one and print the {which} number.",
            fix=1,
        ),
        Slip(
            code("""
                from sympy import solve
                print(solve(x * (x + {d}) - {p}, x, positive=True)[0])
            """),
            "The symbol `x` must be made first. Declare it as positive.",
            fix=2,
        ),
    ),
    conclusions=(
        "The {which} number is $\\boxed{{answer}}$.",
        "So the {which} of the two is $\\boxed{{answer}}$.",
        "With difference {d} and product {p} the {which} one is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "If x is the smaller number, then x(x + {d}) = {p}. This quadratic equation has one "
        "positive solution, and the {which} number is $\\boxed{{answer}}$.",
        "Look through the pairs of factors of {p} for the pair with difference {d}. Its {which} "
        "member is $\\boxed{{answer}}$.",
    ),
)
