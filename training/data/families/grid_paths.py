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
        "grid of {m}x{n} squares, along the lines, <corner to corner|one corner to the "
        "opposite>, right/up only, # paths",
        "C({m}+{n}, {m}) <=?|value>",
        "({m}+{n})!/({m}!*{n}!)",
        "ways (0,0) to ({m},{n}) <unit steps right or up|only +x or +y moves>",
        "{m} rights {n} ups how many orders",
        "shortest routes {m} blocks east {n} blocks north <count|how many>",
        "number of words w/ {m} A's and {n} B's, all letters used",
        "manhattan paths dx={m} dy={n} shortest <count|total>?",
        "binom({m}+{n},{n}) = ?",
        "<arrange|permute> {m} zeros and {n} ones in a row, how many strings",
        "lattice walk east x{m} north x{n} no backtracking nr of walks",
        "dx = {m}, dy = {n}, steps (1,0)/(0,1), #paths?",
        "so basically there's this street map like a checkerboard, I have to go {m} blocks one "
        "way and {n} blocks the other, never turning back, and I want to know how many different"
        " routes I've got",
        "my kid's worksheet has a grid that's {m} squares across and {n} squares up and asks how"
        " many ways the mouse can run along the lines from bottom left to top right if it only "
        "ever goes right or up. what's the number?",
        "Our teacher calls it the taxi problem: it's {m} blocks east plus {n} blocks north and "
        "you take no detours. How many routes does the taxi have to choose from?",
        "ok so I've {m} identical black tiles and {n} identical white tiles, and I'm laying them"
        " in one row. In how many ways can the row look different?",
        "I've been walking to work for ages, {m} streets over and {n} streets up, always the "
        "shortest way along the grid of streets. My colleague asks how many such ways there are "
        "at all, can you tell me?",
        "for my board game design: a pawn on a lattice goes one step east or one step north per "
        "turn, and it has to end up exactly {m} east and {n} north of where it began. how many "
        "ways to play that out?",
        "I told the kids to write every code with exactly {m} dots and {n} dashes, and they're "
        "complaining there's too many. How many are there really?",
        "hi, stuck on paths again. we start in the corner (0,0), want to be at ({m},{n}), each "
        "move adds one to just one coordinate. number of ways?",
        "Can anyone tell me how many ways there are to climb a diagram from its bottom left "
        "corner to its top right one, the wall is {m} wide and {n} high in unit squares, you "
        "follow the lines, and you're only allowed to the right and upward?",
        "Let $A = (0, 0)$ and $B = ({m}, {n})$. A path from $A$ to $B$ consists of unit steps in"
        " the directions $(1, 0)$ and $(0, 1)$. How many such paths exist?",
        "Evaluate the binomial coefficient $\\binom{{m} + {n}}{{m}}$.",
        "Let $W$ be the set of words over the alphabet $\\{X, Y\\}$ containing the letter $X$ "
        "exactly ${m}$ times and the letter $Y$ exactly ${n}$ times. Determine $|W|$.",
        "Evaluate $\\frac{({m} + {n})!}{{m}! \\, {n}!}$, the number of monotone walks across a "
        "${m} \\times {n}$ grid.",
        "A point moves in the plane from the origin to $({m}, {n})$; at each move one coordinate"
        " increases by one and the other stays unchanged. Find the number of possible journeys.",
        "In how many ways can one choose ${m}$ of the ${m} + {n}$ steps of a lattice path to be "
        "horizontal, the other ${n}$ being vertical?",
        "Determine the coefficient of $x^{{m}} y^{{n}}$ in the expansion of $(x + y)^{{m} + {n}}$.",
        "A rectangle of ${m}$ by ${n}$ unit squares is drawn on squared paper. What is the "
        "number of shortest paths along the grid lines joining two diagonally opposite vertices "
        "of the rectangle?",
        "A fire engine has to reach a house {m} blocks south and {n} blocks west of the station "
        "in a town laid out as a square grid. It wastes no time on detours. Among how many "
        "routes can the driver choose?",
        "{person} stacks {m} identical chocolate biscuits and {n} identical vanilla biscuits "
        "into one tall pile. How many different piles can be made?",
        "A warehouse robot carries a box along the aisles of a square grid, {m} aisles to the "
        "left and {n} aisles forward. It never moves right or back. Find how many tracks it "
        "could follow.",
        "In an election on an island, {m} slips name the parrot and {n} slips name the turtle. "
        "The slips are read out singly. In how many different sequences of the two names could "
        "the reading go?",
        "A drummer plays a pattern of {m} identical low beats and {n} identical high beats, one "
        "after another. How many different patterns of this kind can be played?",
        "The princess sits at the far corner of a hedge maze whose paths form a grid, {m} "
        "squares long and {n} squares wide. The prince enters at the opposite corner and always "
        "comes nearer to her. How many ways does he have?",
        "During a basketball game one team made {m} baskets and the other {n}. The scorer notes "
        "after each basket which team made it. How many different lists of notes would fit?",
        "A train is put together from {m} equal passenger cars and {n} equal freight cars behind"
        " one engine. What is the number of different orders in which the cars can follow?",
        "An irrigation channel must lead from one corner of a farm to the opposite corner, along"
        " the borders of square plots, {m} plots in one direction and {n} in the other, and be "
        "as short as possible. <How many courses can it take?|Count the possible courses.>",
        "A space pod drifts in a flat map of sectors: every burn takes it one unit forward or "
        "one unit to the right. It must arrive {m} units forward and {n} units to the right. How"
        " many burn sequences bring it there?",
        "{person} has to feed {m} dollar coins and {n} one-cent coins into a slot, one coin at a"
        " time, coins of a kind being alike. How many orders of feeding are there?",
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
