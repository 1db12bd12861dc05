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
        "1^3+2^3+...+{n}^3",
        "sum k^3, k 1 to {n} <=|?>",
        "sum of first {n} cubes <=|value|?>",
        "cubes 1..{n} <added|total>",
        "sigma i^3 i=1..{n} <?|closed value>",
        "1+8+27+64+... {n} terms <sum|total>",
        "sum(i*i*i) for i in 1..{n} <?|=>",
        "first {n} natural numbers cubed & added <?|=>",
        "(1+2+...+{n})^2 <=?|equals>",
        "add n^3 from n=1 until n={n}",
        "S3({n}) = 1^3 + .. + {n}^3 <?|evaluate>",
        "reduce(+, [k^3 : k = 1..{n}]) <=?|?>",
        "So basically you cube one, cube two, cube three and keep on till {n}, and you <add|sum>"
        " the lot. What do you <end up with|get>?",
        "my kid's worksheet says sum of the cubes from 1 to {n}. I can't type all that into a "
        "calculator, what's the <answer|total>?",
        "Our teacher showed us it's the same as adding 1 up to {n} and squaring that. So how "
        "much are the cubes of 1 up to {n} together?",
        "Okay, I've glued together wooden cubes from little ones: one that's a single little "
        "cube, one 2 long, one 3 long and so on to {n} long. How many little cubes did I "
        "<use|need>?",
        "I know the formula with n(n+1)/2 and then squared, but I keep slipping. For the cubes "
        "of one to {n}, what's the sum?",
        "Hey, can you add all third powers of whole numbers for me, starting at 1 and "
        "<stopping|ending> with {n}?",
        "We're doing sigma notation, so it says k from 1, up to {n}, and behind it k to the "
        "third. What's it <worth|equal>?",
        "Right, picture a big square grid, {n} boxes by {n} boxes. Someone asked me how many "
        "rectangles of all sizes, squares also, one can trace along its lines. Well?",
        "I wonder how big 1 cubed plus 2 cubed plus 3 cubed gets when I go on <through|up to> "
        "{n} cubed.",
        "Let $c_k = k^3$ for $k \\ge 1$. <Find|Compute> $c_1 + c_2 + \\cdots + c_{{n}}$.",
        "<Evaluate|Compute> $\\left(\\frac{{n} \\cdot ({n} + 1)}{2}\\right)^2$.",
        "<Determine|Find> $\\sum_{j=0}^{{n}} j^3$.",
        "Compute $\\left(\\sum_{k=1}^{{n}} k\\right)^2$, which is equal to $\\sum_{k=1}^{{n}} "
        "k^3$.",
        "Let $a_0 = 0$ and $a_m = a_{m-1} + m^3$ for all $m \\ge 1$. What is $a_{{n}}$?",
        "Find the total when each of the first ${n}$ positive integers is multiplied by its own "
        "square and the products are added.",
        "What is the square of the ${n}$-th triangular number $1 + 2 + \\cdots + {n}$?",
        "Let $T$ be the set $\\{1, 2, \\ldots, {n}\\}$. Determine $\\sum_{t \\in T} t^3$.",
        "A sugar factory packs sugar lumps in solid cubes, 1, 2, 3 and so on up to {n} lumps "
        "along the edge, one cube of each. How many lumps does it pack in all?",
        "{person} rides a bike game in which stage k is worth k times k times k stars, and has "
        "finished the stages from 1 through {n}. How many stars does {person} have?",
        "Ice sculptors saw cubes with edges 1 dm, 2 dm, 3 dm, ..., {n} dm from the lake, one of "
        "every size. How many cubic decimetres of ice do they take?",
        "The dwarf king has {n} daughters. The youngest gets 1 gem, the next one 2^3 gems, the "
        "next 3^3, and so on up to the eldest, who gets {n}^3. How many gems does he give away?",
        "On a chessboard-like plaza of {n} by {n} slabs, a painter counts every rectangle of "
        "slabs, from single slabs to the whole plaza, whatever its place. How many does he "
        "count?",
        "A company moves into {n} cube-shaped halls. Hall k is k containers long, k wide and k "
        "high and is crammed full. How many containers are stored in halls 1 to {n} together?",
        "{friend} learns the trumpet and on day 1 plays 1 note, on day 2 plays 8 notes, on day 3"
        " plays 27, always the cube of the day. How many notes has {friend} played when day {n} "
        "is over?",
        "Space pirates double their trouble: raid number k brings in k^3 credits. What do raids "
        "number 1 to number {n} bring in altogether?",
        "A cheesemaker stores cheeses as cubes: one of edge 1, one of edge 2, up to one of edge "
        "{n}. Melted together without loss, what volume do they have?",
        "A savings plan goes like this: in month 1 put in 1 cent, in month 2 put in 8 cents, in "
        "month 3 put in 27 cents, in month k put in k cubed. How many cents are in after {n} "
        "months?",
        "Fishing boats leave port numbered 1, 2, ..., {n}. Each one returns with as many fish as"
        " its number raised to the third power. Work out the whole catch.",
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
