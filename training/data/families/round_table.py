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
    decoration=("who",),
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
        "{n} people round table how many <ways|orders|seatings> <mod rotations|rotations same>",
        "circular perm of {n} distinct, <count|answer|value>",
        "round table n={n} <# seatings|nr of seatings> (rotate = same, mirror = diff)",
        "<nr|no.> of ways {n} {who} in a circle, <rotated counts once|turning it round is not new>",
        "{n} {who} circular <order|seating> <=|total|possibilities>?",
        "circ arrangements({n}) <?|= ?>",
        "fix one person at a round table of {n}, <permute the rest|arrange the others>, total "
        "ways?",
        "{n}!/{n} <=?|is?|evaluates to?> <(circle of {n} distinct, turns ignored)|>",
        "cyclic permutations {n} distinct <items|letters|symbols>, count <them|pls|>",
        "{who}: {n}. table: round. rotations: equal. <ways|seatings>: ?",
        "need number of <circular orderings|cyclic arrangements>, {n} labelled points, direction"
        " matters",
        "how many ways sit {n} round circular table <only relative order counts|only neighbours "
        "left and right matter>",
        "so basically we have {n} {who} and <one big|a> round table, and my teacher says if "
        "everybody shifts over a seat it's still the same seating. how many do we <get|have> "
        "then?",
        "My daughter's worksheet <asks|wants to know> how {n} {who} can sit in a circle, and it "
        "says in brackets that rotated seatings are one and the same. What number <goes|should "
        "go> in the box?",
        "Okay, combinatorics question for you: it's a circle, not a row, {n} different {who}, "
        "and spinning the circle <doesn't change anything|changes nothing>. How many setups?",
        "I always <forget|mix up> whether it's n! or (n-1)! for a round table. Let's say {n} "
        "{who}, no special seat, rotations aren't counted again. What's the number?",
        "We were planning the wedding and my brother, the maths nerd, <wondered|asked> how many "
        "truly different ways {n} {who} fit round one circular table, where just who's on your "
        "left and who's on your right counts. Do you know?",
        "Could you help my son? He has to place {n} {who} round a table that's a circle, and "
        "<turning the whole lot|a turn of everyone> gives nothing new, but swapping left and "
        "right does. He needs the <count|total>.",
        "Yeah so there's this ring of {n} chairs, no numbers on them, and {n} {who} who want to "
        "sit. How many <genuinely|really> different ways, if you <can't tell|don't distinguish> "
        "one turn of the ring from another?",
        "I told my class: one of the {n} {who} sits down anywhere at the round table, it's all "
        "the same where. Now in how many <orders|ways> can the <others|rest> take the remaining "
        "chairs?",
        "Tell me, <please|if you can>: what's the number of ways to string {n} {who} out in a "
        "circle when I only care who comes after whom clockwise?",
        "Let $X$ be the set of all bijections from {n} {who} to the vertices of a regular "
        "{n}-gon, two being equivalent if they differ by a rotation of the polygon. "
        "<Determine|Compute> the number of equivalence classes.",
        "<Evaluate|Compute|Find> $({n} - 1)!$, the number of circular permutations of ${n}$ "
        "objects.",
        "Two seatings of ${n}$ {who} at a circular table are called equivalent if each person "
        "has the same right-hand neighbour in both. How many classes of pairwise inequivalent "
        "seatings <are there|exist>?",
        "Find the number of permutations of $\\{1, \\ldots, {n}\\}$ that consist of a single "
        "cycle of length ${n}$.",
        "A circle is divided into {n} equal sectors, which are to be labelled with {n} different"
        " letters, one each. Labellings obtained from one another by turning the circle are "
        "identified. <How many labellings remain?|Count the labellings.>",
        "<Determine|State> the unsigned Stirling number of the first kind $\\left[{n} \\atop "
        "1\\right]$, that is, the number of ways to arrange ${n}$ objects in one cycle.",
        "In how many distinguishable ways can the vertices of a regular polygon with {n} sides "
        "be given the names of {n} {who}, if the polygon may be rotated in its plane but not "
        "<turned over|reflected>?",
        "Given are {n} distinct {things}. How many cyclic sequences contain each of them exactly"
        " once, the starting point being immaterial?",
        "{person} <strings|hangs> {n} different lanterns round the rim of a carousel that never "
        "stops turning. Seen from the side, only their cyclic order can be <noticed|made out>. "
        "How many lantern orders could {person} choose?",
        "A pizza is cut in {n} equal slices and each slice gets a different topping. <Turning "
        "the plate|Spinning the pizza> makes no difference, flipping a pizza would be a "
        "disaster. How many different pizzas can come out of the oven?",
        "In the space station's ring corridor there are {n} identical cabins and {n} {who} move "
        "in, one in each. As the ring spins, only the order along it is of interest. How many "
        "ways of moving in <should be told apart|are there>?",
        "Once upon a time {n} {who} guarded a well, standing round it in a circle. Each night "
        "they <wished|had> to stand in a new circle, and a circle that was merely turned was not"
        " new. <For how many nights could they keep it up?|After how many nights had they used "
        "up all circles?>",
        "The conference organiser has one circular table for {n} {who}. Place cards are made, "
        "but the table has no head and a shifted layout is no different layout. From how many "
        "layouts can she <pick|select>?",
        "{person} plays a clapping game in which {n} {who} stand in a ring and each claps the "
        "hand of the next one on the right. Which player starts is <irrelevant|not important>. "
        "How many rings can be made of the same players?",
        "A watchmaker <sets|fits> {n} different gemstones at equal distances round a bezel "
        "without any mark for noon. The bezel turns freely. How many designs can he offer, one "
        "for each design that can't be turned into another?",
        "{n} {who} go on the big wheel, one to a gondola, and it has exactly {n} gondolas, all "
        "painted alike. The wheel turns all day, so which gondola is at the bottom <isn't "
        "important|plays no part>. In how many ways can they board?",
        "On the potter's wheel {person} presses {n} different shells along the edge of a bowl. "
        "<The finished bowl can be turned any way you like on the shelf|A bowl has no front or "
        "back>. How many different bowls can {person} make?",
        "The farmer drives {n} differently coloured posts into the ground, evenly round a "
        "circular pen. Horses running clockwise see the colours over and over. How many "
        "different <endless colour cycles|repeating sequences> are possible?",
        "A bus line is a loop with {n} stops, and the buses run in one direction only, without a"
        " terminus. The stops are to be given {n} different names. How many different loops, as "
        "passengers <experience|see> them, can the town get?",
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
