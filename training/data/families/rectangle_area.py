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
        "rect perim {p} side {a} area",
        "P={p} w={a} A=?",
        "area rectangle perimeter={p} one side={a}",
        "{a}*({p}/2-{a})",
        "rectangle w {a} perim {p} <sq area|area> pls",
        "perimeter {p}, side {a}, how big area",
        "2(l+{a})={p}, l*{a}=?",
        "l+w={p}/2, w={a}, lw?",
        "given perim {p} n width {a} find area of rect",
        "A({a} x ?) if P = {p}",
        "rect: a={a}, 2a+2b={p}, a*b=",
        "area = ? if rectangle goes {p} around, {a} on one side",
        "My kid's worksheet gives a rectangle with perimeter {p} and a side of {a} and asks for "
        "the area. We found no second side. What's the area?",
        "so basically I know it's {p} all the way around and {a} on one side, it's a rectangle. "
        "how much area's that?",
        "I'm fencing my rectangular veg patch, used up {p} feet of fence all round, and one "
        "side's {a} feet. How many square feet have I got inside?",
        "Okay class, we know one side, {a}, and the perimeter, {p}. First find the other side, "
        "and then the area is?",
        "hey my room's a rectangle, I walked round the walls and it's {p} m, one wall, long or "
        "short i dunno, is {a} m. area in square metres?",
        "I quilt. The binding for my rectangular blanket was {p} inches long, that's right round"
        " the edge, and it's {a} inches along one edge. What's the blanket's area in square "
        "inches?",
        "my teacher only gave us the perimeter, {p}, and one side, {a}. can you even get the "
        "area of the rectangle from that? what is it",
        "We put {p} cm of tape round the edge of a rectangular board, and one edge took {a} cm "
        "of it. How many square cm is the board?",
        "Dad wants to know the area of the new rectangular lawn, he's got the distance round it,"
        " {p} yards, and one side, {a} yards. Square yards, please!",
        "A rectangle has semiperimeter $\\frac{{p}}{2}$ and one side of length ${a}$. "
        "<Find|Compute|Determine> its area.",
        "Let $x$ be the side adjacent to a side of length ${a}$ in a rectangle whose perimeter "
        "is ${p}$. <Evaluate|Find> ${a}x$.",
        "<Evaluate|Calculate> ${a} \\left( \\frac{{p}}{2} - {a} \\right)$.",
        "The perimeter of rectangle $KLMN$ equals ${p}$ and $KL = {a}$. <Determine|Find> $KL "
        "\\cdot LM$.",
        "Given a rectangle with length $\\ell$ and width $w$ such that $2\\ell + 2w = {p}$ and "
        "$w = {a}$, what is $\\ell w$?",
        "How many unit squares are needed to tile a rectangle of perimeter ${p}$ with one side "
        "equal to ${a}$?",
        "The sum of the lengths of all sides of a rectangle is {p}, and two of these sides have "
        "length {a}. State the area of the rectangle.",
        "What area is bounded by a rectangle that has a side of ${a}$ and whose boundary has "
        "length ${p}$?",
        "The king's rectangular courtyard is surrounded by {p} m of wall, of which one side "
        "takes {a} m. How many square metres of marble pave the courtyard?",
        "A baker rolls dough into a rectangle; its rim measures {p} cm and its width {a} cm. "
        "What is the area of the dough in square centimetres?",
        "{person} ran one lap along the lines of a rectangular pitch, {p} m, and knows that one "
        "line is {a} m. How many square metres of grass does the pitch have?",
        "On a moon base the solar panel is a rectangle with a frame of {p} m in total; one side "
        "of the frame is {a} m. Give the area of the panel in square metres.",
        "In a pixel game a rectangular lake has a shoreline of {p} pixels and a width of {a} "
        "pixels. How many square pixels does it fill?",
        "{friend} hangs a string of lights, {p} m of it, once round the edge of a rectangular "
        "roof terrace. On one side hang {a} m. What size, in square metres, is the terrace?",
        "A sheepdog runs along the four edges of a rectangular pasture. One edge is {a} m, and a"
        " full round is {p} m. How much pasture is there, in square metres?",
        "The gold border of a rectangular flag is {p} cm altogether, and the flag is {a} cm "
        "high. How many square centimetres does the flag have?",
        "{person} builds a sandbox from boards with a total length of {p} dm, standing as a "
        "rectangle with one side {a} dm. What area of sand, in square decimetres, fits in?",
        "An office poster is rectangular. Going round its rim a ladybird crawls {p} cm, and {a} "
        "cm along one side. Find the poster's area in square cm.",
        "A stage for the concert is a rectangle {a} m deep, with a cable of {p} m that just fits"
        " around it. How many square metres can the band use?",
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
