"""A two-digit number from its digit sum and the change when its digits are reversed."""

from random import Random

from training.data.family import Family, Numbers, Slip, code

WORDS = {
    "+": {"increases": "increases", "rises": "rises", "more": "more", "larger": "larger"},
    "-": {"increases": "decreases", "rises": "falls", "more": "less", "larger": "smaller"},
}
"""How a wording may say which way the reversed number differs."""


def draw(random: Random) -> Numbers:
    tens, units = random.sample(range(1, 10), 2)
    if tens > units and random.random() < 0.5:
        tens, units = units, tens
    op = "+" if units > tens else "-"
    return {"s": tens + units, "d": 9 * abs(units - tens), "op": op, **WORDS[op]}


def answer(s: int, d: int, op: str, **_: str) -> int:
    change = d if op == "+" else -d
    (number,) = (
        10 * tens + units
        for tens in range(1, 10)
        for units in range(10)
        if tens + units == s and 9 * (units - tens) == change
    )
    return number


FAMILY = Family(
    name="two_digit_number",
    draw=draw,
    answer=answer,
    wordings=(
        "The <digits of a two-digit number add up to|sum of the digits of a two-digit number is> "
        "{s}. <Reversing|Swapping|Interchanging> the digits {increases} the number by {d}. <Find "
        "the number.|What is the number?|Determine the original number.>",
        "Find <the|a> two-digit number <with|that has> digit sum {s} which {rises} by {d} when <it "
        "is read backwards|its digits are reversed|its digits trade places>.",
        "<2-digit number|two digit number>, digit sum {s}, reversed it is {d} {more}. "
        "<number?|which number|what is it>",
        "hey <i'm thinking of|can you find> a two digit number, its digits <sum to|add to> {s} and "
        "if you flip them the number {increases} by {d}. <what's the number|what was my "
        "number|what is it><?|>",
        "Let $N = 10t + u$ be a two-digit number with <tens digit $t$ and units digit $u$|digits "
        "$t$ and $u$>. Suppose $t + u = {s}$ and $10u + t = N {op} {d}$. <Find|Determine> $N$.",
        "{person} <writes down|picks> a two-digit number. {friend} writes the same digits in "
        "<reverse|opposite> order and gets a number {d} {larger} than {person}'s. Both digits "
        "together make {s}. <What number did {person} write?|What is {person}'s number?>",
        "<What|Which> two-digit number becomes {d} {larger} when its digits are "
        "<exchanged|switched|swapped>, if the sum of the digits is {s}?",
        "The <age|present age> of {person} is a two-digit number <with|that has> digit sum {s}. "
        "Written the other way round, it would be {d} years {more}. How old is {person}?",
        "When the two digits of a <number|whole number> from 10 to 99 change places, the "
        "<value|number> {rises} by {d}. <The digits add up to|The sum of both digits is> {s}. "
        "<Work out|Give|Find> the original number.",
        "The <house number|locker number|jersey number> of {person} has two digits whose sum is "
        "{s}. <In a mirror-like reading from right to left|Read from right to left>, it becomes a "
        "number {d} {larger}. <What is the actual number?|Which number is it really?>",
        "digit sum = {s}, reverse(n) = n {op} {d}, n has two digits, <n = ?|find n|what's n>",
        "<Solve for|Find> the two-digit <integer|positive integer> $n$: the sum of its digits is "
        "${s}$, and $\\mathrm{rev}(n) = n {op} {d}$, where $\\mathrm{rev}(n)$ <has|is written "
        "with> the digits in reverse order.",
        "<Suppose|Assume> the tens and ones digits of a two-digit number sum to {s}, and the "
        "number obtained by interchanging them is {d} {more} than the original. <What is the "
        "original number?|Find the original number.>",
        "Two digits <total|add up to> {s}. <Put|Placed> in one order they form a number, and in "
        "the other order a number that is {d} {larger}. <Give|State> the first of these <two "
        "|>numbers.",
        "A <clerk|cashier> <mistakenly|accidentally> <transposes|swaps> the two digits of a price "
        "in whole dollars, so that the amount typed in is {d} dollars {more} than the true price. "
        "The digits of the price sum to {s}. What is the true price in dollars?",
        "A bus shows a two-digit line number. Its digits have the sum {s}; with "
        "<transposed|reversed> digits the number would be {d} {larger}. Which line is it?",
        "<A number puzzle|Riddle>: <I have|I am a number with> two digits. Together they make {s}. "
        "Turn me around and I am {d} {larger} than before. <What number am I?|Who am I?>",
        "The <cross sum|digital sum|quersumme> of a two-digit number is {s}, and the number "
        "<{increases}|{rises}> by {d} <if|when> the digits are <reversed|written in reverse "
        "order>. <Calculate|Determine> it.",
        "{person} <owns|has counted> a two-digit number of {things}. The digits of this number add "
        "to {s}, and <the reversed number|the number with the digits reversed> is {d} {larger}. "
        "How many {things} are there?",
        "Which number from 10 to 99 has digits adding up to {s} and {increases} by exactly {d} "
        "<under|upon> digit reversal?",
        "Given: a two-digit number whose tens digit plus units digit equals {s}; swapping them "
        "gives a number {d} {more}. <Sought: the given number.|Find the given number.>",
        "If you <reverse|turn round> a certain two-digit number, it {rises} by {d}. <Its digits "
        "total {s}.|Adding its two digits gives {s}.> <What was it before?|What was the number "
        "before the reversal?>",
        "Let $\\overline{xy}$ be a two-digit number (decimal digits $x$, $y$). If $x + y = {s}$ "
        "and $\\overline{yx} = \\overline{xy} {op} {d}$, <what is $\\overline{xy}$?|find "
        "$\\overline{xy}$.>",
        "<The display of a toy|A counter> shows a two-digit number with digit sum {s}. <Later|Some "
        "time later> it shows the same two digits in reverse, and the reading is {d} {larger}. "
        "What did it show first?",
        "The reverse of a two-digit number is {d} {more} than the number itself<, and|, while> the "
        "digit sum <of both |>is {s}. <Compute|Name> the number.",
        "<Set up and solve equations|Use two equations>: the digits of a two-digit number have sum "
        "{s}, and the number with its digits interchanged is {d} {larger}. <What is the "
        "number?|The number is?>",
        "XY: X+Y={s}, YX = XY {op} {d}, XY =?",
        "cross sum {s} / flipped: {d} {more} / 2-digit nr =?",
        "int(str(n)[::-1]) - n == {op}{d}, sum of digits == {s}, n in 10..99, n =?",
        "I forgot which hotel room is mine. Its number had two digits, and together they made "
        "{s}. In the mirror, with the digits the other way round, I saw a number {d} {larger}. "
        "Which room <is it|should I go to>?",
        "How many pages did I read? I told {friend}: two digits, adding up to {s}. {friend} "
        "jotted the number down back to front and so had {d} pages {more} than I really read.",
        "The scoreboard in our <gym|hall> is wired wrong and swaps the two digits of our score. "
        "What it shows is {d} points {more} than what we have. I do know that our digits "
        "<make|give> {s} together. What have we really got?",
        "I turned the two digits of the baking time around, so my cake got {d} minutes {more} "
        "than the recipe says. The digits in the recipe <add up to|sum to> {s}. How many "
        "minutes does the recipe say?",
        "Determine $10p + q$ for the digits $p, q \\in \\{1, \\ldots, 9\\}$ satisfying $p + q = "
        "{s}$ and $9(q - p) = {op}{d}$.",
        "Let $m$ be a natural number with exactly two decimal digits and cross sum ${s}$, and "
        "let $m'$ denote its reversal. Given that $m' - m = {op}{d}$, state $m$.",
        "digits sum {s}, swap -> {d} {more}, number?",
        "2 digit nr, crossfoot {s}, mirrored {d} {larger}",
        "t+u={s}, (10u+t)=(10t+u){op}{d}, 10t+u=?",
        "find ab: a+b={s}, ba=ab{op}{d}",
        "two digits total {s}, flipping {increases} it by {d}, which nr",
        "rev(n)-n = {op}{d}, digitsum(n) = {s}, n two-digit, n?",
        "digit sum {s} / reversed {op}{d} / <number?|original?>",
        "2dig num: sum {s}; read backwards {d} {larger}; ans?",
        "ten*10+one where ten+one={s} and swapping makes {op}{d}",
        "number w 2 digits adds to {s} reversal {rises} by {d}",
        "{s} = digits added, {d} {more} when turned around, 2 digits",
        "solve x+y={s}, 9(y-x)={op}{d}, then 10x+y=?",
        "So there's this two-digit number, and if you add its digits you get {s}, and if you "
        "swap them it's {d} {more}. Which number is it?",
        "My daughter's homework: two digits, together {s}, and turned round the number {rises} "
        "by {d}. We've <been guessing|tried> for ages. What's the number?",
        "okay here's a riddle my granddad told me. His old flat had a two-digit number, the "
        "digits made {s}, and backwards it was {d} {larger}. What number was it?",
        "I typed my two-digit PIN the wrong way round and it was {d} {more} than the right one. "
        "All I remember is that the digits add up to {s}. What's the PIN?",
        "we had to set up equations for this: digit sum {s}, and the reversed number is {d} "
        "{larger} than the number itself, which has two digits. What did you get?",
        "Think of it like this, the tens and the ones add to {s}, and then you exchange them and"
        " the whole thing {increases} by {d}. So what was it at first?",
        "I coach kids' football, and our captain's shirt has a two-digit number. She put the "
        "digits on in the wrong order, so now it's {d} {larger}. The digits add to {s}. What "
        "should be on the shirt?",
        "Can someone explain this brain teaser? Number between ten and ninety-nine, sum of the "
        "digits is {s}, in reverse it's {d} {more}. I need the number.",
        "my aunt's age, she says, is a two-digit number with digits that sum to {s}, and if she "
        "wrote it backwards the number would be {d} {more}. How old's my aunt?",
        "Find the positive integer with exactly two decimal digits whose digit sum is ${s}$ and "
        "whose value {increases} by ${d}$ on interchanging the digits.",
        "The sum of the digits of a two-digit number is {s}. The number formed by reversing the "
        "order of its digits is {d} {larger} than the original number. <Calculate|State> the "
        "original number.",
        "Let $x$ be the tens digit and $y$ the units digit of a number. Given $x + y = {s}$ and "
        "$(10y + x) - (10x + y) = {op}{d}$, determine the number.",
        "Solve the system $\\begin{cases} p + q = {s} \\\\ 10q + p = 10p + q {op} {d} "
        "\\end{cases}$ in digits and give the number $10p + q$.",
        "Which number $n = \\overline{ab}$ fulfils $a + b = {s}$ and is such that "
        "$\\overline{ba}$ is {d} {larger} than $n$?",
        "A two-digit integer $M$ has digit sum ${s}$. Its reversal $M'$ satisfies $M' = M {op} "
        "{d}$. Find $M$.",
        "By how its digits behave, identify a number: there are two of them, their sum is {s}, "
        "and after an exchange of both the number is {d} {more} than at the start.",
        "For a number $N$ with $10 \\le N \\le 99$, let $s(N)$ be its digit sum and $r(N)$ its "
        "reversal. Determine the $N$ with $s(N) = {s}$ and $r(N) = N {op} {d}$.",
        'The sphinx guards a gate and asks: "My number has two figures that total {s}. Held to '
        'the mirror with the figures swapped, it {rises} by {d}. What is it?" What must the '
        "traveller say?",
        "In the orchestra's archive a score is filed under a two-digit number. {friend} swapped "
        "its digits and so filed it under a number that is {d} {larger}. The digits add up to "
        "{s}. Under which number does the score belong?",
        "A taxi meter shows whole dollars with two digits. A tourist reads them from right to "
        "left and believes the fare to be {d} dollars {larger}. If the digits sum to {s}, what "
        "is the real fare in dollars?",
        "{person} plants a two-digit number of tulip bulbs. In the garden diary the two digits "
        "got reversed, and so the diary has {d} bulbs {more}. The digits make {s} together. How "
        "many bulbs did {person} plant?",
        "The thermostat of a greenhouse is set to a two-digit temperature with digit sum {s}. "
        "With the digits switched it would be {d} degrees {more}. To what temperature is it set?",
        "A spaceship's hangar gate has a code of two digits, the first of them not zero. Added, "
        "they give {s}, and the code read backwards is a number {d} {larger}. What is the code?",
        "The tournament sheet says {person} scored a two-digit number of points. The secretary "
        "had turned the digits round, which made the entry {d} points {more} than the truth. "
        "Digit sum: {s}. <How many points did {person} truly score?|What was the true score?>",
        "A recipe from an old cookbook needs a two-digit number of grams of sugar. Its digits "
        "add up to {s}. {person} mixed them up and weighed {d} grams {more}. How many grams does"
        " the recipe call for?",
        "Two friends stand on opposite sides of a glass door with a two-digit number on it. "
        "{person} sees it correctly, {friend} sees the digits in reverse and reads a number that"
        " is {d} {larger}. The digits have the sum {s}. What does {person} see?",
        "The speed limit on a sign has two digits whose sum is {s}. A learner driver reads it "
        "the wrong way round and thinks it is {d} {larger}. What is the limit on the sign?",
        "In the warehouse a crate of {things} carries a two-digit label. Stuck on with its "
        "digits interchanged, the label {increases} by {d}. The checksum, that is tens plus "
        "ones, is {s}. Find the proper label.",
    ),
    unseen_wordings=(
        "The digits of a two-digit number add up to {s}. Swapping the two digits {increases} the "
        "number by {d}. Find the number.",
        "2-digit number, digit sum {s}, reversed = number {op} {d}. number?",
        "I'm thinking of a two-digit number. Its digits sum to {s}, and if you write it backwards "
        "you get something that is {d} {more} than my number. What's my number?",
        "A two-digit number has tens digit $a$ and units digit $b$, where $a+b={s}$ and "
        "$10b+a=(10a+b) {op} {d}$. What is the number $10a+b$?",
        "{person} typed the two digits of a locker number in the wrong order. The number that "
        "came out was {d} {larger} than the right one. {person} remembers that the digits of the "
        "right number add up to {s}. What is the right locker number?",
        "Find the two-digit number with digit sum {s} whose value {rises} by {d} when its digits "
        "are interchanged.",
    ),
    plans=(
        "We look for a two-digit number with digit sum {s} whose reversal is n {op} {d}. We try "
        "them all.",
        "The digits add up to {s} and the reversed number is {d} {more}. There are only 90 numbers "
        "to check.",
        "Let n be the number. Its digit sum is {s}, and read backwards it is n {op} {d}.",
    ),
    programs=(
        code("""
            for n in range(10, 100):
                reverse = int(str(n)[::-1])
                if sum(map(int, str(n))) == {s} and reverse == n {op} {d}:
                    print(n)
        """),
        code("""
            for t in range(1, 10):
                for u in range(10):
                    if t + u == {s} and 10*u + t == 10*t + u {op} {d}:
                        print(10*t + u)
        """),
        code("""
            from sympy import solve, symbols
            t, u = symbols("t u")
            digits = solve([t + u - {s}, 10*u + t - (10*t + u {op} {d})], [t, u])
            print(10*digits[t] + digits[u])
        """),
    ),
    slips=(
        Slip(
            code("""
                for n in range(10, 100):
                    if sum(n) == {s} and int(str(n)[::-1]) == n {op} {d}:
                        print(n)
            """),
            "An integer has no digits to sum. Turn it into a string first.",
        ),
        Slip(
            code("""
                for n in range(10, 100):
                    reverse = int(n[::-1])
                    if sum(map(int, str(n))) == {s} and reverse == n {op} {d}:
                        print(n)
            """),
            "An integer cannot be sliced. Reverse the string of n.",
        ),
        Slip(
            code("""
                for n in range(10, 100):
                    reverse = str(n)[::-1]
                    if sum(map(int, str(n))) == {s} and reverse - n == {op}{d}:
                        print(n)
            """),
            "The reversed number is still a string. Make it an integer.",
        ),
        Slip(
            code("""
                from sympy import solve
                digits = solve([t + u - {s}, 10*u + t - (10*t + u {op} {d})], [t, u])
                print(10*digits[t] + digits[u])
            """),
            "`t` and `u` were never defined. Make them symbols.",
            fix=2,
        ),
        Slip(
            code("""
                from sympy import solve, symbols
                t, u = symbols("t u")
                digits = solve([t + u - {s}, 10*u + t - (10*t + u {op} {d})], [t, u])
                print(10*digits[0] + digits[1])
            """),
            "The solution is a dict, not a list. Look the digits up by their symbols.",
            fix=2,
        ),
        Slip(
            code("""
                numbers = [n for n in range(10) if n + n[::-1] == {s}]
                print(numbers[0])
            """),
            "An integer cannot be sliced. Let us try all pairs of digits instead.",
            fix=1,
        ),
    ),
    conclusions=(
        "The number is $\\boxed{{answer}}$.",
        "The two-digit number with digit sum {s} is $\\boxed{{answer}}$.",
        "So the original number is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Let t and u be the digits. Then $t + u = {s}$, and reversing changes the number by 9 "
        "times the difference of the digits, which makes it {d} {more}. The number is "
        "$\\boxed{{answer}}$.",
        "The sum of the digits is {s}, and their difference is {d} divided by 9, with the reversed "
        "number {larger}. This fixes both digits, and the number is $\\boxed{{answer}}$.",
    ),
)
