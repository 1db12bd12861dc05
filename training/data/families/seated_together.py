"""Orders in a row in which some must be next to each other."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number

GROUPS = (
    *(("boys", "girls"), ("girls", "boys"), ("men", "women"), ("women", "men")),
    *(("adults", "children"), ("teachers", "students"), ("tourists", "guides")),
    *(("actors", "singers"), ("cooks", "waiters"), ("students", "teachers")),
    *(("players", "coaches"), ("engineers", "lawyers"), ("juniors", "seniors")),
    *(("violinists", "drummers"), ("doctors", "nurses"), ("singers", "dancers")),
)


def draw(random: Random) -> Numbers:
    others, together = random.choice(GROUPS)
    m, k = number(random, 2, 16), number(random, 2, 10)
    return {"m": m, "k": k, "others": others, "together": together}


def answer(m: int, k: int, others: str, together: str) -> int:
    ways = 1
    for place in range(1, m + 2):
        ways *= place
    for place in range(2, k + 1):
        ways *= place
    return ways


FAMILY = Family(
    name="seated_together",
    draw=draw,
    answer=answer,
    wordings=(
        "In how many ways can {m} {others} and {k} {together} <sit|be seated|stand> in a row "
        "if <all {k} {together}|the {k} {together}> must <be together|be next to each "
        "other|stay together>?",
        "{m} {others}, {k} {together}, one row, <all {together} together|{together} in one "
        "block>, how many <arrangements|ways>?",
        "<Find|Determine|Calculate> the number of ways to line up {m} {others} and {k} "
        "{together} such that the {together} <form one block|occupy consecutive places>.",
        "A row of seats is filled with {m} {others} and {k} {together}. The {together} "
        "<want|insist on having> seats side by side, all in one group. How many seatings <are "
        "possible|does this allow>?",
        "hey how many ways can {m} {others} and {k} {together} line up for a photo if the "
        "{together} all wanna <be|stand> next to each other?",
        "{person} puts {m} different novels and {k} different cookbooks on one shelf, keeping "
        "<all the|the> cookbooks together. How many orders are <possible|there>?",
        "{k}! * ({m} + 1)! = ?",
        "<Evaluate|Compute|Calculate> ${k}! \\cdot ({m} + 1)!$.",
        "arrange {m} + {k} people in a line, the last-named {k} always adjacent<, count|, "
        "number of ways?>",
        "{k} friends go to the cinema and sit in one row with {m} other people, which fills "
        "the row exactly. The friends sit <together|side by side without anyone between them>. "
        "In how many orders can all these people sit?",
        "How many permutations of {m} {others} and {k} {together} have all the {together} in "
        "<consecutive|neighbouring> positions<?|, when all persons are told apart?>",
        "Let $A$ be a set of ${m}$ elements and $B$ a set of ${k}$ other elements. How many "
        "orderings of $A \\cup B$ <list|have> the elements of $B$ consecutively?",
        "row: {m} {others} + {k} {together}; {together} as one group; # of orders = ?",
        "A <train|parade> consists of {m} different freight <wagons|cars> and {k} different "
        "passenger <wagons|cars>. The passenger ones must be coupled one behind the other, as "
        "a block anywhere among the rest. How many orders are there?",
        "How many seatings are there with no gap between the {together}? {m} {others} and {k} "
        "{together} take one <bench|row> with exactly as many places as people.",
        "Out of all the orders in which {m} maths books and {k} physics books (all different) "
        "can stand on a shelf, <how many keep the physics books together?|count those in which "
        "the physics books are together.>",
        "the {k} {together} have to be all together, the {m} {others} can be anywhere, <how "
        "many ways to line them up|number of lineups>",
        "A <DJ|radio station> plays {m} rock songs and {k} jazz songs, each once. The jazz "
        "songs must come one right after the other. How many playlists are possible?",
        "All {k} {together} must stand next to one another in a <queue|line> whose only other "
        "members are {m} {others}. <Determine|Find> the number of orders.",
        "{person} and {friend} organise a talent show with {m} solo acts and {k} group acts. "
        "The group acts shall follow each other without any solo act in between. How many "
        "running orders can the two choose from?",
        "P: {m} unrestricted people, Q: {k} people glued together (any internal order), line "
        "arrangements?",
        "If {k} of the people in a line refuse to be separated and the other {m} people have "
        "no wishes, how many orders are <possible|allowed>?",
        "For a family photo, {m} adults and {k} <children|babies> form a single row. <The {k} "
        "little ones are|Those under age are> placed side by side. How many rows can the "
        "photographer arrange, telling all people apart?",
        "<Count|Determine> the bijections from the places $1, \\dots, m + k$ to $m = {m}$ "
        "{others} and $k = {k}$ {together} under which the {together} get consecutive places.",
        "can anyone explain this one? {m} {others} and {k} {together} are standing in a line. "
        "no one of the {others} is between two {together}. how many different lines?",
        "A gardener plants {m} different bushes and {k} different trees in one straight row. "
        "The trees are to be <kept together|neighbours, forming one group>. In how many ways "
        "can the row be planted?",
        "{together} x {k} (together), {others} x {m} (free), all distinct people, permutations "
        "in a row?",
        "How many orders are there for {m} national flags and {k} club flags, all different, "
        "<hanging|flying> in a row with the club flags adjacent?",
        "On a <narrow path|staircase>, {m} {others} and {k} {together} go one behind another. "
        "The {k} {together} may not be split up. How many orders can they go in?",
        "{m} {others} are joined by {k} {together} on the stage. In how many ways can they all "
        "stand in one line when the {together} form an unbroken chain?",
        "There are {m} cars and {k} vans, all different, to be parked in one row with just "
        "enough spaces. <The owner wants the vans together.|The vans have to be in adjacent "
        "spaces.> How many ways of parking them are there?",
        'My homework: "{m} {others} and {k} {together} are arranged in a row so that the '
        '{together} are all together. Find the number of arrangements." <what is it?|what do i '
        "get?>",
        "<Suppose|Say> that each person in a row is either one of {m} {others} or one of {k} "
        "{together}. How many arrangements put the {k} {together} shoulder to shoulder in one "
        "group?",
        "linear seating, {k} {together} inseparable, {m} {others} -> total",
    ),
    unseen_wordings=(
        "How many ways are there to seat {m} {others} and {k} {together} in a row so that all "
        "of the {together} sit together?",
        "{m} {others} and {k} {together} in a line, {together} all adjacent: number of "
        "arrangements?",
        "{person} hangs {m} different landscapes and {k} different portraits on one wall, in "
        "one line from left to right. In how many ways can this be done if the portraits must "
        "hang next to each other?",
        "Let ${m}$ {others} and ${k}$ {together} be arranged in a line. Determine how many "
        "arrangements have the {together} in a single block.",
        "At the bus stop {m} {others} and {k} {together} are waiting in a queue. Nobody who "
        "isn't one of the {together} stands between any of them. How many possible queues are "
        "there?",
        "we're {m} {others} and {k} {together} and we sit in one row at the theatre. the "
        "{together} don't want anybody in between them. how many seating orders?",
        "A museum tour visits {m} halls and {k} gardens, each exactly once. All the gardens "
        "are visited in succession. In how many orders can the tour go?",
    ),
    plans=(
        "We treat the {k} that stay together as one block. The block and the {m} others are "
        "arranged, and then the {k} inside the block.",
        "There are {m} + 1 units in a row, and the {k} members of the block can be permuted "
        "among themselves.",
        "We multiply the factorial of {m} + 1 by the factorial of {k}.",
    ),
    programs=(
        code("""
            from math import factorial
            print(factorial({m} + 1) * factorial({k}))
        """),
        code("""
            from math import perm
            print(perm({m} + 1) * perm({k}))
        """),
        code("""
            from math import prod
            blocks = prod(range(1, {m} + 2))
            inside = prod(range(1, {k} + 1))
            print(blocks * inside)
        """),
    ),
    slips=(
        Slip(
            "print(factorial({m} + 1) * factorial({k}))",
            "`factorial` has to be imported from `math`.",
        ),
        Slip(
            "print(blocks * inside)",
            "Neither factor is defined. Compute the orders of the blocks and the orders inside "
            "first.",
            fix=2,
        ),
        Slip(
            code("""
                from itertools import permutations
                print(len(permutations(range({m} + 1))) * len(permutations(range({k}))))
            """),
            "An iterator has no length, and listing all orders would be slow. Use factorials.",
        ),
    ),
    conclusions=(
        "There are $\\boxed{{answer}}$ arrangements.",
        "So it can be done in $\\boxed{{answer}}$ ways.",
        "With the block of {k} kept together, the number of orders is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Glue the {k} together to one block. Then {m} + 1 units are arranged in a row, and the "
        "block has {k}! inner orders. The product of ({m} + 1)! and {k}! is "
        "$\\boxed{{answer}}$.",
        "The block can stand anywhere among the {m} others, so there are ({m} + 1)! orders of "
        "the units, each with {k}! orders inside the block. In total this makes "
        "$\\boxed{{answer}}$.",
    ),
)
