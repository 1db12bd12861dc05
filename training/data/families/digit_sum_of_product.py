"""The sum of the digits of a product."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    return {"a": number(random, 11, 200000), "b": number(random, 6, 200000)}


def answer(a: int, b: int) -> int:
    product, total = a * b, 0
    while product:
        product, digit = divmod(product, 10)
        total += digit
    return total


FAMILY = Family(
    name="digit_sum_of_product",
    draw=draw,
    answer=answer,
    wordings=(
        "<What is|What's|What do we get for> the sum of the <|decimal >digits of the product <of "
        "{a} and {b}|{a} * {b}|{a} x {b}>?",
        "<Find|Compute|Determine|Work out> the <sum of the digits|digit sum|sum of all digits> of "
        "${a} <\\cdot|\\times> {b}$.",
        "<digit sum|sum of digits|digits sum|cross sum> of <the product |>{a}*{b}",
        "<Multiply|First multiply> {a} <by|and|with> {b}<, then| and then|. Then> add <|up "
        "|together ><the digits of the result|all digits of the product>. <What do you get?|What "
        "is the total?>",
        "hey <whats|what's> {a} times {b} and <what do its digits|what do the digits of that> add "
        "up to<|?| in total?|? just the digit sum pls|, i only need the digit sum>",
        "Let $s(n)$ <be|denote> the <sum of the digits|digit sum> of <|the positive integer >$n$. "
        "<Find|Compute|Evaluate> $s({a} \\cdot {b})$.",
        "Let $P = {a} \\times {b}$. <Find|Give|Determine> the sum of the digits of $P$.",
        "The <product|number> ${a} \\cdot {b}$ is written <out |>in <base ten|base 10|decimal "
        "notation>. <What is the sum of its digits?|Find the sum of its digits.|How large is the "
        "sum of its digits?>",
        "{person} <multiplies|has to multiply> {a} by {b} on a calculator. {friend} adds <|up >all "
        "the digits <shown on the display|of the result>. <What is {friend}'s total?|Which sum "
        "does {friend} get?>",
        "A rectangular <field|floor|poster|lawn> is {a} <mm long and {b} mm|units long and {b} "
        "units|cm long and {b} cm> wide. {person} works out its area as a whole number and adds "
        "the digits of that number. <What is the sum?|What does {person} get?>",
        "There are {a} boxes with {b} {things} in each<.|, all the same.> What is the sum of the "
        "digits of the total number of {things}?",
        "<In total|Altogether>, {a} <workers|players|shops> each <have|own|get> {b} {things}. "
        "<Write down|Take> the number of all {things} together: what do its digits add up to?",
        "<sum(digits({a} * {b}))|sum(int(d) for d in str({a} * {b}))|sum(map(int, str({a} * "
        "{b})))><| = ?| = what>",
        "{a} × {b} = N. <Add the digits of N.|What is the digit sum of N?|N has which digit sum?>",
        "<What do|What number do|What total do> the digits of <the number |>{a} * {b} <sum to|add "
        "up to|sum up to>?",
        "Consider <the number|the integer|the product> {a} × {b}. <The digits of this number are "
        "added|All its decimal digits are summed>. <Find the sum|State the result|Give the "
        "sum>.",
        "If you <take|write down|spell out> every digit of {a} multiplied by {b} and <add them "
        "all|sum them>, <which number results|what number do you obtain|what is the result>?",
        "The <price|cost> of one <ticket|machine|laptop> is {a} <dollars|euros|pounds>, and {b} of "
        "them are <bought|sold|ordered>. What is the sum of the digits in the total amount?",
        "<calculate|compute|work out> {a} <times|x|multiplied by> {b}, <answer with|give "
        "me|return> the sum of the <product's|result's> digits",
        "Two factors, {a} and {b}, are given. <Find|Determine|Report> the <quersumme (digit "
        "sum)|sum of the digits|sum of all figures> of their product.",
        "<An odometer|A counter|A scoreboard> shows the <value|number> {a} × {b}. What is the sum "
        "of the digits it shows?",
        "Each digit of the product $({a})({b})$ is <written on a card|put on its own tile>. <What "
        "is the sum of these single-digit numbers|What do these single-digit numbers sum to>?",
        "How <much|large> is the sum of the <ones, tens, hundreds, etc. digits|individual digits> "
        "of <|the value of >{a} · {b}?",
        "The integer $n$ is {a} times as large as {b}. <Calculate|Find|Give> the sum of its "
        "digits.",
        "{a}x{b} -> digits -> Σ =?",
        "A1={a} B1={b} C1=A1*B1, sum of C1's digits =?",
        "{a}, {b}: mult, split into digits, add =?",
        "My locker code is silly: I take my member number {a} times the club number {b} and then "
        "total up the single digits of what comes out. What's my <locker |>code?",
        "What will the treasure chest <show|say>? In this game you feed it two keys, {a} and "
        "{b}, it multiplies them and then, one time only, replaces the outcome by the sum of its "
        "digits.",
        "Every one of the {b} players in my online game owns {a} gems. I typed the overall gem "
        "count into my phone and added its digits one by one. Which sum did I <find|reach>?",
        "At school we wrote the answer to {a} times {b} on the board, and each figure of it "
        "belonged to one child. Then each child took as many {things} as their figure says. How "
        "many {things} were taken?",
        "Let $N = {a} \\cdot {b} = \\sum_i d_i 10^i$ with $d_i \\in \\{0, \\dots, 9\\}$. "
        "<Determine|State> $\\sum_i d_i$.",
        "The checksum of an integer is defined as the total of the entries of its base-$10$ "
        "expansion. Determine the checksum of the integer obtained on multiplying ${a}$ with "
        "${b}$.",
    ),
    unseen_wordings=(
        "Find the sum of the digits of the product of {a} and {b}.",
        "What do I get if I multiply {a} by {b} and then add up all the digits of the result?",
        "Let $P = {a} \\cdot {b}$, and let $Q(P)$ denote the sum of the decimal digits of $P$. "
        "Compute $Q(P)$.",
        "A factory has packed {a} crates with {b} screws in each crate. {person} writes the total "
        "number of screws on the board, and {friend} adds up the digits of that number. What does "
        "{friend} get?",
        "Compute {a} × {b} and give the cross sum of the answer, that is, all of its digits added "
        "together once.",
    ),
    plans=(
        "We multiply {a} by {b} and add the digits of the product.",
        "We need the digits of {a} * {b}. As a string, the product can be read digit by digit.",
        "The product of {a} and {b} is computed exactly; then we sum its digits.",
    ),
    programs=(
        "print(sum(int(d) for d in str({a} * {b})))",
        code("""
            n, total = {a} * {b}, 0
            while n > 0:
                total += n % 10
                n //= 10
            print(total)
        """),
    ),
    slips=(
        Slip(
            "print(sum(int(d) for d in {a} * {b}))",
            "An integer cannot be iterated. Turn the product into a string first.",
        ),
        Slip(
            "print(sum(str({a} * {b})))",
            "The digits are characters and cannot be added. Turn each into an integer.",
        ),
        Slip(
            "from sympy import digit_sum\nprint(digit_sum({a} * {b}))",
            "sympy has no `digit_sum`. Let us take off the last digit again and again instead.",
            fix=1,
        ),
        Slip(
            "print(sum(digits({a} * {b})))",
            "There is no built-in `digits`. Read the digits from the string of the product.",
        ),
    ),
    conclusions=(
        "The sum of the digits is $\\boxed{{answer}}$.",
        "So the digits of {a} times {b} add up to $\\boxed{{answer}}$.",
        "The digit sum of the product is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Multiply {a} by {b} and write the product in decimal. Adding its digits one by one gives "
        "$\\boxed{{answer}}$.",
        "The product of {a} and {b} is found by long multiplication. Its digits sum to "
        "$\\boxed{{answer}}$.",
    ),
)
