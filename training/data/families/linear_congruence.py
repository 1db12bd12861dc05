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
        "solve mod {m}: {a}x = {b}<| smallest positive x|, least x above 0>",
        "{a}x mod {m} = {b}, <first|lowest> x above zero",
        "x s.t. {m} | ({a}x - {b}), smallest pos",
        "need <lowest|min> n>0 with {a}n leaving {b} when split by {m}",
        "mod={m} coeff={a} rhs={b} <least|smallest> positive solution",
        "({a} * ?) mod {m} = {b}, <smallest ?|what is the smallest thing for ?>",
        "{a}k - {b} div by {m}, k min positive",
        "next(x for x in range({m}) if {a}*x % {m} == {b})",
        "divide {b} by {a} working mod {m}",
        "x = {b} * inv({a}) mod {m}, x between 0 and {last}",
        "{a}y == {b} (mod {m}) y=?, reduced",
        "linear congr. {a} x ~ {b} modulus {m} <ans in 0..{last}|answer from 0 to {last}>",
        "So basically I keep adding {a} to itself, and I throw away {m} <whenever I can|every "
        "time it gets that big>. How many {a}s until what's left is {b}, the first time?",
        "My kid's worksheet says: x lots of {a}, divide by {m}, you get {b} as the rest. "
        "<What's|Tell me> the smallest x, not counting zero or negatives.",
        "ok number theory people, {a}x and {b} should have the same remainder after division by "
        "{m}, x as small as it can be but not negative. <any ideas|which x is it>?",
        "We're doing clock arithmetic with {m} instead of hours, and I'm supposed to find the x "
        "that <makes|turns> {a} times x <come out as|into> {b}. It's somewhere from 0 to {last}."
        " Which one?",
        'Our tutor put this up, like, "the class of {a} times the class of x is the class of '
        '{b}, all modulo {m}". I <just want|only need> the x below {m}.',
        "I've been trying the multiples of {a} one after the other, looking for one that is {b} "
        "too big to be a multiple of {m}. Which multiplier, the smallest positive one, "
        "<works|does it>?",
        "Quick question from a maths dad: what whole number below {m} do you multiply by {a} <so"
        " the remainder by {m} comes to {b}|to be left with {b} once all the {m}s are taken "
        "out>?",
        "Hm, I know what {b} over {a} is in the usual sense, but mod {m} it's one of 0 to "
        "{last}, right? <Which one|Can you tell me which>?",
        "So I typed {a}*x % {m} in Python and it printed {b}, but I lost what x was. It was "
        "nonnegative and <under|less than> {m}. Can you get it back?",
        "Let $a = {a}$, $b = {b}$ and $m = {m}$. <Find|Determine> the least nonnegative integer "
        "$x$ for which $m$ divides $ax - b$.",
        "<Determine|State> the unique $x \\in \\mathbb{Z}/{m}\\mathbb{Z}$ whose product with "
        "$\\overline{{a}}$ is $\\overline{{b}}$; represent it by an integer from $0$ to "
        "${last}$.",
        "What is the smallest natural number $t$ for which ${a}t$ and ${b}$ belong to the same "
        "residue class modulo ${m}$?",
        "Consider the map $x \\mapsto {a}x \\bmod {m}$ on $\\{0, 1, \\ldots, {last}\\}$. "
        "<Find|Give> the preimage of ${b}$.",
        "Among the positive integers $n$ with ${a}n = {m}q + {b}$ for some integer $q$, "
        "<find|identify> the smallest.",
        "Multiply both sides of ${a}x \\equiv {b} \\pmod{{m}}$ by the inverse of ${a}$. Which "
        "least nonnegative <residue|remainder> $x$ results?",
        "Let $S$ be the set of all integers $x \\geq 0$ satisfying ${a}x \\equiv {b} "
        "\\pmod{{m}}$. <Evaluate|Compute> $\\min S$.",
        "An integer $x$ with $0 \\le x \\le {last}$ has the property that the remainder of "
        "${a}x$ upon division by ${m}$ equals ${b}$. What is $x$?",
        "{person} bakes trays of {a} rolls and bags them by the {m}. <How many trays must come "
        "out of the oven|What is the least number of trays> so that precisely {b} rolls stay "
        "unbagged?",
        "A cyclist rides {a} km every day on a ring road of {m} km, always the same way round. "
        "After how many days does the evening stop lie {b} km past the starting point for the "
        "first time?",
        "Each verse of the dwarves' song has {a} beats, and the drum is struck anew every {m} "
        "beats. <After how many whole verses|How many verses must be sung until> exactly {b} "
        "beats have gone by since a full drum cycle, for the first time?",
        "A satellite shifts by {a} of {m} equal sectors on every orbit, beginning over sector 0."
        " Ground control waits for sector {b}. <At the end of which orbit|After how many orbits>"
        " does it get there first?",
        "The office printer spits out {a} pages per job and staples as soon as {m} pages are "
        "together. What's the <smallest|lowest> number of jobs that leaves {b} loose pages lying"
        " there?",
        "In the farmyard {a} eggs are gathered each morning and go to market in cases of {m}, "
        "never a broken case. {friend} counts {b} eggs left at home one evening. What is the "
        "fewest mornings that can have passed?",
        "A wizard's tower has a round staircase with {m} steps, step 0 to step {last}, and every"
        " spell lifts the cat {a} steps on, round and round. The cat began on step 0 and now "
        "sits on {b}. What is the least number of spells?",
        "{person} pays into an account that swallows every full {m} coins into gold. Each week "
        "{a} coins go in. When does the purse first hold just {b} coins, and <in which "
        "week|after how many weeks> is that?",
        "A knitting pattern repeats every {m} stitches, and one row takes {a} stitches without a"
        " break between rows. How many rows bring {person} to stitch {b} of the pattern, done "
        "for the first time exactly at the end of a row?",
        "Coaches seat {m} pupils. Some schools send {a} pupils each, the coaches are filled up "
        "one after another, and {b} pupils sit in the last, not full one. How many schools are "
        "there at the very least?",
        "In the workshop identical planks need {a} screws apiece. {friend} bought packs of {m} "
        "screws and finds that the last pack opened has had exactly {b} screws taken out. What "
        "is the smallest possible number of planks?",
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
