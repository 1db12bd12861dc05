"""Reading a number written in another base."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    b = random.choice((2, 2, 3, 4, 5, 6, 7, 8, 8, 9))
    n, digits = number(random, b, 4000 if b > 3 else 700), ""
    while n:
        n, digits = n // b, str(n % b) + digits
    return {"d": digits, "b": b}


def answer(d: str, b: int) -> int:
    return sum(int(digit) * b**i for i, digit in enumerate(reversed(d)))


FAMILY = Family(
    name="from_base",
    draw=draw,
    answer=answer,
    wordings=(
        "Convert {d} from base {b} to <decimal|base ten>.",
        "{d} base {b} to <base 10|decimal>",
        "What is ${d}_{{b}}$ in <base ten|decimal>?",
        "The number {d} is <written|given> in base {b}. What is its decimal value?",
        "<Find|Give|Compute> the <base 10|decimal> value of the base-{b} number {d}.",
        "hey what number is {d} if you read it in base {b}?",
        "Write $({d})_{{b}}$ as a decimal integer.",
        "In base {b}, what does the numeral {d} stand for (answer in <base ten|decimal>)?",
        "Express the base {b} number {d} in <base 10|decimal notation>.",
        "decimal value of {d} (base {b})?",
        "A <machine|meter|counter> that counts in base {b} shows {d}. How many items has it "
        "counted, in decimal?",
        "Interpret {d} as a base {b} integer and give the ordinary decimal number.",
        "<Compute|Determine> the value of ${d}_{\\text{base } {b}}$ in the decimal system.",
        "from base {b} to <base ten|decimal>: {d}",
        "{d} is a base-{b} <numeral|number>. <Turn|Change> it into decimal.",
        "<Which|What> decimal number equals ${d}_{{b}}$?",
        'int("{d}", {b})<| = ?>',
        "({d})_{b} = (?)_10",
        "<An alien|A robot> <counts|calculates> in base {b} and reports {d} {things}. How many "
        "{things} is that in <base ten|decimal>?",
        "i have {d} in base {b}, whats that in <normal |>decimal",
        "<Decode|Read>: {d}, base {b}. Answer in decimal.",
        "base = {b}, digits = {d}, decimal = ?",
        "Let $N = {d}_{{b}}$. <Write|Give> $N$ in base 10.",
        "If {d} is read with {b} as the base, which integer is meant<, in decimal|>?",
        "An odometer with the digits 0 to {b} - 1 on every wheel <shows|reads> {d}. How many "
        "steps has it advanced from zero, in decimal?",
        "{person} counts {things} in base {b} and writes down {d}. {friend} counts the same "
        "{things} in base ten. What does {friend} write?",
        'Evaluate the base-{b} string "{d}"<| as a decimal integer>.',
        "base-{b} to decimal conversion of {d}",
        "parseInt('{d}', {b}) =?",
        "from: {b}, to: 10, value: {d}, <result|output>: ?",
        "n in base {b} <reads|looks like> {d}; n in dec =?",
        "My little <sister|brother> invented a way of counting that only uses the digits below "
        "{b}, so it is base {b}. On our calendar it says that there are {d} days left until the "
        "holidays, counted that way. How many days do I really have to wait, in <everyday|usual "
        "decimal> numbers?",
        "The score board in our <gym|game room> is broken and works in base {b}. <At the "
        "end|After the match> it showed {d} for my team. How many points did we score, in "
        "decimal?",
        "What do I tell the baker? {person} wants {d} <rolls|buns>, but {person} writes "
        "everything in base {b}. I need the <amount|number> in decimal.",
        "{friend} keeps {things} in packets of {b}, crates of {b} packets, and so on, each size "
        "holding {b} of the next smaller one. The stock list has one digit per size, the largest "
        "size first and the single ones last, and it says {d}. How many {things} is that?",
        "Let $N$ be the integer whose digits to the base ${b}$, from left to right, are ${d}$. "
        "<Determine|State> $N$ in decimal form.",
        "Denote by $[w]_k$ the integer represented by the digit string $w$ in base $k$. "
        "<Evaluate|Calculate> $[{d}]_{{b}}$ and give the result in decimal.",
    ),
    unseen_wordings=(
        "People with {b} fingers write a number as {d}. How would we write it with ten fingers?",
        "With place values 1, {b}, {b}^2, and so on, how much are the digits {d} worth?",
        "{d} uses radix {b}; translate it to our usual number system",
        "The numeral {d} is written in base {b}. Determine its value in the decimal system.",
        "{d} (base {b}) -> base 10",
        "Somebody gave me the number {d}, but it's in base {b}. What is that in our ordinary "
        "decimal numbers?",
        "Express $({d})_{{b}}$ in base $10$.",
        "The inhabitants of a distant planet count in base {b}. A sign in front of their museum "
        "says that it has {d} rooms. How many rooms is that in our decimal system?",
        "If the digits {d} are understood as a number in the positional system with base {b}, "
        "which decimal number do they represent?",
    ),
    plans=(
        "We read the digits {d} in base {b}. The function `int` takes the base.",
        "The numeral {d} is in base {b}, so we convert it to decimal.",
        "We convert {d} from base {b} to base ten.",
    ),
    programs=(
        'print(int("{d}", {b}))',
        code("""
            n = 0
            for digit in "{d}":
                n = n * {b} + int(digit)
            print(n)
        """),
    ),
    slips=(
        Slip(
            "print(int({d}, {b}))",
            "`int` with a base needs a string. Put the digits in quotes.",
        ),
        Slip(
            code("""
                n = 0
                for digit in "{d}":
                    n = n * {b} + digit
                print(n)
            """),
            "The digit is a string. Turn it into an integer first.",
            fix=1,
        ),
        Slip(
            'print(int("{d}", "{b}"))',
            "The base must be an integer, not a string. Let us read the digits one by one instead.",
            fix=1,
        ),
    ),
    conclusions=(
        "In decimal this is $\\boxed{{answer}}$.",
        "So {d} in base {b} is $\\boxed{{answer}}$.",
        "The decimal value is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Each digit of {d} is multiplied by the power of {b} that belongs to its place. "
        "The sum of these products is $\\boxed{{answer}}$.",
        "Start at the left digit of {d}, multiply by {b} and add the next digit until the end. "
        "The result is $\\boxed{{answer}}$.",
    ),
)
