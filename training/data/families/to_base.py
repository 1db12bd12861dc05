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
        "{n} to base {b} <pls|?|=>",
        "{n} base10 -> base{b}",
        "dec {n} in base {b} <notation|numeral>?",
        "({n})_10 = (?)_{b}",
        "base{b}({n}) <=|?>",
        "{n} decimal, radix {b} <representation|notation> <?|=>",
        "convert {n} dec to {b}-ary <|number|numeral>",
        "n={n} (decimal), n in base b={b} <=|as a numeral> ?",
        "{n} written with place values 1, {b}, {b}^2, ... <?|= ?>",
        "repeated division {n} by {b}, remainders bottom to top <?|=>",
        "int {n} as base-{b} string <?|=>",
        "number {n}, new base {b}, old base ten, <result|answer>",
        "So basically I've got {n}, a normal number, and I have to <write|put> it in base {b}. "
        "What do I write?",
        "my kid's worksheet says change {n} from base ten to base {b}. how does that <look|come "
        "out>?",
        "Okay, our teacher says keep dividing by {b} and note what's left over, starting with "
        "{n}, then read it from the bottom up. What do I <end up with|read>?",
        "Imagine we all had {b} fingers in total and counted that way. How'd we <write|note "
        "down> the number that's {n} to us?",
        "I'm a bit of a number nerd and want {n} in the base {b} system for my T-shirt. Which "
        "digits <go|belong> on it?",
        "Hey, you know how computers use other bases? I'd like to see {n} with base {b}. What is"
        " it?",
        "We learned that in base {b} the columns are ones, then {b}s, then {b} times {b} and so "
        "on. How do I fill the columns for {n}, and what's the number I <read|get> then?",
        "Could you turn {n} into base {b} for me? It's an ordinary decimal number, and I keep "
        "messing up the <remainders|last step>.",
        "Right, quick one for the maths club: everyday number {n}, target base {b}. Your answer "
        "as one numeral?",
        "Let $(d_k \\ldots d_1 d_0)_{{b}}$ be the base-${b}$ representation of ${n}$, with $d_k "
        "\\ne 0$. <Find|State> the digit string $d_k \\ldots d_1 d_0$.",
        "<Determine|Find> the ${b}$-adic expansion of the natural number ${n}$, written as a "
        "numeral.",
        "Represent ${n}$ as a sum of multiples of powers of ${b}$, with nonnegative integer "
        "coefficients less than ${b}$, and write all the coefficients, zeros in between "
        "included, in order of descending powers as one string of digits without leading zeros.",
        "The integer ${n}$, given in decimal notation, is to be expressed in the numeral system "
        "of base ${b}$. <Carry out the conversion.|What is the result?>",
        "For which string $w$ of digits less than ${b}$, not beginning with $0$, is $(w)_{{b}} ="
        " ({n})_{10}$?",
        "What numeral denotes the number ${n}$ when ${b}$ is used as the base of the place value"
        " system?",
        "Let $r_0$ be the remainder of ${n}$ on division by ${b}$, $r_1$ that of the quotient, "
        "and so on until the quotient is $0$. Write down the remainders as a numeral, the last "
        "one in front.",
        "Write the number with decimal representation ${n}$ in positional notation to the base "
        "${b}$.",
        "The spiders of a fairy forest count in base {b}. Their queen has {n} flies, in our way "
        "of counting. What number does she <carve|scratch> into the bark?",
        "{person} plays a game in which {b} coppers make a silver, {b} silvers a gold, {b} golds"
        " a ruby and so on, always {b} to one of the next. Changed into as few pieces as "
        "possible, {n} coppers are how many of each? Write the counts as one string of digits, "
        "the most valuable kind in use first, coppers last, with a 0 for a kind not needed in "
        "between.",
        "On a distant planet the shops use base {b} price tags. A thing that costs {n} (in our "
        "decimal numbers) is for sale. What does the tag <say|read>?",
        "A baker's abacus has wires for ones, {b}s, {b} times {b} and so on, and no wire may "
        "show {b} beads or more. {friend} sets it to {n} loaves. Read the beads per wire from "
        "the highest used wire down to the ones, as a string of digits.",
        "The scoreboard at the stadium was made by an engineer who loves base {b}. {n} points, "
        "counted in base ten, were scored. What's on the board?",
        "A robot vending machine speaks base {b} only. {person} wants it to set the counter to "
        "decimal {n}. What must be entered?",
        "Matryoshka packing: {b} dolls go in a bag, {b} bags in a carton, {b} cartons in a "
        "crate, and so forth by {b}. With {n} dolls packed in the biggest units possible, list "
        "the numbers of units from biggest to single dolls as one string of digits.",
        "In the office, folders are labelled with consecutive base {b} numerals, beginning with "
        "1 for the first. What label is on folder number {n}, its number being given in base "
        "ten?",
        "An old drum machine numbers its beats in base {b}: 1 for the first beat and so on. "
        "Which numeral belongs to the beat that we call {n}?",
        "A traveller visits a land where people write all numbers in base {b}. Her ticket at "
        "home says {n}. What will the ticket <printed there|over there> say for the same number?",
        "The farmer's tally uses a new sign position as soon as {b} units of the one before are "
        "full, as base {b} does. The flock counts {n} sheep in decimal. Give the base {b} tally.",
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
