"""The smallest solution of a linear congruence ax = b modulo m."""

from math import gcd
from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    """Besides the numbers of ax = b (mod m): the last residue, for wordings."""
    while True:
        a, m = number(random, 2, 300), number(random, 5, 1000)
        b = random.randint(2, m - 1)
        if a < m and gcd(a, m) == 1 and a != b:
            return {"a": a, "b": b, "m": m, "last": str(m - 1)}


def answer(a: int, b: int, m: int, last: str) -> int:
    return next(x for x in range(m) if (a * x - b) % m == 0)


FAMILY = Family(
    name="linear_congruence",
    draw=draw,
    answer=answer,
    wordings=(
        "<Solve|Find the least positive solution of> ${a}x \\equiv {b} \\pmod{{m}}$<| for $x$>, "
        "with $0 \\le x < {m}$.",
        "{a}x ≡ {b} (mod {m}), <smallest|least> positive x<?| = ?>",
        "{a}*x % {m} == {b}, min x >= 0?",
        "linear congruence {a}x = {b} mod {m}, smallest nonnegative x",
        "<Find|Determine|Compute> the <smallest|least> positive integer $x$ <such that|for "
        "which> ${a}x$ leaves remainder ${b}$ when divided by ${m}$.",
        "What is the smallest positive <integer|whole number> that, multiplied by {a}, "
        "<gives|leaves> a remainder of {b} on division by {m}?",
        "hey can someone help me, <i need|looking for> the smallest positive x so that {a} "
        "times x is {b} mod {m}",
        "{person} has {a} boxes, each holding the same number of {things}. <Emptied|Poured> "
        "together and sorted into full crates of {m}, they leave exactly {b} over. What is the "
        "smallest possible number of {things} in one box?",
        "{person} starts at 0 on a dial with {m} positions, 0 to {last}, and turns it by {a} "
        "positions at a time, always in the direction of growing numbers. After how many turns "
        "does it first show {b}?",
        "A circular track has {m} stones numbered 0, 1, 2, ... and so on round. A frog sits on "
        "stone 0 and always jumps {a} stones forward. After how many jumps does it first land "
        "on stone {b}?",
        "Let $x$ be the unique integer with $0 \\le x < {m}$ and ${a}x \\equiv {b} "
        "\\pmod{{m}}$. <What is $x$?|Find $x$.|Determine $x$.>",
        "For which $x \\in \\{0, 1, \\ldots, {last}\\}$ does ${m}$ divide ${a}x - {b}$?",
        "what x (0 <= x < {m}) solves {a}x = {b} in Z/{m}Z",
        "In <arithmetic|calculations> modulo {m}, divide {b} by {a}. State the result as a "
        "whole number from 0 to {last}.",
        "{b}/{a} mod {m} = ?<| (least nonnegative residue)>",
        "<Evaluate|Calculate> ${b} \\cdot {a}^{-1} \\bmod {m}$.",
        "Tickets cost {a} cents each. After buying some, and paying with {m}-cent tokens as far "
        "as whole tokens go, {friend} still owes exactly {b} cents. What is the smallest number "
        "of tickets for which this happens?",
        "The least positive $n$ is wanted for which ${a}n - {b}$ is a multiple of ${m}$. What "
        "is $n$?",
        "Solve the equation $[{a}] \\cdot [x] = [{b}]$ in $\\mathbb{Z}/{m}\\mathbb{Z}$. Give "
        "the representative $x$ with $0 \\le x < {m}$.",
        "which multiple of {a} is the first to end up {b} above a multiple of {m}? tell me the "
        "k in {a}k, k positive",
        "A machine stamps {a} coins per minute into rolls of {m}. After how many whole minutes "
        "do exactly {b} coins lie beside the complete rolls for the first time?",
        "The Diophantine equation ${a}x - {m}y = {b}$ has infinitely many solutions in integers "
        "$x$ and $y$ (negative ones included). <Find|Determine> the smallest positive $x$ "
        "<among them|that occurs>.",
        "Given ${a}x + {m}y = {b}$ with integers $x$, $y$ of any sign, what is the "
        "<least|smallest> nonnegative value of $x$?",
        "congruence solver: a={a}, b={b}, m={m}, ax ≡ b (mod m), least x >= 0",
        "my teacher wants the smallest positive number whose product with {a} has remainder {b} "
        "after dividing by {m}, what is it?",
        "On a planet the day has {m} hours, numbered from 0. A pill is taken every {a} hours, "
        "beginning with a start signal at hour 0. How many intervals after the signal does a "
        "pill first fall on hour {b} of a day?",
        "Remainder {b}, divisor {m}: what is the smallest positive factor by which {a} must be "
        "multiplied to give this remainder?",
        "ok so a wheel has {m} notches (0 to {last}), each click moves it {a} notches forward, "
        "its at notch 0 now. how many clicks until it first sits at notch {b}?",
        "Show your method: the congruence ${a}x \\equiv {b}$ modulo ${m}$ has exactly one "
        "solution among the residues $0, \\ldots, {last}$. Which one?",
        "In a simple cipher every letter number $x$ from 0 to {last} is replaced by the "
        "remainder of {a}x modulo {m}. A letter was encrypted as {b}. What was its number?",
        "{person} gets {a} {things} every day and sends them off in lots of {m} as soon as "
        "there are enough. At the end of which day, counted from day 1, are exactly {b} "
        "{things} left for the first time?",
        "smallest t > 0, {a}t = {b} (mod {m})",
        "Dividing ${a}x$ by ${m}$ gives the remainder ${b}$. Determine the smallest natural "
        "number $x$ with this property.",
        "Which residue $x$ modulo ${m}$, $0 \\le x < {m}$, satisfies ${a}x \\equiv {b}$?",
    ),
    unseen_wordings=(
        "solve for x: {a}x mod {m} = {b} (smallest positive answer)",
        "The product of {a} and an unknown positive integer is {b} more than a multiple of {m}. "
        "What is the smallest the unknown can be?",
        "Solve the linear congruence ${a}x \\equiv {b} \\pmod{{m}}$. Give the least nonnegative "
        "solution.",
        "x = {a}^-1 * {b} (mod {m}), 0 <= x < {m}",
        "{m} children stand in a circle, numbered 0 to {last}. A ball starts with child 0 and "
        "each throw passes it on by {a} places, numbers growing. After how many throws does "
        "child {b} get it for the first time?",
        "A farmer collects {a} eggs a day and sells them in full trays of {m}. After how many "
        "days, counted from the first, are there exactly {b} eggs outside full trays for the "
        "first time?",
        "Which integer between 0 and {last} has to stand in place of the star in {a} · * ≡ {b} "
        "(mod {m})?",
    ),
    plans=(
        "We need the least $x$ with {a}x leaving the remainder {b} modulo {m}.",
        "Multiply {b} by the inverse of {a} modulo {m} and reduce modulo {m}.",
        "This is the congruence {a}x ≡ {b} (mod {m}). We try all residues in order.",
    ),
    programs=(
        "print({b} * pow({a}, -1, {m}) % {m})",
        "print(next(x for x in range({m}) if {a} * x % {m} == {b}))",
        code("""
            x = 0
            while ({a} * x - {b}) % {m} != 0:
                x += 1
            print(x)
        """),
    ),
    slips=(
        Slip(
            code("""
                from math import mod_inverse
                print({b} * mod_inverse({a}, {m}) % {m})
            """),
            "`math` has no modular inverse. The builtin `pow` with exponent -1 gives it.",
        ),
        Slip(
            "print([x for x in range({m}) if {a} * x % {m} == {b}][1])",
            "There is only one solution below {m}, so there is no index 1. Take the first.",
            fix=1,
        ),
        Slip(
            code("""
                while ({a} * x - {b}) % {m} != 0:
                    x += 1
                print(x)
            """),
            "`x` has no value at the start. The search begins at zero.",
            fix=2,
        ),
    ),
    conclusions=(
        "The smallest solution is $\\boxed{{answer}}$.",
        "So the congruence holds first for $\\boxed{{answer}}$.",
        "We get $x = \\boxed{{answer}}$.",
    ),
    reasoning=(
        "Since {a} and {m} are coprime, {a} has an inverse modulo {m}. Multiplying both sides "
        "by it and reducing gives $\\boxed{{answer}}$.",
        "The condition is that {m} divides the difference of {a}x and {b}. The least $x$ with "
        "this property is $\\boxed{{answer}}$.",
    ),
)
