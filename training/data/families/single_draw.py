"""The probability that one thing drawn at random is of a given kind."""

from fractions import Fraction
from random import Random

from training.data.family import Family, Numbers, Slip, code, number

COLOURS = ("red", "blue", "green", "white", "black", "yellow", "purple", "brown", "pink", "grey")


def draw(random: Random) -> Numbers:
    a, b, c = (number(random, 2, 90) for _ in range(3))
    x, y, z = random.sample(COLOURS, 3)
    return {"a": a, "b": b, "c": c, "x": x, "y": y, "z": z}


def answer(a: int, b: int, c: int, **colours: str) -> Fraction:
    others = Fraction(b + c, a + b + c)
    return 1 - others


FAMILY = Family(
    name="single_draw",
    draw=draw,
    answer=answer,
    decoration=("x", "y", "z"),
    wordings=(
        "A <bag|box|jar> contains {a} {x}, {b} {y} and {c} {z} <balls|marbles>. One is "
        "<drawn|picked> at random. What is the probability that it is {x}?",
        "{a} {x}, {b} {y}, {c} {z} <balls|marbles>, draw one, P({x}) = ?",
        "<Find|Compute|Determine> the probability of <drawing|picking> a {x} ball at random from "
        "an urn with {b} {y}, {a} {x} and {c} {z} balls.",
        "hey there are {b} {y}, {c} {z} and {a} {x} <sweets|gummy bears> in a bag and i take one "
        "without looking, whats the <chance|probability> its {x}? as a fraction",
        "{person} has {a} {x}, {b} {y} and {c} {z} socks in a drawer and pulls out one in the "
        "dark. How likely is it that the sock is {x}?",
        "prob of {x}: {y} {b}, {x} {a}, {z} {c}, one draw<|, fraction>",
        "What is the probability that a <pupil|student> chosen at random is from year 7, if a club "
        "has {a} <pupils|students> from year 7, {b} from year 8 and {c} from year 9?",
        "A raffle drum holds {a} winning tickets, {b} <consolation|small> ones that only give a "
        "second try, and {c} blanks. {person} draws one. Find the probability of a winning ticket.",
        "An urn contains ${a}$ {x}, ${b}$ {y} and ${c}$ {z} balls. A ball is drawn at random. "
        "<Calculate|Determine> $P(\\text{{x}})$.",
        "A music <player|app> picks a song at random from {b} rock songs, {a} jazz songs and {c} "
        "pop songs, each equally likely. What is the probability <of jazz|that a jazz song comes "
        "on>?",
        "Let $S$ be a set of {a} {x}, {b} {y} and {c} {z} cards. If one card is selected uniformly "
        "at random, what is the probability of a {x} card?",
        "A <spinner|wheel of fortune> has equal sectors: {a} {x}, {b} {y} and {c} {z}. It is spun "
        "once. What is the probability that it stops on {x}?",
        "P({x}) for 1 draw from { {x}: {a}, {y}: {b}, {z}: {c} }",
        "bag = {a} {x} + {b} {y} + {c} {z}; pick 1; chance of {x}<?| =?>",
        "How likely is it to <draw|get> a {x} <bead|counter> when one is taken from {c} {z}, {b} "
        "{y} and {a} {x} ones<| at random>? Give a fraction.",
        "One of the cars in a car park is chosen at random. There are {a} {x} cars, {b} {y} cars "
        "and {c} {z} cars. What is the probability that a {x} car is chosen?",
        "Grandpa's fruit basket holds {b} apples, {a} pears and {c} plums. He takes one with his "
        "eyes closed. What is the probability that he takes a pear?",
        "{friend} shuffles {a} {x}, {b} {y} and {c} {z} cards together and turns over the top one. "
        "<Give|State> the probability, as a fraction, that it is {x}.",
        "the probability that a random <balloon|flag> is {x} if {a} are {x}, {b} are {y}, {c} are "
        "{z}",
        "In a survey {a} people said yes, {b} said no and {c} had no opinion. One of them is "
        "selected at random. What is the probability that this person said yes?",
        "A pond is home to {c} carp, {b} perch and {a} trout. Each fish is equally likely to bite. "
        "What is the probability that the first fish to bite is a trout?",
        "<Express|Write> as a fraction in lowest terms the probability of picking a {x} button "
        "from {a} {x}, {b} {y} and {c} {z} buttons.",
        "What are the odds, as a probability, that i get a {x} one? there are {a} {x}, {b} {y} and "
        "{c} {z} pens in the box and i grab one",
        "At random, one letter is taken from a pile of {a} bills, {b} postcards and {c} "
        "advertisements. What is the probability that it is a bill?",
        "Tickets for the <draw|lottery> were sold to {a} women, {b} men and {c} children, one "
        "each. A single ticket is drawn. Find the probability that it belongs to a woman.",
        "{x} {a} / {y} {b} / {z} {c} -> <prob. {x}|probability {x}>, one pick at random",
        "Determine the probability that a randomly chosen tulip from a bed of {b} {y}, {a} {x} "
        "and {c} {z} tulips is {x}.",
        "A teacher calls on one child at random in a group of {a} six-year-olds, {b} "
        "seven-year-olds and {c} eight-year-olds. What is the probability that a six-year-old is "
        "called?",
        "If each of the {a} {x}, {b} {y} and {c} {z} chips has the same chance of being chosen, "
        "what is the chance that the chosen one is {x}?",
        "can someone explain this one: a vase has {c} {z} roses, {a} {x} roses and {b} {y} roses, "
        "one is picked blindly, find the probability of a {x} rose",
        "{person} wins {a} games, draws {b} and loses {c} over a season. One of these games is "
        "picked at random for a video. What is the probability that it is one that {person} won?",
        "A shop's <parcel|delivery> holds {b} {y}, {c} {z} and {a} {x} T-shirts. The first one is "
        "unpacked at random. With what probability is it {x}?",
        "My phone shows a random photo every morning. I've stored {a} photos of the sea, {b} of "
        "mountains and {c} of the city. What's the probability of seeing the sea tomorrow?",
        "random choice from {a} A's, {b} B's, {c} C's: P(A)?",
        "P({x}) if {a} {x} {b} {y} {c} {z} <=|?>",
        "{a}/({a}+{b}+{c}) <=?|simplified>",
        "{a} good, {b} so-so, {c} bad, random one, <prob|chance> good?",
        "chance of {x}: {x}={a} {y}={b} {z}={c}, <pick|draw> one",
        "1 random item of {a} A + {b} B + {c} C, p(A) <?|as fraction>",
        "{b} {y}, {c} {z}, {a} {x}. <probability|chance as a fraction> of {x} on one draw",
        "bag {x}:{a} {y}:{b} {z}:{c} random.choice -> P({x})?",
        "prob {x} marble, {a} {x} / {b} {y} / {c} {z}",
        "{a} {x} socks {b} {y} socks {c} {z} socks grab one <p {x}|prob its {x}>?",
        "what fraction chance {x} - counts {a} {x}, {b} {y}, {c} {z}",
        "favourable {a}, unfavourable {b} and {c}, equally likely, <probability|P> =",
        "weights: {x} {a}, {y} {b}, {z} {c} -> p({x}) <=|:> ?",
        "So there's a jar with {a} {x}, {b} {y} and {c} {z} jelly beans, right, and I stick my "
        "hand in and take one. What are the chances it's {x}, as a fraction?",
        "my kid's worksheet says a bag has {b} {y} cubes, {a} {x} cubes and {c} {z} cubes. One "
        "cube comes out at random. What's the probability of {x}?",
        "In my wardrobe, no joke, I've {a} {x} shirts, {b} {y} ones and {c} {z} ones, and I just"
        " grab any in the dark. What's the probability I end up in {x}?",
        "Our class has {a} kids who walk, {b} who take the bus and {c} who cycle, and the "
        "teacher picks a name at random from all of these. How <likely|probable> is a walker?",
        "Okay, so I always do number wanted over number in total. Wanted are the {x} ones, {a} "
        "of them, and then there's {b} {y} and {c} {z} as well. What's the fraction?",
        "We were playing with a pack of {a} {x}, {b} {y} and {c} {z} cards, well shuffled. I "
        "need a {x} one as my next card. With what probability do I get it?",
        "My grandma's button tin: {c} {z}, {b} {y}, {a} {x}. She fishes out one without her "
        "glasses, so it's random. Chance that it's {x}?",
        "hey can u help, theres {a} {x} and {b} {y} and also {c} {z} tokens in a cup, u shake it"
        " and one falls out. p of {x} pls",
        "I'm a birdwatcher and at the feeder there are {a} robins, {b} sparrows and {c} finches."
        " If one of these birds, any one, flies off first, what's the probability it's a robin?",
        "An experiment has ${a} + {b} + {c}$ equally likely outcomes, of which ${a}$ are "
        "favourable to the event $E$. <Find|Compute> $P(E)$.",
        "Let $\\Omega$ be a set consisting of ${a}$ {x}, ${b}$ {y} and ${c}$ {z} points, with "
        "the uniform distribution. <Determine|Compute> the probability of the set of {x} points.",
        "One object is selected at random from a collection of {a} spheres, {b} cubes and {c} "
        "cones. What is the probability that a sphere is selected?",
        "A random variable takes the value 'x' for {a}, the value 'y' for {b} and the value 'z' "
        "for {c} of the equally likely elements of a sample space, and no other values. Find the"
        " probability of the value 'x' as a fraction in lowest terms.",
        "Compute $1 - \\frac{{b} + {c}}{{a} + {b} + {c}}$, the probability of drawing {x} from "
        "${a}$ {x}, ${b}$ {y} and ${c}$ {z} balls.",
        "An urn holds {b} {y} balls, {c} {z} balls and {a} {x} balls. A single ball is removed "
        "blindly. State the probability that the ball removed is neither {y} nor {z}.",
        "The faces of a fair solid, all equally likely, are painted: {a} faces {x}, {b} faces "
        "{y}, {c} faces {z}. It is rolled once. Determine the probability that it comes to rest "
        "on a {x} face.",
        "Suppose that each of {a} boys, {b} girls and {c} adults is equally likely to be chosen "
        "as the speaker. What is the probability that a boy is the speaker?",
        "A witch has {a} frogs, {b} toads and {c} newts in her cauldron and ladles out one, "
        "whichever comes. What's the probability that she ladles out a frog?",
        "On the runway wait {a} jets, {b} propeller planes and {c} helicopters, and one of them "
        "is chosen at random for a security check. How big is the probability that it's a jet?",
        "{person} unwraps one chocolate from an assortment of {a} with nut filling, {b} with "
        "caramel and {c} with mint. They all look alike. Give the probability of a nut filling.",
        "{friend} scrolls through a playlist of {b} ballads, {c} dance tracks and {a} marches "
        "and stops blindly on one of the tracks. How likely is a march?",
        "The team bus carries {a} forwards, {b} defenders and {c} midfielders. One of them, "
        "drawn by lot, must sit beside the driver. With what probability is it a forward?",
        "A farmer's basket has {a} brown eggs, {b} white eggs and {c} speckled eggs. One egg "
        "rolls out, each with the same chance. Find the probability that it was brown.",
        "An office drawer contains {a} {x} folders, {b} {y} folders and {c} {z} folders. The "
        "intern takes out any one of them. What fraction gives the probability of a {x} folder?",
        "An asteroid sample has {a} grains of iron, {b} of nickel and {c} of silicate. The robot"
        " arm picks up a random grain. What is the probability that the grain is iron?",
        "A travel agency gives away one trip, drawn from {a} trips to the sea, {b} to the "
        "mountains and {c} to big cities, each trip being equally likely. Compute the "
        "probability that the winner goes to the sea.",
        "In the toolbox are {a} short, {b} medium and {c} long screws. {person} takes out one "
        "without looking. What's the chance of getting a short one, as a fraction?",
        "The loot box of a game hides {a} swords, {b} shields and {c} potions, and a player is "
        "given one of the items at random. Work out the probability of receiving a sword.",
    ),
    unseen_wordings=(
        "Inside a piggy bank are {a} copper, {b} silver and {c} gold coins. One falls out at "
        "random. What is the probability that it is a copper coin?",
        "1 marble from {b} {y}, {a} {x}, {c} {z}; probability of {x}?",
        "ok so a dog shelter has {a} puppies, {b} adult dogs and {c} old dogs and they draw lots "
        "which one goes on the poster. whats the probability its a puppy",
        "Calculate the probability that a ball drawn at random from ${a}$ {x}, ${b}$ {y} and "
        "${c}$ {z} balls is {x}.",
        "{person} reaches into a toolbox with {b} nails, {c} screws and {a} hooks and takes one "
        "item, all being equally likely. What is the probability of a hook?",
        "Which fraction gives the chance of {x}, when one ribbon is chosen blindly among {c} {z}, "
        "{b} {y} and {a} {x} ribbons?",
        "balls: {x} {a}, {y} {b}, {z} {c}. one ball at random, p({x})",
    ),
    plans=(
        "All are equally likely. {a} of the {a} + {b} + {c} are of the wanted kind.",
        "The probability is {a} divided by the total of {a}, {b} and {c}.",
        "We divide the number of favourable cases, {a}, by the number of all cases.",
    ),
    programs=(
        code("""
            from fractions import Fraction
            print(Fraction({a}, {a} + {b} + {c}))
        """),
        code("""
            from fractions import Fraction
            total = {a} + {b} + {c}
            print(Fraction({a}, total))
        """),
        code("""
            from sympy import Rational
            print(Rational({a}, sum([{a}, {b}, {c}])))
        """),
    ),
    slips=(
        Slip(
            "print(Fraction({a}, {a} + {b} + {c}))",
            "`Fraction` was never imported. It is in the module `fractions`.",
        ),
        Slip(
            "from fractions import Fraction\nprint(Fraction({a}, total))",
            "`total` is not defined. Add up all three numbers first.",
            fix=1,
        ),
        Slip(
            "from sympy import Rational\nprint(Rational({a}, sum({a}, {b}, {c})))",
            "`sum` takes one list, not three numbers. Put the numbers in a list.",
            fix=2,
        ),
    ),
    conclusions=(
        "The probability is $\\boxed{{answer}}$.",
        "So the chance is $\\boxed{{answer}}$.",
        "The favourable share of all cases is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Each one is equally likely. There are {a} favourable cases among the sum of {a}, {b} and "
        "{c}, so in lowest terms the probability is $\\boxed{{answer}}$.",
        "Divide {a} by the total of {a}, {b} and {c} and reduce the fraction. This gives "
        "$\\boxed{{answer}}$.",
    ),
)
