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
        "{a}*{b} digit sum",
        "sum digits of {a} x {b}",
        "digits of {a} times {b} added <=?|total?>",
        "{a}*{b}= then add digits",
        "quersumme {a}*{b}",
        "digitsum({a}*{b})",
        "add up all digits in product {a} & {b}",
        "<find|need> S(p), p={a}*{b}, S=digit sum",
        "cross total {a} by {b}, <what's it|answer>?",
        "sum of digits, N={a}*{b}, =?",
        "str({a}*{b}) each char to int, summed",
        "x={a}, y={b}, sum the digits of xy <once|(just one pass)>",
        "so basically you do {a} times {b}, and then, my kid's worksheet says, you add the "
        "digits of what you've got. <What's that make|What do they want>?",
        "Okay, I multiplied {a} and {b}, and now for the check I've got to sum the digits of the"
        " answer. What should I get?",
        "our teacher's warm-up today: work out {a} by {b}, then treat each digit as a number on "
        "its own and total them. what's the total",
        "I do number magic with my niece. She takes {a}, multiplies by {b}, and tells me only "
        "what the digits of her result add to. What'd she tell me?",
        "It's two steps, right? First the product, {a} and {b} it was, then digit plus digit "
        "plus digit. I don't trust my adding, so what's it come to?",
        "My son typed {a} times {b} in the calculator and instead of the answer he wants the "
        "digits added together. Don't ask me why. How much is it?",
        "Tell you what, if you can do {a} times {b} in your head and also say the sum of its "
        "digits, I'll buy you lunch. So, what's the digit sum?",
        "I'm testing my code, it should multiply {a} by {b} and print the sum of the decimal "
        "digits. What's it supposed to print?",
        "They never ask for {a} times {b} itself, it's always something weird, like here it's "
        "the sum of the digits in that product. What've you got?",
        "Let $Q(m)$ be the sum of the decimal digits of $m$. Calculate $Q({a} \\times {b})$.",
        "The integers ${a}$ and ${b}$ are multiplied. What is the sum of the digits of the "
        "resulting integer?",
        "Let $n = {a} \\cdot {b}$, and let D be the sequence of the decimal digits of $n$, with "
        "repetitions. Find the sum of all terms of D.",
        "Evaluate $\\sum_{k \\ge 0} \\left( \\left\\lfloor \\frac{m}{10^k} \\right\\rfloor - 10 "
        "\\left\\lfloor \\frac{m}{10^{k+1}} \\right\\rfloor \\right)$ for $m = {a} \\cdot {b}$, "
        "i.e. the digit sum of $m$.",
        "If all the digits of ${b} \\times {a}$ are added, what is obtained?",
        "Of the factors ${a}$ and ${b}$ the product is taken, and of the product the digit sum. "
        "<Which number is found?|What is the outcome?>",
        "Write $\\overline{d_k \\dots d_1 d_0}$ for the decimal form of ${a} \\cdot {b}$. State "
        "the value of $d_0 + d_1 + \\dots + d_k$.",
        "A number is formed by multiplying {a} with {b}. Work out what its figures come to when "
        "summed.",
        "An elf hides {a} times {b} acorns and cuts that number into a tree, digit by digit. The"
        " squirrel adds the digits it sees. What is the squirrel's sum?",
        "The orchard has {a} rows of {b} trees. {person} notes the number of trees and totals "
        "its digits. What does {person} end up with?",
        "In a stadium with {b} sections of {a} seats, the announcer reads out the number of "
        "seats digit by digit, and {friend} adds the digits while listening. What sum does "
        "{friend} have at the end?",
        "A freight train pulls {a} wagons with {b} sacks apiece. The number of sacks is painted "
        "on the engine. What do the painted digits give when they are added?",
        "A factory packs {b} screws per bag, and today {a} bags. The label printer charges one "
        "cent per unit of each digit in the screw count. How many cents does printing the screw "
        "count cost?",
        "On a spaceship the door code is found like this: multiply deck number {a} by cabin "
        "number {b}, then sum the digits of the product. Which code opens the door?",
        "The choir sells {a} tickets at {b} crowns each. The treasurer writes the takings in "
        "crowns on the board, and the children add the digits. What should they get?",
        "A domino artist sets up {a} lines of {b} dominoes. On the poster stands the number of "
        "dominoes; add its digits for the raffle answer. What is the raffle answer?",
        "A clerk types {a} words a page and has done {b} such pages. Take the number of words "
        "typed. What's the total of its digits?",
        "In a dungeon game a monster has {a} times {b} hit points, and the weapon strikes once "
        "for each unit of each digit of that number: so the strikes equal the digit sum. How "
        "many strikes are there?",
        "A carpet is {b} knots wide and {a} knots long. The weaver's pay in silver is the sum of"
        " the digits of the number of knots. How much silver is it?",
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
