"""The sum of the first cubes."""

from random import Random

from training.data.family import Family, Numbers, Slip, number


def draw(random: Random) -> Numbers:
    return {"n": number(random, 4, 999)}


def answer(n: int) -> int:
    return (n * (n + 1) // 2) ** 2


FAMILY = Family(
    name="sum_of_cubes",
    draw=draw,
    answer=answer,
    wordings=(
        "<What is|What's> 1^3 + 2^3 + 3^3 + ... + {n}^3?",
        "<Find|Compute|Determine|Calculate> the sum of the cubes of the first {n} <positive "
        "integers|natural numbers|counting numbers>.",
        "sum of <|the >cubes from 1 to {n}<|?>",
        "<Compute|Evaluate|Find> $\\sum_{k=1}^{{n}} k^3$.",
        "1 + 8 + 27 + ... + {n}^3 = ?",
        "<hey |so |>what do you get if you add up the first {n} <perfect cubes|positive cubes><|?>",
        "Evaluate $1^3+2^3+\\cdots+{n}^3$.",
        "Cube every integer from 1 to {n} and add the results. What is the <total|sum>?",
        "<Add|Sum up|Total> the first {n} <cubic numbers|positive cube numbers>.",
        "<A child|{person}> builds solid cubes with edges 1, 2, ..., {n} from unit blocks, one of "
        "each size. How many unit blocks <are needed|does this take>?",
        "The volumes of cubes with integer edges from 1 to {n}, one cube per length, are added. "
        "What is the sum?",
        "Let $S = 1^3 + 2^3 + \\dots + {n}^3$. <Determine $S$.|What is $S$?|Find the value of "
        "$S$.>",
        "sum(k**3 for k = 1..{n})",
        "1*1*1 + 2*2*2 + 3*3*3 + ... + {n}*{n}*{n}: <what does this come to|total|how much is "
        "that>?",
        "How many rectangles, squares included, with sides along the grid lines are in a {n} by "
        "{n} grid?",
        "On day $k$ {person} gets $k^3$ {things}. How many {things} is that <altogether|in total> "
        "<after|over> the first {n} days?",
        "What is the square of the sum 1 + 2 + ... + {n}, <which is also|known to be> the sum of "
        "the first {n} cubes?",
        "<Raise each of|Raise> the numbers 1, 2, 3, ..., {n} to the third power and <add "
        "everything|sum the powers>.",
        "For $f(x) = x^3$, <what is $f(1) + f(2) + f(3) + \\cdots + f({n})$?|find $f(1) + f(2) + "
        "f(3) + \\cdots + f({n})$.>",
        "The sequence 1, 8, 27, 64, 125, ... lists the cubes. <What is the sum of its first {n} "
        "terms?|Add its first {n} terms.>",
        "{n} dice-shaped boxes have edges of 1 cm, 2 cm, 3 cm and so on, up to {n} cm. How many "
        "cubic centimetres do they hold <together|in all>?",
        "third powers of 1 up to {n} added together, <what's the result|how much>?",
        "In a warehouse there is for each k from 1 to {n} one stack of {things} that is k long, k "
        "wide and k high. How many {things} are there <in total|altogether>?",
        "total = 0; for i = 1 to {n}: total = total + i^3. What is total at the end?",
        "Nicomachus's theorem says that the cubes add up to a square. <What is the sum for the "
        "cubes of 1, 2, ..., {n}?|Give the sum of the cubes of 1, 2, ..., {n}.>",
        "({n}*({n}+1)/2)^2 =?<| (sum of cubes 1..{n})>",
        "A1:A{n} = 1..{n}; =SUMPRODUCT(A1:A{n}^3) <=?|gives?>",
        "k=1..{n}: k*k*k, <add|tot> =?",
        "I'm building a tower in a block game. The top floor is a 1 by 1 by 1 cube, the one "
        "under it 2 by 2 by 2, and so on; the ground floor is {n} by {n} by {n}. All floors are "
        "solid. How many blocks do I have to <mine|collect>?",
        "What did it cost {person}? At the <fair|arcade> the first try is 1 cent, the second 8 "
        "cents, the third 27 cents: always the number of the try cubed. {person} tried {n} "
        "times.",
        "{person} cuts cheese into dice for a party. For guest number 1 there is a die of side "
        "1 cm, for guest number 2 one of side 2 cm, and so forth up to guest number {n}. How "
        "many cubic centimetres of cheese is that?",
        "Our running club has a crazy reward: in week 1 you get 1 point, in week 2 you get 2 "
        "times 2 times 2 points, in week 3 it's 3 times 3 times 3. I've now come for {n} weeks "
        "without a miss. What's my total?",
        "Let $T = \\frac{{n}({n} + 1)}{2}$ be the triangular number with index ${n}$. Determine "
        "$T^2$, which equals the sum of the first ${n}$ cubes.",
        "Determine the value at $m = {n}$ of the sequence of partial sums $s_m = \\sum_{i=1}^m "
        "i^3$.",
    ),
    unseen_wordings=(
        "Box number k holds k^3 marbles, for k = 1, ..., {n}. How many marbles are there?",
        "The third powers of all integers 1 to {n} go into one sum. Give its value.",
        "total of k cubed, with k running from one through {n}",
        "1^3+2^3+3^3+...+{n}^3 = ?",
        "If I cube every whole number from 1 up to {n} and add all the cubes together, what's the "
        "total?",
        "{person} builds solid cubes out of small unit blocks: one with edge length 1, one with "
        "edge length 2, and so on up to edge length {n}. How many unit blocks are needed for all "
        "these cubes together?",
        "Add the first {n} perfect cubes 1, 8, 27, ... and state the result.",
    ),
    plans=(
        "We add the cubes of the integers from 1 to {n}.",
        "We sum k^3 for k from 1 to {n}.",
        "We need the sum of the first {n} cubes.",
    ),
    programs=(
        "print(sum(k**3 for k in range(1, {n} + 1)))",
        "print(({n} * ({n} + 1) // 2)**2)",
    ),
    slips=(
        Slip("print(sum(k**3 for k in {n}))", "A number cannot be iterated. Use `range`."),
        Slip(
            "print(sum(range(1, {n} + 1)**3))",
            "A range cannot be cubed. Cube each k in the sum.",
        ),
        Slip(
            "from sympy import summation\nprint(summation(k**3, (k, 1, {n})))",
            "The symbol k does not exist. Let us use the closed formula instead.",
            fix=1,
        ),
    ),
    conclusions=(
        "The sum of the cubes is $\\boxed{{answer}}$.",
        "So the total is $\\boxed{{answer}}$.",
        "The first {n} cubes add up to $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "The sum of the first cubes is the square of the sum of the numbers. "
        "For the numbers from 1 to {n} this is $\\boxed{{answer}}$.",
        "By Nicomachus, the cubes from 1 to {n} add up to the square of a triangular number. "
        "The sum is $\\boxed{{answer}}$.",
    ),
)
