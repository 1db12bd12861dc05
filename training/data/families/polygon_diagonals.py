"""The number of diagonals of a polygon."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    return {"n": number(random, 4, 999)}


def answer(n: int) -> int:
    return sum(range(n)) - n


FAMILY = Family(
    name="polygon_diagonals",
    draw=draw,
    answer=answer,
    wordings=(
        "How many diagonals does a <convex |>polygon with {n} <sides|vertices|corners|edges> have?",
        "<number of diagonals|diagonals|count diagonals>, <convex |>{n}-gon",
        "<Find|Compute|Determine|Work out> the number of diagonals <of|in> a <regular|convex> "
        "{n}-gon.",
        "<Count|Give the number of> the <line |>segments that <join|connect> two non-adjacent "
        "vertices of a convex {n}-gon. How many are there?",
        "<hey|hi|yo> how many diagonals <are there in|can you draw in> a shape with {n} "
        "<sides|corners>?",
        "Let $D$ be the number of diagonals of a <convex|regular> polygon with ${n}$ sides. "
        "<<Find|Determine> $D$.|What is $D$?>",
        "{n} people sit <around|at> a round table. Everyone shakes hands <once |>with everybody "
        "except the two <direct |>neighbours. How many handshakes <take place|are there>?",
        "In a convex polygon with $n = {n}$ vertices, <all|all the> diagonals are drawn. <What is "
        "their number|How many are drawn>?",
        "{n} <towns|villages|stations> lie on a ring road, and each is joined by the ring to the "
        "two next to it. <Every two that are not neighbours get a straight tunnel. How many "
        "tunnels are needed|Between every two that are not neighbours a straight path is built. "
        "How many such paths will there be>?",
        "How many edges does the complement of the cycle graph $C_{{n}}$ have?",
        "A convex <room|hall> has {n} corners. Any two corners that <do not share a wall|are not "
        "next to each other> are connected by a <string|cable>, straight across. How many <of "
        "these are|connections are> needed?",
        "{n} points <on a circle|lie on a circle and> are joined in order to <form|make> a "
        "polygon. How many further chords <are there between|can be drawn between two of> the "
        "points?",
        "From <every|each> vertex of a convex {n}-gon <one draws|draw> a segment to all vertices "
        "that are not its neighbours. How many different segments <is that|are there in the end>?",
        "polygon, n = {n}. <how many diagonals|diagonals in total|total number of diagonals>?",
        "<Determine|Compute|Find> how many of the segments <joining|that join> two vertices of a "
        "regular {n}-gon are not sides of it.",
        "{person} puts {n} nails <on|along> a circle and <stretches|ties> a thread between every "
        "two nails that are not adjacent. How many threads <are used|does that need>?",
        "<What is|What's> the total number of diagonals that can be drawn <inside|in> a convex "
        "polygon <having|with> {n} <angles|corners>?",
        "A frame in the shape of a regular polygon with {n} sides is <stiffened|braced> by a "
        "straight <rod|stick> along every diagonal. How many <diagonal braces are needed|braces "
        "does it get>?",
        "A <jeweller|carver> <engraves|scratches> every diagonal into a <flat |>gem with the "
        "outline of a regular {n}-gon. <How many lines is that?|Find the number of diagonals.>",
        "In how many ways can <one|we> choose two vertices of a convex {n}-gon that are not "
        "connected by a side?",
        "{n} dancers stand in a circle. Each pair of dancers who are not side by side "
        "<exchanges|swaps> a <glance|wave> once. How many <such pairs are there|pairs do that>?",
        "A diagonal of a <convex |>polygon joins two vertices that are not neighbours. <With {n} "
        "vertices, how many diagonals exist?|If there are {n} vertices, find the number of "
        "diagonals.>",
        "<i need|please give me|tell me> the diagonal count <for|of> a polygon <with|that has> "
        "{n} sides",
        "A1: {n} vertices, B1: =A1*(A1-3)/2 -> B1 =?",
        "C({n}, 2) - {n} =?",
        "{n} sides -> <diags|# of diags> =?",
        "In our game {n} players are placed in a ring. Each pair plays one match, only nobody "
        "plays against the person directly to the left or to the right. How many matches <do we "
        "need|does that make>?",
        "How many pairs can practise passing? We are {n} footballers, spread out along the centre "
        "circle. Two of us make a pair, and the ball goes straight across, but never with someone "
        "standing next in line on the circle.",
        "My cake is a regular polygon with {n} corners. With icing I draw a straight line from "
        "each corner to each other one, but nothing along the edges of the cake. How many icing "
        "lines are on it?",
        "{person} and {friend} plan a flower bed, a convex polygon with {n} edges. {person} wants "
        "a <gravel|narrow> path along every single diagonal, and {friend} wonders how many paths "
        "that makes. What is the number?",
        "Determine the number of unordered pairs of non-neighbouring vertices in the cycle graph "
        "of order ${n}$.",
        "Let $\\delta(s) = \\frac{s(s - 3)}{2}$ be the diagonal count of a convex $s$-gon. State "
        "$\\delta({n})$.",
        "{n} sides diagonals?",
        "diagonals n={n}",
        "{n}*({n}-3)/2",
        "how many diags {n}gon",
        "polygon w {n} corners <nr|no.|number> of diagonals",
        "D for {n} vertices, D = n(n-3)/2",
        "{n} choose 2 minus {n}",
        "diagonal count <please|pls>, {n} edges",
        "complement of C_{n}, # edges",
        "{n} pts on circle, chords excluding sides, how many",
        "<qty|tally> of diagonals, vertices = {n}",
        "My daughter has to draw a shape with {n} corners and put in all the diagonals, poor "
        "thing. How many lines will she be drawing <inside|across it>?",
        "so basically every corner connects to every other corner except the ones next door, "
        "right? with {n} corners how many lines is that, counting each once",
        "I teach <fifth|sixth> grade and need the answer for the poster: a polygon with {n} "
        "sides has how many diagonals?",
        "We did string art in class, {n} pins round the edge of a hoop, string from each pin to "
        "all the others but not to the next-door ones. How many strings <did we need|does it "
        "take>?",
        "hey quick geometry thing, {n} vertices, no need for a proof, just tell me how many "
        "diagonals there'd be",
        "My quiz app asks: how many diagonals has a {n}-sided polygon? I <guessed|said> "
        "something silly. What's right?",
        "A hexagon's got 9 of them, I counted. Now for a polygon with {n} sides I can't be "
        "bothered to count. How many diagonals?",
        "ok so at camp {n} of us stood in a ring and each two threw a ball to each other once, "
        "except people standing side by side. how many throws would that be if a pair counts as "
        "one throw?",
        "My brother says there's a formula for the lines between corners that aren't next to "
        "each other. For {n} corners, what does it give?",
        "How many line segments have as endpoints two nonconsecutive vertices of a convex "
        "polygon with ${n}$ vertices?",
        "Let $P = A_1 A_2 \\ldots A_{{n}}$ be a convex polygon. <Determine|Find> the number of "
        "its diagonals.",
        "<Evaluate|Compute> $\\binom{{n}}{2} - {n}$.",
        "Each vertex of a convex polygon with ${n}$ sides lies on ${n} - 3$ diagonals. Find the "
        "total number of diagonals.",
        "A complete graph on ${n}$ vertices has the edges of one Hamiltonian cycle removed. How "
        "many edges remain?",
        "What is the number of ways to pick two non-adjacent vertices from a regular polygon "
        "that has ${n}$ of them?",
        "Let $f(m)$ be the number of diagonals of a convex polygon with $m$ sides, e.g. $f(4) = "
        "2$. <Find|Evaluate> $f({n})$.",
        "In the set $\\{1, 2, \\dots, {n}\\}$, arranged in a circle, how many two-element "
        "subsets consist of elements that are not neighbours?",
        "The knights of a round table, {n} of them, swear friendship in pairs. Neighbours at the"
        " table are already friends, so they don't have to. How many oaths are sworn?",
        "{n} lighthouses stand around a bay at the corners of a convex polygon. Any two of them "
        "share one light beam, unless they are next to each other on the shore. How many beams "
        "are there?",
        "A robot on a factory floor paints every diagonal of a convex polygon with {n} corners. "
        "Each costs one tin of paint. How many tins must {person} order?",
        "Around a campfire sit {n} scouts. Any two who aren't sitting next to each other "
        "exchange one badge. How many exchanges <take place|are there>?",
        "In {person}'s video game {n} planets form a ring, with ready-made routes between "
        "neighbouring planets. <To link all other pairs directly, how many routes must be "
        "built|How many new routes are needed so that any two planets are directly linked>?",
        "The spider sits in a frame with {n} corners (a convex one) and spins a thread between "
        "each two corners that have no common edge. Tell me the number of threads.",
        "{person} cuts a pizza the shape of a regular polygon with {n} sides along every "
        "diagonal. How many cuts is that?",
        "For a light show {n} lamps hang in a circle, and a laser runs between each two lamps "
        "except neighbouring ones. What number of lasers has the technician to <install|set up>?",
        "Round the edge of a drum there are {n} hooks. Every two hooks that are not adjacent are"
        " joined with one cord. Cords needed?",
        "{n} kids play a ring game. Each kid holds one ribbon together with each other kid, "
        "apart from the left and right neighbour. How many ribbons are stretched?",
        "A phone company joins {n} islands, placed in a circle, by sea cables: one cable for "
        "every pair of islands that are not next to one another. What does the company need in "
        "cables?",
    ),
    unseen_wordings=(
        "Determine how many diagonals a convex polygon with {n} sides has.",
        "convex {n}-gon, number of diagonals?",
        "Suppose I draw a regular shape with {n} corners and then connect every two corners that "
        "aren't already joined by a side. How many extra lines do I end up drawing?",
        "A convex polygon has vertices $V_1, V_2, \\dots, V_{{n}}$. How many segments $V_iV_j$ "
        "are diagonals of the polygon?",
        "{n} fence posts stand in a circle, and each post is joined to its two neighbours by a "
        "rail. {person} now stretches one rope between every two posts that are not neighbours. "
        "How many ropes does {person} need?",
        "Count the line segments that join two non-adjacent vertices of a regular polygon with "
        "{n} vertices.",
    ),
    plans=(
        "<Each|Every one> of the {n} vertices has {n} - 3 diagonals, and each diagonal is counted "
        "twice.",
        "Two of {n} vertices can be joined in `comb({n}, 2)` ways. The {n} sides are no diagonals.",
        "We count the pairs of the {n} vertices that are not neighbours.",
    ),
    programs=(
        "print({n} * ({n} - 3) // 2)",
        "from math import comb\nprint(comb({n}, 2) - {n})",
        code("""
            n = {n}
            print(sum(1 for i in range(n) for j in range(i + 2, n) if (i, j) != (0, n - 1)))
        """),
    ),
    slips=(
        Slip("print(comb({n}, 2) - {n})", "`comb` was never imported. It is in `math`.", fix=1),
        Slip(
            "from math import comb\nprint(comb({n}) - {n})",
            "`comb` needs a second argument: <each diagonal has two ends|we choose 2 vertices>.",
            fix=1,
        ),
        Slip(
            "from math import binomial\nprint(binomial({n}, 2) - {n})",
            "There is no `binomial` in `math`. <Let us use the product formula instead|We count "
            "from every vertex instead>.",
        ),
        Slip(
            "n = {n}\nprint(n(n - 3) // 2)",
            "A number cannot be called. The `*` <between the factors |>was missing.",
        ),
        Slip(
            code("""
                from itertools import combinations
                print(len(combinations(range({n}), 2)) - {n})
            """),
            "An iterator has no length. Let us count the pairs in a loop.",
            fix=2,
        ),
    ),
    conclusions=(
        "There are $\\boxed{{answer}}$ diagonals.",
        "<So|Hence|Thus> the number is $\\boxed{{answer}}$.",
        "The number of pairs that are not neighbours is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "From each of the {n} vertices a diagonal leads to all but itself and its two neighbours. "
        "Counting each diagonal once gives $\\boxed{{answer}}$.",
        "We take all pairs of the {n} vertices and leave out the {n} sides. This leaves "
        "$\\boxed{{answer}}$.",
    ),
)
