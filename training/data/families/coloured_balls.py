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
    decoration=("colour", "other"),
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
        "{r} {colour} {b} {other} pick 2 both {colour} probability",
        "P(2 {colour}) from {r} {colour} + {b} {other} no replacement",
        "prob both {colour}, <r|n1>={r} {colour}, <b|n2>={b} {other}, 2 draws, w/o replacement",
        "hypergeometric: {r} {colour}, {b} {other}, draw 2, P(X=2 {colour})",
        "2 balls out of bag ({r} {colour}, {b} {other}) <none put back|kept out> chance both "
        "{colour}",
        "chance as fraction 2x {colour} in a row, {r} {colour} {b} {other}, dont put back",
        "({r} choose 2)/(({r}+{b}) choose 2) <=|= ?|as a fraction>",
        "{colour} {colour} w/out replacing? urn has {b} {other} and {r} {colour}",
        "good: {r}, bad: {b}, take two <at random|blind>, P(two good)=",
        "{r}/({r}+{b}) * ({r}-1)/({r}+{b}-1) = ? <simplified|as fraction>",
        "chance to draw two {colour} cards, deck = {r} {colour} & {b} {other}, first card stays "
        "out",
        "pull 2 from {r} {colour}, {b} {other}: p(same colour {colour}) ?",
        "so basically there's this bag, {r} {colour} marbles, {b} {other} ones, and you take "
        "one, don't put it back, and take another. My son has to <say|work out> how likely two "
        "{colour} ones are",
        "okay I'm playing this board game where you pull two tiles from a pouch, and it's got "
        "{r} {colour} and {b} {other} left. I only win if both are {colour}. What're my chances?",
        "My worksheet's got a tree diagram with {r} {colour} and {b} {other} sweets, two eaten "
        "one after the other, and I need the {colour}-{colour} branch. What's the probability "
        "there?",
        "Imagine you're in the dark, right, and you grab two <gloves|socks>, and there're {r} "
        "{colour} ones and {b} {other} ones. What are the odds, I mean the probability, of both "
        "being {colour}?",
        "I coach kids' chess and let luck decide who cleans up: {r} girls, {b} boys, two names "
        "out of the hat, no name twice. The boys complained it'd be two girls... no wait, they "
        "hoped so. How probable is it that it's two girls?",
        "our teacher put {b} {other} and {r} {colour} buttons in a cup and said two of you come "
        "up and take one each. what's the <chance|probability> they've both got {colour}",
        "I've baked {r} cookies with nuts and {b} without, they look the same. {friend} took two"
        " <at random|without knowing>. How likely is it that both had nuts in them?",
        "tell me if I'm wrong, but with {r} {colour} and {b} {other} balls the second draw's got"
        " one ball less to choose from, yeah? So what is the probability of {colour} both times?",
        "Mum wants to know: she bought {r} {colour} and {b} {other} tulips, no, bulbs, they're "
        "all <jumbled|mixed> up, and she's put two in the front pot. What's the chance that pot "
        "is going to be all {colour}?",
        "Let an urn hold ${r}$ {colour} and ${b}$ {other} balls. Two balls are removed "
        "<successively|in succession> without replacement. Evaluate $P(C_1 \\cap C_2)$, where "
        "$C_i$ is the event that ball number $i$ is {colour}.",
        "Evaluate $\\binom{{r}}{2} \\Big/ \\binom{{r} + {b}}{2}$, <which is|i.e.> the "
        "probability that two balls taken at once from {r} {colour} and {b} {other} ones are "
        "both {colour}.",
        "Let S be the set of all unordered pairs of balls from a box with {r} {colour} and {b} "
        "{other} balls. A pair is picked from S with equal probabilities. What is the "
        "probability that the pair has no {other} ball in it?",
        "Calculate $P(A)\\,P(B \\mid A)$ when $A$ means that the first and $B$ that the second "
        "ball drawn is {colour}, and draws are made without replacement from {r} {colour} and "
        "{b} {other} balls.",
        "Two words are chosen at random, without repetition, from {r} different nouns and {b} "
        "different verbs. What is the probability that <both are nouns|no verb is chosen>?",
        "A random 2-element sample without replacement is taken from a lot of ${r}$ intact and "
        "${b}$ faulty items. Find the probability that the sample <contains no faulty "
        "item|consists of intact items>.",
        "A container has {r} {colour} and {b} {other} cubes. If two cubes are withdrawn and not "
        "returned, in what fraction of cases, on average, will <both cubes|the two cubes> be "
        "{colour}?",
        "What is the probability, as a fraction in lowest terms, of obtaining {colour} on each "
        "of two draws without replacement from ${r}$ {colour} and ${b}$ {other} discs?",
        "In the dragon's den lie {r} {colour} eggs and {b} {other} eggs. The knight, blinded by "
        "smoke, runs off with two of them. What is the probability that <he has stolen {colour} "
        "eggs only|both stolen eggs are {colour}>?",
        "A rocket has {r} fresh and {b} empty batteries floating in one locker. The robot arm "
        "picks two of them <at random|by chance>. How likely is it to end up with two fresh "
        "ones?",
        "The bus stop has {r} people going to the beach and {b} going to work. A reporter "
        "interviews two of them, picked at random. Compute the probability that the reporter "
        "meets beach-goers only.",
        "A drummer keeps {r} {colour} sticks and {b} {other} sticks in a quiver and draws two "
        "without looking just before the show. Give the probability of playing with a pair of "
        "{colour} sticks.",
        "On the farm {r} sheep are shorn and {b} are not. Two sheep escape at random through the"
        " gate. What is the chance that <both escapees|the two runaways> are shorn?",
        "The vet has {b} nervous and {r} calm patients in the waiting room and, by lot, calls in"
        " one, then another. What is the probability that she sees two calm patients <first|in "
        "these two visits>?",
        "At the airport {r} {colour} and {b} {other} suitcases go round. The customs officer "
        "opens two, <chosen by chance|selected at random>. How likely is it that only {colour} "
        "suitcases are opened?",
        "The library raffles off two of its old books among visitors: {r} novels and {b} atlases"
        " are in the box, and {person} and then {friend} draw one each to keep. What's the "
        "probability that neither of them gets an atlas?",
        "In a fridge there are {r} ripe and {b} unripe avocados. {person} cuts open two of them,"
        " <picked|chosen> at random, for guacamole. What is the probability that both turn out "
        "ripe?",
        "A fair booth has {r} {colour} and {b} {other} ducks floating by. {person} hooks two and"
        " keeps them. The grand prize is for two {colour} ones. Determine the probability of the"
        " grand prize.",
        "The mechanic's tray holds {r} metric bolts and {b} inch bolts that got mixed. She picks"
        " up two by feel, all pairs equally likely. What's the probability of <two metric "
        "ones|both being metric>?",
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
