"""Seatings around a round table, up to rotation."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number

WHO = (
    *("people", "persons", "friends", "guests", "students", "children", "knights", "delegates"),
    *("colleagues", "pirates", "players", "cousins", "teachers", "diplomats", "tourists", "monks"),
    *("scientists", "neighbours", "musicians", "wizards", "cooks", "boys", "girls", "ministers"),
)


def draw(random: Random) -> Numbers:
    return {"n": number(random, 3, 20), "who": random.choice(WHO)}


def answer(n: int, who: str) -> int:
    ways = 1
    for others in range(2, n):
        ways *= others
    return ways


FAMILY = Family(
    name="round_table",
    draw=draw,
    answer=answer,
    wordings=(
        "In how many ways can {n} {who} <sit|be seated|take their seats> <around|at> a "
        "<round|circular> table if <rotations count as the same|seatings that differ only by a "
        "rotation are considered the same|two seatings that are rotations of each other are not "
        "counted separately>?",
        "{n} {who}, round table, rotations <are the same|identical|not counted separately>, how "
        "many <seatings|arrangements>?",
        "<number of|how many> circular permutations of {n} <distinct|different> "
        "<objects|elements|things><|?>",
        "A <host|waiter> seats {n} {who} at a <circular|round> table. Two seatings are the same "
        "if one can be rotated into the other. How many <different|distinct> seatings are there?",
        "{n} {who} sit at a round table. Two seatings are regarded as equal if everyone has the "
        "same left neighbour and the same right neighbour in both. <Find|Determine|Compute> the "
        "number of seatings.",
        "hey <how many ways|in how many ways> can {n} of us sit around a round table? <turning "
        "everyone around the table doesnt count as new|rotations dont count as different>",
        "{person} <invites|welcomes> some {who}, and in the end {n} {who} sit down <around|at> a "
        "round table. If turning a whole seating around the table gives nothing new, how many "
        "seatings are possible?",
        "Let $N$ be the number of <essentially |>different seatings, up to rotation, of ${n}$ "
        "{who} around a circular table. <Find|Determine|Compute> $N$.",
        "{person} <places|lays> {n} different {things} in a circle. Arrangements that agree after "
        "a rotation are not distinguished, but mirror images are. How many arrangements are there?",
        "How many different {n}-cycles <are there in|does one find in> the symmetric group "
        "$S_{{n}}$?",
        "{n} {who} hold hands and form a <ring|circle>, all facing its centre. Only the order "
        "around the ring, read clockwise, matters. How many <different rings|rings> can they form?",
        "<Determine|Find|Give|State> the number of cyclic orders of {n} "
        "<elements|objects|different elements>.",
        "A merry-go-round has {n} identical seats in a <circle|ring>, one for each of {n} {who}. "
        "How many ways are there to fill it, if <rotated arrangements are the same|an arrangement "
        "and its rotations count once>?",
        "{person} <arranges|sets out> {n} different {things} <around the edge of a revolving "
        "tray|on the rim of a turning plate>. Since the tray turns, rotated arrangements are the "
        "same. How many arrangements are <there|possible>?",
        "How many ways are there to <write|put> the numbers from 1 to {n} around a circle, "
        "<rotations being the same and reflections being different|if rotations are considered "
        "identical, but reflections are not>?",
        "The {n} chairs <around|at> a round table are all alike and not numbered, so only who "
        "sits <to the left|on the left side> of whom matters. <How many ways to sit down do {n} "
        "{who} have|In how many ways can {n} {who} sit down>?",
        "circular <seating|arrangement>, n = {n}, rotations identical: <number of ways|count>?",
        "At a campfire {n} {who} sit in a <circle|ring>. Turning the whole <circle|ring> does not "
        "make a new arrangement. <Calculate|Compute|Work out> the number of arrangements.",
        "<Count the|Find the number of|Give the count of> seatings of ${n}$ {who} at a round "
        "table <modulo rotation|up to rotation>.",
        "If {n} {who} <gather|meet> around a circular table and a seating is described only by "
        "the clockwise order of the {who}, how many seatings are <possible|there>?",
        "{n} labelled beads are <fixed|glued> around the edge of a wheel that can be turned but "
        "not flipped over. In how many <distinguishable|different> ways can <this be done|the "
        "beads be ordered>?",
        "{n} {who} dance in a circle, looking inwards. Two formations are the same when one <is a "
        "rotation of|can be turned into> the other by going round. <What is the number of "
        "formations?|How many formations exist?>",
        "Rotations of a seating do not count as new. Given that, how many ways <exist|are there> "
        "for {n} {who} to <sit|be placed> around King Arthur's Round Table?",
        "what's the <number|count> of <ways to arrange|arrangements of> {n} {who} in a circle, "
        "<ignoring|disregarding> rotations (but not reflections)?",
        "({n}-1)! =?<| (ring of {n}, turns = same)>",
        "ring, {n} {who}, <spin = same|mod rotation>, flips differ =?",
        "n={n}; cyclic_orders(n) <=?|= ?|gives?>",
        "I'm one of {n} {who} who often have <dinner|pizza> together, and each time we want "
        "another order round the table. It is round and has no head, so moving everyone one "
        "chair along isn't a new order. How many dinners until we've had every order once?",
        "How many necklaces of dough can I shape? I'm baking a wreath from {n} balls of dough, "
        "each with another <filling|spice>. I can spin the wreath on its tray, that <changes "
        "nothing|doesn't count>, but I can't flip it over.",
        "{person} watches {n} {who} play a game. They form a ring in any order they like. The "
        "ball always goes to the <next one|neighbour> on the left until it is back where it "
        "began. What matters is only who throws to whom. How many <different rounds|ways of "
        "passing the ball> are possible?",
        "My flower bed is a circle and I've bought {n} <shrubs|roses>, all of different "
        "<sorts|colours>, to go along its edge. I walk round it all the time, so where the "
        "order begins is <all the same|irrelevant>, but clockwise and anticlockwise are not the "
        "same. How many designs are there?",
        "Let the cyclic group $C_{{n}}$ act by <shifts|rotation> on the $n!$ orderings of $n = "
        "{n}$ distinct objects on a circle. Determine the number of orbits.",
        "Determine the number of <directed|oriented> Hamiltonian cycles of the complete graph "
        "on ${n}$ labelled vertices, where a cycle and its reverse are different and the "
        "starting vertex is irrelevant.",
    ),
    unseen_wordings=(
        "Determine the number of ways to seat {n} people around a circular table, if seatings "
        "that can be rotated into each other count as the same.",
        "circular permutations of {n} distinct people (rotations identical), how many?",
        "We're {n} friends having dinner at a round table. Only who sits to the left and right of "
        "whom matters, not which chair is whose. How many different seating orders are there?",
        "Let ${n}$ distinct guests sit at a round table with ${n}$ chairs. Two seatings are "
        "equivalent if one is obtained from the other by a rotation. How many inequivalent "
        "seatings exist?",
        "King Arthur invites {n} knights to take all the seats at his round table, while he "
        "himself stands. He considers two seatings equal when every knight has the same left "
        "neighbour and the same right neighbour in both. How many different seatings can he see?",
        "In how many distinct ways can {n} children form a circle holding hands, all facing the "
        "centre, when turning the whole circle does not give a new arrangement?",
    ),
    plans=(
        "There are {n} at the table and rotations are the same. We fix one of them and arrange "
        "the other {n} - 1.",
        "A circle of {n} has {n} rotations, so the answer is the factorial of {n} - 1.",
        "We count the orders of all {n} in a row and divide by the {n} rotations.",
    ),
    programs=(
        code("""
            from math import factorial
            print(factorial({n} - 1))
        """),
        code("""
            ways = 1
            for i in range(1, {n}):
                ways *= i
            print(ways)
        """),
    ),
    slips=(
        Slip(
            "print(factorial({n} - 1))",
            "`factorial` has to be imported from `math`.",
        ),
        Slip(
            code("""
                from math import fact
                print(fact({n} - 1))
            """),
            "The function in `math` is called `factorial`.",
        ),
        Slip(
            code("""
                from itertools import permutations
                print(len(permutations(range({n} - 1))))
            """),
            "An iterator has no length, and there would be far too many orders to list. Let us "
            "multiply the choices instead.",
            fix=1,
        ),
        Slip(
            "print(({n} - 1).factorial())",
            "Integers have no method `factorial`. It is a function of `math`.",
        ),
    ),
    conclusions=(
        "There are $\\boxed{{answer}}$ arrangements.",
        "So the number of <ways|arrangements> up to rotation is $\\boxed{{answer}}$.",
        "For {n} around the circle we get $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "We fix the place of one of the {n}, which removes the rotations. The others can be "
        "arranged in $({n} - 1)!$ ways, which is $\\boxed{{answer}}$.",
        "There are ${n}!$ orders in a row, and each circle comes from {n} of them. Dividing gives "
        "$\\boxed{{answer}}$.",
    ),
)
