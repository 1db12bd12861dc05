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
    decoration=("together", "others"),
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
        "{m} {others} {k} {together} in a row {together} <together|adjacent|grouped> how many ways",
        "block permutations: {m} singles + block of {k} (all distinct), total",
        "line of {m}+{k} people, {k} <stay|stick> together, <count|ways>?",
        "perms with {k} {together} <consecutive|next to each other>, {m} {others} anywhere",
        "({m}+1)! x {k}! = <?|what>",
        "{m} free, {k} as a block (order inside counts), # lineups",
        "shelf: {m} different A books, {k} different B books, B books touching, orders?",
        "nr of ways seat {k} {together} side by side + {m} {others} one row",
        "{others}: {m}; {together}: {k}, no {others} in between; row arrangements =?",
        "how many lineups if {k} {together} cant be separated, {m} {others} too",
        "glue {k} {together} into one unit, plus {m} {others}, permute all<, answer| - total>?",
        "So there's {m} {others} and {k} {together} for the class photo, all in one line, and "
        "the {together} <won't|refuse to> be apart. How many ways can they stand?",
        "My kid's <worksheet|test> says {k} {together} sit next to each other on a bench with "
        "{m} {others}, everyone's a different person, and then it wants the number of seatings. "
        "I'd say treat the group as one, but what's the <result|number>?",
        "Okay so I have {m} different vinyl records of rock and {k} different ones of jazz, and "
        "I want the jazz all in one place on the shelf. How many ways could I <sort|line up> the"
        " whole lot?",
        "I'm the stage manager and basically {k} {together} have to come on one after the other,"
        " no one in between, while the {m} {others} can go whenever. One at a time. How many "
        "running orders does that give me?",
        "Our teacher said first tie the {k} {together} up like a parcel, then shuffle the parcel"
        " with the {m} {others}, and don't forget to shuffle inside the parcel. So how many is "
        "that <in the end|all told>?",
        "We've got a queue of {m} {others} plus {k} {together}, and those {together} are holding"
        " hands so nobody gets between. Can you <tell me|figure out> how many different queues "
        "there could be?",
        "I wonder, if {m} {others} and {k} {together} just <sat down|lined up> in a row, how "
        "many of all the possible rows would have the {together} in a single clump?",
        "Say {k} of my plants hate being split up and the other {m} don't care. They're all "
        "different and go in a line on the windowsill. What's the number of lines I can "
        "<make|have>?",
        "hi, stuck on permutations: {m} {others}, {k} {together}, the second lot must be "
        "neighbours all along, single row. what <number|count> should I get?",
        "<Find|Determine> the number of linear orders on the union of a set of ${m}$ {others} "
        "and a set of ${k}$ {together} in which the {together} form an interval.",
        "A word is formed from ${m} + {k}$ distinct letters, each used once. How many words have"
        " ${k}$ specified letters standing consecutively, in any order among themselves?",
        "Let $S$ be a set of {m} {others} and {k} {together}. Compute the number of permutations"
        " of $S$ in which no element of the first kind stands between two elements of the second"
        " kind.",
        "Let $f(m, k) = (m + 1)! \\, k!$ count the rows of $m$ {others} and $k$ {together} with "
        "the {together} kept together. <Compute|Evaluate> $f({m}, {k})$.",
        "In how many permutations of $m + k$ distinct objects, with $m = {m}$ and $k = {k}$, do "
        "$k$ fixed objects occupy $k$ successive positions?",
        "{m} {others} and {k} {together} are to be arranged in a line subject to the condition "
        "that the {together} are not separated. <Calculate|Find> the number of possible "
        "arrangements.",
        "How many ways are there to order {m} + {k} different cards in a row so that {k} marked "
        "ones lie <directly next to one another|in one run>, the other {m} being unmarked?",
        "A permutation of {m} {others} and {k} {together} is called tidy if all {together} "
        "appear in one unbroken run. How many tidy permutations are there?",
        "{person} is threading a straight chain of <charms|beads> with a fixed front end: {m} "
        "different glass ones and {k} different silver ones. The silver ones shall hang in one "
        "bunch. How many chains could it be?",
        "A wizard shelves {m} different potions and {k} different poisons in a single line. For "
        "safety the poisons stand <side by side|next to each other>, no potion among them. In "
        "how many ways can he do it?",
        "The race is over, without ties: {m} runners from other clubs and {k} from ours took "
        "part, and ours came in directly one behind the other. How many finishing orders are "
        "<consistent with this|possible>?",
        "A museum wall has a row of hooks for {m} different landscapes and {k} different "
        "portraits, one hook per picture. The curator wants the portraits in one uninterrupted "
        "stretch. Count the hangings.",
        "At the airport gate {m} {others} and {k} {together} board one at a time. The {together}"
        " travel as a group and board straight after one another. How many boarding orders are "
        "there?",
        "{friend} plans a food tour: {m} different restaurants and {k} different ice cream "
        "parlours, each visited once, with all the parlours <in a row|one after the other>. How "
        "many tours can {friend} make?",
        "To-do list for Monday: {m} different phone calls and {k} different reports. The reports"
        " get done without a call in between. In how many orders can the list be worked through?",
        "A spaceship's dock is a long row of exactly as many bays as ships: {m} different "
        "freighters and {k} different shuttles. The shuttles must <use|get> adjoining bays. How "
        "many docking plans exist?",
        "{k} {together} don't want to lose each other in a single-file cave tour with {m} "
        "{others}, so they walk directly one behind another, in any order. How many single files"
        " can the guide <lead|see>?",
        "The cook skewers {m} different vegetables and {k} different pieces of meat on one "
        "stick, from handle to tip. The meat stays all together. How many different skewers are "
        "there?",
        "The choir's row has {m} {others} and {k} {together}. If the conductor <keeps|leaves> "
        "the {together} as one group, how many line-ups can she try before repeating herself?",
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
