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
        "{n} <base2|base-2|b2>",
        "bin of {n} <pls|please|?>",
        "{n} dec -> bin",
        "how to write {n} w/ only 0s n 1s",
        "n = {n}, n_2 = ?",
        "<need|want> {n} in <binary code|machine digits|1s and 0s>",
        "{n} base ten, base two = ?",
        "0/1 digits for {n}",
        "<radix|base> 10 to <radix|base> 2, {n}",
        "({n}).toString(2)",
        "{n}_{10} binary value",
        "{n} as 0b... <what comes after the b|rest of it?>",
        "my kid's worksheet says to <rewrite|change> {n} so that it only has ones and zeros in "
        "it, base two they call it. what should she <put down|write>?",
        "So basically our IT teacher wrote {n} on the board and wants it the way a computer "
        "<counts|sees it>, you know, in binary. What's the answer?",
        "I've been trying to <get|figure out> {n} in the two-digit system, the one with just 0 "
        "and 1, and I keep <messing up|getting lost>. How does it look?",
        "ok quick one, my boyfriend's birthday cake should have his number {n} on it in binary, "
        "he's a coder. Which digits do I pipe on, no zeros at the start?",
        "We <just started|are doing> number systems and the first exercise is {n}, from ordinary"
        " decimal to base two. Can you tell me what comes out?",
        "I teach fourth grade and one of my pupils asked <how {n} would look|what {n} would look"
        " like> if we had just two fingers to count on, I mean base two. What do I tell them?",
        "I'm soldering a binary clock kit and one of the test values is {n}. What's the pattern "
        "of ones and zeros, most significant first, skipping leading zeros?",
        "Somebody told me {n} is <really|super> easy in binary. Is it? What is it?",
        "right, so I have {n}, and I need to break it into 1, 2, 4, 8 and so on and then write "
        "the binary <number|string>. <Which one is it?|What do I end up with?>",
        "Represent the natural number ${n}$ in the positional system with base $2$.",
        "Let $n = {n}$. Write $n$ as $\\sum_k b_k 2^k$ with $b_k \\in \\{0, 1\\}$ and give the "
        "<word|sequence> of the $b_k$, the highest nonzero one first.",
        "Which binary numeral has the <decimal value|value> ${n}$?",
        "Find the unique string over $\\{0, 1\\}$ that begins with $1$ and, read in base two, "
        "<denotes|stands for> ${n}$.",
        "<Using repeated division by two|By any method>, <rewrite|convert> ${n}_{\\text{ten}}$ "
        "as a base-two numeral.",
        "Exercise: change of base. The <integer|number> {n} is given in the decimal system. "
        "<State|Supply> its base-2 notation.",
        "Fill in the blank: $({\\ldots})_{\\text{two}} = {n}$.",
        "The decimal number ${n}$ is to be stored in a register. Write down its contents in pure"
        " binary, from the leading one to the least significant bit.",
        "The wizard's door has a row of stones that glow (1) or stay dark (0), and it opens when"
        " they spell {n} in base two. The leftmost stone must glow. <What is the pattern?|Which "
        "pattern of 1s and 0s opens it?>",
        "A knitter works numbers into scarves: a purl stitch is 1 and a knit stitch is 0, base "
        "two, starting with a purl. Her scarf should carry the number {n}. <Give|Write> the "
        "stitches as digits.",
        "A space probe transmits its count of craters, {n}, as high and low pulses in binary, "
        "beginning with a high pulse. With 1 for high and 0 for low, what is received on Earth?",
        "On the planet Duo, people have two fingers and count in base two. A traveller buys {n} "
        "{things} there. <How is that number written on the bill?|What number is on the bill?>",
        "{person} sets the DIP switches of a stage light to address {n}. Up is 1, down is 0, and"
        " the address is entered in binary. Reading from the highest switch that is up to the "
        "lowest one, what are the settings?",
        "The drummer {friend} turns numbers into rhythms: hit for 1, rest for 0, following the "
        "binary digits from the front. Write the rhythm for {n} with ones and zeros.",
        "The office printer reports {n} sheets left, but <since the update|today> its display is"
        " in base two. What does the display <read|say>?",
        "In a tournament of the programming club, seats are labelled in binary. {person} has "
        "seat {n} in the normal count. What is on the label?",
        "An abacus has a single bead on every wire, and the wires are worth 1, 2, 4, 8 and so "
        "on. {friend} sets {n} on it. Noting pushed beads as 1 and the others as 0, from the "
        "most valuable pushed bead down, what does one write?",
        "Each egg carton in a set holds twice as many eggs as the one before it, the smallest "
        "holding a single egg. The farmer packs exactly {n} eggs and uses only full cartons, "
        "each size at most once. Going from the biggest carton used to the smallest size, put 1 "
        "for used and 0 for unused. What number <appears|is that in binary>?",
        "A secret agent hides the number {n} in a necklace of white (0) and black (1) beads, as "
        "a binary numeral starting with a black bead. Tell {friend} the numeral.",
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
