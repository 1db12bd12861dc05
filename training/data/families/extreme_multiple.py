"""The largest or the smallest number with so many digits that is divisible by a given one."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    """Besides the digits d and the divisor k: the words and the index for either end."""
    d = random.randint(3, 6)
    k = number(random, 7, 99 if d == 3 else 900 if d == 4 else 3000)
    if random.random() < 0.5:
        return {"d": d, "k": k, "size": "largest", "far": "greatest", "pick": "max", "at": "-1"}
    return {"d": d, "k": k, "size": "smallest", "far": "least", "pick": "min", "at": "0"}


def answer(d: int, k: int, size: str, **words: str) -> int:
    low, high = 10 ** (d - 1), 10**d - 1
    return high // k * k if size == "largest" else (low + k - 1) // k * k


FAMILY = Family(
    name="extreme_multiple",
    draw=draw,
    answer=answer,
    wordings=(
        "<What is|What's|Find> the {far} {d}-digit <number|integer> <divisible by|that is a "
        "multiple of> {k}<|, please>",
        "{size} {d} digit number divisible by {k}<?| = ?|>",
        "<Find|Determine|Compute> the {size} positive {d}-digit <integer|number> that is "
        "divisible by ${k}$.",
        "<Find|Write down|Give> the {far} {d}-digit multiple of {k}.",
        "Which {d}-digit number is the {size} <that can be divided by {k} without remainder|one "
        "divisible by {k}>?",
        "hey <whats|what is> the {size} number with {d} digits that {k} goes into<| evenly>?",
        "{d} digits, multiple of {k}, {size} one?",
        "{pick} n: n has {d} digits (no leading zero), {k} | n",
        "{pick}(n for n in {d}-digit positive integers if n % {k} == 0) = ?",
        "A warehouse holds a {d}-digit number of {things}, and they fill boxes of {k} exactly. "
        "What is the {size} number of {things} this can be?",
        "{person} is asked for the {far} {d}-digit number in the {k} times table. Which number "
        "should {person} name?",
        "In an election every one of the {k} districts counted the same number of votes. The "
        "total was a number with {d} digits. What is the {far} total possible?",
        "Let $N$ be the {size} $d$-digit number with $d = {d}$ and ${k} \\mid N$ (no leading "
        "zeros). <Find|Determine> $N$.",
        "Of all the positive integers with exactly {d} digits that are multiples of {k}, which "
        "one is the {size}?",
        "A lottery prize is split equally among {k} winners in whole dollars with nothing left "
        "over. The prize is a {d}-digit number of dollars. Find the {size} possible prize in "
        "dollars.",
        "Suppose a positive number has {d} digits and {k} is one of its divisors. What is the "
        "{far} value it can have?",
        "The odometer shows a {d}-digit number of kilometres<, first digit not zero| that does "
        "not start with zero>. {friend} notices it is a multiple of {k}. What is the {size} "
        "reading in km that fits?",
        "Among the multiples ${k}, 2 \\cdot {k}, 3 \\cdot {k}, \\ldots$ consider those with {d} "
        "digits. Which is the {size}?",
        "can someone help, i need the {far} number that has {d} digits and leaves no remainder "
        "when divided by {k}",
        "homework: {size} {d}-digit no. exactly divisible by {k}",
        "By {k} is to be divided, without remainder, a number of {d} digits. What is the {far} "
        "such number?",
        "{k} divides a positive integer of {d} digits. Give the {size} integer for which this "
        "is possible.",
        "A stadium has {k} equally large blocks of seats. Altogether its seats are a {d}-digit "
        "number. What is the {far} number of seats it could have?",
        "Consider the set of all {d}-digit positive integers $n$ with $n \\equiv 0 "
        "\\pmod{{k}}$. What is its {size} element?",
        "A printer packs leaflets in bundles of {k} and takes only orders of complete bundles. "
        "{person} orders a number of leaflets written with {d} digits. What is the {size} "
        "number it can be?",
        "multiples of {k} with {d} digits -> {far}?",
        "Please tell me the {size} whole number with {d} digits which is a product of {k} and "
        "another whole number.",
        "I want to choose a code of {d} digits, first digit not 0, so that as a number it's "
        "divisible by {k}. Which code is the {size} number of this kind?",
        "The {size} {d}-digit number that {k} divides: what is it?",
        "What number do you get if you look for the {far} {d}-digit number which is a whole "
        "multiple of {k}?",
        "Determine the {far} integer $n$ <such that|for which> $10^{{d}-1} \\le n < 10^{{d}}$ "
        "and ${k}$ divides $n$.",
        "A choir has {k} members, and each one sold the same number of tickets. Together they "
        "sold a {d}-digit number of tickets. Work out the {size} number of tickets this could "
        "be.",
        "for a quiz: name the {size} number that is made of {d} digits (not starting with 0) "
        "and is in the times table of {k}",
        "{size} {d}-digit no. div by {k}",
        "{k} | n, n {d} digits, {size} n <?|= ?>",
        "{pick} multiple of {k}, {d} digits",
        "{d} digit number, {k} goes in, {far}",
        "{pick} of {d}-digit ints in {k}Z+",
        "digits={d} divisor={k} want={size}",
        "sorted(n for n in {d}-digit positive ints if n % {k} == 0)[{at}]",
        "{size} n with len(str(n)) == {d} and n % {k} == 0, n > 0",
        "{size} number in the {k} times table w/ {d} digits",
        "n mod {k} = 0, n has {d} digits, {far} n",
        "[m for m in multiples_of_{k} if len(str(m)) == {d}][{at}]",
        "so basically I have to find the {size} number that's got {d} digits and can be divided "
        "by {k}, nothing left over. <What is it|Which one>?",
        "My kid's worksheet: \"Write the {far} {d}-digit number which {k} divides.\" <We're "
        "stuck|No clue>, what's the answer?",
        "okay, think of all the {d}-digit numbers and keep only those {k} goes into. Which is "
        "the {size} one left?",
        "I tell them to go to the edge of the {d}-digit numbers and move until {k} divides. "
        "What's the {far} one they should hit?",
        "can you give me the {size} {d} digit multiple of {k}? it can't begin with a zero",
        "Our game night question: name the {far} number written with exactly {d} digits that's a"
        " whole number of {k}s.",
        "I skip count by {k} and look only at the numbers with {d} digits. What's the {size} "
        "I'll come across?",
        "You know those PIN puzzles? It's {d} digits, no zero in front, {k} is a factor, and I "
        "want the {size} of all the numbers that fit. What's the PIN?",
        "She asked me for a {d}-digit number divisible by {k}, and not just any, the {far} there"
        " is. What do I say?",
        "Let $M$ be the set of all $d$-digit multiples of ${k}$, where $d = {d}$. "
        "<Find|Determine> the {size} element of $M$.",
        "Determine the {far} natural number that has exactly ${d}$ decimal digits and is "
        "divisible by ${k}$.",
        "Among the positive integers whose decimal representation has {d} digits, which is the "
        "{size} multiple of {k}?",
        "What is the {far} value of ${k}m$, with $m$ a positive integer, if ${k}m$ has ${d}$ "
        "digits in base ten?",
        "Find the {size} $x$ with {d} digits such that $x \\bmod {k} = 0$, $x$ being a positive "
        "integer.",
        "A positive integer $n$ satisfies $\\lfloor \\log_{10} n \\rfloor + 1 = {d}$ and ${k} "
        "\\mid n$. State the {far} possible $n$.",
        "Give the {size} {d}-digit integer $N > 0$ for which $\\frac{N}{{k}}$ is an integer.",
        "State the {far} positive number with {d} digits that leaves the remainder zero on "
        "division by {k}.",
        "A bakery fills trays of {k} rolls, all of them full. The day's output is a {d}-digit "
        "number of rolls. What is the {size} output possible?",
        "The king pays his {k} knights equally in whole gold coins. He pays out a number of "
        "coins with {d} digits. Name the {far} number it can be.",
        "A team of {k} runners each covered the same whole number of metres. Their total in "
        "metres has {d} digits. What's the {size} this total can be?",
        "In a spaceship every crate holds {k} screws, and the cargo list shows a {d}-digit "
        "number of screws in full crates only. Which is the {far} number it may show?",
        "A concert hall has rows of {k} seats, without exception. Its number of seats has {d} "
        "digits. Find the {size} such number of seats.",
        "{person} sets the bicycle lock with {d} wheels (the first is not on zero) so that the "
        "number shown is a multiple of {k}. What is the {far} number {person} could set?",
        "Each page of an album takes {k} stamps, and {friend} has filled some pages completely. "
        "The number of stamps is written with {d} digits. What is the {size} number of stamps "
        "that can be?",
        "In a computer game every monster brings {k} points and nothing else does. The score has"
        " {d} digits now. What's the {far} score it can be?",
        "A farmer sells eggs in cartons of {k}, always full. This year's eggs sold make a "
        "{d}-digit number. Give the {size} number of eggs possible.",
        "A bus line has a fixed fare of {k} cents, and the driver's takings in cents are a "
        "number of {d} digits. Which is the {far} amount of cents they can be?",
        "The office buys paper in packs of {k} sheets. {person} orders a {d}-digit number of "
        "sheets, in whole packs. Work out the {size} order there can be.",
    ),
    unseen_wordings=(
        "With {d} digits and divisibility by {k}, what is the {size} number one can write (no "
        "leading zero)?",
        "Find the {size} {d}-digit number exactly divisible by {k}.",
        "{far} {d}-digit multiple of {k}",
        "A positive integer $m$ written with {d} digits is divisible by {k}. Compute the {far} "
        "value of $m$.",
        "My club's {k} cyclists all rode the same whole number of metres this year. The sum has "
        "{d} digits. What is the {size} possible sum in metres?",
        "i have to find a number, {d} digits long and divisible by {k}, the {size} there is. "
        "which one",
        "The bricks for a house arrive on pallets of {k}, all full. Their number has {d} "
        "digits. What is the {far} number of bricks possible?",
    ),
    plans=(
        "We want the {size} multiple of {k} that has {d} digits.",
        "Among the numbers with {d} digits we keep those divisible by {k} and take the {size}.",
        "The {d}-digit multiples of {k} are equally spaced; we need the {far} of them.",
    ),
    programs=(
        "print({pick}(n for n in range(10 ** ({d} - 1), 10**{d}) if n % {k} == 0))",
        code("""
            multiples = [n for n in range(10 ** ({d} - 1), 10**{d}) if n % {k} == 0]
            print(multiples[{at}])
        """),
        code("""
            low = 10 ** ({d} - 1)
            multiples = range(low + -low % {k}, 10**{d}, {k})
            print({pick}(multiples))
        """),
    ),
    slips=(
        Slip(
            "print({pick}(n for n in range(10 ** ({d} - 1), 1e{d}) if n % {k} == 0))",
            "`1e{d}` is a float, and `range` wants integers. Write the bound as a power.",
        ),
        Slip(
            "print(multiples[{at}])",
            "The list of the multiples does not exist yet. Build it first.",
            fix=1,
        ),
        Slip(
            code("""
                multiples = range(low + -low % {k}, 10**{d}, {k})
                print({pick}(multiples))
            """),
            "`low` is not defined. It is the first number with {d} digits.",
            fix=2,
        ),
    ),
    conclusions=(
        "The {size} such number is $\\boxed{{answer}}$.",
        "So the {size} {d}-digit multiple of {k} is $\\boxed{{answer}}$.",
        "It is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Start at the {size} number with {d} digits and move on among the {d}-digit numbers to "
        "the nearest one that {k} divides. This is $\\boxed{{answer}}$.",
        "Divide the {size} {d}-digit number by {k} and use the remainder to correct it to a "
        "multiple of {k} that still has {d} digits. The result is $\\boxed{{answer}}$.",
    ),
)
