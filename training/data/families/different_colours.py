"""The probability that two balls drawn without replacement differ in colour."""

from fractions import Fraction
from random import Random

from training.data.family import Family, Numbers, Slip, code, number

COLOURS = ("red", "blue", "green", "white", "black", "yellow", "purple", "brown", "pink", "grey")


def draw(random: Random) -> Numbers:
    colour, other = random.sample(COLOURS, 2)
    r, b = number(random, 2, 60), number(random, 2, 60)
    return {"r": r, "b": b, "colour": colour, "other": other}


def answer(r: int, b: int, colour: str, other: str) -> Fraction:
    n = r + b
    both_alike = Fraction(r, n) * Fraction(r - 1, n - 1) + Fraction(b, n) * Fraction(b - 1, n - 1)
    return 1 - both_alike


FAMILY = Family(
    name="different_colours",
    draw=draw,
    answer=answer,
    decoration=("colour", "other"),
    wordings=(
        "<A bag|An urn|A box> contains {r} {colour} and {b} {other} <balls|marbles>. Two are "
        "drawn at random without replacement. What is the probability that they have different "
        "colours?",
        "{r} {colour}, {b} {other}, draw 2 without replacement, <P(different colours)|P(one of "
        "each colour)>?",
        "<Find|Compute|Determine> the probability of drawing one {colour} and one {other} "
        "ball, in <any|either> order, when two balls are taken together from {r} {colour} and "
        "{b} {other} ones.",
        "hey i <grab|pull> two socks out of a drawer in the dark, there are {r} {colour} and "
        "{b} {other} ones in it. whats the probability they <dont match|have different "
        "colours>?",
        "A class has {r} girls and {b} boys. Two <pupils|children> are <chosen|picked> at "
        "random. What is the probability that one is a girl and the other is a boy?",
        "{person} takes two sweets at random from a <bag|bowl> with {r} {colour} and {b} "
        "{other} sweets and eats both. <How likely is it|What is the probability> that "
        "{person} ate one of each colour?",
        "P(1 {colour}, 1 {other}) for 2 balls out of {r} {colour} + {b} {other}, no replacement",
        "Two cards are dealt from a shuffled pack of {r} {colour} and {b} {other} cards. What "
        "is the probability that <their colours differ|the two colours are different>?",
        "Let $X$ be the number of {colour} balls among two drawn without replacement from "
        "${r}$ {colour} and ${b}$ {other} balls. <Find|Compute|Determine> $P(X = 1)$.",
        "What is the probability that a randomly chosen pair from {r} women and {b} men "
        "consists of a woman and a man?",
        "<Compute|Evaluate> $\\binom{{r}}{1}\\binom{{b}}{1} / \\binom{{r} + {b}}{2}$<| as a "
        "fraction>.",
        "chance of mixed pair: {r} {colour}, {b} {other}, take 2 <at once|simultaneously>",
        "{person} and {friend} each <draw|take> one ticket from a hat with {r} {colour} and "
        "{b} {other} tickets, and no ticket is put back. What is the probability that they get "
        "tickets of different colours?",
        "How likely is it that the first two <visitors|customers> picked by lot are not from "
        "the same town? There are {r} from Northtown and {b} from Southtown, and nobody is "
        "picked twice.",
        "In a <box|crate> {r} bulbs work and {b} are broken. Two bulbs are taken out at random "
        "without putting any back. <Find|Give> the probability that exactly one of them works.",
        "One ball is taken from a jar with {b} {other} and {r} {colour} balls, then a second "
        "one, and neither is returned. <Determine|Work out> the probability that the second "
        "has another colour than the first.",
        "exactly one {colour} in two draws w/o replacement; {colour}: {r}; {other}: {b}; prob?",
        "From a team of {r} right-handed and {b} left-handed <players|golfers>, two are "
        "selected at random. What is the probability that just one of the two is left-handed?",
        "My <daughter|son> has {r} {colour} and {b} {other} crayons in a case and "
        "<takes|picks> two without looking. What's the probability, as a fraction, of getting "
        "two different colours?",
        "bag = {r}x {colour}, {b}x {other}; two out; P(unequal) =?",
        "<Determine|State> the probability that two <distinct|different> elements chosen "
        "uniformly at random from a set of ${r}$ {colour} and ${b}$ {other} elements <differ "
        "in colour|are not of the same colour>.",
        "A <gardener|florist> has mixed up {r} {colour} and {b} {other} tulip bulbs and plants "
        "two of them. With what probability will <the two tulips be of different colours|there "
        "be one tulip of either colour>?",
        "please help: {r} {colour} and {b} {other} counters in a bag, two are <picked|taken> "
        "and not put back, probability that they are not the same colour",
        "A quiz team of two is drawn by lot from {r} juniors and {b} seniors. The team is "
        "called mixed if it has one of both. <What is|Find> the probability of a mixed team.",
        "What fraction of all pairs that can be taken from {r} {colour} and {b} {other} "
        "<stones|beads> is made up of one {colour} and one {other} <stone|bead>?",
        "Two of the {r} cats and {b} dogs in a shelter are adopted, <every pair|each pair> "
        "being equally likely. How probable is it that a cat and a dog go?",
        "without replacement two discs come out of a sack. {r} were {colour} and {b} were "
        "{other}. give P(one {colour} and one {other})",
        "{b} of the questions in a quiz box are about music and {r} about sport. {person} is "
        "asked two different questions at random. What is the probability that there is one "
        "question on each subject?",
        "If two <letters|tokens> are pulled from a bag of {r} vowels and {b} consonants at the "
        "same time, what is the probability of having a vowel and a consonant?",
        "prob (first {colour} then {other}, or first {other} then {colour}), {r} {colour} {b} "
        "{other}, not putting back",
        "There are {r} {colour} fish and {b} {other} fish in the pond. I catch two at random "
        "and keep both. What are the chances that I have caught one of each kind? Answer as a "
        "fraction.",
        "A drawer is filled with {r} {colour} gloves and {b} {other} gloves. Two gloves "
        "<fall|drop> out at random. Calculate the probability that <their colours do not "
        "agree|one is {colour} and one is {other}>.",
        "Suppose ${r}$ balls are {colour} and ${b}$ balls are {other}. Two are selected at "
        "random, without replacement. <What is the probability of a bichromatic pair?|Find the "
        "probability that both colours occur.>",
        "{r} {colour} {b} {other} pick 2 different colours probability",
        "P(one {colour} one {other}) {r} {colour} + {b} {other} no replacement",
        "prob 2 balls differ <in colour|colourwise>, {r} {colour} vs {b} {other}",
        "hypergeom {r} {colour} {b} {other} draw 2 exactly 1 {colour}",
        "2*{r}*{b}/(({r}+{b})*({r}+{b}-1)) <=|as fraction>",
        "bag {r} {colour} {b} {other}, take two, <chance not same|chance of mismatch>",
        "1 - P(same) for {r} {colour}, {b} {other}, 2 drawn w/o repl",
        "two out none back: {b} {other}, {r} {colour}; one of each? prob",
        "{r}*{b} / C({r}+{b}, 2) = ?",
        "odd pair prob, socks {r} {colour} {b} {other}, grab 2",
        "pick 2 ({r} {colour}, {b} {other}) chance as fraction of mixed",
        "A={r} {colour}, B={b} {other}, sample 2 w/out replacing, P(AB or BA)",
        "so basically you've got {r} {colour} marbles and {b} {other} ones, you take two out, no"
        " putting back, and my kid's worksheet asks how likely it is they're not the same "
        "colour. <What's that as a fraction|Help>?",
        "Okay I'm packing in the dark, two mittens out of a box, {r} {colour} and {b} {other} in"
        " there. I don't want odd ones! What's the probability I'll get odd ones?",
        "My teacher says there's two branches to add, {colour} then {other}, and {other} then "
        "{colour}. We start with {r} {colour} and {b} {other} and don't replace. So what's the "
        "total?",
        "I've got {r} girls and {b} boys in my dance class, and I'm drawing two names for the "
        "demo, never the same name twice. What's the chance it'll be a girl and a boy?",
        "hey so there's {b} {other} and {r} {colour} gummy bears left, i eat two without "
        "peeking. how likely did i eat one of each",
        "We're playing a tile game and the sack's down to {r} {colour} and {b} {other} tiles. I "
        "take two together. I lose if they don't match. What's my probability of losing, then?",
        "Could you check this? Two cards, no putting back, from {r} {colour} and {b} {other} "
        "ones. They don't care which comes first, it's just got to be one {colour} and one "
        "{other}. I'd like the probability.",
        "I keep fish, {r} {colour} and {b} {other} guppies, and the neighbour's kid scoops two "
        "into a bag, whichever swim by. What'd be the chance they're differently coloured?",
        "My wife planted two bulbs from a mixed bag, there were {r} {colour} ones and {b} "
        "{other} ones in it. She's hoping for two colours. How probable's that?",
        "Let an urn contain ${r}$ {colour} and ${b}$ {other} balls, and let two be drawn without"
        " replacement. Evaluate the probability that the sample is not monochromatic.",
        "Evaluate $1 - \\frac{\\binom{{r}}{2} + \\binom{{b}}{2}}{\\binom{{r} + {b}}{2}}$.",
        "Let S be the set of all pairs of balls that can be taken from {r} {colour} and {b} "
        "{other} balls. One pair in S is chosen with equal probability. What is the probability "
        "that the balls in it have unlike colours?",
        "A vertex set is split into ${r}$ {colour} and ${b}$ {other} vertices. Two different "
        "vertices are picked at random. Find the probability that the pair is an edge of the "
        "complete bipartite graph between the {colour} and the {other} vertices.",
        "Two words are drawn without repetition from {r} different nouns and {b} different "
        "verbs, all pairs being equally likely. Compute the probability of obtaining one word of"
        " each sort.",
        "Calculate $P(C_1 \\ne C_2)$, where $C_1$ and $C_2$ are the colours of two balls drawn "
        "one after the other, without replacement, from ${r}$ {colour} and ${b}$ {other} balls.",
        "An inspector takes two items at random, without returning any, from a batch of {r} "
        "sound and {b} flawed ones. What is the probability that there is exactly one flawed "
        "item in the sample?",
        "With what probability do two discs, withdrawn at the same time from a box of {r} "
        "{colour} and {b} {other} discs, show <both colours|two distinct colours>? State it as a"
        " fraction in lowest terms.",
        "A princess picks two apples blindly from a basket with {r} healthy and {b} enchanted "
        "ones. What is the probability that <just one is enchanted|one is healthy and one "
        "enchanted>?",
        "A rocket's crew of two is drawn by lot from {r} pilots and {b} scientists. How likely "
        "is a crew made of a pilot and a scientist?",
        "The cook takes two eggs at random from a tray of {r} raw and {b} boiled eggs and cracks"
        " both. What is the probability that one is raw and one is boiled?",
        "In the band room lie {r} {colour} and {b} {other} drumsticks. The drummer snatches two "
        "without looking. Give the probability that the sticks are of unequal colour.",
        "At the taxi rank stand {r} {colour} and {b} {other} cabs. Two of them, picked at "
        "random, are called away. What are the chances, as a fraction, that the two are not "
        "alike in colour?",
        "The referee draws two names, one after the other and without returning the slip, from "
        "{r} home fans and {b} away fans. Find the probability that one fan of each side is "
        "drawn.",
        "A hen house has {r} {colour} hens and {b} {other} hens. A fox runs off with two of "
        "them, any two being equally likely. What is the probability that he got one {colour} "
        "hen and one {other} hen?",
        "The library's surprise shelf has {r} thrillers and {b} romances, all wrapped. {person} "
        "borrows two, <chosen by chance|at random>. How probable is it that {person} has one "
        "book of each genre?",
        "In the office kitchen {friend} takes two capsules without looking from {r} {colour} and"
        " {b} {other} ones. Work out the probability that the coffees come from two colours of "
        "capsule.",
        "At customs, two of the travellers in a queue of {r} tourists and {b} business people "
        "are searched, chosen at random. What is the probability that a tourist and a business "
        "person are searched?",
        "A jewel thief grabs two gems in the dark from a tray with {r} {colour} and {b} {other} "
        "stones. The fence pays extra for a mixed pair. What is the probability that the thief "
        "brings a mixed pair?",
    ),
    unseen_wordings=(
        "A bag has {r} {colour} balls and {b} {other} balls. If two balls are drawn at random "
        "without replacement, find the probability that they are of different colours.",
        "{r} {colour} + {b} {other} marbles, 2 drawn, none put back, probability of one each?",
        "A parliament committee of {r} conservatives and {b} liberals picks two speakers at "
        "random. How probable is it that both parties get to speak?",
        "I shuffle {r} {colour} cards with {b} {other} cards and turn over the top two. What's "
        "the probability that they don't have the same colour?",
        "Let two balls be drawn successively and without replacement from ${b}$ {other} and "
        "${r}$ {colour} balls. Compute the probability that exactly one of them is {colour}.",
        "{person} reaches into the fridge and takes two yoghurts at random. There were {r} "
        "with cherries and {b} with peaches. Find the probability that {person} has two "
        "different flavours.",
        "got {b} {other} pens and {r} {colour} pens in my bag, took two randomly, chance that "
        "they're different colours?",
    ),
    plans=(
        "There are {r} * {b} mixed pairs. We divide by the number of all pairs out of {r} + {b}.",
        "The first may be of either kind and the second of the other, without replacement. We "
        "add both orders.",
        "We subtract from 1 the probability that both of the two are alike.",
    ),
    programs=(
        code("""
            from fractions import Fraction
            from math import comb
            print(Fraction({r} * {b}, comb({r} + {b}, 2)))
        """),
        code("""
            from fractions import Fraction
            n = {r} + {b}
            print(Fraction({r}, n) * Fraction({b}, n - 1) + Fraction({b}, n) * Fraction({r}, n - 1))
        """),
        code("""
            from fractions import Fraction
            from math import comb
            alike = comb({r}, 2) + comb({b}, 2)
            print(1 - Fraction(alike, comb({r} + {b}, 2)))
        """),
    ),
    slips=(
        Slip(
            code("""
                from math import comb
                print(Fraction({r} * {b}, comb({r} + {b}, 2)))
            """),
            "`Fraction` must be imported from `fractions`.",
        ),
        Slip(
            code("""
                from fractions import Fraction
                print(2 * Fraction({r}, n) * Fraction({b}, n - 1))
            """),
            "`n` is not defined. It is the number of all, {r} + {b}.",
            fix=1,
        ),
        Slip(
            code("""
                from fractions import Fraction
                print(1 - Fraction(comb({r}, 2) + comb({b}, 2), comb({r} + {b}, 2)))
            """),
            "`comb` is missing. Import it from `math`.",
            fix=2,
        ),
    ),
    conclusions=(
        "The probability is $\\boxed{{answer}}$.",
        "So the two differ with probability $\\boxed{{answer}}$.",
        "One of each kind comes up with probability $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Each of the {r} can be paired with each of the {b}. Dividing the number of these "
        "pairs by the number of all pairs from {r} + {b} gives $\\boxed{{answer}}$.",
        "Either the first is one of the {r} and the second one of the {b}, or the other way "
        "round. The two cases are equally likely, and together they have the probability "
        "$\\boxed{{answer}}$.",
    ),
)
