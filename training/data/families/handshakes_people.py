"""How many people there were, given how many handshakes: every pair once, asked backwards."""

from math import isqrt
from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    n = number(random, 4, 2500)
    return {"h": n * (n - 1) // 2}


def answer(h: int) -> int:
    return isqrt(2 * h) + 1


FAMILY = Family(
    name="handshakes_people",
    draw=draw,
    answer=answer,
    wordings=(
        "At a <party|meeting|wedding|conference> everyone shook hands with everyone else "
        "exactly once, and there were {h} handshakes in all. How many people were "
        "<there|present>?",
        "{h} handshakes<, everyone with everyone once|, each pair once>, how many people?",
        "If every person in a room shakes hands once with every other person and the total is "
        "{h} handshakes, <how many people are in the room?|find the number of people in the "
        "room.>",
        "In a round-robin tournament each team plays every other team once. A total of {h} "
        "games <are|were> played. How many teams <take|took> part?",
        "<Solve $\\frac{n(n-1)}{2} = {h}$ for a positive integer $n$.|Find the positive "
        "solution of $\\frac{n(n-1)}{2} = {h}$.>",
        "n(n-1)/2 = {h}, n > 0, n = ?",
        "nC2 = {h}<, n = ?|, find n|, what is n>",
        "<Find|Determine> the <positive |>integer $n \\ge 2$ <for which|such that> "
        "$\\binom{n}{2} = {h}$.",
        "hey everybody at our <reunion|get-together> hugged everybody else once and we counted "
        "{h} hugs, how many of us were there?",
        "A complete graph has {h} edges. How many vertices does it have?",
        "<Determine|Find> the order of the complete graph $K_n$ with exactly ${h}$ edges.",
        "complete graph, {h} edges, <number of vertices|how many vertices>?",
        "How many points are marked on a circle if joining every two of them gives {h} "
        "<chords|segments>?",
        "Some points lie in the plane, no three on a line. The lines through two of them are "
        "{h} in number. <How many points are there?|Find the number of points.>",
        "Each of the guests <clinks|clinked> glasses with each of the others exactly once. The "
        "<clinks|clinking sounds> <number|come to> {h} altogether. What is the number of "
        "guests?",
        "{person} organises a chess tournament in which everyone plays everyone else one time. "
        "{h} games have to be <scheduled|played>. How many players <signed up|are there>?",
        "How many computers are in the network? Every two of them are joined by a cable of "
        "their own, and {h} cables were <laid|needed>.",
        "A <football|hockey|volleyball> league plays a single round robin of {h} "
        "<matches|games>. How many clubs does the league have?",
        "<Suppose|Assume> that {h} different pairs can be formed from the students of a "
        "school. How many students <does the school have|are there>?",
        "What is the number of elements of a set that has exactly {h} two-element subsets?",
        "#(2-subsets of S) = {h}, #S = ?",
        "handshakes={h} => people=?",
        "everyone shook everyone elses hand one time. total {h}. <number of people|people count>?",
        "{person} and {friend} went to a <dinner|meeting> where all the people, these two "
        "included, shook hands with each other once. Somebody counted {h} handshakes. How many "
        "people were there?",
        "After the <match|race|contest>, each participant shakes hands with each other "
        "participant. There are {h} handshakes. <Work out|Calculate> the number of "
        "participants.",
        "On the <first|last> day of the course every two participants exchanged phone numbers "
        "once, so there were {h} exchanges. How many took the course?",
        "An airline runs one direct <line|connection> between every two of its cities, {h} in "
        "total. How many cities does it <serve|fly to>?",
        "My teacher says {h} handshakes <took place|happened> when all people in a hall "
        "greeted each other, every pair <once|one time>. She wants to know how many people "
        "that is. can someone help?",
        "To let every two villages of a valley have a road of their own, {h} roads were built. "
        "How many villages <are in the valley|does the valley have>?",
        "1 + 2 + 3 + ... + (n - 1) = {h}. <What is n?|Find n.>",
        "If $1 + 2 + \\cdots + (n - 1) = {h}$ for a positive integer $n > 1$, <what is "
        "$n$?|determine $n$.>",
        "{h} video calls were made in a group of friends so that any two of them had talked to "
        "each other exactly once. How large is the group?",
        "A jury <tastes|compares> every two of the cakes at a fair against each other once, "
        "which takes {h} comparisons. How many cakes <are there|were entered>?",
        "<Given|Knowing> that no pair shakes hands twice, that every pair does so once, and "
        "that the count of handshakes is {h}, <find|determine> the number of people.",
        "{h} <handshakes|shakes> total, everyone w/ everyone, # <people|ppl>?",
        "n choose 2 = {h} <solve n|n?>",
        "K_n with {h} edges <vertices|order> =?",
        "round robin, {h} <matches|games> overall, number of teams",
        "x(x-1) = 2*{h}, positive x",
        "full mesh {h} links <nodes|how many nodes>",
        "pairs = {h}, group size <=?|wanted>",
        "{h} pairings, everyone with everyone, <headcount|heads>?",
        "C(n,2)={h} find n",
        "(1+sqrt(1+8*{h}))/2",
        "triangular number {h} = n(n-1)/2, n <??|= ?>",
        "segments between points = {h}, all joined, points?",
        "so basically somebody counted {h} handshakes and each pair of people shook just once, "
        "and we've got to find out how many people there were",
        "my kid's worksheet does the handshake thing backwards: it gives the {h} handshakes and "
        "wants the <number of people|people>. what do we write?",
        "We hugged goodbye after camp, everyone hugging everyone, one hug per pair, and my "
        "sister swears it was {h} hugs. How many of us must there have been?",
        "I'm organising a darts night, all play all once, and the landlord says there's been {h}"
        " matches. So how many players turned up?",
        "ok teacher gave us the total, that's {h}, and said it comes from picking two out of n "
        "in every way. <What's n|How big's n>?",
        "I found an old school photo note: every two pupils had one picture taken together, {h} "
        "pictures in the box. How many pupils was that, then?",
        "Can you help? It's about wires, every two stations are linked directly by a single "
        "wire, I counted {h} wires, and I'd like to know how many stations there are.",
        "for fun I drew dots with no three in line and connected all of them to one another. I "
        "needed {h} strokes. can you figure out how many dots I had?",
        "My students always forget that nobody shakes their own hand. The number of handshakes "
        "in my example is {h}, each two persons once. What group size should they get?",
        "Let $G$ be a complete graph of size ${h}$, i.e. with ${h}$ edges. How many vertices "
        "does $G$ possess?",
        "Find the positive root of $n^2 - n - 2 \\cdot {h} = 0$.",
        "A finite set $S$ has exactly ${h}$ subsets of cardinality $2$. Determine $|S|$.",
        "Any two of $n$ persons shake hands exactly once, which results in ${h}$ handshakes. "
        "Calculate $n$.",
        "The binomial coefficient $\\binom{k}{2}$ equals ${h}$ for one positive integer $k$. "
        "Which one?",
        "For which natural number $N > 1$ is $\\frac{N^2 - N}{2}$ equal to ${h}$?",
        "In a tournament where each participant meets each other participant in a single game, "
        "${h}$ games take place. Obtain the number of participants.",
        "Lines in general position (no two parallel, no three through a common point) have ${h}$"
        " points of intersection. How many lines are there, given that there is more than one?",
        "In every pair of dwarfs of a mountain one gave the other a single friendly nudge and "
        "got none back, and the echo counted {h} nudges. How many dwarfs live in the mountain?",
        "An ice cream van sells cups with two different flavours, and has exactly {h} different "
        "cups to offer when order plays no role. How many flavours does it carry?",
        "Every pair of islands in a sea kingdom is connected by its own ferry line, and there "
        "are {h} ferry lines. Tell the king the number of his islands.",
        "{person} fills an album with photos: each shows two of the {things}, and all possible "
        "pairs appear exactly once. The album has {h} photos. How many {things} does {person} "
        "have?",
        "In the music school any two students rehearse one duet. The timetable lists {h} duets. "
        "How many students are enrolled?",
        "Space modules were docked so that any two have a tunnel between them. If engineers "
        "built {h} tunnels, what is the number of modules?",
        "At the end of a sailing race each crew waved once to every other crew, one exchange of "
        "waves per two crews, {h} exchanges in total. What was the number of crews?",
        "An office introduced coffee talks: everyone talks with everyone else one to one, just "
        "once. After {h} talks all pairs are done. How big is the staff?",
        "A farmer let every two of the goats share a pen for one night, one pair per night. It "
        "took {h} nights to go through all pairs. How many goats are on the farm?",
        "In a trading card club each member swaps one card with each other member. {person} "
        "wrote down {h} swaps in the club book. How many members has the club?",
        "A cook tried each blend of two different spices from the shelf, {h} blends altogether, "
        "without repeating any. <How many spices stand on the shelf?|Give the number of spices "
        "on the shelf.>",
    ),
    unseen_wordings=(
        "How many people are needed to have exactly {h} handshakes, if each person shakes "
        "hands with all the others once?",
        "Every two stations of a small railway have a printed ticket type (one for both "
        "directions). {h} types exist. How many stations are there?",
        "C(n, 2) = {h}. n?",
        "{person} notices that all the dogs in the park sniff one another, each two of them "
        "once. That makes {h} sniffing encounters. How many dogs are in the park?",
        "Let $n$ be the number of people at a gathering where each pair shakes hands exactly "
        "once, for a total of ${h}$ handshakes. Compute $n$.",
        "we had a ping pong tournament at work, everyone against everyone once. it took {h} "
        "games. so how many of us played??",
        "Determine the number of delegates at a summit, given that each delegate shook hands "
        "with every other delegate once and that ${h}$ handshakes took place.",
        "reverse handshake problem: total of {h} handshakes, people?",
    ),
    plans=(
        "With n people there are n(n - 1)/2 handshakes. We look for the n that makes this {h}.",
        "Every pair counts once, so n(n - 1)/2 must equal {h}. We solve for n.",
        "We try n = 1, 2, 3, ... until the number of pairs, n(n - 1)/2, reaches {h}.",
        "The equation n^2 - n = 2 * {h} has one positive root. The code computes it.",
    ),
    programs=(
        code("""
            n = 1
            while n * (n - 1) // 2 < {h}:
                n += 1
            print(n)
        """),
        code("""
            from math import isqrt
            print((1 + isqrt(1 + 8 * {h})) // 2)
        """),
        code("""
            from sympy import solve, symbols
            n = symbols("n", positive=True)
            print(solve(n*(n - 1) - 2*{h}, n)[0])
        """),
    ),
    slips=(
        Slip(
            code("""
                while n * (n - 1) // 2 < {h}:
                    n += 1
                print(n)
            """),
            "`n` has no value before the loop. Start it at 1.",
        ),
        Slip(
            "print((1 + isqrt(1 + 8 * {h})) // 2)",
            "`isqrt` was never imported. It is in the module `math`.",
            fix=1,
        ),
        Slip(
            code("""
                from sympy import solve, symbols
                n = symbols("n", positive=True)
                print(solve(n*(n - 1) - 2*{h}, n)[1])
            """),
            "As `n` is positive, there is only one solution, which has index 0.",
            fix=2,
        ),
    ),
    conclusions=(
        "There are $\\boxed{{answer}}$ of them.",
        "So {h} pairs need $\\boxed{{answer}}$ members.",
        "The number we look for is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "With $n$ people there are $\\frac{n(n-1)}{2}$ pairs. Setting this equal to {h} and "
        "taking the positive solution gives $n = \\boxed{{answer}}$.",
        "Twice {h} is the product of two consecutive integers, and the larger one is the "
        "number of people. It is $\\boxed{{answer}}$.",
    ),
)
