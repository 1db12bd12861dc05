"""The area of a rectangle with given perimeter and one side."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    """The side a and the perimeter p."""
    while True:
        a, b = number(random, 2, 300), number(random, 2, 300)
        if a != b:
            return {"a": a, "p": 2 * (a + b)}


def answer(a: int, p: int) -> int:
    return (p * a - 2 * a * a) // 2


FAMILY = Family(
    name="rectangle_area",
    draw=draw,
    answer=answer,
    wordings=(
        "A rectangle has <perimeter|a perimeter of> {p} and one side <is {a}|of length {a}>. "
        "<What is|What's> its area?",
        "<Find|Compute|Determine|Calculate> the area of a rectangle <with|that has> perimeter "
        "${p}$ and one side ${a}$.",
        "rectangle: perimeter {p}, <one side|side a> {a}, area?",
        "P={p}, a={a}, rectangle, <A=?|find A>",
        "The perimeter of a rectangle is {p} cm. One of its sides is {a} cm long. <What is its "
        "area in cm²?|How many square centimetres is its area?>",
        "hey can <someone|anyone> help, ive got a rectangle where <all four sides together "
        "are|the distance around is> {p} m and one side is {a} m, whats the area in square "
        "metres?",
        "{person} needs {p} m of fence to go all the way round a rectangular "
        "<garden|field|meadow>. One side of it is {a} m long. How many square metres is the "
        "<ground inside|area inside>?",
        "How large is the area of a rectangle with a side of {a} <if|when> its perimeter "
        "<is|measures> {p}?",
        "Let $R$ be a rectangle with sides ${a}$ and $b$ and perimeter ${p}$. <Find|Determine> "
        "the area of $R$.",
        "$2({a} + b) = {p}$. <Find|Compute|Determine> ${a}b$.",
        "<rect|rectangle> P {p} side {a}<: area?|, area = ?>",
        "A string {p} cm long is laid out <as|in the shape of> a rectangle with one side of "
        "{a} cm. How many square centimetres does it enclose?",
        "{person} walks once around a rectangular <pond|hall|car park> and counts {p} m. "
        "{friend} measures one of its sides: {a} m. What is its area in square metres?",
        "One side of a rectangle is {a}; its perimeter is {p}. <Work out|Find> the area.",
        "A rectangular picture frame <uses|takes> exactly {p} cm of <thin |>wooden strip along "
        "its four edges, {a} cm of it for one side. What area in cm² does it enclose?",
        "A rectangle's four sides add up to ${p}$. <Given that|Knowing that> one of them is "
        "${a}$, <find|compute> its area.",
        "How many <square metres|m²> of carpet cover the whole floor? The room is rectangular, "
        "one wall is {a} m long, and the skirting board around the room, doors included, "
        "measures {p} m.",
        "what area does a rectangle have if going round it is {p} feet and one side is {a} "
        "feet? (square feet)",
        "The area of a rectangle is to be <found|calculated>. <Known are|Given are> the "
        "perimeter, {p}, and one side, {a}.",
        "A rectangle of perimeter {p} units is {a} units wide. <State|Give|Find> its area in "
        "square units.",
        "perim = {p}; width = {a}; length = ?; area of the rectangle = <?|length * width = ?>",
        "A tablecloth has a lace border of {p} dm all around its four edges. It is rectangular "
        "and {a} dm wide. How many square decimetres <of cloth is that|is the cloth>?",
        "Two opposite sides of a rectangle are {a} each, and all four sides make {p}. <What's "
        "the "
        "area?|What is the area?>",
        "In rectangle $ABCD$, $AB = {a}$ and $AB + BC + CD + DA = {p}$. <Find|Determine> the "
        "area of $ABCD$.",
        "{person} bends a wire of length {p} cm into a rectangle, {a} cm wide. "
        "<Calculate|Find> its area in square centimetres.",
        "If $x + {a}$ is half of {p}, and a rectangle has sides $x$ and {a}, what is its area?",
        "i know the perimeter ({p} in) and the width ({a} in) of my rectangular "
        "<poster|desk|board>. how do i get the area, and what is it in square inches?",
        "Around a rectangular <swimming pool|playground> runs an edge of {p} m in all; along "
        "one side it is {a} m. How many square metres does it enclose?",
        "Suppose a rectangle has width ${a}$ and perimeter ${p}$. What is the product of its "
        "length and width?",
        "Given: rectangle, side {a} mm, circumference {p} mm. <Wanted|Asked>: area in mm².",
        "A farmer used up {p} m of wire for the four sides of a rectangular pen, with one side "
        "{a} m long. What <area|space> do the <sheep|goats> have, in square metres?",
        "Along the edge of a rectangular park it is {p} steps round, and {a} steps along one "
        "side. How many square steps is the park's area?",
    ),
    unseen_wordings=(
        "The perimeter of a rectangle is {p} and its width is {a}. Find the area of the rectangle.",
        "area rectangle perimeter {p} width {a}",
        "Determine the area enclosed by a rectangle if one of its sides measures ${a}$ and its "
        "perimeter equals ${p}$.",
        "{person}'s dog runs once along all four walls of a rectangular yard, {p} m in total. "
        "One wall is {a} m. How many square metres does the yard have?",
        "so my rectangle is {a} cm on one side and its perimeter's {p} cm. area in cm^2?",
        "How many tiles of 1 dm by 1 dm cover a rectangular floor that is {a} dm wide and has "
        "a perimeter of {p} dm?",
        "For a rectangle of width $w = {a}$ and length $l$ with $2l + 2w = {p}$, evaluate $lw$.",
    ),
    plans=(
        "Half the perimeter {p} is the sum of two neighbouring sides. One is {a}, and we "
        "multiply it by the other.",
        "From 2({a} + b) = {p} we get the other side b, and the area is {a} times b.",
        "The perimeter is {p} and one side is {a}. We compute the other side, then the area.",
    ),
    programs=(
        code("""
            b = {p} // 2 - {a}
            print({a} * b)
        """),
        "print({a} * ({p} - 2 * {a}) // 2)",
        code("""
            from sympy import solve, symbols
            b = symbols("b")
            other = solve(2 * ({a} + b) - {p}, b)[0]
            print({a} * other)
        """),
    ),
    slips=(
        Slip(
            "print({a} * b)",
            "The other side `b` is unknown so far. It is half the perimeter less {a}.",
        ),
        Slip(
            "from sympy import solve\nprint({a} * solve(2 * ({a} + b) - {p}, b)[0])",
            "The symbol `b` was never created. Create it first.",
            fix=2,
        ),
        Slip(
            "from math import area\nprint(area({a}, {p}))",
            "There is no such function in `math`. Compute the area directly.",
            fix=1,
        ),
    ),
    conclusions=(
        "The area is $\\boxed{{answer}}$.",
        "<So|Hence> the rectangle has area $\\boxed{{answer}}$.",
        "With perimeter {p} and side {a} the area is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Two neighbouring sides make half of the perimeter {p}. One is {a}, and its product "
        "with the other is $\\boxed{{answer}}$.",
        "Take the two sides {a} away from {p} and halve the rest to get the other side. Times "
        "{a} this is $\\boxed{{answer}}$.",
    ),
)
