"""Writing a number in binary."""

from random import Random

from training.data.family import Family, Numbers, Slip, number


def draw(random: Random) -> Numbers:
    return {"n": number(random, 3, 5000)}


def answer(n: int) -> str:
    return answer(n // 2) + str(n % 2) if n else ""


FAMILY = Family(
    name="to_binary",
    draw=draw,
    answer=answer,
    wordings=(
        "Convert {n} to binary.",
        "{n} in binary",
        "What is {n} written in binary?",
        "Find the binary representation of ${n}$.",
        "hey how do computers write {n} in zeros and ones",
        "decimal to binary: {n}",
        "Express the decimal number {n} as a binary number.",
        "Write {n} as a string of bits without leading zeros.",
        "What are the binary digits of the number {n}?",
        "bin({n})?",
        "Determine the expansion of {n} in the binary system.",
        "A row of lamps, on = 1 and off = 0, shows the number {n} in binary. Which digits are "
        "shown?",
        "Change {n} from decimal into binary.",
    ),
    unseen_wordings=(
        "How would a machine knowing only 0 and 1 note the number {n}?",
        "Give {n} as a sum of powers of two, in the form of its bit pattern.",
        "i need {n} translated to binary please",
    ),
    plans=(
        "We write {n} in binary with `bin` and drop the prefix.",
        "The function `bin` gives the binary digits of {n}.",
        "We convert {n} to binary.",
    ),
    programs=("print(bin({n})[2:])",),
    slips=(
        Slip("print(binary({n}))", "There is no function `binary`. It is called `bin`."),
        Slip('print(bin("{n}")[2:])', "`bin` needs an integer, not a string."),
    ),
    conclusions=(
        "In binary this is $\\boxed{{answer}}$.",
        "So {n} is $\\boxed{{answer}}$ in binary.",
        "The binary digits are $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Halve {n} again and again and keep the remainders. Read from the last to the first, they "
        "give $\\boxed{{answer}}$.",
        "Write {n} as a sum of different powers of two. The bits in order are $\\boxed{{answer}}$.",
    ),
)
