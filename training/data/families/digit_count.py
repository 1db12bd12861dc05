"""How many digits a power has."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    return {"a": number(random, 2, 200), "n": number(random, 5, 1800)}


def answer(a: int, n: int) -> int:
    power, digits = a**n, 0
    while power:
        power, digits = power // 10, digits + 1
    return digits


FAMILY = Family(
    name="digit_count",
    draw=draw,
    answer=answer,
    wordings=(
        "How many <|decimal >digits does {a}^{n} have?",
        "<Find|Compute|Determine> the number of <|decimal >digits <of|in> ${a}^{{n}}$.",
        "<number of digits|digit count|how many digits|num digits> <of|in> {a}^{n}",
        "{a}**{n}<: how many digits?| has how many digits?|, number of digits?>",
        "hey how <long is|many digits long is> {a} to the <power of |power |>{n} <if i write it "
        "out|written out in full>, in digits?",
        "The <number|power> ${a}^{{n}}$ is written in <base ten|base 10|decimal notation>. How "
        "many digits <are needed|does it have|are there>?",
        "<Let $d$ be|Suppose $d$ is> the number of decimal digits of ${a}^{{n}}$. "
        "<Find|Determine|Compute> $d$.",
        "{person} writes <down |>the number {a}^{n}, <putting one digit in each square|one digit "
        "per square> of a grid. How many squares are <used|filled|needed>?",
        "A <printer|typist> needs one second for each digit. How many seconds does it take to "
        "<print|write> {a}^{n} in full<|, in decimal>?",
        "len(str({a}**{n}))<| = ?| gives what?>",
        "<Evaluate|Compute|Find> $\\lfloor {n} \\log_{10} {a} \\rfloor + 1$<, the number of digits "
        "of ${a}^{{n}}$|>.",
        "<Give|Find|Determine> the <|positive >integer $k$ <with|such that> $10^{k-1} \\le "
        "{a}^{{n}} < 10^k$<|, i.e. the length of this power>.",
        "<Multiply {n} <copies|factors> of {a} together. How many digits are in the|If you "
        "multiply {n} <copies|factors> of {a} together, how many digits has the> <product|result>?",
        "<If|When> {a} is raised to <the power {n}|the exponent {n}>, <the result has how many "
        "digits|how many digits does the result have|how many digits will the answer contain>?",
        "A <colony|chain letter|population> starts with 1 and grows <{a}-fold|by a factor of {a}> "
        "<every|each> day. After {n} days, how many digits has its <size|count>?",
        "How many <places|figures> does the <integer|whole number> {a}^{n} occupy in "
        "<ordinary|decimal> notation?",
        "<State|Give|Report> the length, in decimal digits, of the number {a}^{n}.",
        "On each of {n} <pages|wheels|locks> there are {a} <choices|symbols|settings>. The number "
        "of all combinations, {a}^{n}, has how many digits?",
        "<Calculate|Work out> how many <digits|symbols 0-9> <it takes|one needs> to write {a} to "
        "the {n} <out in full|in base 10>.",
        "<The decimal expansion|Written in decimal, the value> of ${a}^{{n}}$ <consists "
        "of|contains> how many digits<|, repeated ones counted each time>?",
        "{friend} claims to know how many digits {a}^{n} has. What is the <right|correct> number?",
        "{a} times {a} times {a} and so on, {n} factors <in all|altogether>: <how many digits in "
        "the product|what is the number of digits of the product>?",
        "The leading digit of {a}^{n} stands in front of several <more|other> digits. Counting "
        "<all of them|every digit, the leading one too>, how many digits are there?",
        "Take {a} to the <power of |power >{n}<. Count its digits.|; count its digits. How many?|. "
        "What is its number of digits?>",
        "base={a} exp={n} ndigits=?",
        "LEN of {a}^{n}, exact, no rounding =?",
        "x={a}; e={n}; floor(log10(x**e))+1 <= ?|: value?|; result?>",
        "I'm painting numbers on the garden fence, one numeral per board. Today's number is {a} "
        "multiplied by itself until there are {n} factors. How many boards do I need?",
        "How many keystrokes is that? {person} wants to <type|enter> the exact value of {a} to "
        "the power {n} <on the phone|at the till>, one key for each digit and nothing else.",
        "In the game I play, my score starts at 1 and every level multiplies it by {a}. I've "
        "just <finished|beaten> {n} levels. How many digits wide must the score display be?",
        "The baker puts one sugar numeral on each bun. For the maths club party {friend} ordered "
        "the value of {a}^{n}, all of it, in ordinary numerals. How many buns <is that|get "
        "decorated>?",
        "Let $\\ell(m)$ denote the length of the decimal representation of $m \\in \\mathbb{N}$. "
        "<Determine|State> $\\ell({a}^{{n}})$.",
        "Determine the least $k \\in \\mathbb{N}$ for which $10^k$ exceeds ${a}^{{n}}$.",
        "digits in {a}^{n}",
        "<no of|number of> digits {a} to the {n}",
        "len of {a}**{n}",
        "digit length {a} pow {n} <base 10|decimal>?",
        "1+floor({n}*log10({a})) =",
        "{a}^{n} written out = how many figures",
        "how long is {a}^{n} (digits)",
        "pow({a},{n}) digit count",
        "{a} power {n}, count digits <not the value|only>",
        "String({a}n ** {n}n).length",
        "<need|want> # digits of {a}^{n}",
        "so basically my kid's worksheet's got {a} to the power of {n}, and they don't want the "
        "number, just how many digits it has. <What is it|How many>?",
        "Okay, picture a super long number: {a} times itself over and over, {n} {a}s in the "
        "product. If I wrote it all out, how many digits would I be writing?",
        "our teacher bet we couldn't say how many digits {a}^{n} has without working it out. "
        "something with logs. what's the answer",
        "I'm into big numbers, and I wondered how many digits there're in {a} raised to the "
        "power {n}, ordinary base ten. D'you know?",
        "My calculator shows {a} to the {n} with an E in it, so I can't see all the digits. How "
        "many would there be, if it'd show them?",
        "I'm writing a program, and I've got to reserve a character for each digit of {a}^{n}, "
        "no sign, no commas. So how many characters do I need?",
        "She said use logarithms: take n times log of a, with a being {a} and n being {n}, round"
        " down, add one, and that's how many digits a to the n's got. What'd you get?",
        "Dad, if you've got {a} and you put a little {n} up there on the right, how many digits "
        "does the real number have, like, <written out|on paper>?",
        "tell me how many numerals i'd have to carve if i carved the value of {a}^{n} into a "
        "tree, all of them",
        "Let $N = {a}^{{n}}$. How many digits does the decimal expansion of $N$ have?",
        "Evaluate $1 + \\left\\lfloor \\log_{10}\\left({a}^{{n}}\\right) \\right\\rfloor$.",
        "Find the integer $m$ for which ${a}^{{n}} = c \\cdot 10^{m-1}$ with $1 \\le c < 10$.",
        "By means of logarithms, calculate the number of figures in ${a}^{{n}}$.",
        "Let $d(x)$ be the number of digits of a positive integer $x$ in base ten. What is "
        "$d({a}^{{n}})$?",
        "How many digits are there in the power with base {a} and exponent {n}?",
        "Let S be the set of nonnegative integers $j$ with $10^j \\le {a}^{{n}}$. How many "
        "elements does S have?",
        "The number ${a}^{{n}}$ is expressed in the decimal system. Of how many digits, not "
        "necessarily distinct, does it consist?",
        "A sorcerer's scroll reveals one digit of {a}^{n} each dawn, until the whole number is "
        "there. On how many dawns does a digit appear?",
        "A tailor embroiders the value of {a} to the {n} on a sash, with one bead for each "
        "digit. How many beads does it take?",
        "The train's display can show one numeral per cell. For a maths fair it shows {a}^{n} in"
        " full. How many cells <light up|are in use>?",
        "A scoreboard doubles as an art piece: its operator hangs up the number {a}^{n}, a plate"
        " for every digit. How many plates are <hung|on the wall>?",
        "At the bakery each digit cookie costs one token. {person} orders cookies that spell out"
        " {a}^{n}. How many tokens is that?",
        "A farmer has {a} fields, each split into {a} plots, each plot into {a} beds, and on and"
        " on in theory, {n} levels in all, so {a}^{n} pieces. How many digits long is that "
        "number?",
        "A pianist assigns a note to every digit of {a}^{n} and plays the number from left to "
        "right. How many notes is the piece long?",
        "A space probe radios home the number {a}^{n}, sending one pulse group for each decimal "
        "digit. How many pulse groups arrive?",
        "An accountant's joke invoice is for {a}^{n} cents. What number of digits must the "
        "amount field <hold|be able to hold>, if the amount in cents is entered without "
        "separators?",
        "A password could be any {n} symbols in a row, each taken from an alphabet of {a}, "
        "repeats allowed. The office wants to print how many passwords exist. The printed number"
        " has how many digits?",
        "On the beach {friend} writes {a}^{n} in the sand, each digit as long as a step. How "
        "many steps long is the number?",
    ),
    unseen_wordings=(
        "How many digits does the number {a}^{n} have when it is written out in decimal notation?",
        "number of digits of {a}**{n}",
        "If I typed {a} to the power of {n} into a calculator with an endless display, how many "
        "digits would it show?",
        "{person} computes {a}^{n} exactly and writes the result on a long strip of squared "
        "paper, one digit in each square. How many squares does {person} fill?",
        "Multiply together {n} factors, all equal to {a}. What is the length, in base-10 digits, "
        "of the product?",
    ),
    plans=(
        "We write {a}^{n} out as a string and take its length.",
        "Python computes {a}^{n} exactly; the number of digits is the length of its string.",
        "We need the number of digits of {a} to the power {n}.",
    ),
    programs=(
        "print(len(str({a}**{n})))",
        code("""
            from math import floor, log10
            print(floor({n} * log10({a})) + 1)
        """),
    ),
    slips=(
        Slip(
            "print(len({a}**{n}))",
            "An integer has no length. Turn it into a string first.",
        ),
        Slip(
            "print(floor({n} * log10({a})) + 1)",
            "`floor` and `log10` were never imported. Import them from `math`.",
            fix=1,
        ),
        Slip(
            "from sympy import digit_count\nprint(digit_count({a}**{n}))",
            "sympy has no `digit_count`. Let us take the length of the string instead.",
        ),
        Slip(
            "print(({a}**{n}).digits())",
            "An integer has no method `digits`. Convert it to a string and take the length.",
        ),
        Slip(
            "print(str({a}**{n}).length)",
            "A string has no attribute `length`. Use `len`.",
        ),
    ),
    conclusions=(
        "The number {a}^{n} has $\\boxed{{answer}}$ digits.",
        "So the number of digits is $\\boxed{{answer}}$.",
        "There are $\\boxed{{answer}}$ digits.",
    ),
    reasoning=(
        "The number of digits of {a}^{n} is one more than the integer part of its decimal "
        "logarithm, {n} times that of {a}. This gives $\\boxed{{answer}}$.",
        "Compare {a}^{n} with the powers of ten. It lies between two consecutive ones, so it has "
        "$\\boxed{{answer}}$ digits.",
    ),
)
