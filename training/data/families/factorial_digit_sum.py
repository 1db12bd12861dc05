"""The sum of the digits of a factorial."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    return {"n": number(random, 4, 1000)}


def answer(n: int) -> int:
    product = 1
    for k in range(2, n + 1):
        product *= k
    total = 0
    while product:
        product, digit = divmod(product, 10)
        total += digit
    return total


FAMILY = Family(
    name="factorial_digit_sum",
    draw=draw,
    answer=answer,
    wordings=(
        "What is the sum of the <|decimal >digits of {n}!?",
        "<digit sum|sum of digits|digital sum> of {n}!",
        "<Find|Compute|Determine> the sum of the <|decimal >digits of ${n}!$.",
        "<hey |>add up the digits of {n} factorial",
        "Let $s(n)$ be the sum of the digits of $n$. <Compute|Find|Evaluate> $s({n}!)$.",
        "{n}!: what do its digits add up to?",
        "hey whats the digit sum of {n} factorial",
        "The number ${n}!$ is written out in base ten. <Find the sum of its digits.|What is the "
        "sum of its digits?>",
        "<Determine|Find> the sum of all digits in the number {n}!.",
        "Multiply the integers from 1 to {n} and add the digits of the product. What is the sum?",
        "<Compute|Work out> {n}! and then add its digits. What is the result?",
        "If you write out factorial {n} in full, what is the total of its digits?",
        "sum digits (1*2*3*...*{n})",
        "{person} <writes out|multiplies out> $1 \\cdot 2 \\cdot 3 \\cdots {n}$ in full and adds "
        "up the digits. What total does {person} get?",
        "cross sum (that is, sum of the digits) of {n}!",
        "The digits of {n}!, <taken together|all of them together>, <make|have> what sum?",
        "n! = 1*2*...*n. For n = {n}, what is the sum of the digits of n!?",
        "The number of orders in which {n} {things} can be lined up is {n}!. <What is the sum of "
        "the digits of this number?|Add the digits of this number. What do you get?>",
        "Let $P = {n} \\cdot ({n} - 1) \\cdots 2 \\cdot 1$. <Find|Determine|Give> the sum of the "
        "base-10 digits of $P$.",
        "digits of {n}! added together <equals|= ?>",
        "What do you get if you first take the factorial of {n} and then <sum|add> its digits?",
        "Denote by $Q(m)$ the sum of the digits of $m$. What is $Q({n}!)$?",
        "<digitsum|digit_sum|sumdigits>(factorial({n}))",
        "{n}! in base ten: digit total?",
        "Adding every digit of the factorial of {n} gives which number?",
        "A printer prints {n}! digit by digit, and {person} keeps a running total of the digits. "
        "What is the total at the end?",
        "n={n}; str(n!) -> chars as ints -> + =?",
        "{n} fact., digits, <tot|SUM> =?",
        "sum(map(int, str(math.factorial({n}))))",
        "I typed {n}! into a big-number app on my phone and it filled the whole screen. Now "
        "I'd like to know what all those digits make when I count them up one after the other. "
        "What's the sum?",
        "In {person}'s game a number scores as many points as its digits have together. "
        "{friend} plays the product of all whole numbers from 1 up to {n}. What's the score?",
        "How many cents will {friend} pay? For icing on a cake the shop asks 7 cents for a 7, "
        "3 cents for a 3, nothing for a 0 and so on. {friend} wants the full decimal form of "
        "{n}! on it.",
        "There are {n} of us on the team, and the coach noted in how many orders we could "
        "<bat|line up>. To kill time I summed the digits of that huge number. What did I get?",
        "Let $\\Gamma({n} + 1) = \\sum_{i \\ge 0} c_i \\, 10^i$ with $c_i \\in \\{0, \\dots, "
        "9\\}$. Determine $\\sum_{i \\ge 0} c_i$.",
        "Determine $s_{10}({n}!)$, where $s_{10}$ maps a natural number to the sum of its "
        "digits in base 10.",
        "{n}! digit sum <?|=?>",
        "sum digits of {n}!",
        "sod({n}!) <where sod = sum of digits|sum of digits>",
        "{n} factorial, add all digits",
        "sum of digits({n}!)",
        "{n}! -> add digits -> <?|result>",
        "sumdigits {n}! base 10",
        "digital sum factorial {n} <not digital root|just once>",
        "1x2x3x...x{n}, digits summed",
        "n! with n={n}; sum of its digits <value|?>",
        "sum(int(c) for c in str(factorial({n})))",
        "Total[IntegerDigits[{n}!]]",
        "so basically you work out {n} factorial, huge or not, and then add all the digits it "
        "has. What do you <get|end up with>?",
        "My kid's worksheet has {n}! on it, and the question isn't the number but what its "
        "digits sum to. What is it?",
        "okay, this is like the Euler problem, only with {n}!, you know, sum of the digits in "
        "the factorial. <Answer?|What should my code print?>",
        "I wrote {n}! out on the board and asked the class to add its digits, one by one. What "
        "total are we <looking for|after>?",
        "Hi, could you multiply 1, 2, 3 up to {n} and tell me the sum of the digits in the answer?",
        "I'm testing my big integer class: it does {n}! and adds the digits. Which number should"
        " the test expect?",
        "Someone dared me to add up the digits of {n} factorial without a computer. What would "
        "the right answer be?",
        "I know that {n}! is divisible by lots of things, but what's its cross sum, all digits "
        "added?",
        "How much do the figures in {n}! make together? My brother says he knows it by heart.",
        "Let $f(m)$ denote the sum of the decimal digits of $m$. <Determine|What is> $f({n}!)$<|?>",
        "Find the sum of the digits in the decimal expansion of $\\prod_{k=1}^{{n}} k$.",
        "The decimal representation of ${n}!$ is $d_r d_{r-1} \\ldots d_0$. Compute $d_0 + d_1 +"
        " \\cdots + d_r$.",
        "What is the sum of the digits of the product $1 \\cdot 2 \\cdot 3 \\cdots {n}$ when "
        "written in base $10$?",
        "Let $N$ be the number of permutations of {n} distinct objects. <Find|Calculate> the sum"
        " of the digits of $N$.",
        "Evaluate the digit sum of the order of the symmetric group $S_{{n}}$<, written in "
        "decimal|>.",
        "Determine the sum of the decimal digits of the integer ${n}!$, where $m! = m (m-1)!$ "
        "and $0! = 1$.",
        "If all digits of ${n}!$ are added, which number is obtained?",
        "{person} lays {n}! on the carpet with digit tiles, and each tile weighs as many grams "
        "as its digit says. How many grams do the tiles weigh?",
        "A baker writes the number of ways to line up {n} different cakes on a long ribbon in "
        "icing. He uses as many sugar pearls for a digit as its value. How many pearls does he "
        "use?",
        "The wizard must climb as many steps as the digits of {n}! add up to. How many steps are"
        " there?",
        "A tour guide has {n} sights and works out in how many orders they can be visited. "
        "{friend} adds the digits of that number. What sum is it?",
        "In a stadium the number {n}! is held up by fans, one digit on each card. What do all "
        "the cards total?",
        "On a piano each digit is played as that many notes, with a pause for 0. {person} plays "
        "{n}! from first to last digit. How many notes sound?",
        "The vault's code is obtained by taking {n} factorial and then summing its digits. What "
        "is the code?",
        "A space probe sends {n}! home in decimal, and as a check the sum of the digits. What "
        "check number arrives?",
        "A bookseller can put {n} books on a shelf in a certain number of orders. She writes "
        "that number down and adds its digits. What does she get?",
        "In a board game you move as many fields as the digit sum of the factorial on your card."
        " The card shows {n}!. How far do you move?",
        "A knitting pattern reads the digits of {n}! one by one and makes that many stitches for"
        " each. How many stitches are knitted altogether?",
    ),
    unseen_wordings=(
        "Take the product of the first {n} positive integers; what is its digit sum?",
        "How much do the figures in the decimal expansion of ${n}!$ amount to together?",
        "split {n} factorial into single digits and total them",
        "Determine the sum of all decimal digits of {n}!.",
        "digit sum of {n}! = ?",
        "Say I multiply all the whole numbers from 1 to {n} together. What do I get if I then add "
        "up the digits of that product?",
        "Let $N = {n}!$. What is the sum of the decimal digits of $N$?",
        "{person} prints the number {n}! (that is, {n} factorial) in full on a strip of paper, "
        "cuts the strip into single digits and adds all of these digits. What is the sum?",
        "The factorial of {n} is written out in base ten. Add its digits together and give the "
        "total.",
    ),
    plans=(
        "We write out {n}! and add its digits.",
        "We compute {n}! as a string and add the digits.",
        "We need the sum of the digits of {n} factorial.",
    ),
    programs=(
        code("""
            from math import factorial
            print(sum(int(d) for d in str(factorial({n}))))
        """),
        code("""
            product = 1
            for k in range(1, {n} + 1):
                product *= k
            print(sum(map(int, str(product))))
        """),
    ),
    slips=(
        Slip(
            "print(sum(int(d) for d in str(factorial({n}))))",
            "`factorial` was never imported. Import it and try again.",
        ),
        Slip(
            "from math import factorial\nprint(sum(int(d) for d in factorial({n})))",
            "An integer cannot be iterated. Turn it into a string first.",
        ),
        Slip(
            code("""
                from math import prod
                print(sum(int(d) for d in str(prod({n}))))
            """),
            "`prod` needs a list of factors. Let us multiply them in a loop instead.",
            fix=1,
        ),
    ),
    conclusions=(
        "The sum of the digits is $\\boxed{{answer}}$.",
        "So the digits of {n}! add up to $\\boxed{{answer}}$.",
        "The digit sum is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Write out {n}! in decimal and add its digits one by one. The sum is $\\boxed{{answer}}$.",
        "We multiply the integers from 1 to {n}. The digits of the product add up to "
        "$\\boxed{{answer}}$.",
    ),
)
