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
        "{a}^{n} mod 10",
        "{a} to the {n} <ends in|last digit>?",
        "units place {a}^{n} <=?|digit?>",
        "str({a}**{n})[-1]",
        "<final|end> digit of power base {a} exp {n}",
        "pow({a},{n},10)",
        "{a}^{n} = ...? <one digit|which digit>",
        "{a}^{n} div by 10, <rest|remainder|whats left over>",
        "x = {a}^{n}, x - 10*floor(x/10) = ?",
        "{a}x{a}x{a}... ({n} factors) <last digit|ones digit>",
        "ends with? {a} ** {n}",
        "digit on the <far right|right end> of {a}^{n}",
        "so basically {a} gets multiplied by itself till there's {n} of them, and I only need "
        "the very last digit of the huge number",
        "my kid's worksheet says find the pattern and give the ones digit of {a}^{n}. <what's "
        "the digit|what is it>?",
        "The calculator just gives me an error or rounds it, so can you tell me which digit {a} "
        "to the power of {n} stops with?",
        "We looked at how the end digits of the powers of {a} repeat. The teacher now wants the "
        "one for exponent {n}. What's that?",
        "ok I know you don't have to work out all of {a}^{n}, you just look at the units. So "
        "what do the units come to?",
        "I bet my brother I'd know the final digit of {a}^{n} before his computer did. What've I"
        " got to say?",
        "I run a maths club and the warm-up is: {a} raised to {n}, divide by 10, what remains? "
        "Give me the answer for my notes.",
        "hmm if you'd write {a}^{n} out on a long strip of paper and go right to the end, what "
        "digit would you see there?",
        "My tutor calls it clock arithmetic with a clock whose hours go from 0 to 9, and I'm to "
        "reduce {a}^{n}. What hour's it?",
        "Let $d$ be the decimal digit with ${a}^{{n}} \\equiv d \\pmod{10}$. Determine $d$.",
        "What is the units digit of the product of ${n}$ factors, each of which equals ${a}$?",
        "Let $x_0 = 1$ and let $x_k$ be the last digit of ${a} \\cdot x_{k-1}$ for $k \\ge 1$."
        " Evaluate $x_{{n}}$.",
        "Calculate ${a}^{{n}} - 10 \\left\\lfloor \\frac{{a}^{{n}}}{10} \\right\\rfloor$.",
        "The decimal representation of ${a}^{{n}}$ is $c_m c_{m-1} \\dots c_1 c_0$. Obtain $c_0$.",
        "Find the least non-negative residue of ${a}^{{n}}$ modulo $10$.",
        "Let $f(k)$ stand for the units digit of ${a}^k$. What is $f({n})$?",
        "Which of the digits $0, 1, \\dots, 9$ occupies the units position in the decimal "
        "expansion of ${a}^{{n}}$?",
        "A wizard doubles nothing: his spell multiplies gold by {a}, and he casts it {n} times "
        "on a single coin. He packs the coins in tens. How many coins are left loose at the end?",
        "A combination wheel with the digits 0 to 9 has to be set to the closing digit of "
        "{a}^{n}. On what digit is it set?",
        "Every branch of a magic tree splits into {a} twigs, {n} times over, beginning with one "
        "trunk. The last digit of the number of twigs at the tips, {a}^{n}, is carved on the "
        "bark. What digit is carved?",
        "A shop gives its customer number {a}^{n} a gift picked by the units digit of that "
        "number. Which digit decides on the gift?",
        "A virus copies itself {a}-fold each minute. From a single one there are {a}^{n} after "
        "{n} minutes. If they go into test tubes of ten, how many stay outside the full tubes?",
        "{person} shouts a base, {a}; {friend} shouts an exponent, {n}; the band then plays the "
        "note numbered with the ones digit of the power. What is the note's number?",
        "An astronomer writes down the number of stars in a model, exactly {a}^{n}. The ink of "
        "all the digits but the rightmost fades away. Which digit can still be read?",
        "A tournament seats team number {a}^{n} at one of the tables 0 to 9, according to the "
        "end digit. At which table does the team sit?",
        "In an escape room the four clues just say: base {a}, exponent {n}, compute the power, "
        "enter its last digit. Which key is pressed?",
        "A cook fills {a}^{n} dumplings, in theory, and boils them ten at a time. How many "
        "dumplings remain for the incomplete pot?",
        "The parking garage has levels 0 to 9, and ticket {a}^{n} belongs on the level given by "
        "its last digit. Where should {person} park?",
    ),
    unseen_wordings=(
        "Looking at {a}^{n} in base ten, which digit is at the very end?",
        "Tom multiplies {n} copies of {a}. What is the units digit of the product?",
        "Tell me how {a}^{n} ends, just the one digit, please.",
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
