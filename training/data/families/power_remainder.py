"""The remainder of a power."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    return {
        "a": number(random, 2, 200),
        "n": number(random, 3, 3000),
        "m": number(random, 3, 1000),
    }


def answer(a: int, n: int, m: int) -> int:
    remainder = 1
    for _ in range(n):
        remainder = remainder * a % m
    return remainder


FAMILY = Family(
    name="power_remainder",
    draw=draw,
    answer=answer,
    wordings=(
        "<What is|What's|What would be> the remainder <when|if> {a}^{n} is divided by {m}?",
        "<find|compute|calculate|give me> {a}^{n} mod {m}",
        "<Find|Determine|Compute|Calculate> the remainder <when|if> ${a}^{{n}}$ is divided by "
        "${m}$.",
        "{a}**{n} % {m}<| = ?|?>",
        "{a}^{n} <modulo|mod> {m}?",
        "<Compute|Evaluate|Find|Work out> ${a}^{{n}} \\pmod{{m}}$.",
        "<hey, |so |>if <I divide|one divides|you divide> {a} to the power {n} by {m}, what's "
        "<left over|left|the rest>?",
        "Let $r$ be the remainder of ${a}^{{n}}$ <upon|on|after> division by ${m}$. <What is "
        "$r$?|Find $r$.|Determine $r$.>",
        "Find the <integer|number> $x$ with $0 \\le x < {m}$ and $x \\equiv {a}^{{n}} "
        "\\pmod{{m}}$.",
        "{a} raised to the <power of {n}|power {n}|exponent {n}> leaves <what|which> remainder on "
        "division by {m}?",
        "When you divide {a}^{n} by {m}, <what|which> remainder <do you get|is there|remains>?",
        "Reduce {a}^{n} modulo {m}.",
        "{person} multiplies {n} copies of {a} together and divides the <product|result> by {m}. "
        "What is the remainder?",
        "calculate the remainder of {a}^{n} / {m}",
        "({a}^{n}) mod {m} = ?",
        "<Determine|Say> what {a}^{n} is congruent to mod {m}, as a number from 0 to {m} - 1.",
        "<Write|Let> ${a}^{{n}} = {m}q + r$ with integers $q$ and $r$, where $0 \\le r < {m}$. "
        "<What is $r$?|Find $r$.>",
        "{person} owns {a}^{n} {things} and packs them into <boxes|crates|bags> of {m}. How many "
        "{things} <are left over|remain unpacked|do not fit into a full one>?",
        "A circular <track|board> has {m} fields, numbered from 0 to {m} - 1. A token starts on "
        "field 0 and <moves|is pushed> {a}^{n} fields forward. On <which|what> field does it "
        "<stop|end up|come to rest>?",
        "What is the smallest non-negative integer that differs from {a}^{n} by a multiple of {m}?",
        "modulus {m}, base {a}, exponent {n}: <what does modular exponentiation give|what is the "
        "power reduced|remainder of the power>?",
        "Divide by {m}: {a}^{n}. <Only the remainder, please.|I just need the remainder.|Give the "
        "remainder only.>",
        "In <arithmetic|the ring of integers> modulo {m}, <what is|which residue equals> {a}^{n}?",
        "What is the <least|smallest> non-negative residue of ${a}^{{n}}$ <for the "
        "modulus|modulo> ${m}$?",
        "What is the <smallest|least> non-negative integer that <one must subtract|has to be "
        "taken away> from {a}^{n} to <get|leave> a multiple of {m}?",
        "Start with 1 and multiply by {a} <exactly|a total of> {n} times, <always|each time> "
        "keeping only the remainder <modulo|after division by> {m}. <What number|Which value> do "
        "you end with?",
        "A colony starts with one cell, and in every step each cell <turns into|is replaced by> "
        "{a} cells. After {n} steps, <all cells|they> are put into dishes of {m} until fewer than "
        "{m} are left. How many <cells |>are left?",
        "b={a}, e={n}, mod={m}; pow(b, e, mod) =?",
        "A1: {a}, A2: {n}, A3: {m}, A4: =MOD(A1^A2, A3) -> A4 =?",
        "rem({a}^{n} : {m}) =?",
        "I built a strange clock with {m} hours on its face, from 0 up to {m} - 1. It stands at 0 "
        "right now. Which hour does it show {a}^{n} hours later?",
        "How many stickers stay loose? In my dreams I have {a}^{n} of them. A page of the album "
        "takes {m}, and I only glue in whole pages, as many as I can.",
        "A chain message goes round. Everybody who gets it sends it to {a} new people, and "
        "{person} started it alone, so {a}^{n} people get it in round {n}. They form teams of {m} "
        "for as long as they can. How many of them have no team?",
        "Today in school only the remainders count. We divide by {m}, says the teacher, and the "
        "number is {a} with the exponent {n}. What does {friend} have to write down?",
        "Determine the canonical representative in $\\{0, 1, \\dots, {m} - 1\\}$ of the class of "
        "${a}^{{n}}$ in $\\mathbb{Z} / {m}\\mathbb{Z}$.",
        "Let $r_0 = 1$, and let $r_{j+1}$ be the remainder of ${a} \\cdot r_j$ modulo ${m}$. "
        "State $r_{{n}}$.",
        "{a}^{n} // {m} remainder not quotient",
        "pow({a},{n},{m})",
        "remainder {a}^{n} / {m}",
        "{a}^{n} : {m} <rest|leftover>?",
        "{a} to the {n} divided by {m} whats the remainder",
        "mod({a}^{n}, {m})",
        "mod {m}: {a} x {a} x ... x {a} ({n} factors) == ?",
        "{a} ** {n} mod {m} <quick|pls>",
        "powmod base {a} exp {n} mod {m}",
        "residue of {a}^{n}, modulus {m}",
        "divide {a}^{n} by {m}, <whats left|left over =>?",
        "({a} to power {n}) modulo {m} <gives?|is>",
        "So my number theory homework's got {a} to the power {n}, and they want what's left when"
        " {m} is taken out as often as possible. What is it?",
        "my kid's worksheet says to find the rest of {a}^{n} over {m}. nobody at home can do it",
        "hey crypto nerds, I'm doing a toy key exchange, base {a}, secret exponent {n}, modulus "
        "{m}. what public value do I send?",
        "I teach modular arithmetic, and today's example is {a} to the {n} modulo {m}. What "
        "should be on the board at the end?",
        "okay I don't need the number itself, it's {a}^{n}, I just need the remainder for "
        "division by {m}",
        "In our math club we reduce mod {m} after every multiplication by {a}. We start at 1 and"
        " do that {n} times. What have we got?",
        "So I keep squaring and reducing but I keep slipping up. {a}^{n}, modulus is {m}, the "
        "remainder ought to be what?",
        'my teacher goes "{m} into {a} to the {n}, what\'s the leftover?" and I had no clue',
        "if you split {a}^{n} up into groups of {m}, as many full groups as you can, how much "
        "doesn't fit? that's all I wanna know",
        "Let $N = {a}^{{n}}$. <Compute|Evaluate> $N - {m} \\left\\lfloor \\frac{N}{{m}} "
        "\\right\\rfloor$.",
        "Find the <unique|only> $r \\in \\{0, 1, \\dots, {m} - 1\\}$ for which ${m}$ divides "
        "${a}^{{n}} - r$.",
        "<Evaluate|Determine> ${a}^{{n}} \\bmod {m}$.",
        "By repeated squaring or otherwise, find the remainder of ${a}^{{n}}$ modulo ${m}$.",
        "Dividing ${a}^{{n}}$ by ${m}$ yields a quotient and a remainder. State the remainder.",
        "What is the least integer $k \\ge 0$ such that ${a}^{{n}} - k$ is divisible by ${m}$?",
        "Let $x_0 = 1$ and $x_{i+1} = {a} x_i$ for $i \\ge 0$. What remainder does $x_{{n}}$ "
        "leave when divided by ${m}$?",
        "If ${a}^{{n}} \\equiv y \\pmod{{m}}$ and $0 \\le y \\le {m} - 1$, what is $y$?",
        "A dragon owns {a}^{n} gold coins and stacks them in towers of {m} coins each. The coins"
        " that don't make a full tower go to the poor. How many coins go to the poor?",
        "The carousel has {m} horses, numbered 0 to {m} - 1, and stops for one horse after "
        "another in order, over and over, starting from horse 0. It advances by {a}^{n} horses. "
        "At which horse number does it now stand?",
        "A baker dreams of {a}^{n} rolls and puts them on trays of {m}, filling one tray after "
        "the other. How many rolls lie on the tray that is not full (0 if every tray is full)?",
        "A space freighter takes {m} containers per flight and flies only when full. The moon "
        "base has {a}^{n} containers. How many stay behind in the end?",
        "On a fairy farm {a}^{n} eggs are packed into cartons that hold {m}. How many eggs "
        "remain without a full carton?",
        "{person} chants numbers from 0 up to {m} - 1 again and again in a loop, starting with "
        "0. What number is chanted exactly {a}^{n} numbers after the first 0?",
        "An army of {a}^{n} ants marches in rows of {m}. How many ants march in the incomplete "
        "last row (0 if all rows are full)?",
        "{friend} pays a fantasy debt of {a}^{n} cents with banknotes worth {m} cents each, as "
        "far as possible, and the rest in single cents. How many single cents <are needed|does "
        "{friend} pay>?",
        "A music box drops a bead each time its wheel has turned {m} clicks, and starts counting"
        " clicks afresh. It turns {a}^{n} clicks. How many clicks have been counted since the "
        "last bead fell?",
        "In a card game the winner is found by counting {a}^{n} seats onward round a table with "
        "seats 0, 1, ..., {m} - 1, beginning at seat 0. Which seat wins?",
        "A computer stores the number {a}^{n} in a counter which jumps back to 0 each time it "
        "reaches {m}. What does the counter display at the end?",
    ),
    unseen_wordings=(
        "There are {a}^{n} coins shared equally among {m} pirates. How many coins are left over?",
        "Dividing by {m}, which remainder does the number ${a}^{{n}}$ give?",
        "in arithmetic mod {m}, evaluate {a} to the {n}",
        "Determine the remainder of {a}^{n} upon division by {m}.",
        "{a}^{n} modulo {m} = ?",
        "Suppose I divide the huge number {a}^{n} by {m}. How much is left over?",
        "Find the integer $r$ with $0 \\le r < {m}$ and ${a}^{{n}} \\equiv r \\pmod{{m}}$.",
        "{person} has exactly {a}^{n} grains of rice and fills them into bags of {m} grains until "
        "there are not enough grains left for another bag. How many grains are left over?",
        "When {a} raised to the power {n} is reduced modulo {m}, which non-negative number less "
        "than {m} results?",
    ),
    plans=(
        "We need {a}^{n} modulo {m}. The function `pow` does this.",
        "The remainder of {a}^{n} on division by {m} is `pow({a}, {n}, {m})`.",
        "We raise {a} to the power {n} modulo {m}.",
    ),
    programs=(
        "print(pow({a}, {n}, {m}))",
        "print({a}**{n} % {m})",
    ),
    slips=(
        Slip(
            "print(powmod({a}, {n}, {m}))",
            "There is no `powmod`. The built-in `pow` takes the modulus as third argument.",
        ),
        Slip(
            "from sympy import Mod\nprint(Mod({a}, {n}, {m}))",
            "`Mod` takes two arguments. Use the built-in `pow` with the modulus as third argument.",
        ),
        Slip(
            "print(({a}**{n}).mod({m}))",
            "An integer has no method `mod`. The built-in `pow` takes the modulus too.",
        ),
        Slip(
            "from math import mod\nprint(mod({a}**{n}, {m}))",
            "There is no `mod` in `math`. Let us use the operator `%` instead.",
            fix=1,
        ),
        Slip(
            code("""
                def remainder(n):
                    return {a} * remainder(n - 1) % {m}
                print(remainder({n}))
            """),
            "The recursion has no base case and never ends. The built-in `pow` does it at once.",
        ),
    ),
    conclusions=(
        "The remainder is $\\boxed{{answer}}$.",
        "So {a}^{n} leaves the remainder $\\boxed{{answer}}$ when divided by {m}.",
        "Thus {a}^{n} mod {m} is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "We reduce {a}^{n} modulo {m}. Repeated squaring keeps every factor below {m}. "
        "The remainder is $\\boxed{{answer}}$.",
        "Powers of {a} repeat modulo {m}. Reducing the exponent {n} by the period and multiplying "
        "out leaves the remainder $\\boxed{{answer}}$.",
    ),
)
