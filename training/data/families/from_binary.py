"""Reading a number written in binary."""

from random import Random

from training.data.family import Family, Numbers, Slip, number


def draw(random: Random) -> Numbers:
    return {"d": f"{number(random, 3, 4000):b}"}


def answer(d: str) -> int:
    return sum(2**i for i, bit in enumerate(reversed(d)) if bit == "1")


FAMILY = Family(
    name="from_binary",
    draw=draw,
    answer=answer,
    wordings=(
        "<Convert|Change|Turn> the binary number {d} <to|into> decimal.",
        "binary {d} in decimal<|?>",
        "What number is written as {d} in binary?",
        "The bits {d} represent which decimal integer?",
        "<Find|Give|Compute> the decimal value of the binary number ${d}$.",
        "hey what does binary {d} mean as a normal number",
        "binary to decimal: {d}",
        "Write the binary numeral {d} in <the decimal system|decimal>.",
        "<Interpret|Read> {d} as a binary number. What is its <|decimal >value?",
        "0b{d} = ?",
        "A row of lamps shows {d}, where 1 is on and 0 is off. Read in binary, which number is it?",
        "<Determine|Find> the integer whose binary representation is {d}.",
        "Change {d} from binary into <decimal|base ten>.",
        "{d} (<base 2|base two|binary>) in <base 10|decimal>?",
        "What is ${d}_2$ <as a decimal number|in decimal|in base ten>?",
        'int("{d}", 2)<| = ?>',
        "Turn {d} from base two into base ten.",
        "The binary code {d} is printed on <a badge|a ticket|{person}'s shirt>. Which decimal "
        "number does it encode?",
        "{person} counts {things} in binary and notes {d}. How many {things} are there, <written "
        "in decimal|in the decimal system>?",
        "<decode|translate> binary {d} <into|to> decimal<| please>",
        "bin {d} to dec",
        "Bits, most significant first: {d}. <Decimal|Base ten> value?",
        "If $N = ({d})_2$, <find|give> $N$ in decimal notation.",
        "The base-two numeral {d} stands for which decimal number?",
        "A robot that only knows binary says it has {d} {things}. How many {things} is that in "
        "decimal?",
        "<Unsigned binary|As an unsigned binary integer,> {d} equals what in decimal?",
        "Rewrite the base 2 number {d} <in base 10|in decimal, with the digits 0 to 9>.",
        "In the binary system a number looks like {d}. What does it look like in the decimal "
        "system?",
        "=BIN2DEC({d})",
        "bits: {d}; as <int|integer|unsigned int>: ?",
        "parseInt('{d}', 2) =?",
        "My nerdy watch shows everything in base two. After the <match|run> it said {d} minutes. "
        "How many minutes was that, in decimal?",
        "How many eggs are left? {person} wrote {d} on the <fridge|kitchen> door, and {person} "
        "writes all amounts in binary. I'd like the <amount|number> in decimal.",
        "In the escape room we found light and dark squares and noted them as {d}, 1 for light "
        "and 0 for dark. The last square is worth 1, the one before it 2, then 4, 8, and so on, "
        "and the dark ones don't count. Which number <opens the lock|do we have to type in>?",
        "{friend} sent me a text: 'I got {d} points in the quiz, base two of course.' <What is "
        "the score in decimal?|Tell me the score in decimal.>",
        "Let $w = {d}$ be a word over the alphabet $\\{0, 1\\}$. <Determine|State> the integer "
        "that $w$ denotes in the dyadic system, in decimal form.",
        "The binary numeral ${d}$ is given. <State|Determine> the integer equal to it, with base"
        " $10$ as the base of notation.",
        "{d}b to <dec|decimal>",
        "bin->dec {d}",
        "{d} base2 -> base10",
        "0b{d} <decimal|in dec|as int>",
        "binary {d} <=|equals> ?",
        "{d}_2 = ?_10",
        "whats {d} in binary worth",
        "print(0b{d})",
        "echo $((2#{d}))",
        'FromDigits["{d}", 2]',
        "bitstring {d} unsigned dec <val|value>",
        "dec({d}) if thats binary",
        "so basically it's zeros and ones, {d}, and I've to say what normal number it is. <What "
        "is it|Any idea>?",
        "My kid's worksheet says {d} is in binary, and they want the decimal number. <What do we"
        " write|What's that>?",
        "okay class, from the right: one, two, four, eight and doubling on, add where there's a "
        "1. The number is {d}. What do we get?",
        "I found {d} scratched on a desk in the computer room, must be binary. Which decimal "
        "number would that be?",
        "Could you read {d} as binary for me and give me the ordinary number?",
        "We do this finger trick, finger up is 1 and finger down is 0. Mine show {d}. How much "
        "am I showing, in decimal?",
        "I'm debugging a flag register, the bits are {d} with the lowest one on the right. "
        "What's that as a decimal integer?",
        "There's this shirt joke about people who know binary, and the shirt says {d}. So what "
        "number is meant, in base ten?",
        "tell me the decimal for {d}, it's base two, i always get the powers wrong",
        "Let $N$ be the integer with binary digits ${d}$, the leading digit first. "
        "<Find|Determine> $N$ in base ten.",
        "<Evaluate|Calculate> $({d})_2$ and express the answer in the decimal system.",
        "Convert the base-$2$ numeral ${d}$ to base $10$.",
        "What integer, written in decimal, has the binary expansion {d}?",
        "Write the decimal representation of ${d}_{\\text{two}}$.",
        "The digits $b_k \\ldots b_1 b_0$ of a binary number form the string {d}. Compute "
        "$\\sum_{i=0}^k b_i 2^i$.",
        "Which natural number is given by {d} in the dyadic number system? Answer in decimal.",
        "Let $p$ be the polynomial with coefficients, from the leading one down, {d} (each digit"
        " one coefficient). Determine $p(2)$.",
        "A lighthouse sends {d}, where 1 is a long flash and 0 a short one, as a binary number. "
        "Which decimal number is it?",
        "A baker marks trays with sesame buns (1) and plain buns (0). One tray reads {d} from "
        "left to right, in binary. What is the tray number in decimal?",
        "The weights on a scale pan are powers of two, the lightest one gram. Which are used is "
        "noted as {d}, heaviest place first, 1 for used. How many grams is the load?",
        "An alien with two fingers counts his moons as {d}, in base two. How many moons has he, "
        "in decimal?",
        "The punch card shows hole (1) or no hole (0): {d}. Which number does it stand for, if "
        "read as binary and given in decimal?",
        "In the dwarfs' mine, doors are numbered in binary. {person} stands before door {d}. "
        "Which door is that in decimal?",
        "A drum machine stores the pattern {d}, hit as 1 and rest as 0, as an unsigned binary "
        "number. What is this number in decimal?",
        "A parking meter with a broken chip shows the cents to pay in binary: {d}. How many "
        "cents is it in decimal?",
        "{friend} knits a scarf with black rows for 1 and white rows for 0, and the rows read "
        "{d}. It is {friend}'s house number in binary. What is it in decimal?",
        "The relay team was given the start number {d} by a computer fan, in base two. Under "
        "which decimal number do they run?",
        "A satellite reports {d} as its battery count, most significant bit first. Give the "
        "count in decimal.",
    ),
    unseen_wordings=(
        "A computer stores the bit string {d}. Which number is that for us?",
        "{d} consists of zeros and ones; evaluate it with powers of two.",
        "what's the ordinary number behind the binary digits {d}?",
        "Determine the decimal value of the binary numeral {d}.",
        "{d} binary -> decimal",
        "My computer class uses ones and zeros: what ordinary number does binary {d} stand for?",
        "Express $({d})_2$ in base $10$.",
        "A row of lamps shows a number in the binary system, where 1 means on and 0 means off. "
        "Reading from left to right, {person} sees {d}. Which decimal number do the lamps show?",
        "Which number do you get when you translate {d} from base two to base ten?",
    ),
    plans=(
        "We read the digits {d} in base 2. The function `int` takes the base.",
        "The numeral {d} is binary, so we convert it from base 2.",
        "We convert {d} from binary to decimal.",
    ),
    programs=(
        'print(int("{d}", 2))',
        "print(0b{d})",
    ),
    slips=(
        Slip(
            "print(int({d}, 2))",
            "`int` with a base needs a string. Put the digits in quotes.",
        ),
        Slip(
            'print(decimal("{d}"))',
            "There is no function `decimal`. Use `int` with base 2.",
        ),
        Slip(
            'print(bin("{d}"))',
            "`bin` goes the other way. Let us write the digits as a binary literal instead.",
            fix=1,
        ),
    ),
    conclusions=(
        "In decimal this is $\\boxed{{answer}}$.",
        "So binary {d} is $\\boxed{{answer}}$.",
        "The decimal value is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Each 1 in {d} stands for the power of two that belongs to its place. "
        "The sum of these powers is $\\boxed{{answer}}$.",
        "Read {d} from the left, doubling and adding the next bit each time. "
        "The result is $\\boxed{{answer}}$.",
    ),
)
