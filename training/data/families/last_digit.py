"""The last digit of a power."""

from random import Random

from training.data.family import Family, Numbers, Slip, number


def draw(random: Random) -> Numbers:
    return {"a": number(random, 2, 999), "n": number(random, 5, 9999)}


def answer(a: int, n: int) -> int:
    digit = 1
    for _ in range(n):
        digit = digit * a % 10
    return digit


FAMILY = Family(
    name="last_digit",
    draw=draw,
    answer=answer,
    wordings=(
        "What is the <last|final|units> digit of {a}^{n}?",
        "<Find|Determine|Compute> the <units|ones|last> digit of ${a}^{{n}}$.",
        "<last|units|ones> digit of {a}^{n}<|?>",
        "{a}**{n}: <ones|units|last> digit?",
        "Determine the final digit of the number ${a}^{{n}}$.",
        "if I write out {a} to the power {n}, which digit does it end in?",
        "The number {a}^{n} is written in decimal. <Give|State> its last digit.",
        "Compute the rightmost digit of {a}^{n}.",
        "<With|In> which digit does ${a}^{{n}}$ end?",
        "hey <whats|what's|could you tell me> the units digit of {a} to the {n}",
        "Let $N = {a}^{{n}}$. <Find the ones digit of $N$.|What is the ones digit of $N$?>",
        "An odometer shows only the last digit. What does it show for {a}^{n}?",
        "<Calculate|Find> the digit in the <units|ones> place of {a}^{n}.",
        "<Compute|Evaluate|Find> ${a}^{{n}} \\bmod 10$.",
        "What remainder does {a}^{n} leave when <divided by|it is divided by> 10?",
        "The ones place of {a}^{n} is occupied by which digit?",
        "{person} lets a computer calculate {a}**{n} and reads only the last digit of the long "
        "output. Which digit is it?",
        "unit digit: {a}^{n}",
        "Let $u(k)$ be the <units|last> digit of $k$. <Compute|Find|Evaluate> $u({a}^{{n}})$.",
        "A colony grows by a factor of {a} every hour. It began as a single cell, so after {n} "
        "hours it would have {a}^{n} cells. What is the last digit of this number?",
        "<Which digit is|What digit stands> in the ones place of the power with base {a} and "
        "exponent {n}?",
        "Find $d \\in \\{0, 1, \\ldots, 9\\}$ such that ${a}^{{n}} - d$ is divisible by $10$.",
        "modulo ten, what's {a}^{n}?",
        "of all the digits of {a}^{n} i only need the last<| one>",
        "The number $M$ is ${a}$ raised to the exponent ${n}$. <State|Give> the last decimal "
        "digit of $M$.",
        "{a}^{n} ends with the digit ...?",
        "{person} and {friend} bet on the <final|last> digit of {a}^{n}. On which digit <should "
        "one bet|must one bet to win>?",
        "({a}^{n}) % 10 =?",
        "=MOD(POWER({a};{n});10)",
        "base {a}, exp {n}, ones place: _",
        "Our teacher loves silly challenges. Today it was {a} to the power of {n}, and whoever "
        "first calls out the last digit gets a cookie. What should I call?",
        "The display of my old calculator is broken except for the digit on the far right. I "
        "asked it for {a}^{n}, and it still calculates exactly. What do I see?",
        "In a phone game I start with 1 coin, and every level multiplies my coins by {a}. I've "
        "cleared {n} levels now. In which digit does my number of coins end?",
        "Which ball do I pick? The balls at the school raffle are numbered 0 to 9, and {person} "
        "whispers that the winning one is the <units|ones> digit of {a} raised to the {n}.",
        "Determine the residue class of ${a}^{{n}}$ in $\\mathbb{Z}/10\\mathbb{Z}$, represented "
        "by an element of $\\{0, \\dots, 9\\}$.",
        "Write ${a}^{{n}} = 10k + s$ with integers $k$ and $0 \\le s \\le 9$. <State|Determine> "
        "$s$.",
    ),
    unseen_wordings=(
        "Looking at {a}^{n} in base ten, which digit is at the very end?",
        "Tom multiplies {n} copies of {a}. What is the units digit of the product?",
        "Tell me how {a}^{n} ends, just the one digit, please.",
        "Determine the units digit of {a}^{n}.",
        "{a}^{n} ends in which digit?",
        "If I multiplied {a} by itself so that it's used {n} times as a factor, what would the "
        "very last digit of the result be?",
        "A computer is printing the number {a}^{n}, digit by digit from left to right. Which "
        "digit will it print at the very end?",
        "The number {a} raised to the power {n} is written in decimal notation. What digit stands "
        "in the ones place?",
    ),
    plans=(
        "The last digit of {a}^{n} is {a}^{n} modulo 10.",
        "We reduce {a}^{n} modulo 10 to keep the last digit.",
        "We want the units digit of {a}^{n}, so we take the power modulo 10.",
    ),
    programs=("print(pow({a}, {n}, 10))", "print({a}**{n} % 10)"),
    slips=(
        Slip(
            "k = {a}**{n}\nprint(k[-1])",
            "An integer has no digits to index. Take the power modulo 10 instead.",
        ),
        Slip(
            "print(powmod({a}, {n}, 10))",
            "There is no `powmod`. The built-in `pow` takes the modulus as third argument.",
        ),
        Slip(
            "from math import pow\nprint(pow({a}, {n}, 10))",
            "`math.pow` takes only two arguments. Let us use the operators instead.",
            fix=1,
        ),
        Slip(
            "print(last_digit({a}**{n}))",
            "There is no function `last_digit`. Take the remainder modulo 10.",
        ),
    ),
    conclusions=(
        "The last digit is $\\boxed{{answer}}$.",
        "So {a}^{n} ends in $\\boxed{{answer}}$.",
        "The units digit of {a}^{n} is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "The last digit of {a}^{n} depends only on the last digit of {a}. Its powers end in a "
        "cycle of digits, and at exponent {n} the cycle shows $\\boxed{{answer}}$.",
        "We work modulo 10. Repeated squaring of {a} up to the exponent {n} leaves "
        "$\\boxed{{answer}}$.",
    ),
)
