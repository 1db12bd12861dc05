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
