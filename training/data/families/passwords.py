"""Strings over an alphabet, repetition allowed."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    n = random.choice((2, 3, 4, 5, 6, 8, 10, 10, 26, 26, 36, 52, 62, *[number(random, 2, 80)] * 7))
    return {"n": n, "k": number(random, 2, 10)}


def answer(n: int, k: int) -> int:
    strings = 1
    for _ in range(k):
        strings *= n
    return strings


FAMILY = Family(
    name="passwords",
    draw=draw,
    answer=answer,
    wordings=(
        "How many <passwords|codes> of length {k} <can be made|can be formed|are there> "
        "<from|using> {n} <symbols|characters|different symbols> if <symbols may "
        "repeat|repetition is allowed|a symbol can be used more than once>?",
        "strings of length {k} over an alphabet of {n} <letters|symbols|characters>, how many?",
        "A PIN has {k} <places|positions>, and each can be any of {n} <symbols|characters>. How "
        "many <different |>PINs are possible?",
        "A <bicycle lock|padlock|suitcase lock> has {k} <wheels|dials|rings>, each with {n} "
        "positions. How many combinations <are there|can be set|are possible>?",
        "A <quiz|test> has {k} <multiple-choice |>questions with {n} <choices|options> each. In "
        "how many ways can {person} fill in <the whole answer sheet|all the answers>, marking one "
        "choice per question?",
        "How many flags of {k} <horizontal|vertical> stripes can be <made|designed> with {n} "
        "colours, if <neighbouring stripes may have the same colour|colours may be used again> "
        "and the order of the stripes matters?",
        "<Find|Determine|What is> the number of <functions|maps> from a set of {k} elements to a "
        "set of {n} elements",
        "hey how many different codes with {k} characters can i make if <there are|i have> {n} "
        "characters to choose from and can reuse them?",
        "<Determine|Compute|Work out> how many {k}-letter words, meaningful or not, <can be "
        "written|exist> with an alphabet of {n} letters<| when letters may be repeated>.",
        "{k} friends each order one of the {n} dishes on a menu. How many different "
        "<orders|outcomes> are possible if it matters who orders what<| and several may order the "
        "same dish>?",
        "A ball is drawn from {n} numbered balls and put back, and this is done {k} times. How "
        "many ordered <results|sequences of draws> are <possible|there>?",
        "Let $A$ be a set with ${n}$ elements. How many elements does $A^{{k}}$<|, the set of "
        "{k}-tuples over $A$,> have?",
        "Count the <sequences|tuples|vectors> $(x_1, \\ldots, x_{{k}})$ where each $x_j$ <is "
        "in|comes from|is an element of> $\\{1, 2, \\ldots, {n}\\}$.",
        "<License plates|Number plates> in a small country <carry|show> {k} characters, with {n} "
        "possible characters for each place. How many <different |>plates <can exist|are "
        "possible>?",
        "{person} <throws|rolls> a die with {n} faces {k} times and writes down the results in "
        "order. How many different <lists|records> can there be?",
        "In how many ways can {person} put {k} different {things} into {n} different "
        "<drawers|boxes|crates>, <if any number of them may go together|where one may also hold "
        "several or none>?",
        "A signal <consists of|is made of> {k} lights in a row, and each light shows one of {n} "
        "colours. How many <different signals|signals> can be <sent|given>?",
        "Each of {k} <switches|knobs|lamps> can be in any of {n} <states|settings>. How many "
        "settings does the whole <panel|system> have?",
        "variations with repetition: n = {n}, k = {k}",
        "arrangements with repetition of {k} <places|positions> filled from {n} <kinds|types> of "
        "<symbols|characters>: <number|count>?",
        "{friend} posts {k} different letters, each in any of {n} mailboxes. How many ways are "
        "there to do this?",
        "A robot <carries out|executes> a program of {k} <instructions|commands>, each of which "
        "is one of {n} possible ones. How many programs are there?",
        "How many ways are there to <colour|paint> {k} numbered houses <with|using> {n} colours "
        "when any colour may be used <more than once|as often as you like>?",
        "With {n} characters available and repeats allowed, <give|find|calculate> the number of "
        "access codes <of|having> exactly {k} characters.",
        "number of <passcodes|passwords|possible codes>: length {k}, {n} choices <per|for each> "
        "<position|character>",
        "len(list(product(range({n}), repeat={k}))) =?",
        "A1: {n} (options per slot), A2: {k} (slots), <A1^A2|outcomes in total> =?",
        "{k} slots x {n} options each, all independent, <total|outcomes> =?",
        "I have breakfast at the same place {k} days in a row. There are {n} dishes, I take "
        "exactly one a day, and I don't mind eating the same again. How many different plans, day "
        "by day, are there for me?",
        "How many tunes can I invent? My toy xylophone has {n} bars. A tune of mine is {k} notes "
        "long, one bar struck after the other, and the same bar may come back.",
        "{person} has {k} flower pots in a row on the balcony. The garden shop sells {n} sorts of "
        "seed, plenty of each, and every pot gets a single sort. In how many ways can the pots be "
        "sown, if it matters which pot gets what?",
        "Our team plays {k} matches this season. Before each match {friend} names a captain, "
        "there are {n} of us, and anybody can be captain again. How many captain lists, from the "
        "first match to the last, <can there be|could come out>?",
        "Determine the number of ordered ${k}$-tuples whose entries, not necessarily distinct, "
        "belong to a set of cardinality ${n}$.",
        "Let $X$ and $Y$ be finite sets with $|X| = {k}$ and $|Y| = {n}$. State the cardinality "
        "of $Y^X$, the set of all mappings $f \\colon X \\to Y$.",
        "{n}^{k}",
        "codes with {k} slots, base {n}, <any repeats|doubles allowed>: number of them",
        "len {k} alphabet {n} <nr of strings|how many strings>",
        "{k} chars, {n} possibilities each, passwords?",
        "pin w/ {k} places {n} symbols repeats ok, <how many|count>",
        "{n} symbols, {k} spots, reuse allowed, total codes",
        "tuples length {k} from {n} values",
        "k={k} n={n} <with replacement ordered|ordered, repetition ok> count",
        "keyspace size: {n} chars, length {k}",
        "{n} choices {k} times in a row <combos?|how many outcomes>",
        "|S|={n}, |S^{k}|=? (words of length {k} over S)",
        "{k} wheels {n} positions lock combos",
        "So my kid's worksheet says a code has {k} signs, each taken from {n} signs, and you may"
        " use the same one again. How many codes <are there|can there be>?",
        "Basically every spot's got {n} possibilities and there are {k} spots. What's the "
        "<total|number of ways to fill them>?",
        "I forgot the code of my suitcase, it's got {k} rings with {n} marks each. How many "
        "settings would I have to try at worst?",
        "Okay so our wifi password is {k} characters, and the router only lets you use {n} "
        "different ones, again and again if you like. How many passwords could it <be|possibly "
        "be>?",
        "My tutor says it's a power but I never know which goes on top. {n} kinds of bead, {k} "
        "places on a string with a fixed start, repeats fine. How many strings?",
        "We each, all {k} of us, picked one of {n} films, and it's fine if some picked the same."
        " How many ways could that have gone, counting who picked what?",
        "I guessed every question on a test, {k} questions, {n} answers to tick each, one tick "
        "per question. How many answer sheets could I have handed in?",
        "Guess what, I've got {n} stickers of every... no wait, {n} kinds of stickers, plenty of"
        " each, and {k} notebooks in a row, one sticker on each. How many ways to do it?",
        "You roll a die with {n} sides, {k} times, and you keep the order. How many different "
        "rows of results can you get?",
        "Let $\\Sigma$ be an alphabet with ${n}$ letters. <Determine|Find> the number of words "
        "of length ${k}$ over $\\Sigma$.",
        "How many maps $g \\colon \\{1, \\ldots, {k}\\} \\to \\{1, \\ldots, {n}\\}$ are there, "
        "not necessarily <injective|one-to-one>?",
        "<Evaluate|Compute> the number of ordered samples of size ${k}$ drawn with replacement "
        "from a population of ${n}$ objects.",
        "Let $B$ be a finite set with $|B| = {n}$. What is the cardinality of the {k}-fold "
        "Cartesian product $B \\times B \\times \\cdots \\times B$?",
        "An experiment with ${n}$ possible outcomes is repeated ${k}$ times. <State|Give> the "
        "number of possible outcome sequences.",
        "In how many ways can ${k}$ distinguishable balls be distributed among ${n}$ "
        "distinguishable urns, urns being allowed to remain empty?",
        "How many numerals with exactly ${k}$ places exist in base ${n}$, if leading zeros are "
        "permitted?",
        "A rooted tree has {k} levels of branching and every inner node has exactly {n} "
        "children. How many leaves does it have?",
        "A dwarf has {k} chests and paints each in one of {n} colours; the chests are different "
        "and any colour may appear any number of times. <In how many ways can this be done|How "
        "many painted collections can result>?",
        "In the bakery {k} customers come in one after another and each buys one of the {n} "
        "sorts of cake, of which there is plenty. How many lists of sales, in order, could there"
        " be?",
        "A drum machine pattern has {k} steps, and at every step one of {n} sounds is played. "
        "<What is the number of patterns|How many patterns can be programmed>?",
        "Astronauts send a message of {k} flashes, each in one of {n} colours. How many "
        "different messages are at their disposal?",
        "{person} spends {k} days on an island with {n} beaches and goes to exactly one beach a "
        "day, perhaps one already visited. How many holiday diaries, day by day, are "
        "conceivable?",
        "The farmer leads {k} horses, one by one, each to any of {n} meadows, and a meadow can "
        "take them all. In how many ways may the horses be spread over the meadows?",
        "At the office, {k} tasks arrive and each is given to one of {n} clerks, a clerk "
        "possibly getting several or none. How many assignments are there?",
        "In the tournament {k} matches are played and every match can end in {n} different ways."
        " How many complete result sheets are possible?",
        "{friend} walks through a maze with {k} junctions in succession, having {n} exits to "
        "choose from at each one. How many walks are there from the first junction to beyond the"
        " last?",
        "A vending machine for charms fills a bracelet with {k} numbered clasps, putting one of "
        "{n} types of charm on each, types repeating freely. How many bracelets can it produce?",
        "A thief faces a safe that opens after the right series of {k} key presses on a pad with"
        " {n} keys; any key can occur repeatedly. How many series has the thief to reckon with?",
    ),
    unseen_wordings=(
        "Determine the number of strings of length {k} that can be formed from an alphabet of {n} "
        "symbols, if symbols may be repeated.",
        "{n} symbols, length {k}, repeats ok: how many codes?",
        "My keypad has {n} different keys and the code is {k} key presses long. I can press the "
        "same key more than once. How many codes could I choose from?",
        "Let $A$ be an alphabet with $|A| = {n}$. How many words of length ${k}$ over $A$ are "
        "there, repeated letters being allowed?",
        "{person} has forgotten the combination of a suitcase lock. The lock has {k} wheels, and "
        "each wheel can be set to any one of {n} symbols. How many combinations might {person} "
        "have to try at most?",
        "A password consists of exactly {k} characters, each chosen freely from a set of {n} "
        "characters. How many different passwords are possible?",
    ),
    plans=(
        "Each of the {k} positions can be filled in {n} ways, independently of the others. We "
        "multiply.",
        "Repetition is allowed, so there are {n} choices for each of {k} places: a power.",
        "We count sequences of length {k} with {n} choices per place.",
    ),
    programs=(
        "print({n}**{k})",
        code("""
            from math import prod
            print(prod([{n}]*{k}))
        """),
    ),
    slips=(
        Slip(
            code("""
                from itertools import product
                print(len(product(range({n}), repeat={k})))
            """),
            "An iterator has no length, and listing everything would be slow. The power counts "
            "directly.",
        ),
        Slip(
            code("""
                from math import power
                print(power({n}, {k}))
            """),
            "`math` has no `power`. The operator `**` does it.",
        ),
        Slip(
            "print(prod([{n}]*{k}))",
            "`prod` was not imported. It is in the module `math`.",
            fix=1,
        ),
        Slip(
            code("""
                from itertools import products
                print(sum(1 for _ in products(range({n}), repeat={k})))
            """),
            "The function is called `product`, but we need no list at all. Let us multiply the "
            "choices instead.",
            fix=1,
        ),
    ),
    conclusions=(
        "There are $\\boxed{{answer}}$ possibilities.",
        "So the number of <ways|possibilities> is $\\boxed{{answer}}$.",
        "With {n} choices for each of {k} places we get $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "There are {n} choices for each of the {k} places, and the choices are independent. "
        "Multiplying gives $\\boxed{{answer}}$.",
        "By the product rule the number is ${n}^{{k}}$, which is $\\boxed{{answer}}$.",
    ),
)
