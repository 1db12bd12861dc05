"""The last two digits of a power."""

from random import Random

from training.data.family import Family, Numbers, Slip, number


def draw(random: Random) -> Numbers:
    while True:
        a, n = number(random, 2, 999), number(random, 5, 9999)
        if answer(a, n) >= 10:
            return {"a": a, "n": n}


def answer(a: int, n: int) -> int:
    digits = 1
    for _ in range(n):
        digits = digits * a % 100
    return digits


FAMILY = Family(
    name="last_two_digits",
    draw=draw,
    answer=answer,
    wordings=(
        "What are the <last|final> two digits of {a}^{n}?",
        "<Find|Determine|Compute> the last two digits of ${a}^{{n}}$.",
        "last <2|two> digits of {a}^{n}<|?>",
        "{a}**{n}: <final|last> two digits?",
        "Determine the number formed by the tens and units digits of ${a}^{{n}}$.",
        "if I write out {a} to the power {n}, which two digits does it end in?",
        "The number {a}^{n} is written in decimal. <Give|State> its last two digits.",
        "<Compute|Find> the two rightmost digits of {a}^{n}.",
        "<With|In> which two digits does ${a}^{{n}}$ end?",
        "hey <whats|what are> the last two digits of {a} to the {n}",
        "Let $N = {a}^{{n}}$. <Find the last two digits of $N$.|What are the last two digits of "
        "$N$?>",
        "A calculator shows only the last two digits of a result. What does it show for {a}^{n}?",
        "<Calculate|Find> the two-digit ending of the number {a}^{n}.",
        "<Compute|Evaluate|Find> ${a}^{{n}} \\bmod 100$.",
        "What remainder does {a}^{n} leave <when divided by|on division by> 100?",
        "Cut off everything but the final two digits of {a}^{n}. What <is left|remains>?",
        "{person} lets a computer calculate {a}**{n} and notes only the last two digits of the "
        "output. Which two-digit number does {person} note?",
        "Let $e(k)$ be the number formed by the last two digits of $k$. <Compute|Find|Evaluate> "
        "$e({a}^{{n}})$.",
        "The number of {things} in a fairy tale is {a}^{n}. What are the last two digits of this "
        "number?",
        "<Find|Give> the last two digits of the power with base {a} and exponent {n}.",
        "Find $r \\in \\{0, 1, \\ldots, 99\\}$ such that ${a}^{{n}} - r$ is divisible by $100$.",
        "modulo one hundred, what's {a}^{n}?",
        "the number {a}^{n} is huge, i just need <its last two digits|the two digits it finishes "
        "with>",
        "The number $M$ is ${a}$ raised to the exponent ${n}$. <State|Give> the last two decimal "
        "digits of $M$.",
        "{a}^{n} finishes with which two digits?",
        "{person} and {friend} are to guess the final two digits of {a}^{n}. What is the "
        "<right|correct> guess?",
        "A bank keeps only the last two digits of {a}^{n} as a check number. Which check number "
        "is that?",
        "pow({a}, {n}, 100) =?",
        "{a}^{n} = .....__ <fill both blanks|which 2 digits>",
        "A1={a}, A2={n}, RIGHT(A1^A2;2) with exact arithmetic =?",
        "The raffle at our sports club has tickets numbered 00 to 99. {person} draws no ticket "
        "but computes {a}^{n}, and the winner is whoever holds its last two digits. Which ticket "
        "wins?",
        "I spilled tea over my printout of {a}^{n}. Only the last couple of digits, the tens and "
        "the units, are still readable. What do they say?",
        "Which number opens {friend}'s bike lock? It has two wheels, and they are set to the "
        "<last|closing> two digits of {a} to the power of {n}.",
        "In the game I'm playing every slime splits into {a} new ones each turn. I began with a "
        "single slime, and {n} turns have gone by. What are the final two digits of the slime "
        "count?",
        "Write ${a}^{{n}} = 100q + r$ with integers $q$ and $0 \\le r \\le 99$. <Determine|State> "
        "$r$.",
        "Reduce the power ${a}^{{n}}$ in the ring $\\mathbb{Z}/100\\mathbb{Z}$ and name the "
        "representative between $0$ and $99$.",
        "{a}^{n} mod 100 <=|?>",
        "{a} to the {n}, <last two|final 2> digits",
        "str({a}**{n})[-2:]",
        "tens and units digit of {a}^{n} as one number <=?|pls>",
        "end 2 digits, base {a}, exponent {n}",
        "{a}^{n} % 100",
        "rest of {a}^{n} <after dividing by|over> 100",
        "x={a}^{n}; x - 100*floor(x/100)",
        "{a}*{a}*...*{a} ({n} times) <ends in which 2 digits|last two digits?>",
        "<closing|ending> pair of digits {a}**{n}",
        "ends ..?? : {a} ^ {n}",
        "{a}^{n}, keep the <right|rightmost> two digits, drop the others",
        "so basically I've got {a} to the power {n}, it's gigantic, and they only want the two "
        "digits at the very end",
        "my kid's worksheet says look for the cycle and find the last two digits of {a}^{n}. "
        "<what are they|what's the pair>?",
        "The phone shows it with an E in it, so I can't read the tail of {a}^{n}. What're the "
        "tens and the ones digit, put together?",
        "Our teacher says we may throw away everything above the tens at every step. So what's "
        "left when I've multiplied {n} copies of {a}?",
        "ok how does {a} to the {n} finish? Not just the one digit, I'd need the last two.",
        "I told my sister I can work out the remainder of {a}^{n} after dividing by a hundred in"
        " my head. Help me out, what's it?",
        "I'm setting a quiz for the maths club, {a} is the base, {n} is the exponent, and "
        "they've to name the ending with two digits. What's the correct one?",
        "hey what would u see in the tens place and the units place together if {a}^{n} was "
        "written out",
        "My friend's into number tricks and asked me how many cents over full dollars there'd be"
        " if I owned {a}^{n} cents. How many's that?",
        "Let $t \\in \\{0, \\dots, 99\\}$ satisfy $t \\equiv {a}^{{n}} \\pmod{100}$. Determine "
        "$t$.",
        "Find the least non-negative residue of ${a}^{{n}}$ modulo $100$.",
        "Calculate ${a}^{{n}} - 100 \\left\\lfloor \\frac{{a}^{{n}}}{100} \\right\\rfloor$.",
        "The decimal representation of ${a}^{{n}}$ ends in the digits $d_1 d_0$. Evaluate $10 "
        "d_1 + d_0$.",
        "Let $y_0 = 1$ and let $y_k$ be the remainder of ${a} \\cdot y_{k-1}$ upon division by"
        " $100$. Obtain $y_{{n}}$.",
        "What are the tens digit and the units digit of the product of ${n}$ factors all equal "
        "to ${a}$, read as one number?",
        "Which number formed by two digits closes the decimal expansion of ${a}^{{n}}$?",
        "For a positive integer $m$ let $\\lambda(m)$ be what remains of $m$ after subtracting "
        "as many hundreds as possible. Evaluate $\\lambda({a}^{{n}})$.",
        "A wizard's spell multiplies coins by {a}, and he casts it {n} times on one coin. He "
        "ties the coins up in bundles of a hundred. How many are not in a bundle?",
        "Two wheels of a safe, for tens and units, must show how {a}^{n} ends. Which number do "
        "they show?",
        "A virus starts as a single copy and multiplies by {a} each minute; {n} minutes later "
        "{a}^{n} copies exist. They are stored in racks of 100. How many copies are in the rack "
        "that is not full?",
        "Locker rooms are numbered 0 to 99, and member {a}^{n} gets the locker that agrees with "
        "the last two digits of the membership number. Which locker is it?",
        "A meter in the cellar of an office has but two places and rolls over after 99. "
        "Beginning at 0 it counts {a}^{n} pulses. What does it show then?",
        "{person} prints the power {a}^{n} on a strip of paper, and {friend} tears off the two "
        "digits at the right end. What number is on the piece torn off?",
        "A publisher cuts all book codes to their final two digits. What becomes of the code "
        "{a}^{n}?",
        "In a spaceship {a}^{n} grains of dust are counted into boxes of one hundred until no "
        "full box can be filled any more. How many grains are left over?",
        "A quiz show asks for the tail of {a} raised to {n}, tail meaning its last two digits. "
        "What should the candidate reply?",
        "A composer picks bar numbers from 00 to 99 by taking the ending of big powers. Today's "
        "power is {a}^{n}. Which bar is picked?",
        "A farm in a fairy tale packs {a}^{n} eggs, a hundred to a crate. The eggs that do not "
        "fill a crate are given to the poor. How many eggs do the poor get?",
    ),
    unseen_wordings=(
        "Looking at {a}^{n} in base ten, which pair of digits is at the very end?",
        "Tom multiplies {n} copies of {a}. What do the tens and ones digit of the product read?",
        "Tell me how {a}^{n} ends, I need both the tens and ones place.",
        "Determine the two final digits of {a}^{n}.",
        "{a}^{n}, last 2 digits?",
        "I don't need the whole number {a}^{n}, only the tens digit and the ones digit. What "
        "two-digit ending does it have?",
        "Find the last two digits of the decimal representation of ${a}^{{n}}$.",
        "{person} computes {a} to the power of {n} on a computer, but the window is so narrow "
        "that only the two rightmost digits can be seen. What does {person} see?",
        "The power {a}^{n} is written out in base ten. With which two digits does it end?",
    ),
    plans=(
        "The last two digits of {a}^{n} are {a}^{n} modulo 100.",
        "We reduce {a}^{n} modulo 100 to keep the last two digits.",
        "We want the last two digits of {a}^{n}, so we take the power modulo 100.",
    ),
    programs=("print(pow({a}, {n}, 100))", "print({a}**{n} % 100)"),
    slips=(
        Slip(
            "k = {a}**{n}\nprint(k[-2:])",
            "An integer has no slices. Take the power modulo 100 instead.",
        ),
        Slip(
            "print(powmod({a}, {n}, 100))",
            "There is no `powmod`. The built-in `pow` takes the modulus as third argument.",
        ),
        Slip(
            "from math import pow\nprint(pow({a}, {n}, 100))",
            "`math.pow` takes only two arguments. Let us use the operators instead.",
            fix=1,
        ),
        Slip(
            "print(last_two_digits({a}**{n}))",
            "There is no function `last_two_digits`. Take the remainder modulo 100.",
        ),
    ),
    conclusions=(
        "The last two digits are $\\boxed{{answer}}$.",
        "So {a}^{n} ends in $\\boxed{{answer}}$.",
        "The two-digit ending of {a}^{n} is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "The last two digits of {a}^{n} are its remainder modulo 100. Repeated squaring with every "
        "product cut to two digits gives $\\boxed{{answer}}$.",
        "The endings of the powers of {a} repeat modulo 100, and at exponent {n} the ending is "
        "$\\boxed{{answer}}$.",
    ),
)
