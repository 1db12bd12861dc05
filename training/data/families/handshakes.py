"""Every pair once: handshakes, matches, connections."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    return {"n": number(random, 4, 999)}


def answer(n: int) -> int:
    return sum(range(n))


FAMILY = Family(
    name="handshakes",
    draw=draw,
    answer=answer,
    wordings=(
        "At a <party|wedding|picnic> {n} people all shake hands with each other once. How many "
        "handshakes are there?",
        "handshake problem with {n} people",
        "If each of {n} people shakes hands with every other person exactly once, "
        "<<find|determine> the number of handshakes.|what is the total number of handshakes?>",
        "In a round-robin tournament with {n} teams, every team plays every other team once. How "
        "many <games|matches> are played?",
        "hey {n} of us met and everyone shook hands with everyone, how many handshakes was that?",
        "{n} points lie in the plane, no three on a line. How many lines pass through two of them?",
        "How many edges does the complete graph $K_{{n}}$ have?",
        "{n} friends clink glasses, each pair once. How many clinks are heard?",
        "<Determine|Find|Count> the number of matches when {n} players meet each other exactly "
        "once.",
        "How many different pairs can be formed from {n} people?",
        "{n} <computers|servers|routers> are connected so that every two share a cable. How many "
        "cables are used?",
        "What's the number of handshakes among {n} persons if nobody shakes hands twice with the "
        "same person and every two do shake hands?",
        "everybody in a room of {n} shakes everybody else's hand one time. count handshakes",
        "At a family reunion with {n} people, everyone hugs everyone else exactly once. How many "
        "hugs are <exchanged|there>?",
        "{n} marked points lie on a circle. How many <chords|line segments> join two of them?",
        "<Compute|Evaluate> $\\binom{{n}}{2}$.",
        "A league of {n} teams plays a single round robin. How many games does the season have?",
        "Every two of {n} friends have one phone call. How many calls are made <altogether|in "
        "all>?",
        "{person} compares {n} {things} with one another, every two of them once. How many "
        "comparisons does {person} make?",
        "<In a class of {n} students|Among {n} students>, every two students carry out one "
        "project together. How many projects <is that|are there>?",
        "<How many two-element subsets does a set with {n} elements have?|Find the number of "
        "2-element subsets of a set of {n} elements.>",
        "{n} team mates give each other high fives, one per pair. total high fives?",
        "{n} lines in the plane are drawn so that no two are parallel and no three meet in a "
        "point. How many points of intersection are there?",
        "A photographer takes one picture of each pair <among|of people in a group of> {n} "
        "people. How many pictures is that?",
        "unordered pairs from {n} {things}: how many",
        "fully connected network, {n} nodes, number of links?",
        "if {n} players all duel each other one time, <how many duels are there|total number of "
        "duels>",
        "From {n} different {things}, {person} picks two. In how many ways<| can this be done>, "
        "if order does not matter?",
        "n = {n}, nC2 = ?",
        "=COMBIN({n};2)",
        "{n}*({n} - 1)/2 =?",
        "I'm drawing up the plan for our badminton evening. {n} of us have signed up, and nobody "
        "wants to miss a duel with anybody. Each duel takes place just once. How many duels go on "
        "the plan?",
        "How many selfies will there be? {n} cousins are at the family party, and for every two "
        "cousins there has to be one selfie with just the two of them.",
        "I have {n} <spices|teas|juices> in my kitchen and want to try every mix of two different "
        "ones. How many mixes is that?",
        "There are {n} people in our group chat. It turns out that any two of us also share one "
        "private chat. How many private chats exist among us?",
        "Let $M$ be a set with $\\#M = {n}$. <Determine|State> the number of subsets $T "
        "\\subseteq M$ with $\\#T = 2$.",
        "Determine the number of integer pairs $(i, j)$ with $1 \\le i \\lt j \\le {n}$.",
        "{n} ppl all shake hands once, <total|how many shakes>",
        "C({n},2)<| = ?>",
        "{n} choose 2",
        "round robin {n} <players|teams> nr of <games|matches>",
        "K_{n} <edge count|number of edges>",
        "{n} nodes full mesh <links|connections> needed?",
        "pairs out of {n}, order irrelevant, <count|how many>",
        "everyone meets everyone, group size {n}, meetings?",
        "n={n}: n(n-1)/2",
        "1+2+...+({n} - 1) <=?|what's the sum>",
        "len(list(combinations(range({n}), 2)))",
        "{n} dots, join each to each, <lines drawn|# segments>?",
        "so basically there's {n} people in the room and each one shakes with everybody else "
        "just the once, and I've to say how many <shakes|handshakes> went on",
        "my kid's worksheet says {n} children swap a friendship hug, each with each, one time. "
        "how many hugs is that then?",
        "We're running a table tennis thing at work, {n} of us, everyone's got to play everyone "
        "once. How many matches do I need to fit in?",
        "ok so the old handshake riddle, only with {n} guests. nobody shakes their own hand, no "
        "pair does it twice. what's the count?",
        "I'm a networking hobbyist and wanna wire {n} boxes directly, each to each, with one "
        "cable between any two. How many cables do I buy?",
        "Our coach had all {n} of us fist bump every teammate, one bump per pair, and somebody "
        "asked how many bumps there'd been. Well?",
        "As a teacher I want each two of my {n} pupils to sit together for one lesson. How many "
        "different <couples|pairings> is that?",
        "So I've drawn {n} dots on a circle and I'm joining each dot to each other one with a "
        "straight line. How many lines do I end up drawing?",
        "hmm if {n} strangers introduce themselves, every two of them one introduction, what's "
        "the number of introductions?",
        "Let $G$ be a simple graph on ${n}$ vertices in which any two vertices are adjacent. "
        "Determine the number of edges of $G$.",
        "How many unordered pairs $\\{x, y\\}$ with $x \\ne y$ can be selected from a set of "
        "${n}$ elements?",
        "Evaluate $\\frac{{n} \\cdot ({n} - 1)}{2}$.",
        "Each two of ${n}$ participants at a congress shake hands exactly once. What is the "
        "total number of handshakes?",
        "Let $P$ be a set of ${n}$ points in the plane, no three of them collinear. How many "
        "line segments have both endpoints in $P$?",
        "Evaluate $\\sum_{i=1}^{{n} - 1} i$, the number of games in a tournament where ${n}$ "
        "players meet pairwise once.",
        "In how many ways can a committee of ${n}$ members choose two of its members as joint "
        "delegates?",
        "A symmetric matrix has ${n}$ rows and ${n}$ columns. How many entries lie strictly "
        "above its main diagonal?",
        "{n} dwarfs come home from the mine. In every pair of dwarfs one of them gives the other"
        " a single pat on the back, and is not patted in return. How many pats are there?",
        "An ice cream parlour offers {n} flavours. A double cup contains two different flavours,"
        " and their order in the cup is of no interest. How many double cups can be ordered?",
        "Between any two of the {n} islands of a kingdom a ferry line of its own is to be "
        "opened. How many ferry lines <will be needed|does the kingdom need>?",
        "At a dance class with {n} dancers, any two of them dance a single song together. <How "
        "many songs does the band play, if one couple dances at a time?|For how many songs does "
        "this go on, one couple at a time?>",
        "{person} keeps {n} {things} and wants to photograph every possible duo of them, each "
        "duo in a picture of its own. How many pictures will be taken?",
        "A spaceship has {n} modules. A tunnel of its own joins any two modules. State the "
        "number of tunnels.",
        "All {n} wrestlers of a club must fight each of the others exactly one time this season."
        " What number of fights does the referee have to lead?",
        "An office of {n} employees plans coffee talks for two, so that everybody has talked "
        "with everybody else once. How many talks have to be planned?",
        "A farmer owns {n} goats and tests which two get along: any two are put into the small "
        "pen once. How many tests does the farmer run?",
        "A music school wants a duet evening. There are {n} students, and each possible duo "
        "plays one piece. How many pieces are heard?",
        "The words of a language all join two different root words out of {n}, and the order in "
        "the join does not matter. How many such joined words can there be?",
    ),
    unseen_wordings=(
        "After a meeting of {n} diplomats, each greeted all the others with a handshake. What is "
        "the total number of handshakes?",
        "A chess club of {n} members holds a contest in which any two members play one game. How "
        "many games is that?",
        "Between {n} towns there is one direct road for each two towns. Number of roads?",
        "At a meeting of {n} people, each person shakes hands exactly once with every other "
        "person. Determine the number of handshakes.",
        "{n} people, everyone shakes hands with everyone else once, how many handshakes",
        "If {n} of us are at a party and each two of us clink glasses exactly once, how many "
        "clinks will we hear?",
        "How many edges does the complete graph $K_{{n}}$ on ${n}$ vertices have?",
        "{person} organises a chess tournament with {n} players in which everybody plays against "
        "everybody else exactly once. How many games will be played in all?",
        "There are {n} points on a circle, and each pair of points is joined by a straight "
        "segment. How many segments are drawn?",
    ),
    plans=(
        "Every pair of the {n} counts once, so we choose 2 out of {n}.",
        "The number of pairs among {n} is `comb({n}, 2)`.",
        "We count the pairs that {n} can form.",
    ),
    programs=(
        code("""
            from math import comb
            print(comb({n}, 2))
        """),
        "print({n} * ({n} - 1) // 2)",
    ),
    slips=(
        Slip("print(comb({n}, 2))", "`comb` was never imported. Import it and try again."),
        Slip(
            "from math import binomial\nprint(binomial({n}, 2))",
            "There is no `binomial` in `math`. The function is called `comb`.",
        ),
        Slip(
            code("""
                from itertools import combinations
                print(len(combinations(range({n}), 2)))
            """),
            "The combinations have no length. Let us use the formula for pairs instead.",
            fix=1,
        ),
    ),
    conclusions=(
        "The number of pairs is $\\boxed{{answer}}$.",
        "So there are $\\boxed{{answer}}$ in all.",
        "The total is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Each of the {n} is paired with every other one, and each pair is counted twice. Half of "
        "the product is $\\boxed{{answer}}$.",
        "We choose 2 out of {n}. The number of pairs is $\\boxed{{answer}}$.",
    ),
)
