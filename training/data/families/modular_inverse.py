"""The inverse of a number modulo another."""

from math import gcd
from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    while True:
        a, m = number(random, 2, 500), number(random, 5, 2000)
        if a < m and gcd(a, m) == 1:
            return {"a": a, "m": m}


def answer(a: int, m: int) -> int:
    return next(x for x in range(m) if a * x % m == 1)


FAMILY = Family(
    name="modular_inverse",
    draw=draw,
    answer=answer,
    wordings=(
        "What is the <modular|multiplicative> inverse of {a} <modulo|mod> {m}?",
        "<inverse of {a} mod {m}|{a} inverse mod {m}>",
        "<Find|Determine|Compute> the multiplicative inverse of ${a}$ modulo ${m}$.",
        "Solve ${a}x \\equiv 1 \\pmod{{m}}$ for $0 \\le x < {m}$.",
        "{a}^(-1) mod {m}<|?>",
        "<Compute|Evaluate> ${a}^{-1} \\pmod{{m}}$ as an integer between $0$ and ${m} - 1$.",
        "hey which number times {a} gives remainder 1 when divided by {m}? the smallest positive "
        "one",
        "Find the smallest positive integer $x$ such that ${a}x$ leaves remainder 1 on division "
        "by ${m}$.",
        "{a}x = 1 mod {m}, x = ?",
        "<Determine|Find> the inverse of {a} in the integers modulo {m}.",
        "Let $x$ be the least positive integer with ${m} \\mid {a}x - 1$. What is $x$?",
        "A clock has {m} hours. How many steps of {a} hours from 0 does the hand need until it "
        "first shows 1?",
        "In arithmetic mod {m}, what do you multiply {a} by to get 1?",
        "What is the smallest positive $k$ for which $k \\cdot {a}$ is one more than a multiple "
        "of ${m}$?",
        "In a toy RSA system the public exponent is e = {a} and phi = {m}. <Find|Compute> the "
        "private exponent d with 0 < d < {m}, so that e*d leaves remainder 1 modulo phi.",
        "1/{a} mod {m} as a <whole number|nonnegative integer> below {m}",
        "<Find|Give> the reciprocal of {a} modulo {m} (between 1 and {m} - 1).",
        "There are integers $x, y$ with ${a}x + {m}y = 1$. What is the smallest positive $x$?",
        "On a planet the days of a week are numbered 0 to {m} - 1. A market is held on day 0 and "
        "then every {a} days. How many markets later does one fall on day 1 for the first time?",
        "A cipher multiplies numbers by {a} modulo {m}. By which number below {m} must {person} "
        "multiply, modulo {m}, to <decipher|decrypt> them?",
        "Which integer from 1 to {m} - 1 has a product with {a} that is congruent to 1 modulo {m}?",
        "<modinv({a}, {m})|invmod({a}, {m})|pow({a}, -1, {m})> = ?",
        "In the ring $\\mathbb{Z}_{{m}}$, find the element $b$ with ${a} \\cdot b = 1$. "
        "<Give|State> $b$ as a number from $0$ to ${m} - 1$.",
        "Find $b \\in \\{1, \\dots, {m} - 1\\}$ such that ${a}b - 1$ is a multiple of ${m}$.",
        "{person} jumps around a circle of {m} stones, numbered 0 to {m} - 1, always {a} stones "
        "further, starting on stone 0. After how many jumps does {person} land on stone 1 for the "
        "first time?",
        "pls solve the congruence {a} * x ≡ 1 (mod {m}), smallest positive x",
        "The class of {a} is a unit modulo {m}. <Compute|Find> its inverse, reduced modulo {m}.",
        "? * {a} ≡ 1 (mod {m}), smallest ? > 0",
        "modulus {m}, element {a}, inverse=?",
        "extgcd({a}, {m}) -> inv of {a}, least positive",
        "My music player has {m} songs, numbered 0 to {m} - 1. Its broken skip button jumps {a} "
        "songs ahead at once and wraps round at the end. Song 0 is on. How many presses do I "
        "need, at least, to hear song 1?",
        "How many packets of {a} crackers must I open at least? At the party {m} guests all get "
        "equally many, and exactly one cracker is to remain for me.",
        "{friend} hides numbers in our chat by multiplying by {a} and keeping the remainder on "
        "division by {m}. I want the multiplier under {m} that turns them back in the same "
        "manner. What is it?",
        "A Ferris wheel has {m} cabins, numbered 0 to {m} - 1, and turns on by {a} cabins from "
        "stop to stop. Cabin 0 is at the bottom now, so the next one there is cabin {a}. After "
        "how many stops does {person} see cabin 1 at the bottom for the first time?",
        "Let $u \\in (\\mathbb{Z}/{m}\\mathbb{Z})^{\\times}$ be the class of ${a}$. Determine the "
        "canonical representative of $u^{-1}$ in $\\{1, \\dots, {m} - 1\\}$.",
        "Bézout's identity reads ${a}s + {m}t = 1$. Determine the value of $s$ between $1$ and "
        "${m} - 1$.",
    ),
    unseen_wordings=(
        "Undo multiplication by {a} in $\\mathbb{Z}/{m}$: which residue does it?",
        "Piles of {a} coins each are emptied into boxes of {m}. What is the least number of piles "
        "so that one coin is left over?",
        "give x from 0..{m}-1 with {a} * x % {m} == 1",
        "Determine the multiplicative inverse of {a} modulo {m} that is positive and smaller than "
        "{m}.",
        "{a}^-1 mod {m} = ?",
        "Which positive whole number smaller than {m} do I have to multiply {a} by so that "
        "dividing the product by {m} leaves a remainder of 1?",
        "Find the integer $x$ with $0 < x < {m}$ and ${a}x \\equiv 1 \\pmod{{m}}$.",
        "To decode a message, {person} needs to undo a multiplication by {a} in arithmetic modulo "
        "{m}. By which number between 0 and {m} must one multiply to undo it?",
        "In the ring of integers modulo {m}, the element {a} is invertible. Name its inverse by "
        "the smallest positive representative.",
    ),
    plans=(
        "We need the inverse of {a} modulo {m}. The function `pow` takes the exponent -1.",
        "We look for x with {a}x congruent to 1 modulo {m}.",
        "The inverse of {a} modulo {m} is `pow({a}, -1, {m})`.",
    ),
    programs=(
        "print(pow({a}, -1, {m}))",
        code("""
            from sympy import mod_inverse
            print(mod_inverse({a}, {m}))
        """),
    ),
    slips=(
        Slip(
            "print(modinv({a}, {m}))",
            "There is no function `modinv`. The built-in `pow` takes the exponent -1.",
        ),
        Slip(
            "from sympy import modular_inverse\nprint(modular_inverse({a}, {m}))",
            "There is no `modular_inverse` in sympy. The function is called `mod_inverse`.",
            fix=1,
        ),
        Slip(
            "print(mod_inverse({a}, {m}))",
            "`mod_inverse` was never imported. Import it and try again.",
            fix=1,
        ),
    ),
    conclusions=(
        "The inverse is $\\boxed{{answer}}$.",
        "So the inverse of {a} modulo {m} is $\\boxed{{answer}}$.",
        "The smallest such number is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "The extended Euclidean algorithm writes 1 as a combination of {a} and {m}. "
        "The coefficient of {a}, reduced modulo {m}, is $\\boxed{{answer}}$.",
        "We look for a multiple of {a} that is one more than a multiple of {m}. The factor is "
        "$\\boxed{{answer}}$.",
    ),
)
