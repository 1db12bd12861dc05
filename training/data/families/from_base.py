"""Reading a number written in another base."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    b = random.choice((2, 2, 3, 4, 5, 6, 7, 8, 8, 9))
    n, digits = number(random, b, 4000 if b > 3 else 700), ""
    while n:
        n, digits = n // b, str(n % b) + digits
    return {"d": digits, "b": b}


def answer(d: str, b: int) -> int:
    return sum(int(digit) * b**i for i, digit in enumerate(reversed(d)))


FAMILY = Family(
    name="from_base",
    draw=draw,
    answer=answer,
    wordings=(
        "Convert {d} from base {b} to <decimal|base ten>.",
        "{d} base {b} to <base 10|decimal>",
        "What is ${d}_{{b}}$ in <base ten|decimal>?",
        "The number {d} is <written|given> in base {b}. What is its decimal value?",
        "<Find|Give|Compute> the <base 10|decimal> value of the base-{b} number {d}.",
        "hey what number is {d} if you read it in base {b}?",
        "Write $({d})_{{b}}$ as a decimal integer.",
        "In base {b}, what does the numeral {d} stand for (answer in <base ten|decimal>)?",
        "Express the base {b} number {d} in <base 10|decimal notation>.",
        "decimal value of {d} (base {b})?",
        "A <machine|meter|counter> that counts in base {b} shows {d}. How many items has it "
        "counted, in decimal?",
        "Interpret {d} as a base {b} integer and give the ordinary decimal number.",
        "<Compute|Determine> the value of ${d}_{\\text{base } {b}}$ in the decimal system.",
        "from base {b} to <base ten|decimal>: {d}",
        "{d} is a base-{b} <numeral|number>. <Turn|Change> it into decimal.",
        "<Which|What> decimal number equals ${d}_{{b}}$?",
        'int("{d}", {b})<| = ?>',
        "({d})_{b} = (?)_10",
        "<An alien|A robot> <counts|calculates> in base {b} and reports {d} {things}. How many "
        "{things} is that in <base ten|decimal>?",
        "i have {d} in base {b}, whats that in <normal |>decimal",
        "<Decode|Read>: {d}, base {b}. Answer in decimal.",
        "base = {b}, digits = {d}, decimal = ?",
        "Let $N = {d}_{{b}}$. <Write|Give> $N$ in base 10.",
        "If {d} is read with {b} as the base, which integer is meant<, in decimal|>?",
        "An odometer with the digits 0 to {b} - 1 on every wheel <shows|reads> {d}. How many "
        "steps has it advanced from zero, in decimal?",
        "{person} counts {things} in base {b} and writes down {d}. {friend} counts the same "
        "{things} in base ten. What does {friend} write?",
        'Evaluate the base-{b} string "{d}"<| as a decimal integer>.',
        "base-{b} to decimal conversion of {d}",
        "parseInt('{d}', {b}) =?",
        "from: {b}, to: 10, value: {d}, <result|output>: ?",
        "n in base {b} <reads|looks like> {d}; n in dec =?",
        "My little <sister|brother> invented a way of counting that only uses the digits below "
        "{b}, so it is base {b}. On our calendar it says that there are {d} days left until the "
        "holidays, counted that way. How many days do I really have to wait, in <everyday|usual "
        "decimal> numbers?",
        "The score board in our <gym|game room> is broken and works in base {b}. <At the "
        "end|After the match> it showed {d} for my team. How many points did we score, in "
        "decimal?",
        "What do I tell the baker? {person} wants {d} <rolls|buns>, but {person} writes "
        "everything in base {b}. I need the <amount|number> in decimal.",
        "{friend} keeps {things} in packets of {b}, crates of {b} packets, and so on, each size "
        "holding {b} of the next smaller one. The stock list has one digit per size, the largest "
        "size first and the single ones last, and it says {d}. How many {things} is that?",
        "Let $N$ be the integer whose digits to the base ${b}$, from left to right, are ${d}$. "
        "<Determine|State> $N$ in decimal form.",
        "Denote by $[w]_k$ the integer represented by the digit string $w$ in base $k$. "
        "<Evaluate|Calculate> $[{d}]_{{b}}$ and give the result in decimal.",
        "{d}_{b} to dec",
        "{d} b{b} -> b10",
        "base{b} {d} <decimal|in dec> ?",
        "dec of {d}, radix {b}",
        "radix={b} num={d} val <=?|?>",
        "base {b} number {d} normal number",
        "{b}-ary {d} as <int|integer>",
        'FromDigits["{d}", {b}]',
        '=DECIMAL("{d}", {b})',
        "whats {d} in base 10 if its base {b} now",
        "convert base: {d}, {b} => 10",
        "so basically the number says {d} but it's base {b}, and I need <it|the thing> in our "
        "usual system. What is it?",
        "My kid's worksheet has {d} with a little {b} at the lower right and says write it in "
        "base ten. <How much is it|What goes there>?",
        "okay, remember place values: ones, then {b}s, then {b} times {b} and so on. The digits "
        "are {d}. What's the number in decimal?",
        "I'm trying to read a base {b} dump, and one entry is {d}. What would that be in plain "
        "decimal?",
        "if people had {b} fingers and wrote {d}, how many would they mean, in our way of counting",
        "Hey, I've made up a riddle for the class: in base {b} my house number is {d}. What is "
        "it in base ten?",
        "So you multiply by {b} and add the next digit, from the left, for {d}. I end up with a "
        "mess, what should I have?",
        "The guy in the video counts in base {b} and got to {d}. How far is that for us decimal "
        "folks?",
        "Tell me please what the base-{b} figure {d} comes to in base ten.",
        "The digits of a number $N$ to base ${b}$ are ${d}$. <Find|Determine> $N$ in base $10$.",
        "Let $x = ({d})_{{b}}$. <Calculate|Evaluate> $x$ and write it in decimal notation.",
        "Express $({d})_{{b}}$ in the denary system.",
        "A positional numeral system has base ${b}$. Which natural number, in decimal, has the "
        "representation ${d}$ in it?",
        "Let $P(t)$ be the polynomial whose coefficients, from the highest power down to the "
        "constant term, are the digits of {d}. What is $P({b})$?",
        "The numeral ${d}_{\\text{({b})}}$ is written in the system with base ${b}$. Convert it "
        "to the decimal system.",
        "Determine the decimal integer whose representation in radix {b} is {d}.",
        "What is the base-ten value of the digit string $\\overline{{d}}$ in the number system "
        "with base ${b}$?",
        "A baker packs {b} rolls to a bag, {b} bags to a basket, {b} baskets to a cart and so "
        "on. The delivery, written from the biggest unit down to loose rolls with one digit "
        "each, is {d}. How many rolls, in decimal?",
        "The octopus-like people of a far planet use base {b}. Their map says the next moon is "
        "{d} miles away. How many miles is that in decimal?",
        "In the old kingdom {b} coppers make a silver, {b} silvers a gold, and always {b} of one"
        " coin the next better one. A price tag has one digit for each coin, best coin first, "
        "and reads {d}. What is the price in coppers, in decimal?",
        "{person}'s step counter is set to base {b} and displays {d}. How many steps has "
        "{person} really taken, in decimal?",
        "A secret agent sends the room number as {d} in base {b}. On which decimal room number "
        "does {friend} knock?",
        "The lift of a strange hotel labels its floors in base {b}. We get out at the floor "
        "labelled {d}. Which floor is that in decimal?",
        "An old mechanical adding machine has wheels with {b} digits each, 0 included, and now "
        "shows {d}. What decimal number does it hold?",
        "The referee from another world holds up the score {d}, in base {b}. Write the score in "
        "decimal for the local newspaper.",
        "A composer numbers the bars of a piece in base {b}. The solo starts in bar {d}. Which "
        "bar is it, in decimal?",
        "An abacus with the place values 1, {b}, {b} squared, {b} cubed and so on shows {d}, the"
        " largest place first. Which decimal number is on it?",
        "A game stores the player's coins in base {b}, at present as {d}. How many coins are "
        "there in decimal?",
    ),
    unseen_wordings=(
        "People with {b} fingers write a number as {d}. How would we write it with ten fingers?",
        "With place values 1, {b}, {b}^2, and so on, how much are the digits {d} worth?",
        "{d} uses radix {b}; translate it to our usual number system",
        "The numeral {d} is written in base {b}. Determine its value in the decimal system.",
        "{d} (base {b}) -> base 10",
        "Somebody gave me the number {d}, but it's in base {b}. What is that in our ordinary "
        "decimal numbers?",
        "Express $({d})_{{b}}$ in base $10$.",
        "The inhabitants of a distant planet count in base {b}. A sign in front of their museum "
        "says that it has {d} rooms. How many rooms is that in our decimal system?",
        "If the digits {d} are understood as a number in the positional system with base {b}, "
        "which decimal number do they represent?",
    ),
    plans=(
        "We read the digits {d} in base {b}. The function `int` takes the base.",
        "The numeral {d} is in base {b}, so we convert it to decimal.",
        "We convert {d} from base {b} to base ten.",
    ),
    programs=(
        'print(int("{d}", {b}))',
        code("""
            n = 0
            for digit in "{d}":
                n = n * {b} + int(digit)
            print(n)
        """),
    ),
    slips=(
        Slip(
            "print(int({d}, {b}))",
            "`int` with a base needs a string. Put the digits in quotes.",
        ),
        Slip(
            code("""
                n = 0
                for digit in "{d}":
                    n = n * {b} + digit
                print(n)
            """),
            "The digit is a string. Turn it into an integer first.",
            fix=1,
        ),
        Slip(
            'print(int("{d}", "{b}"))',
            "The base must be an integer, not a string. Let us read the digits one by one instead.",
            fix=1,
        ),
    ),
    conclusions=(
        "In decimal this is $\\boxed{{answer}}$.",
        "So {d} in base {b} is $\\boxed{{answer}}$.",
        "The decimal value is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Each digit of {d} is multiplied by the power of {b} that belongs to its place. "
        "The sum of these products is $\\boxed{{answer}}$.",
        "Start at the left digit of {d}, multiply by {b} and add the next digit until the end. "
        "The result is $\\boxed{{answer}}$.",
    ),
)
