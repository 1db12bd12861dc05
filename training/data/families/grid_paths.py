"""Shortest paths in a grid."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    return {"m": number(random, 2, 25), "n": number(random, 2, 25)}


def answer(m: int, n: int) -> int:
    ways = 1
    for step in range(1, m + 1):
        ways = ways * (n + step) // step
    return ways


FAMILY = Family(
    name="grid_paths",
    draw=draw,
    answer=answer,
    wordings=(
        "How many <shortest |>lattice paths <lead|go> from $(0, 0)$ to $({m}, {n})$ if each step "
        "goes one unit right or one unit up?",
        "lattice paths from (0,0) to ({m},{n}) with <right and up|east and north|unit right and "
        "up> steps<: how many?|, count them|, number of them?>",
        "{person} walks along the lines of a grid of {m} by {n} unit squares, from the lower left "
        "corner to the upper right corner, <moving|going> only right or up. How many "
        "<paths|routes> are <possible|there>?",
        "{person} lives {m} blocks west and {n} blocks south of {friend} in a city <whose streets "
        "form a square grid|with a square grid of streets>. How many shortest <routes|ways> lead "
        "from {person} to {friend}?",
        "A <taxi|delivery van|cyclist> has to go {m} blocks east and {n} blocks north through a "
        "square street grid. How many shortest routes <are there|can it take>?",
        "<number of ways|how many ways> to <go|move> {m} steps right and {n} steps up in any "
        "order<|?>",
        "hey im on the grid lines of a board with {m} x {n} squares and go from the bottom left "
        "corner to the top right corner, only right or up. how many <different ways|paths> are "
        "there?",
        "<An ant|A beetle|A spider> crawls along the wires of a rectangular net that is {m} "
        "meshes wide and {n} meshes high. How many shortest ways are there from one corner to the "
        "<diagonally opposite|opposite> corner?",
        "How many <words|strings|different words> <consist of|can be made with> exactly {m} "
        "letters R and {n} letters U?",
        "A robot starts at the origin of the coordinate plane. Each move <increases|raises> "
        "either x or y by 1. In how many ways can it <reach|get to> ({m}, {n})?",
        "<monotone|monotonic|north-east|NE> lattice paths (0,0) -> ({m},{n})<, how many|: count>?",
        "<Find|Determine|Compute> the number of paths from the top right corner to the bottom "
        "left corner of a <grid|board> of {m} by {n} squares that follow the grid lines and use "
        "only steps to the left and <steps |>down.",
        "In how many <orders|different orders> can {person} take {m} steps to the east and {n} "
        "steps to the north?",
        "Point $B$ lies ${m}$ units to the right of and ${n}$ units above the lattice point $A$. "
        "<Find|Determine|Work out> the number of lattice paths of minimal length from $A$ to $B$.",
        "Count the staircase walks along the <grid lines|edges of the cells> from corner to "
        "opposite corner of a rectangle with {m} columns and {n} rows of cells<. (Only right and "
        "up steps are allowed.)|, going right or up at each step.>",
        "A bug hops from (x, y) to (x+1, y) or to (x, y+1). It <starts|begins> at (0, 0). How "
        "many different ways to ({m}, {n}) does it have?",
        "{person} has {m} identical cards with an arrow to the right and {n} identical cards with "
        "an arrow up, and lays all of them in a row. How many different rows are possible?",
        "A park has {m} columns and {n} rows of square lawns with paths along all their edges. "
        "The gate is at the south-west corner and the fountain at the north-east corner. How many "
        "shortest ways lead <from the gate to the fountain|to the fountain from the gate>?",
        "paths on a grid, {m} right, {n} up, <only right/up moves|no going back>: how many?",
        "Let $P$ be the number of <paths|walks> from $(0,0)$ to $({m},{n})$ with steps $(1,0)$ "
        "and $(0,1)$ only. <Find|Compute|What is the value of> $P$",
        "If you may only <walk|travel> east or north along the streets <of a square grid|of a "
        "chessboard-like town>, how many routes <are there|exist> to a place {m} streets further "
        "east and {n} streets further north?",
        "The final score of a match is {m} to {n}. In how many different orders can the points, "
        "one at a time, have been <scored|won> by the two sides?",
        "A token stands on the point (0, 0) and must be <moved|pushed> to ({m}, {n}), each time "
        "by one unit in the direction of the positive x-axis or the positive y-axis. <How many "
        "ways are there to do so?|In how many ways can this be done?>",
        "What is the number of shortest routes <along the edges|on the lines> of a grid of {m} by "
        "{n} squares between two opposite corners of the <whole |>grid?",
        "R * {m}, U * {n}: distinct arrangements =?",
        "{m} E + {n} N, any order, # of <routes|paths> =?",
        "grid walk (0,0) => ({m},{n}); moves: x+1 or y+1; count=?",
        "I cycle to school. It is {m} crossings further east and {n} crossings further north in a "
        "square street grid, and I only ever ride east or north. On how many mornings can I take "
        "a way that I never took before?",
        "In my lunch box there are {m} grapes that all look the same and {n} nuts that all look "
        "the same. I eat them one after the other. In how many different orders of grapes and "
        "nuts can I do that?",
        "In my phone game the hero stands on a net of lines. The treasure is {m} crossings to the "
        "right and {n} crossings higher. Each swipe moves the hero one crossing to the right or "
        "one crossing up. How many different swipe sequences <lead|take the hero> to the "
        "treasure?",
        "How many colour patterns are possible? {person} threads {m} red and {n} blue beads on a "
        "straight wire, from the left end to the right end, and beads of one colour all look "
        "alike.",
        "Determine the number of sequences of length ${m} + {n}$ in which the symbol $a$ occurs "
        "exactly ${m}$ times and the symbol $b$ exactly ${n}$ times.",
        "Let $f(i, 0) = f(0, j) = 1$ and $f(i, j) = f(i - 1, j) + f(i, j - 1)$ for $i, j \\ge 1$. "
        "<Determine|Evaluate> $f({m}, {n})$.",
    ),
    unseen_wordings=(
        "A bug walks on the integer lattice from (0, 0) to ({m}, {n}), and each move takes it one "
        "unit to the right or one unit up. In how many different ways can it get there?",
        "number of lattice paths (0,0) -> ({m},{n}), only right/up unit steps",
        "My office is {m} blocks east and {n} blocks north of my flat, and the streets form a "
        "regular grid. How many different shortest routes could I take to work?",
        "How many monotone lattice paths lead from $(0,0)$ to $({m},{n})$ if each step is either "
        "$(1,0)$ or $(0,1)$?",
        "{person} drives a taxi in a city where all streets run either north-south or east-west. "
        "The passenger wants to go to a corner {m} blocks to the south and {n} blocks to the "
        "west, and {person} never drives a detour. Among how many routes can {person} choose?",
        "A robot stands in one corner of a board divided into {m} by {n} unit squares and moves "
        "along the lines of the grid to the diagonally opposite corner. How many paths of minimal "
        "length are there?",
    ),
    plans=(
        "A path has {m} steps in one direction and {n} in the other. We choose which of the {m} + "
        "{n} steps go in the first direction.",
        "Every path is an arrangement of {m} steps right and {n} steps up, so a binomial "
        "coefficient counts them.",
        "We count the ways to place the {m} steps of one kind among all {m} + {n} steps.",
    ),
    programs=(
        code("""
            from math import comb
            print(comb({m} + {n}, {m}))
        """),
        code("""
            row = [1]*({n} + 1)
            for _ in range({m}):
                for j in range(1, {n} + 1):
                    row[j] += row[j - 1]
            print(row[-1])
        """),
    ),
    slips=(
        Slip(
            "print(comb({m} + {n}, {m}))",
            "`comb` has to be imported from `math`.",
        ),
        Slip(
            code("""
                from math import binomial
                print(binomial({m} + {n}, {m}))
            """),
            "In the module `math` the binomial coefficient is called `comb`.",
        ),
        Slip(
            code("""
                def paths(i, j):
                    return paths(i - 1, j) + paths(i, j - 1)
                print(paths({m}, {n}))
            """),
            "The recursion never stops, as the border of the grid is missing. Let us count row by "
            "row instead.",
            fix=1,
        ),
        Slip(
            code("""
                from math import comb
                print(comb({m} + {n}))
            """),
            "`comb` needs two arguments: all steps, and the steps of one kind.",
        ),
    ),
    conclusions=(
        "There are $\\boxed{{answer}}$ paths.",
        "So the number of ways is $\\boxed{{answer}}$.",
        "With {m} steps one way and {n} the other we count $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Each path is a sequence of {m} steps of one kind and {n} of the other. Choosing the "
        "places of one kind gives $\\binom{{m} + {n}}{{m}}$, that is $\\boxed{{answer}}$.",
        "The number of paths to a point is the sum of those to its two neighbours before it. "
        "Filling in the grid up to {m} and {n} gives $\\boxed{{answer}}$.",
    ),
)
