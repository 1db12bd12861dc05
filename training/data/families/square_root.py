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
        "root {n}",
        "{n} square root <value|exact|as integer>",
        "sq rt of {n} <?|=>",
        "side of square area {n}",
        "{n}**.5 <?|=>",
        "? x ? = {n} (same <positive number|number>)",
        "what squared is {n} <?|(positive)>",
        "a*a={n}, a>0, a<?|=>",
        "num^2 = {n}, num <?|= ... (positive)>",
        "sqroot({n}) <whole number|integer>",
        "So basically I need the number that times itself makes {n}, the plus one, not the minus"
        " one. What <is it|number is that>?",
        "my kid's worksheet just says the root sign with {n} under it. What's the <answer|result>?",
        "I <know|remember> all the squares up to some point but {n} isn't one I remember. Which "
        "number, not a negative one, do you square to get it?",
        "Okay, our teacher did prime factors and took half of each, but for {n} I'd rather just "
        "ask you: what's the square root?",
        "We want to mark out a square plot for the fair and it's meant to have {n} square yards."
        " So each side's how many yards?",
        "My calculator's root key is broken, can you <tell me|give me> the square root of {n}? "
        "It comes out even, I mean as a whole number.",
        "I'm making a square mosaic and I've got exactly {n} little stones that I all want to "
        "use. How many stones do I <put|lay> along a side?",
        "Tell me, if x times x is {n} and x is not negative, what's x?",
        "um so what do you get when you undo the squaring of {n}? it was a positive number <at "
        "first|before>",
        "Let $a > 0$ satisfy $a^2 = {n}$. <Determine|State> $a$.",
        "<Evaluate|Compute> ${n}^{1/2}$.",
        "Find the nonnegative real number whose square is ${n}$.",
        "Determine the geometric mean of $1$ and ${n}$.",
        "Let $s$ be the side length of a square with area $s^2 = {n}$. Find $s$.",
        "What is the larger of the two roots of $t^2 = {n}$?",
        "Determine the positive integer $m$ for which $m \\cdot m = {n}$.",
        "Compute $\\left| x \\right|$ given that $x^2 = {n}$.",
        "The emperor orders his guard of {n} men into a perfect square. How many men <stand|are>"
        " in the front rank?",
        "{person} bakes a tray of {n} square biscuits, cut from a square sheet of dough, rows "
        "and columns being equal in number. How many biscuits are in a column?",
        "The sum of the first few odd numbers 1, 3, 5, ... is {n}. How many odd numbers were "
        "added?",
        "A square chess-like board of a computer game has {n} cells. How many cells wide is it?",
        "A lawn at the stadium is a square of {n} square metres. {friend} <walks|runs> along one"
        " edge only. How many metres does {friend} walk?",
        "A solar panel for a satellite is square and made of {n} equal square cells without "
        "gaps. How many cells make up one edge of the panel?",
        "Each member of a band brought as many songs to the rehearsal as there are members, and "
        "so they had {n} songs on the list, none of them twice. How many members has the band?",
        "A flat roof is a square of {n} square feet and gets a gutter along one side. How long "
        "is the gutter, in feet?",
        "A merchant sold bales of silk, each for as many coins as there were bales. He earned "
        "{n} coins. <How many bales did he sell?|Find the number of bales.>",
        "For the class photo book, {n} portraits are put on one page, in a grid as many "
        "portraits high as wide. Give the height of the grid in portraits.",
        "A farmer plants {n} apple trees in a square orchard, with equally many trees in each "
        "direction. Work out how many trees <one|each> line contains.",
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
