"""The probability that two balls drawn without replacement both have one colour."""

from fractions import Fraction
from random import Random

from training.data.family import Family, Numbers, Slip, code, number

COLOURS = ("red", "blue", "green", "white", "black", "yellow", "purple", "brown", "pink", "grey")


def draw(random: Random) -> Numbers:
    colour, other = random.sample(COLOURS, 2)
    if random.random() < 0.4:
        colour, other = random.choice((("red", "blue"), ("blue", "red"), ("white", "black")))
    r, b = number(random, 2, 40), number(random, 2, 40)
    return {"r": r, "b": b, "colour": colour, "other": other}


def answer(r: int, b: int, colour: str, other: str) -> Fraction:
    return Fraction(r * (r - 1), (r + b) * (r + b - 1))


FAMILY = Family(
    name="coloured_balls",
    draw=draw,
    answer=answer,
    wordings=(
        "<An urn|A bag|A box|A jar> contains {r} {colour} and {b} {other} <balls|marbles|beads>. "
        "Two are drawn <at random|randomly> without replacement. What is the probability that "
        "both are {colour}?",
        "{r} {colour}, {b} {other} <balls|marbles>, draw 2 without <replacement|putting back>, "
        "<P(both {colour})|probability both {colour}|chance of two {colour}>?",
        "<Find|Compute|Determine|Give> the probability <of drawing|of getting> two {colour} "
        "<balls|marbles|counters>, one after the other and without replacement, from a "
        "<bag|box|bowl> with {r} {colour} and {b} {other} ones.",
        "hey <there are|i have> {b} {other} and {r} {colour} <balls|marbles> in a bag, i "
        "<take|grab> two without looking and keep both, <whats|what is> the chance <both are|they "
        "are both> {colour}?",
        "{person} has {r} {colour} socks and {b} {other} socks in a <drawer|basket> and takes out "
        "two <at random|in the dark> at the same time. How likely is it that both are {colour}?",
        "A class <has|consists of> {r} girls and {b} boys. Two <children|students> of the class "
        "are <chosen|picked|selected> at random. What is the probability that both are girls?",
        "Of the {things} in a crate {b} are broken and {r} are fine. {person} picks two different "
        "ones at random. What is the probability that <both are|neither is broken, that is, both "
        "are> fine?",
        "Let $A$ be the event that two <balls|chips> drawn together from ${r}$ {colour} and ${b}$ "
        "{other} ones are both {colour}. <Compute|Find|Determine> $P(A)$<| as a fraction>.",
        "What <is the chance|are the odds, as a probability,> that the first two cards of a "
        "shuffled deck with {r} {colour} cards and {b} {other} cards are both {colour}?",
        "<probability|prob> of 2 {colour} in 2 draws, no replacement, {r} {colour} and {b} {other}",
        "There are {b} {other} and {r} {colour} <sweets|candies> in a <bag|jar>. {person} eats "
        "one at random, then {friend} eats one <at random|of the rest at random>. What is the "
        "probability that both <sweets|candies> were {colour}?",
        "Two <people|members> are <selected|drawn by lot> from a club of {r} women and {b} men. "
        "<Find|Determine|Work out> the probability that two women are <selected|chosen>.",
        "In a <bowl|pot> there are {r} {colour} and {b} {other} <stones|pebbles|tokens>. Someone "
        "<removes|takes> a first one and, without returning it, a second one. <With which "
        "probability|With what probability> are both {colour}?",
        "A <hat|sack> holds {r} {colour} tickets and {b} {other} tickets. {person} wins if two "
        "tickets pulled out at once are both {colour}. What is {person}'s <chance|probability> of "
        "winning<|, as a fraction>?",
        "{b} of the <lamps|bulbs> in a box are defective, the other {r} work. Two are taken at "
        "random without putting any back. How <likely|probable> is it that both work?",
        "<Give|Write|Express> as a <common|reduced|simplified> fraction: the probability that a "
        "random pair <taken|drawn> from {r} {colour} and {b} {other} balls is all {colour}.",
        "A <gardener|farmer> has {r} bulbs of {colour} tulips and {b} bulbs of {other} tulips, "
        "mixed up, and plants two of them, chosen at random. <What's|What is> the probability "
        "that both tulips will be {colour}?",
        "urn: {r} {colour} + {b} {other}. take 2 <at once|simultaneously|together>. p({colour}, "
        "{colour}) = ?",
        "Without replacement, {person} draws two <balls|discs> from a bag of {b} {other} and {r} "
        "{colour} <balls|discs>. What fraction of the possible pairs are <entirely|completely> "
        "{colour}?",
        "If two <fish|birds> are caught at random, and none is set free, out of {r} {colour} and "
        "{b} {other} ones, what is the probability of having caught two {colour} ones?",
        "From {r} winning tickets and {b} blanks {person} <buys|draws> two at random. "
        "<Compute|Calculate|Find> the probability that <both tickets win|both are winning "
        "tickets>.",
        "A <teacher|coach> picks two of the {r} right-handed and {b} left-handed players by "
        "chance. <What is|Give> the probability that both are right-handed",
        "First one ball, then another is <taken|drawn> from a box, and the first one is not put "
        "back. The box <had|started with> {r} {colour} and {b} {other} balls. What is "
        "$P(\\text{both {colour}})$?",
        "how <likely|probable> is it to <pull|draw> two {colour} balls in a row out of a bag with "
        "{r} {colour} and {b} {other} balls if you don't put <any|the first one> back?",
        "{colour}={r}, {other}={b}, k=2 w/o repl., P(all {colour})=?",
        "bag[{colour}: {r}, {other}: {b}] -> 2 out, none back -> prob {colour}+{colour}<?| =?>",
        "{b}x {other} / {r}x {colour} / random pair / <pr|prob> that it's {colour}-{colour}, as "
        "fraction",
        "We're down to {r} {colour} pegs and {b} {other} pegs in the laundry bucket. I reach in "
        "<blindly|with my eyes shut> for two to hang up one shirt. What's <my|the> chance that "
        "the shirt hangs on {colour} pegs only?",
        "What are the chances that {person} and {friend} both land on the {colour} team? The cap "
        "had {r} {colour} slips and {b} {other} slips in it, {person} pulled one and held on to "
        "it, and then {friend} pulled one.",
        "My phone shuffles a playlist and <never repeats|doesn't repeat> a song. There are {r} "
        "songs I love and {b} I can't stand on it. How probable is it that I love <both of the "
        "first two songs|the first song and the second one too>?",
        "I've got {r} pumpkin seeds and {b} sunflower seeds all mixed up in my pocket. A hen "
        "pecks two of them out of my hand, every pair being equally likely. What's the "
        "probability that it <ate|got> pumpkin seeds only?",
        "Let $X$ count the {colour} objects in a sample of size $2$ taken without replacement "
        "from a population of ${r}$ {colour} and ${b}$ {other} objects. <Determine|State> "
        "$\\mathbb{P}(X = 2)$.",
        "A 2-subset is selected <uniformly at random|with uniform distribution> from a set of "
        "{r} {colour} and {b} {other} elements. Determine the probability that <all its elements "
        "are|it consists entirely of elements that are> {colour}.",
    ),
    unseen_wordings=(
        "An urn contains {r} {colour} balls and {b} {other} balls. Two balls are drawn at random "
        "without replacement. Find the probability that both are {colour}.",
        "{r} {colour} + {b} {other} marbles, draw 2 without replacement, P(both {colour})?",
        "There are {r} {colour} socks and {b} {other} socks in my drawer, and I grab two of them "
        "in the dark. What are the chances that both turn out to be {colour}? A fraction, please.",
        "A box holds ${r}$ {colour} and ${b}$ {other} balls. Two balls are taken one after the "
        "other, without putting the first one back. Let $A_i$ be the event that the $i$-th ball "
        "is {colour}. Compute $P(A_1 \\cap A_2)$.",
        "{person} has a bag with {r} {colour} and {b} {other} sweets. Without looking, {person} "
        "takes one and eats it, and then {friend} takes another one. What is the probability that "
        "both of these sweets are {colour}?",
        "From a bag with {r} {colour} tokens and {b} {other} tokens, a pair of tokens is picked "
        "at random. How probable is it that neither of the two is {other}?",
    ),
    plans=(
        "There are {r} of the wanted kind and {b} others. We multiply the probabilities of the "
        "first and the second draw, without replacement.",
        "Among all pairs out of {r} + {b}, we need those with both from the {r}.",
        "Two are taken out of {r} + {b} and none is put back. Both must be among the {r}.",
    ),
    programs=(
        code("""
            from fractions import Fraction
            print(Fraction({r}, {r} + {b}) * Fraction({r} - 1, {r} + {b} - 1))
        """),
        code("""
            from fractions import Fraction
            from math import comb
            print(Fraction(comb({r}, 2), comb({r} + {b}, 2)))
        """),
        code("""
            from fractions import Fraction
            from itertools import combinations
            pairs = list(combinations([1]*{r} + [0]*{b}, 2))
            print(Fraction(pairs.count((1, 1)), len(pairs)))
        """),
    ),
    slips=(
        Slip(
            "print(Fraction({r}, {r} + {b}) * Fraction({r} - 1, {r} + {b} - 1))",
            "`Fraction` must be imported from `fractions`.",
        ),
        Slip(
            code("""
                from fractions import Fraction
                print(Fraction(comb({r}, 2), comb({r} + {b}, 2)))
            """),
            "`comb` was not imported. It is in the module `math`.",
            fix=1,
        ),
        Slip(
            code("""
                from fractions import Fraction
                print(Fraction({r} / ({r} + {b}), ({r} - 1) / ({r} + {b} - 1)))
            """),
            "`Fraction` takes integers, not floats. Let us count the pairs directly instead.",
            fix=2,
        ),
        Slip(
            code("""
                from fractions import Fraction
                from itertools import combinations
                pairs = combinations([1]*{r} + [0]*{b}, 2)
                print(Fraction(pairs.count((1, 1)), len(pairs)))
            """),
            "An iterator can neither count nor tell its length. Make it a list.",
            fix=2,
        ),
    ),
    conclusions=(
        "The probability is $\\boxed{{answer}}$.",
        "So both are of the wanted kind with probability $\\boxed{{answer}}$.",
        "With {r} of the wanted kind and {b} others, the probability is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "The first is one of the {r} out of {r} + {b}, and for the second there is one fewer of "
        "both. Multiplying the two probabilities gives $\\boxed{{answer}}$.",
        "We divide the number of pairs among the {r} by the number of pairs among all {r} + {b}. "
        "The probability is $\\boxed{{answer}}$.",
    ),
)
