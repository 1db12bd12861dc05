"""The sum of the digits of a power."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    return {"a": number(random, 2, 99), "n": number(random, 4, 1000)}


def answer(a: int, n: int) -> int:
    power, total = a**n, 0
    while power:
        power, digit = divmod(power, 10)
        total += digit
    return total


FAMILY = Family(
    name="power_digit_sum",
    draw=draw,
    answer=answer,
    wordings=(
        "<What is|What's> the <sum of the digits|digit sum|sum of all digits> of {a}^{n}?",
        "digit sum of {a}^{n}<|?| = ?>",
        "Find the sum of the decimal digits of ${a}^{{n}}$.",
        "<|please >add up <|all >the digits of {a} to the power <|of >{n}",
        "Let $s(n)$ be the sum of the digits of $n$. <Compute|Find|Evaluate> $s({a}^{{n}})$.",
        "{a}**{n}: sum of its digits?",
        "<hey |so |>if I write {a}^{n} out and add all its digits what do I get<|?>",
        "The number ${a}^{{n}}$ is written in <base ten|the decimal system|ordinary decimal "
        "notation>. Find the sum of its digits.",
        "Determine the digit sum of the <number|power> {a}^{n}.",
        "What do the <|decimal >digits of {a}^{n} add up to?",
        "Compute {a}^{n} and then <add its digits|sum its digits|take the digit sum>. What is the "
        "result?",
        "A <printer|machine> prints the number {a}^{n}. {person} adds all <printed digits|the "
        "digits on the paper>. What is the total?",
        "{a} raised to <|the power >{n} has which digit sum?",
        "<What is|Give> the <cross sum|digital sum> of {a}^{n}, <i.e.|that is,> what you get by "
        "adding its digits once?",
        "Take {a} as a factor {n} times, multiply everything out and <sum the figures|total the "
        "digits> of the product. <Which number comes out?|What is the sum?>",
        "{person} types {a}^{n} into a <computer|big calculator> and gets a long number. {friend} "
        "<adds|sums up> its digits one by one. <What|Which number> does {friend} get?",
        "A number is the product of {n} <equal |>factors, each <equal to|being> {a}. <Find|Work "
        "out> the sum of its digits.",
        "A shop sells <metal|wooden> digits: the digit d costs d cents. How many cents does "
        "{person} pay, with this tariff, for <all digits of|the whole number> {a}^{n}?",
        "Let $N = {a}^{{n}}$. <Find|Give> the <total|sum> of all the digits that <appear|occur> "
        "in $N$, each counted as often as it appears.",
        "sum(digits of {a}^{n})",
        "If $d_1 d_2 \\ldots d_k$ is the decimal <expansion|representation> of ${a}^{{n}}$, <what "
        "is $d_1 + d_2 + \\cdots + d_k$?|determine $d_1 + d_2 + \\cdots + d_k$.>",
        "<Starting from 1 and multiplying by {a} exactly {n} times|By multiplying 1 by {a} again "
        "and again, {n} times in all>, one gets a large number. How large is the sum of its "
        "digits?",
        "2^5 = 32, and 3 + 2 = 5 is the sum of its digits. What is the sum of the digits of <|the "
        "number >{a}^{n}?",
        "$2^{15} = 32768$ and the sum of its digits is $3 + 2 + 7 + 6 + 8 = 26$. What is the sum "
        "of the digits of the number ${a}^{{n}}$?",
        "exponent {n}, base {a}: <write out|expand> the power, then <add|sum> its decimal digits",
        "s = str({a}**{n}); sum(map(int, s)) =?",
        "{a}^{n} -> digits -> add -> ?",
        "A1: {a}, A2: {n}, A3: A1^A2 in full, A4: A3's digits added up. A4 =?",
        "I had my phone work out {a} to the power {n}, and it shows every digit. My sister gives "
        "me one sweet for each 1, two for each 2 and so on, nine for each 9, nothing for a 0. How "
        "many sweets do I get?",
        "What is my score? In our maths game I drew the base {a} and the exponent {n}. The power "
        "is written in full, and all of its digits added together are the score.",
        "{person} decorates a very long cake with the number {a}^{n}. Next to each digit go as "
        "many candles as the digit says. How many candles are needed <in all|altogether>?",
        "In class we multiplied numbers that were all {a}, and there were {n} of them. {friend} "
        "wrote the product right across the board, and I had to sum up its digits. What should I "
        "have said?",
        "Let ${a}^{{n}} = \\sum_j c_j 10^j$ with digits $c_j \\in \\{0, 1, \\dots, 9\\}$. "
        "Evaluate $\\sum_j c_j$.",
        "Determine the checksum of the integer ${a}^{{n}}$, defined as the total of the digits in "
        "its decimal numeral.",
        "{a}^{n} digits sum",
        "digitsum({a}^{n})",
        "sum of digits {a} to the {n}",
        "{a} ** {n} add digits<?| =?>",
        "quersumme {a}^{n}",
        "crossfoot of {a}^{n}, base 10",
        "s({a}^{n}) where s = digit sum",
        "calc {a} pow {n} then digit total",
        "dsum of {a}^{n} pls",
        "base={a} exp={n} digit sum=?",
        "sum(int(c) for c in str({a}**{n}))",
        "all digits of {a}^{n} together make?",
        "So my kid's puzzle sheet says: work out {a} to the {n} and then add up its digits, just"
        " the once. What's that come to?",
        "ok I had my laptop spit out {a}^{n}, and I'm too lazy to add all those digits by hand. "
        "What would I get?",
        "I collect digit sums, weird hobby I know. Can you give me the one for {a} to the power "
        "of {n}?",
        "Our teacher's bonus question, and it's a mean one: what do you get by adding all the "
        "digits in {a}^{n}?",
        "my friend swears she added every digit of {a}^{n} in her head. what's the real total so"
        " i can check her",
        "Think of a calculator with an endless screen, yeah? You key in {a}^{n} and add up the "
        "digits you see. Total?",
        "In maths circle we multiplied {a} by itself till there were {n} of them, wrote the "
        "thing out and added the digits. What should've come out?",
        "so basically {a} to the power {n}, but I don't want the number, I only want what its "
        "digits sum to",
        "Dad asked at breakfast what the digits of {a}^{n} make when you put plus signs between "
        "them. Anyone?",
        "Let $S(m)$ denote the sum of the decimal digits of a positive integer $m$. "
        "<Evaluate|Determine|Find> $S\\left({a}^{{n}}\\right)$.",
        "The integer ${a}^{{n}}$ is expressed in base 10. What is the sum of its digits?",
        "<Compute|Find> the sum of all digits in the usual decimal notation of ${a}^{{n}}$.",
        "Let $X = {a}^{{n}}$ and let $Y$ be the sum of the digits of $X$. <Find|Determine> $Y$.",
        "When the power ${a}^{{n}}$ is written without an exponent, what is the sum of the "
        "digits used?",
        "Denote by $d_i$ the digits of $\\underbrace{{a} \\cdot {a} \\cdots {a}}_{{n} \\text{ "
        "factors}}$ in base ten. <Calculate|Evaluate> $\\sum_i d_i$.",
        "<Determine|Calculate> $Q({a}^{{n}})$, where $Q(k)$ is obtained by adding the decimal "
        "digits of $k$ once.",
        "What is the total of the digits of the integer $N$ that satisfies $\\log_{{a}} N = {n}$?",
        "A king orders the number {a}^{n} carved in stone, and the mason takes as many silver "
        "coins for each digit as the digit's value. How many coins does the mason earn?",
        "Each digit of {a}^{n} is a step of the dance: for a digit d you clap d times. How often"
        " do the dancers clap from start to end?",
        "A spaceship's door code is the digit total of {a} to the power {n}. What must {person} "
        "type in?",
        "In the garden {friend} lays out {a}^{n} with pebbles, putting down as many pebbles in a"
        " heap as each digit tells (none for a zero). How many pebbles does it take?",
        "{person} plays the digits of {a}^{n} on a drum, hitting it as many times as each digit "
        "says. How many hits is that overall?",
        "The library puts {a}^{n} on a banner. For every digit, its value in dollars goes to "
        "charity. How much goes to charity, in dollars?",
        "A parrot learned the decimal digits of {a}^{n}. It gets one nut for a 1, two for a 2, "
        "three for a 3 and so forth, and no nut for a 0. What does reciting the whole number "
        "earn the parrot, in nuts?",
        "A runner reads {a}^{n} digit by digit and runs as many laps as each digit says. How "
        "many laps has the runner done after the last digit?",
        "In a dice-free board game you compute {a}^{n} and then move forward by the sum of its "
        "digits. How many fields do you move?",
        "An accountant writes the amount {a}^{n} in a ledger, one digit per cell, then sums the "
        "row of cells. Which sum stands at the end of the row?",
        "A screen shows {a}^{n} written out in full, and below each digit as many lamps are lit "
        "as the digit says. How many lamps are lit in total?",
    ),
    unseen_wordings=(
        "Take {a}^{n}, split it into single digits and total them.",
        "How much do the figures in the decimal expansion of ${a}^{{n}}$ amount to together?",
        "calculate {a} to the {n}, then sum across the digits",
        "If you write {a} to the power {n} out in full and add up all of its digits, what do you "
        "get?",
        "Let $s(N)$ denote the sum of the decimal digits of $N$. Compute $s({a}^{{n}})$.",
        "{person} has the computer print {a}^{n} with all its digits and then adds these digits "
        "one after another. What total does {person} reach?",
        "The number {a} is raised to the power {n}. What is the cross sum of the result, that is, "
        "the sum of its digits in base ten?",
    ),
    plans=(
        "We write out {a}^{n} and add its digits.",
        "We compute the power {a}^{n}, then the sum of its digits.",
        "We need the sum of the digits of {a}^{n}.",
    ),
    programs=(
        "print(sum(int(d) for d in str({a}**{n})))",
        code("""
            power, total = {a}**{n}, 0
            while power:
                total += power % 10
                power //= 10
            print(total)
        """),
    ),
    slips=(
        Slip(
            "print(sum(int(d) for d in {a}**{n}))",
            "An integer cannot be iterated. Turn it into a string first.",
        ),
        Slip(
            "print(sum(d for d in str({a}**{n})))",
            "The digits are strings. Turn each into an integer first.",
        ),
        Slip(
            "print(sum(int(d) for d in '{a}**{n}'))",
            "The quotes kept the power from being computed. Compute it, then apply `str`.",
        ),
        Slip(
            "print(digit_sum({a}**{n}))",
            "There is no function `digit_sum`. Let us split off the last digit again and again.",
            fix=1,
        ),
    ),
    conclusions=(
        "The sum of the digits is $\\boxed{{answer}}$.",
        "So the digits of {a}^{n} add up to $\\boxed{{answer}}$.",
        "The digit sum is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Write out {a}^{n} in decimal and add its digits one by one. The sum is "
        "$\\boxed{{answer}}$.",
        "We multiply out the power {a}^{n}. Its digits add up to $\\boxed{{answer}}$.",
    ),
)
