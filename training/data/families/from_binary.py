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
        "Convert the binary number {d} to decimal.",
        "binary {d} in decimal",
        "What number is {d} in binary?",
        "The bits {d} represent which decimal integer?",
        "Find the decimal value of the binary number ${d}$.",
        "hey what does binary {d} mean as a normal number",
        "binary to decimal: {d}",
        "Write the binary numeral {d} in the decimal system.",
        "Interpret {d} as a binary number. What is its value?",
        "0b{d} = ?",
        "A row of lamps shows {d}, where 1 is on and 0 is off. Read in binary, which number is it?",
        "Determine the integer whose binary representation is {d}.",
        "Change {d} from binary into decimal.",
    ),
    unseen_wordings=(
        "A computer stores the bit string {d}. Which number is that for us?",
        "{d} consists of zeros and ones; evaluate it with powers of two.",
        "what's the ordinary number behind the binary digits {d}?",
    ),
    plans=(
        "We read the digits {d} in base 2. The function `int` takes the base.",
        "The numeral {d} is binary, so we convert it from base 2.",
        "We convert {d} from binary to decimal.",
    ),
    programs=('print(int("{d}", 2))',),
    slips=(
        Slip(
            "print(int({d}, 2))",
            "`int` with a base needs a string. Put the digits in quotes.",
        ),
        Slip(
            'print(decimal("{d}"))',
            "There is no function `decimal`. Use `int` with base 2.",
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
