"""Writing a number in binary."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    return {"n": number(random, 3, 20_000)}


def answer(n: int) -> str:
    return answer(n // 2) + str(n % 2) if n else ""


FAMILY = Family(
    name="to_binary",
    draw=draw,
    answer=answer,
    wordings=(
        "<Convert|Translate|Turn> {n} <to|into> binary.",
        "{n} in binary<|?| = ?>",
        "What is {n} <written|expressed> in binary?",
        "<Find|Determine|Give> the binary <representation|expansion|form> of ${n}$.",
        "<hey |so |>how do computers write {n} in zeros and ones<|?>",
        "decimal to binary: {n}",
        "<Express|Represent> the decimal number {n} as a binary number.",
        "Write {n} as a string of bits without leading zeros.",
        "What are the binary digits of the number {n}?",
        "bin({n})?",
        "Determine the expansion of {n} in the binary system.",
        "A row of lamps, on = 1 and off = 0, shows the number {n} in binary, starting with a lamp "
        "that is on. Which digits are shown?",
        "Change {n} from decimal into binary.",
        "<Write|Express|Give> {n} in base <2|two>.",
        "Which bits <does|would> a computer store for the <|unsigned >integer {n}, leaving out "
        "zeros in front?",
        "{n} is a sum of different powers of two. Write 1 for each power that occurs and 0 for "
        "each that does not, from the <highest|largest> down to 1. <Which numeral results?|What "
        "do you get?>",
        "{person} can only say yes (1) or no (0) and sends the number {n} to {friend} in binary, "
        "highest bit first. What is sent?",
        "dual system, value {n}: <what are the digits|which numeral>?",
        "$({n})_{10} = (?)_2$",
        "Halve {n} repeatedly, dropping fractions, until zero, and note the remainders. Which "
        "binary number do they form, read from the last to the first?",
        "How is {n} written <when|if> the only digits <allowed|available> are 0 and 1, that is, "
        "with radix 2?",
        "Let $N = {n}$. Find the digits of $N$ <in|to> base $2$<|, most significant bit first>.",
        "On a punched tape, a hole means 1 and no hole means 0. Which <bits|zeros and ones> "
        "encode the number {n} in the binary system, if the first is a hole?",
        "binary please: {n}",
        "{person} has {n} {things} and labels the box with this number, but as a base-2 numeral. "
        "What does the label say?",
        "dec={n} bin=?",
        "=DEC2BIN({n}) <=?|shows?|result?>",
        "format({n}, 'b') <prints?|=?|returns?>",
        "My torch app can only flash long (1) or short (0). I'd like to send {friend} my locker "
        "number in base 2, and it begins with a long flash. The <locker|number> is {n}. Which "
        "ones and zeros do I send?",
        "Which weights go on the scale? I own one each of 1, 2, 4, 8, 16 grams and so on, "
        "always doubling, and my flour <is|weighs> {n} grams. From the heaviest one I use down "
        "to 1 gram, I note 1 for a weight on the pan and 0 for one left out. What have I noted?",
        "{person} and I play a card game in maths class. Whatever number you draw, you have to "
        "<say|call> it in base two. I just drew {n}. What do I <say|call>, digit by digit?",
        "We had {n} {things} left after the garden party. {friend}, who is a programmer, wrote "
        "this number on the fridge in binary. What is <written |>on the fridge?",
        "Determine the bits $b_m b_{m-1} \\ldots b_0$ with $b_m = 1$ such that $\\sum_{i=0}^m "
        "b_i 2^i = {n}$.",
        "State the dyadic numeral of the <integer|natural number> ${n}$, i.e. its positional "
        "notation over the alphabet $\\{0, 1\\}$.",
    ),
    unseen_wordings=(
        "How would a machine knowing only 0 and 1 note the number {n}?",
        "Give {n} as a sum of powers of two, in the form of its bit pattern.",
        "i need {n} translated to binary please",
        "Determine the binary representation of the decimal number {n}.",
        "{n} decimal -> binary",
        "What does the number {n} look like if you write it only with ones and zeros, like a "
        "computer does?",
        "Write $({n})_{10}$ as a numeral in base $2$.",
        "{person} has a clock that shows numbers in the binary system with a row of lights, 1 for "
        "on and 0 for off. Which sequence of ones and zeros, starting with a 1, stands for {n}?",
        "Which string of binary digits represents {n} in the base two system?",
    ),
    plans=(
        "We write {n} in binary, without a prefix.",
        "We need the binary digits of {n}.",
        "We convert {n} to binary.",
    ),
    programs=(
        "print(bin({n})[2:])",
        code("""
            n, bits = {n}, ""
            while n:
                n, r = divmod(n, 2)
                bits = str(r) + bits
            print(bits)
        """),
    ),
    slips=(
        Slip("print(binary({n}))", "There is no function `binary`. It is called `bin`."),
        Slip('print(bin("{n}")[2:])', "`bin` needs an integer, not a string."),
        Slip(
            "print(int({n}, 2))",
            "`int` with a base reads a string, the other way round. Let us halve repeatedly.",
            fix=1,
        ),
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
