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
    decoration=("x", "y", "z"),
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
        "{a} {x} {b} {y} {c} {z} socks dark room, {k} same color guaranteed, how many",
        "socks: {a}/{b}/{c} of each colour, <need|want> {k} of a color, min pulls<?| worst case>",
        "min # draws for sure {k} same color, {x}={a} {y}={b} {z}={c}",
        "bag {a}{x} + {b}{y} + {c}{z}, guarantee {k} matching =?",
        "pigeonhole principle {a} {x} {b} {y} {c} {z} how many picks to force {k} alike",
        "counts=[{a}, {b}, {c}], k={k}: least draws so some colour has k",
        "<fewest|least> picks that must give {k} of one color: {x} x{a}, {y} x{b}, {z} x{c}",
        "unluckiest case, {a} {x} {b} {y} {c} {z}, how many till {k} same",
        "min({a},{k}-1) + min({b},{k}-1) + min({c},{k}-1) + 1",
        "need {k} of same color no peeking, {a} {x}, {b} {y}, {c} {z} lollies, grab how many",
        "colours {x}/{y}/{z}, amounts {a}/{b}/{c}, target {k} equal, draws for certainty?",
        "how many balls to be certain of {k} same-coloured, urn = {a} {x}, {b} {y}, {c} {z}",
        "So my kid's worksheet has this sock thing: {a} {x}, {b} {y}, {c} {z}, all in a "
        "<heap|pile> in the dark. What's the least number she has to grab so there's no way she "
        "doesn't have {k} of the same colour?",
        "My <math|maths> teacher did this one with buttons, {a} {x} ones, {b} {y} ones and {c} "
        "{z} ones in a tin. You can't look. How many do you pull so it's guaranteed {k} of them "
        "match in colour?",
        "ok suppose you're really unlucky. there's {a} {x}, {b} {y} and {c} {z} jelly beans, you"
        " take them one at a time blind, when do you have to have {k} of one colour at the "
        "latest?",
        "I knit, and the power's out! My basket's got {a} {x}, {b} {y} and {c} {z} balls of "
        "wool, and I need {k} in a single colour, doesn't matter which. How many balls should I "
        "carry to the window to be absolutely safe?",
        "hey for the kids' party I reach blindly into a sack with {a} {x}, {b} {y} and {c} {z} "
        "balloons, I want {k} of the same colour, whats the minimum that surely works",
        "We argued about this at dinner: {a} {x} grapes, {b} {y} grapes, {c} {z} grapes in a "
        "bowl, eyes shut. How many must I take before {k} of one colour is a sure thing?",
        "Our tutor calls it the drawer principle. There's a box of {a} {x}, {b} {y} and {c} {z} "
        "paper clips; what is the smallest handful that always has {k} clips of one colour in "
        "it?",
        "so like, three colors, {a} of the {x}, {b} of the {y} and {c} of the {z}. I pull "
        "without looking. how many pulls til I can swear I've got {k} in one color?",
        "I run a raffle with {a} {x}, {b} {y} and {c} {z} slips. Folks ask how many slips must "
        "come out before one colour has definitely shown up {k} times. What do I tell them?",
        "A set of coloured objects consists of ${a}$ {x}, ${b}$ {y} and ${c}$ {z} ones. "
        "<Determine|Find> the least $m$ such that every choice of $m$ objects contains ${k}$ of "
        "equal colour.",
        "Let $M$ be the greatest number of tiles that can be chosen from {a} {x}, {b} {y} and "
        "{c} {z} tiles with fewer than {k} of each colour. <Find|Compute> $M + 1$.",
        "A box contains {a} {x}, {b} {y} and {c} {z} cubes. Cubes are removed at random without "
        "replacement. What is the minimum number of removals that ensures at least {k} removed "
        "cubes are the same colour?",
        "By the generalised pigeonhole principle, how many pebbles must be selected from ${a}$ "
        "{x}, ${b}$ {y} and ${c}$ {z} pebbles to <ensure|force> a monochromatic group of ${k}$?",
        "How many elements must be chosen, without knowledge of their class, from three classes "
        "of sizes ${a}$, ${b}$, ${c}$ so that some class necessarily <contributes|supplies> at "
        "least ${k}$ of them? Give the least number.",
        "<Find|Determine> the smallest positive integer $N$ with this property: whichever $N$ of"
        " the given {a} {x}, {b} {y} and {c} {z} rods are selected, at least {k} of the selected"
        " rods share a colour.",
        "Compute $1 + \\min({a}, {k} - 1) + \\min({b}, {k} - 1) + \\min({c}, {k} - 1)$.",
        "There are $n_1 = {a}$ {x}, $n_2 = {b}$ {y} and $n_3 = {c}$ {z} discs in a closed bag. "
        "At least how many discs must be withdrawn in order that ${k}$ discs of the same colour "
        "are assured?",
        "A goblin steals gems from a pitch-black cave where {a} {x}, {b} {y} and {c} {z} gems "
        "lie around. The witch demands {k} gems of one colour. What is the fewest gems the "
        "goblin can steal and be sure of pleasing her?",
        "The spaceship's lights have failed. {person} floats to a locker with {a} {x}, {b} {y} "
        "and {c} {z} oxygen tubes, and only {k} of the same colour fit together. How many tubes "
        "must {person} bring to be certain?",
        "A football club has {a} {x}, {b} {y} and {c} {z} bibs in one big sack. The coach pulls "
        "bibs without looking and wants {k} players in the same colour. How many bibs does the "
        "coach have to pull, at worst?",
        "The cook fishes peppers out of a deep pot: {a} {x}, {b} {y} and {c} {z} ones are in it."
        " After how many peppers is there no escape from having {k} of a single colour?",
        "{friend} loads parcels from a dark van. Inside are {a} parcels with {x} tape, {b} with "
        "{y} tape and {c} with {z} tape. How many does {friend} have to unload to guarantee {k} "
        "with the same tape?",
        "In a toy shop a claw machine holds {a} {x}, {b} {y} and {c} {z} bears, and every try "
        "gets a bear at random. What number of tries makes {k} bears of one colour "
        "<inevitable|unavoidable>?",
        "{person} chooses guitar picks from a tin by touch alone. The tin has {a} {x}, {b} {y} "
        "and {c} {z} picks. {person} wants {k} that match. What's the smallest number that can't"
        " go wrong?",
        "Eggs roll out of the hen house one after another: {a} {x}, {b} {y} and {c} {z} ones are"
        " inside. How many eggs have to roll out before it is certain that {k} of them have the "
        "same colour?",
        "A train of {a} {x}, {b} {y} and {c} {z} wagons is unhooked in some unknown order. What "
        "is the least number of unhooked wagons among which there are always {k} in one colour?",
        "The magician asks the audience to pick scarves from a hat containing {a} {x}, {b} {y} "
        "and {c} {z} scarves. How many scarves must be picked so that the magician can promise "
        "{k} of equal colour?",
        "Sorting screws with gloves on: {a} are painted {x}, {b} {y} and {c} {z}, all jumbled in"
        " a bucket. {person} needs {k} screws of one paint. How many should be scooped out to be"
        " safe, and no more than necessary?",
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
