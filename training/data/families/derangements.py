"""Permutations that leave nothing in its place."""

from random import Random

from training.data.family import Family, Numbers, Slip, code

ITEMS = (
    *("hat", "coat", "jacket", "bag", "book", "key", "mug", "badge", "bike", "ticket", "helmet"),
    *("towel", "gift", "cap", "shirt", "racket", "notebook", "phone"),
)


def draw(random: Random) -> Numbers:
    return {"n": random.randint(3, 20), "item": random.choice(ITEMS)}


def answer(n: int, item: str) -> int:
    before, count = 1, 0
    for k in range(2, n + 1):
        before, count = count, (k - 1) * (before + count)
    return count


FAMILY = Family(
    name="derangements",
    draw=draw,
    answer=answer,
    decoration=("item",),
    wordings=(
        "{n} <people|guests|visitors> leave their {item}s <in the hall|at the entrance>. In how "
        "many ways can the {item}s be <returned|given back>, one to each, so that <nobody|no "
        "one|none of them> <gets|receives> their own?",
        "How many derangements <of {n} {item}s are there|do {n} {item}s have|of a set of {n} "
        "{item}s exist>?",
        "<In how many ways can {n} <people|friends|students> <swap|exchange|trade>|How many ways "
        "are there for {n} <people|friends|students> to <swap|exchange|trade>> {item}s so that "
        "each <ends up|finishes> with exactly one {item}, but never their own?",
        "How many permutations of {n} <|different >{item}s have no fixed point<|s>?",
        "<Compute|Evaluate|Find> the subfactorial $!{n}$, that is, the number of <ways to "
        "rearrange|rearrangements of> {n} different {item}s with none in its <original|old> "
        "<place|position>.",
        "{n} {item}s and {n} <hooks|places> are <numbered|labelled> from 1 to {n}. "
        "<Find|Determine|Work out> the number of ways to <put one {item} at each of them|give "
        "every one of them a {item}>, if no {item} may go where its own number is.",
        "<number of derangements|derangements|count derangements>: {n} {item}s<|, no {item} in "
        "its own place>",
        "<hey|hi|lol> {n} of us mixed up our {item}s and everybody took one. how many ways <are "
        "there for everyone to have a wrong one|for nobody to have the right one>?",
        "{n} friends each <put|throw> a {item} on a heap and then <everyone takes|all of them "
        "take> one {item} <each |>from it. In how many of the possible outcomes does <nobody "
        "take|no one take> the {item} <they had put there|that they brought>?",
        "A teacher <collects|takes> one {item} from each of {n} <pupils|students> and hands them "
        "back, one <to each|each>. Of the ${n}!$ ways to do <so|this>, in how many does "
        "<everyone|every single one of them> <get|receive> somebody else's {item}?",
        "<Consider|Count> the permutations $\\sigma$ of $\\{1, \\dots, {n}\\}$ with $\\sigma(i) "
        "\\<ne|neq> i$ for <all|every> $i$, where $\\sigma(i)$ <says|tells> whose {item} the "
        "$i$th person takes. How many are there?",
        "Let $D$ be the number of ways to <hand|give> {n} {item}s back to their {n} owners, one "
        "each, with every owner getting a wrong one. <<Find|Determine|Compute> $D$<|, "
        "please>.|What is $D$?>",
        "{person} has a <labelled |>box for each of {n} different {item}s. <After a move|One "
        "evening> every {item} is in <a|some> wrong box, still one in each box. In how many ways "
        "can this <be|happen>?",
        "<Everybody wrong|Total mix-up|All mismatched>: {n} people, {n} {item}s, one {item} per "
        "person and nobody with their own. How many <assignments|possibilities>?",
        "In the <matching|hat-check> problem, {n} {item}s go <back |>to their {n} owners <in some "
        "order|at random>; a match is a {item} that <reaches|lands with> its owner. How many of "
        "the arrangements have no match <at all|whatsoever>?",
        "Use inclusion-exclusion to <count|find> the ways in which {n} <players|dancers> can each "
        "grab one of their {n} {item}s in the dark so that <all|all of them> are mistaken.",
        "{n} <|different >{item}s <stand|lie> in a row. How many reorderings of the row "
        "<move|displace> every single {item}?",
        "How many <bijections|one-to-one maps> from a set of {n} owners to <the set of |>their "
        "{n} {item}s <send|take> no owner to <that owner's {item}|the {item} of that owner>?",
        "A careless <clerk|porter|waiter> <returned|gave> {n} {item}s to their {n} owners, one "
        "each, and not a single one was right. In how many ways may that have <happened|come "
        "about>?",
        "a row of {n} different {item}s gets shuffled. <how many shuffles are there|count the "
        "shuffles|find the number of orders> in which no {item} is where it was before",
        "Every member of a club with {n} members owns one {item}. One <evening|day> each of them "
        "goes home with exactly one {item}, which belongs to a different member. "
        "<Find|Determine|Compute> the number of ways in which this can <happen|occur>.",
        "<What's|What is> the total number of ways to get all of {n} {item}s wrong, when {n} "
        "owners <get|are given> one each and not even {person} or {friend} may have the right one?",
        "One {item} is handed to each of {n} people who brought one {item} apiece. Nobody may "
        "receive the one they came with. <How many ways of handing the {item}s out are there|In "
        "how many ways is that possible>?",
        "n={n}, {item}s shuffled, 0 fixed pts, #=?",
        "subfactorial({n}) =? ({item}s, all misplaced)",
        "owners 1..{n}, {item}s 1..{n}, perm[i] != i for all i, cnt=?",
        "After practice the changing room was chaos. All {n} of us had brought a {item}, "
        "everybody went home with one, and later it turned out that each of us had a teammate's "
        "{item}. In how many ways could that mess <come about|have arisen>?",
        "How many seating plans <work|are left>? {person} teaches {n} pupils, each with a "
        "regular chair, and for the test they must use these same chairs, but no pupil may sit "
        "on the usual one.",
        "My kitchen has {n} jars with {n} matching lids, all different, and I screwed them on "
        "half asleep, one lid per jar. This morning not a single lid was on its proper jar. How "
        "many ways are there to mess up that <completely|badly>?",
        "{n} of us bring our dogs to the park and play a game: everyone walks exactly one dog, "
        "just never the one they live with. How many ways are there to pair us up with the dogs, "
        "if each of us owns one?",
        "Let $S_{{n}}$ denote the symmetric group on ${n}$ letters. Determine how many of its "
        "elements move every letter.",
        "Determine the permanent of $J - I$, where $J$ is the all-ones matrix and $I$ the "
        "identity matrix, both of size ${n} \\times {n}$.",
        "derangements n={n}",
        "!{n} <subfactorial|D_n> value",
        "D({n}) derangement number ({item}s)",
        "{n} {item}s nobody gets own how many ways",
        "permutations of {n} no fixed points count",
        "{n} ppl swap {item}s none keeps own, # ways",
        "everyone wrong {item}, {n} people, how many arrangements",
        "secret santa {n} people no one draws self, count <=?|assignments>",
        "<how many|count> perms of 1..{n} p(i)!=i all i",
        "{n} {item}s all misplaced ways?",
        "count p in permutations(range({n})) with all(p[i] != i)",
        "hat problem w/ {n} {item}s: 0 matches, number of ways",
        "so basically {n} people chuck their {item}s in a pile, and then each one gets one back,"
        " but everybody's is the wrong one. My worksheet asks in how many ways that can "
        "<go|happen>.",
        "Okay, our office does a gift draw, {n} of us, names in a hat, and you mustn't pull your"
        " own name. How many ways are there for that to come out right?",
        "My teacher gave back {n} tests, one per kid, and I swear not one of us got our own. How"
        " many ways could she've done that?",
        "I run a <knitting|cooking> club with {n} members, and we're swapping {item}s so that "
        "nobody goes home with the one she brought, and everyone's got one. How many ways can we"
        " do that?",
        "hey, it's for a card trick. {n} cards numbered 1 up to {n}, you turn them over while "
        "counting, and you lose if a card comes at its own number. how many orders of the deck "
        "don't lose?",
        "My kids' <teacher|coach> wants each of the {n} children to look after another child's "
        "{item} for a day, one each. How many possible ways is that?",
        "You know how after the sauna everyone just grabs some {item}? We're {n}, we'd {n} "
        "{item}s, one each, and, I kid you not, nobody had their own. In how many ways can that "
        "be?",
        "if i've got {n} letters and {n} envelopes with addresses and i put one in each, but "
        "every single letter's in a wrong one, how many ways could that be",
        "I'm stuck on inclusion and exclusion, it's {n} {item}s and {n} owners, and the count of"
        " handing-outs where there's no owner with the right {item}. What do you get?",
        "Let $d_n$ denote the number of permutations of $n$ objects without fixed points. Find "
        "$d_{{n}}$.",
        "Evaluate ${n}! \\sum_{j=0}^{{n}} \\frac{(-1)^j}{j!}$.",
        "Given $D_1 = 0$, $D_2 = 1$ and $D_m = (m - 1)(D_{m-1} + D_{m-2})$, calculate $D_{{n}}$.",
        "In how many ways can ${n}$ non-attacking rooks be placed on an ${n} \\times {n}$ board "
        "so that none stands on the main diagonal?",
        "Let $A$ be a set with ${n}$ elements. How many bijections $f \\colon A \\to A$ satisfy "
        "$f(a) \\neq a$ for every $a \\in A$?",
        "How many permutations of ${n}$ elements have a cycle decomposition with no cycle of "
        "length $1$?",
        "A list of {n} different {item}s is to be rewritten so that no {item} keeps its position"
        " in the list. Determine the number of lists which can result.",
        "Find the number of one-to-one assignments of ${n}$ {item}s to their ${n}$ owners in "
        "which the number of owners with their own {item} is zero.",
        "A wizard turns up at a school with {n} pupils and shuffles their {item}s by magic, one "
        "to a pupil. Not one pupil has the proper {item} afterwards. In how many ways might the "
        "spell have worked?",
        "An orchestra of {n} players plays a joke concert: they pass their instruments round so "
        "that each plays exactly one instrument and it is somebody else's. How many "
        "distributions of the instruments <are there|does this allow>?",
        "At a masked ball {n} couples arrive. For the first waltz each lady dances with a "
        "gentleman, but never with the one she came with, and all gentlemen are dancing. Give "
        "the number of possible pairings.",
        "A removal firm mislabelled {n} crates with the {n} right labels, one on each, and each "
        "label is wrong. How many ways of labelling fit this report?",
        "{n} bus drivers take over {n} buses in the morning, one each. A rule says that no "
        "driver may get yesterday's bus, and yesterday they drove the same {n} buses. How many "
        "duty rosters satisfy the rule?",
        "A zoo moves its {n} animals between its {n} cages overnight, with one animal to a cage "
        "before and after. Every animal has to change cage. How many ways does the keeper have?",
        "In the kitchen {n} spice tins each have their marked spot. {person} tidies up and puts "
        "every tin on one of these spots, one tin to a spot, all of them wrong. How many such "
        "arrangements exist?",
        "On the space shuttle {n} astronauts own one {item} each. In zero gravity these float "
        "around, and each astronaut catches one. What is the number of cases in which all of "
        "them have caught the {item} of someone else?",
        "{n} chefs judge a contest of their own {n} pies: each chef tastes exactly one pie, each"
        " pie is tasted once, and self-tasting is banned. In how many ways can the pies be "
        "assigned?",
        "Goalkeeper training: {n} keepers hang their {item}s on {n} named pegs. {friend} hangs "
        "them up anew, one per peg, with none under its owner's name. How many possibilities "
        "does {friend} have?",
        "A tailor has finished {n} suits for {n} customers, and the apprentice delivers one to "
        "every customer. All customers complain of having got another's suit. Count the "
        "deliveries for which this is so.",
    ),
    unseen_wordings=(
        "How many permutations of {n} elements have no fixed point?",
        "number of derangements of {n} objects",
        "We're {n} people doing Secret Santa, and everybody's name goes into the hat. In how many "
        "ways can the names be drawn so that no one gets their own?",
        "Determine the number of permutations $\\sigma$ of $\\{1, 2, \\dots, {n}\\}$ such that "
        "$\\sigma(i) \\neq i$ for every $i$.",
        "{person} has written {n} letters to {n} different people and addressed the {n} matching "
        "envelopes. Then {friend} puts one letter into each envelope, and every single letter "
        "ends up in a wrong envelope. In how many ways can this happen?",
        "There are {n} guests and each of them brought one {item}. On leaving, each guest takes "
        "one {item}, but nobody takes the one they brought. How many such distributions are there?",
    ),
    plans=(
        "<Nobody|No one> may get the own one, so we count the derangements of {n}.",
        "A permutation of {n} without a fixed point is a derangement. <The function "
        "`subfactorial` counts them|Sympy counts them with `subfactorial`>.",
        "We need the subfactorial of {n}: all {n} are in a wrong place.",
    ),
    programs=(
        "from sympy import subfactorial\nprint(subfactorial({n}))",
        code("""
            d = 1
            for k in range(1, {n} + 1):
                d = k * d + (-1)**k
            print(d)
        """),
        code("""
            from math import comb, factorial
            print(sum((-1)**k * comb({n}, k) * factorial({n} - k) for k in range({n} + 1)))
        """),
    ),
    slips=(
        Slip(
            "print(subfactorial({n}))",
            "`subfactorial` was never imported. It is in sympy.",
        ),
        Slip(
            "from math import subfactorial\nprint(subfactorial({n}))",
            "The module `math` has no `subfactorial`. Sympy has it.",
        ),
        Slip(
            "from sympy import derangements\nprint(derangements({n}))",
            "There is no `derangements` in sympy. <Let us use the recurrence instead|We compute "
            "the number step by step instead>.",
            fix=1,
        ),
        Slip(
            code("""
                def d(n):
                    return (n - 1) * (d(n - 1) + d(n - 2))
                print(d({n}))
            """),
            "The recursion has no base case. A loop does it without recursion.",
            fix=1,
        ),
        Slip(
            code("""
                from math import factorial
                print(sum((-1)**k * comb({n}, k) * factorial({n} - k) for k in range({n} + 1)))
            """),
            "`comb` was not imported. Import both functions.",
            fix=2,
        ),
    ),
    conclusions=(
        "There are $\\boxed{{answer}}$ ways.",
        "<So|Thus> the number of derangements is $\\boxed{{answer}}$.",
        "The number of ways in which all are wrong is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "We count the permutations of {n} without a fixed point. Inclusion and exclusion over the "
        "fixed points gives $\\boxed{{answer}}$.",
        "The number of derangements of k is k - 1 times the sum of the two numbers before it. "
        "Going up to {n} gives $\\boxed{{answer}}$.",
    ),
)
