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
        "# divisors {n}",
        "how many nums divide {n} <evenly|exactly>",
        "{n} factors <count|how many>?",
        "d({n}) <number theory|divisor function> ?",
        "sigma_0({n}) <=|= ?|?>",
        "count factors {n} incl 1 and itself",
        "factor pairs aside, total factors of {n}",
        "{n} mod k = 0, k from 1 to {n}, how many k",
        "numdiv {n}",
        "divisor count, n = {n}",
        "no. of +ve divisors of {n}",
        "len([d for d in range(1, {n} + 1) if not {n} % d])",
        "so I listed the factors of {n} in pairs and I always lose one. <How many should there "
        "be|What's the full count>?",
        "My son's homework asks how many factors {n} has, with one and the number itself "
        "counted. We <disagree|keep arguing>. What is it?",
        "okay so what numbers go into {n} with nothing over? I don't need them, just how many "
        "there are",
        "I told my pupils to <draw|sketch> all rectangles of {n} squares, and turning one on its"
        " side counts as a new one. How many drawings should I <see|expect>?",
        "The plus-one trick: take the exponents of {n}'s prime factorization, add one to each, "
        "multiply. What do you <end up with|get>?",
        "Can anybody tell me how many ways there are to split {n} sweets fairly, anything from "
        "one kid up to {n} kids?",
        "I'm checking whether {n} is rich in divisors, so how many whole numbers divide it in "
        "total?",
        "We had this locker puzzle, you know, and I only need to know how often locker number "
        "{n} gets touched, by student k whenever k goes into it.",
        "I went through 1, 2, 3 and so on up to {n} and ticked those that {n} is a multiple of. "
        "How many ticks?",
        "Let $D$ be the set of all positive integers $d$ with $d \\mid {n}$. "
        "<Find|State|Determine> $|D|$.",
        "<Evaluate|Compute> $\\sum_{d \\mid {n}} 1$.",
        "Find the number of natural numbers $m$ for which $\\frac{{n}}{m}$ is a natural number "
        "too.",
        "How many positive integers $k$ satisfy $\\gcd(k, {n}) = k$?",
        "<Determine|Find> the number of lattice points $(x, y)$ with $x, y > 0$ on the hyperbola"
        " $xy = {n}$.",
        "How many positive integers $k$ satisfy $\\operatorname{lcm}(k, {n}) = {n}$?",
        "Let $\\sigma_k$ be the divisor function $\\sigma_k(m) = \\sum_{d \\mid m} d^k$. "
        "Evaluate $\\sigma_0({n})$.",
        "For how many $j \\in \\{1, 2, \\ldots, {n}\\}$ is ${n}$ a multiple of $j$?",
        "A choirmaster has {n} singers and wants full rows, all equally long. Counting the "
        "single long row and the single file too, how many row lengths <are open to him|can he "
        "use>?",
        "The space station has {n} ration packs. They should last a whole number of days, with "
        "the same whole number eaten each day and none left. How many numbers of days are "
        "possible?",
        "{person} saves {n} dollars by putting aside one fixed whole number of dollars each "
        "week. How many different weekly sums reach the goal exactly?",
        "In the land of numbers, a giant called {n} invites everybody who divides him, himself "
        "included. How many <guests sit at the table|places must be laid>?",
        "A beat maker's loop is {n} ticks long. A pulse of k ticks fits if whole pulses fill the"
        " loop exactly. How many values of k fit?",
        "The road is {n} km long. One signpost stands right at the start, and more are to follow"
        " at equal whole-kilometre gaps, with the last one exactly at the end. How many gap "
        "lengths may the road office <choose|pick>?",
        "An office has {n} letters to hand to some clerks, the same number for each. From one "
        "clerk to {n} clerks, how many staff sizes would do?",
        "A chocolate factory puts {n} pralines into boxes, all filled alike. How many box sizes "
        "leave nothing over, boxes of one and one giant box among them?",
        "The frog starts at 0 and always jumps the same whole number of stones forward. It wants"
        " to land on stone {n}. Among how many jump lengths can it choose?",
        "A tile layer has {n} square tiles and lays them all as one rectangular floor. How many "
        "widths, counted in tiles, could the floor have?",
        "In {person}'s card game you score one point for each number that your card can be "
        "divided by. The card is {n}. How many points is it worth?",
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
