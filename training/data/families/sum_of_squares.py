"""The sum of the first squares."""

from random import Random

from training.data.family import Family, Numbers, Slip, number


def draw(random: Random) -> Numbers:
    return {"n": number(random, 4, 999)}


def answer(n: int) -> int:
    return n * (n + 1) * (2 * n + 1) // 6


FAMILY = Family(
    name="sum_of_squares",
    draw=draw,
    answer=answer,
    wordings=(
        "<What is|What's> 1^2 + 2^2 + 3^2 + ... + {n}^2?",
        "<Find|Compute|Determine|Calculate> the sum of the squares of the first {n} <positive "
        "integers|natural numbers|counting numbers>.",
        "sum of <|the >squares of the integers from 1 to {n}<|?>",
        "<Compute|Evaluate|Find> $\\sum_{k=1}^{{n}} k^2$.",
        "1 + 4 + 9 + ... + {n}^2 = ?",
        "<hey |so |>what do you get if you add up the first {n} <perfect squares|positive "
        "squares>, starting with 1<|?>",
        "Evaluate $1^2+2^2+\\cdots+{n}^2$.",
        "Square every integer from 1 to {n} and add the results. What is the <total|sum>?",
        "<Add|Sum up|Total> the first {n} <positive square numbers|square numbers 1, 4, 9 and so "
        "on>.",
        "How many squares of any size, with sides along the grid lines, are in a {n} by {n} grid?",
        "A pyramid has one layer of k by k <cubes|stone blocks> for each k from 1 to {n}. How "
        "many of them does it contain?",
        "Let $S = 1^2 + 2^2 + \\dots + {n}^2$. <Determine $S$.|What is $S$?|Find the value of "
        "$S$.>",
        "sum(k**2 for k = 1..{n})",
        "1*1 + 2*2 + 3*3 + ... + {n}*{n}: <what does this come to|total|how much is that>?",
        "{person} cuts squares with sides of 1 cm, 2 cm, 3 cm, ..., {n} cm out of paper, one of "
        "each. <What is their total area|How much paper is that in all>, in square centimetres?",
        "On day $k$ {person} gets $k^2$ {things}. How many {things} is that <altogether|in total> "
        "<after|over> the first {n} days?",
        "A cannonball stack has a square base of {n} by {n} balls, and every layer above is one "
        "ball shorter each way, up to a single ball. How many balls are <in the stack|there>?",
        "<Raise each of|Raise> the numbers 1, 2, 3, ..., {n} to the second power and <add "
        "everything|sum the powers>.",
        "For $f(x) = x^2$, <what is $f(1) + f(2) + f(3) + \\cdots + f({n})$?|find $f(1) + f(2) + "
        "f(3) + \\cdots + f({n})$.>",
        "The sequence 1, 4, 9, 16, 25, ... lists the squares. <What is the sum of its first {n} "
        "terms?|Add its first {n} terms.>",
        "<Find|Give> the square pyramidal number with index {n}, that is, the sum of the squares "
        "of 1 to {n}.",
        "squares of the integers 1 up to {n} added together, <what's the result|how much>?",
        "In a theatre there is for each k from 1 to {n} one hall with k rows of k seats. How many "
        "seats are there in all halls together?",
        "total = 0; for i = 1 to {n}: total = total + i*i. What is total at the end?",
        "How much is $n(n+1)(2n+1)/6$, the sum of the squares of $1, 2, \\ldots, n$, <when|if> $n "
        "= {n}$?",
        "{n} terms of 1, 4, 9, 16, ...<: sum=?|; sum =?|, added =?>",
        "=SUMPRODUCT(ROW(1:{n}),ROW(1:{n})) <=?|shows?|gives?>",
        "v = [1, 2, 3, ..., {n}], dot(v, v) =?",
        "My workout app is <mad|crazy>: level 1 is 1 push-up, level 2 is 4, level 3 is 9, "
        "always the level times itself. I want to get through <all levels|every level> up to "
        "{n}. How many push-ups will I have done by then?",
        "How many <tulip |flower |>bulbs should I order? My garden has {n} square beds. The "
        "smallest takes a single bulb, the next one 2 rows of 2, then 3 rows of 3, and the "
        "largest one {n} rows of {n}.",
        "In the game {person} <is playing|plays>, a defeated boss drops coins: its own number "
        "multiplied by itself. {person} has beaten bosses 1 to {n}, each of them once. How many "
        "coins did they drop?",
        "{friend} <texted me|dared me>: put 1 euro in the jar in week one, 4 euros in week two, "
        "9 in week three, 16 in week four and keep going like that. If I really do this for {n} "
        "weeks, how many euros end up in the jar?",
        "Determine $\\lVert v \\rVert^2$ for the vector $v = (1, 2, 3, \\ldots, {n})$ with the "
        "Euclidean norm.",
        "Let $q_0 = 0$ and $q_k = q_{k-1} + k^2$ for $k \\ge 1$. <Determine|State> $q_{{n}}$.",
        "1^2+2^2+...+{n}^2",
        "sum k^2, k 1 to {n} <=|?>",
        "sum of first {n} squares <=|value|?>",
        "squares 1..{n} <added|total>",
        "sigma i^2 i=1..{n} <?|closed value>",
        "1+4+9+16+... {n} terms <sum|total>",
        "{n}({n}+1)(2*{n}+1)/6 <=|?>",
        "first {n} natural numbers squared & added <?|=>",
        "pyramidal number (square), n={n} <?|=>",
        "add n^2 from n=1 until n={n}",
        "S2({n}) = 1^2 + .. + {n}^2 <?|evaluate>",
        "reduce(+, [k^2 : k = 1..{n}]) <=?|?>",
        "So basically you square one, square two, square three and carry on till {n}, then "
        "<add|sum> it all. What's the <total|result>?",
        "my kid's worksheet says sum of the squares from 1 to {n}. surely there's a formula, "
        "what does it <give|come to>?",
        "I was looking at this big grid, {n} little boxes each way, and wondered how many "
        "squares are hidden in it, I mean all sizes, straight along the lines. How many <is "
        "it|are there>?",
        "Okay, our greengrocer stacks oranges as a pyramid on a square, {n} by {n} at the "
        "bottom, one less each way per layer, one orange on top. How many oranges has he got?",
        "We're doing sigma notation, and mine's k squared with k from 1 up to {n}. What's it "
        "<equal|worth>?",
        "I know there's the n, n plus 1, 2n plus 1 over 6 thing. With the squares of one to {n},"
        " what do I <get|end up with>?",
        "Hey, can you add all the square numbers for me, beginning at 1 and <ending|stopping> "
        "with {n} squared?",
        "My lad builds flat squares out of bricks, a single brick first, then 2 by 2, then 3 by "
        "3, and the last one's {n} by {n}. How many bricks does he need for all of them?",
        "I wonder how much 1 times 1, 2 times 2, 3 times 3 and so forth is when I go on to {n} "
        "times {n} and then take everything together.",
        "Let $q_k = k^2$ for $k \\ge 1$. <Find|Compute> $q_1 + q_2 + \\cdots + q_{{n}}$.",
        "<Evaluate|Compute> $\\frac{{n} \\cdot ({n} + 1) \\cdot (2 \\cdot {n} + 1)}{6}$.",
        "<Determine|Find> $\\sum_{j=0}^{{n}} j^2$.",
        "Let $T$ be the set $\\{1, 2, \\ldots, {n}\\}$. Determine $\\sum_{t \\in T} t^2$.",
        "Let $A$ be the diagonal matrix with entries $1, 2, \\ldots, {n}$. Compute the trace of "
        "$A^2$.",
        "What is the number of triples $(x, y, z)$ of integers from $1$ to ${n}$ in which $x "
        "\\le z$ and $y \\le z$?",
        "Find the total when each of the first ${n}$ positive integers is multiplied by itself "
        "and the products are added.",
        "Determine the number of squares whose sides lie on the lines of an ${n} \\times {n}$ "
        "grid of unit cells.",
        "A quilter sews square patches with edges of 1 inch, 2 inches, 3 inches, ..., {n} "
        "inches, one of each kind. How many square inches of cloth is that?",
        "{person} rides a bike game in which stage k is worth k times k stars, and has finished "
        "the stages from 1 through {n}. How many stars does {person} have?",
        "The pharaoh's architect plans a step pyramid of {n} levels. The topmost is one block, "
        "the one beneath has 2 by 2 blocks, then 3 by 3 and so on. How many blocks must be "
        "hauled?",
        "The fairy queen has {n} pages. The first gets 1 silver penny, the second 4, the third "
        "9, and page number k gets k squared. How many pennies does she give to all her pages?",
        "A school choir practises: on day 1 it sings 1 song, on day 2 it sings 4, on day 3 it "
        "sings 9, always the day times itself. How many songs has it sung when day {n} is over?",
        "A stone falls from an odd tower: in second k it is filmed k^2 times. How many pictures "
        "of it are taken in seconds 1 to {n}?",
        "Car parks number 1 to {n} are square: number k has k rows with k cars each and is full."
        " How many cars are parked in all of them together?",
        "A baker fills {n} square trays, from a tiny one with 1 bun over one with 2 by 2 buns up"
        " to one with {n} by {n} buns, each side growing by one. How many buns does she bake?",
        "Spaceship k of a fleet carries k^2 settlers, and the ships are numbered 1, 2, ..., {n}."
        " How many settlers does the fleet carry?",
        "In an office contest the k-th contract signed brings k squared points. {friend} signs "
        "{n} contracts. With how many points does {friend} finish?",
        "A savings plan goes like this: week 1 put in 1 cent, week 2 put in 4 cents, week 3 put "
        "in 9 cents, week k put in k times k cents. How many cents are in after {n} weeks?",
    ),
    unseen_wordings=(
        "Each child number k of {n} children (k = 1, ..., {n}) brings k times k apples. How many "
        "apples are there?",
        "The areas of squares with sides 1, 2, ..., {n} are added. Give the result.",
        "total of k squared, with k running from one through {n}",
        "1^2+2^2+3^2+...+{n}^2 = ?",
        "If I square every whole number from 1 up to {n} and add all the squares together, what's "
        "the total?",
        "A pyramid of cannonballs has {n} layers. The top layer is a single ball, the next one is "
        "a 2 by 2 square, then comes a 3 by 3 square, and so on down to the bottom layer, which "
        "is {n} balls long and {n} balls wide. How many balls are in the pyramid?",
        "Add the first {n} perfect squares 1, 4, 9, ... and state the result.",
    ),
    plans=(
        "We add the squares of the integers from 1 to {n}.",
        "We sum k^2 for k from 1 to {n}.",
        "We need the sum of the first {n} squares.",
    ),
    programs=(
        "print(sum(k**2 for k in range(1, {n} + 1)))",
        "print({n} * ({n} + 1) * (2 * {n} + 1) // 6)",
    ),
    slips=(
        Slip("print(sum(k**2 for k in {n}))", "A number cannot be iterated. Use `range`."),
        Slip(
            "print(sum(range(1, {n} + 1)**2))",
            "A range cannot be squared. Square each k in the sum.",
        ),
        Slip(
            "from sympy import summation\nprint(summation(k**2, (k, 1, {n})))",
            "The symbol k does not exist. Let us use the closed formula instead.",
            fix=1,
        ),
    ),
    conclusions=(
        "The sum of the squares is $\\boxed{{answer}}$.",
        "So the total is $\\boxed{{answer}}$.",
        "The first {n} squares add up to $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "The sum of the first squares is one sixth of the product of the last number, its "
        "successor and their sum. For the squares up to {n} this is $\\boxed{{answer}}$.",
        "Adding the squares from 1 to {n} with the formula for square pyramidal numbers gives "
        "$\\boxed{{answer}}$.",
    ),
)
