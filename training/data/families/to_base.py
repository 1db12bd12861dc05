"""Writing a number in another base."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    return {"n": number(random, 10, 20_000), "b": random.choice((2, 2, 3, 4, 5, 6, 7, 8, 8, 9))}


def answer(n: int, b: int) -> str:
    return answer(n // b, b) + str(n % b) if n else ""


FAMILY = Family(
    name="to_base",
    draw=draw,
    answer=answer,
    wordings=(
        "<Write|Express|Give|Represent> {n} in base {b}.",
        "{n} in base {b}<|?| = ?>",
        "<Convert|Translate|Change> {n} to base {b}.",
        "What is ${n}_{10}$ <expressed|written> in base ${b}$?",
        "<Find|Determine|Give> the base-{b} <representation|expansion> of {n}.",
        "<hey |so |>how do you write the number {n} in base {b}?",
        "Express the decimal number {n} as a base {b} numeral.",
        "The number {n} is given in base ten. What are its digits in base {b}<|, written as one "
        "numeral>?",
        "convert from decimal to base {b}: {n}",
        "What does {n} look like in base {b}?",
        "A machine counts in base {b}. What does it <show|display> for the number {n}?",
        "base 10 to base {b}, number is {n}",
        "Determine the expansion of the decimal integer {n} in the number system with base {b}.",
        "Change {n} (base 10) into base {b}.",
        "<Which|What> numeral stands for {n} in the positional system with radix {b}?",
        "radix {b}, decimal value {n}: <what is the numeral|which digits>?",
        "Suppose there were only {b} different digits, 0 to {b} - 1, in a place value system. "
        "Which numeral would then <mean|stand for> what we call {n}?",
        "{person} only knows the digits below {b} and <counts|writes numbers> in base {b}. How "
        "does {person} write down a heap of {n} {things}?",
        "Fill in the <blank|gap>: $({n})_{10} = (\\ldots)_{{b}}$.",
        "If {n} = d_k * {b}^k + ... + d_1 * {b} + d_0 with digits from 0 to {b} - 1 and d_k > 0, "
        "<what is the digit string d_k...d_1d_0?|give the digit string d_k...d_1d_0.>",
        "The wheels of <an odometer|a counter> carry the digits from 0 to {b} - 1 each. It starts "
        "at zero and <clicks|moves on> {n} times. What does it show, without leading zeros?",
        "Divide {n} by {b} with remainder again and again until zero is left. Which base {b} "
        "numeral do the remainders form, <last one first|read backwards>?",
        "Let $N = {n}$ in <the decimal system|decimal notation>. <Rewrite|Write> $N$ using powers "
        "of ${b}$ as place values. <What is the numeral?|Which digits result?>",
        "Instead of tens, <group|bundle> by {b}: how is the number {n} then <written|noted> in "
        "place value notation?",
        "i have the ordinary number {n} and need it in the base {b} system, <what do i write|how "
        "does it go>?",
        "=BASE({n},{b}) <=?|shows?|result?>",
        "| dec: {n} | base {b}: ? |",
        "to_string(value={n}, radix={b}) <=?|== ?|returns?>",
        "How would my homework number look? <Our|The> teacher wrote {n} on the board the normal "
        "way. Now we should write it again with the place values 1, {b}, {b} times {b} and so "
        "on.",
        "I pack eggs for the market: {b} eggs to a box, {b} boxes to a crate, {b} crates to a "
        "pallet and so on, always {b}. Today there are {n} eggs, packed as fully as possible. I "
        "note how many of each size there are, biggest first, loose eggs last. Which "
        "<row|string> of digits do I get?",
        "{friend} writes every number in base {b} in our chat, <just |>to annoy me. Yesterday I "
        "asked for the final score. It was {n} in everyday numbers. What did the message say?",
        "My kitchen scale has weights of 1 g, {b} g, {b}^2 g, {b}^3 g and so on, {b} - 1 of "
        "each. The flour I put on it <weighs|is> {n} g. Counting the weights I need from the "
        "heaviest kind in use down to 1 g, which digits do I write side by side?",
        "Determine the word over the alphabet $\\{0, \\ldots, {b}-1\\}$, without leading zero, "
        "whose value as a base-${b}$ numeral equals ${n}$.",
        "Let $c_0, c_1, c_2, \\ldots$ be integers with $0 \\le c_i \\le {b}-1$ and $\\sum_i c_i "
        "\\cdot {b}^i = {n}$. <State|Note> them as a single numeral, the highest nonzero one in "
        "front.",
    ),
    unseen_wordings=(
        "On a planet people have {b} fingers and count in base {b}. How do they write our {n}?",
        "Using only the digits below {b}, give the positional notation of {n} in radix {b}.",
        "I have {n} in decimal and need it with base {b} please",
        "The number {n} is given in decimal notation. Determine its representation in base {b}.",
        "{n} (decimal) -> base {b}",
        "How would I write the ordinary number {n} if I could only count in base {b}?",
        "Write $({n})_{10}$ as a numeral in base ${b}$.",
        "On an island people count in base {b}. A merchant there has as many coconuts as we would "
        "write as {n}, and puts this number on a sign in the island's system. Which digits are on "
        "the sign?",
        "What are the digits of the decimal number {n} in the positional system with base {b}?",
    ),
    plans=(
        "We divide {n} by {b} again and again and collect the remainders.",
        "The base {b} digits of {n} are the remainders of repeated division by {b}.",
        "We write {n} in base {b}.",
    ),
    programs=(
        code("""
            n, digits = {n}, ""
            while n:
                n, r = divmod(n, {b})
                digits = str(r) + digits
            print(digits)
        """),
        code("""
            from sympy.ntheory import digits
            print("".join(map(str, digits({n}, {b})[1:])))
        """),
    ),
    slips=(
        Slip(
            code("""
                n, digits = {n}, ""
                while n:
                    n, r = divmod(n, {b})
                    digits = r + digits
                print(digits)
            """),
            "The remainder is an integer. Turn it into a string first.",
        ),
        Slip(
            "print(base({n}, {b}))",
            "There is no function `base`. Collect the remainders of repeated division instead.",
        ),
        Slip(
            'from sympy.ntheory import digits\nprint("".join(digits({n}, {b})[1:]))',
            "The digits are integers. Turn them into strings first.",
            fix=1,
        ),
    ),
    conclusions=(
        "In base {b}, the number {n} is $\\boxed{{answer}}$.",
        "So {n} is written $\\boxed{{answer}}$ in base {b}.",
        "The digits are $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Divide {n} by {b} repeatedly and keep the remainders. Read from the last to the first, "
        "they give $\\boxed{{answer}}$.",
        "Write {n} as a sum of powers of {b} with digits below {b}. The digits in order are "
        "$\\boxed{{answer}}$.",
    ),
)
