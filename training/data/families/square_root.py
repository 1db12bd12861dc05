"""The square root of a perfect square."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    return {"n": number(random, 3, 3000) ** 2}


def answer(n: int) -> int:
    low, high = 0, n
    while low < high:
        middle = (low + high) // 2
        low, high = (middle + 1, high) if middle * middle < n else (low, middle)
    return low


FAMILY = Family(
    name="square_root",
    draw=draw,
    answer=answer,
    wordings=(
        "<What is|What's> the square root of {n}?",
        "<Find|Compute|Calculate|Evaluate> $\\sqrt{{n}}$.",
        "sqrt({n})",
        "square root of {n}<|?| = ?>",
        "√{n} = <?|>",
        "<|hey >whats the sqrt of {n}<?| pls>",
        "<Simplify|Evaluate> $\\sqrt{{n}}$ <to a whole number|exactly>.",
        "Which positive number <multiplied by itself gives|times itself is|has the square> {n}?",
        "x^2 = {n}, x > 0, <x = ?|find x>",
        "<Solve|Solve for x:> $x^2 = {n}$<, where $x$ is positive| for positive $x$>.",
        "<Find|Determine|Give> the positive solution of the equation $x^2 - {n} = 0$.",
        "A square has <an area of|area> {n} square centimetres. <How long is one side in cm?|What "
        "is its side length in cm?>",
        "<The area of a square is|A square covers> ${n}$ square units. <Find|Determine> the length "
        "of <its|a> side.",
        "{person} lays out {n} {things} in a full square, with as many rows as columns. How many "
        "{things} are in <each|one> row?",
        "A square <garden|field|meadow> of {n} m² <belongs to|was bought by> {person}. How many "
        "metres is it from one corner to the next along the edge?",
        "{n}^(1/2) <=?|equals what>",
        "{n} to the power of one half<?| is what number?>",
        "$x^2$ equals ${n}$ for one positive integer $x$. <Which one is it?|What is it?>",
        "The number {n} is a perfect square. <Of which positive integer?|What is its root?|Which "
        "positive integer was squared?>",
        "{person} typed a positive number into the calculator, pressed the <x²|square> key and "
        "saw {n}. Which number did {person} type?",
        "At the parade <the band|a company of soldiers> stood in rows, as many people in every "
        "row as there were rows. {n} people took part. <How many rows were there?|How many rows?>",
        "can someone help me, i need the side of a square room and only know the floor is {n} "
        "square feet. <how many feet is it|side in feet>?",
        "How many tiles are there along one edge? Our square <terrace|bathroom floor> took "
        "exactly {n} square tiles, all alike and none of them cut.",
        "What should stand in the blank: ___² = {n}, if it is to be a positive number?",
        "import math; math.isqrt({n}) <gives|returns> what?",
        "n = {n}; n**0.5 as an integer =?",
        "Squaring a positive integer gives {n}. <State|Write down|Name> the integer.",
        "square, A = {n}, <side a = ?|side?>",
        "By taking the square root of both sides, <find|determine> $y > 0$ with $y^2 = {n}$.",
        "In a <club|school> every child gave every child, also themselves, one sticker, and {n} "
        "stickers were given in all. How many children <are there|does it have>?",
        "{friend} says {n} is some whole number times that same number, and asks {person} for the "
        "number. It isn't negative. What is it?",
        "The principal <|(non-negative) >square root of {n} is <wanted|to be found>.<| Give it.>",
        "Let $f(x) = \\sqrt{x}$. <Compute|Find|Evaluate> $f({n})$<|, please>.",
        "<|um >is there a whole number that gives {n} when you square it? <yes, but which "
        "one|which positive one is it>?",
    ),
    unseen_wordings=(
        "A chessboard-like game board has {n} equal squares in all. How many squares are in one "
        "row of this square board?",
        "Take the square root of {n} and write down the result.",
        "root of {n}, the square one",
        "y*y = {n}, y positive -> y?",
        "{person} wants to frame a square painting whose area is {n} square inches. How many "
        "inches long must each of the four pieces along the edge be?",
        "Determine the natural number whose second power is ${n}$.",
        "i forgot how to do roots... what comes out of sqrt {n}?",
        "An orchard was planted with {n} trees, in lines that each hold as many trees as there "
        "are lines. How many lines does it have?",
    ),
    plans=(
        "We need the square root of {n}.",
        "We look for the positive integer whose square is {n}. An exact integer root gives it.",
        "The number times itself is {n}, so we take the square root of {n}.",
    ),
    programs=(
        code("""
            from math import isqrt
            print(isqrt({n}))
        """),
        code("""
            from sympy import sqrt
            print(sqrt({n}))
        """),
        code("""
            r = 1
            while r * r < {n}:
                r += 1
            print(r)
        """),
    ),
    slips=(
        Slip("print(isqrt({n}))", "`isqrt` was never imported. It is in `math`."),
        Slip("print(sqrt({n}))", "`sqrt` is not defined. Import it from sympy.", fix=1),
        Slip(
            "from math import square_root\nprint(square_root({n}))",
            "`math` has no `square_root`. The exact integer root there is called `isqrt`.",
        ),
        Slip(
            "print(({n}).sqrt())",
            "An integer has no method `sqrt`. Let us try the integers one after the other.",
            fix=2,
        ),
    ),
    conclusions=(
        "The square root of {n} is $\\boxed{{answer}}$.",
        "So the number is $\\boxed{{answer}}$.",
        "The positive number with square {n} is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "We look for the positive number that gives {n} when it is multiplied by itself. It is "
        "$\\boxed{{answer}}$.",
        "Split {n} into prime factors and take every prime half as often. The product is the "
        "square root, $\\boxed{{answer}}$.",
    ),
)
