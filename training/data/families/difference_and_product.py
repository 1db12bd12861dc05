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
        "a-b={d} ab={p} positive, {which}?",
        "two pos numbers difference {d} product {p} <{which}|{which} one>",
        "xy={p}, x=y+{d}, y > 0, find {which} of x,y",
        "<which|what> 2 positive nums multiply to {p} and are {d} apart, {which} only",
        "{p} = a*b, abs(a-b) = {d}, a and b positive, {which} = ?",
        "area {p} rectangle, length {d} more than width, <find|what's> {side}",
        "factors of {p} differing by {d}: {which}",
        "({sign}{d} + sqrt({d}^2 + 4*{p}))/2 =",
        "rect A={p} l-w={d} {side}?",
        "{which} number? prod={p} diff={d} both > 0",
        "solve t^2 + {d}t = {p}, t > 0, then {which} of t and t+{d}",
        "so basically there's two numbers, positive ones, they're {d} apart, and if you times "
        "them you get {p}. My kid's worksheet just wants the {which}. <What is it|Any idea>?",
        "Okay, I want to fence a plot, it's a rectangle, {p} square feet, and it's got to be {d}"
        " feet longer than it's wide. So what's the {side} going to be, in feet?",
        "our maths teacher won't tell us the two positive numbers, just that the bigger minus "
        "the smaller is {d} and bigger times smaller's {p}. she's asking for the {which}",
        "My two trees were planted {d} years apart, and, funny thing, their ages multiplied come"
        " to {p} this year. I'm curious, how old's the {age} one?",
        "I've been trying factor pairs of {p} for ages, and I need the pair with a gap of {d}, "
        "positive ones. What's the {which} number in the pair?",
        "Say I'm laying tiles, {p} of them, in a full rectangle, and I'd like {d} more along one"
        " side than along the other. Which'd be the number of tiles on the {which} side?",
        "Grandma's puzzle, she won't give up the answer: take a positive number, add {d}, "
        "multiply that by the number you'd started with, and it's {p}. She wants the {which} of "
        "the two that got multiplied.",
        "tell me how you'd do it: two positive whole numbers, one's {d} less than the other, "
        "product {p}. i'm after the {which}",
        "I'm a photographer, the print's {p} square inches, and the long side beats the short "
        "side by {d} inches. They've asked me for the {side}, meaning the {which} side. What'll "
        "I say?",
        "Let $a$ and $b$ be positive numbers with $|a - b| = {d}$ and $ab = {p}$. What is the "
        "{which} of them?",
        "The positive numbers $r$ and $s$ satisfy $r - s = {d}$ and $r \\cdot s = {p}$. One of "
        "them is the {which}: <evaluate|calculate> it.",
        "Suppose the number ${p}$ factors as $mn$ with positive $m, n$ and $m = n + {d}$. "
        "Calculate the {which} of $m$ and $n$.",
        "A positive root $t$ of $t^2 + {d}t - {p} = 0$ is sought. State the {which} of the two "
        "numbers $t$ and $t + {d}$.",
        "Find two positive numbers such that subtracting one from the other gives {d}, while "
        "multiplying them gives {p}; answer with the {which} number only.",
        "In a rectangle of area ${p}$ two adjacent sides have lengths whose difference is ${d}$."
        " What length does the {which} of these sides have?",
        "Let $S = \\{u, v\\}$ with $u, v > 0$, where the product of the elements is ${p}$ and "
        "their difference is ${d}$. Which number is the {which} element of S?",
        "The lengths $x$ and $y$ of two segments fulfil $x = y + {d}$ and $xy = {p}$. Compute "
        "the {which} length.",
        "The geometric mean of two positive numbers is $\\sqrt{{p}}$, and one of the numbers is "
        "${d}$ greater than the other. Determine the {which} number.",
        "Two trolls compare clubs. The number of knots in one exceeds the number in the other by"
        " {d}, and the knot counts have the product {p}. How many knots are in the club with the"
        " {which} count?",
        "A chocolate bar has {p} pieces in a rectangular grid, and there are {d} more pieces "
        "along its length than across its width. How many pieces run along the {side}?",
        "The marching band has {p} musicians in a full rectangle. The ranks and the files differ"
        " in number by {d}. What is the {which} of these two numbers?",
        "A cinema screen has an area of {p} square feet, its width-to-height gap being {d} feet."
        " How many feet does the {which} of its two dimensions measure?",
        "Two players' shirt numbers are {d} apart, and the commentator <remarks|notices> that "
        "they multiply to {p}. Which is the {which} shirt number?",
        "A bakery makes {p} rolls a day: it fills a certain number of trays, each with the same "
        "number of rolls. Trays and rolls per tray differ by {d}. Give the {which} of the two "
        "numbers.",
        "Spacecraft Ada and spacecraft Bea were launched {d} years from each other. Their ages "
        "in years, multiplied, yield {p}. How many years old is the {age} craft?",
        "In an office, {person} sells a certain number of licences at a certain whole price in "
        "dollars and takes {p} dollars. The number and the price differ by {d}. Of number and "
        "price, how big is the {which}?",
        "A farmer's rectangular paddock of {p} square yards has a length of {d} yards more than "
        "its width. What is the paddock's {side} in yards?",
        "The combination of the treasure chest consists of two positive numbers. The map says: "
        '"Times each other {p}, apart by {d}." {person} has found one of them; the missing one'
        " is the {which}. What is it?",
        "A bus company runs some buses, all with equally many seats, {p} seats overall. "
        "Comparing the number of buses with the seats per bus gives a difference of {d}. What's "
        "the {which} of the two?",
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
