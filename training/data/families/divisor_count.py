"""The number of positive divisors."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    return {"n": number(random, 10, 20000)}


def answer(n: int) -> int:
    return sum(n % d == 0 for d in range(1, n + 1))


FAMILY = Family(
    name="divisor_count",
    draw=draw,
    answer=answer,
    wordings=(
        "How many <|positive >divisors does {n} have?",
        "<number of|how many> <divisors|factors> of {n}",
        "<Find|Determine|Give> the number of positive <factors|divisors> of ${n}$.",
        "<Compute|Evaluate|Find> $\\tau({n})$, the number of positive divisors of {n}.",
        "How many positive integers <divide|are divisors of> {n}?",
        "hey how many <factors|divisors> does {n} have",
        "{n} has how many <divisors|factors>?",
        "<Determine|Find out> how many positive integers are factors of {n}, counting 1 and {n}.",
        "Count the <divisors|factors> of {n}.",
        "In how many ways can {n} be written as an ordered product of two positive integers?",
        "What's the total number of <factors|divisors> of {n}?",
        "Let $d(n)$ be the number of positive divisors of $n$. <What is $d({n})$?|Find $d({n})$.>",
        "For how many positive integers $k$ is ${n}/k$ an integer?",
        "{n} chairs are <placed|set up|arranged> in equal rows. How many different numbers of "
        "rows are possible?",
        "How many ordered pairs $(x, y)$ of positive integers satisfy $xy = {n}$?",
        "A rectangle with integer sides has area {n}. How many different values can its width "
        "take?",
        "{person} <splits|sorts> {n} {things} into equal piles, with none left over. How many "
        "different numbers of piles are possible (from 1 pile to {n} piles)?",
        "<tau({n})|numdiv({n})|len(divisors({n}))> = ?",
        "{n} is divisible by how many positive <integers|numbers>?",
        "For how many positive integers $t$ is ${n} \\bmod t = 0$?",
        "Student $k$ toggles each locker whose number is a multiple of $k$, for $k = 1, 2, 3, "
        "\\ldots, {n}$. How many times is locker {n} toggled?",
        "Write {n} as $p \\cdot q$ with positive integers $p$ and $q$. How many different values "
        "can $p$ take?",
        "A <band|parade group> of {n} <musicians|drummers> lines up in a full rectangle. How "
        "many choices are there for the number of <musicians|people> per row?",
        "Including 1 and <itself|{n} itself>, {n} has how many <factors|divisors>?",
        "If every factor of {n} were printed on a card of its own, how many cards would <be "
        "needed|there be>?",
        "{n} {things} are shared out equally among some children, with nothing left over. How "
        "many numbers of children are possible?",
        "<Compute|Give> the cardinality of $\\{d \\ge 1 : d \\mid {n}\\}$.",
        "<From|Using> its prime factorisation, find how many divisors {n} has.",
        "{n}: exact divisors 1, ..., {n}, <cnt|qty> =?",
        "x*y = {n}, x & y pos ints; possible x vals, <total|cnt>?",
        "sum({n} % k == 0 for k in range(1, {n} + 1)) <=?|prints>",
        "I've baked {n} cookies and every tin has to get equally many, no cookie left over. "
        "Anything from one tin to a tin per cookie goes. How many tin counts could I <go "
        "for|choose>?",
        "How many buttons light up? On {person}'s toy phone there are buttons 1, 2, 3 and so "
        "on. You enter a number, and exactly those buttons light up that it can be divided by. "
        "{friend} has just entered {n}.",
        "We have {n} kids at sports day. Teams must all be the same size and everybody plays, "
        "and a team may be one kid or even the whole crowd. So how many team sizes can the "
        "coach pick from?",
        "The <oven|shop> alarm of {person} starts at minute 0 and beeps every m minutes, where "
        "m is a positive whole number. It must beep exactly at minute {n}. How many settings "
        "of m do that?",
        "Determine the number of subgroups of the cyclic group $\\mathbb{Z}/{n}\\mathbb{Z}$.",
        "Let ${n} = \\prod_i p_i^{e_i}$ be the factorisation into powers of distinct primes. "
        "Evaluate $\\prod_i (e_i + 1)$.",
    ),
    unseen_wordings=(
        "I list every whole number that goes into {n} evenly. How long is my list?",
        "Give $\\sigma_0({n})$.",
        "How large is the set of positive divisors of the integer {n}?",
        "Determine how many positive integers divide {n}.",
        "# of divisors of {n} (1 and {n} included)",
        "How many different whole numbers go into {n} without leaving a remainder, if you also "
        "count 1 and {n} itself?",
        "Let $d(n)$ denote the number of positive divisors of $n$. Compute $d({n})$.",
        "A gardener has {n} tulip bulbs and wants to plant all of them in rows with equally many "
        "bulbs in each row. A single row, or rows of one bulb, would be fine as well. How many "
        "different numbers of rows are possible?",
        "Make a list of all positive factors of {n}. How many entries does the list have?",
    ),
    plans=(
        "We count the positive divisors of {n} with `divisor_count`.",
        "We need the number of divisors of {n}.",
        "Every divisor of {n} counts once, including 1 and {n}.",
    ),
    programs=(
        code("""
            from sympy import divisor_count
            print(divisor_count({n}))
        """),
        code("""
            from sympy import divisors
            print(len(divisors({n})))
        """),
    ),
    slips=(
        Slip(
            "print(divisor_count({n}))",
            "`divisor_count` was never imported. Import it and try again.",
        ),
        Slip(
            "from sympy import num_divisors\nprint(num_divisors({n}))",
            "There is no `num_divisors` in sympy. The function is called `divisor_count`.",
        ),
        Slip(
            "print(sum({n} % d == 0 for d in range({n} + 1)))",
            "The range starts at 0, and zero divides nothing. Let us list the divisors with "
            "sympy instead.",
            fix=1,
        ),
    ),
    conclusions=(
        "The number {n} has $\\boxed{{answer}}$ positive divisors.",
        "So the number of divisors is $\\boxed{{answer}}$.",
        "There are $\\boxed{{answer}}$ divisors.",
    ),
    reasoning=(
        "Factor {n} into primes. Each divisor chooses an exponent for every prime, so we multiply "
        "the exponents, each increased by one. The number of divisors is $\\boxed{{answer}}$.",
        "Divisors of {n} come in pairs with product {n}. Counting them all gives "
        "$\\boxed{{answer}}$.",
    ),
)
