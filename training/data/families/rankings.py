"""Choosing in order."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    n = number(random, 5, 80)
    return {"n": n, "k": random.randint(2, min(n - 1, 6))}


def answer(n: int, k: int) -> int:
    ways = 1
    for left in range(n, n - k, -1):
        ways *= left
    return ways


FAMILY = Family(
    name="rankings",
    draw=draw,
    answer=answer,
    wordings=(
        "In how many ways can the first {k} places of a <race|contest> with {n} "
        "<runners|participants> be filled?",
        "<permutations|arrangements> of {n} items taken {k} at a time",
        "How many <ordered lists|sequences> of {k} different elements can be <made|formed> from "
        "{n} elements?",
        "P({n}, {k}) = ?",
        "A club with {n} members elects people to {k} different offices, nobody holding two. How "
        "many <outcomes|results> are <there|possible>?",
        "<hey |so |>if the order matters how many ways can i pick {k} <things|{things}> out of "
        "{n}?",
        "Find the number of ways to seat {k} of {n} <people|guests|students> in a row of {k} "
        "numbered <chairs|seats>.",
        "<Compute|Evaluate|Find> $_{{n}}P_{{k}}$.",
        "How many {k}-letter <codes|words> without repeated letters can be formed from an "
        "alphabet of {n} letters?",
        "{n} songs are available. How many playlists of {k} different songs in a fixed order are "
        "there?",
        "Determine the number of arrangements of {k} <objects|items> chosen from {n} distinct "
        "<objects|items>.",
        "What is the number of <injective functions|one-to-one maps|injections> from a set of {k} "
        "elements to a set of {n} elements?",
        "A shelf has {k} places in a row and <we have|{person} owns> {n} different "
        "<vases|{things}>. In how many ways can one fill the shelf?",
        "{person} <hands out|awards> {k} different prizes to {n} <pupils|children|players>, at "
        "most one prize each. In how many ways <is this possible|can this be done>?",
        "<How many ways are there|In how many ways is it possible> to put {k} guests into {n} "
        "different single rooms, each guest in a room of their own?",
        "How many <$k$-tuples|ordered tuples> $(x_1, \\ldots, x_k)$ of pairwise different "
        "<elements|numbers> from $\\{1, 2, \\ldots, {n}\\}$ exist for $k = {k}$?",
        "<Evaluate|Simplify|Compute> $\\frac{{n}!}{({n}-{k})!}$<|, the number of {k}-permutations "
        "of {n} things>.",
        "nPr with n = {n} and r = {k}<|?>",
        "From an urn with {n} balls, all of different <colours|colors>, {person} draws {k} one "
        "after another without <putting any back|replacement> and notes the order. How many "
        "different results are possible?",
        "A <jury|critic> ranks the best {k} out of {n} <films|books|wines>, without ties. How "
        "many <rankings|different rankings|top lists> are possible?",
        "<Variations|Ordered selections> without repetition: {k} out of {n}. How many?",
        "{n} candidates apply for {k} different jobs. Each job goes to one candidate and nobody "
        "gets more than one. <How many ways are there|In how many ways is it possible> to fill "
        "the jobs?",
        "{person} wants to hang {k} of {n} <different|distinct> <pictures|posters> on {k} "
        "numbered hooks, one per hook. How many <possibilities|options> are there?",
        "A conference day has {k} time slots in a row, and {n} talks were <submitted|offered>. "
        "How many <programmes|schedules> with one talk per slot and no talk twice can be made?",
        "choose {k} from {n}, order counts, no repeats: how many possibilities?",
        "A password consists of {k} different symbols, taken from a keyboard with {n} symbols. "
        "Since the order matters, how many <such |different >passwords <exist|are there>?",
        "{friend} lines up {k} of the {n} different {things} from left to right. How many "
        "different <rows|line-ups> can <result|be made>?",
        "{n} {things}, {k} slots, order matters, no <repeats|doubles> =?",
        "=PERMUT({n};{k}) <=?|gives?|-- value?>",
        "n={n}, r={k}: n!/(n-r)! =?",
        "I've got {n} <fridge magnets|stickers>, no two alike, and {k} free <hooks|spots> on "
        "the fridge door, numbered from the left. Each <hook|spot> gets exactly one. How many "
        "<looks|ways to decorate> does that make?",
        "<Which number of menus is possible?|How many menus can {person} write?> {person} knows "
        "{n} recipes and cooks on {k} evenings this week, a new dish every evening. It <makes a "
        "difference|matters> which dish comes on which evening.",
        "Our club has {n} swimmers and the relay has {k} legs, each with its own number. The "
        "coach puts a different one of us on each leg. How many line-ups <could the coach hand "
        "in|are conceivable>?",
        "My phone's home screen has {k} <different |numbered >places in its bottom bar. I own "
        "{n} apps and want a different one in <each place|every place>. In how many ways can I "
        "set up the bar?",
        "Determine the falling factorial $({n})_{{k}} = {n} \\cdot ({n} - 1) \\cdots ({n} - {k} "
        "+ 1)$.",
        "Let $A$ be a set with $|A| = {n}$ elements. Determine the number of words of length "
        "${k}$ over $A$ with no repeated <letter|entry>.",
        "{n}P{k}",
        "perm {n} {k}",
        "nPr({n},{k})",
        "permutations n={n} k={k} no repetition",
        "{n}!/({n}-{k})!",
        "order matters, {k} from {n}, no repeat<|, total>?",
        "top {k} of {n}, how many orders",
        "ways to pick + arrange {k} out of {n}",
        "math.perm({n}, {k}) <=?|output>",
        "{k} distinct from {n} in sequence, # of ways",
        "ordered picks of {k} from {n} things, how many",
        "len(list(permutations(range({n}), {k})))",
        "My daughter's worksheet: {n} kids, {k} different jobs in the class, one kid per job, "
        "nobody does two. How many ways to hand out the jobs?",
        "so basically we've got {n} horses in the race and I'm betting on the exact order of the"
        " first {k}. how many possible bets are there?",
        "I teach combinatorics and always do this one: you line up {k} out of {n} students for a"
        " photo. How many different photos, if who stands where matters?",
        "ok so my lock has {n} different buttons, you press {k} of them one after another, none "
        "twice. how many codes could it be?",
        "We're picking a {k}-song setlist out of our {n} songs, no song twice, and of course it "
        "matters which comes first. How many setlists could we play?",
        "hey what's the number of ways to draw {k} names from a hat with {n} names, if first "
        "drawn, second drawn etc. are different things and names don't go back",
        "I've got {n} books but only room for {k} of them on the shelf, and I care about the "
        "order. How many ways can I set that up?",
        "My friend says it's n choose k but the order counts here, doesn't it? {n} to choose "
        "from, {k} to take. So how many?",
        "Our board game night has {n} players and there's {k} trophies, first place, second "
        "place and so on, no ties. How many ways could they go?",
        "How many $k$-permutations does a set with ${n}$ elements have if $k = {k}$?",
        "<Evaluate|Compute> $P({n}, {k}) = \\frac{{n}!}{({n} - {k})!}$.",
        "Let $S$ be a set of ${n}$ elements. <Determine|Find> the number of sequences of length "
        "${k}$ whose terms are distinct elements of $S$.",
        "Find the number of injections $f : \\{1, \\dots, {k}\\} \\to \\{1, \\dots, {n}\\}$.",
        "<Evaluate|Calculate> ${k}! \\cdot \\binom{{n}}{{k}}$.",
        "In how many ways can ${k}$ distinguishable balls be placed into ${n}$ distinguishable "
        "boxes so that no box holds more than one ball?",
        "How many strings of ${k}$ pairwise distinct symbols are there over an alphabet of size "
        "${n}$?",
        "<Determine|Compute> the product of the ${k}$ consecutive integers of which ${n}$ is the"
        " largest.",
        "A queen has {n} princes to choose from and {k} different castles to give away. Every "
        "castle goes to a prince, and no prince may have more than one. In how many ways can she"
        " give them away?",
        "The cook has {n} different spices and adds {k} of them one at a time, and the order "
        "changes the taste. How many tastes are possible if no spice is used twice?",
        "{person} has {n} paints and paints {k} doors in a street, each in another colour. The "
        "doors stand in fixed places. How many ways are there to do it?",
        "A tourist bus may stop at {n} towns, but has time for {k} of them, one after the other "
        "and each at most once. How many routes are there to choose from?",
        "In a space academy {n} cadets compete for the posts on a ship with {k} different posts."
        " Each post is filled by one cadet, no cadet fills two. What is the number of possible "
        "crews, posts taken into account?",
        "At the farm show, {n} cows enter and the best {k} are put in order, first, second and "
        "so forth, without ties. How many results can the judges announce?",
        "Out of {n} flags, all different, {person} hoists {k} on one mast, one above the other. "
        "How many signals can be made like this?",
        "{friend} downloads {n} films and watches {k} of them, one each night. How many viewing "
        "plans are possible, if no film is watched twice?",
        "A football trainer has {n} players and names {k} of them as first, second, ... penalty "
        "taker. How many lists can the trainer make?",
        "The office has {n} workers and {k} numbered desks by the window. Each of those desks "
        "gets one worker. How many seating plans for these desks are there?",
        "A jeweller threads {k} of her {n} different beads on a straight pin with a head, so "
        "that the order can be seen. How many different pins could she make?",
    ),
    unseen_wordings=(
        "{n} athletes compete for {k} different medals. How many ways are there to hand them out?",
        "Count sequences of length {k} over {n} symbols in which no symbol occurs twice.",
        "first, second and so on up to place {k}, among {n} teams: number of possible results?",
        "In a competition with {n} participants, places 1 to {k} are awarded and there are no "
        "ties. Determine the number of possible outcomes for these places.",
        "ordered selections of {k} out of {n}, no repetition: how many?",
        "I have {n} different books but only room for {k} of them side by side on my shelf. If "
        "the order on the shelf matters, how many ways are there to fill it?",
        "How many sequences $(x_1, \\dots, x_{{k}})$ of pairwise distinct elements of $\\{1, 2, "
        "\\dots, {n}\\}$ are there?",
        "{n} bands apply to play at a festival. {person} picks {k} of them and fixes who plays "
        "first, second and so on. How many different programmes are possible?",
        "A club with {n} members fills {k} different offices, and nobody may hold more than one "
        "office. In how many ways can the offices be filled?",
    ),
    plans=(
        "Order matters, so we count the arrangements of {k} out of {n}.",
        "We choose {k} of {n} in order and without repetition.",
        "We count ordered selections of {k} out of {n}.",
    ),
    programs=(
        code("""
            from math import perm
            print(perm({n}, {k}))
        """),
        code("""
            from math import factorial
            print(factorial({n}) // factorial({n} - {k}))
        """),
    ),
    slips=(
        Slip("print(perm({n}, {k}))", "`perm` was never imported. Import it and try again."),
        Slip(
            "from math import permutations\nprint(permutations({n}, {k}))",
            "There is no `permutations` in `math`. The function is called `perm`.",
        ),
        Slip(
            "from itertools import permutations\nprint(len(permutations(range({n}), {k})))",
            "The iterator has no length. Let us take a quotient of factorials instead.",
            fix=1,
        ),
    ),
    conclusions=(
        "There are $\\boxed{{answer}}$ ways.",
        "So the number of ordered selections is $\\boxed{{answer}}$.",
        "The number of arrangements is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "The order matters. There are {n} choices for the first place, one fewer for each further "
        "place, and {k} places. The product is $\\boxed{{answer}}$.",
        "We fill {k} places from {n} without repetition. Multiplying the numbers of choices gives "
        "$\\boxed{{answer}}$.",
    ),
)
