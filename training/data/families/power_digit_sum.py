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
    ),
    unseen_wordings=(
        "Take {a}^{n}, split it into single digits and total them.",
        "How much do the figures in the decimal expansion of ${a}^{{n}}$ amount to together?",
        "calculate {a} to the {n}, then sum across the digits",
        "Determine the sum of the decimal digits of {a}^{n}.",
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
