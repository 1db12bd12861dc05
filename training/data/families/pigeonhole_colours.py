"""How many must be drawn to be sure of some of one colour: the pigeonhole principle."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number

COLOURS = ("red", "blue", "green", "white", "black", "yellow", "purple", "brown", "pink", "grey")


def draw(random: Random) -> Numbers:
    a, b, c = (number(random, 2, 60) for _ in range(3))
    k = number(random, 2, max(a, b, c))
    x, y, z = random.sample(COLOURS, 3)
    return {"a": a, "b": b, "c": c, "k": k, "x": x, "y": y, "z": z}


def answer(a: int, b: int, c: int, k: int, **colours: str) -> int:
    unlucky = 0
    for count in (a, b, c):
        unlucky += count if count < k else k - 1
    return unlucky + 1


FAMILY = Family(
    name="pigeonhole_colours",
    draw=draw,
    answer=answer,
    wordings=(
        "A <drawer|box|basket> contains {a} {x}, {b} {y} and {c} {z} socks. How many socks "
        "must be taken out <in the dark|without looking> to be <sure|certain> of having at "
        "least {k} of the same colour?",
        "{a} {x}, {b} {y}, {c} {z} balls. <Minimum|Smallest> number to draw to guarantee {k} "
        "of one colour?",
        "What is the <smallest|least> number of <balls|marbles> one must draw from a bag with "
        "{a} {x}, {b} {y} and {c} {z} ones to guarantee that at least {k} of them have the "
        "same colour?",
        "<Find|Determine> the minimum number of <beads|counters> to be taken blindly from {a} "
        "{x}, {b} {y} and {c} {z} ones so that {k} of one colour are <guaranteed|certain to be "
        "among them>.",
        "pigeonhole: {x} {a}, {y} {b}, {z} {c}, need {k} same colour, <how many draws?|min draws?>",
        "hey i have {a} {x}, {b} {y} and {c} {z} gummy bears in a bag and want {k} of the same "
        "colour for sure, how many do i have to take out at least <without looking|with my "
        "eyes closed>?",
        "{person} picks cards from a face-down pile of {a} {x}, {b} {y} and {c} {z} cards. How "
        "many cards must {person} pick to be <sure|certain> that {k} of them share a colour?",
        "In the worst case, how many <crayons|pens> have to be drawn from a box of {a} {x}, "
        "{b} {y} and {c} {z} ones until {k} of a single colour have been drawn?",
        "worst case draws until {k} of equal colour; counts: {a}, {b}, {c}",
        "An urn holds {a} {x}, {b} {y} and {c} {z} balls. Let $n$ be the least integer such "
        "that any $n$ balls from the urn include ${k}$ of the same colour. "
        "<Find|Compute|Determine> $n$.",
        "Balls of three colours lie in an urn: ${a}$ {x}, ${b}$ {y}, ${c}$ {z}. What is the "
        "least $n$ such that among any $n$ of them <at least ${k}$ have|there are ${k}$ that "
        "have> the same colour?",
        "How many <gloves|hats> does {person} have to grab in a dark cupboard to be sure of "
        "{k} in one colour? There are {a} {x}, {b} {y} and {c} {z} ones in there.",
        "{x}: {a}; {y}: {b}; {z}: {c}; draw blind; guarantee {k} alike -> min?",
        "The light is out. A <chest|sack> has {a} {x} shirts, {b} {y} shirts and {c} {z} "
        "shirts in it. {friend} needs {k} shirts of a matching colour. How many shirts must "
        "{friend} carry out to be on the safe side, at the very least?",
        "<Calculate|Work out> how many <sweets|candies> you need to take from a jar of {a} "
        "{x}, {b} {y} and {c} {z} ones so that you necessarily have {k} of the same colour.",
        "A machine with {a} {x}, {b} {y} and {c} {z} chewing gums gives one gum per coin, in "
        "an unknown order. How many coins must <one|you> have ready to be certain of getting "
        "{k} gums of one colour?",
        "to be 100% sure of {k} matching ones from {a} {x} + {b} {y} + {c} {z} marbles, take "
        "how many",
        "Without looking, {person} takes <roses|tulips> from a bucket with {a} {x}, {b} {y} "
        "and {c} {z} ones. {person} wants {k} flowers of equal colour. What is the smallest "
        "number of flowers that makes this certain?",
        "At least how many tickets must be drawn from {a} {x}, {b} {y} and {c} {z} tickets so "
        "that, however the draw goes, some colour has been drawn <{k} times or more|at least "
        "{k} times>?",
        "A teacher hands out pencils from a closed box: {a} are {x}, {b} are {y}, {c} are {z}. "
        "After how many pencils <can she be sure|is it certain> that {k} of the pencils handed "
        "out have the same colour?",
        "{k} of a kind wanted. <Bag|Sack>: {a} {x}, {b} {y}, {c} {z}. How many must I take to "
        "be sure?",
        "can someone explain pigeonhole to me? theres {a} {x}, {b} {y} and {c} {z} chips in a "
        "box, what is the fewest i need to pull to guarantee {k} of the same colour",
        "Someone draws tokens one by one and never sees the colours before the end. The bag "
        "had {a} {x}, {b} {y} and {c} {z} tokens. How many draws force {k} of one colour, and "
        "no fewer draws would do?",
        "From a pond with {a} {x}, {b} {y} and {c} {z} fish, what is the least number of fish "
        "a fisherman must catch so as to be sure of {k} fish of the same colour?",
        "Let a set be coloured with three colours, having ${a}$, ${b}$ and ${c}$ elements of "
        "the respective colours. <Determine|State> the smallest $n$ such that every "
        "$n$-element subset has at least ${k}$ elements of one colour.",
        "minimal n: any n of ({a} {x}, {b} {y}, {c} {z}) contain {k} of same colour. n =?",
        "The cloakroom lady hands back umbrellas at random. She keeps {a} {x}, {b} {y} and {c} "
        "{z} umbrellas. How many must she hand back to be sure that {k} people got the same "
        "colour?",
        "If a blindfolded child takes blocks from a pile of {a} {x}, {b} {y} and {c} {z} "
        "blocks, how many blocks guarantee that {k} blocks of the same colour can be "
        "<stacked|put together>? Give the minimum.",
        "Three sorts of seeds got mixed: {a} sunflower, {b} pumpkin and {c} melon seeds. They "
        "feel alike. How many seeds must one take at least to have {k} of one sort with "
        "certainty?",
        "A <kennel|farm> has {a} {x}, {b} {y} and {c} {z} puppies, and they run out of the "
        "door in any order. At how many puppies outside is it <sure|guaranteed> for the first "
        "time that {k} of them look the same in colour?",
        "How many bulbs must we take to be sure that {k} <give|shine in> the same colour? We "
        "have {a} {x}, {b} {y} and {c} {z} bulbs, and unlit they cannot be told apart.",
        "I'm packing in the dark. My drawer has {a} {x} socks, {b} {y} socks and {c} {z} "
        "socks. What's the smallest number I have to throw in the suitcase to definitely have "
        "{k} of one colour?",
    ),
    unseen_wordings=(
        "A bag contains {a} {x} balls, {b} {y} balls and {c} {z} balls. What is the minimum "
        "number of balls that must be drawn to guarantee at least {k} balls of the same colour?",
        "socks: {a} {x}, {b} {y}, {c} {z}. how many to take to surely get {k} of same colour?",
        "{person} reaches into a toolbox with {a} {x}, {b} {y} and {c} {z} screws that feel "
        "the same. How many screws must {person} take, at the least, to be sure that {k} are "
        "equal in colour?",
        "Find the least positive integer $n$ with the property that any $n$ marbles chosen "
        "from ${a}$ {x}, ${b}$ {y} and ${c}$ {z} marbles include at least ${k}$ of one colour.",
        "I want {k} candles of the same colour for my cake. It's dark in the cellar and the "
        "box has {a} {x}, {b} {y} and {c} {z} candles. How many do I have to bring up so that "
        "it can't go wrong? The fewest, please.",
        "guarantee {k} same-coloured from {x}={a}, {y}={b}, {z}={c}, minimum draws",
        "At a fair, {a} {x}, {b} {y} and {c} {z} balloons are given away blindly. How many "
        "have to be given away before it is certain that {k} of one colour are gone?",
    ),
    plans=(
        "In the worst case we draw as many as possible with fewer than {k} of every colour. "
        "One more forces {k} alike.",
        "Of each colour at most {k} - 1 can be drawn without success, or all of them if there "
        "are fewer. We add these and 1.",
        "By the pigeonhole principle we count the longest unlucky draw from {a}, {b} and {c}, "
        "and add one.",
    ),
    programs=(
        "print(sum(min(n, {k} - 1) for n in ({a}, {b}, {c})) + 1)",
        code("""
            worst = min({a}, {k} - 1) + min({b}, {k} - 1) + min({c}, {k} - 1)
            print(worst + 1)
        """),
        code("""
            draws = 1
            for n in [{a}, {b}, {c}]:
                draws += min(n, {k} - 1)
            print(draws)
        """),
    ),
    slips=(
        Slip(
            "print(sum(min(n, {k} - 1)) + 1)",
            "`n` must run over the three numbers.",
        ),
        Slip(
            "print(worst + 1)",
            "`worst` was not defined. It is the largest draw without {k} of one colour.",
            fix=1,
        ),
        Slip(
            code("""
                for n in [{a}, {b}, {c}]:
                    draws += min(n, {k} - 1)
                print(draws)
            """),
            "`draws` needs a value before the loop. Start with the 1 that decides.",
            fix=2,
        ),
    ),
    conclusions=(
        "The smallest number is $\\boxed{{answer}}$.",
        "So $\\boxed{{answer}}$ must be taken.",
        "With $\\boxed{{answer}}$ it is certain, and with one fewer it is not.",
    ),
    reasoning=(
        "The worst case has {k} - 1 of each colour, or all of a colour that has fewer. One "
        "more makes {k} of some colour certain, which is $\\boxed{{answer}}$ in all.",
        "By the pigeonhole principle, add the most one can take of the {a}, {b} and {c} "
        "without reaching {k} in any of them, and then take one more. This makes "
        "$\\boxed{{answer}}$.",
    ),
)
